import type { Desk } from '../compose/desk.ts'
import { notInPapers } from '../compose/desk.ts'
import type { Known } from '../compose/ledger.ts'
import { said, tell } from '../compose/tell.ts'
import type { Block, Cell } from '../packet.ts'
import { count } from '../say/say-term.ts'
import { fact, type Sentence } from '../sentence.ts'
import { capital } from './range-sentences.ts'
import { itemsOf } from './record-inside.ts'
import { paragraphOf, tableOf } from './rows.ts'

/** The counts of conviction. */
export function countsTable(desk: Desk): Block | undefined {
  const rows = itemsOf(desk, 'conviction.counts', 'statute').map(({ item, at }) => [
    cell(desk.known(`conviction.counts.${at}.number`)), cell(item), cell(desk.known(`conviction.counts.${at}.description`)), cell(termOf(desk.known(`conviction.counts.${at}.term`))),
  ])
  return tableOf('Counts of conviction', ['Count', 'Statute', 'Offense', 'Term'], rows)
}

/** Prior convictions, and whether the papers show all of them. */
export function priorsTable(desk: Desk): Block | undefined {
  const rows = itemsOf(desk, 'history.priors', 'offense').map(({ item, at }) => [cell(item), cell(desk.known(`history.priors.${at}.sentencedOn`)), cell(priorTerm(desk.known(`history.priors.${at}.months`)))])
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

function priorTerm(known: Known | undefined): Known | undefined {
  return known?.value === 0 ? said(known, 'no imprisonment') : known
}

function termOf(known: Known | undefined): Known | undefined {
  return known?.value === 'life' ? said(known, 'Life') : known
}
