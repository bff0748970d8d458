import type { SaidOfColumn } from '../columns/column.ts'
import type { PeopleRow } from '../file/people-file.ts'
import { isCommissionFile } from './plan-codebook.ts'
import { isBlank } from './read-code.ts'

/** Whether some of these rows of the Sentencing Commission’s datafile do not tell of which fiscal year they are, so that a person has to; a day that was said to be something else tells nothing. */
export function asksFiscalYear(headings: readonly string[], said: readonly SaidOfColumn[], rows: readonly PeopleRow[]): boolean {
  if (!isCommissionFile(headings)) return false
  const at = headings.findIndex((heading) => heading.trim().toUpperCase() === 'SENTDATE')
  return at < 0 || said.some(({ heading, holds }) => heading === headings[at] && holds !== 'conviction.sentencedOn') || rows.some(({ cells }) => isBlank(cells[at] ?? ''))
}
