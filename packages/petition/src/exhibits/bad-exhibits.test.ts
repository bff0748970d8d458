import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import { makePdf, wrap, type MadePaper } from '../../test/made-up-papers.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { composePacket, renderPacket, renderVolumes } from '../index.ts'

const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}\u200B\u00AD\uFFFE-]+/gu, '')

async function packetWith(more: readonly MadePaper[]) {
  const made = await madeUpCase()
  const composed = composePacket({ ...made.input, papers: [...made.input.papers, ...more.map(({ paper }) => paper)] })
  if (!composed.ok) throw new Error(composed.problem.what)
  const bytes = new Map(more.map((each) => [each.paper.id, each.bytes]))
  return { packet: composed.packet, bytesOf: async (paper: string) => bytes.get(paper) ?? (await made.bytesOf(paper)) }
}

/** A PDF whose pages are turned and of the sizes given, each with its number. */
async function mixed(pages: readonly { readonly size: readonly [number, number]; readonly turn: number }[]): Promise<MadePaper> {
  const document = await PDFDocument.create()
  for (const [index, { size, turn }] of pages.entries()) {
    const page = document.addPage([...size])
    page.drawText(`MIXED PAGE ${String(index + 1)}`, { x: 90, y: size[1] / 2, size: 14 })
    page.setRotation({ type: 'degrees', angle: turn } as Parameters<typeof page.setRotation>[0])
  }
  return wrap('mixed.pdf', 'other', 'application/pdf', await document.save(), pages.map(({ size }, index) => ({ number: index + 1, width: size[0], height: size[1], origin: 'text layer' as const, text: `MIXED PAGE ${String(index + 1)}`, words: [] })))
}

const [letter, a4] = [[612, 792], [595.28, 841.89]] as const

describe('exhibits in whatever state', () => {
  it('turned each way and A4 among Letter: every page whole, as it was turned, with its stamp', async () => {
    const paper = await mixed([{ size: letter, turn: 0 }, { size: a4, turn: 90 }, { size: letter, turn: 180 }, { size: a4, turn: 270 }])
    const { packet, bytesOf } = await packetWith([paper])
    const { pdf, warnings } = await renderPacket(packet, bytesOf)
    expect(warnings).toEqual([])
    const sheets = packet.exhibits.find((exhibit) => exhibit.paper === paper.paper.id)?.sheets ?? []
    const [{ pages, sizes }, document] = [await readPdf(pdf), await PDFDocument.load(pdf)]
    const before = pages.length - packet.exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0)
    for (const [index, { bates }] of sheets.entries()) {
      const at = before + Number(bates.slice(4)) - 1
      expect(squeeze(pages[at] ?? '')).toContain(`MIXEDPAGE${String(index + 1)}`)
      expect(squeeze(pages[at] ?? '')).toContain(squeeze(bates))
      expect(document.getPage(at).getRotation().angle).toBe(index * 90)
      expect(sizes[at]?.map(Math.round)).toEqual((index % 2 === 0 ? letter : a4).map(Math.round))
    }
  }, 60_000)

  it.each(['判決書', 'Приговор суда', 'حكم المحكمة', 'Urteil_über_Ñandú', '‮gnitrap', '🗂 folder', 'x'.repeat(300), '   '])('under the name %s is named in the table, bound and bookmarked', async (name) => {
    const good = await makePdf(`${name}.pdf`, 'other', ['A PAPER UNDER A NAME'])
    const { packet, bytesOf } = await packetWith([good])
    const { pdf, warnings } = await renderPacket(packet, bytesOf)
    // Where a machine has no font for a script, that is told, and the packet is made all the same.
    expect(warnings.filter((warning) => !warning.includes('PDF/UA-1'))).toEqual([])
    const exhibit = packet.exhibits.find(({ paper }) => paper === good.paper.id)
    expect(exhibit).toBeDefined()
    const { pages, bookmarks } = await readPdf(pdf)
    expect(bookmarks.find(({ title }) => title.startsWith(`Ex. ${String(exhibit?.tab)}: `))?.page).toBe(pages.findIndex((page) => page.includes('A PAPER UNDER A NAME')) + 1)
  }, 60_000)

  it('two thousand pages: none lost, none twice, numbered through, also in volumes', async () => {
    const document = await PDFDocument.create()
    const count = 2000
    for (let at = 1; at <= count; at++) document.addPage([612, 792]).drawText(`THICK ${String(at)}.`, { x: 72, y: 400, size: 12 })
    const thick = wrap('thick.pdf', 'other', 'application/pdf', await document.save(), Array.from({ length: count }, (_, index) => ({ number: index + 1, width: 612, height: 792, origin: 'text layer' as const, text: `THICK ${String(index + 1)}.`, words: [] })))
    const { packet, bytesOf } = await packetWith([thick])
    const { pdf, pages, warnings } = await renderPacket(packet, bytesOf)
    expect(warnings).toEqual([])
    const bound = await PDFDocument.load(pdf)
    expect(bound.getPageCount()).toBe(pages)
    const exhibit = packet.exhibits.find(({ paper }) => paper === thick.paper.id)
    expect(exhibit?.sheets).toHaveLength(count)
    const read = await readPdf(pdf)
    const sheets = packet.exhibits.reduce((sum, each) => sum + each.sheets.length, 0)
    for (const { bates, page } of [exhibit?.sheets[0], exhibit?.sheets[1234], exhibit?.sheets.at(-1)].filter((sheet) => sheet !== undefined)) {
      const words = squeeze(read.pages[pages - sheets + Number(bates.slice(4)) - 1] ?? '')
      expect(words).toContain(`THICK${String(page)}.`)
      expect(words).toContain(squeeze(bates))
    }
    expect(read.pages.filter((page) => /THICK \d+\./.test(page))).toHaveLength(count)
    const volumes = await renderVolumes(packet, bytesOf, pdf.length - 50_000)
    expect(volumes.length).toBeGreaterThan(1)
    const there = await Promise.all(volumes.map(async (volume) => (await PDFDocument.load(volume.pdf)).getPageCount() - 1))
    expect(there).toEqual(volumes.map((volume) => volume.pages))
    expect(there.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(pages)
  }, 240_000)
})
