import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import type { Found } from '../reading/propose.ts'
import { doubtTotal } from './doubtful-total.ts'

/** Whether the term of 180 months waits, on a judgment with these words that gives counts these terms. */
function waits(how: string, terms: readonly number[]): boolean {
  const [page] = plainPages(`The defendant is hereby committed to be imprisoned for a term of 180 MONTHS\n${how}`, 'plain text')
  if (page === undefined) throw new Error('no page')
  const spot = { page, start: page.text.indexOf('180'), end: page.text.indexOf('180') + '180 MONTHS'.length }
  const counts = terms.map((value, i): Found => ({ path: `conviction.counts.${i}.term`, value, spot }))
  return doubtTotal([page], [{ path: 'conviction.term', value: 180, spot }, ...counts]).some(({ path, flags }) => path === 'conviction.term' && flags !== undefined)
}

it('a whole term does not wait where the terms of the counts come to it as the words say that they run', () => {
  const how = '120 months on each of Counts One and Two, to be served concurrently, and 60 months on Count Three, to run consecutively to the other terms.'
  expect(waits(how, [120, 120, 60])).toBe(false)
  expect(waits(how, [120, 120, 48])).toBe(true)
  expect(waits('120 months on Count One and 60 months on Count Two.', [120, 60])).toBe(true)
})

it('an end of a range is no other term', () => {
  expect(waits('The court looked at 210 to 262 months.', [])).toBe(false)
  expect(waits('The court looked at 210 months.', [])).toBe(true)
})
