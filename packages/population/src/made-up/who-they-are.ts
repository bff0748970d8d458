import { drugShares, othersOf, shareOf, type Drug, type Offense, type Shares } from './shares.ts'

export type Sex = 'male' | 'female'
export type Race = 'Black' | 'Hispanic' | 'White' | 'Other'
export type Citizen = 'United States' | 'not the United States'
export type Category = '1' | '2' | '3' | '4' | '5' | '6'

interface Who {
  readonly sex: Shares<Sex>
  readonly race: Shares<Race>
  readonly citizen: Shares<Citizen>
  readonly category: Shares<Category>
}

const percent = (men: number): Shares<Sex> => [['male', men], ['female', 100 - men]]
const citizens = (share: number): Shares<Citizen> => [['United States', share], ['not the United States', 100 - share]]
const races = (black: number, hispanic: number, white: number, other: number): Shares<Race> => [['Black', black], ['Hispanic', hispanic], ['White', white], ['Other', other]]
const categories = (...shares: readonly [number, number, number, number, number, number]): Shares<Category> => shares.map((share, i) => [String(i + 1) as Category, share] as const)

/** Of all people. */
export const everyone: Who = { sex: percent(93), race: races(34.8, 31.1, 29.9, 4.2), citizen: citizens(85.2), category: categories(30.3, 9.6, 14.9, 12, 9.4, 23.7) }
const weapons: Who = { sex: percent(97.9), race: races(58.8, 16.5, 21.6, 3.2), citizen: citizens(95.9), category: categories(7.4, 9.1, 20.9, 20.7, 15.7, 26.2) }
const crack = { sex: percent(91.5), race: races(78.9, 14.3, 6.4, 0.5), citizen: citizens(98.3) }
/** Only who is no citizen can be convicted of being in the country again. */
const immigration = { citizen: citizens(0) }

const ofCrack = (mix: 'lately' | 'before'): number => { const shares = drugShares[mix]; return (shares.find(([drug]) => drug === 'cocaine base')?.[1] ?? 0) / shares.reduce((sum, [, share]) => sum + share, 0) }
/** How many of all people are of each group. */
const many = {
  weapons: shareOf((offense) => offense === 'weapons'),
  immigration: shareOf((offense) => offense === 'immigration'),
  crack: shareOf((offense, _, since) => offense === 'drugs' && since !== 'more than ten years ago') * ofCrack('lately') + shareOf((offense, _, since) => offense === 'drugs' && since === 'more than ten years ago') * ofCrack('before'),
}
const others: Who = {
  sex: othersOf(everyone.sex, [{ share: many.weapons, shares: weapons.sex }, { share: many.crack, shares: crack.sex }]),
  race: othersOf(everyone.race, [{ share: many.weapons, shares: weapons.race }, { share: many.crack, shares: crack.race }]),
  citizen: othersOf(everyone.citizen, [{ share: many.weapons, shares: weapons.citizen }, { share: many.crack, shares: crack.citizen }, { share: many.immigration, shares: immigration.citizen }]),
  category: othersOf(everyone.category, [{ share: many.weapons, shares: weapons.category }]),
}

/** The published shares of a group that has its own, of everybody else what is left. */
export function whoTheyAre(offense: Offense, drug: Drug | undefined): Who {
  if (offense === 'weapons') return weapons
  if (drug === 'cocaine base') return { ...others, ...crack }
  return offense === 'immigration' ? { ...others, ...immigration } : others
}
