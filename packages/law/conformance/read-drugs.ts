import { isEncoded } from '../src/federal/guidelines/2d1-1-drugs/substances.ts'
import type { DrugInput } from '../src/federal/guidelines/2d1-1-drugs/drug-input.ts'
import type { CivilDate } from '../src/core/civil-date.ts'
import { quantityOfSale } from '../src/federal/guidelines/2d1-1-drugs/quantity-of-sale.ts'
import { isRecord, numberAt, textAt, type Facts } from './case.ts'

/** Drugs as published computations name them, in the engine's words. The first pattern that fits decides. */
const names: readonly (readonly [pattern: RegExp, substance: string])[] = [
  [/^PCPy|PHP/, 'PHP (pyrrolidine analog of PCP)'], [/pcp.*(actual|pure)/i, 'PCP (actual)'], [/pcp|phencyclidine/i, 'PCP (mixture)'],
  [/cocaine base|crack/i, 'cocaine base'], [/cocaine/i, 'cocaine'], [/fentanyl.*analog/i, 'fentanyl analogue'], [/fentanyl/i, 'fentanyl'], [/heroin/i, 'heroin'],
  [/hydromorphone|dilaudid/i, 'hydromorphone'], [/oxymorphone/i, 'oxymorphone'], [/methamphetamine.*(actual|pure|ice)/i, 'methamphetamine (actual)'],
  [/methamphetamine/i, 'methamphetamine (mixture)'], [/mdma|ecstasy/i, 'MDMA'], [/lsd/i, 'LSD'], [/mari[hj]uana.*plants/i, 'marihuana plants'], [/mari[hj]uana/i, 'marihuana'],
  [/diazepam/i, 'diazepam'], [/schedule III(?!.*only)/i, 'Schedule III substance'], [/schedule IV/i, 'Schedule IV substance'], [/schedule V/i, 'Schedule V substance'],
]

/** What is read of a drug, and what says nothing more about it. A drug with anything else is not taken on. */
const read = new Set([
  'type', 'drug', 'name', 'substance', 'grams', 'kg', 'kilograms', 'mg', 'pounds', 'lbs', 'ounces', 'oz', 'gross_grams', 'pure_grams', 'actual_grams', 'net_grams', 'purity', 'purity_percent', 'doses', 'units', 'pills', 'tablets', 'plants',
  'agreed_grams', 'delivered_grams', 'note', 'notes', 'reason', 'location', 'schedule', 'marihuana_equivalent_kg_given',
])

/** Grams in a unit, by the Measurement Conversion Table of 2D1.1 note 8. */
const gramsIn: Readonly<Record<string, number>> = { grams: 1, kg: 1000, kilograms: 1000, mg: 0.001, pounds: 453.6, lbs: 453.6, ounces: 28.35, oz: 28.35 }

/** The drugs of a case as a list: one object, or a weight by name, is a list as well. */
function listed(value: unknown): unknown {
  if (!isRecord(value)) return value
  if (['type', 'drug', 'name', 'substance'].some((key) => key in value)) return [value]
  return Object.entries(value).map(([type, grams]) => (isRecord(grams) ? { ...grams, type } : { type, grams }))
}

/** The drugs of a case, or why they cannot be read. A type in words nobody here knows is passed on and found not encoded. */
export function readDrugs(given: unknown): readonly DrugInput[] | string {
  const value = listed(given)
  if (!Array.isArray(value) || value.length === 0) return 'no drugs are given'
  const drugs: DrugInput[] = []
  for (const raw of value) {
    if (!isRecord(raw)) return 'a drug is not an object'
    const unread = Object.keys(raw).filter((key) => !read.has(key))
    if (unread.length > 0) return `no rule is encoded for a drug with ${unread.join(', ')}`
    const drug = readDrug(raw)
    if (drug === undefined) return 'a drug has no type'
    if (!isCountable(drug)) return 'a drug has a weight below zero or a count that is not whole'
    drugs.push(drug)
  }
  return drugs
}

