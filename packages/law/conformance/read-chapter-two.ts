import type { CivilDate } from '../src/core/civil-date.ts'
import type { Finding } from '../src/core/finding.ts'
import { fraudMaximum } from '../src/federal/guidelines/2b1-1-theft-and-fraud/fraud-maximum.ts'
import { theftAndFraudLevel, type LossGuideline, type LossOffense } from '../src/federal/guidelines/2b1-1-theft-and-fraud/theft-and-fraud-level.ts'
import { robberyLevel } from '../src/federal/guidelines/2b3-1-robbery/robbery-level.ts'
import type { DrugInput } from '../src/federal/guidelines/2d1-1-drugs/drug-input.ts'
import { findDrugLevel } from '../src/federal/guidelines/2d1-1-drugs/find-drug-level.ts'
import { protectedDrugLevel } from '../src/federal/guidelines/2d1-2-protected/protected-drug-level.ts'
import { inForce } from '../src/core/dated.ts'
import { firearmCeiling } from '../src/federal/guidelines/2k2-1-firearms/firearms.table.ts'
import { firearmLevel } from '../src/federal/guidelines/2k2-1-firearms/firearm-level.ts'
import { moneyLaunderingLevel } from '../src/federal/guidelines/2s1-1-money-laundering/money-laundering-level.ts'
import { partlyCompletedLevel } from '../src/federal/guidelines/2x1-1-attempt/partly-completed.ts'
import { crossReferenced, followingLevel, isFollowingGuideline } from '../src/federal/guidelines/follows-another/following-level.ts'
import { explain, isRecord, numberAt, quotes, termOf, textAt, type Facts } from './case.ts'
import { yearsBefore } from './partial-date.ts'
import { readDrugs } from './read-drugs.ts'

/** The level of Chapter Two for a guideline other than 2D1.1, before the levels a court found beside it. */
export interface ChapterTwo {
  /** Undefined where the case gives no base level that can be told from the rest. */
  readonly base: number | undefined
  /** Undefined where it depends on what the case does not say. */
  readonly level: number | undefined
  readonly values: ReadonlyMap<string, unknown>
  readonly why: readonly string[]
  readonly law: readonly string[]
}

class Reading {
  readonly values = new Map<string, unknown>()
  readonly why: string[] = []
  readonly law: string[] = []

  /** The value of a finding, its law noted; what is missing is noted otherwise. */
  take<T>(found: Finding<T>): T | undefined {
    this.law.push(...quotes(found))
    if (found.status === 'computed') return found.value
    this.why.push(explain(found))
    return undefined
  }

  done(base: number | undefined, level: number | undefined): ChapterTwo {
    return { base, level, values: this.values, why: this.why, law: this.law }
  }
}

const lossGuidelines: readonly string[] = ['2B1.1', '2F1.1', '2B4.1']

/** Whether a guideline is read here. */
export function isChapterTwo(guideline: string, facts: Facts = {}): boolean {
  return (guideline === '2D1.1' && 'cross_reference' in facts) || lossGuidelines.includes(guideline) || ['2B3.1', '2K2.1', '2S1.1', '2D1.2', '2D1.8'].includes(guideline) || isFollowingGuideline(guideline)
}

export function readChapterTwo(facts: Facts, guideline: string, on: CivilDate): ChapterTwo {
  const reading = new Reading()
  const found = readGuideline(facts, guideline, on, reading)
  // An obstruction of the case of an offense whose level is given is at least that of an accessory to it (2J1.2(c)).
  const given = guideline === '2J1.2' && 'underlying_total_offense_level' in facts && !('cross_reference' in facts) ? { ...facts, cross_reference: '2X3.1' } : facts
  return 'cross_reference' in given && given['cross_reference'] !== false ? withCrossReference(given, guideline, found, on, reading) : found
}

