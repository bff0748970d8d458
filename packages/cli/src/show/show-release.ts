import { dateInWords, monthsInWords, termInWords } from '@lenity/casefile'
import { describeTime, type Answer, type CivilDate, type CustodyDay, type DaysOfCustody, type Need, type Source, type Step, type Term } from '@lenity/law'
import { alignTable } from './align-table.ts'
import { daysInWords } from './days-in-words.ts'
import { indent } from './wrap.ts'

export interface ReleasePage extends DaysOfCustody {
  /** The term the days were counted from, where it is known. */
  readonly term: Term | undefined
  /** Options that would tell what is missing, by the path of the fact. */
  readonly options: ReadonlyMap<string, string>
  /** Set when there is no case behind the figures, so that what only papers tell is not asked for. */
  readonly figuresAlone: boolean
}

/** The days of a custody as a person reads them: the sentence that answers, the days, what cannot be said, and how each was counted. */
export function showRelease(page: ReleasePage): string {
  const known = page.days.flatMap((day) => (day.on === undefined ? [] : [{ ...day, on: day.on }])).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const open = page.days.filter(({ on, needs, read, steps }) => on === undefined && needs.length > 0 && !(page.figuresAlone && read.length === 1 && steps.length === 0))
  return [
    indent(opening(page), ''),
    ...(page.served.status === 'out of scope' ? [indent(`Time served: ${page.served.why}; ${page.served.instead}.`, '')] : []),
    alignTable(known.map(({ on, what, about }) => [`  ${dateInWords(on)}`, `${what}.${about === undefined ? '' : ` ${about}`}`])),
    ...(open.length > 0 || page.served.status === 'cannot say' ? [`Cannot be said yet\n${showOpen(page, open)}`] : []),
    ...(page.endless === undefined && page.mayEarn.reasons.length > 0 ? [showMayEarn(page.mayEarn)] : []),
    ...showSteps(stepsOf(page.days)),
  ].join('\n\n')
}

function opening({ term, days, served, today, endless }: ReleasePage): string {
  const on = (id: string): CivilDate | undefined => days.find((day) => day.id === id)?.on
  const [commenced, released, full, earliest] = [on('commenced'), on('projected'), on('full term'), on('earliest release')]
  const said = `${term === undefined ? 'A term that is not known' : term === 'life' ? 'Life' : `${termInWords(term)}${term < 12 ? '' : ` (${monthsInWords(term)})`}`}${commenced === undefined ? '' : ` from ${dateInWords(commenced)}`}`
  const parts = endless === undefined ? [
    released === undefined ? 'the release by good conduct time cannot be said yet' : `release by good conduct time on ${dateInWords(released)}`,
    ...(full === undefined ? [] : [`the full term ends on ${dateInWords(full)}`]),
    ...(earliest === undefined || earliest === released ? [] : [`earliest release on ${dateInWords(earliest)}`]),
  ] : [`${endless.why}; ${endless.instead}`]
  return `${[`${said}: ${parts[0]}`, ...parts.slice(1), ...(served.status === 'computed' ? [`${describeTime(served.value)} served through ${dateInWords(today)}`] : [])].join('; ')}.`
}

/** Days that cannot be said for want of the same facts, together, with what would tell each. */
function showOpen({ served, today, options }: ReleasePage, open: readonly CustodyDay[]): string {
  const all = [...(served.status === 'cannot say' ? [{ what: `What had been served on ${dateInWords(today)}`, needs: served.needs }] : []), ...open]
  const alike = [...Map.groupBy(all, ({ needs }) => needs.map(({ path }) => path).join(' ')).values()]
  return alike.map((days) => [indent(`${days.map(({ what }) => what).join('; ')}:`, '  '), ...(days[0]?.needs ?? []).map((need) => showNeed(need, options))].join('\n')).join('\n')
}

function showNeed({ path, label, because, papers, question }: Need, options: ReadonlyMap<string, string>): string {
  const option = options.get(path)
  const where = [papers.length === 0 ? '' : `in the ${papers.join(' or ')}`, option === undefined ? '' : `told by --${option}`].filter((part) => part !== '').join(', or ')
  return indent(`needs ${label}${because === 'unknown' ? '' : ` (${because})`}${where === '' ? '' : `: ${where}`}${question === undefined ? '' : `. ${daysInWords(question)}`}`, '    ', { hang: '      ' })
}

function showMayEarn({ question, truth, decides, reasons }: Answer): string {
  return [indent(`${question} ${decides === 'person' ? 'For a person to judge' : `${truth.charAt(0).toUpperCase()}${truth.slice(1)}`}.`, ''), ...reasons.map(({ text }) => indent(daysInWords(text), '  '))].join('\n')
}

function stepsOf(days: readonly CustodyDay[]): readonly Step[] {
  return [...new Map(days.flatMap(({ steps }) => steps).map((step) => [`${step.id} ${step.change}`, step])).values()]
}

/** Each step with the number of its law, and the law after them, each words once. */
function showSteps(steps: readonly Step[]): readonly string[] {
  if (steps.length === 0) return []
  const sources = [...new Map(steps.map(({ source }) => [`${source.cite} ${source.quote}`, source])).values()]
  const number = (source: Source): number => sources.findIndex(({ cite, quote }) => cite === source.cite && quote === source.quote) + 1
  const counted = steps.map(({ rule, applied, change, note, source }) => indent(`[${number(source)}] ${rule}: ${applied ? daysInWords(change) : 'not applied'}${note === undefined ? '' : `; ${daysInWords(note)}`}`, '  ', { hang: '      ' }))
  const law = sources.map((source, at) => `${indent(`[${at + 1}] ${source.cite}: “${source.quote}”`, '  ', { hang: '      ' })}\n      ${source.link}`)
  return [`How it was counted\n${counted.join('\n')}`, `The law\n${law.join('\n')}`]
}
