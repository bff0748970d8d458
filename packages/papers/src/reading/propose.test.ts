import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose, type Found } from './propose.ts'

it('of what was found twice the place without a doubt is proposed, and the first where all have one', () => {
  const [page] = plainPages('Sentence: 120 months. Again: 120 months.', 'plain text')
  if (page === undefined) throw new Error('no page')
  const at = (start: number, doubtful: boolean): Found => ({ path: 'conviction.term', value: 120, spot: { page, start, end: start + 10 }, flags: doubtful ? [{ reason: 'ambiguous', says: 'It may be another.' }] : undefined })
  const of = (...found: Found[]) => propose('paper', [page], found).map(({ source, flags }) => [source.from === 'paper' ? source.start : -1, flags === undefined])
  expect(of(at(10, true), at(29, false))).toEqual([[29, true]])
  expect(of(at(10, true), at(29, true))).toEqual([[10, false]])
  expect(of(at(10, false), at(29, true))).toEqual([[10, true]])
})
