import type { Term } from '@lenity/law'
import { isLike, judgeLikeness, likenessRuleNames, monthsSince, readGrant, type CaseProfile, type LikenessRule } from './likeness.ts'
import type { PublishedGrant } from './published-grant.ts'

export interface SimilarGrant<G extends PublishedGrant = PublishedGrant> {
  readonly grant: G
  readonly met: readonly LikenessRule[]
  readonly term: Term | undefined
  /** Whole months from the sentence to the grant. */
  readonly months: number | undefined
}

/**
 * The commutations that are like a case by the rules, those that meet most of them first, then the newest, then by name. What a list leaves
 * unsaid meets no rule. A list says who was granted and never who was refused: nothing here is a chance. For many cases there is `indexGrants`.
 */
export function similarGrants<G extends PublishedGrant>(profile: CaseProfile, grants: readonly G[]): readonly SimilarGrant<G>[] {
  const since = monthsSince(profile)
  return grants.filter(({ kind }) => kind === 'commutation').flatMap((grant): readonly SimilarGrant<G>[] => {
    const read = readGrant(grant)
    const holds = judgeLikeness(profile, since, read)
    return isLike(holds) ? [{ grant, met: likenessRuleNames.filter((rule) => holds[rule] === true), term: read.term, months: read.months }] : []
  }).toSorted((a, b) => b.met.length - a.met.length || byNewest(a.grant, b.grant))
}

/** The newest first, then by name. */
export function byNewest(a: PublishedGrant, b: PublishedGrant): number {
  return b.grantedOn.localeCompare(a.grantedOn) || a.name.localeCompare(b.name, 'en')
}
