import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { doubtPair } from './doubtful-pair.ts'

it('a day waits where its label names two and another stands beside it', () => {
  const waits = (text: string, words: string): boolean => {
    const pages = plainPages(text, 'plain text')
    const [page] = pages
    if (page === undefined) throw new Error('no page')
    const start = page.text.indexOf(words)
    return doubtPair(pages, [{ path: 'custody.projectedReleaseOn', value: '2014-11-28', spot: { page, start, end: start + words.length } }])[0]?.flags !== undefined
  }
  expect(waits('Began/Projected Release   November 28, 2014 / August 30, 2025 GCT REL', 'November 28, 2014')).toBe(true)
  expect(waits('Began / Projected Release: 11-28-2014 / 08-30-2025', '08-30-2025')).toBe(true)
  expect(waits('1a. Resident\nLeonard Pettway\n2a. Began/Projected Release\n28-NOV-2014 / 30-AUG-2025 GCT REL', '28-NOV-2014')).toBe(true)
  expect(waits('Projected Release/Method: November 28, 2014 / GCT REL', 'November 28, 2014')).toBe(false)
  expect(waits('Projected Release: November 28, 2014', 'November 28, 2014')).toBe(false)
})
