import { categoryForPoints, type CivilDate, type Term } from '@lenity/law'
import { inMonths, type Cells } from './cells.ts'
import { district } from './districts.ts'
import type { Draw } from './draw.ts'
import { drugOffense } from './drug-offense.ts'
import { levelFor, showRange, type Adjustments } from './found-by-the-court.ts'
import { reentryOffense, violentOrPropertyOffense, weaponsOffense } from './other-offense.ts'
import { drugShares, together } from './shares.ts'
import { armedCareerCategory, careerOffenderChance, firearmCountChance, firearmTerm, isLong, mayHaveFirearmCount, weaponChance } from './weapons-and-careers.ts'
import { whenTheyWere } from './when-they-were.ts'
import { whoTheyAre } from './who-they-are.ts'

/** In percent, of all people in prison: `published.prisoners`. */
const rates = { plea: 90.2, acceptance: 87.4, leader: 10.7, minor: 3.7 } as const
const pointsOf = [1, 2, 3, 4, 5, 6].map((category) => Array.from({ length: 21 }, (_, points) => points).filter((points) => categoryForPoints(points) === category))

/** Of these no figure was read; they are the same for everybody, so that a list without blanks has people for whom nothing is missing. */
const forAll: Cells = { 'guideline.obstruction': 'no', 'guideline.statusPoints': '0', 'guideline.recencyPoints': '0', 'litigation.appealPending': 'no', 'litigation.collateralPending': 'no' }
const forDrugs: Cells = { 'guideline.safetyValve': 'no', 'guideline.characteristics.complete': 'yes', 'guideline.characteristicsToday': 'yes' }

/** A made-up person in prison on a day, the `number`th of a file: their cells by heading. What no cell says was not made up. */
export function makePerson(draw: Draw, number: number, on: CivilDate): Cells {
  const [offense, termGroup, sinceGroup] = draw.of(together)
  const drug = offense === 'drugs' ? draw.of(drugShares[sinceGroup === 'more than ten years ago' ? 'before' : 'lately']) : undefined
  const who = whoTheyAre(offense, drug)
  const [sex, race, citizen, category] = [draw.of(who.sex), draw.of(who.race), draw.of(who.citizen), Number(draw.of(who.category))]
  const { term, bornOn, offenseOn, sentencedOn, credit } = whenTheyWere(draw, offense, termGroup, sinceGroup, on)
  const isPlea = draw.share() * 100 < rates.plea
  const accepted = draw.share() * rates.plea < rates.acceptance
  const role = draw.share() * 100
  const armedCareer = offense === 'weapons' && isLong(termGroup) && category >= armedCareerCategory
  const careerOffender = draw.share() < careerOffenderChance && offense === 'drugs' && category === 6
  const firearmCount = (draw.share() < firearmCountChance && mayHaveFirearmCount(offense, termGroup)) || (offense === 'weapons' && term === 'life' && !armedCareer)
  const weapon = draw.share() < weaponChance && offense === 'drugs' && !firearmCount
  const adjustments: Adjustments = { acceptance: isPlea && accepted ? -3 : 0, weapon, role: role < rates.leader ? draw.whole(2, 4) : role < rates.leader + rates.minor ? draw.whole(-4, -2) : 0 }
  const rest: Term = term === 'life' || !firearmCount ? term : term - firearmTerm
  const of = { term: rest, offenseOn, sentencedOn }
  const cells: Cells = {
    'case id': `made-up ${String(number)}`, 'made up': 'yes', sex, race, 'person.registerNumber': `00000-${String(number).padStart(7, '0')}`, 'person.dateOfBirth': bornOn, 'person.citizenship': citizen,
    'conviction.sovereign': 'federal', 'conviction.district': district(draw), 'conviction.docketNumber': `0:${sentencedOn.slice(2, 4)}-cr-9${String(number).padStart(6, '0')}`,
    'conviction.decidedBy': isPlea ? 'guilty plea' : 'jury verdict', 'conviction.offenseEndedOn': offenseOn, 'conviction.sentencedOn': sentencedOn, 'conviction.term': inMonths(term), 'conviction.notice851': 'no', 'conviction.priors851.complete': 'yes',
    'offense': offense, 'guideline.category': String(category), 'guideline.points': String(draw.of((pointsOf[category - 1] ?? []).map((points) => [points, 1] as const))),
    'guideline.roleLevels': String(adjustments.role), 'guideline.careerOffender': careerOffender ? 'yes' : 'no', ...(drug !== undefined && { 'guideline.weapon': weapon ? 'yes' : 'no' }),
    ...forAll, 'custody.status': 'in prison', 'custody.commencedOn': sentencedOn, 'custody.priorCreditDays': String(credit),
  }
  if (drug !== undefined) Object.assign(cells, forDrugs, drugOffense(draw, { ...of, drug, category, adjustments, careerOffender }))
  else if (offense === 'weapons') Object.assign(cells, weaponsOffense(of, armedCareer))
  else if (offense === 'immigration') Object.assign(cells, reentryOffense(draw, of))
  else if (offense === 'violent or property') Object.assign(cells, violentOrPropertyOffense(draw, of, firearmCount))
  if (drug === undefined && !armedCareer) {
    const found = levelFor(draw, levels, category, rest, sentencedOn)
    if (found !== undefined) Object.assign(cells, { 'guideline.totalLevel': String(levels[found.at]), 'guideline.range': showRange(found.range) })
  }
  if (firearmCount) Object.assign(cells, firearmCells(cells))
  if (cells['conviction.counts.0.statute'] !== undefined) cells['conviction.counts.complete'] = 'yes'
  return cells
}

const levels = Array.from({ length: 43 }, (_, i) => i + 1)

/** A count under 18 U.S.C. 924(c) after those that are there. */
function firearmCells(cells: Cells): Cells {
  let i = 0
  while (cells[`conviction.counts.${String(i)}.statute`] !== undefined) i++
  const at = `conviction.counts.${String(i)}`
  return { [`${at}.statute`]: '18 U.S.C. 924(c)', [`${at}.firearmUse`]: 'used, carried or possessed', [`${at}.firearmKind`]: 'firearm', [`${at}.firearmPriorFinal`]: 'no' }
}
