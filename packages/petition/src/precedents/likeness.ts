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
export const likenessRuleNames = Object.keys(likenessRules) as readonly LikenessRule[]

/** A grant with what its words say, read once. */
export interface ReadGrant<G extends PublishedGrant = PublishedGrant> {
  readonly grant: G
  readonly substances: readonly string[]
  readonly kinds: readonly string[]
  readonly term: Term | undefined
  /** Whole months from the sentence to the grant. */
  readonly months: number | undefined
}

export function readGrant<G extends PublishedGrant>(grant: G): ReadGrant<G> {
  const { term, imposed } = readSentence(grant.sentence ?? '')
  return { grant, substances: substancesIn(grant.offense), kinds: kindsIn(grant.offense), term, months: imposed === undefined ? undefined : monthsBetween(imposed, grant.grantedOn) }
}

/** How many whole months ago a case was sentenced; undefined where that is not known. */
export function monthsSince({ sentencedOn, today }: CaseProfile): number | undefined {
  return sentencedOn === undefined ? undefined : monthsBetween(sentencedOn, today)
}

/** Each rule: whether it holds, or undefined where one of the two leaves unsaid what it asks for. `since` is `monthsSince` of the profile. */
export function judgeLikeness(profile: CaseProfile, since: number | undefined, { substances, kinds, term, months }: ReadGrant): Readonly<Record<LikenessRule, boolean | undefined>> {
  return {
    ...judgeOffense(profile, { substances, kinds }),
    sentence: isNear(profile.term, term),
    time: isAsLong(since, months),
  }
}

/** The rules that ask only what the offenses are. */
export function judgeOffense(profile: Pick<CaseProfile, 'substances' | 'kinds'>, { substances, kinds }: Pick<ReadGrant, 'substances' | 'kinds'>): Readonly<Record<'drug' | 'offense', boolean | undefined>> {
  return { drug: share(profile.substances, substances), offense: share(profile.kinds, kinds) }
}

/** Whether a grant is shown for a case. */
export function isLike({ drug, offense, sentence, time }: Readonly<Record<LikenessRule, boolean | undefined>>): boolean {
  return (drug === true || offense === true) && (sentence === true || time === true)
}

function share(mine: readonly string[], theirs: readonly string[]): boolean | undefined {
  return mine.length === 0 || theirs.length === 0 ? undefined : mine.some((one) => theirs.includes(one))
}

/** Whether both are life, or no more than a fifth of the longer apart. */
export function isNear(mine: Term | undefined, theirs: Term | undefined): boolean | undefined {
  if (mine === undefined || theirs === undefined) return undefined
  if (mine === 'life' || theirs === 'life') return mine === theirs
  return Math.abs(mine - theirs) * 5 <= Math.max(mine, theirs)
}

/** Whether two times from sentence to grant, in whole months, are within three years of each other. */
export function isAsLong(mine: number | undefined, theirs: number | undefined): boolean | undefined {
  return mine === undefined || theirs === undefined ? undefined : Math.abs(mine - theirs) <= 36
}

/** Whole months from a day, or the first of a month (`2013-09`), to a day. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => { const [year = 0, month = 1, date = 1] = day.split('-').map(Number); return { months: year * 12 + month, date } })
  return a === undefined || b === undefined ? 0 : b.months - a.months - (b.date < a.date ? 1 : 0)
}
