import type { Dice } from '../../dice.ts'
import { inWords, slashed } from '../../story/days.ts'
import { fullName, roman, spelled, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { drugTruths, faceTruths, followsTruths, historyTruths, levelTruths, weight } from '../parts/presentence-facts.ts'
import { showRange } from '../parts/show-range.ts'

/** The face of a short report: no label says whose it is, or its labels are short. */
function face(w: PaperWriter, story: Story, dice: Dice): void {
  const { name, docket, judge, register, sentencedOn } = story
  const [full, day] = [fullName(name), inWords(sentencedOn)]
  const way = dice.pick(['block', 'sentence', 'fields', 'short labels', 'on'])
  const marshal = `USM No. ${register}`
  if (way === 'block') for (const line of [dice.pick([full, full.toUpperCase()]), marshal, `Docket No. ${docket}`, '', `The Honorable ${judge}`, 'United States District Judge', '', `Sentencing: ${day}`]) w.par(line === '' ? ' ' : line)
  else if (way === 'sentence') w.par(dice.pick([`This report concerns ${full}, who stands convicted in Case No. ${docket}. It was prepared for Judge ${judge}. Sentencing is set for ${day}. ${marshal}.`, `Prepared for the Honorable ${judge}, United States District Judge, for use at the sentencing of ${full} on ${day}, in No. ${docket}. ${marshal}.`, `The defendant, ${full}, appears before United States District Judge ${judge} for sentencing on ${day}. Docket ${docket}. ${marshal}.`]))
  else if (way === 'fields') for (const cells of [[`Last name: ${name.family}`, `First name: ${name.given}`, `Middle name: ${name.middle}`], [`Case: ${docket}`, marshal, ''], [`To be sentenced: ${day}`], [`District Judge: Hon. ${judge}`]]) w.row(cells.map((text, i) => ({ at: i * 160, text: text === '' ? ' ' : text, width: cells.length === 1 ? 400 : 154 })), 0.3)
  else if (way === 'short labels') for (const line of [`Offender: ${full}`, `Dkt. ${docket}`, marshal, `Sent. date: ${slashed(sentencedOn)}`, `Sent. judge: ${judge}`]) w.par(line)
  else for (const line of ['on', full.toUpperCase(), `${docket}, ${marshal}`, `Sentencing before the Honorable ${judge}, ${day}`]) w.center(line)
  w.space(0.6).saysAll({ ...faceTruths(story), 'conviction.sentencedOn': sentencedOn, 'person.registerNumber': register, ...(way === 'fields' && name.suffix !== undefined ? { 'person.name': `${name.given} ${name.middle} ${name.family}` } : {}) })
}

const sign = (levels: number): string => (levels < 0 ? `- ${-levels}` : `+ ${levels}`)

/** The computation as one sum, a running line, a few lines, or sentences about what was done. */
function computation(w: PaperWriter, story: Story, dice: Dice): void {
  const { guideline: g } = story
  const { title, who } = they(story)
  const edition = dice.pick([`Manual: Nov. ${g.edition}`, `Guideline book: 11/1/${g.edition}`, `The ${g.edition} Guidelines Manual was used.`, `Guidelines: November 1, ${g.edition} Manual.`])
  const isSum = g.total === g.base + g.role + (g.obstruction ? 2 : 0) + (g.weapon ? 2 : 0) + g.acceptance
  const armed = g.weapon && story.counts.some(({ offense }) => offense.substance !== undefined)
  const way = dice.pick(isSum ? ['sum', 'run', 'told'] : ['run', 'told'])
  w.par(edition, { after: 0.3 }).says('guideline.edition', String(g.edition))
  const truths = Object.entries(levelTruths(story)).filter(([path]) => !/careerOffender|weapon|edition/.test(path))
  if (way === 'sum') {
    const steps = [['weapon', armed ? 2 : 0], ['role', g.role], ['obstruction', g.obstruction ? 2 : 0], ['acceptance', g.acceptance]] as const
    const said = steps.filter(([, levels]) => levels !== 0)
    w.par(`Base ${g.base}${said.map(([part, levels]) => ` ${sign(levels)} ${part}`).join('')} = ${g.total}`, { after: 0.3 })
    w.saysAll(Object.fromEntries(truths.filter(([path]) => !/role|obstruction|acceptance/.test(path) || said.some(([part]) => path.includes(part) && (part !== 'role' || g.role !== 0)))))
    if (said.length === 0) w.par(`Total offense level: ${g.total}`)
  } else if (way === 'run') {
    w.par(`BOL ${dice.pick(['(2D1.1)', '(2B1.1)', ''])}: ${g.base}`).par(`Role ${g.role === 0 ? '0' : sign(g.role).replace(' ', '')}, Obstruction ${g.obstruction ? '+2' : '0'}, Acceptance ${g.acceptance}`)
    if (armed) w.par('Firearm .......+2')
    w.par(`TOL: ${g.total}`, { after: 0.3 }).saysAll(Object.fromEntries(truths))
  } else {
    const role = g.role === 0 ? dice.pick([`${title} ${story.name.family} was an average participant; no adjustment for role was made.`, 'No adjustment for role in the offense was made.']) : g.role > 0 ? dice.pick([`${title} ${story.name.family} directed the work of others, and ${spelled(g.role)} levels are added under § 3B1.1.`, `The defendant received a ${spelled(g.role)}-level enhancement as an organizer or leader (§ 3B1.1).`]) : `${title} ${story.name.family}'s role was minor, and ${spelled(-g.role)} levels are subtracted (§ 3B1.2(b)).`
    const accepted = g.acceptance === 0 ? `Since ${who} denied guilt, no reduction for acceptance of responsibility applies.` : dice.pick([`There was a clear acceptance of responsibility; ${spelled(-g.acceptance)} levels come off.`, `For acceptance of responsibility ${spelled(-g.acceptance)} levels are taken off.`])
    w.par(`The base offense level is ${g.base}. ${armed ? 'A loaded pistol was found, and so two levels are added under § 2D1.1(b)(1). ' : ''}${role} ${g.obstruction ? 'Two levels are added for obstruction of justice.' : 'There is no adjustment for obstruction of justice.'} ${accepted} The total is ${g.total}.`, { after: 0.3 })
    w.saysAll(Object.fromEntries(truths.filter(([path]) => isSum || path !== 'guideline.totalLevel')))
  }
  w.allows(levelTruths(story), followsTruths(story), { 'guideline.weapon': g.weapon })
}

/** A short report: the computation in a line or two, points and category in one breath. */
export const presentenceShort: Layout = {
  name: 'presentence report, in short words',
  kind: 'presentence report',
  years: [1990, 2024],
  rising: true,
  draw(story, dice) {
    const { guideline: g, name } = story
    const { title, whom } = they(story)
    const w = writerFor(dice, ['serif', 'book', 'sans', 'typewriter'], { size: 11, leading: 1.3 })
    numbered(w, (page) => String(page))
    w.center('UNITED STATES PROBATION OFFICE').center(story.court.district.toUpperCase(), { after: 0.4 }).center(dice.pick(['{b|PRESENTENCE INVESTIGATION REPORT}', '{b|PRESENTENCE REPORT}']), { after: 0.4 })
    face(w, story, dice)
    w.par(`${title} ${name.family} was born on ${inWords(story.born)}.`, { after: 0.4 }).says('person.dateOfBirth', story.born)
    const substance = g.substance === 'marihuana' ? 'marijuana' : g.substance.replace(' (mixture)', '')
    if (story.counts.some(({ offense }) => offense.substance !== undefined)) w.par(dice.pick([`The drug quantity attributable to ${title} ${name.family} is ${weight(g.grams)} of ${substance}.`, `Drug amount: ${weight(g.grams)} of ${substance}`, `Quantity: ${weight(g.grams)} of ${substance}`, `The base offense level rests on ${weight(g.grams)} of ${substance}.`]), { after: 0.4 }).saysAll(drugTruths(story))
    computation(w, story, dice)
    w.par(dice.pick([`Criminal history: ${g.points} points, Category ${roman(g.category)}`, `Total points: ${g.points} (CHC ${roman(g.category)})`, `The total of ${g.points} criminal history points puts ${whom} in Category ${roman(g.category)}.`, `Criminal History Category ${roman(g.category)} (${g.points} points)`, `${title} ${name.family} has ${g.points} criminal history points, which place ${whom} in criminal history category ${roman(g.category)}.`]), { after: 0.3 })
    w.par(dice.pick([`Range: ${showRange(g.range, '-')}`, `The guideline range is ${showRange(g.range, ' to ')}.`, `Imprisonment range ${showRange(g.range, ' to ')}`])).saysAll(historyTruths(story))
    w.allows({ 'history.priors.complete': true, 'guideline.statusPoints': g.statusPoints })
    w.par(`Prepared by ${story.officer}, United States Probation Officer.`)
    return w
  },
}
