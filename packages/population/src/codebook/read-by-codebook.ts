import { known, type CivilDate, type Leaf } from '@lenity/law'
import { fieldOf } from '../columns/plan-columns.ts'
import type { Column } from '../columns/column.ts'
import type { Refusal } from '../people/refusal.ts'
import type { Codebook } from './codebook.ts'
import { composeFacts } from './compose-facts.ts'
import { codebookOf, yearsRead, yearsThatLabel } from './known-codebooks.ts'
import { isBlank, readCode, type CodeRead } from './read-code.ts'
import { fiscalYearOf, isMissingDay, readDay } from './read-day.ts'
import { tellsOf } from './variables.table.ts'

/** A column whose cells are codes of a codebook. */
export type CodedColumn = Column & { readonly codebook: NonNullable<Column['codebook']> }

export function isCoded(column: Column): column is CodedColumn {
  return column.codebook !== undefined
}

/**
 * Reads the columns of one row that are variables of the Sentencing Commission’s datafile, by the codebook of the fiscal year in which the person was sentenced. A row of
 * a year whose codebook was not read is refused, and so is a code that the codebook does not have. `on` is the last day anything can have happened.
 */
export function readByCodebook(cells: readonly string[], columns: readonly CodedColumn[], on: CivilDate): { readonly ok: true; readonly leaves: ReadonlyMap<string, Leaf<unknown>> } | { readonly ok: false; readonly refusals: readonly Refusal[] } {
  const dated = datedBy(cells, columns, on)
  if ('refused' in dated) return { ok: false, refusals: [dated.refused] }
  const { book, sentencedOn } = dated
  const refusals: Refusal[] = []
  const read = new Map<string, CodeRead>()
  const leaves = new Map<string, Leaf<unknown>>([['conviction.sovereign', known('federal')]])
  if (sentencedOn !== undefined) leaves.set('conviction.sentencedOn', known(sentencedOn))
  for (const column of columns) {
    const { variable } = column.codebook
    const cell = cells[column.at] ?? ''
    if (variable === 'SENTDATE') continue
    if (variable === 'DOB') {
      const born = readBirth(book, column, cell, sentencedOn, on)
      if ('wrong' in born) refusals.push(refusal(column, cell, born))
      else if ('day' in born) leaves.set(column.path, known(born.day))
      continue
    }
    const code = readCode(book, variable, cell)
    if ('wrong' in code) refusals.push(refusal(column, cell, code))
    else read.set(variable, code)
  }
  if (refusals.length > 0) return { ok: false, refusals }
  const said = new Set(columns.filter(({ at }) => !isBlank(cells[at] ?? '')).map(({ codebook }) => codebook.variable))
  const composed = composeFacts((name) => meant(read.get(name)), (name) => said.has(name), sentencedOn, (name) => tellsOf[name]?.path ?? '')
  if ('wrong' in composed) {
    const column = columns.find(({ codebook }) => codebook.variable === composed.variable) as CodedColumn
    return { ok: false, refusals: [refusal(column, cells[column.at] ?? '', composed)] }
  }
  for (const [path, leaf] of composed.leaves) leaves.set(path, leaf)
  return { ok: true, leaves }
}

/** By which codebook a row is read: that of its day of sentence, or of the year a person said; both have to agree. */
export function datedBy(cells: readonly string[], columns: readonly CodedColumn[], on: CivilDate): { readonly book: Codebook; readonly sentencedOn: CivilDate | undefined } | { readonly refused: Refusal } {
  const column = columns.find(({ codebook }) => codebook.variable === 'SENTDATE')
  const said = columns[0]?.codebook.fiscalYear
  const cell = column === undefined ? '' : cells[column.at] ?? ''
  const day = column === undefined ? { unknown: true } as const : readDay(fieldOf(column.path), cell, wayOf(column), on)
  const about = (wrong: string, next: string): { readonly refused: Refusal } => ({ refused: { heading: column?.heading ?? '', cell: cell.slice(0, 120), what: wrong, next } })
  if ('wrong' in day) return about(`the ${fieldOf('conviction.sentencedOn').label} ${day.wrong}`, day.next)
  const sentencedOn = 'day' in day ? day.day : undefined
  const fiscalYear = said ?? (sentencedOn === undefined ? undefined : fiscalYearOf(sentencedOn))
  if (fiscalYear === undefined) return about('the row has no day of sentence, and so its fiscal year and the codebook it is read by are not known', 'Say the fiscal year of the datafile (on the command line --fiscal-year 2003), add the day, or leave the row out.')
  if (sentencedOn !== undefined && fiscalYearOf(sentencedOn) !== fiscalYear) return about(`the day of sentence is of fiscal year ${fiscalYearOf(sentencedOn)}, and ${fiscalYear} was said for the whole file`, 'Leave the year out, so that each row is read by its own day.')
  const book = codebookOf(fiscalYear)
  if (book === undefined) return about(`the row is of fiscal year ${fiscalYear}, and only the codebooks of ${yearsRead} were read; in another year the same code can mean something else`, 'Leave the row out; or, where its own codebook was read, write what it says under headings that are paths of the case facts, such as guideline.totalLevel.')
  return { book, sentencedOn }
}

function readBirth(book: Codebook, column: CodedColumn, cell: string, sentencedOn: CivilDate | undefined, on: CivilDate): ReturnType<typeof readDay> {
  const read = readDay(fieldOf(column.path), cell, wayOf(column), on)
  if (!('day' in read)) return read
  if (isMissingDay(book, 'DOB', read.day)) return { unknown: true }
  const elsewhere = yearsThatLabel('DOB', Number(`${Number(read.day.slice(5, 7))}${read.day.slice(8, 10)}${read.day.slice(0, 4)}`))[0]
  if (elsewhere !== undefined) return { wrong: `is “${elsewhere.label}” in the codebook of fiscal year ${elsewhere.fiscalYear}, and the codebook of ${book.fiscalYear}, by which this row is read, does not say what it is`, next: 'See of which year the row is.' }
  return sentencedOn !== undefined && read.day >= sentencedOn ? { wrong: 'is not before the day of sentence', next: 'Look at both days.' } : read
}

function wayOf({ way }: Column): 'month/day/year' | 'day/month/year' | undefined {
  return way === 'month/day/year' || way === 'day/month/year' ? way : undefined
}

function meant(read: CodeRead | undefined) {
  return read !== undefined && 'means' in read ? read.means : undefined
}

function refusal({ heading, codebook, path }: CodedColumn, cell: string, { wrong, next }: { readonly wrong: string; readonly next: string }): Refusal {
  return { heading, cell: cell.slice(0, 120), what: `the ${fieldOf(path).label} (“${codebook.label}”) ${wrong}`, next }
}
