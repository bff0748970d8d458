import { dateInWords } from '@lenity/casefile'
import { leafShapeAt, nextPapers, type Answer, type CivilDate, type RouteScreen, type Screening } from '@lenity/law'
import { alignTable } from './align-table.ts'
import { daysInWords } from './days-in-words.ts'
import { plural } from './plural.ts'
import { showRoutes } from './show-routes.ts'
import { indent } from './wrap.ts'

/** The answer of `GET /api/cases/{case}/criteria`, which a file of facts gives as well. */
export interface CriteriaPage {
  readonly on: CivilDate
  readonly screening: Screening
}

/** A screening as a person reads it: the sentence that answers, all routes at a glance, each with its answers, and the papers to get next. */
export function showScreening({ on, screening }: CriteriaPage): string {
  if (screening.outOfScope !== undefined) {
    const { why, instead, source } = screening.outOfScope
    return [indent(`This case is outside what Lenity covers: ${why}`, ''), indent(`Instead: ${instead}`, '  '), `  ${source.cite}`].join('\n')
  }
  const answers = screening.routes.flatMap((route) => route.answers)
  const papers = nextPapers(answers)
  const count = (truth: Answer['truth']): number => answers.filter((answer) => answer.decides === 'data' && answer.truth === truth).length
  const judged = answers.filter((answer) => answer.decides !== 'data').length
  const head = `${capital(plural(screening.routes.length, 'route'))}: ${count('met')} ${count('met') === 1 ? 'criterion' : 'criteria'} met, ${count('not met')} not met, ${count('cannot say')} that cannot be said yet, ${judged} for a person to judge.`
  return [
    indent(head, ''),
    showRoutes(screening.routes, on),
    ...(papers.length > 0 ? [`Papers to get next\n${alignTable(papers.map((next) => [`  ${next.paper}`, `helps with ${plural(next.settles, 'question')}`, [...new Set(next.paths.map((path) => leafShapeAt(path)?.label ?? path))].join('; ')]))}`] : []),
    ...screening.routes.map(showRoute),
    `Computed for ${dateInWords(on)}.`,
  ].join('\n\n')
}

function showRoute({ name, about, to, lapsed, sealed, source, answers }: RouteScreen): string {
  return [
    sealed === true ? `${name} (sealed: for counsel alone)` : name, indent(about, '  '), ...(to === undefined ? [] : [indent(`To: ${to}.`, '  ')]),
    ...(lapsed === undefined ? [] : [indent(`Lapsed on ${dateInWords(lapsed.on)}: ${lapsed.why} (${lapsed.source.cite})`, '  ')]),
    indent(source.cite, '  '), ...answers.map((answer) => showAnswer(answer, '  ')),
  ].join('\n')
}

function showAnswer(answer: Answer, margin: string): string {
  const word = answer.decides === 'person' ? 'for a person to judge' : answer.decides === 'discretion' ? 'in discretion' : answer.truth
  const lines = [alignTable([[`${margin}${mark[answer.decides === 'data' ? answer.truth : 'person']} ${word}`.padEnd(26), answer.question]])]
  const { reasons, needs, gaps, sources } = own(answer)
  const cited = new Set(sources.map((source) => source.cite))
  const inner = `${margin}      `
  for (const reason of reasons) lines.push(indent(`${daysInWords(reason.text)}${reason.source === undefined || cited.has(reason.source.cite) ? '' : ` (${reason.source.cite})`}`, inner))
  if (answer.metOn !== undefined) lines.push(indent(`met from ${dateInWords(answer.metOn)} on, all else staying as it is`, inner))
  if (needs.length > 0) lines.push(indent(`needs ${needs.map((need) => `${need.label}${need.papers[0] === undefined ? '' : ` (${need.papers[0]})`}`).join('; ')}`, inner))
  if (gaps.length > 0) lines.push(indent(`not encoded: ${gaps.map((gap) => `${gap.of}, ${gap.why}`).join('; ')}`, inner))
  if (cited.size > 0) lines.push(indent([...cited].join('; '), inner))
  if (answer.verifiedThrough !== undefined) lines.push(`${inner}last verified on ${dateInWords(answer.verifiedThrough)}`)
  return [...lines, ...answer.parts.map((part) => showAnswer(part, `${margin}  `))].join('\n')
}

/** What an answer says beyond its parts, so that nothing is read twice. */
function own({ reasons, needs, gaps, sources, parts }: Answer): Pick<Answer, 'reasons' | 'needs' | 'gaps' | 'sources'> {
  const said = (of: (part: Answer) => readonly string[]): ReadonlySet<string> => new Set(parts.flatMap(of))
  const [texts, paths, lacking, quotes] = [said((part) => part.reasons.map(({ text }) => text)), said((part) => part.needs.map(({ path }) => path)), said((part) => part.gaps.map(({ of }) => of)), said((part) => part.sources.map(({ quote }) => quote))]
  return {
    reasons: reasons.filter(({ text }) => !texts.has(text)), gaps: gaps.filter(({ of }) => !lacking.has(of)), sources: sources.filter(({ quote }) => !quotes.has(quote)),
    needs: [...new Map(needs.filter(({ path }) => !paths.has(path)).map((need) => [need.path, need])).values()],
  }
}

const mark = { 'met': '+', 'not met': '-', 'cannot say': '?', 'person': '·' } as const
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
