import type { CivilDate } from '../../../core/civil-date.ts'
import type { NoticedPrior } from '../statutory-inputs.ts'
import type { TierPenalty } from './penalties.table.ts'

/** How many priors count, from the least to the most the facts allow; more than two change nothing. */
export interface PriorCount {
  readonly least: number
  readonly most: number
}

/**
 * Counts the priors that are of the predicate's kind and had become final before the offense. A prior of unknown kind or day counts in
 * the most and not in the least. The wording before 1994 (a felony under a law relating to narcotic drugs, marihuana, or depressant
 * or stimulant substances) is read as the felony drug offense that took its place.
 */
export function countPriors(priors: readonly NoticedPrior[], predicate: TierPenalty['predicate'], offenseOn: CivilDate): PriorCount {
  let [least, most] = [0, 0]
  for (const prior of priors) {
    const mark = both(isFinal(prior, offenseOn), isPredicate(prior, predicate))
    if (mark === 'yes') least += 1
    if (mark !== 'no') most += 1
  }
  return { least: Math.min(least, 2), most: Math.min(most, 2) }
}

type Mark = 'yes' | 'no' | 'open'

function both(one: Mark, other: Mark): Mark {
  if (one === 'no' || other === 'no') return 'no'
  return one === 'open' || other === 'open' ? 'open' : 'yes'
}

function isFinal(prior: NoticedPrior, offenseOn: CivilDate): Mark {
  if (prior.finalOn === undefined) return 'open'
  return prior.finalOn < offenseOn ? 'yes' : 'no'
}

function isPredicate(prior: NoticedPrior, predicate: TierPenalty['predicate']): Mark {
  if (prior.kind === undefined) return 'open'
  if (prior.kind === 'neither') return predicate === 'drug crime' ? 'open' : 'no'
  if (predicate === 'drug crime') return prior.kind === 'serious violent felony' ? 'no' : 'yes'
  if (predicate === 'felony drug offense') return prior.kind === 'serious violent felony' ? 'no' : 'yes'
  if (prior.kind === 'felony drug offense') return 'open'
  return prior.kind === 'felony drug offense, not serious' ? 'no' : 'yes'
}
