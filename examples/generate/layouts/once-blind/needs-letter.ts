import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { sayInmate } from '../parts/sentry.ts'
import { addDays, inWords } from '../../story/days.ts'
import { shortName, they } from '../../story/say-name.ts'
import { titled } from '../../blind-layouts/parts/titled.ts'
import { whileServing } from '../../blind-layouts/parts/while-serving.ts'

/** A plan of needs in a letter to the person it is about: each need under its own head, told in sentences, with a goal. */
export const needsLetter: Layout = {
  name: 'progress report, needs and goals told to the person',
  kind: 'progress report',
  years: [1998, 2022],
  rising: true,
  draw(made, dice) {
    const story = whileServing(made)
    const { title } = they(story)
    const w = writerFor(dice, ['serif', 'book', 'sans'], { size: 10.5, leading: 1.38 })
    w.row([{ at: 0, text: '{b|REENTRY PLAN: NEEDS AND GOALS}', size: 14, width: 300 }, { at: 320, text: `Team meeting of ${inWords(story.today)}`, size: 9.5 }], 0.5).rule(1)
    w.par(`Prepared for: ${story.name.given} ${story.name.middle} ${story.name.family}${story.name.suffix === undefined ? '' : `, ${story.name.suffix}`}   (${story.register})`, { after: 0.15 }).par(`Where: ${story.prison.name}, ${story.prison.place}`, { after: 0.15 })
    sayInmate(w, story)
    w.says('custody.facility', story.prison.name)
    if (story.term === 'life') w.par('Expected release: none at this time', { after: 0.6 })
    else if (story.releaseOn !== undefined) w.par(`Expected release: ${inWords(story.releaseOn)}, with good time`, { after: 0.6 }).says('custody.projectedReleaseOn', story.releaseOn)
    const need = (head: string, text: string, goal: string): void => {
      w.need(64).par(`{b|${head}}`, { after: 0.1 }).par(text, { left: 14, after: 0.1 }).par(`{i|Goal: ${goal}}`, { left: 14, after: 0.5 })
    }
    w.par(`${title} ${story.name.family}, this plan says where you stand and what we agreed to work on. You were sentenced on ${inWords(story.sentencedOn)} to ${story.term === 'life' ? 'life' : `${story.term} months`}, with ${story.supervisedYears} years of supervision afterwards, by the ${story.court.district}. You have ${story.creditDays} days of credit for time in jail before that day.`, { after: 0.6 })
    w.saysAll({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.district': story.court.district, 'custody.priorCreditDays': story.creditDays })
    const done = story.programs.map(({ name, completedOn }) => `${titled(name)}, finished ${inWords(completedOn)}`).join('; ')
    need('Education and training', done === '' ? 'You have not finished a course yet.' : `You have completed: ${done}.`, `begin one class by ${inWords(addDays(story.today, 120))}`)
    story.programs.forEach(({ name, completedOn }, i) => w.saysAll({ [`custody.programs.${i}.name`]: name, [`custody.programs.${i}.completedOn`]: completedOn }))
    need('Work', `You work in ${story.work}, and your supervisor is satisfied.`, 'keep the job and ask for a letter')
    w.says('custody.work', story.work)
    const acts = story.incidents.map(({ on, code, act }) => `on ${inWords(on)} you were found to have committed code ${code}, ${act.toLowerCase()}`).join('; ')
    need('Conduct', acts === '' ? 'You have had no incident report.' : `Of reports: ${acts}. You lost ${story.lostDays} days of good time.`, 'no report until the next meeting')
    story.incidents.forEach(({ on, code, act }, i) => w.saysAll({ [`custody.incidents.${i}.code`]: code, [`custody.incidents.${i}.on`]: on, [`custody.incidents.${i}.act`]: act }))
    if (story.incidents.length > 0) w.says('custody.goodTimeLostDays', story.lostDays)
    need('Money', `The assessment of $${story.assessment} is paid.`, 'save for the first month outside')
    w.says('conviction.assessment', story.assessment)
    need('Family', `${shortName(story.name)} and family talk each week; visits are hard for the distance.`, 'video visits')
    w.row([{ at: 0, text: '____________________\nYour signature', width: 200 }, { at: 230, text: `____________________\n${dice.pick(['L. Brackett', 'T. Osei'])}, Case Manager` }])
    return w.allows({ 'custody.status': 'in prison', 'custody.programs.complete': true, 'custody.incidents.complete': true, 'custody.commencedOn': story.sentencedOn, 'custody.goodTimeLostDays': story.lostDays, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'history.violence': story.incidents.some(({ code }) => code === 201) })
  },
}
