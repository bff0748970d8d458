import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { drugTruths, priorTruths, weight } from '../parts/presentence-facts.ts'
import { showRange } from '../parts/show-range.ts'
import { list } from '../parts/terms.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import { addDays, inWords, slashed } from '../../story/days.ts'
import { fullName, roman, shortName, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import { caseTruths } from '../../blind-layouts/parts/case-truths.ts'
import { yearsBetween } from '../../blind-layouts/parts/day-shapes.ts'
import { computedTruths, drugInWords, isDrugCase, limitsInWords, minimumTruths, roleInWords } from '../../blind-layouts/parts/report-words.ts'
import { plainYears } from '../../blind-layouts/parts/term-shapes.ts'

/** A short report in the form of a memorandum from the officer to the judge. */
export const presentenceMemorandum: Layout = {
  name: 'presentence report, memorandum',
  kind: 'presentence report',
  years: [1992, 2022],
  rising: true,
  draw(story, dice) {
    const { guideline: g, priors } = story
    const { title, who } = they(story)
    const him = `${title} ${story.name.family}`
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 11, leading: 1.3 })
    w.onEveryPage((page, of) => w.put(`Memorandum re: ${shortName(story.name)} - Page ${page} of ${of}`, 306, 764, { size: 8.5, align: 'center', page }))
    w.center('{b|M E M O R A N D U M}', { size: 14 }).center(`United States Probation Office, ${story.court.district}`, { after: 1 })
    const head = (label: string, text: string): void => {
      w.row([{ at: 0, text: `${label}:`, cut: 'bold', width: 90 }, { at: 96, text }], 0.25)
    }
    head('DATE', inWords(addDays(story.sentencedOn, -21)))
    head('TO', `The Honorable ${story.judge}, United States District Judge`)
    head('FROM', `${story.officer}, U.S. Probation Officer`)
    head('SUBJECT', `${fullName(story.name)}, Docket No. ${story.docket}\nMODIFIED PRESENTENCE INVESTIGATION REPORT\nSentencing: ${inWords(story.sentencedOn)}`)
    w.rule(0.8).space(0.5).saysAll({ ...caseTruths(story), 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn })
    const how = { 'guilty plea': 'appeared before the Court and pleaded guilty to', 'jury verdict': 'was found guilty by a jury of', 'bench verdict': 'was found guilty, after a trial to the Court without a jury, of' }[story.decidedBy]
    w.par(`{b|Conviction.} On ${inWords(story.convictedOn)}, ${fullName(story.name)} (born ${inWords(story.born)}; Register No. ${story.register}; citizen of the United States) ${how} ${list(story.counts.map((count) => `Count ${count.number}, ${count.nature} (${count.printed})`))}. ${story.counts.map((count, i) => `The statutory range for Count ${count.number} is ${limitsInWords(story, i)}`).join('; ').replace(/; T/g, '; t')}.`, { after: 0.6 })
    w.saysAll({ 'person.dateOfBirth': story.born, 'person.registerNumber': story.register, 'person.citizenship': 'United States', 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy, ...minimumTruths(story), ...Object.fromEntries(story.counts.map((count, i) => [`conviction.counts.${i}.description`, count.nature])) })
    w.par(`{b|Offense.} The offense began ${dice.pick(['on or about', 'about', 'in or about'])} ${inWords(story.beganOn)} and ended ${inWords(story.endedOn)}. ${isDrugCase(story) ? `For purposes of relevant conduct ${who} is held accountable for ${weight(g.grams)} of ${drugInWords(g.substance)}.` : `${him} took part with others named in the indictment.`}`, { after: 0.6 })
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn, ...drugTruths(story) })
    const steps = [
      `The ${g.edition} Guidelines Manual was used.`, `The base offense level is ${g.base}.`, ...(isDrugCase(story) ? [g.weapon ? 'Because a dangerous weapon was possessed, the level is increased by 2 under §2D1.1(b)(1).' : 'No dangerous weapon was possessed.'] : []),
      g.role === 0 ? `No adjustment is made for role.` : `${him} was ${roleInWords(g.role)}, and the level is ${g.role > 0 ? 'increased' : 'decreased'} by ${Math.abs(g.role)}.`, g.obstruction ? 'Two levels are added for obstruction of justice (§3C1.1).' : 'There is no information that justice was obstructed.',
      g.acceptance === 0 ? 'Acceptance of responsibility is not warranted.' : `${-g.acceptance} levels are subtracted for acceptance of responsibility.`, `The total offense level is ${g.total}.`, `${him} is not a career offender.`,
    ]
    w.par(`{b|Offense level.} ${steps.join(' ')}`, { after: 0.6 })
    const told = priors.map((prior, i) => `(${i + 1}) ${prior.offense}, ${prior.court}, sentenced ${slashed(prior.sentencedOn)} to ${prior.months === 0 ? 'probation' : plainYears(prior.months)}: ${prior.points} point${prior.points === 1 ? '' : 's'}`)
    w.par(`{b|Criminal history.} ${told.length === 0 ? `${him} has no prior convictions.` : `${told.join('; ')}.`} ${g.statusPoints > 0 ? `As the offense was committed while ${who} was on probation, ${g.statusPoints} points are added under §4A1.1(d). ` : ''}The total is ${g.points} point${g.points === 1 ? '' : 's'}, and the criminal history category is ${roman(g.category)}.`, { after: 0.6 })
    w.saysAll({ ...computedTruths(story), ...priorTruths(story), 'guideline.careerOffender': false, 'history.priors.complete': true, ...(g.statusPoints > 0 ? { 'guideline.statusPoints': g.statusPoints } : {}) })
    w.par(`{b|Range.} With level ${g.total} and category ${roman(g.category)} the guideline range for imprisonment is ${showRange(g.range, dice.pick([' to ', '-']))}.`, { after: 0.6 })
    w.par(`{b|Personal.} ${him} is ${yearsBetween(story.born, story.sentencedOn)} years of age and was raised in ${story.court.city}, ${story.court.state}. ${who === 'she' ? 'She' : 'He'} reports good health and no debts of note.`, { after: 1.2 })
    allowAround(w, story)
    return w.need(60).row([{ at: 250, text: 'Respectfully submitted,' }], 1.6).row([{ at: 250, text: story.officer }]).row([{ at: 250, text: 'U.S. Probation Officer' }])
  },
}

/** What follows from the reports and need not be read out of them. */
function allowAround(w: PaperWriter, story: Story): void {
  const { guideline: g } = story
  w.allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.counts.complete': true, 'guideline.drugs.complete': true, 'guideline.characteristics.complete': true, 'guideline.adjustments.complete': true, 'guideline.statusPoints': g.statusPoints, ...(g.weapon ? {} : { 'guideline.weapon': false, 'guideline.weaponOwn': false }) })
  for (const [i, count] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.substance`]: count.offense.substance, [`conviction.counts.${i}.description`]: count.nature })
  for (const [i, prior] of story.priors.entries()) w.allows({ [`history.priors.${i}.violent`]: prior.violent })
}