function readGuideline(facts: Facts, guideline: string, on: CivilDate, reading: Reading): ChapterTwo {
  const given = numberAt(facts, 'base_offense_level_given') ?? baseInWords(facts)
  if (guideline === '2D1.1') {
    const level = given ?? underlyingLevel(facts, on, reading)
    return reading.done(level, level)
  }
  if (guideline === '2D1.2') return protectedPlace(facts, on, reading)
  if (lossGuidelines.includes(guideline)) return theftOrFraud(facts, guideline as LossGuideline, given, on, reading)
  if (guideline === '2B3.1') return robbery(facts, given, on, reading)
  if (guideline === '2K2.1') return firearms(facts, given, on, reading)
  if (guideline === '2S1.1') return laundering(facts, given, on, reading)
  if (given !== undefined) return reading.done(undefined, given)
  const name = guideline === '2D1.8' ? `2D1.8(a)(${paragraphOf(facts) ?? '1'})` : guideline
  const level = isFollowingGuideline(name) ? reading.take(followingLevel(name, underlyingLevel(facts, on, reading), on)) : undefined
  return reading.done(level, level)
}

/** The paragraph of subsection (a) that the rule for the base level names: `2K2.1(a)(4)(B)` is `4`. */
export function paragraphOf(facts: Facts): string | undefined {
  const words = textAt(facts, 'base_rule') ?? textAt(facts, 'alternative') ?? ''
  const number = facts['alternative']
  return /\(a\)\((\d)\)/.exec(words)?.[1] ?? /^a?\(?([1-8])\)?$/i.exec(words.trim())?.[1] ?? (typeof number === 'number' && number < 5 ? String(number) : undefined)
}

/** A base level in the rule's words or as a number, where no paragraph is named: `7 (wire fraud)`. */
export function baseInWords(facts: Facts): number | undefined {
  const rule = facts['base_rule']
  if (typeof rule === 'number') return rule
  if (typeof rule !== 'string' || paragraphOf(facts) !== undefined) return undefined
  const level = /^(?:level |base (?:offense )?level )?(\d{1,2})\b/i.exec(rule)?.[1]
  return level === undefined ? undefined : Number(level)
}

function hasAdjustment(facts: Facts, section: RegExp): boolean {
  return Array.isArray(facts['adjustments']) && facts['adjustments'].some((one) => isRecord(one) && section.test((textAt(one, 'section') ?? '').replaceAll(/\s/g, '')))
}

/** The levels found under sections of a form, together. */
function levelsOfSections(facts: Facts, section: RegExp): number {
  const found = Array.isArray(facts['adjustments']) ? facts['adjustments'].filter(isRecord) : []
  return found.filter((one) => section.test((textAt(one, 'section') ?? '').replaceAll(/\s/g, ''))).reduce((sum, one) => sum + (numberAt(one, 'levels') ?? 0), 0)
}

