import { isOutside } from './who.ts'
import type { Desk } from '../compose/desk.ts'
import { said, tell } from '../compose/tell.ts'
import type { Known } from '../compose/ledger.ts'
import type { Block, Cell, Section } from '../packet.ts'
import { sayPrinted, sayPrintedLow } from '../say/say-printed.ts'
import { joinWords } from './join-words.ts'
import { count } from '../say/say-term.ts'
import { sayDate } from '../say/say-date.ts'
import { connective, openQuestion, type Sentence } from '../sentence.ts'
import { needOf } from '../compose/desk.ts'
import { tellAs } from '../voice/tell-as.ts'
import { paragraphOf, tableOf } from './rows.ts'

/** The record inside: where, work, programs, discipline, told and then laid out. A list not known to be complete is never summed up. */
export function composeRecordInside(desk: Desk): Section | undefined {
  const place = desk.known('custody.facility')
  const blocks: (Block | undefined)[] = [
    paragraphOf([
      desk.input.closed === undefined && !isOutside(desk) ? tellAs(desk, 'held', { surname: desk.surname ?? 'the applicant', facility: said(place, sayPrinted(place?.words ?? '')) }) : undefined,
      workSentence(desk),
      programsSentence(desk),
    ]),
    programsTable(desk),
    paragraphOf([incidentsSentence(desk) ?? unknownDiscipline()]),
    incidentTable(desk),
  ]
  const there = blocks.filter((block) => block !== undefined)
  return there.length === 0 ? undefined : { title: connective('The record inside'), blocks: there }
}

/** The programs completed, the latest first; nothing where the papers show none. */
export function programsTable(desk: Desk): Block | undefined {
  return tableOf('Programs completed', ['Completed', 'Program'], programsOf(desk).map(({ item, on }) => [cellOf(on), cellOf(said(item, sayPrinted(item.words)))]))
}

/** What work the person does; what it was, of someone who is home and in a closed case. */
export function workSentence(desk: Desk): Sentence | undefined {
  const work = desk.known('custody.work')
  const assignment = said(work, sayPrintedLow(work?.words ?? ''))
  return tellAs(desk, desk.input.closed === undefined && !isOutside(desk) ? 'work inside' : 'work when inside', { work: assignment })
}

/** How many programs one sentence names. */
const named = 3

/** How many programs the papers show, over which years, and the latest: a count of what is there, never of what there is. */
export function programsSentence(desk: Desk): Sentence | undefined {
  const programs = programsOf(desk)
  const [first, ...rest] = programs.flatMap(({ item, on }) => (on === undefined ? [item.used] : [item.used, on.used]))
  if (first === undefined) return undefined
  const years = programs.flatMap(({ on }) => (on === undefined ? [] : [String(on.value).slice(0, 4)])).sort()
  const spans = years.length === programs.length && years[0] !== years.at(-1)
  const latest = programs.slice(0, named).map(({ item }) => sayPrinted(item.words))
  const names = latest.some((name) => name.includes(',')) ? latest.join('; ') : joinWords(latest)
  const slots = { count: count(programs.length, 'program'), first: spans ? years[0] : undefined, last: spans ? years.at(-1) : undefined, programs: names }
  return tellAs(desk, programs.length <= named ? 'programs' : 'programs, the latest', slots, { facts: [first, ...rest] })
}

/** The programs, the latest first, those without a day last. */
function programsOf(desk: Desk): readonly { readonly item: Known; readonly on: Known | undefined }[] {
  return itemsOf(desk, 'custody.programs', 'name').map(({ item, at }) => ({ item, on: desk.known(`custody.programs.${at}.completedOn`) })).sort((a, b) => String(b.on?.value ?? '').localeCompare(String(a.on?.value ?? '')))
}

/** Discipline in one sentence: of a complete log how many reports and how long none since; else what the log at hand shows. */
export function incidentsSentence(desk: Desk): Sentence | undefined {
  const complete = desk.known('custody.incidents.complete')
  const incidents = incidentsOf(desk)
  const dates = incidents.flatMap(({ on }) => (on === undefined ? [] : [on])).sort((a, b) => String(a.value).localeCompare(String(b.value)))
  const last = dates.at(-1)
  const [first, ...rest] = incidents.map(({ code }) => code.used)
  if (complete?.value === true && first === undefined) return tellAs(desk, 'no incident', { none: said(complete, 'no incident report') })
  if (first === undefined) return undefined
  const facts = [first, ...rest, ...dates.map(({ used }) => used), ...(complete?.value === true ? [complete.used] : [])] as const
  const day = last === undefined ? '' : sayDate(String(last.value))
  const tail = last === undefined ? '' : incidents.length === 1 ? `, of ${day}` : dates.length === incidents.length ? `, ${incidents.length === 2 ? `of ${sayDate(String(dates[0]?.value))} and ${day}` : `from ${sayDate(String(dates[0]?.value))} to ${day}`}` : `, the last dated ${day}`
  return complete?.value === true
    ? tellAs(desk, 'incidents', { count: count(incidents.length, 'incident report'), when: `${tail}${last === undefined || dates.length < incidents.length ? '' : ', and none since'}` }, { facts })
    : tellAs(desk, 'incidents at hand', { count: count(incidents.length, 'incident report'), when: tail, limit: 'it is not known to be complete' }, { facts })
}

function unknownDiscipline(): Sentence | undefined {
  const need = needOf('custody.incidents.complete')
  return need === undefined ? undefined : openQuestion('Conduct in prison is not established by the papers at hand; a complete discipline log would show it.', [need])
}

function incidentTable(desk: Desk): Block | undefined {
  return tableOf('Incident reports, as the log prints them', ['Date', 'Code', 'Prohibited act'], incidentsOf(desk).map(({ on, code, act }) => [on, code, act].map(cellOf)))
}

function cellOf(known: Known | undefined): Cell {
  const sentence = tell`${known}`
  return sentence === undefined ? [] : [sentence]
}

/** The incident reports, each with its code. */
export function incidentsOf(desk: Desk): readonly { readonly code: Known; readonly on: Known | undefined; readonly act: Known | undefined }[] {
  return itemsOf(desk, 'custody.incidents', 'code').map(({ item, at }) => ({ code: item, on: desk.known(`custody.incidents.${at}.on`), act: desk.known(`custody.incidents.${at}.act`) }))
}

/** The items of a list that have the named leaf, with their number. */
export function itemsOf(desk: Desk, list: string, leaf: string): readonly { readonly item: Known; readonly at: string }[] {
  return Array.from({ length: desk.ledger.lengthOf(list) }, (_, at) => ({ item: desk.known(`${list}.${String(at)}.${leaf}`), at: String(at) })).flatMap(({ item, at }) => (item === undefined ? [] : [{ item, at }]))
}
