import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { doubtCountsTerm } from './doubtful-counts-term.ts'

it('the term of a prison’s paper waits where it stands with one of several counts, whatever the others have, and not where it is called the whole', () => {
  const waits = (text: string, words: string): boolean => {
    const pages = plainPages(text, 'plain text')
    const [page] = pages
    if (page === undefined) throw new Error('no page')
    const start = page.text.indexOf(words)
    return doubtCountsTerm(pages, [{ path: 'conviction.term', value: 240, spot: { page, start, end: start + words.length } }])[0]?.flags !== undefined
  }
  expect(waits('1. Bank Robbery (18 U.S.C. Section 2113(a))\n     Sentence: 240 MONTHS\n2. Fraud (Section 1349 of Title 18)\n     Term: two hundred forty months', '240 MONTHS')).toBe(true)
  expect(waits('CT 1: 21:841(A)(1) DISTRIBUTION OF COCAINE     6 MONTHS\nCT 2: 18:922(G)(1) FELON IN POSS     6 MONTHS', '6 MONTHS')).toBe(true)
  expect(waits('CT 1: 21:841(A)(1) DISTRIBUTION OF COCAINE     6 MONTHS', '6 MONTHS')).toBe(false)
  expect(waits('CT 1: 21:841(A)(1) COCAINE\nCT 2: 18:922(G)(1) FELON IN POSS\nTotal term: 6 MONTHS', '6 MONTHS')).toBe(false)
  expect(waits('CT 1: 21:841(A)(1) COCAINE\nCT 2: 18:922(G)(1) FELON IN POSS\nUnit: B\nLength of sentence: 6 MONTHS', '6 MONTHS')).toBe(false)
})
