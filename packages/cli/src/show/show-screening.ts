import type { Answer, CivilDate, Screening } from '@lenity/law'
import { alignTable } from './align-table.ts'
import { dateInWords } from '@lenity/casefile'
import { plural } from './plural.ts'
import { indent } from './wrap.ts'

/** The answer of `GET /api/cases/{case}/criteria`, which a file of facts gives as well. */
export interface CriteriaPage {
  readonly on: CivilDate
  readonly screening: Screening
}

/** A screening as a person reads it: the sentence that answers, each route with its answers, the papers to get next. */
export function showScreening({ on, screening }: CriteriaPage): string {
  if (screening.outOfScope !== undefined) {
    const { why, instead, source } = screening.outOfScope
    return [indent(`This case is outside what Lenity covers: ${why}`, ''), indent(`Instead: ${instead}`, '  '), `  ${source.cite}`].join('\n')
  }
  const answers = screening.routes.flatMap((route) => route.answers)
  const count = (truth: Answer['truth']): number => answers.filter((answer) => answer.decides === 'data' && answer.truth === truth).length
  const judged = answers.filter((answer) => answer.decides !== 'data').length
  const head = `${capital(plural(screening.routes.length, 'route'))}: ${count('met')} ${count('met') === 1 ? 'criterion' : 'criteria'} met, ${count('not met')} not met, ${count('cannot say')} that cannot be said yet, ${judged} for a person to judge.`
  return [
    indent(head, ''),
    ...screening.routes.map((route) => [route.name, indent(route.about, '  '), ...route.answers.map((answer) => showAnswer(answer, '  '))].join('\n')),
    ...(screening.nextPapers.length > 0 ? [`Papers to get next\n${alignTable(screening.nextPapers.map((next) => [`  ${next.paper}`, `helps with ${plural(next.settles, 'question')}`, next.paths.join(', ')]))}`] : []),
    `Computed for ${dateInWords(on)}.`,
  ].join('\n\n')
}

function showAnswer(answer: Answer, margin: string): string {
  const word = answer.decides === 'person' ? 'for a person to judge' : answer.decides === 'discretion' ? 'in discretion' : answer.truth
  const lines = [alignTable([[`${margin}${mark[answer.decides === 'data' ? answer.truth : 'person']} ${word}`.padEnd(26), answer.question]])]
  const cited = new Set(answer.sources.map((source) => source.cite))
  const inner = `${margin}      `
  for (const reason of answer.reasons) lines.push(indent(`${reason.text}${reason.source === undefined || cited.has(reason.source.cite) ? '' : ` (${reason.source.cite})`}`, inner))
  const needs = [...new Map(answer.needs.map((need) => [need.path, need])).values()]
  if (needs.length > 0) lines.push(indent(`needs ${needs.map((need) => `${need.label}${need.papers[0] === undefined ? '' : ` (${need.papers[0]})`}`).join('; ')}`, inner))
  if (answer.gaps.length > 0) lines.push(indent(`not encoded: ${answer.gaps.map((gap) => `${gap.of}, ${gap.why}`).join('; ')}`, inner))
  if (answer.sources.length > 0) lines.push(indent([...cited].join('; '), inner))
  if (answer.verifiedThrough !== undefined) lines.push(`${inner}last verified on ${dateInWords(answer.verifiedThrough)}`)
  return [...lines, ...answer.parts.map((part) => showAnswer(part, `${margin}  `))].join('\n')
}

const mark = { 'met': '+', 'not met': '-', 'cannot say': '?', 'person': '·' } as const
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
