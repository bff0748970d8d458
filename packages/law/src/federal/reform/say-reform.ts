import type { CivilDate } from '../../core/civil-date.ts'
import { inForce, type Series } from '../../core/dated.ts'
import type { Source } from '../../core/source.ts'
import type { Term } from '../../facts/shape.ts'
import { convertedDrugWeightLadder } from '../guidelines/2d1-1-drugs/quantities/converted-drug-weight.table.ts'
import { isEncoded, substanceRules } from '../guidelines/2d1-1-drugs/substances.ts'
import { safetyValveHistory } from '../statutes/18-usc-3553/safety-valve.table.ts'
import { firstStepActReach, penaltyASince, penaltyBSince } from '../statutes/21-usc-841/penalties.table.ts'
import { quantities } from '../statutes/21-usc-841/quantities.table.ts'
import type { Reform, ReformChange, SecondLook } from './reform.ts'

/** One change of a reform in words, and the law of the day that it would change; a change that stands on no encoded law has no sources. */
export interface SaidChange {
  readonly says: string
  readonly changes: readonly Source[]
}

/** What a reform would change, change by change. None of it is law: that is why it is weighed. */
export function sayReform(reform: Reform, on: CivilDate): readonly SaidChange[] {
  return reform.secondLook === undefined ? reform.changes.map((change) => sayChange(change, on)) : [{ says: sayLook(reform.secondLook), changes: [] }]
}

function sayChange(change: ReformChange, on: CivilDate): SaidChange {
  const today = (...series: readonly (Series<unknown> | undefined)[]): readonly Source[] => series.flatMap((one) => {
    const looked = one === undefined ? undefined : inForce(one, on)
    return looked?.found === true ? [looked.source] : []
  })
  switch (change.change) {
    case 'weigh as': return {
      says: `${upper(change.drug)} is weighed as ${change.as} is: by the amounts of 21 U.S.C. 841(b)(1), by the lines of the Drug Quantity Table, and where drugs are converted.`,
      changes: today(quantities.get(change.drug), ladderOf(change.drug)),
    }
    case 'least terms': return { says: sayTerms(change), changes: today(change.of === '841(b)(1)(A)' ? penaltyASince : penaltyBSince) }
    case 'drug levels': return { says: `Each line of the Drug Quantity Table is ${change.by === -1 ? 'one level' : `${-change.by} levels`} lower, never below the lowest line.`, changes: today(convertedDrugWeightLadder) }
    case 'safety valve': return { says: `The safety valve of 18 U.S.C. 3553(f) is open to whoever has ${change.pointsAtMost === 1 ? 'one criminal history point' : `${change.pointsAtMost} criminal history points`} at most as well, whatever they are for; its other criteria stay.`, changes: today(safetyValveHistory) }
    case 'firearm counts': return { says: 'A second count of a firearm under 18 U.S.C. 924(c) takes the longer term only after a conviction for one is final, whatever the day of the sentence.', changes: [firstStepActReach] }
    case 'first step terms': return { says: 'The least terms that section 401 of the First Step Act gave 21 U.S.C. 841(b)(1) hold whatever the day of the sentence.', changes: [firstStepActReach] }
  }
}

function ladderOf(drug: string): Series<unknown> | undefined {
  const rule: { readonly ladder?: Series<unknown>; readonly equivalency: Series<unknown> } | undefined = isEncoded(drug) ? substanceRules[drug] : undefined
  return rule?.ladder
}

function sayTerms({ of, plain, onePrior, twoPriors, death }: Extract<ReformChange, { change: 'least terms' }>): string {
  const terms = ([['', plain], [' after one prior conviction', onePrior], [' after two prior convictions', twoPriors], [' where death or injury resulted', death]] as const)
    .flatMap(([where, term]) => (term === undefined ? [] : [`${sayTerm(term)}${where}`]))
  return `The least term of 21 U.S.C. ${of} is ${terms.join(', ')}; what is not named stays.`
}

function sayTerm(term: Term): string {
  if (term === 'life') return 'life'
  if (term === 0) return 'none'
  return term % 12 === 0 ? `${term / 12} ${term === 12 ? 'year' : 'years'}` : `${term} months`
}

function sayLook({ afterMonths, youngerThan, atLeastAged }: SecondLook): string {
  const who = [...(youngerThan === undefined ? [] : [`was younger than ${youngerThan} on the last day of the offense`]), ...(atLeastAged === undefined ? [] : [`is at least ${atLeastAged} years old`])]
  return `A court may look again at a sentence after ${sayTerm(afterMonths)} served${who.length === 0 ? '' : `, of whoever ${who.join(' and ')}`}.`
}

function upper(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
