import type { Dice } from '../../dice.ts'
import { addDays, dayOf, inWords, stamped } from '../../story/days.ts'
import { fullName, spelled, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { showRange } from '../parts/show-range.ts'
import { countsSaid, numberings } from './ways.ts'

interface Caption {
  readonly lines: readonly string[]
  readonly saysNumber?: true
}

/** The caption under the parties as each circuit sets it: the court below, its number, its judge, the days. */
function captionOf(story: Story, dice: Dice, heard: string, on: string): Caption {
  const { court: { district, city }, docket, judge } = story
  const capitals = judge.toUpperCase()
  return dice.pick<Caption>([
    { lines: [`Appeal from the United States District Court`, `for the ${district} at ${city}.`, `No. ${docket}—${judge}, District Judge.`, `Argued: ${inWords(heard)}`, `Decided and Filed: ${inWords(on)}`], saysNumber: true },
    { lines: [`Appeal from the United States District Court`, `for the ${district}.`, `No. ${docket}—${judge}, Judge.`, `ARGUED ${inWords(heard).toUpperCase()}—DECIDED ${inWords(on).toUpperCase()}`], saysNumber: true },
    { lines: ['APPEAL FROM THE UNITED STATES DISTRICT COURT', `FOR THE ${district.toUpperCase()}`, `[Hon. ${judge}, U.S. District Judge]`, inWords(on)] },
    { lines: ['APPEAL FROM THE UNITED STATES DISTRICT COURT', `FOR THE ${district.toUpperCase()}`, `(${capitals}, DISTRICT JUDGE)`, `(${inWords(on)})`] },
    { lines: [`Appeal from the United States District Court for the ${district}, at ${city}. ${judge}, Chief District Judge. (${docket})`, `Submitted: ${inWords(heard)}          Decided: ${inWords(on)}`], saysNumber: true },
    { lines: [`On Appeal from the United States District Court`, `for the ${district}`, `(D.C. Criminal No. ${docket})`, `District Judge: Honorable ${judge}`, `Submitted Under Third Circuit LAR 34.1(a)`, inWords(heard), `(Opinion Filed: ${inWords(on)})`], saysNumber: true },
    { lines: [`D.C. Docket No. ${docket}`, `Appeal from the United States District Court for the ${district}`, `United States District Judge ${judge}`, `(${inWords(on)})`], saysNumber: true },
    { lines: [`D.C. No. ${docket}`, 'OPINION', `Appeal from the United States District Court for the ${district}`, `${judge}, Senior District Judge, Presiding`, `Submitted ${inWords(heard)}`, `Filed ${inWords(on)}`], saysNumber: true },
    { lines: [`Appeal from a judgment of the ${district} (${judge}, J.)`, `Issued this ${dayOf(on).replace(/^the /, '')}`] },
    { lines: [`On appeal from the ${district} (Judge ${judge})`, `Opinion issued ${inWords(on)}`] },
    { lines: [`Before the District Court for the ${district}, ${judge}, U.S.D.J.`, 'DECIDED', inWords(on)] },
    { lines: [`Appeal from the United States District Court for the ${district}`, `Trial Judge: ${judge}`, `FILED ${stamped(on)}`] },
  ])
}

/** Plea or verdict as the background of an opinion tells it. */
function guilt(story: Story, dice: Dice, counts: string): string {
  const family = story.name.family
  const day = inWords(story.convictedOn)
  if (story.decidedBy === 'guilty plea') return dice.pick([`${family} pleaded guilty to ${counts}.`, `${family} entered a guilty plea to ${counts} on ${day}.`, `Without a plea agreement, ${family} pled guilty to ${counts}.`])
  if (story.decidedBy === 'jury verdict') return dice.pick([`After a four-day trial, a jury found ${family} guilty of ${counts}.`, `A jury convicted ${family} of ${counts} on ${day}.`, `${family} was tried before a jury, which returned a verdict of guilty on ${counts}.`])
  return dice.pick([`The district court convicted ${family} of ${counts} after a bench trial.`, `A bench trial ended in ${they(story).whose} conviction on ${counts}.`, `${family} waived a jury, and after a trial to the court was found guilty of ${counts}.`])
}

function sentence(story: Story, dice: Dice): string {
  const { whom, whose } = they(story)
  const family = story.name.family
  const day = inWords(story.sentencedOn)
  const life = story.term === 'life'
  const [n, years] = [life ? '' : `${story.term}`, `${story.supervisedYears} years`]
  const months = life ? 'life imprisonment' : dice.pick([`${n} months in prison`, `${n} months' imprisonment`, `a ${n}-month term of imprisonment`])
  const range = showRange(story.guideline.range, ' to ')
  const said = dice.pick([
    `On ${day}, the district court sentenced ${whom} to ${months}, followed by ${years} of supervised release.`,
    `The court imposed ${life ? 'a life sentence' : `a ${n}-month sentence`} on ${day}, with ${spelled(story.supervisedYears)} years of supervised release to follow.`,
    `${family} received a sentence of ${life ? 'life imprisonment' : `${n} months' imprisonment`} on ${day}, to be followed by ${years} of supervised release.`,
    `Judgment was entered on ${day}, committing ${family} to the custody of the Bureau of Prisons for ${life ? 'life' : `${n} months`}, with a ${story.supervisedYears}-year term of supervised release.`,
    `Sentenced on ${day} to ${months} and ${years} of supervised release, ${family} argues that ${whose} sentence is unreasonable.`,
    `At a hearing on ${day}, the court announced a sentence of ${life ? 'life' : `${n} months`} in custody and ${years}' supervised release.`,
    `Sentencing took place on ${day}. The court settled on ${life ? 'a term of life imprisonment' : `${n} months of imprisonment`}, plus ${years} of supervised release.`,
  ])
  const guidelines = dice.pick([`The presentence report put the Guidelines range at ${range}.`, `The resulting Guidelines range was ${range} of imprisonment.`, `With a total offense level of ${story.guideline.total}, the advisory range was ${range}.`, `The court calculated an advisory guidelines range of ${range}.`])
  return `${guidelines} ${said}`
}

function body(w: PaperWriter, story: Story, dice: Dice): void {
  const family = story.name.family
  const indent = { indent: 24, after: 0.3 }
  w.par(dice.pick([`PER CURIAM. ${family} appeals.`, `HALDEMAN, Circuit Judge. ${family} challenges the sentence imposed by the district court. We affirm.`, `${family} appeals from a final judgment of conviction.`]), indent)
  w.par(dice.pick(['I. BACKGROUND', 'I.', 'Background']), { after: 0.3 })
  w.par('Agents began to look into the sale of contraband in the area after an informant told them of it. They made several purchases and obtained a warrant for a house, where they found what they had been told they would find.', indent)
  w.par(`${guilt(story, dice, countsSaid(story.counts, dice.pick(numberings)))} ${sentence(story, dice)}`, indent)
  w.par(dice.pick(['II. DISCUSSION', 'II.', 'Analysis']), { after: 0.3 })
  w.par('We review the procedural and substantive reasonableness of a sentence under a deferential abuse-of-discretion standard. The court heard argument, spoke to each of the statutory factors and said why it chose the sentence that it did. That was enough.', indent)
  w.par(dice.pick(['AFFIRMED.', 'For these reasons we AFFIRM the judgment of the district court.', 'The judgment of the district court is affirmed.']), indent)
}

/** An opinion set as the circuits set theirs, with the case told as opinions tell it. */
export const opinionOfCircuit: Layout = {
  name: 'appellate opinion, in the form of a circuit',
  kind: 'appellate opinion',
  years: [1990, 2023],
  rising: true,
  draw(story, dice) {
    const appeal = story.appeal ?? { number: `${story.sentencedOn.slice(2, 4)}-${dice.whole(1000, 5000)}`, decidedOn: addDays(story.sentencedOn, 320) }
    const w = writerFor(dice, ['serif', 'book', 'typewriter'], { size: 12, leading: dice.pick([1.3, 1.5, 1.9]) })
    numbered(w, (page) => String(page))
    if (dice.happens(0.4)) w.center(dice.pick(['NOT PRECEDENTIAL', 'UNPUBLISHED', '[DO NOT PUBLISH]', 'FOR PUBLICATION']))
    w.center(dice.pick(['UNITED STATES COURT OF APPEALS', 'United States Court of Appeals', 'IN THE UNITED STATES COURT OF APPEALS'])).center(`${dice.pick(['FOR THE', 'for the', 'For the'])} ${dice.pick([story.court.circuit.toUpperCase(), story.court.circuit])}`, { after: 0.4 }).center(`No. ${appeal.number}`, { after: 0.4 })
    const name = fullName(story.name).toUpperCase()
    const parties = dice.pick(['center', 'bracket', 'line'])
    if (parties === 'line') w.center(`UNITED STATES OF AMERICA, Plaintiff-Appellee, v. ${name}, Defendant-Appellant.`, { after: 0.5 })
    else if (parties === 'bracket') for (const [left, right] of [['UNITED STATES OF AMERICA,', ')'], ['     Plaintiff - Appellee,', ')'], ['v.', ')'], [`${name},`, ')'], ['     Defendant - Appellant.', ')']] as const) w.row([{ at: 0, text: left, width: 250 }, { at: 270, text: right }])
    else w.center('UNITED STATES OF AMERICA,').center('Plaintiff-Appellee,').center(dice.pick(['v.', 'versus', '- v. -'])).center(`${name},`).center('Defendant-Appellant.', { after: 0.5 })
    const { lines, saysNumber } = captionOf(story, dice, addDays(appeal.decidedOn, -60), appeal.decidedOn)
    for (const line of lines) w.center(line)
    w.space(0.4).par('Before: HALDEMAN, ASHBY, and OVERSTREET, Circuit Judges.', { after: 0.5 })
    body(w, story, dice)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.judge': story.judge, ...(saysNumber ? { 'conviction.docketNumber': story.docket } : {}), 'conviction.decidedBy': story.decidedBy, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'guideline.range': story.guideline.range, 'litigation.appealTaken': true, 'litigation.appealDecidedOn': appeal.decidedOn })
    w.allows(levelOnlyTruths(story), { 'conviction.convictedOn': story.convictedOn, 'conviction.sovereign': 'federal', 'litigation.appealPending': false, 'conviction.docketNumber': story.docket })
    return w
  },
}
