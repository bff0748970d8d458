import type { Step } from '../../../core/finding.ts'
import type { Chosen, Tried } from '../agree-over-readings.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import type { Penalty } from '../parse-penalty.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'
import { multiplyPenalty, type ProtectedReading } from '../21-usc-859/multiply-penalty.ts'
import { littleMarihuanaGrams } from '../21-usc-859/protected.table.ts'
import { asAttempt } from './attempt-before-1988.ts'
import { countPriors } from './count-priors.ts'
import { amountsInForce, lowerTier, sameAmounts, tierOfAmount, type Amounts } from './find-tier.ts'
import { penalizeDrugOffense, penaltyInForce, tierName } from './penalize-drug-offense.ts'
import { punishedAsProvided, sentencedAsFollows, type DrugTier } from './penalties.table.ts'
import { fairSentencing } from './quantities.table.ts'

type DrugPenalty = Extract<Penalty, { kind: 'drug' }>

/**
 * Every outcome the facts of a drug count allow on given days: one for each value of what is unknown. The count of conviction decides
 * the subparagraph; where it names none, the amount charged and found does.
 */
export function readDrugCount(inputs: StatutoryInputs, penalty: DrugPenalty, days: LawDays): readonly Tried[] {
  const at = inputs.at ?? 'conviction.counts.0'
  const found = findTier(inputs, penalty, days, at)
  if ('missing' in found) return [{ chosen: {}, outcome: { is: 'missing', inputs: found.missing } }]
  const deaths = inputs.deathResulted === undefined ? [false, true] : [inputs.deathResulted]
  const notices = inputs.priors?.length === 0 ? [false] : inputs.notice851 === undefined ? [false, true] : [inputs.notice851]
  const law = penaltyInForce(penalty.section, found.tier, days)
  const count = inputs.priors === undefined ? { least: 0, most: 2 } : countPriors(inputs.priors, law.predicate, days.offenseOn)
  const outcomeFor = penalizeDrugOffense({ section: penalty.section, tier: found.tier, conspiracy: penalty.conspiracy, tierStep: found.step, days, at }, law)
  const attempted = (object: Outcome): Outcome => (penalty.conspiracy ? asAttempt(object, days, at) : object)
  const tried: Tried[] = []
  for (const death of deaths) for (const noticed of notices) for (let priors = count.least; priors <= count.most; priors++) {
    const chosen = choiceOf(death, noticed, count.least === count.most ? 'as known' : priors)
    const outcome = outcomeFor(death, noticed, priors)
    if (penalty.protected === undefined) {
      tried.push({ chosen, outcome: attempted(outcome) })
      continue
    }
    const years = (again: boolean) => yearsOf(again && penalty.protected?.section === '859' ? outcomeFor(death, true, 1) : outcomeFor(death, false, 0))
    for (const reading of protectedReadings(inputs, penalty, found.tier, noticed && priors > 0, years)) {
      tried.push({
        chosen: { ...chosen, subsection: reading.again ? 'after a conviction under it' : 'first', grams: reading.littleMarihuana ? 'five or less' : 'more' },
        outcome: attempted(multiplyPenalty(outcome, reading, days, at)),
      })
    }
  }
  return tried
}

const priorChoices = ['as known', 0, 1, 2] as const
const choices: readonly Chosen[] = [false, true].flatMap((deathResulted) => [false, true].flatMap((notice851) => priorChoices.map((priors) => ({ deathResulted, notice851, priors }))))

/** What one reading of a drug count takes. */
function choiceOf(death: boolean, noticed: boolean, priors: number | 'as known'): Chosen {
  return choices[(death ? 8 : 0) + (noticed ? 4 : 0) + (priors === 'as known' ? 0 : priors + 1)] as Chosen
}

