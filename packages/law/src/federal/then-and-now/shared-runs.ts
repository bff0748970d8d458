import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import type { Assumption, RunDays } from './assumptions.ts'
import type { PlainCase } from './read-case.ts'
import { runGuideline } from './run-guideline.ts'
import type { StatutoryInputs } from '../statutes/statutory-inputs.ts'
import { statutoryRange } from '../statutes/statutory-range.ts'
import { runStatutes, type StatutoryRun } from './run-statutes.ts'
import type { GuidelineRange, StatutoryRange } from './sentence-run.ts'

/**
 * One reading of a case and what its runs have in common: under the same days and assumptions the statutes and the guideline come to
 * the same, and are computed once. It lives as long as one comparison.
 */
export class SharedRuns {
  readonly plain: PlainCase
  readonly #statutes = new Map<string, StatutoryRun>()
  readonly #guidelines = new Map<StatutoryRun, Map<string, Finding<GuidelineRange>>>()

  readonly #ranges = new Map<string, Finding<StatutoryRange>>()

  constructor(plain: PlainCase) {
    this.plain = plain
  }

  /** What the statutes allow; criminal history and 4C1.1 have no part in it. */
  statutes(days: RunDays, assumption: Assumption, bounded: boolean): StatutoryRun {
    const key = `${days.offenseOn} ${days.sentencedOn} ${bounded} ${assumption.weight} ${assumption.firearmUse} ${assumption.deathResulted} ${assumption.safetyValve === true}`
    const known = this.#statutes.get(key)
    if (known !== undefined) return known
    const run = runStatutes(this.plain, days, assumption, bounded, this.#rangeOf)
    this.#statutes.set(key, run)
    return run
  }

  /** The range of one count. What else the inputs hold is the same for a count throughout one reading of a case. */
  readonly #rangeOf = (inputs: StatutoryInputs): Finding<StatutoryRange> => {
    const { at, penalty, grams, plants, deathResulted, notice851, offenseOn, sentencedOn } = inputs
    const key = `${at} ${penalty} ${grams} ${plants} ${deathResulted} ${notice851} ${offenseOn} ${sentencedOn}`
    const known = this.#ranges.get(key)
    if (known !== undefined) return known
    const range = statutoryRange(inputs)
    this.#ranges.set(key, range)
    return range
  }

  guideline(on: CivilDate, statutory: StatutoryRun, assumption: Assumption): Finding<GuidelineRange> {
    const runs = this.#guidelines.get(statutory) ?? new Map<string, Finding<GuidelineRange>>()
    this.#guidelines.set(statutory, runs)
    const key = `${on} ${assumption.deathResulted} ${assumption.safetyValve} ${assumption.zeroPointCriteria} ${assumption.history}`
    const known = runs.get(key)
    if (known !== undefined) return known
    const run = runGuideline(this.plain, on, statutory, assumption)
    runs.set(key, run)
    return run
  }
}
