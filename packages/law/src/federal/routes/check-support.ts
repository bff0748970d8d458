import type { Leaf } from '../../core/leaf.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { findJurisdiction, sayAuthority } from '../../states/find-jurisdiction.ts'
import { sentencingReform } from '../statutes/candidate-days.ts'
import { districtCases, militaryCases, oldLaw, stateCases } from './clemency-sources.ts'
import type { Screening } from './route-screen.ts'

type OutOfScope = NonNullable<Screening['outOfScope']>

/**
 * Whether the program covers a case at all, before anything is computed. What it does not cover is refused by name, with the way to go
 * on by hand. A fact that is unknown, or of which one reading is covered, refuses nothing.
 */
export function checkSupport(facts: CaseFacts): OutOfScope | undefined {
  const sovereigns = readings(facts.conviction.sovereign)
  const refused = sovereigns.map((sovereign) => refuse(sovereign, facts))
  const first = refused[0]
  if (refused.length > 0 && refused.every((one) => one !== undefined)) return first
  const ended = readings(facts.conviction.offenseEndedOn)
  if (ended.length > 0 && ended.every((day) => day < sentencingReform)) {
    return {
      why: `the offense ended on ${ended[0]}, before 1 November 1987: the sentence is under the old law of parole, which this program does not compute`, source: oldLaw,
      instead: 'ask the U.S. Parole Commission for the parole record and prepare the petition for commutation by hand; the Pardon Attorney accepts it on the same form',
    }
  }
  return undefined
}

function refuse(sovereign: string, facts: CaseFacts): OutOfScope | undefined {
  if (sovereign === 'federal') return undefined
  if (sovereign === 'state') {
    const state = facts.conviction.state.is === 'known' ? facts.conviction.state.value : undefined
    const authority = state === undefined ? undefined : findJurisdiction(state)
    return {
      why: `this is a conviction under the law of ${state ?? 'a state'}: the President cannot commute it`, source: stateCases,
      instead: authority === undefined ? `write to the Governor${state === undefined ? '' : ` of ${state}`} or the state's board of pardons and paroles, on the state's own form` : sayAuthority(authority),
    }
  }
  if (sovereign === 'military') {
    return { why: 'this is a court-martial sentence: the Pardon Attorney does not process requests to commute it', instead: 'write to the Secretary of the branch of service that convened the court-martial', source: militaryCases }
  }
  if (sovereign === 'District of Columbia') {
    return {
      why: 'this is a sentence under the District of Columbia Code: the President can commute it, but this program does not have the law it rests on', source: districtCases,
      instead: 'prepare the petition to the Pardon Attorney by hand, on the same form',
    }
  }
  return { why: 'this is a conviction under the law of another country, over which the President has no power', instead: 'write to the authorities of the country of conviction, or ask about a treaty transfer', source: stateCases }
}

function readings<T>(leaf: Leaf<T>): readonly T[] {
  return leaf.is === 'known' ? [leaf.value] : leaf.is === 'rival' ? leaf.readings : []
}
