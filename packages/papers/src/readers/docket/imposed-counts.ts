import type { Page } from '@lenity/casefile'
import { countKey, countList, parseCounts } from '../../reading/count-numbers.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, type Hit, type Spot } from '../../reading/spot.ts'
import { parseTerm, term } from '../../reading/terms.ts'
import { entriesOfPerson, listedDefendants } from './docket-defendants.ts'
import { entriesOf, sameDay } from './docket-entries.ts'
import { isOfSentence } from './docket-events.ts'

const counts = `(?:counts?|cts?\\b\\.?)(?:\\s*\\(s\\))?\\s*(?:nos?\\.?\\s*)?`
const custody = '(?:imprisonment|custody|BOP|confinement|incarceration|committed|sentenced|prison)'
/** Before a colon a figure of two digits behind it makes no time of day. */
const figures = '\\d{1,3}s{0,4}(?:\\s?(?:,\\s?and|,|and|&|-|–|through|to)\\s?\\d{1,3}s{0,4})*(?=\\s*[:=–—-])'
/** `120 months on Counts 1 and 2`, `Ct. 3: 60 mos.` */
const pairs = new RegExp(`(?<before>${term})['’]?(?:\\s+(?:(?:of|in)\\s+)?${custody})?,?\\s+(?:(?:on|as\\s+to|for|in)\\s+)(?:each\\s+(?:of\\s+)?)?(?:the\\s+)?${counts}(?<counts>${countList})|\\b${counts}(?<counts2>${figures}|${countList})\\s*[:=–—-]\\s*(?:(?:${custody}|term|of|for|to|a)\\s*[:,]?\\s*){0,4}(?<after>${term})`, 'i')
const release = /\b(?:supervis\w*|supv?\.?\s*rel|S\/R|T?SRT?|probation|suspended|maximum|minimum|range|up\s+to|recommend\w*|request\w*)\b/i

/** The counts found with the terms that the entry of the sentence imposes on them; a number that it calls that of a count is no longer doubtful. */
export function withTermsOfEntry(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  const terms = termsOfEntry(pages, found)
  const named = new Set(terms.map(({ path }) => path.replace(/term$/, 'number')))
  return [...found.map((one) => (named.has(one.path) ? { ...one, flags: undefined } : one)), ...terms]
}

/** The terms that the entry of the sentence imposes on counts by their numbers, for the counts found of which no term was read. */
function termsOfEntry(pages: readonly Page[], found: readonly Found[]): Found[] {
  const numbers = found.filter(({ path }) => /^conviction\.counts\.\d+\.number$/.test(path))
  if (numbers.length === 0) return []
  const person = found.find(({ path }) => path === 'person.name')?.value
  const entries = entriesOfPerson(pages, entriesOf(pages), listedDefendants(pages), person).filter(isOfSentence)
  const [first] = entries
  if (first === undefined) return []
  // Told on several days, it may be of others or may have been changed: the judgment says which.
  if (!entries.every((one) => sameDay(one, first))) return []
  const told = entries.flatMap(({ spot }) => findAll([spot], pairs).filter((hit) => !isOfRelease(hit, spot)))
  return numbers.flatMap(({ path, value }) => {
    const item = path.slice(0, -'.number'.length)
    if (found.some((one) => one.path === `${item}.term`)) return []
    const mine = told.filter((hit) => parseCounts(hit.get('counts') || hit.get('counts2'))?.some((count) => countKey(count) === countKey(String(value))) === true)
    const read = mine.map((hit) => parseTerm(hit.get('before') || hit.get('after')))
    const [only] = read
    if (only === undefined || new Set(read.map((one) => one?.term)).size !== 1) return []
    return fact(`${item}.term`, only.term, mine[0]?.at('before') ?? mine[0]?.at('after'), only.check)
  })
}

/** Whether the words before or behind a term within its clause are of supervision or of what might have been imposed. */
function isOfRelease(hit: Hit, { page, start }: Spot): boolean {
  const at = hit.at('before') ?? hit.at('after')
  if (at === undefined) return true
  const before = page.text.slice(Math.max(start, at.start - 90), at.start)
  const clause = before.slice(Math.max(0, ...[...before.matchAll(/[;]|\.(?=\s+[A-Z])/g)].map(({ index }) => index + 1)))
  return release.test(clause) || /^\s*(?:of\s+|on\s+)?(?:supervis|supv|S\/R|SR\b|TSR|probation)/i.test(page.text.slice(at.end, at.end + 24))
}
