import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { makePdf } from '../../test/make-pdf.ts'
import { readFile } from '../read-file.ts'
import { savePages } from './save-pages.ts'

const pages = Array.from({ length: 6 }, (_, i) => [`Page ${i + 1} of the presentence report of Odessa Marlowe, with enough words.`])

async function read(bytes: Uint8Array) {
  const result = await readFile({ name: 'report.pdf', bytes }, () => undefined)
  if (!result.ok) throw new Error(result.problem.what)
  return result.paper
}

/** As older programs write it: every object by itself, page after page. */
const plain = async () => (await PDFDocument.load(await makePdf(pages))).save({ useObjectStreams: false })

describe('a damaged PDF', () => {
  it('whose directory is lost is read whole, and says so', async () => {
    const bytes = Buffer.from(await plain())
    const cut = bytes.subarray(0, bytes.lastIndexOf('\nxref'))
    const paper = await read(cut)
    expect(paper.pages.map(({ text }) => text.slice(0, 6))).toEqual(['Page 1', 'Page 2', 'Page 3', 'Page 4', 'Page 5', 'Page 6'])
    expect(paper.warnings.join(' ')).toContain('6 pages could be saved')
  })

  it('that breaks off in the middle gives the pages before that', async () => {
    const bytes = Buffer.from(await plain())
    const fifth = [...bytes.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)][4]?.index ?? 0
    const saved = savePages(bytes.subarray(0, fifth))
    expect(saved?.pages).toBe(4)
    const paper = await read(bytes.subarray(0, fifth))
    expect(paper.pages).toHaveLength(4)
    expect(paper.warnings.join(' ')).toMatch(/The PDF breaks off: its end is missing\. 4 pages could be saved/)
  })

  it('whose objects are packed together is saved from what is packed', async () => {
    const bytes = Buffer.from(await makePdf(pages))
    const xref = bytes.lastIndexOf('startxref')
    const broken = Buffer.from(bytes)
    broken.fill(0x20, broken.lastIndexOf('obj', xref) - 6, broken.length)
    const saved = savePages(broken)
    expect(saved?.pages).toBe(6)
    expect((await read(broken)).pages[5]?.text).toContain('Page 6')
  })

  it('without a page in it is refused as before', () => {
    expect(savePages(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'))).toBeUndefined()
  })
})
