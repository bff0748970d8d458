import type { Page } from '@lenity/casefile'
import { countList, parseCounts } from '../reading/count-numbers.ts'
import { parseGrams, substanceOf, weightOfDrug } from '../reading/drugs.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { offenseSpan } from '../reading/spans.ts'
import { sentencesOf, sentenceWith } from '../reading/sentences.ts'
import { findAll, findFirst, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { parseStatute, statute } from '../reading/statutes.ts'
import { charges, offenseNamed } from './listed/told-charges.ts'
import { toldNotice } from './plea/plea-notice.ts'

const agreed = 'What the agreement says: the judgment decides.'

/** What a plea agreement admits: the one count pleaded to, its law, drug and weight, the days of the offense, notice under 851. */
export function readAdmitted(pages: readonly Page[]): Found[] {
  const span = findFirst(pages, new RegExp(offenseSpan, 'i')) ?? findFirst(pages, new RegExp(`\\b(?:when\\s+did|what\\s+time|what\\s+dates?|what\\s+period)\\b[^?]{0,80}[?](?:\\s*\\(?(?:answer|a)\\s*[.:])?\\s*(?:from\\s+|between\\s+)?(?<from>${day})\\s*,?\\s*(?:to|through|until|and|[–—-])\\s+(?<to>${day})`, 'i'))
  const noDeath = sentenceWith(pages, /\bno\s+death\b[^.]{0,60}\bresult/i)
  const several = findAll(pages, pleaded)
  const listed = several.length > 0 ? [] : listedCounts(pages)
  return [
    ...(several.length > 0 ? several.flatMap((hit, i) => pleadedCount(pages, hit, i)) : listed.length > 1 ? listed : onlyCount(pages)),
    ...dayFact('conviction.offenseBeganOn', span?.at('from'), agreed),
    ...dayFact('conviction.offenseEndedOn', span?.at('to'), agreed),
    ...toldNotice(pages),
    ...fact('conviction.counts.0.deathResulted', noDeath ? false : undefined, noDeath, agreed),
  ]
}

/** `Count Two of the indictment, charging a violation of …, that is, …` */
const pleaded = new RegExp(`\\bcount\\s+(?<number>${countList})[^;.]{0,60}?\\b(?:charging|charges|alleging)\\s+(?:(?:a|the)\\s+)?(?:defendant\\s+with\\s+)?(?:(?<before>[a-z][^;]{4,140}?),?\\s+in\\s+)?violation\\s+of\\s+(?<statute>${statute})(?:,?\\s+that\\s+is,?\\s+(?<after>[a-z][^;.]{4,140}))?`, 'i')

function pleadedCount(pages: readonly Page[], hit: Hit, i: number): Found[] {
  const cite = parseStatute(hit.get('statute'))
  const described = hit.at('after') ?? hit.at('before')
  const drug = (described && findFirst([described], new RegExp(weightOfDrug, 'i'))) ?? weightNamed(pages, hit.get('number'))
  const path = `conviction.counts.${i}`
  return [
    ...fact(`${path}.number`, hit.get('number'), hit.at('number')),
    ...fact(`${path}.statute`, cite?.statute, hit.at('statute'), agreed),
    ...fact(`${path}.penalty`, cite?.penalty, hit.at('statute'), agreed),
    ...fact(`${path}.description`, described && wordsAt(described).replace(/\s+/g, ' '), described),
    ...fact(`${path}.substance`, drug && substanceOf(drug.get('drug')), drug, agreed),
    ...fact(`${path}.foundGrams`, drug && parseGrams(drug.get('weight')), drug?.at('weight'), agreed),
  ]
}

/** `The offense charged in Count One involved …`, `the amount involved in Count One was …`: the weight a sentence gives for a count. */
function weightNamed(pages: readonly Page[], number: string): Hit | undefined {
  return findFirst(pages, new RegExp(`\\b(?:offense|conduct|amount|quantity|weight|conspiracy|drugs?)\\b[^.;]{0,60}?\\bcount\\s+${number}\\b(?:\\s+of\\s+the\\s+\\w+)?\\s+(?:(?:was|is|were|involved|involves)\\s+)(?:at\\s+least\\s+)?${weightOfDrug}`, 'i'))
}

const lawsIn = (spot: Spot): Hit[] => findAll([spot], new RegExp(`violation\\s+of\\s+(?<statute>${statute})`, 'i'))

/** `plead guilty to Counts I and II, which charge … with A, in violation of S and B, in violation of T`: as many laws as counts. */
function listedCounts(pages: readonly Page[]): Found[] {
  const plea = findFirst(pages, new RegExp(`plead\\s+guilty\\s+to\\s+(?:the\\s+)?counts?\\s+(?<value>${countList})`, 'i'))
  const counts = plea && parseCounts(plea.get('value'))
  if (!plea || !counts || counts.length < 2) return []
  const place: Spot = { page: plea.page, start: plea.end, end: Math.min(plea.page.text.length, plea.end + 1200) }
  // Its own sentence names the laws; what comes after it names them again with their penalties.
  const laws = [sentencesOf([place])[0] ?? place, place].map(lawsIn).find((found) => found.length === counts.length)
  if (laws === undefined) return []
  return laws.flatMap((law, i) => {
    const cite = parseStatute(law.get('statute'))
    const described = chargedBefore(law, laws[i - 1], plea)
    return [
      ...fact(`conviction.counts.${i}.number`, counts[i], plea.at('value')),
      ...fact(`conviction.counts.${i}.statute`, cite?.statute, law.at('statute'), agreed),
      ...fact(`conviction.counts.${i}.penalty`, cite?.penalty, law.at('statute'), agreed),
      ...fact(`conviction.counts.${i}.description`, described && wordsAt(described).replace(/\s+/g, ' '), described),
    ]
  })
}

/** What is charged under a law: the words between it and the law before, or, for the first, the words that say that it is charged. */
function chargedBefore(law: Hit, last: Hit | undefined, plea: Hit): Spot | undefined {
  const all: Spot = { page: law.page, start: last?.end ?? plea.end, end: law.start }
  const between: Spot = { ...all, end: findFirst([all], /[\s,]+(?:all\s+)?in\s*$/i)?.start ?? all.end }
  const lead = last === undefined ? findAll([between], /\b(?:charg(?:es?|ed|ing)|alleg(?:es?|ed|ing))(?:\s+(?:the\s+)?(?:defendant|your\s+client|him|her|me|you|[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){1,4}))?(?:\s+with)?\s+/).at(-1) : findFirst([between], /^[\s,;]*(?:and\s+)?/i)
  return lead === undefined ? undefined : offenseNamed({ ...between, start: lead.end })
}

function onlyCount(pages: readonly Page[]): Found[] {
  const plea = findFirst(pages, new RegExp(`plead\\s+guilty\\s+to\\s+(?:the\\s+)?counts?\\s+(?<value>${countList})`, 'i'))
  const counts = plea && parseCounts(plea.get('value'))
  const number = plea?.at('value')
  if (!plea) return onlyCharge(pages)
  if (!number || counts?.length !== 1) return []
  const place: Spot = { page: plea.page, start: plea.start, end: Math.min(plea.page.text.length, plea.start + 900) }
  const charging = sentencesOf([place]).slice(0, 3)
  const cites = findAll(charging, new RegExp(statute, 'i')).filter((hit) => charges(hit.words)).map((hit) => ({ hit, cite: parseStatute(hit.words) }))
  const penalty = cites.find((one) => one.cite?.penalty !== undefined)
  const drug = findFirst(charging, new RegExp(weightOfDrug, 'i')) ?? weightNamed(pages, number === undefined ? '' : wordsAt(number))
  const substance = drug && substanceOf(drug.get('drug'))
  return [
    ...fact('conviction.counts.0.number', counts[0], number),
    ...fact('conviction.counts.0.statute', cites[0]?.cite?.statute, cites[0]?.hit, agreed),
    ...fact('conviction.counts.0.penalty', penalty?.cite?.penalty, penalty?.hit, agreed),
    ...fact('conviction.counts.0.substance', substance, drug, agreed),
    ...fact('conviction.counts.0.foundGrams', drug && parseGrams(drug.get('weight')), drug?.at('weight'), agreed),
  ]
}

/** `plead guilty to a criminal information charging him with one count of A, in violation of S`: one law in the sentence of the plea. */
function onlyCharge(pages: readonly Page[]): Found[] {
  const plea = sentenceWith(pages, /plead\s+guilty\s+to\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,3}(?:information|indictment)\b/i, /\b(?:one|single)[\s-]+count\b|\ba\s+violation\b/i)
  const laws = plea ? findAll([plea], new RegExp(statute, 'i')) : []
  const [only] = laws
  const cite = only && parseStatute(only.words)
  return laws.length === 1 ? [...fact('conviction.counts.0.statute', cite?.statute, only, agreed), ...fact('conviction.counts.0.penalty', cite?.penalty, only, agreed)] : []
}
