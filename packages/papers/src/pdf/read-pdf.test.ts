import { PDFDocument, StandardFonts, TextRenderingMode, degrees, setTextRenderingMode } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { makePdf } from '../../test/make-pdf.ts'
import { closeReaders, readPaper } from '../index.ts'

afterAll(closeReaders)

async function pagesOf(document: PDFDocument) {
  const result = await readPaper({ name: 'paper.pdf', bytes: await document.save() })
  if (!result.ok) throw new Error(result.problem.what)
  return result.paper.pages
}

describe('the text layer of a PDF', () => {
  it('holds what was typed into the fields of a form', async () => {
    const document = await PDFDocument.load(await makePdf([['Case Number:']]))
    const field = document.getForm().createTextField('case')
    field.setText('4:15-CR-00123')
    field.addToPage(document.getPage(0), { x: 140, y: 722, width: 200, height: 20 })
    const [page] = await pagesOf(document)
    expect(page?.text).toBe('Case Number: 4:15-CR-00123')
  })

  it('is read upright on a page that lies on its side, with the boxes where the page shows it', async () => {
    const document = await PDFDocument.load(await makePdf([['JUDGMENT IN A CRIMINAL CASE', 'second line']]))
    document.getPage(0).setRotation(degrees(90))
    const [page] = await pagesOf(document)
    expect(page?.text).toBe('JUDGMENT IN A CRIMINAL CASE\nsecond line')
    expect([page?.width, page?.height]).toEqual([792, 612])
    const [first] = page?.words ?? []
    expect(first?.box.left).toBeGreaterThan(0.85)
    expect((first?.box.bottom ?? 0) - (first?.box.top ?? 0)).toBeGreaterThan((first?.box.right ?? 0) - (first?.box.left ?? 0))
  })

  it.each([[0, 90], [0, 180], [0, 270], [90, 90], [180, 180], [270, 270], [90, 270]])('is read upright on a page turned by %i whose words are drawn turned by %i', async (turned, drawn) => {
    const document = await PDFDocument.create()
    const page = document.addPage([612, 792])
    page.setRotation(degrees(turned))
    const font = await document.embedFont(StandardFonts.TimesRoman)
    const down = { 90: [1, 0], 180: [0, 1], 270: [-1, 0] }[drawn] ?? [0, -1]
    ;['JUDGMENT IN A CRIMINAL CASE', 'second line', 'and a third'].forEach((line, i) => page.drawText(line, { x: 306 + (down[0] ?? 0) * 16 * i, y: 396 + (down[1] ?? 0) * 16 * i, size: 11, font, rotate: degrees(drawn) }))
    const [read] = await pagesOf(document)
    expect(read?.text).toBe('JUDGMENT IN A CRIMINAL CASE\nsecond line\nand a third')
  })

  it('is not trusted where a scanner laid it unseen under its picture', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([612, 792])
    const words = Buffer.from('<svg width="1224" height="1584"><rect width="100%" height="100%" fill="white"/><text x="150" y="200" font-size="44" font-family="serif">Docket number 94-20328-02</text></svg>')
    page.drawImage(await document.embedPng(await sharp(words).png().toBuffer()), { x: 0, y: 0, width: 612, height: 792 })
    page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible))
    page.drawText('Docket number 94-20328-09', { x: 75, y: 692, size: 22, font: await document.embedFont(StandardFonts.TimesRoman) })
    const [read] = await pagesOf(document)
    expect(read?.origin).toBe('optical recognition')
    expect(read?.text).toContain('94-20328-02')
    expect(read?.why).toContain('by a scanner')
    expect(read?.otherText).toContain('94-20328-09')
  })
})

describe('a PDF with files inside it, as a portfolio is', () => {
  it('says which they are, and that nothing of them is read', async () => {
    const document = await PDFDocument.load(await makePdf([['For the best experience, open this portfolio in Acrobat.']]))
    await document.attach(new TextEncoder().encode('Dear Judge'), 'carta de mamá.txt')
    await document.attach(await makePdf([['JUDGMENT IN A CRIMINAL CASE']]), 'judgment.pdf')
    const result = await readPaper({ name: 'all.pdf', bytes: await document.save() })
    expect(result.ok && result.paper.warnings).toEqual(['2 files lie inside this PDF: carta de mamá.txt; judgment.pdf. They are not read. Open the PDF in a PDF reader, save them from there, and add them.'])
  })

  it('says nothing of the kind when there are none', async () => {
    const result = await readPaper({ name: 'letter.pdf', bytes: await makePdf([['To whom it may concern']]) })
    expect(result.ok && result.paper.warnings).toEqual([])
  })
})
