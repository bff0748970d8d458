import { lowerTier, tierOfAmount } from '../src/federal/statutes/21-usc-841/find-tier.ts'
import { apprendiDay } from '../src/federal/then-and-now/jury-finding.ts'
import { parsePenalty } from '../src/federal/statutes/parse-penalty.ts'
import { isRecord, numberAt, textAt, truthOf, type Facts } from './case.ts'
import type { Days } from './read-days.ts'

export interface QuantityFacts {
  readonly penalty: string
  readonly substance: string | undefined
  readonly grams: number | undefined
  readonly plants: number | undefined
  readonly pureGrams: number | undefined
}

const drugNames: readonly (readonly [pattern: RegExp, substance: string])[] = [
  [/cocaine base|crack/i, 'cocaine base'], [/cocaine/i, 'cocaine'], [/fentanyl.*analog/i, 'fentanyl analogue'], [/fentanyl/i, 'fentanyl'], [/heroin/i, 'heroin'],
  [/meth.*\b(actual|pure|ice)\b|\b(actual|pure|ice)\b.*meth/i, 'methamphetamine (actual)'], [/\bmeth(amphetamine)?\b/i, 'methamphetamine (mixture)'], [/mdma|ecstasy/i, 'MDMA'],
  [/(pcp|phencyclidine).*(actual|pure)/i, 'PCP (actual)'], [/pcp|phencyclidine/i, 'PCP (mixture)'], [/lsd|lysergic/i, 'LSD'], [/mari[hj]uana.*plants/i, 'marihuana plants'], [/mari[hj]uana|cannabis/i, 'marihuana'],
  [/oxymorphone/i, 'oxymorphone'], [/hydromorphone/i, 'hydromorphone'], [/schedule iii\b|ketamine|steroid/i, 'Schedule III substance'], [/diazepam|valium/i, 'diazepam'], [/oxycodone|morphine|methadone|amphetamine|methylone|psilocybin/i, 'MDMA'], [/schedule iv\b/i, 'Schedule IV substance'], [/schedule v\b/i, 'Schedule V substance'],
]

/**
 * The substance a computation names; one that is on no list has no amount of its own. Others of schedules I and II that have none in
 * 841(b)(1)(A) or (B) stand under MDMA, which has none either.
 */
export function substanceOf(drug: string | undefined): string {
  return drug === undefined ? 'other' : drugNames.find(([pattern]) => pattern.test(drug))?.[1] ?? 'other'
}

/** What the jury found: an amount, that it found none, that nothing is said of it; or words that are not read. */
type JuryFound = { readonly is: 'amount'; readonly readings: readonly number[] } | { readonly is: 'none' | 'not said' | 'unread' }

function juryFound(facts: Facts): JuryFound {
  const pleaded = 'charged_quantity_pleaded' in facts ? amountIn(facts['charged_quantity_pleaded']) : undefined
  if (pleaded !== undefined && pleaded.is !== 'not said') return pleaded
  return 'jury_quantity' in facts ? amountIn(facts['jury_quantity']) : { is: 'not said' }
}

/** An amount in grams, in words or as `{ grams }` or `{ kg }`; that there was none; or plain yes, which says nothing of how much. */
function amountIn(value: unknown): JuryFound {
  if (value === true || value === undefined) return { is: 'not said' }
  if (value === false || value === null || value === 0) return { is: 'none' }
  const plain = numberAt({ value }, 'value')
  if (plain !== undefined) return { is: 'amount', readings: [plain] }
  if (isRecord(value)) {
    const [only, ...more] = Object.keys(value)
    const grams = only === 'kg' ? numberAt(value, 'kg') : only === 'grams' ? numberAt(value, 'grams') : undefined
    return grams === undefined || more.length > 0 ? { is: 'unread' } : { is: 'amount', readings: [only === 'kg' ? grams * 1000 : grams] }
  }
  if (typeof value !== 'string') return { is: 'unread' }
  if (/\d/.test(value)) return inWords(value)
  return truthOf(value) === false ? { is: 'none' } : truthOf(value) === true ? { is: 'not said' } : inWords(value)
}

/** `50 grams or more` is 50 g; `less than 5 g` may be any weight under it, and both ends are tried. */
function inWords(text: string): JuryFound {
  const amounts = [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(kg|kilos?|kilograms?|mg|milligrams?|g|grams?)\b/gi)].map(([, number = '', unit = '']) => Number(number.replaceAll(',', '')) * (/^k/i.test(unit) ? 1000 : /^m/i.test(unit) ? 0.001 : 1))
  const [amount] = amounts
  if (amount === undefined) return /\d/.test(text) ? { is: 'unread' } : /\b(no|none|not|never|unspecified|undetermined|indeterminate|detectable|without|any)\b/i.test(text) ? { is: 'none' } : { is: 'unread' }
  if (amounts.length > 1) return { is: 'unread' }
  return /less than|under|below|fewer/i.test(text) ? { is: 'amount', readings: [amount - 0.001, 0] } : { is: 'amount', readings: [amount] }
}

