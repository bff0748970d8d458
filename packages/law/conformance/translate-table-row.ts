import { findRange } from '../src/federal/guidelines/5a-sentencing-table/find-range.ts'
import { nothing, numberAt, type CaseFile, type Results } from './case.ts'
import { ends, readDate } from './partial-date.ts'

/** A recorded sentence's offense level and category, for the plain cell of the table of its year. */
export function translateTableRow(file: CaseFile): Results {
  const [level, category] = [numberAt(file.facts, 'offense_level'), numberAt(file.facts, 'criminal_history_category')]
  const window = readDate(file.facts['sentencing_year']) ?? readDate(file.sentencingDate) ?? readDate(file.manualEdition)
  if (level === undefined || category === undefined) return nothing('the offense level or the criminal history category is not given')
  if (window === undefined) return nothing('the year of sentencing is not given')
  const found = ends(window).map((on) => findRange(level, category, on))
  const [first] = found
  if (first?.status !== 'computed' || !found.every((one) => one.status === 'computed' && one.value.join() === first.value.join())) return nothing('the cell of the table is not encoded for the whole year')
  return { values: new Map([['table_range', first.value]]), why: [], law: first.steps.map((step) => `${step.source.cite}: "${step.source.quote}"`) }
}
