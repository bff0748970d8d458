import { findDrugLevel, findRange, parseCivilDate, type CivilDate } from '@lenity/law'
import type { Dice } from '../dice.ts'
import type { MadeOffense } from './offenses.table.ts'
import type { MadeGuideline, MadePrior } from './story.ts'

/** The years of the manuals of 1 November. */
const editions = [1988, 1989, 1990, 1991, 1992, 1993, 1994, 1995, 1997, 1998, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2018, 2021, 2023, 2024]
const mostPoints = [1, 3, 6, 9, 12]

export interface GuidelineWishes {
  readonly sentencedOn: string
  readonly priors: readonly MadePrior[]
  readonly drug: MadeOffense | undefined
  readonly pleaded: boolean
  readonly firearm: boolean
}

export function makeGuideline(dice: Dice, { sentencedOn, priors, drug, pleaded, firearm }: GuidelineWishes): MadeGuideline {
  const edition = editions.filter((year) => `${year}-11-01` <= sentencedOn).at(-1) ?? 1988
  const grams = weightOf(dice, drug)
  const substance = drug?.substance ?? 'cocaine'
  const base = drug ? drugLevel(substance, grams, sentencedOn) : dice.pick([7, 14, 20, 24])
  const weapon = drug !== undefined && !firearm && dice.happens(0.25)
  const role = dice.pick([0, 0, 0, 2, 3, 4, -2])
  const obstruction = dice.happens(0.12)
  const subtotal = base + (weapon ? 2 : 0) + role + (obstruction ? 2 : 0)
  const acceptance = pleaded ? (subtotal >= 16 && sentencedOn >= '1992-11-01' ? -3 : -2) : 0
  const total = Math.max(4, Math.min(43, subtotal + acceptance))
  const statusPoints = priors.length > 1 && dice.happens(0.3) ? 2 : 0
  const points = priors.reduce((sum, prior) => sum + prior.points, 0) + statusPoints
  const category = 1 + mostPoints.filter((most) => points > most).length
  const found = findRange(total, category, civil(sentencedOn < '1989-11-01' ? '1989-11-01' : sentencedOn))
  if (found.status !== 'computed') throw new Error(`There is no range for level ${total}, category ${category} on ${sentencedOn}.`)
  return { edition, substance, grams, base, weapon, role, obstruction, acceptance, total, category, points, statusPoints, range: found.value }
}

function weightOf(dice: Dice, drug: MadeOffense | undefined): number {
  const least = drug?.threshold?.grams ?? 40
  const grams = least * dice.pick([1.1, 1.5, 2.4, 3, 6, 12])
  return grams >= 1000 ? Math.round(grams / 100) * 100 : Math.round(grams * 10) / 10
}

function drugLevel(substance: string, grams: number, on: string): number {
  const found = findDrugLevel([{ substance, grams }], civil(on))
  return found.status === 'computed' ? found.value.level : 26
}

function civil(day: string): CivilDate {
  const date = parseCivilDate(day)
  if (date === undefined) throw new Error(`${day} is no day.`)
  return date
}
