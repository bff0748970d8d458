import type { Dice } from '../../dice.ts'
import { addDays, inWords } from '../../story/days.ts'
import { fullName, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { allowFederal, caption } from '../parts/caption.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { countTruths, natureTruths, termTruths } from '../parts/terms.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { cited, countsSaid, daySaid, decided, guidelinesSaid, imposed, moneySaid, numberings, released, type Numbering } from './ways.ts'

/** A judgment in the words of its district: numbered or headed paragraphs and no form. */
export const judgmentProse: Layout = {
  name: 'judgment in its own words',
  kind: 'judgment',
  years: [1988, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter', 'book'])
    const named = dice.pick(numberings)
    numbered(w, (page) => String(page))
    caption(w, story, dice, dice.pick(['JUDGMENT AND COMMITMENT', 'JUDGMENT IN A CRIMINAL CASE', 'CRIMINAL JUDGMENT', 'JUDGMENT OF CONVICTION AND SENTENCE']))
    w.par(`This case came before the court for sentencing on ${daySaid(story.sentencedOn, dice)}. The defendant appeared with counsel, ${story.defender}.`, { after: 0.6 })
    w.par(decided(story, dice, countsSaid(story.counts, named)), { after: 0.6 })
    w.saysAll({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn })
    sayCounts(w, story, dice, named)
    w.par(imposed(story, dice), { after: 0.6 }).par(released(story, dice), { after: 0.6 }).par(moneySaid(story, dice), { after: 0.6 })
    w.saysAll({ 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment, ...(story.fine > 0 && { 'conviction.fine': story.fine }), ...(story.restitution > 0 && { 'conviction.restitution': story.restitution }) })
    w.allows(termTruths(story.counts))
    w.allows({ 'conviction.counts.complete': true, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution, 'conviction.offenseEndedOn': story.counts.map(({ endedOn }) => endedOn).sort().at(-1) })
    w.need(80).row([{ at: 240, text: '_________________________' }]).row([{ at: 240, text: dice.pick([story.judge, story.judge.toUpperCase(), `The Honorable ${story.judge}`]) }]).row([{ at: 240, text: dice.pick(['United States District Judge', 'UNITED STATES DISTRICT JUDGE', 'U.S. District Judge', 'Chief Judge, United States District Court']) }])
    w.says('conviction.judge', story.judge)
    return w
  },
}

/** The counts of conviction in a table of the district's own, a list, or sentences. */
function sayCounts(w: PaperWriter, story: Story, dice: Dice, named: Numbering): void {
  const way = dice.pick(['table', 'lines', 'law first', 'sentences'])
  if (way === 'table') {
    const [number, offense, law] = dice.pick([['Count', 'Offense', 'Statute'], ['CT', 'CHARGE', 'CODE SECTION'], ['Count No.', 'Description of Offense', 'Statute Violated'], ['Count(s)', 'Crime', 'Law Violated']])
    w.row([{ at: 0, text: number, width: 60 }, { at: 70, text: offense, width: 220 }, { at: 300, text: law }], 0.4)
    for (const count of story.counts) w.row([{ at: 0, text: named(count.number), width: 60 }, { at: 70, text: count.nature, width: 220 }, { at: 300, text: cited(count, dice) }], 0.3)
  } else for (const count of story.counts) {
    const [n, law] = [named(count.number), cited(count, dice)]
    w.par(way === 'lines' ? `Count ${n}: ${count.nature}, ${law}` : way === 'law first' ? `${law}, ${count.nature}, Count ${n}` : `As charged in Count ${n}, ${count.nature.toLowerCase()}, in violation of ${law}.`, { after: 0.3 })
  }
  w.space(0.6).saysAll(countTruths(story.counts, named)).allows(...natureTruths(story.counts))
}

/** An opinion of a court of appeals that tells the case below. */
export const opinionTold: Layout = {
  name: 'appellate opinion that tells the case',
  kind: 'appellate opinion',
  years: [1990, 2023],
  draw(story, dice) {
    const appeal = story.appeal ?? { number: `${story.sentencedOn.slice(2, 4)}-${dice.whole(1000, 5000)}`, decidedOn: addDays(story.sentencedOn, 320) }
    const { title, whose } = they(story)
    const w = writerFor(dice, ['serif', 'book'], { size: 12, leading: 1.4 })
    numbered(w, (page) => String(page))
    w.center(dice.pick(['{b|UNITED STATES COURT OF APPEALS}', '{b|United States Court of Appeals}'])).center(`FOR THE ${story.court.circuit.toUpperCase()}`, { after: 0.6 }).center(`No. ${appeal.number}`, { after: 0.6 })
    w.center('UNITED STATES OF AMERICA, Plaintiff-Appellee,').center(dice.pick(['v.', 'versus'])).center(`${fullName(story.name).toUpperCase()}, Defendant-Appellant.`, { after: 0.6 })
    w.center(dice.pick([`Appeal from the United States District Court for the ${story.court.district}, ${story.judge}, District Judge.`, `On appeal from the United States District Court for the ${story.court.district}. ${story.judge}, Judge.`, `Appeal from the ${story.court.district} (Hon. ${story.judge})`, `D.C. No. ${story.docket}\nAppeal from the United States District Court for the ${story.court.district}\n${story.judge}, District Judge, Presiding`]), { after: 0.6 })
    w.center(dice.pick([`Decided ${inWords(appeal.decidedOn)}`, `Filed: ${inWords(appeal.decidedOn)}`, `${inWords(appeal.decidedOn)}`]), { after: 0.6 })
    w.par('Before HALDEMAN, ASHBY, and OVERSTREET, Circuit Judges.', { after: 0.6 })
    w.par(`${title} ${story.name.family} appeals ${whose} sentence. ${decided(story, dice, countsSaid(story.counts, dice.pick(numberings)))} ${guidelinesSaid(story, dice)}`, { indent: 30, after: 0.6 })
    w.par(`${dice.pick([`On ${inWords(story.sentencedOn)}, the district court sentenced`, `The district court, on ${inWords(story.sentencedOn)}, sentenced`])} ${dice.pick(['the defendant', `${title} ${story.name.family}`, story.name.family])} to ${story.term === 'life' ? 'life in prison' : `${story.term} months ${dice.pick(['in prison', 'of imprisonment', 'in the custody of the Bureau of Prisons'])}`}, ${dice.pick(['with', 'followed by', 'to be followed by', 'and'])} ${story.supervisedYears} years ${dice.pick(['of', 'on'])} supervised release. We affirm.`, { indent: 30, after: 0.6 })
    w.par('We review the reasonableness of a sentence for abuse of discretion. A sentence within the range is presumed reasonable, and nothing in the record rebuts it. The judgment is AFFIRMED.', { indent: 30 })
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.judge': story.judge, 'conviction.decidedBy': story.decidedBy, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'guideline.range': story.guideline.range, 'litigation.appealTaken': true, 'litigation.appealDecidedOn': appeal.decidedOn })
    w.allows(levelOnlyTruths(story), { 'conviction.convictedOn': story.convictedOn, 'conviction.sovereign': 'federal', 'litigation.appealPending': false, 'conviction.docketNumber': story.docket })
    return w
  },
}

/** What an order tells of the case before it rules. */
function background(story: Story, dice: Dice): string {
  const { title, who } = they(story)
  const appeal = story.appeal === undefined ? dice.pick(['No appeal was taken.', 'The defendant did not appeal.', `${title} ${story.name.family} filed no direct appeal.`]) : dice.pick([`The ${story.court.circuit} affirmed on ${inWords(story.appeal.decidedOn)}.`, `The judgment was affirmed on ${inWords(story.appeal.decidedOn)}.`, `On ${inWords(story.appeal.decidedOn)}, the ${story.court.circuit} affirmed.`, `The appeal was dismissed on ${inWords(story.appeal.decidedOn)}.`])
  const term = story.term === 'life' ? 'life in prison' : `${story.term} months`
  const sentenced = dice.pick([`On ${inWords(story.sentencedOn)}, the court sentenced ${title} ${story.name.family} to ${term}.`, `Sentence was imposed on ${inWords(story.sentencedOn)}: ${term}${story.term === 'life' ? '' : ' of imprisonment'}.`, `${title} ${story.name.family} was sentenced on ${inWords(story.sentencedOn)} to ${term}${story.term === 'life' ? '' : ' in custody'}.`, `The court imposed a sentence of ${term} on ${inWords(story.sentencedOn)}.`, `${who.charAt(0).toUpperCase()}${who.slice(1)} received a sentence of ${term} on ${inWords(story.sentencedOn)}.`])
  return `${decided(story, dice, dice.pick([countsSaid(story.counts, dice.pick(numberings)), story.counts[0]?.nature.toLowerCase() ?? 'the charge']))} ${sentenced} ${appeal}`
}

/** A ruling under section 2255 whose caption has the person first. */
export const ruling2255: Layout = {
  name: 'order under 2255 with the movant first',
  kind: 'order under 2255',
  years: [1990, 2021],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 12, leading: 1.4 })
    numbered(w, (page) => String(page))
    const role = dice.pick(['Petitioner', 'Movant', 'Petitioner-Defendant', 'Defendant/Movant'])
    w.center('UNITED STATES DISTRICT COURT').center(story.court.district.toUpperCase(), { after: 0.8 })
    const head: readonly (readonly [string, string])[] = [[`${fullName(story.name).toUpperCase()},`, ''], [`     ${role},`, `Criminal No. ${story.docket}`], [dice.pick(['v.', '   vs.', '-against-']), `Civil No. ${dice.whole(2, 20)}-cv-${dice.whole(1000, 9000)}`], ['UNITED STATES OF AMERICA,', ''], ['     Respondent.', dice.pick(['OPINION AND ORDER', 'ORDER', ''])]]
    for (const [left, right] of head) w.row([{ at: 0, text: left, width: 220 }, { at: 230, text: dice.pick([')', ')']), width: 8 }, { at: 250, text: right === '' ? ' ' : right }])
    w.space(0.8)
    w.par(`Before the Court is the motion of ${fullName(story.name)} (Reg. No. ${story.register}) under 28 U.S.C. § 2255 to vacate, set aside or correct the sentence.`, { indent: 30, after: 0.6 }).par(background(story, dice), { indent: 30, after: 0.6 })
    w.par('The movant claims that counsel was ineffective. Counsel\'s choices were reasonable, and no prejudice is shown. The motion under 28 U.S.C. § 2255 is DENIED. No certificate of appealability will issue.', { indent: 30, after: 1 })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'litigation.collateralDecided': true, 'litigation.appealTaken': story.appeal !== undefined, ...(story.appeal && { 'litigation.appealDecidedOn': story.appeal.decidedOn }) })
    allowFederal(w)
    w.allows({ 'litigation.collateralPending': false, 'litigation.appealPending': false, 'conviction.counts.0.description': story.counts[0]?.nature })
    w.need(70).row([{ at: 240, text: '_____________________' }]).row([{ at: 240, text: story.judge }]).row([{ at: 240, text: 'United States District Judge' }])
    w.says('conviction.judge', story.judge)
    return w
  },
}

