import type { Dice } from '../../dice.ts'
import { addDays, inWords, slashed } from '../../story/days.ts'
import { fullName, roman, sentryName, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { drugTruths, faceTruths, followsTruths, historyTruths, levelTruths, priorSentence, priorTruths, weight } from '../parts/presentence-facts.ts'
import { showRange } from '../parts/show-range.ts'
import { countTruths, natureTruths } from '../parts/terms.ts'
import { cited, daySaid, decided, countsSaid } from './ways.ts'

const signed = (levels: number): string => (levels > 0 ? `+${levels}` : levels < 0 ? String(levels) : '0')

/** The Commission's worksheets A to D, filled in by a probation officer and used as the report. */
export const presentenceWorksheets: Layout = {
  name: 'presentence report on the worksheets',
  kind: 'presentence report',
  years: [1990, 2024],
  draw(story, dice) {
    const { guideline: g } = story
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 10.5, leading: 1.25 })
    const head = (letter: string, title: string): void => {
      w.center(`{b|WORKSHEET ${letter}}`).center(`{b|${title}}`, { after: 0.5 })
      w.row([{ at: 0, text: `Defendant: ${fullName(story.name)}`, width: 230 }, { at: 240, text: `District: ${story.court.district}` }]).row([{ at: 0, text: `Docket Number: ${story.docket}` }], 0.6)
    }
    head('A', 'OFFENSE LEVEL')
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket })
    for (const count of story.counts) w.row([{ at: 0, text: `Count Number: ${count.number}`, width: 120 }, { at: 130, text: `U.S. Code Title & Section: ${cited(count, dice)}` }], 0.2)
    w.allows(countTruths(story.counts, String), ...natureTruths(story.counts))
    w.par(`Guidelines Manual Edition Used: ${g.edition}`, { after: 0.5 })
    const line = (n: string, text: string, figure: string): void => void w.row([{ at: 0, text: `${n}. ${text}`, width: 360 }, { at: 420, text: figure, width: 40, align: 'right' }], 0.3)
    w.par('{b|1. Offense Level} (See Chapter Two)').row([{ at: 20, text: 'Guideline', width: 80 }, { at: 110, text: 'Description', width: 240 }, { at: 420, text: 'Level', width: 40 }], 0.2)
    w.row([{ at: 20, text: '2D1.1', width: 80 }, { at: 110, text: 'Base offense level', width: 240 }, { at: 420, text: String(g.base), width: 40, align: 'right' }], 0.2)
    if (g.weapon) w.row([{ at: 20, text: '2D1.1(b)(1)', width: 80 }, { at: 110, text: 'Dangerous weapon possessed', width: 240 }, { at: 420, text: '2', width: 40, align: 'right' }], 0.2)
    line('2', 'Victim-Related Adjustments (See Chapter Three, Part A)', '0')
    line('3', 'Role in the Offense Adjustments (See Chapter Three, Part B)', String(g.role))
    line('4', 'Obstruction Adjustments (See Chapter Three, Part C)', g.obstruction ? '2' : '0')
    line('5', 'Adjusted Offense Level', String(g.base + (g.weapon ? 2 : 0) + g.role + (g.obstruction ? 2 : 0)))
    w.newPage()
    head('C', 'CRIMINAL HISTORY')
    w.row([{ at: 0, text: 'Date of\nImposition', width: 70 }, { at: 80, text: 'Offense', width: 150 }, { at: 240, text: 'Sentence', width: 110 }, { at: 360, text: 'Guideline\nSection', width: 60 }, { at: 430, text: 'Criminal\nHistory Pts.' }], 0.4)
    for (const prior of story.priors) w.row([{ at: 0, text: slashed(prior.sentencedOn), width: 70 }, { at: 80, text: prior.offense, width: 150 }, { at: 240, text: priorSentence(prior.months, 'months'), width: 110 }, { at: 360, text: prior.points === 3 ? '4A1.1(a)' : prior.points === 2 ? '4A1.1(b)' : '4A1.1(c)', width: 60 }, { at: 440, text: String(prior.points) }], 0.3)
    line('6', 'Total Criminal History Points', String(g.points))
    w.newPage()
    head('D', 'GUIDELINE WORKSHEET')
    line('1', 'Adjusted Offense Level (From Worksheet A or B)', String(g.base + (g.weapon ? 2 : 0) + g.role + (g.obstruction ? 2 : 0)))
    line('2', 'Acceptance of Responsibility (See Chapter Three, Part E)', String(g.acceptance))
    line('3', 'Offense Level Total', String(g.total))
    line('4', 'Criminal History Category (From Worksheet C)', roman(g.category))
    line('5', 'Guideline Range from Sentencing Table (Months)', showRange(g.range))
    w.row([{ at: 0, text: `Completed by: ${story.officer}, United States Probation Officer`, width: 300 }, { at: 320, text: `Date: ${slashed(addDays(story.sentencedOn, -20))}` }])
    const levels = levelTruths(story)
    w.saysAll({ ...Object.fromEntries(Object.entries(levels).filter(([path]) => !/careerOffender|weapon/.test(path))), ...historyTruths(story), ...priorTruths(story) }).allows(levels, followsTruths(story), { 'guideline.statusPoints': g.statusPoints, 'history.priors.complete': true, 'guideline.weapon': g.weapon })
    return w
  },
}

