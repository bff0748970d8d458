import { inForce } from '../../../core/dated.ts'
import type { Step } from '../../../core/finding.ts'
import { countPriors } from '../21-usc-841/count-priors.ts'
import { noticeOfPriors } from '../21-usc-841/penalties.table.ts'
import type { Tried } from '../agree-over-readings.ts'
import { describeTerms } from '../describe-terms.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'
import * as table from './possession.table.ts'

const tier = '21 U.S.C. 844(a)'

/** One reading of a count of simple possession with nothing left open. */
interface PossessionReading {
  readonly substance: 'cocaine base' | 'flunitrazepam' | 'another'
  /** Prior convictions for a drug crime, noticed and final before the offense: 0, 1 or 2. */
  readonly priors: number
  /** How many of them were for possessing cocaine base. */
  readonly crackPriors: number
}

/** Every outcome the facts of a count of simple possession allow on given days. */
export function readPossessionCount(inputs: StatutoryInputs, days: LawDays): readonly Tried[] {
  const at = inputs.at ?? 'conviction.counts.0'
  const notices = inputs.priors?.length === 0 ? [false] : inputs.notice851 === undefined ? [false, true] : [inputs.notice851]
  const count = inputs.priors === undefined ? { least: 0, most: 2 } : countPriors(inputs.priors, 'drug crime', days.offenseOn)
  return substancesOf(inputs).flatMap((substance) => notices.flatMap((noticed) => {
    const counts = noticed ? Array.from({ length: count.most - count.least + 1 }, (_, i) => count.least + i) : [0]
    return counts.flatMap((priors) => Array.from({ length: substance === 'cocaine base' && isCrackLaw(days) ? priors + 1 : 1 }, (_, crackPriors) => ({
      chosen: { substance, notice851: noticed, priors: count.least === count.most ? 'as known' : priors, crackPriors },
      outcome: outcomeOf({ substance, priors, crackPriors }, inputs.grams, days, at),
    })))
  }))
}

function substancesOf({ substance }: StatutoryInputs): readonly PossessionReading['substance'][] {
  if (substance === undefined) return ['cocaine base', 'flunitrazepam', 'another']
  return [substance === 'cocaine base' || substance === 'flunitrazepam' ? substance : 'another']
}

function isCrackLaw(days: LawDays): boolean {
  return days.offenseOn >= table.crackPossession.from && days.sentencedOn < table.crackPossession.repealedOn
}

function outcomeOf(reading: PossessionReading, grams: number | undefined, days: LawDays, at: string): Outcome {
  if (reading.substance === 'cocaine base' && isCrackLaw(days)) {
    const above = table.crackPossession.above[Math.min(reading.crackPriors, 2)] as number
    if (grams === undefined) return { is: 'missing', inputs: ['grams'] }
    if (grams > above) return crackTerms(reading, days, at)
  }
  if (reading.substance === 'flunitrazepam') {
    const looked = inForce(table.flunitrazepam, days.offenseOn)
    if (looked.found) {
      const step: Step = { id: 'statute terms', rule: 'Possession of flunitrazepam', source: looked.source, read: [`${at}.substance`], applied: true, change: describeTerms(looked.value) }
      return { is: 'range', range: { min: looked.value[0], max: looked.value[1], tier }, steps: () => [step], verifiedThrough: looked.verifiedThrough }
    }
  }
  return plainTerms(reading, days, at)
}

function crackTerms({ crackPriors }: PossessionReading, days: LawDays, at: string): Outcome {
  const looked = inForce(table.crackPossessionTerms, days.offenseOn)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  const steps: Step[] = [
    { id: 'statute terms', rule: 'Possession of cocaine base above the amount', source: looked.source, read: [`${at}.substance`, `${at}.foundGrams`], applied: true, change: describeTerms(looked.value) },
    ...(days.offenseOn <= table.fineAlone.until ? [{ id: 'statute fine alone', rule: 'Until 29 November 1990 the words let a fine stand alone, if read by themselves', source: table.fineAlone.source, read: ['conviction.offenseEndedOn'], applied: false, change: 'no change', note: 'the manual of the time read a mandatory minimum in them; a question for counsel' }] : []),
    { id: 'statute crack priors', rule: 'Three grams after a conviction for possessing it, one gram after two', source: table.crackAfterPriors, read: ['conviction.priors851'], applied: crackPriors > 0, change: crackPriors > 0 ? `more than ${table.crackPossession.above[Math.min(crackPriors, 2)]} g` : 'more than 5 g' },
  ]
  return { is: 'range', range: { min: looked.value[0], max: looked.value[1], tier }, steps: () => steps, verifiedThrough: looked.verifiedThrough }
}

function plainTerms({ priors }: PossessionReading, days: LawDays, at: string): Outcome {
  const looked = inForce(table.possession, days.offenseOn)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  const { plain, onePrior, twoPriors, leastDays } = looked.value
  const [min, max] = priors >= 2 ? twoPriors : priors === 1 ? onePrior : plain
  const minDays = priors === 0 ? undefined : priors >= 2 ? leastDays[1] : leastDays[0]
  const steps: Step[] = [
    { id: 'statute terms', rule: 'Simple possession', source: looked.source, read: [`${at}.penalty`], applied: true, change: describeTerms(plain) },
    {
      id: 'statute priors', rule: 'Prior convictions for a drug offense, of a state too, noticed under 21 U.S.C. 851', source: priors >= 2 ? table.afterTwoPriors : priors === 1 ? table.afterOnePrior : noticeOfPriors,
      read: ['conviction.notice851', 'conviction.priors851'], applied: priors > 0, change: minDays === undefined ? 'no change' : `not less than ${minDays} days and not more than ${describeTerms([0, max]).replace('not more than ', '')}`,
    },
    { id: 'statute crack possession', rule: 'Five years for more than five grams of cocaine base', source: table.crackPossessionStruck, read: ['conviction.sentencedOn'], applied: false, change: 'no change', note: isCrackLaw(days) ? 'not so much, or not cocaine base' : 'not the law on these days' },
  ]
  return { is: 'range', range: { min, max, tier, ...(minDays === undefined ? {} : { minDays }) }, steps: () => steps, verifiedThrough: looked.verifiedThrough }
}
