import type { Flag, Page } from '@lenity/casefile'
import { countKey, countList, parseCounts } from '../../reading/count-numbers.ts'
import { day } from '../../reading/dates.ts'
import { firstCell } from '../../reading/cells.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, findFirst, trimSpot, wordsAt, type Hit, type Spot } from '../../reading/spot.ts'
import { parseStatute, statute } from '../../reading/statutes.ts'
import { parseTerm, term } from '../../reading/terms.ts'
import { crime } from '../priors/prior-offense.ts'

/** A count as words tell it: its number, the law it was charged under, and what stands between and behind. */
interface Told {
  readonly number: string
  readonly at: Spot
  readonly law: Hit
  readonly before: Spot
  readonly after: Spot
}

const counted = new RegExp(`\\b(?:counts?|cts?\\.?)(?:\\s*\\(s\\))?\\s*(?:no\\.?\\s*|number\\s*)?:?\\s*(?<number>${countList})`, 'i')
/** So far may a count's number stand from its law. */
const reach = 260
/** Sections that set penalties and procedures, and charge nobody. */
const noCharge = /^(?:18 U\.S\.C\. (?:2|3\d{3}|4\d{3}|5\d{3}|98[1-3])\b|21 U\.S\.C\. (?:85[0-9]|86[0-2]|88\d)\b|28 U\.S\.C\.|5 U\.S\.C\.)/
/** Titles of the Code that make crimes; the number of a case, `2:07-cr-123`, is none. */
const ofCrimes = /^(?:8|15|16|18|19|21|22|26|29|31|33|38|42|46|47|49|50) U\.S\.C\. \d{3,5}(?![\dC])/
const ofCount: readonly Flag[] = [{ reason: 'ambiguous', says: 'The paper may give this minimum for another count.' }]
const sameNumber: readonly Flag[] = [{ reason: 'ambiguous', says: 'The paper names another law for a count of this number too.' }]

/**
 * Counts told in sentences or lines, `Count 1: Wire fraud, 18 U.S.C. § 1343` or `a violation of 18 U.S.C. § 1343 (wire fraud), as charged in Count 1`:
 * each number with the law that stands nearest behind it, once.
 */
export function toldCharges(places: readonly (Page | Spot)[]): Found[] {
  const all = places.flatMap((place) => toldOn('text' in place ? { page: place, start: 0, end: place.text.length } : place))
  const first = new Map<string, Told>()
  const others = new Set<string>()
  for (const one of all) {
    const key = countKey(one.number)
    const before = first.get(key)
    if (before === undefined) first.set(key, one)
    else if (parseStatute(before.law.words)?.statute !== parseStatute(one.law.words)?.statute) others.add(key)
  }
  return [...first].flatMap(([key, one], i) => chargeFacts(one, `conviction.counts.${i}`).map((found) => (others.has(key) ? { ...found, flags: sameNumber } : found)))
}

function toldOn(place: Spot): Told[] {
  const { page } = place
  const laws = findAll([place], new RegExp(statute, 'i')).filter((hit) => charges(hit.words))
  const numbers = findAll([place], counted)
  const all = [...laws.map((hit) => ({ hit, isLaw: true })), ...numbers.map((hit) => ({ hit, isLaw: false }))].sort((a, b) => a.hit.start - b.hit.start)
  const out: Told[] = []
  let isLawFirst = false
  all.forEach(({ hit, isLaw }, i) => {
    const [last, next] = [all[i - 1], all[i + 1]]
    // Whether the law stands before its count or behind it shows where such a run of both begins.
    if (last === undefined || hit.start - last.hit.end > reach || isBroken(page.text.slice(last.hit.end, hit.start))) isLawFirst = isLaw
    const law = isLawFirst ? last : next
    const [parsed, at] = isLaw ? [] : [parseCounts(hit.get('number')), hit.at('number')]
    if (isLaw || parsed === undefined || at === undefined || law?.isLaw !== true) return
    const between = isLawFirst ? page.text.slice(law.hit.end, hit.start) : page.text.slice(hit.end, law.hit.start)
    if (between.length > reach || isBroken(between)) return
    // How guilt was decided on several counts does not say that the law before it is that of each.
    if (isLawFirst && parsed.length > 1 && /\b(?:convicted|pled|plead\w*|guilty|trial|verdict)\b/i.test(between)) return
    const from = isLawFirst ? (all[i - 2]?.hit.end ?? Math.max(place.start, law.hit.start - reach)) : hit.end
    const end = Math.min(isLawFirst ? hit.start : (all[i + 2]?.hit.start ?? place.end), law.hit.end + reach)
    for (const number of parsed) out.push({ number, at, law: law.hit, before: { page, start: Math.max(from, law.hit.start - reach), end: law.hit.start }, after: { page, start: law.hit.end, end } })
  })
  return out
}

