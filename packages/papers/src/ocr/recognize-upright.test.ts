import sharp from 'sharp'
import { expect, it } from 'vitest'
import { fromGray, toGray } from '../image/gray.ts'
import { liesSideways } from '../image/skew.ts'
import { recognizePage } from './recognize-page.ts'

it('a page of small letters in columns is read though it looks as if it lay on its side', async () => {
  const lines = Array.from({ length: 35 }, (_, i) => `<text x="150" y="${150 + i * 40}" font-size="28" font-family="monospace" xml:space="preserve">Q.  the report was there</text>`).join('')
  const page = await toGray(sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="2550" height="3300"><rect width="100%" height="100%" fill="white"/>${lines}</svg>`)))
  expect(liesSideways(await toGray(fromGray(page), 1000))).toBe(true)
  const { words } = await recognizePage({ number: 1, width: 612, height: 792 }, page)
  expect(words.filter(({ text }) => text === 'report').length).toBeGreaterThan(30)
}, 180_000)
