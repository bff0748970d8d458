import { expect, it } from 'vitest'
import type { Answer, RouteScreen } from '../../api/shapes.ts'
import { answerWord, screeningSentence } from './answer-word.ts'

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

it('the criteria open with a count in words', () => {
  expect(screeningSentence([route])).toBe('Of 5 questions, 1 is met, 1 is not met, 1 is not settled yet and 2 are for a person to judge.')
  expect(screeningSentence([{ ...route, answers: [{ ...answer('data', 'cannot say'), parts: [answer('data', 'met'), answer('data', 'met')] }] }])).toBe('Of 2 questions, 2 are met.')
  expect(screeningSentence([])).toBe('No question of law could be asked of this case.')
})
