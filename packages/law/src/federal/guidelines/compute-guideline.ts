import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { Trace } from '../../core/trace.ts'
import type { TermRange } from '../../facts/shape.ts'
import type { GuidelineRange } from '../then-and-now/sentence-run.ts'
import { drugBaseLevel, drugCharacteristics } from './2d1-1-drugs/compute-drug-offense.ts'
import { combineGroups } from './3d1-4-groups/combine-groups.ts'
import { applyAcceptance } from './3e1-1-acceptance/apply-acceptance.ts'
import { applyEarlyDisposition } from './3f1-1-early-disposition/apply-early-disposition.ts'
import { categoryForPoints, categoryPoints } from './4a1-1-criminal-history/category.ts'
import { countPoints } from './4a1-1-criminal-history/count-points.ts'
import { departCategory } from './4a1-3-departures/depart-category.ts'
import { applyCareerOffender, careerFirearmRange, lowersCareerLevel } from './4b1-1-career-offender/apply-career-offender.ts'
import { categoryVI } from './4b1-1-career-offender/career-offender.table.ts'
import { applyLivelihood } from './4b1-3-livelihood/apply-livelihood.ts'
import { applyArmedCareer, leastArmedCareerCategory } from './4b1-4-armed-career/apply-armed-career.ts'
import { applySexOffender, leastSexOffenderCategory } from './4b1-5-sex-offender/apply-sex-offender.ts'
import { applyZeroPoint } from './4c1-1-zero-point/apply-zero-point.ts'
import { cellOf, rangeInto } from './5a-sentencing-table/find-range.ts'
import { zoneOf } from './5c1-1-zones/find-zone.ts'
import { zoneRules, zoneWords } from './5c1-1-zones/zones.table.ts'
import { keepLeastLevel, keepLeastRange } from './5c1-2-safety-valve/keep-least-range.ts'
import { releaseRange } from './5d1-2-supervised-release/release-range.ts'
import { fineRange } from './5e1-2-fines/fine-range.ts'
import { clampRange, limitInto } from './5g1-statutory-limits/apply-statutory-limits.ts'
import { asksForCategorySix } from './apply-adjustments.ts'
import { applyChapterThree } from './apply-chapter-three.ts'
import { asFound } from './as-found.ts'
import { chapterTwoLevel, type ChapterTwoLevel } from './chapter-two/chapter-two-level.ts'
import type { ChapterTwoOffense } from './chapter-two/offense.ts'
import type { GuidelineInputs } from './guideline-inputs.ts'
import { RunningLevel } from './running-level.ts'
import { categoryIs, levelIs } from './step-words.ts'

/**
 * The guideline range under the manual in force on a day, in the order of 1B1.1: Chapter Two, Chapter Three, criminal history, the
 * Sentencing Table, the limits of the statute. Every rule is a step, also the ones not applied. `cannot say` names every fact that is
 * missing, `not encoded` every piece of law; there is no partial range. `verifiedThrough` is set on days after the last manual read.
 */
export function computeGuideline(inputs: GuidelineInputs, on: CivilDate): Finding<GuidelineRange> {
  const trace = new Trace()
  const offense = offenseLevel(inputs, on, trace)
  const category = inputs.tableRange === undefined || hasHistory(inputs) ? findCategory(inputs, on, trace) : undefined
  const table = tableRange(inputs, offense?.total, category, on, trace)
  const least = table === undefined ? undefined : keepLeastRange(table, inputs.liftedMinimum, on, trace)
  const whole = least === undefined ? undefined : withFirearms(inputs, least, offense?.accepted ?? 0, on, trace)
  const limited = whole === undefined ? undefined : limitInto(trace, whole, inputs.statutoryMin, inputs.statutoryMax, on)
  const departure = departureRange(inputs, offense?.total, category, on, trace)
  if (table === undefined || limited === undefined) return trace.finish<GuidelineRange>('guideline', 'Guideline range', undefined)
  const found: GuidelineRange = { baseLevel: offense?.base, totalLevel: offense?.total, category, tableRange: table, range: limited }
  const value = { ...found, ...beyondPrison(inputs, table, offense?.total, on, trace) }
  return trace.finish<GuidelineRange>('guideline', 'Guideline range', departure === undefined ? value : { ...value, departureRange: departure })
}

