import { Dice } from '../dice.ts'
import { courts } from './courts.table.ts'
import { addDays, addMonths, daysBetween, onWeekday, yearOf } from './days.ts'
import { makeGuideline } from './make-guideline.ts'
import { makePriors } from './make-priors.ts'
import { familyNames, judgeNames, lawyerNames, menNames, middleNames, otherNames, womenMiddle, womenNames } from './names.table.ts'
import { drugOffenses, firearmOffenses, otherOffenses, type MadeOffense } from './offenses.table.ts'
import { acts, courses, diagnoses, jobs, prisons } from './prison.table.ts'
import type { MadeCount, MadeIncident, MadeProgram, Story, Term } from './story.ts'

/** A made-up case, sentenced in a year from `years[0]` to `years[1]`; the same for the same dice. */
export function makeStory(dice: Dice, years: readonly [number, number]): Story {
  const woman = dice.happens(0.25)
  const name = { given: dice.pick(woman ? womenNames : menNames), middle: dice.pick(woman ? womenMiddle : middleNames), family: dice.pick(familyNames), suffix: !woman && dice.happens(0.08) ? dice.pick(['Jr.', 'III', 'Sr.']) : undefined }
  const court = dice.pick(courts)
  const sentencedOn = onWeekday(`${dice.whole(...years)}-${String(dice.whole(1, 12)).padStart(2, '0')}-${String(dice.whole(1, 28)).padStart(2, '0')}`)
  const convictedOn = onWeekday(addDays(sentencedOn, -dice.whole(70, 170)))
  const indictedOn = onWeekday(addDays(convictedOn, -dice.whole(90, 420)))
  const endedOn = addDays(indictedOn, -dice.whole(1, 60))
  const beganOn = dice.happens(0.5) ? `${addMonths(endedOn, -dice.whole(4, 40)).slice(0, 7)}-01` : addDays(endedOn, -dice.whole(60, 900))
  const arrestedOn = addDays(endedOn, dice.whole(0, 20))
  const decidedBy = dice.happens(0.7) ? 'guilty plea' as const : dice.happens(0.85) ? 'jury verdict' as const : 'bench verdict' as const
  const offenses = chooseOffenses(dice, sentencedOn)
  const priors = makePriors(dice, beganOn, court)
  const drug = offenses.find(({ substance }) => substance !== undefined)
  const guideline = makeGuideline(dice, { sentencedOn, priors, drug, pleaded: decidedBy === 'guilty plea', firearm: offenses.some(({ firearm }) => firearm === true) })
  const counts = makeCounts(dice, offenses, endedOn, guideline.range)
  const term = wholeTerm(counts)
  const highest = counts.length + dice.whole(0, 3)
  const today = onWeekday(addDays(`2026-${String(dice.whole(1, 10)).padStart(2, '0')}-01`, dice.whole(0, 27)))
  const creditDays = dice.happens(0.85) ? daysBetween(arrestedOn, sentencedOn) : 0
  const incidents = makeIncidents(dice, sentencedOn, today)
  const lostDays = incidents.reduce((sum, { lost }) => sum + lost, 0)
  const goodTimeDays = term === 'life' ? 0 : Math.max(0, Math.floor((term / 12) * 54) - lostDays)
  const fullTermOn = term === 'life' ? undefined : addDays(addMonths(sentencedOn, term), -creditDays - 1)
  return {
    name, woman, court, sentencedOn, convictedOn, indictedOn, endedOn, beganOn, arrestedOn, decidedBy, counts, term, priors, guideline, today, creditDays, goodTimeDays, lostDays, fullTermOn, incidents,
    born: addDays(`${yearOf(endedOn) - dice.whole(21, 48)}-01-01`, dice.whole(0, 364)),
    register: `${dice.digits(5)}-9${dice.digits(2)}`,
    docket: docketNumber(dice, indictedOn, court.prefix),
    judge: dice.pick(judgeNames),
    ...people(dice),
    signedOn: onWeekday(addDays(sentencedOn, dice.whole(0, 9))),
    dismissed: Array.from({ length: highest - counts.length }, (_, i) => counts.length + 1 + i),
    supervisedYears: dice.pick([3, 4, 5, 5, 8, 10]),
    fine: dice.happens(0.2) ? dice.pick([1000, 2500, 5000, 10_000, 17_500]) : 0,
    restitution: counts.some(({ offense }) => offense.loss === true) ? dice.whole(3_000, 2_400_000) : 0,
    assessment: counts.length * (indictedOn < '1996-09-01' ? 50 : 100),
    notice851: drug && dice.happens(0.3) ? { offense: dice.pick(['Possession with Intent to Deliver Cocaine', 'Sale of a Controlled Substance', 'Possession of a Controlled Substance']), finalOn: addDays(beganOn, -dice.whole(500, 4000)), court: `${dice.pick(['Circuit', 'District', 'Superior'])} Court of ${dice.pick(['Jackson', 'Franklin', 'Washington', 'Clay'])} County, ${court.state}` } : undefined,
    prison: dice.pick(prisons.filter((one) => one.women === woman)),
    releaseOn: fullTermOn === undefined ? undefined : addDays(fullTermOn, -goodTimeDays),
    risk: dice.pick(['minimum', 'low', 'medium', 'high']),
    programs: makePrograms(dice, sentencedOn, today),
    work: dice.pick(jobs),
    conditions: dice.some(diagnoses, dice.whole(2, 5)).map((one) => ({ name: one, on: addDays(sentencedOn, dice.whole(100, Math.max(200, daysBetween(sentencedOn, today) - 60))) })),
    ...later(dice, sentencedOn),
  }
}