/** One page to the judge with the figures of the guidelines and little else. */
export const presentenceSummary: Layout = {
  name: 'presentence summary of one page',
  kind: 'presentence report',
  years: [1990, 2024],
  draw(story, dice) {
    const { guideline: g } = story
    const w = writerFor(dice, ['sans', 'serif', 'typewriter'], { size: 11, leading: 1.3 })
    w.center(dice.pick(['{b|UNITED STATES PROBATION OFFICE}', '{b|U.S. PROBATION AND PRETRIAL SERVICES}', '{b|PROBATION OFFICE}'])).center(story.court.district, { after: 0.4 }).center(dice.pick(['{b|GUIDELINE SUMMARY}', '{b|SENTENCING RECOMMENDATION}', '{b|SUMMARY FOR THE COURT}', '{b|MEMORANDUM}']), { after: 0.8 })
    const mark = dice.pick([':', ' ......', ''])
    const row = (label: string, text: string): void => void w.row([{ at: 0, text: `${label}${mark}`, width: 190 }, { at: 210, text }], 0.15)
    row(dice.pick(['TO', 'To', 'Sentencing Judge', 'Judge']), `${dice.pick(['The Honorable', 'Hon.', 'Honorable'])} ${story.judge}`)
    if (dice.happens(0.6)) row('FROM', `${story.officer}, U.S. Probation Officer`)
    row(dice.pick(['RE', 'Re', 'Offender', 'Defendant', 'Subject']), dice.happens(0.5) ? fullName(story.name) : sentryName(story.name))
    row(dice.pick(['Docket No.', 'Case Number', 'Docket', 'Criminal No.']), story.docket)
    row(dice.pick(['DOB', 'Date of Birth', 'Born']), daySaid(story.born, dice))
    row(dice.pick(['Sentencing Date', 'Sentencing', 'Date of Sentencing', 'Sentencing Set For', 'Sentencing Hearing']), daySaid(story.sentencedOn, dice))
    w.space(0.6)
    row(dice.pick(['Guidelines Manual', 'Manual Used', 'Edition', 'Guidelines Edition', 'U.S.S.G. Edition']), dice.pick([String(g.edition), `November 1, ${g.edition}`, `November ${g.edition}`]))
    row(dice.pick(['Base Offense Level', 'Base Level', 'Base Offense Level (USSG §2D1.1)', 'BOL']), String(g.base))
    if (g.weapon) row('Specific Offense Characteristics: Weapon', '+2')
    row(dice.pick(['Role', 'Role in Offense', 'Role Adjustment', 'Adjustment for Role', 'Role (Ch. 3, Pt. B)']), signed(g.role))
    if (g.obstruction) row(dice.pick(['Obstruction', 'Obstruction of Justice']), '+2')
    row(dice.pick(['Acceptance', 'Acceptance of Responsibility', 'Accept. of Resp.', 'Adjustment for Acceptance']), signed(g.acceptance))
    row(dice.pick(['Total Offense Level', 'Total Level', 'Final Offense Level', 'TOTAL']), String(g.total))
    row(dice.pick(['Criminal History Points', 'Total Criminal History Points', 'Criminal History Score', 'Points']), String(g.points))
    row(dice.pick(['Criminal History Category', 'Category', 'Crim. Hist. Category', 'CHC']), roman(g.category))
    row(dice.pick(['Guideline Range', 'Range', 'Imprisonment Range', 'Advisory Range']), showRange(g.range, dice.pick([' to ', '-', ' - '])))
    w.space(0.6).par('The officer has reviewed the objections of both parties; none affects the computation.')
    w.saysAll({ 'person.name': fullName(story.name), 'person.dateOfBirth': story.born, 'conviction.docketNumber': story.docket, 'conviction.district': story.court.district, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'guideline.edition': String(g.edition), 'guideline.baseLevel': g.base, 'guideline.roleLevels': g.role, 'guideline.acceptanceLevels': g.acceptance, 'guideline.totalLevel': g.total, ...historyTruths(story), ...(g.obstruction && { 'guideline.obstruction': true }) })
    w.allows(followsTruths(story), { 'guideline.weapon': g.weapon, 'guideline.obstruction': g.obstruction, 'guideline.careerOffender': false, 'guideline.statusPoints': g.statusPoints })
    return w
  },
}