/** An order on a motion to reduce the sentence that tells what was found at sentence. */
export const reductionTold: Layout = {
  name: 'sentence reduction order that tells the case',
  kind: 'sentence reduction order',
  years: [1992, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 12, leading: 1.4 })
    const { title, whose } = they(story)
    numbered(w, (page) => String(page))
    caption(w, story, dice, dice.pick(['ORDER GRANTING IN PART MOTION FOR COMPASSIONATE RELEASE', 'ORDER DENYING MOTION TO REDUCE SENTENCE', 'OPINION AND ORDER ON MOTION FOR REDUCTION OF SENTENCE']))
    w.par(`${title} ${story.name.family} moves for a reduction of sentence under 18 U.S.C. § 3582(c). ${background(story, dice)} ${guidelinesSaid(story, dice)}`, { indent: 30, after: 0.6 })
    const asked = addDays('2020-04-01', dice.whole(0, 500))
    w.par(dice.pick([`On ${inWords(asked)}, ${title} ${story.name.family} asked the Warden for a reduction, and thirty days have passed.`, `${title} ${story.name.family} submitted a request to the warden on ${inWords(asked)}.`, `The warden received ${whose} request on ${inWords(asked)}.`]), { indent: 30, after: 0.6 })
    w.par(`${title} ${story.name.family} is held at ${story.prison.name}. Weighing the factors of 18 U.S.C. § 3553(a), the motion is DENIED.`, { indent: 30, after: 1 })
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, ...levelOnlyTruths(story), 'custody.wardenRequestOn': asked, 'custody.facility': story.prison.name })
    w.allows({ 'custody.status': 'in prison', 'litigation.appealTaken': story.appeal !== undefined, 'litigation.appealPending': false, 'litigation.appealDecidedOn': story.appeal?.decidedOn, 'conviction.counts.0.description': story.counts[0]?.nature })
    w.need(70).row([{ at: 240, text: '_____________________' }]).row([{ at: 240, text: story.judge.toUpperCase() }]).row([{ at: 240, text: 'UNITED STATES DISTRICT JUDGE' }])
    w.says('conviction.judge', story.judge)
    return w
  },
}