function people(dice: Dice): Pick<Story, 'defender' | 'prosecutor' | 'officer' | 'co'> {
  const [defender = '', prosecutor = '', officer = ''] = dice.some(lawyerNames, 3)
  return { defender, prosecutor, officer, co: dice.some(otherNames, dice.whole(1, 5)) }
}

function later(dice: Dice, sentencedOn: string): Pick<Story, 'appeal' | 'collateral'> {
  const filedOn = onWeekday(addDays(sentencedOn, dice.whole(2, 13)))
  const collateralOn = onWeekday(addDays(sentencedOn, dice.whole(500, 900)))
  return {
    appeal: dice.happens(0.6) ? { number: `${filedOn.slice(2, 4)}-${dice.whole(1000, 6999)}`, filedOn, decidedOn: onWeekday(addDays(filedOn, dice.whole(200, 460))) } : undefined,
    collateral: dice.happens(0.5) ? { filedOn: collateralOn, decidedOn: onWeekday(addDays(collateralOn, dice.whole(80, 500))) } : undefined,
  }
}

function chooseOffenses(dice: Dice, sentencedOn: string): MadeOffense[] {
  const drugs = sentencedOn < '1996' ? drugOffenses.slice(0, 4) : drugOffenses
  if (dice.happens(0.72)) return [...dice.some(drugs, dice.happens(0.6) ? 1 : 2), ...(dice.happens(0.25) ? [dice.pick(firearmOffenses)] : [])]
  return dice.some(sentencedOn < '2003' ? otherOffenses.filter(({ statute }) => statute !== '18 U.S.C. 1349') : otherOffenses, dice.happens(0.6) ? 1 : 2)
}

function makeCounts(dice: Dice, offenses: readonly MadeOffense[], endedOn: string, range: readonly [Term, Term]): MadeCount[] {
  const wanted: Term = dice.happens(0.12) ? 'life' : range[0] === 'life' ? (dice.happens(0.5) ? 'life' : 360) : dice.pick([range[0], range[0], range[1] === 'life' ? 360 : range[1], Math.max(12, range[0] - dice.pick([0, 12, 20]))])
  const ended = [endedOn, ...offenses.slice(1).map(() => addDays(endedOn, -dice.whole(0, 90)))]
  return offenses.map((offense, i) => {
    const [least, most] = offense.limits
    const term: Term = wanted === 'life' ? most : most === 'life' ? Math.max(least, wanted) : Math.min(most, Math.max(least, wanted))
    const consecutive = i > 0 && offense.statute.startsWith('18 U.S.C. 924(c)')
    return { number: i + 1, offense, nature: dice.pick(offense.nature), printed: dice.pick(offense.printed), endedOn: ended[i] ?? endedOn, term: consecutive ? 60 : term, consecutive }
  })
}

/** The greatest of the terms that run together, and those that follow it. */
function wholeTerm(counts: readonly MadeCount[]): Term {
  const together = counts.filter(({ consecutive }) => !consecutive).reduce<Term>((most, { term }) => (most === 'life' || term === 'life' ? 'life' : Math.max(most, term)), 0)
  return counts.filter(({ consecutive }) => consecutive).reduce<Term>((whole, { term }) => (whole === 'life' || term === 'life' ? 'life' : whole + term), together)
}

/** As districts write them: 4:95-cr-00123-GAF-1, 95-00123-01-CR-W-6, CR 95-123-01, 4:95CR123-2, 95 Cr. 123 (GAF). */
function docketNumber(dice: Dice, indictedOn: string, prefix: string): string {
  const year = indictedOn.slice(2, 4)
  const count = dice.whole(11, 640)
  const initials = Array.from({ length: 3 }, () => dice.pick([...'ABCDEFGHJKLMNPRSTW'])).join('')
  const defendant = dice.whole(1, 9)
  const modern = [`${prefix}:${year}-cr-${String(count).padStart(5, '0')}-${initials}-${defendant}`, `${prefix}:${year}CR${count}-${defendant}`, `${prefix}:${year}-CR-${String(count).padStart(5, '0')}-00${defendant}`, `${prefix}:${year}-cr-${String(count).padStart(5, '0')}`]
  const old = [`${year}-${String(count).padStart(5, '0')}-0${defendant}-CR-W-${dice.whole(1, 9)}`, `CR ${year}-${count}-0${defendant}`, `${year} CR ${count}-${defendant}`, `CR-${year}-${String(count).padStart(5, '0')}-${initials}`]
  return dice.pick(yearOf(indictedOn) >= 1998 ? modern : old)
}

function makeIncidents(dice: Dice, sentencedOn: string, today: string): MadeIncident[] {
  const days = daysBetween(sentencedOn, today) - 200
  const on = Array.from({ length: dice.pick([0, 1, 2, 2, 3, 4, 6]) }, () => addDays(sentencedOn, 150 + dice.whole(0, Math.max(30, days)))).sort().toReversed()
  return on.map((day) => {
    const act = dice.pick(acts)
    return { number: dice.whole(200_000, 3_600_000), on: day, time: `${String(dice.whole(6, 22)).padStart(2, '0')}${String(dice.whole(0, 59)).padStart(2, '0')}`, code: act.code, act: act.act, remarks: act.remarks, sanction: act.sanction, lost: act.lost ?? 0 }
  })
}

function makePrograms(dice: Dice, sentencedOn: string, today: string): MadeProgram[] {
  const days = Math.max(300, daysBetween(sentencedOn, today) - 200)
  const made = dice.some(courses, dice.whole(4, 14)).map((course) => {
    const startedOn = addDays(sentencedOn, 90 + dice.whole(0, days - 120))
    return { name: course, startedOn, completedOn: addDays(startedOn, dice.whole(14, 110)) }
  })
  return made.sort((a, b) => b.completedOn.localeCompare(a.completedOn))
}
