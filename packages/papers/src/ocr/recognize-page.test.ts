import { PDFDocument } from '@cantoo/pdf-lib'
import type { Page, Paper, ProposedFact } from '@lenity/casefile'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePdf, type Row } from '../../test/make-pdf.ts'
import { closeReaders, readPaper, renderPage } from '../index.ts'

const rows: readonly Row[] = [
  'REGNO..: 99124-030 NAME: BRANDT, CALVIN OTIS',
  'DATE OF BIRTH: 07-19-1968',
  '',
  'SENTENCE MONITORING COMPUTATION DATA AS OF 02-11-2021',
  'DATE COMPUTATION BEGAN..........: 02-27-2009',
  'TOTAL TERM IN EFFECT............: 168 MONTHS',
  'TOTAL PRIOR CREDIT TIME.........: 347',
]

let drawn: Buffer

beforeAll(async () => {
  const page = await renderPage(await makePdf([rows], { size: 14 }), 'application/pdf', 1, 2.8)
  if (!page.ok) throw new Error(page.problem.what)
  drawn = Buffer.from(page.png)
})
afterAll(closeReaders)

async function read(name: string, bytes: Uint8Array): Promise<{ paper: Paper; proposals: readonly ProposedFact[] }> {
  const result = await readPaper({ name, bytes })
  if (!result.ok) throw new Error(result.problem.what)
  return result
}

function wordBox(page: Page | undefined, text: string): { x: number; y: number } {
  const word = page?.words.find((one) => one.text.includes(text))
  if (!word) throw new Error(`no ${text} in ${page?.text}`)
  return { x: (word.box.left + word.box.right) / 2, y: (word.box.top + word.box.bottom) / 2 }
}

/** Noise that is the same each time: one dot in fifty turned dark or light. */
function speckle(width: number, height: number): Buffer {
  const dots = Buffer.alloc(width * height * 4)
  let seed = 7
  for (let i = 0; i < width * height; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    if (seed % 50 === 0) dots.set(seed % 100 === 0 ? [0, 0, 0, 255] : [255, 255, 255, 255], i * 4)
  }
  return dots
}

describe('a page without a text layer', () => {
  it('is recognised though it was scanned askew and speckled, and its boxes lie where the words stand on the scan', async () => {
    const { width, height } = await sharp(drawn).metadata()
    const noisy = await sharp(drawn).composite([{ input: speckle(width, height), raw: { width, height, channels: 4 } }]).png().toBuffer()
    const askew = await sharp(noisy).rotate(2.2, { background: '#ffffff' }).grayscale().png().toBuffer()
    const { paper, proposals } = await read('scan.png', askew)
    expect(paper.pages[0]?.origin).toBe('optical recognition')
    expect(paper.kind.kind).toBe('sentence computation')
    const values = Object.fromEntries(proposals.map(({ path, value }) => [path, value]))
    expect(values).toMatchObject({ 'custody.commencedOn': '2009-02-27', 'conviction.term': 168, 'custody.priorCreditDays': 347 })
    expect(proposals.filter(({ value }) => typeof value === 'number' || /\d/.test(String(value))).every(({ flags }) => flags?.some(({ reason }) => reason === 'recognised figures'))).toBe(true)
    for (const { source } of proposals) if (source.from === 'paper') expect(paper.pages[source.page - 1]?.text.slice(source.start, source.end)).toBe(source.words)
    expect(paper.photographed).toBeUndefined()

    const straight = (await read('straight.pdf', await makePdf([rows], { size: 14 }))).paper.pages[0]
    const size = await sharp(askew).metadata()
    const angle = (2.2 * Math.PI) / 180
    for (const text of ['REGNO', '347']) {
      const flat = wordBox(straight, text)
      const [dx, dy] = [(flat.x - 0.5) * width, (flat.y - 0.5) * height]
      const seen = wordBox(paper.pages[0], text)
      expect(seen.x).toBeCloseTo((dx * Math.cos(angle) - dy * Math.sin(angle)) / size.width + 0.5, 1.6)
      expect(seen.y).toBeCloseTo((dx * Math.sin(angle) + dy * Math.cos(angle)) / size.height + 0.5, 1.6)
    }
  })

  it('is recognised alone in a PDF whose other pages have one', async () => {
    const mixed = await PDFDocument.load(await makePdf([['A page with a text layer.']]))
    const picture = await mixed.embedPng(drawn)
    mixed.addPage([612, 792]).drawImage(picture, { x: 0, y: 0, width: 612, height: 792 })
    const { paper } = await read('mixed.pdf', await mixed.save())
    expect(paper.pages.map((page) => page.origin)).toEqual(['text layer', 'optical recognition'])
    expect(paper.pages[1]?.text).toContain('99124-030')
    expect([...paper.warnings, ...(paper.cuts?.parts ?? []).flatMap((part) => part.warnings)].join(' ')).toContain('was recognised from a picture')
  })
})

describe('a photograph of a paper', () => {
  it('is told by its light, its rim and its tint, and the Pardon Attorney’s rule is said', async () => {
    const { width, height } = await sharp(drawn).metadata()
    const shade = Buffer.from(`<svg width="${width}" height="${height}"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff4dc"/><stop offset="1" stop-color="#8a7452"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`)
    const photo = await sharp(drawn).composite([{ input: shade, blend: 'multiply' }]).extend({ top: 120, bottom: 120, left: 100, right: 100, background: '#5a4632' }).jpeg({ quality: 88 }).toBuffer()
    const { paper } = await read('photo.jpg', photo)
    expect(paper.photographed).toBe(true)
    expect(paper.warnings[0]).toContain('The Pardon Attorney does not accept pictures of documents')
    expect(paper.kind.kind).toBe('sentence computation')
    expect(paper.pages[0]?.text).toContain('168 MONTHS')
  })
})