function offenseLevel(inputs: GuidelineInputs, on: CivilDate, trace: Trace): { readonly base: number | undefined; readonly total: number; readonly accepted: 0 | 2 | 3 } | undefined {
  const chapterTwo = inputs.offense === undefined ? undefined : takeOffense(inputs.offense, on, trace)
  const base = inputs.offense === undefined ? baseLevel(inputs, on, trace) : chapterTwo?.base
  if (inputs.totalLevel !== undefined) {
    asFound(trace, 'total offense level', 'Total offense level, as found', 'totalLevel', levelIs(inputs.totalLevel), inputs.totalLevel)
    return { base, total: inputs.totalLevel, accepted: 0 }
  }
  if (base === undefined && inputs.careerOffender === undefined) return undefined
  const running = new RunningLevel(trace, chapterTwo?.level ?? base ?? 0)
  if (inputs.offense === undefined && (inputs.guideline === undefined || inputs.guideline.startsWith('2D1'))) drugCharacteristics(inputs, on, trace, running)
  applyChapterThree(inputs, on, trace, running)
  if (inputs.otherGroups !== undefined && inputs.otherGroups.length > 0) addGroups(inputs.otherGroups, on, trace, running)
  const careerLast = inputs.careerOffender !== undefined && !lowersCareerLevel(on, trace)
  if (!careerLast) applyCareerOffender(inputs.careerOffender, on, trace, running)
  applyArmedCareer(inputs, on, trace, running)
  applySexOffender(inputs, on, trace, running)
  const before = running.level
  applyAcceptance(inputs.acceptanceLevels, on, trace, running)
  const accepted = (before - running.level) as 0 | 2 | 3
  keepLeastLevel(inputs.liftedMinimum, on, trace, running)
  if (careerLast) applyCareerOffender(inputs.careerOffender, on, trace, running)
  if (inputs.earlyDispositionLevels !== undefined && inputs.earlyDispositionLevels > 0) applyEarlyDisposition(inputs.earlyDispositionLevels, raised(inputs), on, trace, running)
  if (!raised(inputs)) applyZeroPoint(inputs, pointsOf(inputs, on), on, trace, running)
  if (inputs.criminalLivelihood === true) applyLivelihood(accepted > 0, on, trace, running)
  return { base, total: running.level, accepted }
}

function takeOffense(offense: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  const found = chapterTwoLevel(offense, on)
  trace.take(found)
  return found.status === 'computed' ? found.value : undefined
}

/** Whether Chapter Four sets the level itself. */
function raised({ careerOffender, armedCareerCriminal, sexOffender }: GuidelineInputs): boolean {
  return careerOffender !== undefined || armedCareerCriminal !== undefined || sexOffender !== undefined
}

function addGroups(others: readonly number[], on: CivilDate, trace: Trace, running: RunningLevel): void {
  const combined = combineGroups([running.level, ...others], on)
  trace.take(combined)
  if (combined.status === 'computed') running.level = combined.value.level
}

function baseLevel(inputs: GuidelineInputs, on: CivilDate, trace: Trace): number | undefined {
  if (inputs.baseLevel !== undefined) {
    asFound(trace, `${inputs.guideline ?? '2D1.1'}(a)`, 'Base offense level, as found', 'baseLevel', levelIs(inputs.baseLevel), inputs.baseLevel)
    return inputs.baseLevel
  }
  const given = inputs.totalLevel !== undefined || inputs.tableRange !== undefined || inputs.careerOffender !== undefined
  return inputs.drugs === undefined && inputs.drugLevel === undefined && inputs.deathResults === undefined && given ? undefined : drugBaseLevel(inputs, on, trace)
}

function hasHistory(inputs: GuidelineInputs): boolean {
  return inputs.category !== undefined || inputs.points !== undefined || inputs.history !== undefined
}

function pointsOf(inputs: GuidelineInputs, on: CivilDate): number | undefined {
  if (inputs.points !== undefined) return inputs.points
  const counted = inputs.history === undefined ? undefined : countPoints(inputs.history, on)
  return counted?.status === 'computed' ? counted.value.total : undefined
}

function findCategory(inputs: GuidelineInputs, on: CivilDate, trace: Trace): number | undefined {
  if (inputs.careerOffender !== undefined) {
    trace.step({ id: '4A1.1', rule: 'Criminal history category', source: categoryVI, read: ['careerOffender'], applied: true, change: 'category VI' })
    return 6
  }
  const terrorism = inputs.adjustments === undefined ? undefined : asksForCategorySix(inputs.adjustments, on)
  if (terrorism !== undefined) {
    trace.step({ id: '4A1.1', rule: 'Criminal history category', source: terrorism, read: ['adjustments'], applied: true, change: 'category VI' })
    return 6
  }
  const least = leastArmedCareerCategory(inputs, on, trace) ?? leastSexOffenderCategory(inputs, on)
  if (least?.category === 6) {
    trace.step({ id: '4A1.1', rule: 'Criminal history category', source: least.source, read: ['armedCareerCriminal'], applied: true, change: 'category VI' })
    return 6
  }
  const own = ownCategory(inputs, on, trace)
  if (least === undefined || own === undefined || own >= least.category) return own
  trace.step({ id: '4A1.1 least', rule: 'The least criminal history category', source: least.source, read: ['category'], applied: true, change: categoryIs(least.category) })
  return least.category
}

