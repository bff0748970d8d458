import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { namesInProse, personName } from '../reading/names.ts'
import { cleanDocketNumber, docketNumber } from '../reading/numbers.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, type Spot } from '../reading/spot.ts'
import { districtOf, sayDistrict } from './district.ts'

/** The court whose judgment is appealed from, its number of the case and its judge. */
export function readCourtBelow(head: readonly Page[]): Found[] {
  const from = findFirst(head, /appeals?\s+from\b[^.;]{0,80}?district\b/i)
  if (!from) return []
  const rest: Spot = { page: from.page, start: from.start, end: Math.min(from.page.text.length, from.end + 700) }
  const place = districtOf([{ ...rest, end: Math.min(rest.end, from.end + 120) }])
  const number = findAll([rest], new RegExp(`(?<![\\w:-])(?<value>${docketNumber})`, 'i')).find((hit) => /CR/i.test(hit.get('value')))
  const judge = findFirst([rest], new RegExp(`(?:Hon(?:orable|\\.)\\s+|[-–—]\\s?|(?:Originating|Trial)\\s+Judge\\s*:\\s*|[,.\\n]\\s*)(?<value>${namesInProse})(?=,?\\s+(?:(?:Chief|Senior)\\s+)?(?:(?:U\\.\\s?S\\.|United\\s+States)\\s+)?(?:District\\s+)?Judge|\\)|,\\s+J\\.|,\\s+(?:Chief\\s+|Senior\\s+)?(?:U\\.S\\.D\\.J|Presiding))`))
  return [
    ...fact('conviction.district', place && sayDistrict(place), place),
    ...fact('conviction.docketNumber', number && cleanDocketNumber(number.get('value')), number?.at('value')),
    ...fact('conviction.judge', judge && personName(judge.get('value')), judge?.at('value')),
  ]
}
