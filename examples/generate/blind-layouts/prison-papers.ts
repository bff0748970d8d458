import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { dashed, inWords } from '../story/days.ts'
import { fullName, sentryName } from '../story/say-name.ts'

/** A record of the sentence in cells, two to a line. */
export const computationColumns: Layout = {
  name: 'sentence computation, two columns',
  kind: 'sentence computation',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter', 'sans'], { size: 10 })
    w.center('BUREAU OF PRISONS - SENTENCE DATA RECORD', { after: 0.6 })
    const release = story.releaseOn === undefined ? 'LIFE' : dashed(story.releaseOn)
    const cells = [
      `INMATE  ${sentryName(story.name)}`, `REG NO  ${story.register}`, `BORN  ${dashed(story.born)}`, `DOCKET  ${story.docket}`, `SENTENCED  ${dashed(story.sentencedOn)}`, `TERM  ${story.term === 'life' ? 'LIFE' : `${story.term} MONTHS`}`,
      `COMMENCED  ${dashed(story.sentencedOn)}`, `JAIL TIME CREDIT  ${story.creditDays} DAYS`, `GCT FORFEITED  ${story.lostDays} DAYS`, `PROJECTED RELEASE  ${release}`,
    ]
    for (let i = 0; i < cells.length; i += 2) w.row([{ at: 0, text: cells[i] ?? '', width: 230 }, { at: 240, text: cells[i + 1] ?? '', width: 230 }], 0.3)
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'person.dateOfBirth': story.born, 'conviction.docketNumber': story.docket, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term })
    w.saysAll({ 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, 'custody.goodTimeLostDays': story.lostDays })
    return (story.releaseOn === undefined ? w : w.says('custody.projectedReleaseOn', story.releaseOn)).allows({ 'custody.status': 'in prison' })
  },
}

/** Incidents card by card. */
export const disciplineCards: Layout = {
  name: 'discipline log, cards',
  kind: 'discipline log',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter', 'serif'], { size: 10.5 })
    w.center('INCIDENT REPORT HISTORY', { after: 0.6 }).par(`Inmate ${fullName(story.name)} No. ${story.register}`, { after: 0.6 }).saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register })
    for (const [i, { on, act, code }] of story.incidents.entries()) {
      w.par(`Incident ${i + 1}`).par(`Occurred: ${inWords(on)}`, { left: 20 }).par(`Violation: ${act} (${code})`, { left: 20, after: 0.5 })
      w.saysAll({ [`custody.incidents.${i}.code`]: code, [`custody.incidents.${i}.on`]: on, [`custody.incidents.${i}.act`]: act })
    }
    return w.allows({ 'custody.status': 'in prison', 'custody.incidents.complete': true, 'custody.goodTimeLostDays': story.lostDays })
  },
}
