import { expect, it } from 'vitest'
import { bulkSentence, undoneSentence } from './bulk-words.ts'

it('says of a change to many cases where it was done, and where not', () => {
  expect(bulkSentence({ done: ['a', 'b', 'c'], already: [], refused: [] })).toBe('Done in 3 cases.')
  expect(bulkSentence({ done: ['a'], already: ['b'], refused: [{ case: 'c', what: '', next: '' }] })).toBe('Done in one case; one was so already; not done in one case.')
  expect(bulkSentence({ done: [], already: ['b', 'c'], refused: [] })).toBe('Done in none; 2 were so already.')
  expect(undoneSentence({ undone: ['a', 'b'], left: [1] })).toBe('Undone in 2 cases; left as it is in one case.')
})
