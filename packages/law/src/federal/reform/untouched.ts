import type { Leaf, Listed } from '../../core/leaf.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { kindOfCharge } from '../then-and-now/charge-kind.ts'
import type { ReformChange } from './reform.ts'

/**
 * Whether a change cannot reach a case, whatever else is missing from it: someone known to have been convicted for heroin alone is not reached by a change for
 * cocaine base, though their role is not known. Only what is known counts; where it is not, the answer is no and the law is asked.
 */
export function isUntouched(facts: CaseFacts, change: ReformChange): boolean {
  const { counts, notice851 } = facts.conviction
  const { drugs } = facts.guideline
  switch (change.change) {
    case 'weigh as': return all(counts, ({ substance, statute }) => isKnown(substance, (name) => kindOf(name) !== kindOf(change.drug)) || isKnown(statute, isFirearm)) && all(drugs, ({ substance }) => isKnown(substance, (name) => kindOf(name) !== kindOf(change.drug)))
    case 'drug levels': return all(drugs, () => false)
    case 'least terms':
    case 'safety valve': return all(counts, ({ statute }) => isKnown(statute, isFirearm))
    case 'firearm counts': return all(counts, ({ statute }) => statute.is === 'known') && counts.items.filter(({ statute }) => isKnown(statute, isFirearm)).length < 2
    default: return isKnown(notice851, (noticed) => !noticed) || all(counts, ({ statute }) => isKnown(statute, isFirearm))
  }
}

/** A drug without its form: plants are measured as marihuana, a mixture as what is pure in it. */
function kindOf(drug: string): string {
  return drug.replace(/ \(.*\)$| plants$/, '')
}

function isKnown<T>(leaf: Leaf<T>, is: (value: T) => boolean): boolean {
  return leaf.is === 'known' && is(leaf.value)
}

/** Whether a list is known to be whole and each of its items is so. */
function all<T>({ items, complete }: Listed<T>, is: (item: T) => boolean): boolean {
  return isKnown(complete, Boolean) && items.every(is)
}

/** The one kind of count that surely takes nothing from the law of drugs: others may borrow its level, as money laundering does. */
function isFirearm(statute: string): boolean {
  return kindOfCharge({ statute, penalty: undefined, substance: undefined }).isFirearm
}