function theftOrFraud(facts: Facts, guideline: LossGuideline, given: number | undefined, on: CivilDate, reading: Reading): ChapterTwo {
  const paragraph = paragraphOf(facts)
  const maximum = paragraph === '1' ? 240 : paragraph === '2' ? 120 : termOf(facts['offense_statutory_max_months'] ?? facts['statutory_max_months'] ?? facts['statutory_max']) ?? namedMaximum(facts, on)
  const actual = numberAt(facts, 'actual_loss_usd') ?? numberAt(facts, 'loss_usd')
  const [intended, completed, moreThan] = [numberAt(facts, 'intended_loss_usd'), numberAt(facts, 'completed_loss_usd'), numberAt(facts, 'loss_more_than_usd')]
  // Where the base level is given, either maximum leads to the same levels for the loss.
  const common = { guideline, ...(maximum === undefined ? given === undefined ? {} : { statutoryMaximum: 120 } : { statutoryMaximum: maximum }) }
  // What is only partly completed is sentenced under 2X1.1, the guideline of 18 U.S.C. 371: five years, unless the case says otherwise.
  if (completed !== undefined && intended !== undefined) return partlyCompleted({ statutoryMaximum: 60, ...common }, intended, completed, given, on, reading)
  const offense: LossOffense = { ...common, ...(actual === undefined ? {} : { actualLoss: actual }), ...(intended === undefined ? {} : { intendedLoss: intended }), ...(moreThan === undefined ? {} : { lossMoreThan: moreThan }) }
  const named = actual ?? intended ?? moreThan
  const base = given ?? reading.take(theftAndFraudLevel({ ...common, actualLoss: 0 }, on))?.base
  const added = named === undefined ? undefined : reading.take(theftAndFraudLevel({ ...offense, statutoryMaximum: maximum ?? 120 }, on))?.added
  if (added !== undefined) reading.values.set('loss_levels', added)
  const bribery = named === undefined || guideline !== '2B1.1' ? undefined : theftAndFraudLevel({ guideline: '2B4.1', actualLoss: named }, on)
  if (bribery?.status === 'computed') reading.values.set('level_2B4_1', bribery.value.base + bribery.value.added)
  if (added !== undefined && actual !== undefined && intended !== undefined && on >= '2001-11-01' && on < '2024-11-01') {
    const thirdCircuit = reading.take(theftAndFraudLevel({ ...common, actualLoss: actual, statutoryMaximum: maximum ?? 120 }, on))?.added
    if (thirdCircuit !== undefined) reading.values.set('loss_levels_third_circuit', thirdCircuit)
  }
  const inAdjustments = hasAdjustment(facts, /2[BF]\d\.\d\(b\)\(1\)/)
  const loss = inAdjustments ? 0 : numberAt(facts, 'loss_levels_given') ?? added
  if (loss === undefined) reading.why.push('neither the loss nor its levels are given')
  return reading.done(given === undefined ? base : undefined, base === undefined || loss === undefined ? undefined : base + loss)
}

/** The maximum of the statutes a case names, five years after which no offense is older than the manual (18 U.S.C. 3282). */
function namedMaximum(facts: Facts, on: CivilDate): number | undefined {
  const counts = Array.isArray(facts['counts']) ? facts['counts'] : []
  const words = [facts['statute'], ...counts.map((count) => (isRecord(count) ? count['statute'] : count))].filter((one) => typeof one === 'string').join('; ')
  const found = words === '' ? undefined : fraudMaximum(words, yearsBefore(on, 5))
  return found?.found === true ? found.value : undefined
}

function partlyCompleted(common: LossOffense, intended: number, completed: number, given: number | undefined, on: CivilDate, reading: Reading): ChapterTwo {
  const levelFor = (actualLoss: number): number | undefined => {
    const found = reading.take(theftAndFraudLevel({ ...common, actualLoss }, on))
    return found === undefined ? undefined : (given ?? found.base) + found.added
  }
  const [whole, part] = [levelFor(intended), levelFor(completed)]
  const found = whole === undefined || part === undefined ? undefined : reading.take(partlyCompletedLevel(whole, part, on))
  if (found === undefined) return reading.done(undefined, undefined)
  reading.values.set('level_completed', found.completed).set('level_intended_minus_3', found.intendedLess3)
  return reading.done(undefined, found.level)
}

function robbery(facts: Facts, given: number | undefined, on: CivilDate, reading: Reading): ChapterTwo {
  const loss = numberAt(facts, 'loss_usd') ?? numberAt(facts, 'actual_loss_usd')
  const found = reading.take(robberyLevel(loss === undefined ? {} : { loss }, on))
  if (found === undefined) return reading.done(undefined, given)
  const added = hasAdjustment(facts, /2B3\.1\(b\)\([67]\)/) ? 0 : numberAt(facts, 'loss_levels_given') ?? found.level - found.base
  if (loss !== undefined) reading.values.set('loss_levels', found.level - found.base)
  return reading.done(given === undefined ? found.base : undefined, (given ?? found.base) + added)
}

/** The paragraphs of 2K2.1(a) by their levels, for a base level given as a figure. */
const paragraphs: Readonly<Record<string, number>> = { '1': 26, '2': 24, '3': 22, '4': 20, '5': 18, '6': 14, '7': 12, '8': 6 }

