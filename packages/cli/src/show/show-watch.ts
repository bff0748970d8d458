import { dateInWords } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import type { StaleValue } from '@lenity/law/rulebook'
import { plural } from './plural.ts'
import { indent } from './wrap.ts'

/** The values of law last verified more than a year before a day, the oldest first, those of one day together. */
export function showWatch(values: readonly StaleValue[], on: CivilDate): string {
  if (values.length === 0) return indent(`On ${dateInWords(on)} every value of law was verified within the year before.`, '')
  const head = indent(`On ${dateInWords(on)} ${plural(values.length, 'value')} of law ${values.length === 1 ? 'was' : 'were'} last verified over a year before.`, '')
  const days = Map.groupBy(values, ({ verified, because }) => `${because === 'read on' ? 'Read on' : 'Checked through'} ${dateInWords(verified)}`)
  return [head, ...[...days].map(([day, all]) => [day, ...all.map(showValue)].join('\n'))].join('\n\n')
}

function showValue({ rule, of, from, source }: StaleValue): string {
  return indent(`${rule}${of === rule ? '' : `: ${of}`}, since ${dateInWords(from)}${source.cite.includes(rule) ? '' : ` (${source.cite})`}`, '  ', { hang: '    ' })
}
