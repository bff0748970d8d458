import type { Desk } from '../compose/desk.ts'
import { notInPapers } from '../compose/desk.ts'
import type { Known } from '../compose/ledger.ts'
import { present, said, tell } from '../compose/tell.ts'
import type { Block, Cell } from '../packet.ts'
import { sayPrinted } from '../say/say-printed.ts'
import { count } from '../say/say-term.ts'
import { fact, type Sentence } from '../sentence.ts'
import { capital } from './range-sentences.ts'
import { itemsOf } from './record-inside.ts'
import { paragraphOf, tableOf } from './rows.ts'

/** The counts of conviction. */
export function countsTable(desk: Desk): Block | undefined {
  const rows = itemsOf(desk, 'conviction.counts', 'statute').map(({ item, at }) => [
    cell(desk.known(`conviction.counts.${at}.number`)), cell(item), cell(printed(desk.known(`conviction.counts.${at}.description`))), cell(termOf(desk.known(`conviction.counts.${at}.term`))),
  ])
  return tableOf('Counts of conviction', ['Count', 'Statute', 'Offense', 'Term'], rows)
}

/** Prior convictions, and whether the papers show all of them. */
export function priorsTable(desk: Desk): Block | undefined {
  const rows = itemsOf(desk, 'history.priors', 'offense').map(({ item, at }) => [cell(item), cellOf(desk, `history.priors.${at}.sentencedOn`), cellOf(desk, `history.priors.${at}.months`, priorTerm)])
  const table = tableOf('', ['Offense', 'Sentenced on', 'Sentence'], rows)
  if (table !== undefined) return table
  const complete = desk.known('history.priors.complete')
  const taken = desk.ledger.takeRead(['history.priors'])
  if (complete?.value === true && taken.used.length === 1) return paragraphOf([tell`Does not apply, because ${said(complete, 'the papers show no other conviction')}.`])
  return taken.barred === undefined && taken.used.length === 0 ? paragraphOf([notInPapers(desk, 'history.priors.complete')]) : undefined
}

/** How many other convictions the papers show, and the years of the first and the last; never summed up where the list may go on. */
export function priorsSentence(desk: Desk): Sentence | undefined {
  const priors = itemsOf(desk, 'history.priors', 'offense')
  const complete = desk.known('history.priors.complete')
  const days = priors.flatMap(({ at }) => desk.known(`history.priors.${at}.sentencedOn`) ?? [])
  const years = days.map((day) => String(day.value).slice(0, 4)).sort()
  const [first, ...rest] = [...priors.map(({ item }) => item.used), ...days.map((day) => day.used), ...(complete?.value === true ? [complete.used] : [])]
  if (priors.length === 0 || first === undefined) return undefined
  const span = years.length < priors.length ? '' : years[0] === years.at(-1) ? `, of ${years[0] ?? ''}` : `, of ${years[0] ?? ''} to ${years.at(-1) ?? ''}`
  return fact(`${capital(count(priors.length, 'other conviction'))}${span}${complete?.value === true ? ', and no more' : '; the list is not known to be complete'}.`, [first, ...rest])
}

function cell(known: Known | undefined): Cell {
  const sentence = tell`${known}`
  return sentence === undefined ? [] : [sentence]
}

function printed(known: Known | undefined): Known | undefined {
  return said(known, sayPrinted(known?.words ?? ''))
}

/** What a column says, or what would show it: a cell that is empty could be read as none. */
function cellOf(desk: Desk, path: string, say: (known: Known | undefined) => Known | undefined = (known) => known): Cell {
  const known = desk.known(path)
  return known === undefined && desk.ledger.take(path).is === 'unknown' ? present([notInPapers(desk, path)]) : cell(say(known))
}

function priorTerm(known: Known | undefined): Known | undefined {
  return known?.value === 0 ? said(known, 'no imprisonment') : known
}

function termOf(known: Known | undefined): Known | undefined {
  return known?.value === 'life' ? said(known, 'Life') : known
}
