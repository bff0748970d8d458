import type { Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Hit, type Spot } from '../../reading/spot.ts'
import { parseStatute, statute } from '../../reading/statutes.ts'
import { parseTerm, term } from '../../reading/terms.ts'
import { charges, offenseNamed } from './told-charges.ts'

/** So far before a law the words stand that say it is that of the conviction, and the words that name the offense. */
const [reach, longestName] = [400, 170]
const ofConviction = /\b(?:offenses?|convict\w*|charges?|violat\w+|commit(?:ted|ment)|sentenced?|obligations?|guilty|OFF\/CHG)\b/i
const notOfConviction = /\b(?:prior|previous|earlier|dismissed|pending|detainer|pursuant\s+to|under\s+the\s+authority|authority\s+of|eligib\w+|ineligib\w+|credits?\s+under|program\s+statement|PLRA|VCCLEA|FSA)\b[^.;]*$/i
/** With these the name of an offense begins. */
const lead = /(?:\b(?:convicted\s+of|convictions?\s+(?:for|of|is|are)|offenses?(?:\s+of\s+conviction)?\s*(?:is|are|:)|guilty\s+(?:of|to)|charge[sd]?\s*(?:with|:)|sentenced[^.;]{0,120}\bfor|\bfor|crimes?\s+of)|:)\s+(?:the\s+offenses?\s+of\s+)?(?=[A-Z])/gi

/** Offenses of conviction a paper of a prison names without the numbers of their counts, each with the law beside it, once. */
export function toldOffensesOfConviction(pages: readonly Page[]): Found[] {
  const seen = new Set<string>()
  const laws = findAll(pages, new RegExp(statute, 'i')).filter((hit) => charges(hit.words) && isOfConviction(hit))
  return laws.filter((law) => {
    const key = `${parseStatute(law.words)?.statute} ${parseStatute(law.words)?.penalty}`
    return !seen.has(key) && seen.add(key)
  }).flatMap((law, i) => {
    const cited = parseStatute(law.words)
    const path = `conviction.counts.${i}`
    const named = nameBefore(law, laws) ?? nameBehind(law)
    return [...fact(`${path}.statute`, cited?.statute, law), ...fact(`${path}.penalty`, cited?.penalty, law), ...fact(`${path}.description`, named && wordsAt(named).replace(/\s+/g, ' '), named)]
  })
}

function isOfConviction({ page, start }: Hit): boolean {
  const before = page.text.slice(Math.max(0, start - reach), start)
  return ofConviction.test(before) && !notOfConviction.test(before.slice(-120))
}

function nameBefore(law: Hit, laws: readonly Hit[]): Spot | undefined {
  const last = laws.filter(({ page, end }) => page === law.page && end <= law.start).at(-1)
  const from = Math.max(last?.end ?? 0, law.start - longestName, law.page.text.lastIndexOf('\n\n', law.start) + 1)
  const whole: Spot = { page: law.page, start: from, end: law.start }
  const text = wordsAt(whole)
  const begun = [...text.matchAll(lead)].at(-1)
  const after = begun !== undefined ? begun.index + begun[0].length : last?.end === from ? (/^[\s),.;:]*(?:and\s+)?/.exec(text)?.[0].length ?? 0) : text.lastIndexOf('\n') + 1
  return offenseNamed({ ...whole, start: from + after })
}

function nameBehind(law: Hit): Spot | undefined {
  const line = findFirst([{ page: law.page, start: law.end, end: Math.min(law.page.text.length, law.end + longestName) }], /^[\s,;:.()–—-]*(?<value>[A-Z][A-Za-z][^\n;:.()]{3,100})/)?.at('value')
  if (line === undefined || /^(?:terms?|sentences?|imprisonment|custody)\b/i.test(wordsAt(line))) return undefined
  const length = findFirst([line], new RegExp(`\\s${term}`, 'i'))
  return offenseNamed(length === undefined ? line : { ...line, end: length.start })
}

const labelled = new RegExp(`(?<!\\b(?:release|supervis\\w+)\\s+)(?:sentence\\s+imposed(?:\\s*/\\s*time\\s+to\\s+serve)?|terms?\\s+(?:imposed|in\\s+effect)|sentence|term|time\\s+to\\s+serve|imprisonment)[\\s.:_–—-]*(?<value>${term})(?!['’]?\\s*(?:of\\s+)?(?:supervis|probation))`, 'i')
const beside = new RegExp(`^[^\\n]{0,110}?[\\s,;:–—-](?<value>(?<![\\w-])${term})(?!['’]?\\s*(?:of\\s+)?(?:supervis|probation))\\s*(?:$|[.;,\\n])`, 'im')

/** In a sentence a term behind a law is that of all of it. */
const isSentence = /\b(?:was|were|is|has|had|been|serving|sentenced|received|followed|committed|convicted)\b/i

/** Between a law and its term no other law stands, though it could not be read. */
const ofOtherCount = /\bU\.?\s?S\.?\s?C\b|\bUnited\s+States(?:\s+Code)?\b|\bTitle\s+\d|\b\d{1,2}:\d{3}/i

/** The term of each count, where every count has one behind its law and before the next count's: in its line, or behind its own label below. */
export function termsBesideCounts(counts: readonly Found[]): Found[] {
  const laws = counts.filter(({ path }) => path.endsWith('.statute'))
  if (counts.some(({ path }) => path.endsWith('.term'))) return []
  const terms = laws.flatMap((law) => {
    const next = counts.filter((one) => one.path.split('.')[2] !== law.path.split('.')[2] && one.spot.page === law.spot.page && one.spot.start > law.spot.end).map((one) => one.spot.start)
    const place: Spot = { page: law.spot.page, start: law.spot.end, end: Math.min(law.spot.page.text.length, law.spot.end + reach, ...next) }
    const found = findFirst([place], labelled)?.at('value') ?? findFirst([place], beside)?.at('value')
    const spot = found && /\bsupervis\w*[^.;]{0,40}$/i.test(wordsAt({ ...place, end: found.start })) ? undefined : found
    const read = spot && parseTerm(wordsAt(spot))
    if (spot === undefined || read === undefined || read.term === 0 || ofOtherCount.test(law.spot.page.text.slice(law.spot.end, spot.start)) || isSentence.test(law.spot.page.text.slice(law.spot.page.text.lastIndexOf('\n', law.spot.start) + 1, spot.start))) return []
    return fact(law.path.replace(/statute$/, 'term'), read.term, spot, read.check)
  })
  return terms.length === laws.length ? terms : []
}
