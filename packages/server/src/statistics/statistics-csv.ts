import { csvOf, type OfficeStatistics } from '@lenity/casefile'
import { fateInWords, stepInWords } from './statistics-words.ts'

/** The numbers of an office as a table for a spreadsheet, one number a line. What is not shown says so; nothing tells why. */
export function statisticsCsv({ asOf, periods, rows, times }: OfficeStatistics): string {
  const people = rows.flatMap(({ fate, values, all }) => [...values.map((value, i) => [fateInWords[fate], periods[i] ?? '', value] as const), [fateInWords[fate], 'all years', all] as const])
  return csvOf(['What', 'Came in', 'Number', 'Of what', 'As of'], [
    ...people.map(([what, period, value]) => [what, period, value ?? 'not shown', 'people', asOf]),
    ...times.flatMap(({ step, quarter, half, threeQuarters }) => ([['a quarter took no longer than', quarter], ['half took no longer than', half], ['three quarters took no longer than', threeQuarters]] as const).map(([which, weeks]) => [`${stepInWords[step]}: ${which}`, 'all years', weeks, 'weeks', asOf])),
  ])
}
