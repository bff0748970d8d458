import { fitTogether } from './fit-together.ts'

/** Each with its share; shares need not add up to one. */
export type Shares<T extends string> = readonly (readonly [T, number])[]

export const offenses = ['drugs', 'weapons', 'immigration', 'other public order', 'violent or property'] as const
export type Offense = (typeof offenses)[number]
export type Drug = 'methamphetamine' | 'cocaine' | 'fentanyl' | 'heroin' | 'cocaine base' | 'marihuana' | 'oxycodone' | 'other'

/** In months, both ends inclusive; the last but one has no published end, and 480 is as far as people are made up. */
export const termGroups = {
  '0 to 1 year': [1, 12], 'more than 1 and less than 3 years': [13, 35], '3 and less than 5 years': [36, 59], '5 and less than 10 years': [60, 119], '10 and less than 15 years': [120, 179],
  '15 and less than 20 years': [180, 239], '20 years or more': [240, 480], 'life': undefined,
} as const satisfies Record<string, readonly [number, number] | undefined>
export type TermGroup = keyof typeof termGroups

/** In years since the sentence, the first inclusive, the second not; the last has no published end, and 23 is as far as people are made up: before, a count under 18 U.S.C. 924(c) had another term. */
export const sinceGroups = { 'within five years': [0, 5], 'five to ten years ago': [5, 10], 'more than ten years ago': [10, 23] } as const
export type SinceGroup = keyof typeof sinceGroups

/** In years of age, both inclusive. */
export const ageGroups = { 'under 40': [19, 39], '40 to 49': [40, 49], '50 to 59': [50, 59], '60 and older': [60, 84] } as const
export type AgeGroup = keyof typeof ageGroups

/** Of a term nobody is made up who would have served more than this share of it: good conduct time is less than what is left. */
export const mostServed = 0.8

const all = 143_644
/** Of weapons the report gives a share for each race; the shares of the races are those of the Commission. For “other races” it has 14 and 12 percent, of which the mean is taken. */
const weapons = 0.348 * 0.35 + 0.311 * 0.11 + 0.299 * 0.15 + 0.042 * 0.13
export const offenseShares: Shares<Offense> = [
  ['drugs', 65_976 / all], ['weapons', weapons], ['immigration', 6_400 / all], ['other public order', (61_400 - 6_400) / all - weapons], ['violent or property', (all - 65_976 - 61_400) / all],
]
export const termShares: Shares<TermGroup> = [
  ['0 to 1 year', 5_155], ['more than 1 and less than 3 years', 18_619], ['3 and less than 5 years', 17_897], ['5 and less than 10 years', 41_887], ['10 and less than 15 years', 34_995],
  ['15 and less than 20 years', 18_674], ['20 years or more', 22_738], ['life', 4_600],
]
export const sinceShares: Shares<SinceGroup> = [['within five years', 67.1], ['five to ten years ago', 88.1 - 67.1], ['more than ten years ago', 100 - 88.1]]
const belowFifty = (100 - 22.2) / (63_121 + 37_117)
export const ageShares: Shares<AgeGroup> = [['under 40', 63_121 * belowFifty], ['40 to 49', 37_117 * belowFifty], ['50 to 59', 22.2 - 7.1], ['60 and older', 7.1]]

/** By the day of the sentence: the mix of 2023 for the last ten years, that of 2012 for whoever was sentenced before. */
export const drugShares: Readonly<Record<'lately' | 'before', Shares<Drug>>> = {
  lately: [['methamphetamine', 47.5], ['cocaine', 18.9], ['fentanyl', 17.7], ['heroin', 5.3], ['cocaine base', 4.6], ['marihuana', 3], ['other', 1.9], ['oxycodone', 1.2]],
  before: [['methamphetamine', 19.5], ['cocaine', 38 - 13.8], ['cocaine base', 13.8], ['marihuana', 27.6], ['heroin', 8.6], ['other', 100 - 38 - 27.6 - 19.5 - 8.6]],
}

/**
 * Offense, term and time since the sentence together. Nobody is in prison whose term would be served, and an immigration offense has at most twenty years
 * (8 U.S.C. 1326(b)(2)) and was committed where the law of it has been read, since 2009.
 */
export const together = fitTogether(offenseShares, termShares, sinceShares, (offense, term, since) => {
  const months = termGroups[term]?.[1]
  return (months === undefined || (months / 12) * mostServed > sinceGroups[since][0] + 0.1) && (offense !== 'immigration' || (months !== undefined && months < 480))
})

/** The share of people of which something holds. */
export function shareOf(holds: (offense: Offense, term: TermGroup, since: SinceGroup) => boolean): number {
  return together.reduce((sum, [[offense, term, since], weight]) => sum + (holds(offense, term, since) ? weight : 0), 0)
}

/** The shares among everybody else, when those of all people and of some groups are published: so that all together have theirs. */
export function othersOf<T extends string>(whole: Shares<T>, groups: readonly { readonly share: number; readonly shares: Shares<T> }[]): Shares<T> {
  const part = (shares: Shares<T>, one: T): number => (shares.find(([name]) => name === one)?.[1] ?? 0) / shares.reduce((sum, [, share]) => sum + share, 0)
  return whole.map(([one]) => [one, Math.max(0, part(whole, one) - groups.reduce((sum, { share, shares }) => sum + share * part(shares, one), 0))] as const)
}
