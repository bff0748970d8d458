import type { Dice } from '../../dice.ts'
import { addDays, inWords, slashed } from '../../story/days.ts'
import { fullName, inCapital, roman, sentryName, spelled, they } from '../../story/say-name.ts'
import type { MadeCount, Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { drugTruths, faceTruths, followsTruths, historyTruths, levelTruths, priorTruths, weight } from '../parts/presentence-facts.ts'
import { showRange } from '../parts/show-range.ts'
import { countTruths, natureTruths } from '../parts/terms.ts'
import { writeHistory } from './criminal-history.ts'
import { cited, countsSaid, daySaid, decided, guidelinesSaid } from './ways.ts'

const signed = (levels: number): string => (levels > 0 ? `+${levels}` : levels < 0 ? String(levels) : '0')

/** The person, the court and the days on the face, each label one of several. */
function face(w: PaperWriter, story: Story, dice: Dice): void {
  const mark = dice.pick([':', ':', '', ' .....'])
  const two = dice.happens(0.4)
  const rows: [string, string][] = [
    [dice.pick(['Defendant', 'Name', 'Offender', "Defendant's Name", 'True Name', 'In the Matter of', 'Subject']), dice.pick([fullName(story.name), sentryName(story.name), fullName(story.name).toUpperCase()])],
    [dice.pick(['Docket Number', 'Docket', 'Criminal No.', 'Case No.', 'Court No.', 'Dkt. No.']), story.docket],
    [dice.pick(['District', 'Court', 'District Court']), story.court.district],
    [dice.pick(['Judge', 'Sentencing Judge', 'Prepared For', 'District Judge', 'Assigned Judge', 'Before']), dice.pick([`The Honorable ${story.judge}`, `Hon. ${story.judge}`, story.judge, `${story.judge}, U.S.D.J.`])],
    [dice.pick(['Sentence Date', 'Sentencing Date', 'Date of Sentencing', 'Sentencing', 'Set for Sentencing', 'Disposition Date']), daySaid(story.sentencedOn, dice)],
    [dice.pick(['Date of Birth', 'DOB', 'Born', 'Birth Date', 'Birthdate']), daySaid(story.born, dice)],
    [dice.pick(['USM No.', 'Register Number', 'USMS Number', 'Reg. No.', 'Federal Register No.', 'U.S. Marshal No.']), story.register],
    [dice.pick(['Citizenship', 'Citizen of', 'Nationality']), dice.pick(['United States', 'U.S.', 'USA', 'U.S. Citizen'])],
  ]
  if (two) for (let i = 0; i < rows.length; i += 2) w.row([rows[i], rows[i + 1]].flatMap((row, n) => (row === undefined ? [] : [{ at: n * 250, text: `${row[0]}${mark === '' ? ':' : mark} ${row[1]}`, width: 240 }])), 0.2)
  else for (const [label, text] of rows) w.row([{ at: 0, text: `${label}${mark}`, width: 140 }, { at: 150, text }], 0.2)
  w.saysAll({ ...faceTruths(story), 'conviction.sentencedOn': story.sentencedOn, 'person.dateOfBirth': story.born, 'person.registerNumber': story.register, 'person.citizenship': 'United States' })
}

const leastSaid = ({ offense: { limits: [least] } }: MadeCount): string => (least === 0 ? 'none' : `${least / 12} years`)
const mostSaid = ({ offense: { limits: [, most] } }: MadeCount): string => (most === 'life' ? 'life' : `${most / 12} years`)

/** The counts of conviction with what the law sets for them. */
function counts(w: PaperWriter, story: Story, dice: Dice): void {
  const way = dice.pick(['table', 'blocks', 'lines', 'sentences'])
  w.par(dice.pick(['{b|Counts of Conviction}', '{b|Charge(s) and Conviction(s)}', '{b|Offense(s) of Conviction}', '{b|Conviction Data}']), { after: 0.3 })
  if (way === 'table') {
    const heads = dice.pick([['Count', 'Offense', 'Statute', 'Minimum', 'Maximum'], ['Ct.', 'Charge', 'Code Section', 'Mand. Min.', 'Stat. Max.'], ['Count No.', 'Nature of Offense', 'Title & Section', 'Min.', 'Max.'], ['Count', 'Description', 'Citation', 'Mandatory Minimum', 'Statutory Maximum']])
    const at = [0, 50, 220, 350, 410]
    w.row(heads.map((text, i) => ({ at: at[i] ?? 0, text, width: [46, 160, 124, 56, 60][i] ?? 60, size: 10 })), 0.3)
    for (const count of story.counts) w.row([String(count.number), count.nature, cited(count, dice), leastSaid(count), mostSaid(count)].map((text, i) => ({ at: at[i] ?? 0, text, width: [46, 160, 124, 56, 60][i] ?? 60, size: 10 })), 0.3)
  } else for (const count of story.counts) {
    const law = cited(count, dice)
    if (way === 'blocks') {
      w.need(80).par(dice.pick([`Count ${count.number}`, `Count: ${count.number}`, `COUNT ${inCapital(count.number).toUpperCase()}`])).par(`${dice.pick(['Offense', 'Charge', 'Description', 'Crime'])}: ${count.nature}`, { left: 14 }).par(`${dice.pick(['Statute', 'Law', 'Violation', 'Statutory Citation', 'Code'])}: ${law}`, { left: 14 })
      w.par(`${dice.pick(['Minimum', 'Mandatory Minimum', 'Statutory Minimum', 'Minimum Penalty', 'Mandatory Minimum Term'])}: ${leastSaid(count)}`, { left: 14 }).par(`${dice.pick(['Maximum', 'Statutory Maximum', 'Maximum Penalty'])}: ${mostSaid(count)}`, { left: 14, after: 0.4 })
    } else if (way === 'lines') w.par(`Count ${count.number}: ${count.nature} (${law}) - ${count.offense.limits[0] === 0 ? dice.pick(['0', 'not more than']) : `${count.offense.limits[0] / 12} years`}${count.offense.limits[0] === 0 ? '' : ' to'} ${mostSaid(count)}`.replace(' - 0 ', ' - 0 to '), { after: 0.3 })
    else w.par(`${dice.pick([`Count ${count.number} charges ${count.nature.toLowerCase()}, in violation of ${law}.`, `In Count ${count.number} the defendant was convicted of ${count.nature.toLowerCase()}, contrary to ${law}.`])} ${count.offense.limits[0] === 0 ? dice.pick(['The statute sets no minimum term.', 'No mandatory minimum applies.']) : dice.pick([`The court must impose at least ${count.offense.limits[0] / 12} years.`, `Imprisonment of not less than ${spelled(count.offense.limits[0] / 12)} years is required.`, `The statutory minimum is ${count.offense.limits[0] / 12} years.`])}`, { after: 0.3 })
  }
  w.saysAll(Object.fromEntries(Object.entries(countTruths(story.counts, String)))).allows(...natureTruths(story.counts))
  const said = Object.fromEntries(story.counts.map((count, i) => [`conviction.counts.${i}.statedMinimum`, count.offense.limits[0]]))
  if (way === 'lines') w.allows(said)
  else w.saysAll(said)
  w.allows(...story.counts.map((count, i) => ({ [`conviction.counts.${i}.number`]: inCapital(count.number).toUpperCase() })))
}

/** The computation as a column of figures, or as labelled paragraphs whose figures stand within them. */
function levels(w: PaperWriter, story: Story, dice: Dice): void {
  const { guideline: g } = story
  const drug = story.counts.some(({ offense }) => offense.substance !== undefined)
  const section = drug ? '2D1.1' : '2B1.1'
  const rows: [string, string][] = [
    [dice.pick(['Base Offense Level', `Base Offense Level, USSG §${section}`, 'Base level', `§${section} Base Offense Level`]), String(g.base)],
    ...(g.weapon && drug ? [[dice.pick(['Specific Offense Characteristic: firearm possessed, §2D1.1(b)(1)', 'Dangerous weapon (§2D1.1(b)(1))', 'Weapon enhancement', 'Possession of a firearm']), '+2'] as [string, string]] : []),
    [dice.pick(['Role in the Offense', 'Role adjustment', 'Adjustment for role (Ch. 3, Pt. B)', 'Aggravating or mitigating role']), signed(g.role)],
    [dice.pick(['Obstruction of Justice', 'Obstruction', 'Adjustment for obstruction']), g.obstruction ? '+2' : '0'],
    [dice.pick(['Adjusted Offense Level', 'Subtotal']), String(g.base + (g.weapon && drug ? 2 : 0) + g.role + (g.obstruction ? 2 : 0))],
    [dice.pick(['Acceptance of Responsibility', 'Acceptance', 'Less acceptance of responsibility']), signed(g.acceptance)],
    [dice.pick(['Total Offense Level', 'TOTAL OFFENSE LEVEL', 'Final offense level']), String(g.total)],
  ]
  w.par(dice.pick([`The ${g.edition} Guidelines Manual was used.`, `Guidelines Manual: November 1, ${g.edition}`, `The Guidelines Manual in effect on November 1, ${g.edition}, applies.`, `Edition of the Manual: ${g.edition}`]), { after: 0.3 })
  const way = dice.pick(['far', 'near', 'dots'])
  for (const [label, figure] of rows) {
    if (way === 'far') w.row([{ at: 0, text: label, width: 380 }, { at: 420, text: figure, width: 40, align: 'right' }], 0.25)
    else w.par(`${label}${way === 'near' ? ': ' : ' ............ '}${figure}`, { after: 0.25 })
  }
  const truths = levelTruths(story)
  w.saysAll(Object.fromEntries(Object.entries(truths).filter(([path]) => !/careerOffender|weapon/.test(path)))).allows(truths, followsTruths(story), { 'guideline.weapon': g.weapon })
  if (g.weapon && drug) w.says('guideline.weapon', true)
}

/** A report whose every part is set one way or another. */
export const presentenceParts: Layout = {
  name: 'presentence report, each part otherwise',
  kind: 'presentence report',
  years: [1990, 2024],
  rising: true,
  draw(story, dice) {
    const { guideline: g, name } = story
    const { title } = they(story)
    const drug = story.counts.some(({ offense }) => offense.substance !== undefined)
    const substance = g.substance === 'marihuana' ? 'marijuana' : g.substance.replace(' (mixture)', '')
    const w = writerFor(dice, ['serif', 'book', 'sans', 'typewriter'], { size: 10.5, leading: 1.25 })
    numbered(w, (page) => String(page))
    w.center(dice.pick(['{b|UNITED STATES PROBATION OFFICE}', '{b|UNITED STATES DISTRICT COURT}', '{b|United States Probation and Pretrial Services}'])).center(dice.pick(['{b|PRESENTENCE INVESTIGATION REPORT}', '{b|PRESENTENCE REPORT}', '{b|Presentence Report (Final)}']), { after: 0.6 })
    face(w, story, dice)
    w.space(0.5)
    counts(w, story, dice)
    w.par('{b|The Offense}', { after: 0.3 }).par(`${decided(story, dice, countsSaid(story.counts, String))} ${dice.pick([`The offense was committed from ${inWords(story.beganOn)} to ${inWords(story.endedOn)}.`, `The conduct began on or about ${inWords(story.beganOn)}, and ended on or about ${inWords(story.endedOn)}.`, `Dates of the offense: ${slashed(story.beganOn)} - ${slashed(story.endedOn)}.`])}`, { after: 0.4 })
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn, 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    if (drug) w.par(dice.pick([`Drug quantity: ${weight(g.grams)} of ${substance}.`, `${title} ${name.family} is held accountable for ${weight(g.grams)} of ${substance}.`, `Relevant conduct: ${substance}, ${weight(g.grams)}.`, `The quantity of ${substance} attributed to the defendant is ${weight(g.grams)}.`]), { after: 0.4 }).saysAll(drugTruths(story))
    w.par(dice.pick(['{b|Offense Level Computation}', '{b|GUIDELINE CALCULATION}', '{b|Computation of the Offense Level}']), { after: 0.3 })
    levels(w, story, dice)
    w.need(120).space(0.4).par(dice.pick(["{b|THE DEFENDANT'S CRIMINAL HISTORY}", '{b|Criminal History}', '{b|PART B. CRIMINAL HISTORY}', '{b|Prior Convictions}', '{b|Prior Record}']), { after: 0.3 })
    writeHistory(w, story, dice)
    w.saysAll(priorTruths(story)).allows({ 'history.priors.complete': true })
    const s = g.points === 1 ? '' : 's'
    const extra = g.points - story.priors.reduce((sum, { points }) => sum + points, 0)
    if (g.statusPoints > 0 && extra === g.statusPoints) w.par(dice.pick([`${inCapital(g.statusPoints)} points are added under §4A1.1(d) because the defendant was on probation at the time of this offense.`, `Status points, USSG §4A1.1(d): ${g.statusPoints}`, `The defendant committed this offense while on parole; ${spelled(g.statusPoints)} points are added.`]), { after: 0.3 }).says('guideline.statusPoints', g.statusPoints)
    w.par(dice.pick([`Total criminal history points: ${g.points}. Criminal History Category: ${roman(g.category)}.`, `The convictions come to a total of ${g.points} criminal history point${s}, and category ${roman(g.category)}.`, `With ${g.points} point${s}, the defendant falls in criminal history category ${roman(g.category)}.`, `Criminal history score: ${g.points}; Category ${roman(g.category)}`]), { after: 0.4 })
    w.par(dice.pick(['{b|Other Arrests}', '{b|Pending Charges}', '{b|OFFENDER CHARACTERISTICS}']), { after: 0.3 }).par(`${dice.pick(['None.', `${slashed(addDays(story.beganOn, -900))}  Loitering, charge dismissed.`])}`, { after: 0.4 })
    w.par('{b|Sentencing Options}', { after: 0.3 }).par(dice.pick([guidelinesSaid(story, dice), `Guideline range: ${showRange(g.range)} (level ${g.total}, category ${roman(g.category)}).`]))
    w.saysAll(historyTruths(story)).allows({ 'guideline.statusPoints': g.statusPoints, 'conviction.counts.complete': true })
    return w
  },
}
