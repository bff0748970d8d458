import { expect, it } from 'vitest'
import { byStanding, doorsSentence } from './door-words.ts'

it('says how many doors are open, and of how many it cannot be said', () => {
  expect(doorsSentence([{ standing: 'open' }])).toBe('The one other door is open.')
  expect(doorsSentence([{ standing: 'cannot say' }])).toBe('Whether the one other door is open cannot be said yet.')
  expect(doorsSentence([{ standing: 'open' }, { standing: 'open' }, { standing: 'not open' }, { standing: 'cannot say' }])).toBe('Of 4 other doors 2 are open; of one it cannot be said yet.')
  expect(doorsSentence([{ standing: 'not open' }, { standing: 'not open' }])).toBe('Of 2 other doors none is open.')
})

it('shows what is open first and keeps the order within', () => {
  expect(byStanding([{ standing: 'not open', n: 1 }, { standing: 'open', n: 2 }, { standing: 'cannot say', n: 3 }, { standing: 'open', n: 4 }] as const).map(({ n }) => n)).toEqual([2, 4, 3, 1])
})