/** What is open of the protected place or person: whether it was the first conviction under the section, and whether it was so little marihuana. */
function protectedReadings(inputs: StatutoryInputs, penalty: DrugPenalty, tier: DrugTier, enhanced: boolean, years: (again: boolean) => number | undefined): readonly ProtectedReading[] {
  const { section, again } = penalty.protected ?? { section: '860', again: undefined }
  const agains = again === undefined ? [false, true] : [again]
  const mayBeMarihuana = tier === 'D' && (inputs.substance === undefined || inputs.substance.startsWith('marihuana'))
  const littles = !mayBeMarihuana ? [false] : inputs.grams === undefined ? [false, true] : [inputs.grams <= littleMarihuanaGrams]
  return agains.flatMap((isAgain) => littles.map((littleMarihuana) => ({ section, again: isAgain, littleMarihuana, enhanced, years: years(isAgain) })))
}

function yearsOf(outcome: Outcome): number | undefined {
  return outcome.is === 'range' ? outcome.range.supervisedReleaseYears : undefined
}

type Found = { readonly tier: DrugTier; readonly step: () => Step } | { readonly missing: readonly string[] }

function findTier(inputs: StatutoryInputs, penalty: DrugPenalty, days: LawDays, at: string): Found {
  const amounts: Amounts = { section: penalty.section, substance: inputs.substance, grams: inputs.grams, plants: inputs.plants, pureGrams: inputs.pureGrams }
  const charged = inputs.penaltyLaw
  const chargedDays = beforeDorsey({ offenseOn: charged?.offenseOn ?? days.offenseOn, sentencedOn: charged?.sentencedOn ?? days.sentencedOn })
  const named = penalty.tier
  if (named !== undefined && (named === 'C' || named === 'D' || sameAmounts(penalty.section, inputs.substance, chargedDays, days))) {
    return { tier: named, step: () => tierStep(named, amounts, days, at, 'the count of conviction names it') }
  }
  const reached = tierOfAmount(amounts, days)
  if (reached === undefined) return { missing: missingAmount(inputs) }
  if (named === undefined) return { tier: reached, step: () => tierStep(reached, amounts, days, at, 'the amount charged and found reaches it') }
  const then = tierOfAmount(amounts, chargedDays)
  const bounded = then !== undefined && lowerTier(named, then) === named && named !== then ? lowerTier(named, reached) : reached
  return { tier: bounded, step: () => tierStep(bounded, amounts, days, at, `the count named (${named}); the amounts of the law have changed, and the amount found decides`) }
}

/**
 * Between the Fair Sentencing Act and *Dorsey* (21 June 2012) courts did not agree which amounts governed an earlier offense: the
 * subparagraph such a judgment cites is taken to be that of the amounts of the day of the offense.
 */
function beforeDorsey(days: LawDays): LawDays {
  return days.sentencedOn >= fairSentencing && days.sentencedOn < '2012-06-21' && days.offenseOn < fairSentencing ? { ...days, sentencedOn: days.offenseOn } : days
}

function missingAmount(inputs: StatutoryInputs): readonly string[] {
  if (inputs.substance === undefined) return ['substance', 'grams']
  return inputs.substance === 'marihuana plants' ? ['plants'] : ['grams']
}

function tierStep(tier: DrugTier, amounts: Amounts, days: LawDays, at: string, why: string): Step {
  const { section, substance } = amounts
  const looked = substance === undefined ? undefined : amountsInForce(section, substance, days)
  const unit = substance === 'marihuana plants' ? 'plants' : 'g'
  const least = looked === undefined ? undefined : `${substance}: ${looked.value.A} ${unit} or more in (A), ${looked.value.B} ${unit} or more in (B)`
  const fallback = section === '841' ? sentencedAsFollows : punishedAsProvided
  return {
    id: 'statute tier', rule: 'The subparagraph the count falls under', source: looked?.source ?? fallback,
    read: [`${at}.penalty`, `${at}.substance`, `${at}.${substance === 'marihuana plants' ? 'foundPlants' : 'foundGrams'}`],
    applied: true, change: tierName(section, tier), note: least === undefined ? why : `${why}; ${least}`,
  }
}
