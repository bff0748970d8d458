import { expect, it } from 'vitest'
import { formSentence } from './form-words.ts'

it('says how far a form is, and nothing of what there is none of', () => {
  expect(formSentence([{ standing: 'answered' }, { standing: 'open' }, { standing: 'needs the person' }, { standing: 'needs the person' }])).toBe('4 questions: 1 answered, 2 need the person, 1 is open.')
  expect(formSentence([{ standing: 'does not apply' }, { standing: 'answered' }])).toBe('2 questions: 1 answered, 1 does not apply.')
})
