import { leafShapeAt, type CaseFacts, type Leaf } from '@lenity/law'
import { count } from '../say/say-term.ts'
import { compareRelease } from './compare-release.ts'
import { papersOf, type Door, type DoorsOf } from './door.ts'
import { remedyLaw } from './remedy-law.table.ts'

/** The Bureau’s administrative remedy for a sentence computed wrongly: open where the Bureau’s day lies after the one the law gives. */
export function remedyDoor({ screening: { outOfScope }, caseFacts }: DoorsOf): Door {
  const about = { id: 'remedy', name: 'Administrative remedy for a wrong sentence computation', about: 'The official computation is held against the law line by line, and the Bureau is asked to correct it: first informally (BP-8), then to the warden (BP-9), the region (BP-10) and the General Counsel (BP-11).', source: remedyLaw.informal, answers: [], instead: undefined } as const
  if (outOfScope !== undefined) return { ...about, standing: 'not open', says: `Not for this sentence: ${outOfScope.why}.`, papers: [] }
  const { term } = caseFacts.conviction
  if (term.is === 'known' && term.value === 'life') return { ...about, standing: 'not open', says: 'A life sentence has no date of release.', papers: [] }
  const compared = compareRelease(caseFacts)
  if (compared === undefined) return { ...about, standing: 'cannot say', says: `Not known, or told in two ways: ${missingOf(caseFacts).join('; ')}. The sentence computation would show it.`, papers: [] }
  if (compared.daysLater <= 0) return { ...about, standing: 'not open', says: compared.daysLater === 0 ? 'The Bureau has the same day of release as the law gives.' : `The Bureau’s day lies ${count(-compared.daysLater, 'day')} before the one good conduct time gives; time credits may account for that.`, papers: [] }
  return { ...about, standing: 'open', says: `The Bureau’s day of release, ${compared.official}, lies ${count(compared.daysLater, 'day')} after the one the law gives, ${compared.ours.value.releaseOn}.`, papers: papersOf('remedy') }
}

function missingOf({ conviction, custody }: CaseFacts): readonly string[] {
  const leaves: readonly (readonly [path: string, leaf: Leaf<unknown>])[] = [
    ['conviction.term', conviction.term], ['custody.commencedOn', custody.commencedOn], ['custody.priorCreditDays', custody.priorCreditDays], ['custody.goodTimeLostDays', custody.goodTimeLostDays], ['custody.projectedReleaseOn', custody.projectedReleaseOn],
  ]
  return leaves.flatMap(([path, leaf]) => (leaf.is === 'known' ? [] : [leafShapeAt(path)?.label ?? path]))
}
