import type { Paper, ProtectedName, RedactionMark } from '@lenity/casefile'
import { PDFDocument, degrees, rgb } from '@cantoo/pdf-lib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { makePdf } from '../../test/make-pdf.ts'
import { letter, linesAt, pdfWithEverything, rawPdf, scanOf, secrets } from '../../test/planted-papers.ts'
import { everyByte, holdsSecret, readBothWays } from '../../test/search-copy.ts'
import { closeReaders, findData, readPaper, redactPaper, redactionPresets } from '../index.ts'
import { checkCopy } from './check-copy.ts'
import { coverPage } from './covered-places.ts'

afterAll(closeReaders)

const names: readonly ProtectedName[] = [{ name: secrets.minor, who: 'minor' }, { name: secrets.victim, who: 'victim' }]
const everything = redactionPresets.find(({ name }) => name === 'for the public') as (typeof redactionPresets)[number]
const all = Object.values(secrets)

async function paperOf(bytes: Uint8Array, name = 'paper.pdf'): Promise<Paper> {
  const read = await readPaper({ name, bytes })
  if (!read.ok) throw new Error(read.problem.what)
  return read.paper
}

async function copyOf(bytes: Uint8Array, name = 'paper.pdf', marksOf: (paper: Paper) => readonly RedactionMark[] = (paper) => findData(paper.pages, everything, names)) {
  const paper = await paperOf(bytes, name)
  const made = await redactPaper({ bytes, mediaType: paper.mediaType, pages: paper.pages, marks: marksOf(paper) })
  if (!made.ok) throw new Error(`${made.problem.what} ${made.problem.where}`)
  return { ...made.copy, paper }
}

/** Proved two ways and by the bytes: no secret in the text layer, on the picture, or anywhere in the file. */
async function expectGone(bytes: Uint8Array, gone: readonly string[]) {
  const { layer, seen } = await readBothWays(bytes)
  const raw = everyByte(bytes)
  expect(gone.filter((secret) => holdsSecret(layer, secret) || holdsSecret(seen, secret) || holdsSecret(raw, secret))).toEqual([])
  return { layer, seen, raw }
}

// Pages are read back in processes that give way to everything else on the machine.
vi.setConfig({ testTimeout: 240_000 })

