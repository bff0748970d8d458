import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { makePdf } from '../test/make-pdf.ts'
import { judgmentPages } from '../test/papers.ts'
import { closeReaders, readPaper, renderPage, type ReadResult } from './index.ts'

afterAll(closeReaders)

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

async function problemOf(name: string, bytes: Uint8Array): Promise<string> {
  const result = await readPaper({ name, bytes })
  if (result.ok) return `read as ${result.paper.mediaType}`
  expect(result.problem.where).not.toBe('')
  expect(result.problem.next).not.toBe('')
  return result.problem.what
}

function read(result: ReadResult): Extract<ReadResult, { ok: true }> {
  if (!result.ok) throw new Error(result.problem.what)
  return result
}

describe('a file that is no paper', () => {
  it('is refused by name when it has no bytes', async () => {
    expect(await problemOf('judgment.pdf', new Uint8Array())).toBe('The file is empty.')
  })

  it('is refused when it is nothing but zero bytes', async () => {
    expect(await problemOf('judgment.pdf', new Uint8Array(5000))).toContain('none of PDF')
  })

  it('is told apart from a PDF that breaks off', async () => {
    const whole = await makePdf(judgmentPages)
    expect(await problemOf('judgment.pdf', whole.subarray(0, 400))).toBe('The PDF breaks off: its end is missing.')
  })

  it('is named when it is a PDF locked with a password', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    document.encrypt({ userPassword: 'secret', ownerPassword: 'other', permissions: {} })
    expect(await problemOf('judgment.pdf', await document.save())).toBe('The PDF is locked with a password.')
  })

  it('is named when it is an archive that breaks off, a program or a phone picture', async () => {
    expect(await problemOf('a.docx', text('PK\u0003\u0004rest of it'))).toBe('The archive is damaged or breaks off.')
    expect(await problemOf('a.pdf', text('MZ and what follows'))).toContain('program')
    expect(await problemOf('a.heic', text('\u0000\u0000\u0000\u0018ftypheic0000'))).toContain('HEIC')
  })

  it('leaves the program alive when it is hostile, and the next paper is read', async () => {
    const bomb = text(`%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 999999999>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF`)
    expect(await problemOf('bomb.pdf', bomb)).not.toBe('')
    const huge = await sharp({ create: { width: 16, height: 16, channels: 3, background: 'white' } }).png().toBuffer()
    huge.writeUInt32BE(200_000, 16)
    huge.writeUInt32BE(200_000, 20)
    expect(await problemOf('huge.png', huge)).toMatch(/too large|damaged/)
    expect(await problemOf('deep.html', text(`<!doctype html><html><body>${'<div>'.repeat(60_000)}x`))).not.toBe('')
    expect(read(await readPaper({ name: 'j.pdf', bytes: await makePdf(judgmentPages) })).paper.kind.kind).toBe('judgment')
  })

  it('is given up in bounded time when a line has 100,000 signs', async () => {
    const started = performance.now()
    for (const line of ['a'.repeat(100_000), '21 U.S.C. 841 '.repeat(7_200), `Judgment in a Criminal Case ${'1 '.repeat(50_000)}`, `SENTENCE MONITORING COMPUTATION DATA ${'.'.repeat(100_000)}`]) {
      const { paper } = read(await readPaper({ name: 'line.txt', bytes: text(line) }))
      expect(paper.pages[0]?.text).toBe(line.trim())
      expect(paper.pages[0]?.words.every((word) => word.box.left < word.box.right && word.box.right <= 1)).toBe(true)
    }
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})

describe('a file under a wrong name', () => {
  it('is read as what it is, and the paper says so', async () => {
    const pdf = read(await readPaper({ name: 'judgment.txt', bytes: await makePdf(judgmentPages) })).paper
    expect(pdf.mediaType).toBe('application/pdf')
    expect(pdf.warnings[0]).toBe('The name ends in .txt, but the file is a PDF and was read as that.')
    const picture = await sharp({ create: { width: 60, height: 80, channels: 3, background: 'white' } }).png().toBuffer()
    const png = read(await readPaper({ name: 'scan.pdf', bytes: picture })).paper
    expect(png.mediaType).toBe('image/png')
    expect(png.warnings[0]).toContain('a PNG picture')
    expect(png.warnings.join(' ')).toContain('No text was found')
  })
})

describe('a page drawn', () => {
  it('is a PNG of the size asked for', async () => {
    const drawn = await renderPage(await makePdf(judgmentPages), 'application/pdf', 2, 1.5)
    expect(drawn.ok).toBe(true)
    if (drawn.ok) expect(await sharp(drawn.png).metadata()).toMatchObject({ format: 'png', width: 918, height: 1188 })
  })

  it('is refused when there is no such page', async () => {
    const drawn = await renderPage(await makePdf(judgmentPages), 'application/pdf', 9, 1)
    expect(drawn).toMatchObject({ ok: false, problem: { where: 'page 9 of 3' } })
  })
})

describe('readers at work', () => {
  it('can be closed while a paper is being read, and started again', async () => {
    const reading = readPaper({ name: 'j.pdf', bytes: await makePdf(judgmentPages) })
    await closeReaders()
    expect((await reading).ok).toBe(false)
    expect(read(await readPaper({ name: 'note.txt', bytes: readFileSync(new URL('../package.json', import.meta.url)) })).paper.mediaType).toBe('text/plain')
  })
})
