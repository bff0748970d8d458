import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { inWords, slashed } from '../../story/days.ts'
import { fullName, roman } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'

/** A presentence report that answers questions. */
export const presentenceQuestions: Layout = {
  name: 'presentence report, questions',
  kind: 'presentence report',
  years: [1994, 2022],
  rising: true,
  draw(story, dice) {
    const { guideline } = story
    const w = writerFor(dice, ['sans', 'serif'], { size: 11, leading: 1.35 })
    w.center('PRESENTENCE INVESTIGATION', { size: 13 }).center(`U.S. Probation, ${story.court.district}`, { after: 0.7 })
    const answers: readonly (readonly [question: string, answer: string])[] = [
      ['Who is the defendant?', `${fullName(story.name)}, born ${inWords(story.born)}, register no. ${story.register}`], ['Which case?', story.docket], ['Which judge, and when is sentence?', `${story.judge}; ${slashed(story.sentencedOn)}`], ['What manual?', String(guideline.edition)],
      ['Base level', String(guideline.base)], ['Adjusted for role', String(guideline.role)], ['Adjusted for acceptance', String(guideline.acceptance)], ['Final offense level', String(guideline.total)], ['Criminal history score and category', `${guideline.points}, ${roman(guideline.category)}`], ['Range', rangeOf(story, ' to ')],
    ]
    for (const [question, answer] of answers) w.row([{ at: 0, text: question, width: 190 }, { at: 210, text: answer }], 0.5)
    return w.saysAll({
      'person.name': fullName(story.name), 'person.dateOfBirth': story.born, 'person.registerNumber': story.register, 'conviction.docketNumber': story.docket, 'conviction.district': story.court.district, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn,
      'guideline.edition': String(guideline.edition), 'guideline.baseLevel': guideline.base, 'guideline.roleLevels': guideline.role, 'guideline.acceptanceLevels': guideline.acceptance, 'guideline.totalLevel': guideline.total, 'guideline.points': guideline.points, 'guideline.category': guideline.category, 'guideline.range': guideline.range,
    })
  },
}

function rangeOf({ guideline: { range: [low, high] } }: Story, to: string): string {
  if (low === 'life') return 'life'
  return high === 'life' ? `${low} months to life` : `${low}${to}${high} months`
}
