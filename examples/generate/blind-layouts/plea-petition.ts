import type { Layout } from '../layouts/layout.ts'
import { filingLine, writerFor } from '../layouts/parts/looks.ts'
import { signed } from '../layouts/parts/stamps.ts'
import { addDays, inWords, slashed } from '../story/days.ts'
import { fullName, shortName } from '../story/say-name.ts'
import { caseTruths, sectionTruths } from './parts/case-truths.ts'
import { leastTerm } from './parts/report-words.ts'
import { plainYears } from './parts/term-shapes.ts'
import { yearsBetween } from './parts/day-shapes.ts'

/** The petition with which a defendant asks to plead guilty: printed questions, the answers in another face, each page initialed. */
export const pleaPetition: Layout = {
  name: 'petition to enter a plea of guilty, questions and answers',
  kind: 'verdict or plea agreement',
  years: [1991, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 11, leading: 1.3, filled: dice.pick(['typewriter', 'hand', 'typewriter'] as const), justified: false, margins: { left: 72, right: 72, top: 76, bottom: 84 } })
    if (story.convictedOn > '2004') filingLine(w, dice, story.docket, dice.whole(20, 70), slashed(story.convictedOn))
    const initials = `${story.name.given.charAt(0)}${story.name.middle.charAt(0)}${story.name.family.charAt(0)}`
    w.onEveryPage((page, of) => w.put(`Page ${page} of ${of}`, 72, 752, { size: 9, page }).put("Defendant's initials ______", 540, 752, { size: 9, align: 'right', page }).put(initials, 512, 748, { family: 'hand', size: 11, page, added: true }))
    w.center('{b|IN THE UNITED STATES DISTRICT COURT}').center(`{b|FOR THE ${story.court.district.toUpperCase()}}`, { after: 0.8 })
    w.row([{ at: 0, text: 'UNITED STATES OF AMERICA', width: 220 }, { at: 236, text: '}', width: 10 }, { at: 256, text: `CASE NO. ${story.docket}` }]).row([{ at: 60, text: 'v.', width: 60 }, { at: 236, text: '}', width: 10 }], 0).row([{ at: 0, text: fullName(story.name).toUpperCase(), width: 225 }, { at: 236, text: '}', width: 10 }, { at: 256, text: '{b|PETITION TO ENTER A PLEA OF GUILTY}' }], 0.8)
    w.saysAll(caseTruths(story)).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.par('The defendant, having been advised by counsel, answers under oath the questions that follow. Each is to be answered in full. If a question does not apply, write N/A.', { size: 10, after: 0.7 })
    let n = 0
    const ask = (question: string, answer: string, says: Readonly<Record<string, unknown>> = {}): void => {
      n += 1
      w.need(44).row([{ at: 0, text: `${n}.`, width: 24 }, { at: 26, text: question }], 0.15).row([{ at: 40, text: `{t|${answer}}` }], 0.55).saysAll(says)
    }
    const section = (text: string): void => {
      w.space(0.3).need(80).par(`{b|${text}}`, { after: 0.4 })
    }
    section('THE DEFENDANT')
    ask('State your full name, and any other name you have used.', `${fullName(story.name)}. No other.`, { 'person.name': fullName(story.name) })
    ask('How old are you, and when were you born?', `${yearsBetween(story.born, story.convictedOn)}.  ${slashed(story.born)}`, { 'person.dateOfBirth': story.born })
    ask('Of what country are you a citizen?', 'United States', { 'person.citizenship': 'United States' })
    ask('How far did you go in school? Can you read and write English?', dice.pick(['11th grade. Yes.', 'GED. Yes.', 'High school. Yes.', '9th grade. Yes.']))
    ask('Have you had any drug, medicine or drink in the last 24 hours that affects how you think?', 'No')
    section('YOUR LAWYER')
    ask('Who is your lawyer, and are you satisfied with what your lawyer has done for you?', `${story.defender}. Yes.`)
    ask('Has your lawyer gone over with you the evidence and every defense you may have?', 'Yes')
    section('THE CHARGE AND THE PENALTY')
    ask('To which counts do you ask to plead guilty? Give the statute and the crime.', story.counts.map((count) => `Count ${count.number}, ${count.printed}, ${count.nature}`).join('\n'), { ...sectionTruths(story, String), ...Object.fromEntries(story.counts.map(({ nature }, i) => [`conviction.counts.${i}.description`, nature])) })
    ask('For each count, what is the least sentence the Court must give, and what is the most it may give?', story.counts.map((count, i) => {
      const most = count.offense.limits[1]
      const least = leastTerm(story, i)
      return `Count ${count.number}: least ${least === 0 ? 'none' : plainYears(least)}, most ${most === 'life' ? 'life' : plainYears(most)}`
    }).join('\n'), Object.fromEntries(story.counts.map((_, i) => [`conviction.counts.${i}.statedMinimum`, leastTerm(story, i)])))
    ask('Do you understand that there is no parole, and that supervised release will follow?', 'Yes')
    ask('Has the United States filed a notice under 21 U.S.C. 851 in this case?', story.notice851 === undefined ? 'No' : 'Yes', { 'conviction.notice851': story.notice851 !== undefined })
    section('YOUR RIGHTS')
    ask('Do you understand that you may plead not guilty and have a jury, that the United States must prove guilt beyond a reasonable doubt, and that you give this up?', 'Yes')
    ask('Has anyone threatened you, or promised you anything that is not in the plea agreement?', 'No. No.')
    section('WHAT YOU DID')
    ask('When did the offense begin and when did it end?', `${inWords(story.beganOn)} to ${inWords(story.endedOn)}`, { 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    const weighed = story.counts.flatMap(({ offense, number }, i) => (offense.threshold === undefined ? [] : [{ i, number, ...offense.threshold, drug: offense.substance }]))
    if (weighed.length > 0) ask('If a drug is charged, which drug and how much of it do you admit?', weighed.map(({ number, words }) => `Count ${number}: ${words}`).join('\n'), Object.fromEntries(weighed.flatMap(({ i, grams, drug }) => [[`conviction.counts.${i}.substance`, drug], [`conviction.counts.${i}.foundGrams`, grams]] as [string, unknown][])))
    ask('Tell in your own words what you did that makes you guilty.', `I agreed with other people to break the law and I did my part in it. I knew it was wrong.${story.counts.length > 1 ? ' That goes for each count.' : ''}`)
    w.says('conviction.decidedBy', 'guilty plea')
    w.need(150).space(0.4).par(`I ask the Court to accept my plea of GUILTY. I sign this in open court on ${inWords(story.convictedOn)}.`, { after: 2.2 }).says('conviction.convictedOn', story.convictedOn)
    w.row([{ at: 0, text: '______________________________', width: 220 }, { at: 250, text: '______________________________' }]).row([{ at: 0, text: 'Defendant', width: 220 }, { at: 250, text: `${story.defender}, Counsel` }])
    signed(w, shortName(story.name), w.left + 8, w.y - 36)
    w.space(0.8).par(`ORDER. The plea is accepted. Sentencing is set for ${inWords(addDays(story.convictedOn, 84))}.`, { size: 10, after: 1.4 }).row([{ at: 250, text: `${story.judge}, U.S. District Judge` }]).says('conviction.judge', story.judge)
    return w.allows({ 'conviction.counts.complete': true }, ...story.counts.map(({ offense }, i) => ({ [`conviction.counts.${i}.substance`]: offense.substance })))
  },
}