/** The category by Part A of Chapter Four: as found, or by the points. */
function ownCategory(inputs: GuidelineInputs, on: CivilDate, trace: Trace): number | undefined {
  if (inputs.category !== undefined) {
    asFound(trace, '4A1.1', 'Criminal history category, as found', 'category', categoryIs(inputs.category))
    return inputs.category
  }
  if (inputs.history !== undefined && inputs.points === undefined) trace.take(countPoints(inputs.history, on))
  const points = pointsOf(inputs, on)
  if (points === undefined) {
    if (inputs.history === undefined) trace.needs.push({ path: 'category', label: 'criminal history category or points', because: 'unknown', papers: ['statement of reasons', 'presentence report'] })
    return undefined
  }
  const category = categoryForPoints(points)
  trace.step({ id: '4A1.1', rule: 'Criminal history category', source: categoryPoints.source, read: ['points'], applied: true, change: categoryIs(category), note: `${points} points` })
  return category
}

function tableRange(inputs: GuidelineInputs, total: number | undefined, category: number | undefined, on: CivilDate, trace: Trace): TermRange | undefined {
  if (inputs.tableRange !== undefined) {
    asFound(trace, '5A', 'Guideline range, as found', 'tableRange', inputs.tableRange.join(' to '))
    return inputs.tableRange
  }
  if (total === undefined || category === undefined) return undefined
  return rangeInto(trace, total, category, on)
}

/** What goes with the range: its zone; the fine and the supervised release where what they go by is given, each as far as it can be computed. */
function beyondPrison({ fine: fineInputs, release }: GuidelineInputs, [low]: TermRange, total: number | undefined, on: CivilDate, trace: Trace): Pick<GuidelineRange, 'zone' | 'fine' | 'supervisedRelease'> {
  const rules = trace.look(zoneRules, on)
  if (!rules) return {}
  const zone = zoneOf(low, rules.value)
  trace.step({ id: '5C1.1', rule: 'Zone of the Sentencing Table', source: on < '1992-11-01' ? rules.source : zoneWords[zone], read: ['range'], applied: true, change: zoneIs[zone] })
  const supervisedRelease = release === undefined ? undefined : taken(releaseRange(release, on), trace)?.range
  const fine = fineInputs === undefined || total === undefined ? undefined : taken(fineRange({ ...fineInputs, offenseLevel: total }, on), trace)
  if (supervisedRelease === undefined && fine === undefined) return { zone }
  return { zone, ...(supervisedRelease === undefined ? {} : { supervisedRelease }), ...(fine === undefined ? {} : { fine }) }
}

const zoneIs = { A: 'zone A', B: 'zone B', C: 'zone C', D: 'zone D' } as const

/** The value with its steps, where it is computed; what it lacks never holds up the range. */
function taken<T>(found: Finding<T>, trace: Trace): T | undefined {
  if (found.status !== 'computed') return undefined
  trace.take(found)
  return found.value
}

/** The range of the category the court departed to, within the statute; undefined where it did not, or where the manual of the day lets it not. */
function departureRange(inputs: GuidelineInputs, total: number | undefined, category: number | undefined, on: CivilDate, trace: Trace): TermRange | undefined {
  if (inputs.historyDeparture === undefined || total === undefined || category === undefined) return undefined
  const departed = departCategory({ from: category, to: inputs.historyDeparture, careerOffender: inputs.careerOffender !== undefined, armedCareerOrSexOffender: inputs.armedCareerCriminal !== undefined || inputs.sexOffender !== undefined }, on)
  trace.take(departed)
  if (departed.status !== 'computed' || departed.value.category === category) return undefined
  const cell = cellOf(total, departed.value.category, on)
  return cell === undefined ? undefined : clampRange(cell, inputs.statutoryMin, inputs.statutoryMax)
}

function withFirearms(inputs: GuidelineInputs, range: TermRange, accepted: 0 | 2 | 3, on: CivilDate, trace: Trace): TermRange | undefined {
  const months = inputs.careerOffender?.consecutiveFirearmMonths
  if (months === undefined) return range
  const found = careerFirearmRange(range, months, accepted, on)
  trace.take(found)
  return found.status === 'computed' ? found.value : undefined
}
