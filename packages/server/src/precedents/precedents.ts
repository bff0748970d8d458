import { reach, refused, done, type Result } from '@lenity/casefile'
import type { CaseRecord, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { caseProfile, grantKey, likenessRules, similarGrants, type CaseProfile, type ChosenGrant, type PublishedGrant, type SimilarGrant } from '@lenity/petition'
import { viewCase } from '../case-view.ts'
import { mayCompute } from '../docket/case-line.ts'
import { grantsOf } from './read-list.ts'

interface ListedGrant extends PublishedGrant {
  readonly list: string
  readonly listDay: CivilDate
}

export interface Precedents {
  readonly rules: typeof likenessRules
  readonly profile: CaseProfile
  /** How many lists the office keeps, and how many commutations stand in them. */
  readonly lists: number
  readonly commutations: number
  readonly similar: readonly (SimilarGrant<ListedGrant> & { readonly key: string })[]
}

/** The published grants of the office that are like a case, by the rules; whoever may see its petitions and what the law says of it may see them. */
export async function precedentsOf(store: StoreForUser, caseId: string, today: CivilDate): Promise<Result<Precedents>> {
  const view = await viewCase(store, caseId, today, { pages: true, what: 'published grants compared' })
  if (!view.ok) return view
  const { file, facts, papers, standing, on } = view.value
  if (!mayCompute(view.value) || !['read', 'write'].includes(reach(file.role, 'petitions'))) return refused('not found', 'There is nothing here that you can open.', 'published grants', 'Ask counsel on the case.')
  const lists = await store.grantLists.list(file.office)
  const kept = lists.ok ? lists.value : []
  const grants = kept.flatMap((list) => grantsOf(list).map((grant): ListedGrant => ({ ...grant, list: list.name, listDay: list.readOn })))
  const profile = caseProfile({ facts, papers, standing, asOf: on })
  return done({
    rules: likenessRules, profile, lists: kept.length, commutations: grants.filter(({ kind }) => kind === 'commutation').length,
    similar: similarGrants(profile, grants).slice(0, 200).map((one) => ({ ...one, key: grantKey(one.grant) })),
  })
}

/** The grants counsel chose for the memorandum. */
export function chosenGrants(records: readonly CaseRecord[]): readonly ChosenGrant[] {
  return records.flatMap(({ type, fields }) => (type === 'precedent' && 'listDay' in fields ? [fields as ChosenGrant] : []))
}
