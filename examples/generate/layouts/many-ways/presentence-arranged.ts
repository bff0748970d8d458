import type { Dice } from '../../dice.ts'
import { inWords, slashed } from '../../story/days.ts'
import { fullName, inCapital, roman, sentryName, spelled, they } from '../../story/say-name.ts'
import type { MadeCount, Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { drugTruths, faceTruths, followsTruths, historyTruths, levelTruths, priorTruths, weight } from '../parts/presentence-facts.ts'
import { showRange } from '../parts/show-range.ts'
import { countTruths, natureTruths } from '../parts/terms.ts'
import { arrangement, setFields, setTable } from './arrangements.ts'
import { writeHistory } from './criminal-history.ts'
import { cited, daySaid, decided, countsSaid, guidelinesSaid } from './ways.ts'

function face(w: PaperWriter, story: Story, dice: Dice): void {
  const way = arrangement(dice, ['figures first', 'numbered'])
  const judge = dice.pick([`The Honorable ${story.judge}`, `Hon. ${story.judge}`, `${story.judge}, U.S. District Judge`, `Judge ${story.judge}`, story.judge.toUpperCase()])
  setFields(w, way, [
    [dice.pick(['Name', 'Defendant', 'Client', 'Name of Defendant', 'Defendant Name', 'Legal Name', 'Full Name', 'Person Sentenced']), dice.pick([fullName(story.name), sentryName(story.name), fullName(story.name).toUpperCase()])],
    [dice.pick(['Docket No.', 'Case', 'Cr. No.', 'Criminal Docket', 'Docket #', 'Case Number(s)']), story.docket],
    [dice.pick(['Court', 'District', 'Federal District', 'Sentencing Court']), story.court.district],
    [dice.pick(['Judge', 'Presiding Judge', 'Judicial Officer', 'Sentencing Judge', 'Report for', 'Court/Judge', 'District Judge']), judge],
    [dice.pick(['Sentencing', 'Date of Sentencing', 'Sentencing Date', 'Sentencing Hearing Date', 'Hearing', 'Date Set for Sentence']), daySaid(story.sentencedOn, dice)],
    [dice.pick(['DOB', 'Date of Birth', 'Birth', 'Born', 'Birthdate (Age)']), daySaid(story.born, dice)],
    [dice.pick(['USM', 'USM Number', 'Register No.', 'USMS No.', 'Marshals Number']), story.register],
  ])
  w.saysAll({ ...faceTruths(story), 'person.dateOfBirth': story.born, 'person.registerNumber': story.register }).allows({ 'conviction.sentencedOn': story.sentencedOn })
}

const years = (months: number): number => months / 12
const most = ({ offense: { limits: [, top] } }: MadeCount): string => (top === 'life' ? 'life' : `${top / 12} years`)

/** The least and the greatest term of a count as statutory provisions tell them. */
function limits(count: MadeCount, dice: Dice): string {
  const least = count.offense.limits[0]
  if (least === 0) return dice.pick([`0 to ${most(count)}`, `No mandatory minimum; maximum ${most(count)}`, `There is no minimum term; the maximum is ${most(count)}`, `Zero to ${most(count)} imprisonment`, `no minimum, ${most(count)} maximum`])
  const [n, said] = [years(least), spelled(years(least))]
  return dice.pick([`${n} years to ${most(count)}`, `${said} years to ${most(count)}`, `not less than ${said} years nor more than ${most(count)}`, `${n}-year mandatory minimum; maximum ${most(count)}`, `minimum ${n} years, maximum ${most(count)}`, `at least ${n} years and up to ${most(count)}`, `Minimum term of ${said} (${n}) years; maximum of ${most(count)}`, `${least} months to ${most(count)}`])
}

function counts(w: PaperWriter, story: Story, dice: Dice): void {
  const way = dice.pick(['table', 'paragraph', 'list', 'apart'])
  w.par(dice.pick(['{b|OFFENSE OF CONVICTION}', '{b|Offense(s) and Penalties}', '{b|Charges and Statutory Penalties}', '{b|CONVICTION}']), { after: 0.3 })
  const named = dice.pick([String, (n: number) => inCapital(n), (n: number) => roman(n)])
  if (way === 'table') setTable(w, dice.pick([
    [{ head: 'Count', width: 50, of: (c: MadeCount) => named(c.number) }, { head: dice.pick(['Charge', 'Offense', 'Offense of Conviction']), width: 150, of: (c) => c.nature }, { head: dice.pick(['Statute', 'Violation', 'Law']), width: 140, of: (c) => cited(c, dice) }, { head: dice.pick(['Penalty', 'Penalty Range', 'Statutory Range', 'Imprisonment', 'Statutory Penalty']), width: 120, of: (c) => limits(c, dice) }],
    [{ head: dice.pick(['Statute', 'Title & Section']), width: 150, of: (c: MadeCount) => cited(c, dice) }, { head: dice.pick(['Offense', 'Description']), width: 150, of: (c) => c.nature }, { head: 'Count', width: 50, of: (c) => named(c.number) }, { head: dice.pick(['Min.', 'Mandatory Minimum', 'Min/Mand']), width: 60, of: (c) => (c.offense.limits[0] === 0 ? dice.pick(['None', '-0-', 'none']) : `${years(c.offense.limits[0])} ${dice.pick(['years', 'yrs.', 'Years'])}`) }, { head: 'Max.', width: 56, of: most }],
  ]), story.counts)
  else for (const count of story.counts) {
    const law = cited(count, dice)
    if (way === 'paragraph') w.par(`Count ${named(count.number)}: ${count.nature}, ${law}. ${dice.pick(['Penalty', 'Statutory penalty', 'Imprisonment', 'Punishment', 'Statutory range', 'Custody'])}: ${limits(count, dice)}.`, { after: 0.4 })
    else if (way === 'list') w.need(60).par(`Count ${named(count.number)}`).par(`${count.nature}`, { left: 20 }).par(law, { left: 20 }).par(`${dice.pick(['Imprisonment', 'Penalty', 'Term', 'Statutory term', 'Range'])}: ${limits(count, dice)}`, { left: 20, after: 0.4 })
    else w.par(`Count ${named(count.number)}: ${count.nature}, in violation of ${law}.`, { after: 0.3 })
  }
  if (way === 'apart') w.par('{b|Statutory Provisions}', { after: 0.2 }).par(story.counts.map((count) => dice.pick([`Count ${named(count.number)}: ${limits(count, dice)}.`, `As to Count ${named(count.number)}, the term of imprisonment is ${limits(count, dice)}.`])).join(' '), { after: 0.4 })
  w.saysAll({ ...countTruths(story.counts, named), ...Object.fromEntries(story.counts.map((count, i) => [`conviction.counts.${i}.statedMinimum`, count.offense.limits[0]])) }).allows(...natureTruths(story.counts), ...story.counts.map((count, i) => ({ [`conviction.counts.${i}.number`]: String(count.number) })))
}

const signed = (levels: number): string => (levels > 0 ? `+${levels}` : levels < 0 ? String(levels) : '0')

interface Line {
  readonly name: string
  readonly section: string
  readonly levels: number
  readonly figure: string
}

/** The lines of the computation by whatever name the office gives them. */
function lines(story: Story, dice: Dice): readonly Line[] {
  const { guideline: g } = story
  const drug = story.counts.some(({ offense }) => offense.substance !== undefined)
  const none = dice.pick(['0', 'None', 'none', 'No adjustment', 'N/A', '-0-'])
  const figure = (levels: number): string => (levels === 0 ? none : signed(levels))
  const up = { 2: dice.pick(['Organizer or leader', 'Supervisory role', 'Aggravating role', 'Manager']), 3: dice.pick(['Manager or supervisor', 'Aggravating role', 'Supervisory role']), 4: dice.pick(['Leader or organizer', 'Leadership role', 'Aggravating role']) }[g.role as 2 | 3 | 4]
  const role = g.role > 0 ? (up ?? 'Aggravating role') : g.role < 0 ? dice.pick(['Minor role', 'Mitigating role', 'Minor participant', 'Minor participant in the offense']) : dice.pick(['Role in the offense', 'Role', 'Adjustment for role', 'Aggravating/mitigating role'])
  return [
    { name: dice.pick(['Base offense level', 'Base level', 'Base Offense Level']), section: drug ? '§2D1.1' : '§2B1.1', levels: g.base, figure: String(g.base) },
    ...(g.weapon && drug ? [{ name: dice.pick(['Dangerous weapon', 'Firearm possessed', 'Possession of a dangerous weapon']), section: '§2D1.1(b)(1)', levels: 2, figure: '+2' }] : []),
    { name: role, section: g.role < 0 ? '§3B1.2(b)' : g.role === 4 ? '§3B1.1(a)' : g.role === 3 ? '§3B1.1(b)' : g.role === 2 ? '§3B1.1(c)' : 'Ch. 3, Pt. B', levels: g.role, figure: figure(g.role) },
    { name: dice.pick(['Obstruction of justice', 'Obstructing or impeding', 'Obstruction']), section: '§3C1.1', levels: g.obstruction ? 2 : 0, figure: figure(g.obstruction ? 2 : 0) },
    { name: dice.pick(['Acceptance of responsibility', 'Acceptance', 'Accepting responsibility']), section: '§3E1.1', levels: g.acceptance, figure: figure(g.acceptance) },
    { name: dice.pick(['Total offense level', 'Final offense level', 'Total Offense Level', 'TOTAL OFFENSE LEVEL']), section: ' ', levels: g.total, figure: String(g.total) },
  ]
}

function computation(w: PaperWriter, story: Story, dice: Dice): void {
  const { guideline: g } = story
  const all = lines(story, dice)
  const way = dice.pick(['table', 'figures first', 'sections first', 'labels', 'told', 'bullets'])
  w.par(dice.pick(['{b|OFFENSE LEVEL COMPUTATION}', '{b|Guideline Calculation}', '{b|Computation of Offense Level}', '{b|Advisory Guideline Calculation}']), { after: 0.3 })
  w.par(dice.pick([`The ${g.edition} Guidelines Manual was used.`, `Manual: November 1, ${g.edition}`, `Guidelines Manual: ${g.edition} edition`, `The November 1, ${g.edition}, edition of the Guidelines Manual applies.`]), { after: 0.3 })
  if (way === 'table') setTable(w, [{ head: dice.pick(['Factor', 'Item', 'Adjustment', 'Description']), width: 200, of: (one: Line) => one.name }, { head: dice.pick(['USSG', 'Guideline', 'Authority']), width: 110, of: (one) => one.section }, { head: dice.pick(['Levels', 'Level', 'Change']), width: 90, of: (one) => one.figure }], all)
  else if (way === 'figures first') setTable(w, [{ head: dice.pick(['Level', 'Levels']), width: 90, of: (one: Line) => one.figure }, { head: dice.pick(['Basis', 'For', 'Explanation']), width: 220, of: (one) => one.name }, { head: 'Section', width: 110, of: (one) => one.section }], all)
  else if (way === 'sections first') setTable(w, [{ head: dice.pick(['USSG', 'Section', 'Guideline']), width: 100, of: (one: Line) => one.section }, { head: dice.pick(['Description', 'Application']), width: 220, of: (one) => one.name }, { head: dice.pick(['Points', 'Level', 'Levels']), width: 90, of: (one) => one.figure }], all)
  else if (way === 'labels') setFields(w, arrangement(dice, ['figures first', 'stacked', 'pairs']), all.map((one) => [dice.happens(0.4) && one.section !== ' ' ? `${one.name} (${one.section})` : one.name, one.figure] as const))
  else if (way === 'bullets') for (const one of all) w.par(`• ${one.levels === 0 ? `${one.name}: no adjustment` : one === all[0] || one === all.at(-1) ? `${one.name}: ${one.levels}` : `${Math.abs(one.levels)} levels ${one.levels > 0 ? dice.pick(['added', 'increase']) : dice.pick(['subtracted', 'decrease'])} for ${one.name.toLowerCase()} (${one.section})`}`, { left: 14, after: 0.2 })
  else {
    const weapon = g.weapon && story.counts.some(({ offense }) => offense.substance !== undefined) ? `${inCapital(2)} levels are added under §2D1.1(b)(1) because a firearm was possessed. ` : ''
    const role = g.role === 0 ? dice.pick(['No role adjustment applies. ', 'The defendant receives neither an aggravating nor a mitigating role adjustment. ', 'There is no adjustment for role in the offense. ']) : g.role > 0 ? dice.pick([`Because the defendant ${g.role === 4 ? 'was an organizer or leader' : 'supervised others'}, ${spelled(g.role)} levels are added, §3B1.1. `, `${inCapital(g.role)} levels are added for an aggravating role under USSG §3B1.1. `, `A ${spelled(g.role)}-level increase for an aggravating role is applied (§3B1.1). `]) : dice.pick([`As a minor participant the defendant receives a ${spelled(-g.role)}-level decrease, §3B1.2(b). `, `${inCapital(-g.role)} levels are subtracted for a mitigating role, USSG §3B1.2. `])
    const obstruction = g.obstruction ? dice.pick(['Two levels are added for obstruction of justice, §3C1.1. ', 'A two-level increase for obstructing justice applies (§3C1.1). ']) : dice.pick(['No adjustment for obstruction of justice applies. ', 'Obstruction of justice: none. '])
    const acceptance = g.acceptance === 0 ? 'The defendant has not accepted responsibility and receives no reduction. ' : dice.pick([`${inCapital(-g.acceptance)} levels are subtracted for acceptance of responsibility. `, `A ${spelled(-g.acceptance)}-level reduction for acceptance of responsibility is applied. `, `With a ${spelled(-g.acceptance)}-level decrease for acceptance of responsibility the computation ends. `])
    w.par(`${dice.pick([`The base offense level is ${g.base}. `, `The guideline at ${all[0]?.section} sets the base offense level at ${g.base}. `])}${weapon}${role}${obstruction}${acceptance}${dice.pick([`The total offense level is ${g.total}.`, `That yields a total offense level of ${g.total}.`])}`, { after: 0.4 })
  }
  const truths = levelTruths(story)
  w.saysAll(Object.fromEntries(Object.entries(truths).filter(([path]) => !/careerOffender|weapon/.test(path)))).allows(truths, followsTruths(story), { 'guideline.weapon': g.weapon })
}

/** A report whose fields, penalties and computation are arranged as any office may arrange them. */
export const presentenceArranged: Layout = {
  name: 'presentence report, fields in any arrangement',
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
    w.center(dice.pick(['{b|UNITED STATES PROBATION OFFICE}', '{b|UNITED STATES DISTRICT COURT}', '{b|UNITED STATES PROBATION AND PRETRIAL SERVICES}'])).center(dice.pick(['{b|PRESENTENCE INVESTIGATION REPORT}', '{b|PRESENTENCE REPORT}', '{b|Presentence Investigation Report}']), { after: 0.6 })
    face(w, story, dice)
    w.space(0.5)
    counts(w, story, dice)
    w.par(`${decided(story, dice, countsSaid(story.counts, String))}`, { after: 0.4 }).saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn })
    if (drug) w.par(dice.pick([`${title} ${name.family} is accountable for ${weight(g.grams)} of ${substance}.`, `Drug quantity: ${weight(g.grams)} of ${substance}`, `The offense involved ${weight(g.grams)} of ${substance} attributable to the defendant.`]), { after: 0.4 }).saysAll(drugTruths(story))
    computation(w, story, dice)
    w.need(120).space(0.4).par(dice.pick(['{b|CRIMINAL HISTORY}', '{b|Criminal Convictions}', '{b|Adult Criminal Convictions}', "{b|The Defendant's Criminal History}"]), { after: 0.3 })
    if (story.priors.length === 0) w.par(dice.pick(['None.', 'The defendant has no prior convictions.', 'No known prior convictions.']), { after: 0.3 })
    else writeHistory(w, story, dice)
    w.saysAll(priorTruths(story)).allows({ 'history.priors.complete': true })
    const extra = g.points - story.priors.reduce((sum, { points }) => sum + points, 0)
    if (g.statusPoints > 0 && extra === g.statusPoints) w.par(`${inCapital(g.statusPoints)} points are added, §4A1.1(d), because the defendant was on probation when the offense was committed.`, { after: 0.3 })
    const close = dice.pick(['told', 'fields', 'fields'])
    if (close === 'told') w.par(`${dice.pick([`The criminal history score is ${g.points}.`, `${title} ${name.family} has ${g.points} criminal history points.`, `The criminal history points total ${g.points}.`])} ${dice.pick(['{b|Sentencing Options.} ', ''])}${guidelinesSaid(story, dice)}`)
    else {
      w.par(dice.pick(['{b|Guideline Range}', '{b|SENTENCING OPTIONS}', '{b|Summary}']), { after: 0.3 })
      setFields(w, arrangement(dice), [[dice.pick(['Criminal History Points', 'Total criminal history points', 'Criminal history score', 'CH points', 'Points']), String(g.points)], [dice.pick(['Criminal History Category', 'Category', 'CHC', 'Criminal history']), dice.pick([roman(g.category), roman(g.category), String(g.category)])], [dice.pick(['Total Offense Level', 'Offense level, total', 'Total level']), String(g.total)], [dice.pick(['Guideline Range', 'Imprisonment range', 'Advisory guideline range', 'Range of imprisonment', 'Custody range']), showRange(g.range, dice.pick([' to ', '-', ' - ']))]])
    }
    w.saysAll(historyTruths(story)).allows({ 'guideline.statusPoints': g.statusPoints, 'conviction.counts.complete': true, 'conviction.offenseEndedOn': story.endedOn })
    w.par(`Prepared ${dice.pick([slashed(story.convictedOn), inWords(story.convictedOn)])} by ${story.officer}, United States Probation Officer.`)
    return w
  },
}
