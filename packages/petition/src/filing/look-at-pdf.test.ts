import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { lookAtPdf } from './look-at-pdf.ts'

/** One white pixel as a PNG. */
const pixel = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC', 'base64'))

async function made(change: (document: PDFDocument) => Promise<void> | void) {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage([612, 792])
  await change(document)
  return lookAtPdf(await document.save())
}

describe('a PDF that is to go out', () => {
  it('tells nothing beside its pages when it is clean', async () => {
    expect(await made(() => undefined)).toEqual({ pages: 1, tells: [], dots: [undefined] })
  })

  it.each([
    ['an author', (document: PDFDocument) => document.setAuthor('Ruth'), 'an author in its properties: “Ruth”'],
    ['keywords', (document: PDFDocument) => document.setKeywords(['draft 3']), 'keywords in its properties: “draft 3”'],
    ['a script', (document: PDFDocument) => document.addJavaScript('a', 'app.alert(1)'), 'a script'],
    ['a file in it', (document: PDFDocument) => document.attach(new Uint8Array([1]), 'a.txt'), 'files within the file'],
    ['a comment', (document: PDFDocument) => document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj([document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Text', Contents: PDFString.of('too weak?') }))])), 'a comment or mark on a page: “too weak?”'],
  ] as const)('names %s', async (_, change, says) => {
    expect((await made(async (document) => { await change(document) }))?.tells).toEqual([says])
  })

  it('says how finely its pictures of pages are scanned', async () => {
    const seen = await made(async (document) => { document.getPage(0).drawImage(await document.embedPng(pixel), { width: 612, height: 792 }) })
    expect(seen?.dots).toEqual([0])
  })

  it('is not taken for one when it does not open', async () => {
    expect(await lookAtPdf(new TextEncoder().encode('no PDF'))).toBeUndefined()
  })
})
