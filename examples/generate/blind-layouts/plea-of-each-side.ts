import type { Layout } from '../layouts/layout.ts'
import { caption } from '../layouts/parts/caption.ts'
import { filingLine, numbered, writerFor } from '../layouts/parts/looks.ts'
import { signed } from '../layouts/parts/stamps.ts'
import { list } from '../layouts/parts/terms.ts'
import { addDays, dayOf, inWords, slashed } from '../story/days.ts'
import { fullName, inCapital, shortName } from '../story/say-name.ts'
import type { MadeCount } from '../story/story.ts'
import { ofCount, sectionTruths } from './parts/case-truths.ts'
import { leastTerm } from './parts/report-words.ts'
import { plainYears } from './parts/term-shapes.ts'

/** An agreement in paragraphs by who agrees: the defendant, then what is understood of each count under small numbers, the government, both; approved by the judge below. */
export const pleaOfEachSide: Layout = {
  name: 'plea agreement, memorandum of what each side agrees',
  kind: 'verdict or plea agreement',
  years: [1992, 2024],
  draw(story, dice) {
    const { counts } = story
    const signedOn = addDays(story.convictedOn, -dice.whole(2, 16))
    const w = writerFor(dice, signedOn < '1997' ? ['typewriter', 'serif'] : ['serif', 'book'], { leading: 1.3, justified: false })
    if (signedOn > '2004') filingLine(w, dice, story.docket, dice.whole(20, 80), slashed(story.convictedOn))
    numbered(w, String)
    caption(w, story, dice, 'MEMORANDUM OF PLEA AGREEMENT')
    w.par(`The United States of America, by and through the United States Attorney for the ${story.court.district} ("USA"), and the Defendant, with the concurrence of the Defendant's attorney, ${story.defender}, have agreed that the above-captioned case should be concluded in accordance with this Memorandum of Plea Agreement as follows:`, { indent: 36, after: 0.6 })
    const point = (mark: string, text: string): void => {
      w.need(30).row([{ at: 36, text: mark, width: 22 }, { at: 62, text }], 0.4)
    }
    const head = (text: string): void => {
      w.need(60).par(text, { indent: 18, after: 0.4 })
    }
    head('1.   This Memorandum constitutes the full and complete record of the Plea Agreement. There are no other agreements between the parties in addition to or different from the terms herein.')
    head('2.   The Defendant agrees:')
    point('a.', `To plead guilty to ${list(counts.map(({ number }) => `Count ${inCapital(number)}`))} of the ${dice.pick(['Indictment', 'Superseding Indictment'])} herein, because the Defendant is in fact guilty.`)
    w.says('conviction.decidedBy', 'guilty plea')
    point('b.', 'To make restitution to any victim in whatever amount the Court may order, pursuant to 18 U.S.C. §§ 3663 and 3663A.')
    point('c.', `To waive knowingly and expressly all rights, conferred by 18 U.S.C. § 3742, to appeal whatever sentence is imposed, reserving only the right to appeal from ${dice.pick(['an upward departure from the Guideline range', 'a sentence in excess of the applicable advisory Guideline range', 'a sentence above the range that is established at sentencing'])}, excepting an appeal or motion based upon ineffective assistance of counsel.`)
    point('d.', `To pay a special assessment of $${story.indictedOn < '1996-09-01' ? 50 : 100} for each count, pursuant to 18 U.S.C. § 3013, before the date of sentencing.`)
    point('e.', 'To assist in the recovery and forfeiture of all assets that facilitated the crimes, and to complete a financial statement under oath.')
    head('3.   The Defendant understands:')
    counts.forEach((count, i) => {
      const [least, most] = [leastTerm(story, i), count.offense.limits[1]]
      point(`${'abcdef'.charAt(i)}.`, `That as to Count ${inCapital(count.number)} to which the Defendant is pleading:`)
      const items = [`Charge: ${count.nature}.`, `Code section violated: ${count.printed}.`, `Elements: ${elements(count)}`, `Maximum term of imprisonment: ${most === 'life' ? 'Life' : plainYears(most)}.`, `Minimum term of imprisonment: ${least === 0 ? dice.pick(['None', '0 years', 'Not applicable']) : plainYears(least)}.`, 'Maximum fine: As provided by 18 U.S.C. § 3571 and the statute charged.', `Restitution: ${count.offense.loss === true ? 'Mandatory.' : 'As ordered by the Court.'}`]
      items.forEach((text, at) => w.need(28).row([{ at: 62, text: `(${at + 1})`, width: 26 }, { at: 92, text }], 0.15))
      w.space(0.35).saysAll({ ...ofCount(sectionTruths(story, inCapital), i), [`conviction.counts.${i}.description`]: count.nature, [`conviction.counts.${i}.statedMinimum`]: least }).allows({ [`conviction.counts.${i}.substance`]: count.offense.substance, [`conviction.counts.${i}.foundGrams`]: count.offense.threshold?.grams })
    })
    point(`${'abcdef'.charAt(counts.length)}.`, 'That the Court will take into account, but is not bound by, the United States Sentencing Guidelines; that the sentence has not yet been determined; and that any estimate of the sentence received from any source is not a promise.')
    head('4.   The USA agrees:')
    let letter = 0
    const grants = [
      ...(story.dismissed.length > 0 ? [`That it will dismiss Count${story.dismissed.length > 1 ? 's' : ''} ${list(story.dismissed.map(inCapital))} of the charging instrument as to this Defendant only, at sentencing.`] : []),
      'That it reserves the right to present evidence and argument at sentencing pursuant to 18 U.S.C. § 3661.', 'That it will make known to the Court at sentencing the full extent of the Defendant\'s cooperation, but is not promising to move for departure.', 'That it will not share information the Defendant provides under this Agreement with any other prosecuting entity unless that entity agrees to be bound.',
    ]
    for (const text of grants) point(`${'abcdef'.charAt(letter++)}.`, text)
    head('5.   The parties agree to the following positions as to the sentencing factors, which are not binding on the Court:')
    point('a.', `The offense conduct began on or about ${inWords(story.beganOn)} and continued until on or about ${inWords(story.endedOn)}.`)
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    const weighed = counts.flatMap(({ offense, number }, i) => (offense.threshold === undefined ? [] : [{ i, number, ...offense.threshold, drug: offense.substance }]))
    letter = 1
    for (const { i, number, words, grams, drug } of weighed) {
      point(`${'abcdef'.charAt(letter++)}.`, `The quantity attributable to the Defendant on Count ${inCapital(number)} is ${words}.`)
      w.saysAll({ [`conviction.counts.${i}.substance`]: drug, [`conviction.counts.${i}.foundGrams`]: grams })
    }
    point(`${'abcdef'.charAt(letter)}.`, 'A downward adjustment for acceptance of responsibility is warranted under U.S.S.G. § 3E1.1, unless the offense level determined before it is applied calls for less, or the Defendant acts contrary to it.')
    w.need(230).par(`This ${dayOf(signedOn)}.`, { indent: 36, after: 1.6 })
    const half = w.measure / 2
    w.row([{ at: 0, text: `UNITED STATES ATTORNEY\n\nBY: ______________________\n${story.prosecutor}\nAssistant United States Attorney`, width: half - 12 }, { at: half, text: `\n\n______________________\n${fullName(story.name)}\nDefendant` }], 1.6)
    signed(w, shortName(story.name), w.left + half + 8, w.y - 62)
    w.row([{ at: half, text: `______________________\n${story.defender}\nAttorney for the Defendant` }], 1)
    w.need(90).par(`APPROVED, this ${dayOf(story.convictedOn)}.`, { indent: 36, after: 1.6 }).row([{ at: half, text: `______________________\n${story.judge.toUpperCase()}\nUNITED STATES DISTRICT JUDGE` }])
    return w.says('conviction.judge', story.judge).allows({ 'conviction.convictedOn': story.convictedOn, 'conviction.assessment': story.assessment, 'conviction.counts.complete': true })
  },
}

/** What the government would have to prove, as shortly as an agreement tells it. */
function elements({ offense: { statute }, number }: MadeCount): string {
  if (statute === '21 U.S.C. 846') return 'First, that two or more persons agreed to violate the drug laws of the United States; Second, that the Defendant knew of the agreement; and Third, that the Defendant joined in it knowingly and willfully.'
  if (statute.startsWith('21 U.S.C. 841')) return 'First, that the Defendant distributed a controlled substance, or possessed it with the intent to do so; and Second, that the Defendant did so knowingly and intentionally.'
  return `As set out in Count ${inCapital(number)} of the charging instrument, each of which the Defendant has reviewed with counsel.`
}
