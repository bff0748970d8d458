import type { CivilDate, Term } from '@lenity/law'
import { kindsIn, substancesIn } from './kinds-of-offense.table.ts'
import type { PublishedGrant } from './published-grant.ts'
import { readSentence } from './read-sentence.ts'

/** What of a case grants are compared by. An empty list is not known. */
export interface CaseProfile {
  readonly substances: readonly string[]
  readonly kinds: readonly string[]
  readonly term: Term | undefined
  readonly sentencedOn: CivilDate | undefined
  readonly today: CivilDate
}

/** The rules of likeness, in words. A grant is shown when one of the first two and one of the last two hold. */
export const likenessRules = {
  drug: 'Both name the same drug.',
  offense: 'Both name the same kind of offense.',
  sentence: 'Both sentences are life, or their terms are no more than a fifth apart.',
  time: 'The time from sentence to grant is within three years of the time from sentence to today.',
} as const
export type LikenessRule = keyof typeof likenessRules

export interface SimilarGrant<G extends PublishedGrant = PublishedGrant> {
  readonly grant: G
  readonly met: readonly LikenessRule[]
  readonly term: Term | undefined
  /** Whole months from the sentence to the grant. */
  readonly months: number | undefined
}

/**
 * The commutations that are like a case by the rules, those that meet most of them first, then the newest, then by name. What a list leaves
 * unsaid meets no rule. A list says who was granted and never who was refused: nothing here is a chance.
 */
export function similarGrants<G extends PublishedGrant>(profile: CaseProfile, grants: readonly G[]): readonly SimilarGrant<G>[] {
  const since = profile.sentencedOn === undefined ? undefined : monthsBetween(profile.sentencedOn, profile.today)
  return grants.filter(({ kind }) => kind === 'commutation').flatMap((grant): readonly SimilarGrant<G>[] => {
    const { term, imposed } = readSentence(grant.sentence ?? '')
    const months = imposed === undefined ? undefined : monthsBetween(imposed, grant.grantedOn)
    const holds: Readonly<Record<LikenessRule, boolean>> = {
      drug: shared(profile.substances, substancesIn(grant.offense)),
      offense: shared(profile.kinds, kindsIn(grant.offense)),
      sentence: near(profile.term, term),
      time: since !== undefined && months !== undefined && Math.abs(since - months) <= 36,
    }
    const met = (Object.keys(likenessRules) as LikenessRule[]).filter((rule) => holds[rule])
    return (holds.drug || holds.offense) && (holds.sentence || holds.time) ? [{ grant, met, term, months }] : []
  }).toSorted((a, b) => b.met.length - a.met.length || b.grant.grantedOn.localeCompare(a.grant.grantedOn) || a.grant.name.localeCompare(b.grant.name, 'en'))
}

function shared(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.some((one) => theirs.includes(one))
}

function near(mine: Term | undefined, theirs: Term | undefined): boolean {
  if (mine === undefined || theirs === undefined) return false
  if (mine === 'life' || theirs === 'life') return mine === theirs
  return Math.abs(mine - theirs) * 5 <= Math.max(mine, theirs)
}

/** Whole months from a day, or the first of a month (`2013-09`), to a day. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => { const [year = 0, month = 1, date = 1] = day.split('-').map(Number); return { months: year * 12 + month, date } })
  return a === undefined || b === undefined ? 0 : b.months - a.months - (b.date < a.date ? 1 : 0)
}
