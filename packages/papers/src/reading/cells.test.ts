import type { Page } from '@lenity/casefile'
import { expect, it } from 'vitest'
import { cells } from './cells.ts'
import { wordsAt } from './spot.ts'

/** A line of words of ten letters' width each hundredth of the page, with gaps of so many letters. */
function line(origin: Page['origin'], gap: number, texts: readonly string[]): string[] {
  let [left, start] = [0.1, 0]
  const words = texts.map((text) => {
    const box = { left, right: left + text.length * 0.01, top: 0.1, bottom: 0.12 }
    const word = { text, start, confidence: 90, box }
    left = box.right + gap * 0.01
    start += text.length + 1
    return word
  })
  const page = { number: 1, origin, width: 612, height: 792, text: texts.join(' '), words } as unknown as Page
  return cells({ page, start: 0, end: page.text.length }).map(wordsAt)
}

it('a gap parts cells a little later where a picture was recognised, since its boxes end with the ink and a line set to the full measure opens wide', () => {
  expect(line('optical recognition', 1.8, ['Base', 'level:', '28;'])).toEqual(['Base level: 28;'])
  expect(line('text layer', 1.8, ['Base', 'level:', '28;'])).toEqual(['Base', 'level:', '28;'])
  expect(line('optical recognition', 2.4, ['Charge', 'Disposed'])).toEqual(['Charge', 'Disposed'])
})
