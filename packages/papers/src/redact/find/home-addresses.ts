import { states } from '../../readers/states.table.ts'
import { matches, type Finder } from './found-data.ts'

const postal = 'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TAI]|W[AVIY]|PR|GU'
const state = `(?:${states.join('|')}|District of Columbia|${postal})\\b\\.?`
const zip = '\\d{5}(?:-\\d{4})?(?!\\d)'
const city = "[A-ZÀ-Þ][\\p{L}.'’-]+(?:[ ][A-ZÀ-Þ][\\p{L}.'’-]+){0,3}"
const kindsOfWay = 'street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|circle|cir|place|pl|way|terrace|ter|trail|trl|parkway|pkwy|highway|hwy|route|rte|square|sq|loop|alley|plaza|row|pike|turnpike|path|run|crossing|heights|hts|calle|avenida'
/** A source of words in either case. Groups with flags of their own are not used: V8 forgets them. */
const eitherCase = (words: string): string => words.replaceAll(/(?<!\\)[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
const unit = `(?:[,\\s]+(?:${eitherCase('apt|apartment|unit|suite|ste|rm|room|lot|bldg|building|floor|fl|no|#')})\\.?\\s*#?\\s*[\\w-]{1,6}|[,\\s]+#\\s*[\\w-]{1,6})?`
const end = `(?:[,.]?\\s+${city},?\\s+${state}(?:,?\\s+${zip})?|[,.]?\\s+${zip})?`

const street = new RegExp(`(?<![\\w.§$-])\\d{1,6}[A-Za-z]?(?:\\s?1/2)?\\s+(?:[NSEW]\\.?[EW]?\\.?\\s+)?(?:[A-ZÀ-Þ0-9][\\p{L}\\d.'’-]*\\s+){1,4}?(?:${eitherCase(kindsOfWay)})\\b\\.?(?:\\s+[NSEW]\\.?[EW]?\\.?(?![\\p{L}]))?${unit}${end}`, 'u')
const box = new RegExp(`\\b(?:P\\.?\\s?O\\.?\\s*Box|Post\\s+Office\\s+Box|R\\.?R\\.?\\s*\\d+,?\\s*Box)\\s+\\d{1,6}${end}`, 'iu')
/** A number and a name without a word for a way, when a city, state and ZIP code follow. */
const written = new RegExp(`(?<![\\w.§$-])\\d{1,6}\\s+(?:[A-ZÀ-Þ0-9][\\p{L}\\d.'’-]*[ ]){0,3}[A-ZÀ-Þ][\\p{L}.'’-]*${unit},?\\s+${city},?\\s+${state},?\\s+${zip}`, 'u')
const labelled = /\b(?:home|residence|residential|mailing|current|last known|legal)\s+address\s*:?\s*(?<data>(?=\d|P\.?\s?O\b|R\.?R\b|HC\b)[^\n]{6,120}(?:\n(?=[^\n]{0,60}\b\d{5}\b)[^\n]{0,60})?)/i

/** Where a court sits is no home: its name ends like a street’s. */
const court = /\b(?:district|superior|circuit|supreme|municipal|county|appeals|bankruptcy|magistrate)\s+court$/i

export const homeAddresses: Finder = (page) => [
  ...matches(page, 'home address', street, 'It is written as a street address.', (words) => !court.test(words)),
  ...matches(page, 'home address', box, 'It is a post office box.'),
  ...matches(page, 'home address', written, 'A city, a state and a ZIP code follow the number and name.'),
  ...matches(page, 'home address', labelled, 'It stands after the words for an address.'),
]

/** The city and state at the end of an address, when both can be told. */
export function cityAndState(words: string): string | undefined {
  const found = new RegExp(`(?:^|[,\\n]\\s*|\\b(?:${kindsOfWay})\\b\\.?[,\\s]+|\\d\\s+)(?<city>${city}),?\\s+(?<state>${state})(?:,?\\s+${zip})?\\s*$`, 'iu').exec(words)
  const place = found?.groups?.['city']
  // A word for a way within it: where the street ends cannot be told.
  if (found === null || place === undefined || new RegExp(`\\b(?:${kindsOfWay})\\b`, 'i').test(place.replace(/^(?:St\.?|Ft\.?)\s/i, ''))) return undefined
  return `${place.replace(/\s+/g, ' ')}, ${(found.groups?.['state'] ?? '').replace(/\s+/g, ' ')}`
}
