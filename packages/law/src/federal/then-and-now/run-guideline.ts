import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { Trace } from '../../core/trace.ts'
import { groupingWords } from '../guidelines/3d1-2-grouping/grouping.table.ts'
import { computeGuideline } from '../guidelines/compute-guideline.ts'
import { safetyValveSince } from '../statutes/18-usc-3553/safety-valve.table.ts'
import { addFirearms, firearmsOnly } from './add-firearms.ts'
import type { Assumption } from './assumptions.ts'
import { holdsFirearms, inputsOf } from './inputs-of.ts'
import { drugsDecide, inputsAsFound, noteAsFound, noteOthers } from './level-as-found.ts'
import { inputsOfOffense, otherOffense } from './other-offense.ts'
import { needAt } from '../../facts/need-at.ts'
import type { PlainCase } from './read-case.ts'
import type { StatutoryRun } from './run-statutes.ts'
import type { GuidelineRange } from './sentence-run.ts'

/**
 * The guideline range of a case, computed under the manual of a day within the statutory range of the same run. Every finding of the
 * court that enters must be known: an unknown one is asked for, never taken as absent. Drug counts are one group; counts under 924(c)
 * stand apart and run after the range; counts under another guideline that is computed here are computed from their facts where these
 * come to the level the court found; for any other count that level is taken as given, and the rest computed.
 */
export function runGuideline(plain: PlainCase, on: CivilDate, statutory: StatutoryRun, assumption: Assumption): Finding<GuidelineRange> {
  const trace = new Trace()
  const { drugs, firearms, others } = plain.sorted
  const onlyFirearms = firearms.length > 0 && firearms.length === plain.counts.length
  const unlike = others.length > 0 && !(drugs.length > 0 && drugsDecide(plain, assumption))
  const other = unlike ? otherOffense(plain) : undefined
  const again = other?.is === 'computed' ? computeGuideline(inputsOfOffense(plain, other.offense, statutory, assumption, on), on) : undefined
  const recomputed = again?.status === 'computed' || (again !== undefined && plain.totalLevel === undefined) ? again : undefined
  const given = unlike && recomputed === undefined
  if (statutory.finding.status === 'cannot say') trace.needs.push(...statutory.finding.needs)
  if (statutory.finding.status === 'not encoded') trace.gaps.push(...statutory.finding.gaps)
  const needed = onlyFirearms || recomputed !== undefined ? [] : given ? givenPaths(plain) : drugPaths(plain, on, assumption, firearms.length > 0)
  for (const path of needed) trace.needs.push(needAt(path))
  if (others.length > 0 && recomputed === undefined) noteOthers(others, given ? 'the level found' : 'nothing added', trace)
  if (given && other !== undefined && plain.offense.guideline !== undefined) noteAsFound(plain.offense.guideline, other, again, trace)
  const found = recomputed ?? (onlyFirearms ? firearmsOnly(statutory.consecutive, on)
    : computeGuideline(given ? inputsAsFound(plain, statutory, assumption, on, trace) : inputsOf(plain, statutory, assumption, on), on))
  const range = onlyFirearms || firearms.length === 0 || holdsFirearms(plain, on) ? found : addFirearms(found, statutory.consecutive, on)
  if (recomputed !== undefined && others.length > 1) trace.step({ id: '3D1.2(d)', rule: 'The counts are one group: their harm is added', source: groupingWords.d, read: ['conviction.counts'], applied: true, change: 'one group', note: `${others.length} counts` })
  if (drugs.length > 1 && !given) trace.step({ id: '3D1.2(d)', rule: 'Drug counts are one group: their weights are added', source: groupingWords.d, read: ['conviction.counts'], applied: true, change: 'one group', note: `${drugs.length} counts` })
  if (range.status === 'cannot say' && !given) {
    const own = trace.needs.map(({ path }) => path)
    for (const { path, question } of range.needs) {
      const need = needAt(path === 'drugs' ? 'guideline.drugs.complete' : `guideline.${path}`)
      if (!own.includes(need.path)) trace.needs.push(question === undefined ? need : { ...need, question })
    }
  }
  // Nothing beside the range: it is the whole finding.
  if (range.status === 'computed' && trace.steps.length === 0 && trace.needs.length === 0 && trace.gaps.length === 0) return range
  if (range.status === 'not encoded') trace.gaps.push(...range.gaps)
  for (const step of range.steps) trace.step(step)
  if (range.verifiedThrough !== undefined) trace.verified(range.verifiedThrough)
  return trace.finish<GuidelineRange>('guideline', 'Guideline range', range.status === 'computed' ? range.value : undefined)
}

/** What the range of drug counts asks for and the case does not know. */
function drugPaths(plain: PlainCase, on: CivilDate, { safetyValve }: Assumption, firearms: boolean): readonly string[] {
  const paths: string[] = []
  if (plain.drugs.length === 0 || plain.drugsComplete !== true) paths.push('guideline.drugs.complete')
  plain.drugs.forEach(({ substance }, i) => { if (substance === undefined) paths.push(`guideline.drugs.${i}.substance`) })
  plain.characteristics.forEach((name, i) => { if (name === undefined) paths.push(`guideline.characteristics.${i}.name`) })
  plain.adjustments.forEach((name, i) => { if (name === undefined) paths.push(`guideline.adjustments.${i}.name`) })
  const { weapon, roleLevels, obstruction, acceptanceLevels, careerOffender } = plain
  if (weapon === undefined && !firearms) paths.push('guideline.weapon')
  if (roleLevels === undefined) paths.push('guideline.roleLevels')
  if (obstruction === undefined) paths.push('guideline.obstruction')
  if (acceptanceLevels === undefined) paths.push('guideline.acceptanceLevels')
  if (careerOffender === undefined) paths.push('guideline.careerOffender')
  if (safetyValve === undefined && (on >= '1995-11-01' || (plain.sentencedOn ?? '') >= safetyValveSince)) paths.push('guideline.safetyValve')
  if (hasNoHistory(plain)) paths.push('guideline.category')
  return paths
}

/** What a level as found asks for. */
function givenPaths(plain: PlainCase): readonly string[] {
  return [...(plain.totalLevel === undefined ? ['guideline.totalLevel'] : []), ...(plain.careerOffender === undefined ? ['guideline.careerOffender'] : []), ...(hasNoHistory(plain) ? ['guideline.category'] : [])]
}

function hasNoHistory({ category, points }: PlainCase): boolean {
  return category === undefined && points === undefined
}