function firearms(facts: Facts, given: number | undefined, on: CivilDate, reading: Reading): ChapterTwo {
  const paragraph = paragraphOf(facts)
  const listed = facts['firearms']
  const number = typeof listed === 'number' ? listed : Array.isArray(listed) ? listed.length : isRecord(listed) ? numberAt(listed, 'count') ?? numberAt(listed, 'number') : undefined
  const beforeCap = numberAt(facts, 'level_before_cap')
  if (beforeCap !== undefined) {
    const ceiling = inForce(firearmCeiling, on)
    return reading.done(given, ceiling.found ? Math.min(beforeCap, ceiling.value) - levelsOfSections(facts, /2K2\.1\(b\)\([1-5]\)/) : undefined)
  }
  if (paragraph === undefined && given === undefined) {
    reading.why.push('the paragraph of 2K2.1(a) is not given')
    return reading.done(undefined, undefined)
  }
  const counted = number === undefined || hasAdjustment(facts, /2K2\.1\(b\)\(1\)/) ? {} : { firearms: number }
  const beside = levelsOfSections(facts, on < '2025-11-01' ? /2K2\.1\(b\)\([1-4]\)/ : /2K2\.1\(b\)\([1-5]\)/)
  const known = paragraph ?? Object.entries(paragraphs).find(([, level]) => level === given)?.[0]
  const found = reading.take(firearmLevel({ paragraph: known ?? '7', ...counted, otherLevels: beside }, on))
  if (found === undefined || (known === undefined && given !== undefined)) return reading.done(undefined, given)
  return reading.done(given === undefined ? found.base : undefined, found.level - beside)
}

function laundering(facts: Facts, given: number | undefined, on: CivilDate, reading: Reading): ChapterTwo {
  // A value whose levels the case lists is not counted a second time.
  const value = on < '2001-11-01' && hasAdjustment(facts, /2S1\.1\(b\)\(2\)/) ? 0 : numberAt(facts, 'loss_usd')
  const underlying = paragraphOf(facts) === '2' ? undefined : given ?? underlyingLevel(facts, on, reading)
  if (on < '2001-11-01' && given !== undefined) return reading.done(undefined, given)
  const statute = /195[67]/.exec(`${textAt(facts, 'statute') ?? ''}`)?.[0] as '1956' | '1957' | undefined
  const offense = { ...(underlying === undefined ? {} : { underlyingLevel: underlying }), ...(value === undefined ? {} : { value }), promotion: paragraphOf(facts) === '1' }
  const found = reading.take(moneyLaunderingLevel(statute === undefined || 'adjustments' in facts ? offense : { ...offense, statute }, on))
  return found === undefined ? reading.done(undefined, undefined) : reading.done(given === undefined ? found.base : undefined, found.level)
}

/** The level of the offense that another guideline follows: as given, or that of the drugs of the case. */
function underlyingLevel(facts: Facts, on: CivilDate, reading: Reading): number | undefined {
  const given = numberAt(facts, 'underlying_total_offense_level') ?? numberAt(facts, 'chapter_two_offense_level')
  if (given !== undefined || !('drugs' in facts)) return given
  const drugs = readDrugs(facts['drugs'])
  if (typeof drugs === 'string') {
    reading.why.push(drugs)
    return undefined
  }
  return reading.take(findDrugLevel(drugs, on))?.level
}

function protectedPlace(facts: Facts, on: CivilDate, reading: Reading): ChapterTwo {
  const drugs = readDrugs(facts['drugs'])
  if (typeof drugs === 'string') {
    reading.why.push(drugs)
    return reading.done(undefined, undefined)
  }
  // Where only the whole amount is said to count, nothing was at the place itself.
  const wholeOnly = paragraphOf(facts) === '2' && drugs.length === 1
  const underEighteen = paragraphOf(facts) === '3' || /eighteen|minor|under 18/i.test(`${textAt(facts, 'base_rule') ?? ''} ${textAt(facts, 'alternative') ?? ''}`)
  const nears = wholeOnly ? [drugs.map((drug) => ({ ...drug, grams: 0 }))] : nearDrugs(facts, drugs)
  const [found, ...others] = nears.map((near) => reading.take(protectedDrugLevel({ near, all: drugs, underEighteen }, on)))
  if (found === undefined || others.some((other) => other?.level !== found.level)) {
    if (found !== undefined) reading.why.push('which of the drugs were at the protected place is not told')
    return reading.done(undefined, undefined)
  }
  reading.values.set('level_a1', found.near).set('level_a2', found.whole)
  if (wholeOnly) reading.values.delete('level_a1')
  const other = numberAt(facts, 'alternative') ?? 0
  const level = Math.max(found.level, other < 5 ? 0 : other)
  return reading.done(level, level)
}

