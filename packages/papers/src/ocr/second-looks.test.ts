import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { makePdf, type Row } from '../../test/make-pdf.ts'
import { toGray, type Gray } from '../image/gray.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import { renderPdfPage } from '../pdf/render-pdf-page.ts'
import { lookAgain } from './look-again.ts'
import { readAccents } from './read-accents.ts'
import { readLines, type ReadLine } from './read-lines.ts'

const rows: readonly Row[] = ['1. Institution: ALICEVILLE FCI', '2. Date: 07-13-2026', '3. Name: Rafael Núñez, and Bernice Crenshaw']

let page: Gray
let lines: ReadLine[]

beforeAll(async () => {
  const pdf = await openPdf(await makePdf([rows], { size: 14 }))
  const drawn = pdf.withPage(0, (one) => renderPdfPage(pdf.pdfium, one, 300 / 72))
  pdf.close()
  if (drawn === undefined) throw new Error('not drawn')
  page = await toGray(sharp(drawn.rgba, { raw: { width: drawn.width, height: drawn.height, channels: 4 } }))
  lines = await readLines(page, 'page', 'eng')
})

const words = ({ words: all }: ReadLine): string => all.map(({ text }) => text).join(' ')

/** The line as it would have come out had it been misread. */
const misread = (line: ReadLine, as: (text: string) => string, confidence: number): ReadLine => ({ ...line, words: line.words.map((word) => ({ ...word, text: as(word.text), confidence })) })

describe('a line of which recognition was unsure', () => {
  it('is looked at alone, and the surer reading is taken, each word where it stands on the page', async () => {
    const [first, second] = lines as [ReadLine, ReadLine, ReadLine]
    const again = await lookAgain([misread(first, (text) => text.replaceAll(/[a-z]/g, 'x'), 40), second, lines[2] as ReadLine], page, 'eng')
    expect(again.map(words)[0]).toBe('1. Institution: ALICEVILLE FCI')
    expect(again[1]).toBe(second)
    const [was, is] = [first, again[0] as ReadLine].map(({ words: all }) => all[2]?.bbox)
    for (const edge of ['x0', 'y0', 'x1', 'y1'] as const) expect(Math.abs((was?.[edge] ?? 0) - (is?.[edge] ?? 900))).toBeLessThan(6)
  })

  it('keeps its first reading where the second is no surer, and a page of nothing else is left as it is', async () => {
    const [first] = lines as [ReadLine]
    const noise = { ...misread(first, () => 'xx', 60), bbox: { x0: 10, y0: 10, x1: 200, y1: 40 } }
    expect(await lookAgain([noise, ...lines], page, 'eng')).toEqual([noise, ...lines])
    const all = Array.from({ length: 13 }, () => misread(first, (text) => text, 40))
    expect(await lookAgain(all, page, 'eng')).toEqual(all)
  })
})

describe('a Spanish name on a page in English', () => {
  it('has its accents from the Spanish model, and the words beside it stay', async () => {
    const line = lines[2] as ReadLine
    const unsure: ReadLine = { ...line, words: line.words.map((word) => (word.text.startsWith('N') && word.text.includes('z') ? { ...word, text: 'Nufiez,', confidence: 56 } : word)) }
    expect(words(unsure)).toContain('Nufiez,')
    const [read] = await readAccents([unsure], page)
    expect(words(read as ReadLine)).toBe('3. Name: Rafael Núñez, and Bernice Crenshaw')
  })

  it('has the tilde that English is sure of having read as two letters', async () => {
    const line = lines[2] as ReadLine
    const sure: ReadLine = { ...line, words: line.words.map((word) => (word.text.includes('z') ? { ...word, text: 'Nufiez,', confidence: 96 } : { ...word, confidence: 96 })) }
    expect(words((await readAccents([sure], page))[0] as ReadLine)).toBe('3. Name: Rafael Núñez, and Bernice Crenshaw')
  })

  it('is left as it was read where English is sure of it, and where the Spanish word is another', async () => {
    const line = lines[2] as ReadLine
    const sure: ReadLine = { ...line, words: line.words.map((word) => (word.text.includes('z') ? { ...word, text: 'Nunez,', confidence: 95 } : { ...word, confidence: 95 })) }
    expect(await readAccents([sure], page)).toEqual([sure])
    const other: ReadLine = { ...line, words: line.words.map((word) => (word.text.includes('z') ? { ...word, text: 'Washington,', confidence: 20 } : word)) }
    expect(words((await readAccents([other], page))[0] as ReadLine)).toContain('Washington,')
  })
})
