import { changedLaw } from '../../../core/changed-law.ts'
import { inForce } from '../../../core/dated.ts'
import type { Step } from '../../../core/finding.ts'
import type { Source } from '../../../core/source.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import type { Tried } from '../agree-over-readings.ts'
import { describeTerms } from '../describe-terms.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import type { Penalty } from '../parse-penalty.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'
import * as table from './penalties.table.ts'
import type { Conduct, Weapon } from './penalties.table.ts'

/** Every outcome the facts of a count under 18 U.S.C. 924(c) allow on given days. */
export function readFirearmCount(inputs: StatutoryInputs, penalty: Extract<Penalty, { kind: '924(c)' }>, days: LawDays): readonly Tried[] {
  const at = inputs.at ?? 'conviction.counts.0'
  const facts = inputs.firearm
  const named = namedByClause(penalty.clause)
  const conducts: readonly Conduct[] = named.conduct !== undefined ? [named.conduct] : facts?.conduct !== undefined ? [facts.conduct] : ['used, carried or possessed', 'brandished', 'discharged']
  const weapons: readonly Weapon[] = named.weapon !== undefined ? [named.weapon] : facts?.weapon !== undefined ? [facts.weapon] : ['firearm', 'short-barreled rifle or shotgun', 'semiautomatic assault weapon', 'machinegun, destructive device or silencer']
  const finals = facts?.priorFinal === undefined ? [false, true] : [facts.priorFinal]
  const laters = facts?.laterCount === undefined ? [false, true] : [facts.laterCount]
  const tried: Tried[] = []
  for (const conduct of conducts) for (const weapon of weapons) for (const priorFinal of finals) for (const laterCount of laters) {
    const chosen = { conduct, weapon, priorFinal, laterCount }
    tried.push({ chosen, outcome: penalizeFirearmUse(chosen, days, at) })
  }
  return tried
}

/** The clause of conviction names the conduct or the weapon: (A)(i) to (iii), (B)(i) and (ii). Of (B)(i) an assault weapon stands beside the short barrel, with the same ten years while it was law. */
function namedByClause(clause: string): { readonly conduct?: Conduct; readonly weapon?: Weapon } {
  if (clause.startsWith('(1)(a)(iii)')) return { conduct: 'discharged', weapon: 'firearm' }
  if (clause.startsWith('(1)(a)(ii)')) return { conduct: 'brandished', weapon: 'firearm' }
  if (clause.startsWith('(1)(a)(i)')) return { conduct: 'used, carried or possessed', weapon: 'firearm' }
  if (clause.startsWith('(1)(b)(ii)')) return { weapon: 'machinegun, destructive device or silencer' }
  if (clause.startsWith('(1)(b)(i)')) return { weapon: 'short-barreled rifle or shotgun' }
  return {}
}

interface FirearmReading {
  readonly conduct: Conduct
  readonly weapon: Weapon
  readonly priorFinal: boolean
  readonly laterCount: boolean
}

function penalizeFirearmUse(reading: FirearmReading, days: LawDays, at: string): Outcome {
  const looked = inForce(table.firearmTerms, days.offenseOn)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  const byReform = changedLaw()?.finalFirearms === true
  const finalOnly = byReform || days.sentencedOn >= table.finalOnlySince
  const repeated = reading.priorFinal || reading.laterCount
  if (finalOnly && !byReform && looked.value.fixed && repeated) return { is: 'gap', gaps: [{ of: '18 U.S.C. 924(c) for an offense before 13 November 1998 sentenced since 21 December 2018', on: days.offenseOn, why: 'how section 403 of the First Step Act meets the earlier text is not encoded' }] }
  const second = finalOnly ? reading.priorFinal : repeated
  const firstTerm = larger(looked.value.conduct[reading.conduct], looked.value.weapon[reading.weapon])
  const secondTerm = looked.value.second[reading.weapon]
  const term: Term | undefined = second ? secondTerm : firstTerm
  if (term === undefined) return { is: 'gap', gaps: [{ of: '18 U.S.C. 924(c)', on: days.offenseOn, why: `no text was found for this weapon (${reading.weapon}) in the law of that day` }] }
  const range: TermRange = [term, looked.value.fixed ? term : 'life']
  const steps = (): readonly Step[] => [
    ...(finalOnly ? [{ id: 'statute text', rule: 'The First Step Act reaches an offense committed before it that is sentenced after', source: table.hewitt, read: ['conviction.sentencedOn'], applied: days.offenseOn < table.finalOnlySince, change: 'the text of 21 December 2018' }] : []),
    {
      id: 'statute terms', rule: 'Firearm used, carried or possessed in a crime of violence or drug trafficking crime', source: sourceOfTerms(reading.weapon, looked.value.fixed, looked.source), read: [`${at}.penalty`], applied: true,
      change: firstTerm === undefined ? 'no text' : describeTerms([firstTerm, looked.value.fixed ? firstTerm : 'life']), note: `${reading.conduct}; ${reading.weapon}`,
    },
    {
      id: 'statute second conviction', rule: finalOnly ? 'A violation after a prior conviction under 924(c) has become final' : 'A second or subsequent conviction under 924(c), in the same case too',
      source: finalOnly ? table.secondNow : looked.value.fixed ? table.fixedFirearm : table.secondThen, read: [], applied: second, change: second ? describeTerms(range) : 'no change',
    },
    { id: 'statute consecutive', rule: 'The term runs after every other term', source: table.consecutive, read: [], applied: true, change: 'consecutive' },
    ...(looked.value.fixed ? [] : [{ id: 'statute implied maximum', rule: '"Not less than" without more means up to life', source: table.impliedLife, read: [], applied: true, change: 'life' }]),
  ]
  return { is: 'range', range: { min: range[0], max: range[1], tier: '18 U.S.C. 924(c)' }, steps, verifiedThrough: looked.verifiedThrough }
}

function larger(conduct: number, weapon: number | undefined): number | undefined {
  return weapon === undefined ? undefined : Math.max(conduct, weapon)
}

function sourceOfTerms(weapon: Weapon, fixed: boolean, dated: Source): Source {
  if (weapon === 'machinegun, destructive device or silencer') return fixed ? table.castillo : table.leastFirearm
  if (weapon === 'semiautomatic assault weapon' && dated === table.leastFirearm) return table.assaultWeaponSunset
  return weapon === 'firearm' ? (fixed ? table.fixedFirearm : table.leastFirearm) : dated
}
