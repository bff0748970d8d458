import type { Dice } from '../../dice.ts'
import { dayOf, inWords, onWeekday } from '../../story/days.ts'
import { dollars, fullName, inCapital, roman, spelled } from '../../story/say-name.ts'
import type { MadeCount, Story, Term } from '../../story/story.ts'
import type { Layout } from '../layout.ts'
import { allowFederal } from '../parts/caption.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { writerFor } from '../parts/looks.ts'
import { list } from '../parts/terms.ts'
import { transcriptPages } from '../parts/transcript-pages.ts'

const family = (name: string): string => (name.split(' ').at(-1) ?? name).toUpperCase()
type Turn = readonly [speaker: string, words: string]

const court = (words: string): Turn => ['THE COURT', words]

/** A figure of months as a judge speaks it. */
const spoken = (term: Term, dice: Dice): string => (term === 'life' ? 'life' : dice.pick([`${term} months`, `${term} months`, `${spelled(term)} months`]))

function cover(story: Story, dice: Dice): string[] {
  const name = dice.pick([fullName(story.name), fullName(story.name).toUpperCase()])
  const [day, district] = [inWords(story.sentencedOn), story.court.district.toUpperCase()]
  const head = dice.pick([['UNITED STATES DISTRICT COURT', district], ['IN THE UNITED STATES DISTRICT COURT', `FOR THE ${district}`, story.court.division?.toUpperCase() ?? '']])
  const parties = dice.pick([
    ['UNITED STATES OF AMERICA,', '        Plaintiff,', `   vs.             CASE NO. ${story.docket}`, `${name},`, '        Defendant.'],
    [`UNITED STATES OF AMERICA      :  ${story.docket}`, '     v.                        :', `${name.padEnd(30)}:  ${day}`],
    ['THE UNITED STATES OF AMERICA,', 'Government,', 'versus', `${name},`, 'Defendant.', `Criminal Action No. ${story.docket}`],
    [`United States of America v. ${name}`, `Docket No. ${story.docket}`],
    ['United States,              )', '          v.                )', `${name},`.padEnd(28) + ')', '          Defendant.        )', `Case: ${story.docket}`],
    ['UNITED STATES OF AMERICA', '  -against-', name, `Docket: ${story.docket}`],
    [`USA, Plaintiff, v. ${name}, Defendant.`, `No. ${story.docket}`],
  ])
  const title = dice.pick(['TRANSCRIPT OF SENTENCING', 'SENTENCING HEARING', 'TRANSCRIPT OF PROCEEDINGS - SENTENCING', 'IMPOSITION OF SENTENCE', 'SENTENCE'])
  const judge = dice.pick([[`BEFORE THE HONORABLE ${story.judge.toUpperCase()}`, 'UNITED STATES DISTRICT JUDGE'], [`Before: HON. ${story.judge.toUpperCase()}, District Judge`], [`Presiding: ${story.judge}, United States District Judge`], [`The Honorable ${story.judge}, Judge`]])
  const held = dice.pick([[day], [`${onWeekday(story.sentencedOn)}, ${day}`], [`${story.court.city}, ${story.court.state}`, day], [`${day}, 10:30 a.m.`], [`held on ${dayOf(story.sentencedOn)}`], [`${story.court.city}, ${day}`]])
  return [...head, '', ...parties, '', title, ...judge, ...(parties.some((line) => line.includes(day)) ? [] : held), '']
}

/** Level, category and range, by the court alone or in answers. */
function guidelines(story: Story, dice: Dice): Turn[] {
  const { total, category, range: [low, high] } = story.guideline
  const [l, c] = [dice.pick([String(total), spelled(total)]), dice.pick([roman(category), roman(category), String(category), spelled(category)])]
  const ends = low === 'life' ? 'life' : dice.pick([`${low} to ${high === 'life' ? 'life' : `${high} months`}`, `${spelled(low)} to ${high === 'life' ? 'life' : `${spelled(high)} months`}`, `${low} months to ${high === 'life' ? 'life' : `${high} months`}`])
  const edges = low === 'life' || high === 'life' ? `The guidelines call for ${ends}.` : dice.pick([`The low end is ${low} months, the high end ${high} months.`, `That is ${low} months at the bottom and ${high} at the top.`])
  return dice.pick<Turn[]>([
    [court(`I find a total offense level of ${l} and a criminal history category of ${c}. That's a guideline range of ${ends}.`)],
    [court(`Your total offense level is ${l}. You're in criminal history category ${c}. The range under the guidelines is ${ends}.`)],
    [court(`Everybody agrees that the total offense level is ${l}?`), [`MR. ${family(story.defender)}`, 'Yes, Your Honor.'], court(`And the criminal history category is ${c}?`), [`MS. ${family(story.prosecutor)}`, 'It is, Judge.'], court(`So the guideline range is ${ends}.`)],
    [court('What are the guidelines, please?'), ['THE PROBATION OFFICER', `Total offense level ${l}, criminal history category ${c}, ${ends}.`], court('I adopt that.')],
    [court(`We are at offense level ${l} and criminal history category ${c}. ${edges}`)],
    [court(`So this is a ${total}/${roman(category)}, ${ends}.`)],
    [court(`The total offense level, as I calculate it, is ${l}, and ${dice.pick(['he', 'the defendant', 'this defendant'])} falls in criminal history category ${c}. The guidelines in that event are ${ends}.`)],
    [court(`I adopt the findings of the presentence report: that the offense level is ${l}; that the criminal history category is ${c}; and that the guideline range for imprisonment is ${ends}.`)],
  ])
}