/** The drugs at the protected place, by their notes; without any, the first of them or all. */
function nearDrugs(facts: Facts, drugs: readonly DrugInput[]): readonly (readonly DrugInput[])[] {
  const notes = (Array.isArray(facts['drugs']) ? facts['drugs'] : []).map((one) => (isRecord(one) ? ['note', 'notes', 'reason', 'location', 'type'].map((key) => textAt(one, key) ?? '').join(' ') : ''))
  const elsewhere = notes.map((note) => /elsewhere|outside|other|rest|not (?:near|within)/i.test(note))
  const at = notes.map((note, i) => elsewhere[i] !== true && /near|within|school|protected|playground|park|minor|underage|pregnan|housing/i.test(note))
  if (at.some(Boolean)) return [drugs.filter((_, i) => at[i])]
  if (elsewhere.some(Boolean)) return [drugs.filter((_, i) => elsewhere[i] === false)]
  return drugs.length === 1 ? [drugs] : [drugs.slice(0, 1), drugs]
}

/** The greater of the guideline's own level, with what was found under it, and that of the guideline it refers to. */
function withCrossReference(facts: Facts, guideline: string, own: ChapterTwo, on: CivilDate, reading: Reading): ChapterTwo {
  const referenced = referencedLevel(facts, on, reading)
  const beside = levelsOfSections(facts, new RegExp(`^§?${guideline.replaceAll('.', String.raw`\.`)}\\(`))
  if (own.level === undefined || referenced === undefined) {
    reading.why.push('the level of the cross reference is not given or computed')
    return reading.done(own.base, undefined)
  }
  const greater = crossReferenced(own.level + beside, referenced)
  reading.values.set('cross_reference_level', referenced).set('level_without_cross_reference', own.level + beside)
  return reading.done(greater.applied ? undefined : own.base, greater.applied ? referenced - beside : own.level)
}

function referencedLevel(facts: Facts, on: CivilDate, reading: Reading): number | undefined {
  const raw = facts['cross_reference']
  if (typeof raw === 'number') return raw
  if (raw === true) return underlyingLevel(facts, on, reading)
  const words = typeof raw === 'string' ? raw : isRecord(raw) ? Object.values(raw).filter((value) => typeof value === 'string').join('; ') : ''
  const level = isRecord(raw) ? Object.entries(raw).find(([key, value]) => key.includes('level') && typeof value === 'number')?.[1] as number | undefined : undefined
  const inWords = /level (?:of )?(\d{1,2})\b|[:=]\s*(\d{1,2})$|\s\((\d{1,2})\)$/i.exec(words.trim())
  if (level !== undefined || inWords !== null) return level ?? Number(inWords?.slice(1).find((figure) => figure !== undefined))
  const names = words.match(/2[A-Z]\d\.\d{1,2}(?:\([a-z]\)\(\d\))?/g)?.filter((one) => !one.startsWith('2X1.1') && !one.startsWith(textAt(facts, 'guideline') ?? '2X1.1'))
  const [whole, bare] = [names?.at(-1), names?.at(-1)?.replace(/\(.*/, '')]
  const underlying = underlyingLevel(isRecord(raw) && 'drugs' in raw ? { ...facts, ...raw } : facts, on, reading)
  const following = [whole, bare].find((name) => name !== undefined && isFollowingGuideline(name))
  if (following !== undefined && isFollowingGuideline(following)) return reading.take(followingLevel(following, underlying, on))
  return bare === undefined || bare === '2D1.1' ? underlying : undefined
}
