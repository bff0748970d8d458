import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { namesInProse, personName } from '../reading/names.ts'
import { cleanDocketNumber, docketNumber } from '../reading/numbers.ts'
import { findAll, findFirst, type Spot } from '../reading/spot.ts'
import { readDefendant } from './caption.ts'
import { districtOf, sayDistrict } from './district.ts'

/** An opinion or judgment of a court of appeals: whose case, and the day a direct appeal was decided. One on a later motion decides no direct appeal. */
export function readAppellateOpinion(pages: readonly Page[]): Found[] {
  const head = pages.slice(0, 2)
  const later = findFirst(head, /(?:denial|denying|denied|dismiss\w+)[^;]{0,80}?(?:\b2255\b|motion\s+to\s+(?:vacate|correct|reduce|modify)|\b3582\b|compassionate|first\s+step)|certificate\s+of\s+appealability/i)
  const ruling = findFirst(pages, /\b(?:we|is|are|be)\s+(?:hereby\s+|therefore\s+)?(?:affirm(?:ed|s)?|vacated?|reversed?|dismiss(?:ed)?|remand(?:ed)?)\b|\b(?:AFFIRMED|VACATED|REVERSED|DISMISSED|REMANDED)\b/i)
  const filed = findFirst(head, new RegExp(`(?:filed|decided|entered)\\s*(?:on)?\\s*:?\\s*(?<value>${day})`, 'i'))
  const below = findFirst(head, new RegExp(`court\\s+of\\s+appeals[^\\n]*\\n(?:[^\\n]*circuit[^\\n]*\\n)?[^\\S\\n]*(?<value>${day})\\.?[^\\S\\n]*$`, 'im'))
  const direct = !later && ruling !== undefined
  return [...readDefendant(pages), ...fact('litigation.appealTaken', direct ? true : undefined, ruling), ...dayFact('litigation.appealDecidedOn', direct ? (filed ?? below)?.at('value') : undefined), ...belowIt(head)]
}

/** The court whose judgment is appealed from, its number of the case and its judge. */
function belowIt(head: readonly Page[]): Found[] {
  const from = findFirst(head, /appeals?\s+from\s+[^.;]{0,80}?district\s+court/i)
  if (!from) return []
  const rest: Spot = { page: from.page, start: from.start, end: Math.min(from.page.text.length, from.end + 400) }
  const place = districtOf([{ ...rest, end: Math.min(rest.end, from.end + 120) }])
  const number = findAll([rest], new RegExp(`(?<![\\w:-])(?<value>${docketNumber})`, 'i')).find((hit) => /CR/i.test(hit.get('value')))
  const judge = findFirst([rest], new RegExp(`(?:Hon(?:orable|\\.)\\s+|[-–—]\\s?)(?<value>${namesInProse})(?=,?\\s+(?:(?:Chief|Senior)\\s+)?(?:(?:U\\.\\s?S\\.|United\\s+States)\\s+)?District\\s+Judge|\\))`))
  return [
    ...fact('conviction.district', place && sayDistrict(place), place),
    ...fact('conviction.docketNumber', number && cleanDocketNumber(number.get('value')), number?.at('value')),
    ...fact('conviction.judge', judge && personName(judge.get('value')), judge?.at('value')),
  ]
}
