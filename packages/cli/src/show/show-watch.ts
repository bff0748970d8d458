import { dateInWords } from '@lenity/casefile'
import type { CivilDate, StaleValue } from '@lenity/law'
import { alignTable } from './align-table.ts'
import { plural } from './plural.ts'

/** The values of law last verified more than a year before a day, the oldest first. */
export function showWatch(values: readonly StaleValue[], on: CivilDate): string {
  if (values.length === 0) return `On ${dateInWords(on)} every value of law was verified within the year before.`
  const head = `On ${dateInWords(on)} ${plural(values.length, 'value')} of law ${values.length === 1 ? 'was' : 'were'} last verified over a year before.`
  return `${head}\n\n${alignTable(values.map(({ rule, of, from, verified, because, source }) => [`  ${verified}`, because, rule, `${of}, from ${from}`, source.cite]))}`
}