function priorsTold(w: PaperWriter, story: Story, dice: Dice): void {
  const way = dice.pick(['table', 'paragraphs', 'labels'])
  if (way === 'table') {
    const heads = dice.pick([['Sentenced', 'Crime', 'Court', 'Disposition', 'Pts'], ['Date of Sentence', 'Conviction', 'Court', 'Sentence', 'Points'], ['Date', 'Charge of Conviction', 'Jurisdiction', 'Sentence Imposed', 'Score']])
    const at = [0, 80, 200, 320, 440]
    w.row(heads.map((text, i) => ({ at: at[i] ?? 0, text, width: 110 })), 0.4)
    for (const prior of story.priors) w.row([slashed(prior.sentencedOn), prior.offense, prior.court, priorSentence(prior.months, 'months'), String(prior.points)].map((text, i) => ({ at: at[i] ?? 0, text, width: 112 })), 0.3)
    return
  }
  for (const [i, prior] of story.priors.entries()) {
    const sentence = prior.months === 0 ? dice.pick(['one year of probation', 'probation for one year']) : dice.pick([`${prior.months} months in custody`, `${prior.months} months imprisonment`, `${prior.months} months' incarceration`])
    if (way === 'paragraphs') w.par(dice.pick([`${i + 1}. ${prior.offense}. ${prior.court}, No. ${prior.docket}. Arrested ${inWords(prior.arrestedOn)}; sentenced ${inWords(prior.sentencedOn)}, ${sentence}. ${prior.points} point${prior.points === 1 ? '' : 's'} under §4A1.1.`, `${i + 1}. On ${inWords(prior.sentencedOn)}, in ${prior.court}, the defendant was sentenced to ${sentence} for ${prior.offense}. The sentence receives ${prior.points} criminal history point${prior.points === 1 ? '' : 's'}.`]), { after: 0.4 })
    else w.par(`Offense: ${prior.offense}`).par(`Court: ${prior.court}, ${prior.docket}`).par(`Sentenced: ${slashed(prior.sentencedOn)}   Sentence: ${sentence}   Points: ${prior.points}`, { after: 0.5 })
  }
}

const levels = (count: number): string => `${Math.abs(count)} levels`

function roleSaid({ guideline: { role }, name, ...story }: Story, dice: Dice): string {
  if (role === 0) return dice.pick(['No adjustment for role is warranted.', 'There is no role adjustment.'])
  if (role < 0) return dice.pick([`A minor role warrants a decrease of ${levels(role)}.`, `For a minor role in the offense ${levels(role)} are subtracted.`])
  return dice.pick([`The offense level is increased by ${levels(role)} for an aggravating role, USSG §3B1.1.`, `For ${story.woman ? 'Ms.' : 'Mr.'} ${name.family}'s role in the offense ${levels(role)} are added.`])
}

function obstructionSaid({ guideline: { obstruction } }: Story, dice: Dice): string {
  return obstruction ? dice.pick(['Two levels are added for obstruction of justice.', 'An increase of 2 levels applies for obstruction of justice, USSG §3C1.1.']) : dice.pick(['There was no obstruction of justice.', 'No adjustment for obstruction of justice applies.'])
}

function acceptanceSaid({ guideline: { acceptance } }: Story, dice: Dice): string {
  if (acceptance === 0) return 'No reduction for acceptance of responsibility applies.'
  return dice.pick([`A reduction of ${levels(acceptance)} applies for acceptance of responsibility.`, `The offense level is reduced by ${levels(acceptance)} for acceptance of responsibility.`])
}

