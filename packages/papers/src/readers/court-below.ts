import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { namesInProse, personName } from '../reading/names.ts'
import { cleanDocketNumber, docketNumber } from '../reading/numbers.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { districtOf, districtsOf, sayDistrict } from './district.ts'

/** The court whose judgment is appealed from, its number of the case and its judge. */
export function readCourtBelow(head: readonly Page[]): Found[] {
  const from = findFirst(head, /appeals?\s+from\b[^;]{0,80}?district\b|\bbefore\s+the\s+district\s+court\s+for\b/i)
  if (!from) return toldBelow(head)
  const rest: Spot = { page: from.page, start: from.start, end: Math.min(from.page.text.length, from.end + 700) }
  const place = districtOf([{ ...rest, end: Math.min(rest.end, from.end + 120) }])
  const number = findAll([rest], new RegExp(`(?<![\\w:-])(?<value>${docketNumber})`, 'i')).find((hit) => /CR/i.test(hit.get('value')))
  const judge = findFirst([rest], new RegExp(`(?:Hon(?:orable|\\.)\\s+|[-–—]\\s?|(?:Originating|Trial)\\s+Judge\\s*:\\s*|[,.\\n]\\s*)(?<value>${namesInProse})(?=,?\\s+(?:(?:Chief|Senior)\\s+)?(?:(?:U\\.\\s?S\\.|United\\s+States)\\s+)?(?:District\\s+)?Judge|\\)|,\\s+J\\.|,\\s+(?:Chief\\s+|Senior\\s+)?(?:U\\.S\\.D\\.J|Presiding))`))
  const found = [
    ...fact('conviction.district', place && sayDistrict(place), place),
    ...fact('conviction.docketNumber', number && cleanDocketNumber(number.get('value')), number?.at('value')),
    ...fact('conviction.judge', judge && personName(judge.get('value')), judge?.at('value')),
  ]
  const known = new Set(found.map(({ path }) => path))
  return [...found, ...toldBelow(head).filter(({ path }) => !known.has(path))]
}

const ofDistrict = new RegExp(`(?:(?:\\b(?:U\\.\\s?S\\.|United\\s+States)\\s+)?\\bDistrict\\s+Judge:?\\s+(?:(?:the\\s+)?Hon(?:orable|\\.)\\s+)?)(?<value>${namesInProse})|(?:(?:[Tt]he\\s+)?Hon(?:orable|\\.)\\s+|\\(|[,.\\n]\\s*)(?<before>${namesInProse})(?=,\\s+(?:(?:Chief|Senior)\\s+)?(?:(?:U\\.\\s?S\\.|United\\s+States)\\s+)?District\\s+Judge|,\\s+J\\.\\)|,\\s+Judge\\b)|\\bJudge\\s+(?<sat>${namesInProse})(?=,?\\s+(?:presid|sitting))`)

/** The one district and the one district judge that an opinion names. */
function toldBelow(head: readonly Page[]): Found[] {
  const places = districtsOf(head)
  const judges = findAll(head, ofDistrict).flatMap((hit) => hit.at('value') ?? hit.at('before') ?? hit.at('sat') ?? [])
  const [named, sat] = [new Set(places.map(sayDistrict)), new Set(judges.flatMap((spot) => personName(wordsAt(spot)) ?? []))]
  return [
    ...(named.size === 1 ? fact('conviction.district', [...named][0], places[0]) : []),
    ...(sat.size === 1 ? fact('conviction.judge', [...sat][0], judges[0]) : []),
  ]
}