function isCountable({ grams = 0, actualGrams = 0, carrierGrams = 0, units = 0, plants = 0, doses = 0 }: DrugInput): boolean {
  return [grams, actualGrams, carrierGrams].every((weight) => weight >= 0 && weight < 1e12) && [units, plants, doses].every((count) => count >= 0 && Number.isSafeInteger(count))
}

/** An agreement to sell one drug: the weight it counts as on a day, or why that cannot be read. */
export function readSale(facts: Facts, on: CivilDate): readonly DrugInput[] | string {
  const drugs = readDrugs(facts['drugs'])
  const sale = saleOf(facts)
  const agreedGrams = numberAt(sale, 'agreed_grams')
  const [only] = typeof drugs === 'string' ? [] : drugs
  if (only === undefined || drugs.length !== 1 || agreedGrams === undefined) return 'an agreement to sell is read for one drug only'
  const completed = /reverse.?sting/i.test(JSON.stringify(facts)) ? false : sale['sale_completed']
  if (typeof completed !== 'boolean') return 'whether the sale was completed is not given'
  const found = quantityOfSale({ agreedGrams, deliveredGrams: numberAt(sale, 'delivered_grams') ?? only.grams, completed }, on)
  return found.status === 'computed' ? [{ ...only, grams: found.value }] : 'the weight of an agreement to sell is not encoded for this edition'
}

/** What was agreed and delivered, said of the case or of its one drug. */
export function saleOf(facts: Facts): Facts {
  const drugs = listed(facts['drugs'])
  const [only] = Array.isArray(drugs) && drugs.length === 1 ? drugs : []
  return isRecord(only) ? { ...only, ...facts } : facts
}

function readDrug(raw: Facts): DrugInput | undefined {
  const type = ['type', 'drug', 'name', 'substance'].map((key) => textAt(raw, key)).find((text) => text !== undefined)
  if (type === undefined) return undefined
  const substance = names.find(([pattern]) => pattern.test(type))?.[1] ?? type
  const mixedWith = /mixture with ([^)]*)/i.exec(type)?.[1]?.split(/,\s*/).map((other) => names.find(([pattern]) => pattern.test(other))?.[1]).filter((other) => other !== undefined && isEncoded(other)) as string[] | undefined
  const carrier = substance === 'LSD' && /blotter|carrier|paper/i.test(type)
  const grams = weighed(raw) ?? (carrier ? undefined : numberAt(raw, 'gross_grams'))
  return clean({
    substance, grams, actualGrams: carrier ? undefined : numberAt(raw, 'pure_grams') ?? numberAt(raw, 'actual_grams') ?? pureOf(grams, raw), alsoContains: mixedWith?.filter((other) => other !== substance), units: numberAt(raw, 'units') ?? (/^Schedule|diazepam/.test(substance) ? numberAt(raw, 'pills') ?? numberAt(raw, 'tablets') : undefined),
    plants: numberAt(raw, 'plants'), doses: carrier ? numberAt(raw, 'doses') : undefined, carrierGrams: carrier ? numberAt(raw, 'gross_grams') : undefined,
  })
}

function weighed(raw: Facts): number | undefined {
  const unit = Object.keys(gramsIn).find((key) => numberAt(raw, key) !== undefined)
  const amount = unit === undefined ? undefined : numberAt(raw, unit)
  return amount === undefined ? undefined : Math.round(amount * (gramsIn[unit ?? ''] ?? 1) * 1e6) / 1e6
}

/** The drug itself in a mixture, from its purity as a part of one or in percent. */
function pureOf(grams: number | undefined, raw: Facts): number | undefined {
  const [part, percent] = [numberAt(raw, 'purity'), numberAt(raw, 'purity_percent')]
  const purity = percent !== undefined ? percent / 100 : part !== undefined && part > 1 ? part / 100 : part
  return grams === undefined || purity === undefined ? undefined : Math.round(grams * purity * 1e6) / 1e6
}

function clean(drug: { readonly substance: string } & Readonly<Record<string, unknown>>): DrugInput {
  return Object.fromEntries(Object.entries(drug).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as unknown as DrugInput
}
