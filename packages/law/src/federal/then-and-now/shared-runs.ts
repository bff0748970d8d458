import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { dayOfEdition } from '../guidelines/1b1-11-one-book/find-edition.ts'
import { openOn, type Assumption, type OpenOn, type RunDays } from './assumptions.ts'
import { apprendiDay } from './jury-finding.ts'
import { guidelinesOf, type OpenCharacteristics, type OwnLevel } from './open-characteristics.ts'
import type { PlainCase } from './read-case.ts'
import { runGuideline } from './run-guideline.ts'
import type { StatutoryInputs } from '../statutes/statutory-inputs.ts'
import { statutoryRange } from '../statutes/statutory-range.ts'
import { limitAlike, runStatutes, type StatutoryRun } from './run-statutes.ts'
import type { GuidelineRange, StatutoryRange } from './sentence-run.ts'

/**
 * One reading of a case and what its runs have in common: under the same days and assumptions the statutes and the guideline come to
 * the same, and are computed once. It lives as long as one comparison.
 */
export class SharedRuns {
  readonly plain: PlainCase
  // A case has a handful of each: looking through them is quicker than writing a key for each.
  readonly #ranges: { readonly inputs: StatutoryInputs; readonly range: Finding<StatutoryRange> }[] = []
  readonly #statutes: { readonly days: RunDays; readonly assumption: Assumption; readonly bounded: boolean; readonly run: StatutoryRun }[] = []
  readonly #guidelines: { readonly on: CivilDate; readonly statutory: StatutoryRun; readonly assumption: Assumption; readonly range: Finding<GuidelineRange> }[] = []

  constructor(plain: PlainCase) {
    this.plain = plain
  }

  /** What the ranges of the sentences of today rest on. */
  readonly restsToday: { readonly range: Finding<GuidelineRange>; readonly rest: OpenCharacteristics | undefined }[] = []

  #open: OpenOn | undefined

  /** What the case leaves open in a sentence imposed on a day: two runs one after the other have one day of sentencing. */
  openOn(on: CivilDate | undefined): OpenOn {
    if (this.#open === undefined || this.#open.on !== on) this.#open = openOn(this.plain, on)
    return this.#open
  }

  readonly #own: { deathResulted: boolean; own: OwnLevel }[] = []

  /** What the findings of the court come to under the manual it used, else under that of the day of sentencing. */
  ownLevel(deathResulted: boolean): OwnLevel {
    for (const known of this.#own) if (known.deathResulted === deathResulted) return known.own
    const { edition, offenseOn, sentencedOn, totalLevel, safetyValve, zeroPointCriteria } = this.plain
    const on = edition === undefined ? sentencedOn : dayOfEdition(edition, sentencedOn) ?? sentencedOn
    const asThen: Assumption = { weight: 'as known', firearmUse: 'as the clause says', deathResulted, zeroPointCriteria: zeroPointCriteria ?? false, safetyValve, history: 'most' }
    const bounded = sentencedOn !== undefined && sentencedOn >= apprendiDay
    const found = on === undefined || totalLevel === undefined ? undefined : this.guideline(on, this.statutes({ offenseOn, sentencedOn }, asThen, bounded), asThen)
    const own: OwnLevel = found?.status === 'computed' ? { on, computed: found.value.totalLevel, guidelines: guidelinesOf(found.steps) } : { on, computed: undefined, guidelines: [] }
    this.#own.push({ deathResulted, own })
    return own
  }

  /** What the statutes allow; criminal history and 4C1.1 have no part in it. */
  statutes(days: RunDays, assumption: Assumption, bounded: boolean): StatutoryRun {
    for (const one of this.#statutes) {
      if (one.days.offenseOn === days.offenseOn && one.days.sentencedOn === days.sentencedOn && one.bounded === bounded && one.assumption.weight === assumption.weight && assumeAlike(one.assumption, assumption)) return one.run
    }
    const run = runStatutes(this.plain, days, assumption, bounded, this.#rangeOf)
    this.#statutes.push({ days, assumption, bounded, run })
    return run
  }

  /** The range of one count. What else the inputs hold is the same for a count throughout one reading of a case. */
  readonly #rangeOf = (inputs: StatutoryInputs): Finding<StatutoryRange> => {
    const { at, penalty, grams, plants, deathResulted, notice851, offenseOn, sentencedOn } = inputs
    for (const { inputs: one, range } of this.#ranges) {
      if (one.at === at && one.penalty === penalty && one.grams === grams && one.plants === plants && one.deathResulted === deathResulted && one.notice851 === notice851 && one.offenseOn === offenseOn && one.sentencedOn === sentencedOn) return range
    }
    const range = statutoryRange(inputs)
    this.#ranges.push({ inputs, range })
    return range
  }

  /** The range under the manual of a day; of the statutes only what limits it has a part in it, not how much of the drug was found. */
  guideline(on: CivilDate, statutory: StatutoryRun, assumption: Assumption): Finding<GuidelineRange> {
    for (const one of this.#guidelines) {
      if (one.on === on && one.assumption.zeroPointCriteria === assumption.zeroPointCriteria && one.assumption.history === assumption.history && assumeAlike(one.assumption, assumption) && limitAlike(one.statutory, statutory)) return one.range
    }
    const range = runGuideline(this.plain, on, statutory, assumption)
    this.#guidelines.push({ on, statutory, assumption, range })
    return range
  }
}

/** Whether two readings assume alike what both the statutes and the guideline go by. */
function assumeAlike(one: Assumption, other: Assumption): boolean {
  return one.firearmUse === other.firearmUse && one.deathResulted === other.deathResulted && one.safetyValve === other.safetyValve
}