describe('a redacted copy', () => {
  it('of a text PDF holds none of what was removed, in no way of looking, and the words that stay can be found and read', async () => {
    const bytes = await makePdf([letter, ['A second page about the kitchen.']])
    expect(all.filter((secret) => !holdsSecret(everyByte(bytes), secret))).toEqual([])
    const copy = await copyOf(bytes)
    const { layer, seen } = await expectGone(copy.bytes, all)
    expect(layer).toContain('She has worked in the kitchen for many years and is trusted.')
    expect(seen).toContain('kitchen for many years')
    expect(layer).toContain('A second page')
    expect(copy).toMatchObject({ pages: 2, recognised: 1, mediaType: 'application/pdf' })
    expect(copy.bytes.length).toBeLessThan(200_000)
  })

  it('for a filing has printed on the bar what the rule lets stay', async () => {
    const court = redactionPresets.find(({ name }) => name === 'for filing in court') as typeof everything
    const copy = await copyOf(await makePdf([letter]), 'paper.pdf', (paper) => findData(paper.pages, court, []))
    const { layer, seen } = await expectGone(copy.bytes, [secrets.ssn, secrets.born, secrets.minor, secrets.street, secrets.account])
    for (const kept of ['1961', '9999', 'M.Q.', 'Birmingham, AL', '1193']) expect(layer).toContain(kept)
    expect(seen).toContain('9999')
  })

  it.each([90, 270])('of a page that is turned by %i degrees, and cropped, with a secret beyond its edge', async (turn) => {
    const document = await PDFDocument.load(await makePdf([letter]))
    const page = document.getPage(0)
    page.setRotation(degrees(turn))
    page.setCropBox(36, 300, 540, 492)
    page.drawText(`beyond ${secrets.minor}`, { x: 72, y: 100, size: 11 })
    const copy = await copyOf(await document.save())
    const { layer } = await expectGone(copy.bytes, all)
    expect(layer).toContain('kitchen')
    expect(layer).not.toContain('beyond')
  })

  it('of a file with earlier revisions has the last page only', async () => {
    const bytes = rawPdf({ content: linesAt(['An earlier draft named', secrets.victim]) }, [linesAt(['A note', `that says ${secrets.mail}`])])
    expect(Buffer.from(bytes).toString('latin1').split('%%EOF').length).toBe(3)
    const copy = await copyOf(bytes)
    await expectGone(copy.bytes, [secrets.victim, secrets.mail, 'draft'])
  })

  it('has nothing of hidden layers, white words, notes, fields, bookmarks, scripts, attachments, thumbnails and metadata', async () => {
    const bytes = pdfWithEverything('zqhiddenzq')
    expect(everyByte(bytes).split('zqhiddenzq').length).toBeGreaterThan(10)
    const copy = await copyOf(bytes)
    const { layer } = await expectGone(copy.bytes, [...all, 'zqhiddenzq'])
    expect(layer).toContain('kitchen')
  })

  it('does not carry on words that somebody hid under a bar before', async () => {
    const document = await PDFDocument.load(await makePdf([['The informant was', 'Wilhelmina Underbar', `and ${secrets.phone} is hers, in the kitchen`]]))
    document.getPage(0).drawRectangle({ x: 70, y: 710, width: 200, height: 16, color: rgb(0, 0, 0) })
    const copy = await copyOf(await document.save())
    const { layer } = await expectGone(copy.bytes, ['Wilhelmina', 'Underbar', secrets.phone])
    expect(layer).toContain('informant')
  })

  it('of a scan, straight and crooked', async () => {
    for (const turn of [0, 1.5]) {
      const copy = await copyOf(await (await scanOf(letter, { turn })).png().toBuffer(), 'scan.png')
      const { seen } = await expectGone(copy.bytes, all)
      expect(seen).toContain('kitchen')
    }
  })

  it('of a photograph has nothing that the camera wrote', async () => {
    const bytes = await (await scanOf(letter)).jpeg({ quality: 85 }).withExif({ IFD0: { Make: 'zqcamerazq', ImageDescription: secrets.victim }, IFD3: { GPSLatitude: '33/1 31/1 0/1' } }).toBuffer()
    expect(everyByte(bytes)).toContain('zqcamerazq')
    const copy = await copyOf(bytes, 'photo.jpg')
    const { raw } = await expectGone(copy.bytes, [...all, 'zqcamerazq'])
    expect(raw).not.toContain('exif')
  })

  it('by a box drawn by hand loses every word the box touches', async () => {
    const copy = await copyOf(await makePdf([letter]), 'paper.pdf', (paper) => {
      const word = paper.pages[0]?.words.find(({ text }) => text === 'Thaddeus')
      return [{ page: 1, kind: 'by hand', box: { left: (word?.box.left ?? 0) + 0.01, top: word?.box.top ?? 0, right: (word?.box.right ?? 0) + 0.02, bottom: word?.box.bottom ?? 0 } }]
    })
    await expectGone(copy.bytes, ['Thaddeus', 'Brockwell'])
  })

  it('is the same, byte for byte, when it is made again, and leaves the paper as it was', async () => {
    const bytes = await makePdf([letter])
    const before = Buffer.from(bytes).toString('hex')
    const [one, other] = [await copyOf(bytes), await copyOf(bytes)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
    expect(Buffer.from(bytes).toString('hex')).toBe(before)
  })

  it('of words alone has one block for anything, however long it was', async () => {
    const copy = await copyOf(Buffer.from(letter.join('\n')), 'letter.txt')
    const text = new TextDecoder().decode(copy.bytes)
    expect(all.filter((secret) => holdsSecret(text, secret))).toEqual([])
    expect(text).toContain('Reg. No. █████ was born █████')
    expect(text).toContain('and her daughter\n█████ waits for her at home.')
    expect(new Set(text.match(/█+/g))).toEqual(new Set(['█████']))
  })

  it('is refused when a word that was to be removed can still be seen elsewhere on the page', async () => {
    const document = await PDFDocument.load(await makePdf([['Write to Thaddeus Brockwell', 'and greet the kitchen from all of us here.']]))
    const picture = await document.embedPng(await (await scanOf(['Brockwell'])).extract({ left: 180, top: 250, width: 500, height: 100 }).png().toBuffer())
    document.getPage(0).drawImage(picture, { x: 300, y: 300, width: 150, height: 30 })
    await expect(copyOf(await document.save())).rejects.toThrow(/can still be read in the picture/)
  })
})

describe('the check of a copy', () => {
  const lines = ['The account of the case', `is that ${secrets.victim} wrote to the court.`]
  async function naive(change: (document: PDFDocument) => void | Promise<void> = () => undefined) {
    const paper = await paperOf(await makePdf([lines]))
    const marks = findData(paper.pages, everything, names)
    const document = await PDFDocument.load(await makePdf([lines]), { updateMetadata: false })
    const covered = paper.pages.map((page) => coverPage(page, marks))
    for (const { box } of covered[0]?.places ?? []) document.getPage(0).drawRectangle({ x: box.left * 612, y: (1 - box.bottom) * 792, width: (box.right - box.left) * 612, height: (box.bottom - box.top) * 792, color: rgb(0, 0, 0) })
    await change(document)
    return checkCopy(await document.save({ useObjectStreams: false }), covered, marks, () => undefined)
  }

  it('refuses a black rectangle drawn over the words', async () => {
    await expect(naive()).rejects.toMatchObject({ problem: { what: expect.stringMatching(/thrown away/) as string } })
  })

  it('refuses a copy with anything beside its pages', async () => {
    await expect(naive((document) => document.setTitle('a title'))).rejects.toMatchObject({ problem: { what: expect.stringMatching(/thrown away/) as string } })
  })
})
