import { isAsLong, isNear, judgeOffense, likenessRuleNames, monthsSince, readGrant, type CaseProfile, type LikenessRule, type ReadGrant } from './likeness.ts'
import type { PublishedGrant } from './published-grant.ts'
import { byNewest, type SimilarGrant } from './similar-grants.ts'

/** A similar grant with what tells it from the case: the rules that do not hold, and those of which one of the two says nothing. */
export interface ComparedGrant<G extends PublishedGrant = PublishedGrant> extends SimilarGrant<G> {
  readonly differs: readonly LikenessRule[]
  readonly unsaid: readonly LikenessRule[]
}

/** Published grants, read once and found by drug and kind of offense, for as many cases as one likes. */
export interface GrantIndex<G extends PublishedGrant = PublishedGrant> {
  readonly grants: number
  readonly commutations: number
  /** Every grant as it was read, the newest first, then by name. */
  readonly all: readonly ReadGrant<G>[]
  /** The first `most` of what `similarGrants` gives for a case, in its order; all unless told. */
  readonly nearest: (profile: CaseProfile, most?: number) => readonly ComparedGrant<G>[]
}

interface Candidate<G extends PublishedGrant> {
  readonly read: ReadGrant<G>
  readonly drug: boolean | undefined
  readonly offense: boolean | undefined
}

export function indexGrants<G extends PublishedGrant>(grants: readonly G[]): GrantIndex<G> {
  const all = grants.map(readGrant).toSorted((a, b) => byNewest(a.grant, b.grant))
  const commuted = all.filter(({ grant }) => grant.kind === 'commutation')
  // Only a grant that shares a drug or a kind of offense is ever like a case; cases of the same ones look through the same grants.
  const sharing = new Map<string, readonly Candidate<G>[]>()
  const candidatesOf = (profile: CaseProfile): readonly Candidate<G>[] => {
    const key = `${profile.substances.join()}|${profile.kinds.join()}`
    const before = sharing.get(key)
    if (before !== undefined) return before
    const found = commuted.map((read) => ({ read, ...judgeOffense(profile, read) })).filter(({ drug, offense }) => drug === true || offense === true)
    sharing.set(key, found)
    return found
  }
  return {
    grants: all.length, commutations: commuted.length, all,
    nearest(profile, most = Infinity) {
      const since = monthsSince(profile)
      // By how many rules are met; within each the grants come in their order already.
      const byMet: ComparedGrant<G>[][] = [[], [], [], [], []]
      for (const { read, drug, offense } of candidatesOf(profile)) {
        const sentence = isNear(profile.term, read.term)
        const time = isAsLong(since, read.months)
        if (sentence !== true && time !== true) continue
        const place = byMet[Number(drug === true) + Number(offense === true) + Number(sentence === true) + Number(time === true)] as ComparedGrant<G>[]
        if (place.length >= most) continue
        const holds = { drug, offense, sentence, time }
        const of = (is: boolean | undefined): readonly LikenessRule[] => likenessRuleNames.filter((rule) => holds[rule] === is)
        place.push({ grant: read.grant, met: of(true), term: read.term, months: read.months, differs: of(false), unsaid: of(undefined) })
        if (place === byMet.at(-1) && place.length >= most) break
      }
      return byMet.toReversed().flat().slice(0, most)
    },
  }
}
