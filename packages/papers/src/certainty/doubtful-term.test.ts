import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { doubtTerm } from './doubtful-term.ts'

/** Whether a term of a count that rests on all these words waits. */
function waits(words: string, value: unknown): boolean {
  const [page] = plainPages(words, 'plain text')
  if (page === undefined) throw new Error('no page')
  return doubtTerm([page], [{ path: 'conviction.counts.0.term', value, spot: { page, start: 0, end: page.text.length } }]).some(({ flags }) => flags !== undefined)
}

it('a term waits whose own words tell another, and not where they tell it among others or tell none', () => {
  expect(waits('1 Title 21, United States Code, Section 846 Conspiracy - 120\nmths.', 1)).toBe(true)
  expect(waits('1 Title 21, United States Code, Section 846 Conspiracy - 120\nmths.', 120)).toBe(false)
  for (const [words, value] of [['ten years', 120], ['LIFE', 'life'], ['60 months on Count 1 and 84 months on Count 2', 84], ['one twenty', 120]] as const) expect(waits(words, value), words).toBe(false)
})
