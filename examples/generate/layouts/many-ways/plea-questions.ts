import { inWords } from '../../story/days.ts'
import { fullName } from '../../story/say-name.ts'
import type { MadeCount } from '../../story/story.ts'
import type { Layout } from '../layout.ts'
import { caption } from '../parts/caption.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { list } from '../parts/terms.ts'
import { crimeOf, leastTruths, mostOf, saysPlea } from './plea-parts.ts'
import { cited, daySaid, numberings } from './ways.ts'

const least = ({ offense }: MadeCount): string => (offense.limits[0] === 0 ? 'there is no mandatory minimum' : `the mandatory minimum is ${offense.limits[0] / 12} years`)

/** A form of questions that the one who pleads answers in writing: the answer behind the question, below it, or on a line. */
export const pleaQuestions: Layout = {
  name: 'plea questionnaire, answers in writing',
  kind: 'verdict or plea agreement',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const pleading = { ...story, decidedBy: 'guilty plea' as const }
    const { counts } = pleading
    const named = dice.pick(numberings)
    const w = writerFor(dice, ['serif', 'book', 'sans'], { size: 11, leading: 1.3 })
    numbered(w, (page) => String(page))
    caption(w, pleading, dice, dice.pick(['GUILTY PLEA QUESTIONNAIRE', 'RULE 11 QUESTIONNAIRE AND PLEA', 'QUESTIONS BEFORE A PLEA OF GUILTY', 'PLEA QUESTIONNAIRE']))
    const way = dice.pick(['behind', 'below', 'marked'])
    let n = 0
    const ask = (question: string, answer: string): void => {
      w.need(40)
      const head = `${++n}. ${question}`
      if (way === 'behind') w.par(`${head}  {u|${answer}}`, { after: 0.3 })
      else if (way === 'below') w.par(head, { after: 0.05 }).par(answer, { left: 30, after: 0.3 })
      else w.par(head, { after: 0.05 }).par(`${dice.pick(['Answer', 'ANSWER', 'A', 'THE DEFENDANT'])}: ${answer}`, { left: 30, after: 0.3 })
    }
    ask(dice.pick(['What is your full name?', 'State your full true name.', 'What is your true and full name?']), fullName(story.name))
    ask(dice.pick(['What is your date of birth?', 'When were you born?', 'Date of birth?']), daySaid(story.born, dice))
    ask(dice.pick(['Of what country are you a citizen?', 'What is your citizenship?']), 'United States')
    ask(dice.pick(['What is the name of your attorney?', 'Who is your lawyer?']), story.defender)
    w.saysAll({ 'person.dateOfBirth': story.born, 'person.citizenship': 'United States' })
    ask('Have you received a copy of the Indictment and discussed it with your lawyer?', 'Yes')
    ask(dice.pick(['To which counts do you wish to plead guilty?', 'To what charges do you plead guilty?']), list(counts.map((count) => `Count ${named(count.number)}, ${crimeOf(count)}, ${cited(count, dice)}`)))
    saysPlea(w, pleading, named)
    ask(dice.pick(['What is the least and the greatest sentence the law allows?', 'What penalties has your lawyer told you of?']), `${counts.map((count) => `On Count ${named(count.number)} ${least(count)} and the maximum is ${mostOf(count)}`).join('; ')}.`)
    w.saysAll(leastTruths(pleading))
    ask(dice.pick(['Has the government filed a notice of a prior conviction under 21 U.S.C. § 851?', 'Has an information been filed under 21 U.S.C. § 851?']), story.notice851 === undefined ? 'No' : 'Yes')
    w.says('conviction.notice851', story.notice851 !== undefined)
    ask(dice.pick(['When did you do what you are charged with?', 'During what time did the offense take place?']), dice.pick([`From ${inWords(story.beganOn)} to ${inWords(story.endedOn)}`, `${inWords(story.beganOn)} through ${inWords(story.endedOn)}`, `Between ${inWords(story.beganOn)} and ${inWords(story.endedOn)}`]))
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    ask('Do you understand that you may plead not guilty, and that you give up a trial by jury with a unanimous verdict and the right not to testify?', 'Yes')
    ask('Has anyone forced or threatened you to plead guilty?', 'No')
    w.par(`I have answered these questions truthfully. Signed ${dice.pick(['in open court ', ''])}on ${inWords(story.convictedOn)}.`, { after: 0.6 }).row([{ at: 0, text: fullName(story.name), width: 200 }, { at: 240, text: story.defender }]).row([{ at: 0, text: 'Defendant', width: 200 }, { at: 240, text: 'Attorney for Defendant' }], 0.6)
    w.par(`The court finds that the plea is voluntary and accepts it on ${inWords(story.convictedOn)}.`, { after: 0.5 }).row([{ at: 240, text: story.judge }]).row([{ at: 240, text: 'United States District Judge' }])
    w.saysAll({ 'conviction.judge': story.judge, 'conviction.convictedOn': story.convictedOn })
    return w
  },
}
