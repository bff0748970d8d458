import type { CaseFacts, CivilDate } from '@lenity/law'
import { reachesAge } from '@lenity/law/reform'
import { datedBy, isCoded, type CodedColumn } from '../codebook/read-by-codebook.ts'
import { readCode } from '../codebook/read-code.ts'
import type { Column } from '../columns/column.ts'

/** A column by whose words people are told apart. `aged`: the words are ages, told in spans of years, from the date of birth or from the number that stands there. */
export interface GroupColumn {
  readonly at: number
  readonly aged?: 'by birth' | 'in years'
  /** The variable of a codebook whose labels are the words, and the columns that tell the year of a row. */
  readonly coded?: { readonly variable: string; readonly by: readonly CodedColumn[] }
}

/** A word for a cell in which nothing stands. */
export const blank = '(blank)'
const longestWord = 60

/** The column of a heading: one that holds the date of birth, or is headed “age”, tells people apart by their age. */
export function groupColumn(heading: string, at: number, columns: readonly Column[]): GroupColumn {
  if (columns.some((column) => column.at === at && column.path === 'person.dateOfBirth')) return { at, aged: 'by birth' }
  const variable = heading.trim().toUpperCase()
  const by = columns.filter(isCoded)
  // Labels are words of one year; these two are worded alike in all that were read.
  if (by.length > 0 && (variable === 'MONSEX' || variable === 'NEWRACE')) return { at, coded: { variable, by } }
  return /^age$/i.test(heading.trim()) ? { at, aged: 'in years' } : { at }
}

/** The word under which a person is counted. */
export function groupWord({ at, aged, coded }: GroupColumn, cells: readonly string[], { person: { dateOfBirth } }: CaseFacts, on: CivilDate): string {
  const cell = cells[at]?.trim().slice(0, longestWord) ?? ''
  if (coded !== undefined) {
    const dated = datedBy(cells, coded.by, on)
    const read = 'book' in dated ? readCode(dated.book, coded.variable, cell) : undefined
    return read !== undefined && 'means' in read ? String(read.means) : read !== undefined && 'wrong' in read ? `not in the codebook: ${cell}` : blank
  }
  if (aged === 'by birth') return dateOfBirth.is === 'known' ? spanOf((years) => on < reachesAge(dateOfBirth.value, years)) : blank
  if (aged === 'in years' && /^\d{1,3}$/.test(cell)) return spanOf((years) => Number(cell) < years)
  return cell === '' ? blank : cell
}

const spans = [[25, '24 and younger'], [35, '25 to 34'], [45, '35 to 44'], [55, '45 to 54'], [65, '55 to 64']] as const

function spanOf(isYounger: (years: number) => boolean): string {
  return spans.find(([years]) => isYounger(years))?.[1] ?? '65 and older'
}
