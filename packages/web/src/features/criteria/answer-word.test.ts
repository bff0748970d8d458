import { expect, it } from 'vitest'
import type { Answer, RouteScreen } from '../../api/shapes.ts'
import { answerWord, screeningSentence, standingInWords, summaryOf } from './answer-word.ts'

function answer(decides: Answer['decides'], truth: Answer['truth']): Answer {
  return { id: `${decides} ${truth}`, question: '', decides, truth, reasons: [], sources: [], needs: [], gaps: [], parts: [] }
}

const route: RouteScreen = {
  id: 'r', name: 'r', about: '', source: { cite: '', link: '', quote: '', text: '' },
  answers: [answer('data', 'met'), answer('data', 'not met'), answer('data', 'cannot say'), answer('person', 'cannot say'), answer('discretion', 'cannot say')],
}

it('what a person must judge is never shown as met, not met or unknown', () => {
  expect(route.answers.map(answerWord)).toEqual(['met', 'not met', 'cannot say', 'for a person to judge', 'lies in discretion'])
  expect(answerWord(answer('person', 'met'))).toBe('for a person to judge')
})

it('the criteria open with a count in words, and the paper that would settle the most', () => {
  expect(screeningSentence([route])).toBe('Of 5 questions on one route, 1 is met, 1 is not met, 1 is not settled yet and 2 are for a person to judge.')
  const whole = { ...answer('data', 'cannot say'), parts: [answer('data', 'met'), answer('data', 'met')] }
  expect(screeningSentence([{ ...route, answers: [whole] }, { ...route, answers: [] }], { paper: 'docket sheet', settles: 2, paths: [] })).toBe('Of 2 questions on 2 routes, 2 are met; a docket sheet would settle the most.')
  expect(screeningSentence([])).toBe('No question of law could be asked of this case.')
})

it('a route stands in words, without what there is none of', () => {
  expect(standingInWords(summaryOf(route))).toBe('1 met, 1 not met, 1 cannot say, 2 to judge')
  expect(standingInWords(summaryOf({ ...route, answers: [answer('data', 'met')] }))).toBe('1 met')
})
