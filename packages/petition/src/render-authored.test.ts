import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, decodePDFRawStream, type PDFObject } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleCase } from '../test/example-case.ts'
import { readPdf } from '../test/read-pdf.ts'
import { composePacket, renderAuthored, renderPacket, type Packet } from './index.ts'

async function xmpOf(pdf: Uint8Array): Promise<string> {
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false })
  const stream = catalog.lookup(PDFName.of('Metadata'))
  return stream instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(stream).decode()) : ''
}

/** Used where it is on the PATH; no test fails for want of it. */
const qpdf = 'qpdf'

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('the authored pages for the archive', () => {
  let packet: Packet
  let bound: Uint8Array
  let pdf: Uint8Array
  let warnings: readonly string[]
  let document: PDFDocument
  beforeAll(async () => {
    const { input, bytesOf } = await exampleCase('odessa-marlowe', { confidentialAllowedBy: 'An order' })
    const composed = composePacket(input)
    if (!composed.ok) throw new Error(composed.problem.what)
    packet = composed.packet
    bound = (await renderPacket(packet, bytesOf)).pdf
    ;({ pdf, warnings } = await renderAuthored(packet))
    document = await PDFDocument.load(pdf, { updateMetadata: false })
  }, 120_000)
  const dicts = () => document.context.enumerateIndirectObjects().map(([, object]) => object).flatMap((object: PDFObject) => (object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : []))

  it('claim PDF/A-2b and PDF/UA-1 in their metadata, each described; the packet with its exhibits claims neither', async () => {
    expect(warnings).toEqual([])
    const xmp = await xmpOf(pdf)
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B</)
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>')
    expect(await xmpOf(bound)).toContain('Petition for commutation of sentence')
    expect(await xmpOf(bound)).not.toMatch(/pdfaid:part>|pdfuaid:part>|pdfaid:conformance>/)
  })

  it('are tagged and in order, with title and language, and open with the title in the window', () => {
    const { catalog } = document
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true')
    expect(catalog.get(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFRef)
    expect(String(catalog.lookup(PDFName.of('Lang')))).toMatch(/en/)
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
    const roles = new Set(dicts().flatMap((dict) => (dict.has(PDFName.of('S')) && dict.has(PDFName.of('P')) ? [String(dict.get(PDFName.of('S')))] : [])))
    for (const role of ['/H1', '/H2', '/P', '/Table', '/TR', '/TH', '/TD', '/Link', '/Figure']) expect([...roles], role).toContain(role)
    for (const page of document.getPages()) expect(page.node.has(PDFName.of('StructParents'))).toBe(true)
    for (const figure of dicts().filter((dict) => String(dict.get(PDFName.of('S'))) === '/Figure')) expect(figure.has(PDFName.of('Alt'))).toBe(true)
  })

  it('hold every font they use, and say what color means', () => {
    const descriptors = dicts().filter((dict) => String(dict.get(PDFName.of('Type'))) === '/FontDescriptor')
    expect(descriptors.length).toBeGreaterThan(2)
    for (const each of descriptors) expect(['FontFile', 'FontFile2', 'FontFile3'].some((key) => each.has(PDFName.of(key))), String(each.get(PDFName.of('FontName')))).toBe(true)
    const fonts = dicts().filter((dict) => String(dict.get(PDFName.of('Type'))) === '/Font')
    for (const font of fonts) expect(font.has(PDFName.of('ToUnicode')) || font.has(PDFName.of('FontDescriptor')), String(font.get(PDFName.of('BaseFont')))).toBe(true)
    expect(document.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).size()).toBe(1)
  })

  it('lead bookmarks and links to their own pages or to the law, and to no exhibit that is not there', async () => {
    const { bookmarks, links, addresses, everything, pages } = await readPdf(pdf)
    expect(bookmarks.length).toBeGreaterThan(10)
    for (const { page, title } of bookmarks) expect(page, title).toBeDefined()
    for (const { to } of links) expect(to).toBeLessThanOrEqual(pages.length)
    const law = new Set(packet.authorities.map(({ source }) => source.link))
    expect(addresses.filter((address) => !law.has(address) && !law.has(decodeURI(address)))).toEqual([])
    expect(everything).not.toContain('exhibit.invalid')
  })

  it('name the same pages as the packet they are the beginning of', async () => {
    const [alone, whole] = [(await readPdf(pdf)).pages, (await readPdf(bound)).pages]
    expect(whole.slice(0, alone.length)).toEqual(alone)
  })

  it.runIf(has(qpdf))('and the packet are what qpdf calls sound', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lenity-qpdf-'))
    try {
      for (const [name, bytes] of [['authored', pdf], ['bound', bound]] as const) {
        const file = join(folder, `${name}.pdf`)
        writeFileSync(file, bytes)
        expect(execFileSync(qpdf, ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found')
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
