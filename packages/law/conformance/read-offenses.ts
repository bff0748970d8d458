import type { Truth } from '../src/core/answer.ts'
import { excludedOffense } from '../src/federal/custody/excluded-offense.ts'
import { isRecord, truthOf } from './case.ts'

/** Sections that cases name without their title, and that are of title 21. */
const title21 = /^(84[1-9]|85\d|86[01]|95[2-9]|96[0-3])$/

/** Offenses named by what they are and not by their statute, as far as the list of 18 U.S.C. 3632(d)(4)(D) has a section that is nothing else. */
const named: readonly (readonly [words: RegExp, statute: string])[] = [
  [/firearm in furtherance|in furtherance of a drug|during and in relation to/i, '18 U.S.C. 924(c)'],
  [/child porn|depict\w* of (a )?minors?/i, '18 U.S.C. 2252A'],
]

/** The statutes a text names, each with its title; a section that a comma or an `and` sets beside another is of the title before it. */
export function statutesIn(text: string): readonly string[] {
  let title: string | undefined
  const found = [...text.matchAll(/(?:(\d+)\s*U\.?\s*S\.?\s*C\.?(?:\s*A\.?)?[\s§]*)?\b(\d{2,4}[A-Z]?)((?:\(\w{1,5}\))*)(?!\s*-?\s*(?:month|year|day|gram|kg|g\b))/g)]
  const statutes = found.flatMap(([whole, own, section = '', rest = '']) => {
    if (own !== undefined) title = own
    const bare = own === undefined && rest === '' && !title21.test(section)
    if (bare && (title === undefined || /^(19|20)\d\d$/.test(section))) return []
    const of = title ?? (title21.test(section) ? '21' : '18')
    return whole === '' ? [] : [`${own ?? (title21.test(section) ? '21' : of)} U.S.C. ${section}${rest}`]
  })
  return [...statutes, ...named.flatMap(([words, statute]) => (words.test(text) ? [statute] : []))]
}

/** Whether an offense of a case, in words or as an object, is on the list that ends time credits. What it does not say of death or a leading role was not found. */
function excludedIn(offense: unknown): Truth {
  const [text, told] = isRecord(offense) ? [Object.values(offense).filter((one) => typeof one === 'string').join('; '), flagOf(offense)] : [typeof offense === 'string' ? offense : '', undefined]
  if (told !== undefined) return told ? 'met' : 'not met'
  if (/\b(ineligible|disqualif\w*|excluded|not eligible)\b/i.test(text)) return 'met'
  if (/\beligible\b/i.test(text)) return 'not met'
  const truths = statutesIn(text).map((statute) => excludedOffense({ statute, deathResulted: /death/i.test(text), leader: /leader|organizer/i.test(text) }).truth)
  if (truths.includes('met')) return 'met'
  return truths.length > 0 && truths.every((truth) => truth === 'not met') ? 'not met' : 'cannot say'
}

function flagOf(offense: Readonly<Record<string, unknown>>): boolean | undefined {
  for (const [key, value] of Object.entries(offense)) {
    const truth = truthOf(value)
    if (truth !== undefined && /ineligible|disqualif|excluded/i.test(key)) return truth
    if (truth !== undefined && /eligible/i.test(key)) return !truth
  }
  return undefined
}

/** The offenses a case names beside each other, as a list, one text, or an object of terms by offense. */
export function offensesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string' || isRecord(one))
  if (isRecord(value)) return Object.entries(value).map(([offense, term]) => (isRecord(term) ? { ...term, offense } : offense))
  return typeof value === 'string' ? [value] : []
}

/** Whether any of the offenses ends time credits: `met` where one does, `not met` where none does, undefined where none is named. */
export function anyExcluded(values: readonly unknown[]): Truth | undefined {
  const truths = values.flatMap(offensesIn).map(excludedIn)
  if (truths.length === 0) return undefined
  return truths.includes('met') ? 'met' : truths.includes('cannot say') ? 'cannot say' : 'not met'
}

/** Which components are for 18 U.S.C. 924(c). */
export function firearmCounts(components: readonly unknown[]): readonly boolean[] {
  return components.map((one) => statutesIn(isRecord(one) ? Object.values(one).filter((value) => typeof value === 'string').join('; ') : String(one)).some((statute) => statute.includes(' 924(c)')))
}
