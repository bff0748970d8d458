import { findJurisdiction, sayAuthority, type Leaf } from '@lenity/law'
import { papersOf, type Door, type DoorsOf } from './door.ts'
import { clemencyPower } from '../compose/clemency-law.table.ts'
import { routeOfState } from './route-of-state.ts'

/** The governor of the state of conviction, for a sentence under state law. */
export function governorDoor({ screening: { outOfScope }, caseFacts: { conviction } }: DoorsOf): Door {
  const about = { id: 'governor', name: 'Letter to the governor of the state', about: 'For a sentence under the law of a state: commutation, a reprieve, or help with DNA testing. The President has no power over it.', source: outOfScope?.source ?? clemencyPower, answers: [], instead: undefined } as const
  const [sovereign, state] = [valueOf(conviction.sovereign), valueOf(conviction.state)]
  if (sovereign === undefined) return { ...about, standing: 'cannot say', says: 'Under whose law the sentence was imposed is not known; the judgment would show it.', papers: [] }
  if (sovereign !== 'state') return { ...about, standing: 'not open', says: `Not for this sentence: it is ${sovereign === 'federal' ? 'federal' : `one under the law of ${sovereign === 'District of Columbia' ? 'the District of Columbia' : sovereign === 'military' ? 'the military' : 'another country'}`}.`, papers: [] }
  const authority = state === undefined ? undefined : findJurisdiction(state)
  if (authority === undefined) return { ...about, standing: 'cannot say', says: 'In which state is not known; the judgment would show it.', papers: [] }
  const told = routeOfState(authority)
  const open = authority.decides.value.startsWith('the governor')
  return {
    ...about, told, standing: open ? 'open' : 'cannot say', papers: papersOf('governor-commutation', 'governor-reprieve', 'governor-dna'),
    says: `${sayAuthority(authority).replace(/^./, (first) => first.toUpperCase())}.${open ? '' : ' Whether a letter to the governor helps there must be checked first.'}`,
  }
}

function valueOf<T>(leaf: Leaf<T>): T | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}
