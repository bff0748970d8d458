import type { CivilDate } from '../../../core/civil-date.ts'
import { inForce } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { forces } from './booker.table.ts'

/** Whether the guidelines bound the judge on a day of sentencing, or advised; undefined before there were any. */
export function forceOf(sentencedOn: CivilDate): { readonly word: 'bound the judge' | 'advised the judge'; readonly source: Source } | undefined {
  const found = inForce(forces, sentencedOn)
  return found.found ? { word: found.value, source: found.source } : undefined
}
