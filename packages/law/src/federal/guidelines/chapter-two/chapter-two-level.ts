import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { characteristicsOf } from '../../../facts/characteristics.ts'
import { theftAndFraudLevel } from '../2b1-1-theft-and-fraud/theft-and-fraud-level.ts'
import { robberyLevel } from '../2b3-1-robbery/robbery-level.ts'
import { firearmLevel } from '../2k2-1-firearms/firearm-level.ts'
import { moneyLaunderingLevel } from '../2s1-1-money-laundering/money-laundering-level.ts'
import { attemptLevel } from '../2x1-1-attempt/attempt-level.ts'
import { followingLevel } from '../follows-another/following-level.ts'
import { guidelineOfDay } from './guideline-of-day.ts'
import { drugOffense } from './drug-offense.ts'
import { needOf } from './need-of.ts'
import type { ChapterTwoOffense } from './offense.ts'
import { otherDrugLevel } from './other-drug-level.ts'
import { reentryOf } from './reentry-of.ts'

/** The level of an offense under Chapter Two. */
export interface ChapterTwoLevel {
  readonly base: number
  /** With the specific offense characteristics. */
  readonly level: number
}

/**
 * The offense level of Chapter Two under the manual in force on a day, from the facts of a case. `cannot say` names the facts it lacks by
 * their names within `guideline`; `not encoded` what that manual's text does not say or has not been read.
 */
export function chapterTwoLevel(offense: ChapterTwoOffense, on: CivilDate): Finding<ChapterTwoLevel> {
  const trace = new Trace()
  const guideline = guidelineOfDay(offense, on, trace)
  const found = guideline === undefined ? undefined : levelUnder({ ...offense, guideline }, on, trace)
  return trace.finish<ChapterTwoLevel>(guideline ?? offense.guideline, 'Offense level of Chapter Two', found)
}

function levelUnder(offense: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  switch (offense.guideline) {
    case '2B1.1': case '2F1.1': return theft(offense, on, trace)
    case '2B3.1': return take(robberyLevel({ characteristics: characteristicsOf('2B3.1', offense.characteristics), ...given('loss', offense.loss, trace) }, on), trace)
    case '2K2.1': return firearms(offense, on, trace)
    case '2S1.1': case '2S1.2': return laundering(offense, on, trace)
    case '2L1.2': return take(reentryOf(offense, on), trace)
    case '2E1.1': return racketeering(offense, on, trace)
    case '2X1.1': return attempt(offense, on, trace)
    case '2D1.1': return drugOffense(offense, on, trace)
    default: return otherDrugLevel(offense, on, trace)
  }
}

/** The value of a fact under its own name; where it is not known, it is asked for. */
function given<K extends keyof ChapterTwoOffense>(name: K, value: ChapterTwoOffense[K], trace: Trace): { readonly [P in K]?: NonNullable<ChapterTwoOffense[K]> } {
  if (value === undefined) trace.needs.push(needOf(name))
  return value === undefined ? {} : { [name]: value } as { readonly [P in K]: NonNullable<ChapterTwoOffense[K]> }
}

function take<T>(found: Finding<T>, trace: Trace): T | undefined {
  trace.take(found)
  return found.status === 'computed' ? found.value : undefined
}

function theft({ guideline, loss, statutoryMaximum, characteristics }: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  const amount = given('loss', loss, trace)
  if (amount.loss === undefined) return undefined
  const maximum = statutoryMaximum === undefined ? {} : { statutoryMaximum }
  return take(theftAndFraudLevel({ guideline: guideline === '2F1.1' ? '2F1.1' : '2B1.1', actualLoss: amount.loss, characteristics: characteristicsOf('2B1.1', characteristics), ...maximum }, on), trace)
}

/** Until November 1991 the paragraphs were others; a semiautomatic made some of them from November 1995 on, another kind of it since November 2006. */
function firearms({ foundOn, firearms: number, firearmParagraph, characteristics }: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  const [count, paragraph] = [given('firearms', number, trace), given('firearmParagraph', firearmParagraph, trace)]
  if (count.firearms === undefined || paragraph.firearmParagraph === undefined) return undefined
  const [then, now] = [foundOn, on].map((day) => (day < '1991-11-01' ? 'before November 1991' : day < '1995-11-01' ? 1 : day < '2006-11-01' ? 2 : 3))
  const ofKind = ['1', '3', '4(B)', '5'].includes(paragraph.firearmParagraph)
  if (then === 'before November 1991' || now === 'before November 1991' || (ofKind && then !== now)) {
    trace.gaps.push({ of: `2K2.1(a)(${paragraph.firearmParagraph}) under another manual`, on, why: ofKind ? 'what firearms it names has changed, and which it was is not known here' : 'the guideline had other paragraphs until 1 November 1991' })
    return undefined
  }
  return take(firearmLevel({ paragraph: paragraph.firearmParagraph.charAt(0), firearms: count.firearms, characteristics: characteristicsOf('2K2.1', characteristics) }, on), trace)
}

/** Since November 2001 the level is that of the underlying offense for whoever is accountable for it, else it goes by the value; before, always by the value. */
function laundering(offense: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  const { guideline, launderedValue, launderingStatute, promotion, characteristics, underlying } = offense
  const common = {
    guideline: guideline === '2S1.2' ? '2S1.2' as const : '2S1.1' as const, characteristics: characteristicsOf('2S1.1', characteristics), promotion: promotion === true,
    ...(launderingStatute === undefined ? {} : { statute: launderingStatute }),
  }
  if (on >= '2001-11-01' && underlying !== 'none') {
    const level = underlyingLevel(underlying, on, trace)
    return level === undefined ? undefined : take(moneyLaunderingLevel({ ...common, underlyingLevel: level }, on), trace)
  }
  const value = given('launderedValue', launderedValue, trace).launderedValue
  return value === undefined ? undefined : take(moneyLaunderingLevel({ ...common, value }, on), trace)
}

function racketeering({ underlying }: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  const under = underlyingLevel(underlying, on, trace)
  const level = under === undefined ? undefined : take(followingLevel('2E1.1', under, on), trace)
  return level === undefined ? undefined : { base: level, level }
}

function attempt({ underlying, attemptLowered }: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  const lowered = given('attemptLowered', attemptLowered, trace).attemptLowered
  const under = underlyingLevel(underlying, on, trace)
  const level = under === undefined || lowered === undefined ? undefined : take(attemptLevel({ kind: 'attempt', substantive: under, completed: !lowered }, on), trace)
  return level === undefined || under === undefined ? undefined : { base: under, level }
}

function underlyingLevel(underlying: ChapterTwoOffense['underlying'], on: CivilDate, trace: Trace): number | undefined {
  if (underlying === undefined || underlying === 'none') trace.needs.push(needOf('underlyingGuideline'))
  else if (underlying === 'not computed') trace.gaps.push({ of: 'the guideline of the underlying offense', on, why: 'its level is not computed here' })
  else return take(chapterTwoLevel(underlying, on), trace)?.level
  return undefined
}