/** A report that tells its computation in sentences. */
export const presentenceTold: Layout = {
  name: 'presentence report told in sentences',
  kind: 'presentence report',
  years: [1990, 2024],
  draw(story, dice) {
    const { guideline: g } = story
    const { title, who } = they(story)
    const drug = story.counts.some(({ offense }) => offense.substance !== undefined)
    const named = g.substance === 'marihuana' ? 'marijuana' : g.substance.replace(' (mixture)', '')
    const w = writerFor(dice, ['serif', 'book'], { size: 11, leading: 1.3 })
    numbered(w, (page) => String(page))
    w.center('{b|UNITED STATES DISTRICT COURT}').center(`{b|${story.court.district.toUpperCase()}}`, { after: 0.4 }).center(dice.pick(['{b|PRESENTENCE REPORT}', '{b|PRESENTENCE INVESTIGATION REPORT}']), { after: 0.5 }).center(`United States v. ${fullName(story.name)}, ${story.docket}`, { after: 0.5 })
    w.par(dice.pick([`Prepared for the Honorable ${story.judge}, United States District Judge, by ${story.officer}, United States Probation Officer.`, `To: The Honorable ${story.judge}\nFrom: ${story.officer}, Probation Officer`]), { after: 0.5 })
    w.saysAll(faceTruths(story))
    w.par('{b|The Offense}', { after: 0.3 })
    w.par(`${decided(story, dice, countsSaid(story.counts, String))} The offense began on or about ${inWords(story.beganOn)} and ended on or about ${inWords(story.endedOn)}.`, { after: 0.4 })
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn, 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    for (const count of story.counts) w.par(`Count ${count.number}: ${count.nature}, ${cited(count, dice)}. ${count.offense.limits[0] === 0 ? 'There is no mandatory minimum.' : `The mandatory minimum term is ${count.offense.limits[0] / 12} years.`}`, { after: 0.3 })
    w.saysAll({ ...countTruths(story.counts, String), ...Object.fromEntries(story.counts.map((count, i) => [`conviction.counts.${i}.statedMinimum`, count.offense.limits[0]])) }).allows(...natureTruths(story.counts))
    if (drug) w.par(dice.pick([`${title} ${story.name.family} is accountable for ${weight(g.grams)} of ${named}.`, `The drug quantity attributable to the defendant is ${weight(g.grams)} of ${named}.`, `The conduct involved a total of ${weight(g.grams)} of ${named}, for which ${who} is held responsible.`]), { after: 0.4 }).saysAll(drugTruths(story))
    w.par('{b|Guideline Computation}', { after: 0.3 })
    const base = dice.pick([`The base offense level is ${g.base}.`, `The guideline provides a base offense level of ${g.base}.`, `The applicable guideline sets the base offense level at ${g.base}.`])
    const weapon = g.weapon ? 'Two levels are added because a dangerous weapon was possessed, USSG §2D1.1(b)(1).' : ''
    w.par([`The ${g.edition} edition of the Guidelines Manual was used.`, base, weapon, roleSaid(story, dice), obstructionSaid(story, dice), acceptanceSaid(story, dice), dice.pick([`The total offense level is ${g.total}.`, `This results in a total offense level of ${g.total}.`])].filter((part) => part !== '').join(' '), { after: 0.4 })
    w.par('{b|Criminal History}', { after: 0.3 })
    if (story.priors.length === 0) w.par('The defendant has no prior criminal convictions.', { after: 0.3 })
    else priorsTold(w, story, dice)
    w.par(`${dice.pick([`The total criminal history score is ${g.points}`, `Criminal history points total ${g.points}`, `The criminal history points add up to ${g.points}`])}, which ${dice.pick(['establishes', 'places the defendant in', 'results in'])} criminal history category ${roman(g.category)}.`, { after: 0.4 })
    w.par(dice.pick([`The guideline range is ${showRange(g.range)}.`, `Based on a total offense level of ${g.total} and a criminal history category of ${roman(g.category)}, the guideline imprisonment range is ${showRange(g.range)}.`]))
    const computed = levelTruths(story)
    w.saysAll({ ...Object.fromEntries(Object.entries(computed).filter(([path]) => !/careerOffender|weapon/.test(path))), ...(g.weapon && { 'guideline.weapon': true }), ...historyTruths(story), ...priorTruths(story) }).allows(computed, followsTruths(story), { 'guideline.statusPoints': g.statusPoints, 'history.priors.complete': true, 'conviction.counts.complete': true, 'conviction.sentencedOn': story.sentencedOn })
    return w
  },
}
