import { countKey, parseCounts } from '../../reading/count-numbers.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, findFirst, trimSpot, wordsAt, type Spot } from '../../reading/spot.ts'
import { statute } from '../../reading/statutes.ts'
import { offenseNamed } from '../listed/told-charges.ts'

const reach = 240
const endsList = new RegExp(`\\bcounts\\b[^.;:]{0,30}?(?:,|\\band|&|-|–|\\bthrough|\\bto)\\s*$`, 'i')
const mostCounts = 60
/** What stands between a count's number and its offense, or ends it. */
const ends = new RegExp(`(?:,?\\s+(?:all\\s+)?(?:in\\s+)?violation\\s+of\\b|[\\s,;([]*${statute}|[,;:]?\\s*\\bwe,?\\s+the\\s+jury\\b|\\bguilty\\b|,?\\s+(?:how\\s+)?do\\s+(?:you|we)\\b|[?]|:\\s|[.;]\\s|\\)|,?\\s+(?:contrary|pursuant)\\s+to\\b|,?\\s+as\\s+charged\\b|\\bcount\\s+\\w)`, 'i')
const lead = /^(?:[\s,:;.([–—-]|(?:of\s+the\s+[\w\s-]{0,40}?(?:indictment|information)|(?:the\s+)?(?:defendant|he|she|you)\s+(?:is|are|was|were|stands?)\s+charged\s+with|(?:which\s+)?(?:charg(?:es|ed|ing)|alleg(?:es|ed|ing))(?:\s+(?:(?:the\s+)?defendant|your\s+client|him|her|you))?(?:\s+with)?|to\s+wit|that\s+is|namely|for|is|the\s+(?:offense|crime|charge)\s+of|a\s+violation\s+of)\b)*/i

/** The offenses that words name beside the number of a count, for the counts of which no description was read. */
export function toldOffenses(counts: readonly Found[]): Found[] {
  const numbers = counts.filter(({ path }) => path.endsWith('.number')).slice(0, mostCounts)
  const mentions = new Map([...new Set(numbers.map(({ spot }) => spot.page))].map((page) => [page, Map.groupBy(findAll([page], /\bcounts?\s+(?<number>\w{1,12})/i), (hit) => countKey(hit.get('number')))]))
  return numbers.flatMap(({ path, value, spot }) => {
    const item = path.slice(0, -'.number'.length)
    if (counts.some((one) => one.path === `${item}.description`)) return []
    const places = [spot, ...(mentions.get(spot.page)?.get(countKey(String(value))) ?? []).flatMap((hit) => hit.at('number') ?? [])]
    for (const place of places) {
      const named = offenseBehind(place) ?? offenseBefore(place)
      if (named) return fact(`${item}.description`, wordsAt(named).replace(/\s+/g, ' '), named)
    }
    return []
  })
}

const chargeOf = new RegExp(`\\b(?:charge|offense|crime)s?\\s+of\\s+(?<value>[A-Za-z](?:(?!\\bcounts?\\b|\\b(?:charge|offense|crime)s?\\s+of\\b)[^.;:]){4,160}?)(?:,?\\s+as\\s+(?:charged|alleged))?(?:,?\\s+(?:in|under)\\s+(?:the\\s+)?)counts?\\s*$`, 'i')

/** `the charge of wire fraud in Count One`: the offense before the number. */
function offenseBefore(number: Spot): Spot | undefined {
  const before: Spot = { page: number.page, start: Math.max(0, number.start - reach), end: number.start }
  const spot = findFirst([before], chargeOf)?.at('value')
  return spot && offenseNamed(spot)
}

function offenseBehind(number: Spot): Spot | undefined {
  const { page } = number
  const after: Spot = { page, start: number.end, end: Math.min(page.text.length, number.end + reach) }
  const words = wordsAt(after)
  // What follows a list of counts is of all of them.
  if (endsList.test(page.text.slice(Math.max(0, number.start - 40), number.start)) || (parseCounts(wordsAt(number))?.length ?? 1) > 1) return undefined
  if (/^\s*(?:and|&|,\s*(?:and\s+)?(?:\d|[IVX]+\b|one|two|three))/i.test(words)) return undefined
  const skipped = lead.exec(words)?.[0].length ?? 0
  const rest: Spot = { ...after, start: after.start + skipped }
  const stop = findFirst([rest], ends)
  const spot = trimSpot({ ...rest, end: stop?.start ?? rest.end })
  const text = wordsAt(spot)
  if (stop === undefined || text.length > 170 || /\b(?:is|are|was|were|shall|will|has|have|be|find|defendant|court)\b/i.test(text) || !/[A-Za-z]{4}/.test(text)) return undefined
  return offenseNamed(spot)
}
