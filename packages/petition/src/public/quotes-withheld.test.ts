import { expect, it } from 'vitest'
import { quotesWithheld } from './quotes-withheld.ts'

const papers = [{ pages: [{ number: 1, width: 0, height: 0, origin: 'plain text' as const, words: [], text: 'The defendant’s mother, who is in poor health,\nlives alone in the house on Oak Street.' }] }]

it('a text quotes a paper by eight words in a row, whatever their marks and line breaks', () => {
  expect(quotesWithheld('It says: “the defendant’s mother, who is in POOR health — lives alone”.', papers)).toBe(true)
  expect(quotesWithheld('Her mother lives alone in the house.', papers)).toBe(false)
  expect(quotesWithheld('', papers)).toBe(false)
})
