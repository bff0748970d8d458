import { shareOf, type Offense, type TermGroup } from './shares.ts'
import { everyone, whoTheyAre } from './who-they-are.ts'

/** 4B1.4(c): an armed career criminal is in no category below this. */
export const armedCareerCategory = 4
/** The least term of a count under 18 U.S.C. 924(c), in months. */
export const firearmTerm = 60

/** In percent of all people in prison: `published.prisoners`; of those for drugs: `published.weaponsWithDrugs`. */
const rates = { firearmCount: 13.2, career: 11.7, weaponsWithDrugs: 24 } as const

/** Fifteen years or more, the least term of 18 U.S.C. 924(e). */
export function isLong(term: TermGroup): boolean {
  return term === '15 and less than 20 years' || term === '20 years or more' || term === 'life'
}

/** A longer term for a weapon is that of an armed career criminal or of several counts. */
export function mayHaveFirearmCount(offense: Offense, term: TermGroup): boolean {
  const isMiddling = term === '5 and less than 10 years' || term === '10 and less than 15 years'
  return (offense === 'weapons' && isMiddling) || ((offense === 'drugs' || offense === 'violent or property') && (isMiddling || isLong(term)))
}

const ofCategory = (offense: Offense, holds: (category: number) => boolean): number => {
  const { category } = whoTheyAre(offense, undefined)
  const all = category.reduce((sum, [, share]) => sum + share, 0)
  return category.reduce((sum, [name, share]) => sum + (holds(Number(name)) ? share / all : 0), 0)
}
const hasArmedCareerCategory = ofCategory('weapons', (category) => category >= armedCareerCategory)
const armedCareers = shareOf((offense, term) => offense === 'weapons' && isLong(term)) * hasArmedCareerCategory
/** Only a count under 924(c) allows life to somebody with a firearm who is no armed career criminal. */
const mustHave = shareOf((offense, term) => offense === 'weapons' && term === 'life') * (1 - hasArmedCareerCategory)

/** Of those who may have a count under 924(c), how many have one, so that of all people as many do as is published. */
export const firearmCountChance = (rates.firearmCount / 100 - mustHave) / shareOf((offense, term) => mayHaveFirearmCount(offense, term))

/** Of people in for drugs and in category VI, how many are career offenders, so that with armed career criminals they are as many as is published. */
export const careerOffenderChance = (rates.career / 100 - armedCareers) / (shareOf((offense) => offense === 'drugs') * ofCategory('drugs', (category) => category === everyone.category.length))

const drugsWithCount = (shareOf((offense, term) => offense === 'drugs' && mayHaveFirearmCount(offense, term)) * firearmCountChance) / shareOf((offense) => offense === 'drugs')
/** Of people in for drugs who have no such count, how many had a weapon, so that with the others they are as many as is published. */
export const weaponChance = (rates.weaponsWithDrugs / 100 - drugsWithCount) / (1 - drugsWithCount)