const each = ({ number, term, consecutive }: MadeCount): string => `${term === 'life' ? 'life' : `${term} months`} on Count ${inCapital(number)}${consecutive ? ', to be served consecutively to the other counts' : ''}`

function terms(story: Story, dice: Dice): string {
  const whole = spoken(story.term, dice)
  if (story.counts.length === 1 || story.term === 'life') return dice.pick([`It is the judgment of the court that the defendant, ${fullName(story.name)}, is hereby committed to the custody of the Bureau of Prisons to be imprisoned for a term of ${whole}.`, `I sentence you to the custody of the Bureau of Prisons for ${story.term === 'life' ? 'the rest of your life, that is, a term of life imprisonment' : whole}.`, `The sentence of this court is ${story.term === 'life' ? 'life imprisonment' : `${whole} in the custody of the Attorney General`}.`, `Pursuant to the Sentencing Reform Act of 1984, it is the judgment of the court that the defendant be committed to the custody of the Bureau of Prisons for a term of ${whole}.`])
  const parts = list(story.counts.map(each))
  const after = story.counts.some(({ consecutive }) => consecutive) ? '' : dice.pick([', to be served concurrently', ', all to run concurrently', ''])
  return dice.pick([`The defendant is committed to the custody of the Bureau of Prisons for a total term of ${whole}. This term consists of ${parts}${after}.`, `You will serve ${parts}${after}, for a total of ${whole}.`, `It is the judgment of the court that the defendant be imprisoned for a term of ${whole}, consisting of ${parts}${after}.`, `The court sentences the defendant to ${parts}${after}, for a total term of imprisonment of ${whole}.`])
}

function rest(story: Story, dice: Dice): string {
  const years = story.supervisedYears
  const amount = (dollarsOf: number): string => (dollarsOf % 100 === 0 && dollarsOf < 100_000 && dice.happens(0.4) ? `${spelled(dollarsOf)} dollars` : dollars(dollarsOf, false))
  return [
    dice.pick([`Upon release from imprisonment you shall be placed on supervised release for a term of ${spelled(years)} years.`, `There will be ${years} years of supervised release after that.`, `That is followed by ${spelled(years)} years of supervised release.`, `Supervised release is ${years} years.`]),
    dice.pick([`You must pay to the United States a special assessment of ${amount(story.assessment)}.`, `The special assessment is ${amount(story.assessment)}, due immediately.`, `I impose the mandatory special assessment in the amount of ${amount(story.assessment)}.`, `A ${dollars(story.assessment, false)} special assessment is required.`]),
    story.fine > 0 ? dice.pick([`I impose a fine of ${amount(story.fine)}.`, `There is a fine in the amount of ${amount(story.fine)}.`]) : dice.pick(['I waive the fine.', 'No fine is imposed.', 'The court finds that the defendant does not have the ability to pay a fine.']),
    story.restitution > 0 ? `Restitution is ordered in the amount of ${amount(story.restitution)}.` : '',
  ].join(' ')
}

/** A transcript on numbered lines whose court speaks as courts do: in answers, in sums of counts, in figures spoken. */
export const transcriptOfHearing: Layout = {
  name: 'sentencing transcript, as courts speak',
  kind: 'sentencing transcript',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter'], { size: 11, leading: 1.5 })
    const [counsel, office, name] = [`MR. ${family(story.defender)}`, `MS. ${family(story.prosecutor)}`, fullName(story.name)]
    const said: readonly Turn[] = [
      ['THE CLERK', `Criminal matter ${story.docket}, United States versus ${name}.`], [office, 'Good morning, Your Honor, for the United States.'], [counsel, `Good morning, ${story.defender} for the defendant.`],
      ['THE COURT', 'We are here for sentencing. Have you and your client read the report? Are there objections?'], [counsel, 'None that we press, Your Honor.'],
      ...guidelines(story, dice),
      [office, dice.pick(['The government asks for a sentence at the middle of that.', 'We recommend a sentence within the range.'])], [counsel, `We ask the court for no more than ${dice.whole(12, 40)} months.`],
      ['THE DEFENDANT', 'I am sorry for what I did.'],
      ['THE COURT', `I have thought about this, and about the letters. ${terms(story, dice)} ${rest(story, dice)}`],
      ['THE COURT', 'You have fourteen days to appeal. Anything else?'], [counsel, 'No, Judge.'],
    ]
    transcriptPages(w, dice, cover(story, dice), said)
    w.saysAll({ 'person.name': name, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, ...levelOnlyTruths(story), 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment, ...(story.restitution > 0 ? { 'conviction.restitution': story.restitution } : {}) })
    w.allows({ 'conviction.fine': story.fine }, ...story.counts.map(({ number, term }, i) => ({ [`conviction.counts.${i}.number`]: inCapital(number), [`conviction.counts.${i}.term`]: term })))
    allowFederal(w)
    return w
  },
}