/**
 * What was charged and found. Since *Apprendi* the jury's amount decides, and without one the subparagraph for any amount, whatever the
 * judge found later; before it the weight attributed does. Where nothing is said of a jury, the subparagraph cited or the amount stands.
 * `reading` chooses among the ends of an amount given as a bound.
 */
export function quantityOf(count: Facts, statute: string, days: Days, reading: number): QuantityFacts | string {
  const named = substanceOf(textAt(count, 'drug'))
  const substance = mixtureOf(named, count)
  const pureGrams = gramsAt(count, 'pure_grams')
  const grams = gramsAt(count, 'gross_grams') ?? gramsAt(count, 'grams') ?? (substance.endsWith('(actual)') ? pureGrams : undefined)
  const plain = { penalty: statute, substance, grams, plants: numberAt(count, 'plants'), pureGrams }
  const found = juryFound(count)
  if (found.is === 'not said') return plain
  if (found.is === 'unread') return 'the amount the jury found is given in words that are not read'
  const parsed = parsePenalty(statute)
  if (parsed.kind !== 'drug') return plain
  const bound = parsed.tier === 'C' || parsed.tier === 'D' || parsed.tier === 'E' || parsed.tier === 'IV' || parsed.tier === 'V'
  if (bound) return { ...plain, grams: undefined, plants: undefined, pureGrams: undefined }
  if (days.sentencedOn !== undefined && days.sentencedOn < apprendiDay && 'jury_quantity' in count) return plain
  const open = withoutTier(statute)
  if (found.is === 'amount') {
    const drug = drugFound(count, substance)
    if (drug === undefined) return 'whether the amount the jury found is of the pure drug or of the mixture is not said'
    const amount = found.readings[Math.min(reading, found.readings.length - 1)]
    const [grams, plants] = drug === 'marihuana plants' && plain.grams === undefined ? [undefined, amount] : [amount, undefined]
    return { penalty: reaches(parsed, drug, grams, plants, days) ? statute : open, substance: drug, grams, plants, pureGrams: undefined }
  }
  return { ...plain, penalty: `${open}, 21 U.S.C. ${leastOf(parsed.section, substance)}`, grams: undefined, plants: undefined, pureGrams: undefined }
}

/** The drug of the amount found: where the case gives both the pure drug and a mixture, the words of the jury must say which; undefined where they do not. */
function drugFound(count: Facts, substance: string): string | undefined {
  if (numberAt(count, 'pure_grams') === undefined || !substance.endsWith('(mixture)')) return substance
  const words = textAt(count, 'jury_quantity') ?? textAt(count, 'charged_quantity_pleaded') ?? ''
  if (/\b(actual|pure)\b/i.test(words)) return substance.replace('(mixture)', '(actual)')
  return /mixture/i.test(words) ? substance : undefined
}

/** Whether an amount reaches the subparagraph of the count: a greater one than it needs makes the count no graver. */
function reaches(parsed: Extract<ReturnType<typeof parsePenalty>, { kind: 'drug' }>, substance: string, grams: number | undefined, plants: number | undefined, { offenseOn, sentencedOn }: Days): boolean {
  if (parsed.tier === undefined || offenseOn === undefined || sentencedOn === undefined) return false
  const tier = tierOfAmount({ section: parsed.section, substance, grams, plants, pureGrams: undefined }, { offenseOn, sentencedOn })
  return tier !== undefined && lowerTier(parsed.tier, tier) === parsed.tier
}

/** A weight as a number of grams, or in words with its unit. */
function gramsAt(count: Facts, key: string): number | undefined {
  const text = textAt(count, key)
  const found = text === undefined || /less than|under|below|fewer/i.test(text) ? undefined : inWords(text)
  return numberAt(count, key) ?? (found?.is === 'amount' ? found.readings[0] : undefined)
}

/** Where the pure drug is given beside a weight, the weight is that of the mixture, by whatever name. */
function mixtureOf(substance: string, count: Facts): string {
  const both = numberAt(count, 'pure_grams') !== undefined && (numberAt(count, 'grams') ?? numberAt(count, 'gross_grams')) !== undefined
  return both ? substance.replace('(actual)', '(mixture)') : substance
}

/** The subparagraph for any amount of a substance. */
function leastOf(section: '841' | '960', substance: string): string {
  if (section === '960') return substance.startsWith('marihuana') ? '960(b)(4)' : '960(b)(3)'
  return `841(b)(1)(${substance.startsWith('marihuana') ? 'D' : substance === 'Schedule III substance' ? 'E' : 'C'})`
}

function withoutTier(statute: string): string {
  return statute.replaceAll(/(841|960)\(b\)(\(\d\))?(\([A-Ea-e]\))?(\([ivx]+\))?/g, '$1')
}
