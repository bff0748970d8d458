import type { Desk } from '../compose/desk.ts'
import { clause, said, tell } from '../compose/tell.ts'
import type { Known } from '../compose/ledger.ts'
import type { Block, Section } from '../packet.ts'
import { count } from '../say/say-term.ts'
import { sayDate } from '../say/say-date.ts'
import { connective, fact, openQuestion, type Sentence } from '../sentence.ts'
import { needOf } from '../compose/desk.ts'
import { listOf, paragraphOf, tableOf } from './rows.ts'

/** The record inside: where, work, programs, discipline. A list not known to be complete is never summed up. */
export function composeRecordInside(desk: Desk): Section | undefined {
  const programs = itemsOf(desk, 'custody.programs', 'name')
  const blocks: (Block | undefined)[] = [
    paragraphOf([
      tell`${desk.surname} is held at ${desk.known('custody.facility')}.`,
      tell`The work assignment is ${desk.known('custody.work')}.`,
      programsSentence(desk),
    ]),
    listOf(programs.map(({ item, at }) => [tell`${item}${clause(', completed ', desk.known(`custody.programs.${at}.completedOn`))}.`])),
    paragraphOf([incidentsSentence(desk) ?? unknownDiscipline()]),
    incidentTable(desk),
  ]
  const there = blocks.filter((block) => block !== undefined)
  return there.length === 0 ? undefined : { title: connective('The record inside'), blocks: there }
}

/** How many programs the papers show: a count of what is there, never of what there is. */
export function programsSentence(desk: Desk): Sentence | undefined {
  const programs = itemsOf(desk, 'custody.programs', 'name')
  const [first, ...rest] = programs.map(({ item }) => item.used)
  if (first === undefined) return undefined
  return fact(`The papers show ${count(programs.length, 'completed program')}.`, [first, ...rest])
}

/** Discipline in one sentence, only where the log is known to be complete; else what the log at hand shows. */
export function incidentsSentence(desk: Desk): Sentence | undefined {
  const complete = desk.known('custody.incidents.complete')
  const incidents = incidentsOf(desk)
  const dates = incidents.flatMap(({ on }) => (on === undefined ? [] : [on]))
  const last = dates.sort((a, b) => String(a.value).localeCompare(String(b.value))).at(-1)
  const [first, ...rest] = incidents.map(({ code }) => code.used)
  if (complete?.value === true && first === undefined) return tell`The discipline log shows ${said(complete, 'no incident report')}.`
  if (first === undefined) return undefined
  const tail = last === undefined ? '' : incidents.length === 1 ? `, of ${sayDate(String(last.value))}` : `, the last of ${sayDate(String(last.value))}`
  const facts = [first, ...rest, ...(last === undefined ? [] : [last.used]), ...(complete?.value === true ? [complete.used] : [])] as const
  return complete?.value === true
    ? fact(`The discipline log shows ${count(incidents.length, 'incident report')} in all${tail}.`, [...facts])
    : fact(`The discipline log at hand shows ${count(incidents.length, 'incident report')}${tail}; it is not known to be complete.`, [...facts])
}

function unknownDiscipline(): Sentence | undefined {
  const need = needOf('custody.incidents.complete')
  return need === undefined ? undefined : openQuestion('Conduct in prison is not established by the papers at hand; a complete discipline log would show it.', [need])
}

function incidentTable(desk: Desk): Block | undefined {
  return tableOf('Incident reports', ['Date', 'Code', 'Prohibited act'], incidentsOf(desk).map(({ on, code, act }) => {
    const cells = [on, code, act].map((known) => { const cell = tell`${known}`; return cell === undefined ? [] : [cell] })
    return cells
  }))
}

function incidentsOf(desk: Desk): readonly { readonly code: Known; readonly on: Known | undefined; readonly act: Known | undefined }[] {
  return itemsOf(desk, 'custody.incidents', 'code').map(({ item, at }) => ({ code: item, on: desk.known(`custody.incidents.${at}.on`), act: desk.known(`custody.incidents.${at}.act`) }))
}

/** The items of a list that have the named leaf, with their number. */
export function itemsOf(desk: Desk, list: string, leaf: string): readonly { readonly item: Known; readonly at: string }[] {
  return Array.from({ length: desk.ledger.lengthOf(list) }, (_, at) => ({ item: desk.known(`${list}.${String(at)}.${leaf}`), at: String(at) })).flatMap(({ item, at }) => (item === undefined ? [] : [{ item, at }]))
}
