import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import type { Trace } from '../../core/trace.ts'
import { applyZeroPoint } from '../guidelines/4c1-1-zero-point/apply-zero-point.ts'
import { zeroPointSince } from '../guidelines/4c1-1-zero-point/zero-point.table.ts'
import { dayOfEdition } from '../guidelines/1b1-11-one-book/find-edition.ts'
import { computeGuideline } from '../guidelines/compute-guideline.ts'
import type { GuidelineInputs } from '../guidelines/guideline-inputs.ts'
import { RunningLevel } from '../guidelines/running-level.ts'
import { application } from '../guidelines/adjustment-words.ts'
import type { Assumption } from './assumptions.ts'
import { historyOn } from './history-today.ts'
import { inputsOf, limitsOf, mayHaveNone } from './inputs-of.ts'
import type { OtherOffense } from './other-offense.ts'
import type { PlainCase, PlainCount } from './read-case.ts'
import { isFirearmCount } from './sort-counts.ts'
import { runStatutes, type StatutoryRun } from './run-statutes.ts'

/**
 * Whether the drug counts alone lead to the level the court found for all counts together, under the manual it used: the other counts
 * then added nothing, and the drug counts say what the level is under another manual as well.
 */
export function drugsDecide(plain: PlainCase, assumption: Assumption): boolean {
  const { totalLevel, edition, sentencedOn, offenseOn } = plain
  const on = edition === undefined ? sentencedOn : dayOfEdition(edition, sentencedOn) ?? sentencedOn
  if (totalLevel === undefined || on === undefined || plain.drugs.length === 0) return false
  const asThen: Assumption = { ...assumption, weight: 'as known', safetyValve: plain.safetyValve }
  const statutory = runStatutes(plain, { offenseOn, sentencedOn }, asThen, false)
  const computed = computeGuideline(inputsOf(plain, statutory, asThen, on), on)
  return computed.status === 'computed' && computed.value.totalLevel === totalLevel
}

/** A step for each count whose guideline is not computed: what was taken for it. */
export function noteOthers(others: readonly PlainCount[], taken: 'the level found' | 'nothing added', trace: Trace): void {
  for (const { at, statute, penalty } of others) {
    trace.step({
      id: `other count ${at.split('.').at(-1)}`, rule: `The guideline for ${statute ?? penalty} is not computed`, source: application, read: [`${at}.statute`, 'guideline.totalLevel'], applied: false,
      change: taken === 'the level found' ? 'level as found' : 'none',
      note: taken === 'the level found' ? 'the level the court found for all counts together is taken as given' : 'under the manual the court used it added nothing to the level of the drug counts',
    })
  }
}

/** A step that says why the level of a guideline that is computed here is not computed again in this run. */
export function noteAsFound(guideline: string, other: OtherOffense, again: Finding<unknown> | undefined, trace: Trace): void {
  const why = other.is === 'as found' ? other.why : again?.status === 'not encoded' ? `not encoded for this manual: ${again.gaps.map(({ of, why: reason }) => `${of} (${reason})`).join('; ')}`
    : again?.status === 'cannot say' ? `this manual asks what is not known: ${again.needs.map(({ label }) => label).join('; ')}` : 'it is not computed'
  const missing = again?.status === 'cannot say' ? again.needs.map(({ path }) => `guideline.${path}`) : []
  trace.step({ id: levelAsFound.id, rule: `The level of ${guideline} is not computed again`, source: application, read: [...levelAsFound.read, ...missing], applied: false, change: 'level as found', note: why })
}

/** The step on a level not computed again: it reads these, and after them the facts that would let it be. */
export const levelAsFound: { readonly id: string; readonly read: readonly string[] } = { id: 'level as found', read: ['guideline.offenseGuideline', 'guideline.totalLevel'] }

/** The inputs where the level the court found stands for all of Chapters Two and Three; only what later manuals take off as a whole is. */
export function inputsAsFound(plain: PlainCase, statutory: StatutoryRun, assumption: Assumption, on: CivilDate, trace: Trace): GuidelineInputs {
  const counted = historyOn(plain, on)[assumption.history]
  const { category } = counted
  const points = counted.points ?? (mayHaveNone(category, assumption, on) ? 0 : undefined)
  const history = points !== undefined ? { points } : category === undefined ? {} : { category }
  const { totalLevel } = plain
  if (totalLevel === undefined) return { ...history, ...limitsOf(plain, statutory, on) }
  const running = new RunningLevel(trace, totalLevel)
  if ((plain.sentencedOn ?? on) < zeroPointSince && on >= zeroPointSince) applyZeroPoint(zeroPointFacts(plain, assumption), points, on, trace, running)
  return { totalLevel: running.level, ...history, ...limitsOf(plain, statutory, on) }
}

/** What 4C1.1 goes by where the level of Chapters Two and Three was found as a whole. */
function zeroPointFacts({ roleLevels = 0, weapon = false, weaponOwn, adjustments, counts }: PlainCase, { zeroPointCriteria }: Assumption): GuidelineInputs {
  return { zeroPointCriteria, roleLevels, weapon, adjustments: adjustments.filter((name) => name !== undefined), firearmCount: counts.some(isFirearmCount), ...(weaponOwn === undefined ? {} : { weaponOwn }) }
}
