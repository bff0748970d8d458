import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { parseMonths, term } from '../reading/terms.ts'
import { timeToServe } from './priors/time-to-serve.ts'

const label = (names: string, value: string): RegExp => new RegExp(`(?:^|\\n|\\s{2,}|[;|])[^\\S\\n]*(?:${names})\\s*:\\s*(?<value>${value})`, 'i')
const toLabel = '[^\\n:]{2,120}?(?=\\s*(?:\\n|$|[^\\S\\n][A-Z][a-z]+(?:[^\\S\\n][a-z]+)?[^\\S\\n]?:))'
const heads = new RegExp(`(?:^|\\n)[^\\S\\n]*(?:\\d{1,3}\\s?\\.\\s*)?(?:date\\s+of\\s+arrest|arrest(?:ed)?(?:\\s+date)?|date\\s+arrested)\\s*:\\s*(?:${day}|unknown)`, 'i')

/** Prior convictions each of whose parts has its label: `Date of arrest`, `Conviction`, `Date sentenced`, `Sentence`, `Points`. */
export function readLabelledPriors(places: readonly Spot[]): Found[] {
  const entries = places.flatMap((place) => {
    const starts = findAll([place], heads)
    return starts.map((head, i): Spot => ({ page: head.page, start: head.start, end: starts[i + 1]?.start ?? place.end }))
  })
  return entries.flatMap((entry, i) => entryFacts(entry, `history.priors.${i}`))
}

function entryFacts(entry: Spot, path: string): Found[] {
  const offense = findFirst([entry], label('conviction|offense|charge|convicted\\s+of', toLabel))?.at('value')
  const sentenced = findFirst([entry], label('date\\s+(?:sentenced|of\\s+sentence|sentence\\s+imposed)|sentenced(?:\\s+on)?|sentence\\s+(?:date|imposed)', day))?.at('value')
  const disposition = findFirst([entry], label('sentence|disposition|sentence\\s+imposed', toLabel))?.at('value')
  const points = findFirst([entry], /points?\s*:\s*(?<value>\d)\b/i) ?? findFirst([entry], /4A1\.[12][^\n]{0,14}?\s(?<value>\d)\s*$/im)
  return [
    ...fact(`${path}.offense`, offense && wordsAt(offense).replace(/\s+/g, ' ').trim(), offense),
    ...dayFact(`${path}.sentencedOn`, sentenced),
    ...(disposition ? monthsOf(disposition, path) : []),
    ...fact(`${path}.points`, points && Number(points.get('value')), points?.at('value')),
  ]
}

/** Months in custody by what the paper says of the sentence; none where it does not say. */
export function monthsOf(disposition: Spot, path: string): Found[] {
  return monthsSaid(wordsAt(disposition), disposition, path)
}

/** The same of words that are not one stretch of their page. */
export function monthsSaid(words: string, disposition: Spot, path: string): Found[] {
  const imposed = new RegExp(term, 'i').exec(words)
  const rest = imposed ? words.slice(imposed.index + imposed[0].length) : ''
  if (imposed && /\d\s*(?:months?\s*)?(?:to|-|–|—|and)\s*$/i.test(words.slice(0, imposed.index))) return []
  // What it is of stands in a line that was not read with it: `One year of` over `probation`.
  if (imposed && /^['’]?\s*of\s*(?:$|[;:,])/i.test(rest)) return []
  const served = imposed ? timeToServe(words.slice(0, imposed.index), rest) : 'none'
  if (served === 'part') return []
  if (served === 'all' && imposed) {
    const read = parseMonths(imposed[0])
    return read && read.months > 0 ? fact(`${path}.months`, read.months, disposition, read.check) : []
  }
  return /\b(?:fined?|probation(?!\s+(?:offic|department|and\s+pretrial|service))|restitution|costs|discharge|community\s+service|suspended)\b/i.test(words) ? fact(`${path}.months`, 0, disposition, 'The sentence names no time to serve.') : []
}
