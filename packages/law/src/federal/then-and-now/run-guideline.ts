import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { Trace } from '../../core/trace.ts'
import type { DrugInput } from '../guidelines/2d1-1-drugs/drug-input.ts'
import { computeGuideline } from '../guidelines/compute-guideline.ts'
import type { GuidelineInputs } from '../guidelines/guideline-inputs.ts'
import { deathIn, isDrugCount, type Assumption } from './assumptions.ts'
import { safetyValveSince } from '../statutes/18-usc-3553/safety-valve.table.ts'
import { guidelineLimits } from './guideline-limits.ts'
import { historyOn } from './history-today.ts'
import { needAt, type PlainCase, type PlainDrug } from './read-case.ts'
import { isFirearmTerm, runAsGiven, setFirearmsBeside } from './run-as-given.ts'
import type { StatutoryRun } from './run-statutes.ts'
import type { GuidelineRange } from './sentence-run.ts'

/** The paths of the findings a range is computed from, each of which must be known. */
const findings = {
  weapon: 'guideline.weapon', roleLevels: 'guideline.roleLevels', obstruction: 'guideline.obstruction', acceptanceLevels: 'guideline.acceptanceLevels', careerOffender: 'guideline.careerOffender',
} as const satisfies Partial<Record<keyof PlainCase, string>>

/**
 * The guideline range of a case, computed under the manual of a day within the statutory range of the same run; without a drug count it
 * rests on the level the court found. Every finding of the
 * court that enters must be known: an unknown one is asked for, never taken as absent.
 */
export function runGuideline(plain: PlainCase, on: CivilDate, statutory: StatutoryRun, assumption: Assumption): Finding<GuidelineRange> {
  const trace = new Trace()
  const other = plain.counts.find((count) => !isDrugCount(count) && !isFirearmTerm(count) && (count.statute ?? count.penalty) !== undefined)
  if (other !== undefined && plain.drugs.length === 0 && !plain.counts.some(isDrugCount)) return runAsGiven(plain, on, statutory, assumption)
  const death = plain.counts.some((count) => isDrugCount(count) && deathIn(count, plain, assumption))
  if (plain.drugs.length === 0 || plain.drugsComplete !== true) trace.needs.push(needAt('guideline.drugs.complete'))
  plain.drugs.forEach((drug, i) => {
    if (drug.substance === undefined) trace.needs.push(needAt(`guideline.drugs.${i}.substance`))
  })
  for (const [key, path] of Object.entries(findings)) if (plain[key as keyof typeof findings] === undefined) trace.needs.push(needAt(path))
  if (assumption.safetyValve === undefined && (on >= '1995-11-01' || (plain.sentencedOn ?? '') >= safetyValveSince)) trace.needs.push(needAt('guideline.safetyValve'))
  if (plain.category === undefined && plain.points === undefined) trace.needs.push(needAt('guideline.category'))
  if (statutory.finding.status === 'cannot say') trace.needs.push(...statutory.finding.needs)
  if (statutory.finding.status === 'not encoded') trace.gaps.push(...statutory.finding.gaps)
  const limits = statutory.finding.status === 'computed' ? guidelineLimits(statutory) : {}
  const computed = computeGuideline({ ...inputsOf(plain, death, statutory, assumption, on), ...limits }, on)
  if (other !== undefined) {
    trace.gaps.push({ of: `the guideline for ${other.statute ?? other.penalty} and its grouping with the drug counts`, on, why: 'the grouping of drug counts with others has not been encoded' })
  }
  setFirearmsBeside(plain, on, trace)
  const own = new Set(trace.needs.map(({ path }) => path))
  if (computed.status === 'cannot say') trace.needs.push(...computed.needs.map((need) => ({ ...need, ...needAt(`guideline.${need.path}`) })).filter(({ path }) => !own.has(path)))
  if (computed.status === 'not encoded') trace.gaps.push(...computed.gaps)
  trace.steps.push(...computed.steps)
  if (computed.verifiedThrough !== undefined) trace.verified(computed.verifiedThrough)
  return trace.finish<GuidelineRange>('guideline', 'Guideline range', computed.status === 'computed' ? computed.value : undefined)
}

function inputsOf(plain: PlainCase, death: boolean, statutory: StatutoryRun, assumption: Assumption, on: CivilDate): GuidelineInputs {
  const prior = plain.notice851 === true && plain.priors851.length > 0
  const given: { -readonly [K in keyof GuidelineInputs]: GuidelineInputs[K] } = { drugs: plain.drugs.map(drugOf) }
  if (death) given.deathResults = prior ? 'after a prior conviction' : 'first conviction'
  if (plain.weapon !== undefined) given.weapon = plain.weapon
  if (assumption.safetyValve !== undefined) given.safetyValve = assumption.safetyValve
  if (statutory.lifted !== undefined) given.liftedMinimum = statutory.lifted
  if (plain.roleLevels !== undefined) given.roleLevels = plain.roleLevels
  if (plain.obstruction !== undefined) given.obstruction = plain.obstruction
  if (plain.acceptanceLevels !== undefined) given.acceptanceLevels = plain.acceptanceLevels
  given.zeroPointCriteria = plain.zeroPointCriteria ?? assumption.zeroPointCriteria
  const { points, category } = historyOn(plain, on)[assumption.history]
  if (points !== undefined) given.points = points
  else if (category !== undefined) given.category = category
  if (plain.careerOffender === true && statutory.greatestMax !== undefined) {
    const firearm = typeof statutory.consecutive === 'number' && statutory.consecutive > 0 ? { consecutiveFirearmMonths: statutory.consecutive } : {}
    given.careerOffender = { offenseStatutoryMaximum: statutory.greatestMax, ...firearm, ...(statutory.unenhancedMax === undefined ? {} : { unenhancedMaximum: statutory.unenhancedMax }) }
  }
  return given
}

function drugOf(drug: PlainDrug): DrugInput {
  const { substance = 'unknown', ...amounts } = drug
  return Object.assign({ substance }, Object.fromEntries(Object.entries(amounts).filter(([, value]) => value !== undefined)))
}
