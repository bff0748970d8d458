import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { namesInProse, personName } from '../reading/names.ts'
import { cleanDocketNumber, docketNumber } from '../reading/numbers.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { districtOf, districtsOf, sayDistrict } from './district.ts'
import { districtJudge, office, titled } from './judge-words.ts'

/** What stands behind the name of a judge of the district. */
const isJudge = `,?\\s+${office}${districtJudge}|,\\s+(?:Chief\\s+|Senior\\s+)?(?:Judge|JUDGE)\\b|,\\s+(?:C\\.\\s?|Ch\\.\\s?)?J\\.|,\\s+(?:Chief\\s+|Senior\\s+)?(?:U\\.S\\.D\\.J|Presiding)`

/** The court whose judgment is appealed from, its number of the case and its judge. */
export function readCourtBelow(head: readonly Page[]): Found[] {
  const from = findFirst(head, /appeals?\s+from\b[^;]{0,80}?(?:district\b|\b[NSEWMC]\.\s?D\.)|\bbefore\s+the\s+district\s+court\s+for\b/i)
  if (!from) return [...toldBelow(head), ...numberBelow(head)]
  const rest: Spot = { page: from.page, start: from.start, end: Math.min(from.page.text.length, from.end + 700) }
  const place = districtOf([{ ...rest, end: Math.min(rest.end, from.end + 120) }])
  const number = findAll([rest], new RegExp(`(?<![\\w:-])(?<value>${docketNumber})`, 'i')).find((hit) => /CR/i.test(hit.get('value')))
  const judge = findAll([rest], new RegExp(`(?:${titled}|[-–—]\\s?|(?:Originating|Trial)\\s+Judge\\s*:\\s*|[,.(\\n]\\s*|\\bBefore:?\\s+(?:${titled})?)(?!Judge|Chief|Senior|Hon|The\\b|District|Before\\b)(?<value>${namesInProse})(?=${isJudge}|\\))|(?:^|[(\\n])[^\\S\\n]*(?:${office}(?:District\\s+)?|Originating\\s+|Trial\\s+)Judge:?\\s+(?:${titled})?(?<named>${namesInProse})(?=\\s*(?:[).,;]|\\n|$))`)).find(isOfDistrict)
  const spot = judge?.at('value') ?? judge?.at('named')
  const found = [
    ...fact('conviction.district', place && sayDistrict(place), place),
    ...(number ? fact('conviction.docketNumber', cleanDocketNumber(number.get('value')), number.at('value')) : numberBelow(head)),
    ...fact('conviction.judge', spot && personName(wordsAt(spot)), spot),
  ]
  const known = new Set(found.map(({ path }) => path))
  return [...found, ...toldBelow(head).filter(({ path }) => !known.has(path))]
}

/** The number behind the words for the court below: `D.C. No. 05-00123`, `(No. 05-00123—Harry S. Mattice, District Judge)`. */
function numberBelow(head: readonly Page[]): Found[] {
  const hit = findFirst(head, new RegExp(`(?:\\b(?:D\\.\\s?C\\.|U\\.?S\\.?D\\.?C\\.?|District\\s+Court|court\\s+below|lower\\s+court)\\s+(?:(?:criminal|crim\\.|docket|case|action)\\s+)*(?:nos?\\b\\.?|number|#)\\s*:?\\s*(?<value>${docketNumber})|\\bNo\\.\\s+(?<before>${docketNumber})(?=\\s?[–—]\\s?[A-Z]))`, 'i'))
  const spot = hit?.at('value') ?? hit?.at('before')
  return fact('conviction.docketNumber', spot && cleanDocketNumber(wordsAt(spot)), spot)
}

/** A judge of a district who sits with the court of appeals is none of the court below. */
function isOfDistrict({ page, start, end, words }: Hit): boolean {
  const before = page.text.slice(Math.max(0, start - 160), start)
  const after = page.text.slice(end, end + 140)
  if (/^\W*before\b/i.test(words) && /^[^.]*\bCircuit\s+Judges?\b/i.test(after)) return false
  return !/\bdesignation\b/i.test(after) && !/\bBefore\b[^.]*\bCircuit\s+Judges?\b[^.]*$/i.test(before)
}

const ofDistrict = new RegExp(`(?:(?:\\b(?:U\\.\\s?S\\.|United\\s+States)\\s+)?\\b${districtJudge}:?\\s+(?:${titled})?)(?<value>${namesInProse})|(?:${titled}|[(]|[,.\\n]\\s*)(?<before>${namesInProse})(?=,\\s+${office}${districtJudge}|,\\s+(?:C\\.\\s?|Ch\\.\\s?)?J\\.(?:[),]|\\s|$)|,\\s+(?:Chief\\s+|Senior\\s+)?Judge\\b)|(?<!Magistrate\\s)(?<!Circuit\\s)\\bJudge\\s+(?<sat>${namesInProse})(?=,?\\s+(?:presid|sitting|sentenced|imposed|conducted|heard|tried|entered|held|adopted|overruled|sustained|calculated)|,?\\s+of\\s+the\\s+\\w+\\s+District\\b)|(?:${titled})(?<presided>${namesInProse})(?=,?\\s+(?:presid|sentenced|imposed))|\\b[Dd]istrict\\s+[Cc]ourt,?\\s+[(]?(?<court>${namesInProse})(?=,?\\s+(?:J\\.,\\s+)?presiding)`)

/** The one district and the one district judge that an opinion names. */
function toldBelow(head: readonly Page[]): Found[] {
  const places = districtsOf(head)
  const judges = findAll(head, ofDistrict).filter(isOfDistrict).flatMap((hit) => hit.at('value') ?? hit.at('before') ?? hit.at('sat') ?? hit.at('presided') ?? hit.at('court') ?? [])
  const [named, sat] = [new Set(places.map(sayDistrict)), new Set(judges.flatMap((spot) => personName(wordsAt(spot)) ?? []))]
  return [
    ...(named.size === 1 ? fact('conviction.district', [...named][0], places[0]) : []),
    ...(sat.size === 1 ? fact('conviction.judge', [...sat][0], judges[0]) : []),
  ]
}
