import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { Trace } from '../../core/trace.ts'
import { computeGuideline } from '../guidelines/compute-guideline.ts'
import { firearmTerm } from '../guidelines/2k2-4-firearm-term/firearm-term.table.ts'
import { parsePenalty } from '../statutes/parse-penalty.ts'
import type { Assumption } from './assumptions.ts'
import { historyOn } from './history-today.ts'
import { needAt, type PlainCase, type PlainCount } from './read-case.ts'
import type { StatutoryRun } from './run-statutes.ts'
import type { GuidelineRange } from './sentence-run.ts'
import { guidelineLimits } from './guideline-limits.ts'

/** Whether a count is one whose statute sets a term of its own, after every other: 18 U.S.C. 924(c) or 929(a). It has no offense level (2K2.4). */
export function isFirearmTerm({ statute, penalty }: PlainCount): boolean {
  const words = penalty ?? statute
  return words !== undefined && (parsePenalty(words).kind === '924(c)' || /929\(a\)/.test(words))
}

/** The step that sets the firearm counts of a case beside its range. */
export function setFirearmsBeside(plain: PlainCase, on: CivilDate, trace: Trace): void {
  const counts = plain.counts.filter(isFirearmTerm)
  const found = counts.length === 0 ? undefined : trace.look(firearmTerm, on)
  if (found) trace.step({ id: '2K2.4', rule: 'A firearm count has the term of its statute, beside the range', source: found.source, read: counts.map(({ at }) => `${at}.statute`), applied: true, change: found.value, note: 'no offense level; consecutive to every other term' })
}

/**
 * The guideline range of a case without a drug count: the offense level the court found is taken as given, and its step says so; the
 * criminal history, the Sentencing Table and the limits of the statute are those of the day.
 */
export function runAsGiven(plain: PlainCase, on: CivilDate, statutory: StatutoryRun, assumption: Assumption): Finding<GuidelineRange> {
  const trace = new Trace()
  if (plain.totalLevel === undefined) trace.needs.push(needAt('guideline.totalLevel'))
  if (plain.category === undefined && plain.points === undefined) trace.needs.push(needAt('guideline.category'))
  if (statutory.finding.status === 'cannot say') trace.needs.push(...statutory.finding.needs)
  if (statutory.finding.status === 'not encoded') trace.gaps.push(...statutory.finding.gaps)
  setFirearmsBeside(plain, on, trace)
  const { points, category } = historyOn(plain, on)[assumption.history]
  const history = points !== undefined ? { points } : category === undefined ? {} : { category }
  const computed = plain.totalLevel === undefined ? undefined : computeGuideline({ totalLevel: plain.totalLevel, ...history, ...guidelineLimits(statutory) }, on)
  if (computed === undefined) return trace.finish<GuidelineRange>('guideline', 'Guideline range, from the level the court found', undefined)
  if (computed.status === 'not encoded') trace.gaps.push(...computed.gaps)
  trace.steps.push(...computed.steps)
  if (computed.verifiedThrough !== undefined) trace.verified(computed.verifiedThrough)
  return trace.finish<GuidelineRange>('guideline', 'Guideline range, from the level the court found', computed.status === 'computed' ? computed.value : undefined)
}