/** Whether a citation is of a law that makes a crime, and not only of one that sets its penalty or its procedure. */
export function charges(words: string): boolean {
  const cited = parseStatute(words)
  return cited !== undefined && cited.statute !== cited.penalty && ofCrimes.test(cited.statute) && !noCharge.test(cited.statute)
}

/** A sentence that ends between a number and a law parts them. */
function isBroken(between: string): boolean {
  return /(?<!\b(?:No|Nos|Ct|Cts|Sec|U|S|C))[.;]\s+[A-Z][a-z]+\s+(?:[a-z]+\s+){2}/.test(between) || /\n\s*\n/.test(between) || /(?<!\b(?:No|Nos|Ct|Cts|Sec|U|S|C|[A-Za-z0-9]{1,3}))\.\s+$/.test(between)
}

function chargeFacts({ number, at, law, before, after }: Told, path: string): Found[] {
  const cited = parseStatute(law.words)
  const described = offenseNamed(before) ?? (/^[\s)]*\.\s/.test(wordsAt(after)) ? undefined : offenseNamed(firstPiece(after)))
  const minimum = findFirst([after], new RegExp(`(?:mandatory\\s+minimum|minimum|not\\s+less\\s+than|at\\s+least)(?:(?!\\bnone\\b|\\bmax)[^.\\d]){0,30}?(?<value>${term})|(?<value2>${term})\\s*(?:mandatory\\s+minimum|minimum|to\\s+(?:life|${term}))`, 'i'))
  const least = minimum?.at('value') ?? minimum?.at('value2')
  const read = least && parseTerm(wordsAt(least))
  return [
    ...fact(`${path}.number`, number, at),
    ...fact(`${path}.statute`, cited?.statute, law),
    ...fact(`${path}.penalty`, cited?.penalty, law),
    ...fact(`${path}.description`, described && wordsAt(described).replace(/\s+/g, ' '), described),
    ...fact(`${path}.statedMinimum`, read?.term === 'life' ? undefined : read?.term, least, read?.check).map((one) => ({ ...one, flags: ofCount })),
  ]
}

/** The words that name the offense, without what joins them to the number and the law; undefined where they are none. */
export function offenseNamed(spot: Spot): Spot | undefined {
  const trimmed = trimSpot(spot)
  const words = wordsAt(trimmed)
  const lead = /^(?:[\s,:;.()–—-]|(?:of\s+the\s+[\w\s-]{0,40}?(?:indictment|information)|(?:which\s+)?(?:charges?|charged|charging|alleges?|alleging)(?:\s+(?:the\s+defendant|your\s+client|him|her|you)\s+with)?|(?:the\s+)?(?:defendant|he|she)\s+(?:was|is|stands|has\s+been)\s+(?:convicted|guilty|found\s+guilty|adjudged\s+guilty)\s+of|to\s+wit|is|was|for|a\s+violation\s+of|in\s+violation\s+of|violation\s+of)\b)*/i.exec(words)?.[0].length ?? 0
  if (/^(?:and|or|the|on|in|as|with)\b/.test(words.slice(lead))) return undefined
  const kept = words.slice(lead).replace(/[\s,;:.(–—-]*(?:(?:all\s+)?in\s+violation\s+of|a\s+violation\s+of|contrary\s+to|under|pursuant\s+to)?[\s,;:.(–—-]*$/i, '')
  if (!/^[A-Z][A-Za-z]{3,}|^[A-Za-z]{4,}\s[A-Za-z]{2,}/.test(kept) || (/^[a-z]/.test(kept) && !crime.test(kept)) || kept.length > 160 || kept.length < 5 || /:\s|\b(?:ran|was|were|is|are|began|from)$/.test(kept) || counted.test(kept) || /[.;]\s+[A-Z]/.test(kept)) return undefined
  return { ...trimmed, start: trimmed.start + lead, end: trimmed.start + lead + kept.length }
}

/** What tells no more of the offense. */
const ending = new RegExp(`[.;]\\s|\\s(?:${term}|${day}|on\\s+or\\s+about|as\\s+charged|\\(?class\\s+[A-E]\\b|\\$)`, 'i')

/** What follows a law up to the end of its phrase. */
function firstPiece(after: Spot): Spot {
  const line = firstCell({ ...after, start: after.start + (/^[\s,;:.–—-]*/.exec(wordsAt(after))?.[0].length ?? 0) }) ?? after
  const stop = ending.exec(wordsAt(line))
  return stop === null ? line : { ...line, end: line.start + stop.index }
}
