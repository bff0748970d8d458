import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { madeUpCase, type MadeUpCase } from '../test/made-up-case.ts'
import { makePdf, wrap, type MadePaper } from '../test/made-up-papers.ts'
import { readPdf } from '../test/read-pdf.ts'
import { composePacket, renderPacket, renderVolumes } from './index.ts'

const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}\u200B\u00AD\uFFFE-]+/gu, '')

/** A paper of one page whose file has about as many bytes as asked for, which no packing makes fewer. */
async function heavy(name: string, bytes: number): Promise<MadePaper> {
  const light = await makePdf(name, 'other', [`HEAVY ${name}`])
  const document = await PDFDocument.load(light.bytes)
  let state = 7
  const noise = Uint8Array.from({ length: bytes }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff)
  const picture = document.context.register(document.context.stream(noise, { Type: 'XObject', Subtype: 'Image', Width: 100, Height: Math.floor(bytes / 100), ColorSpace: 'DeviceGray', BitsPerComponent: 8 }))
  document.getPage(0).node.newXObject('Noise', picture)
  return wrap(name, 'other', 'application/pdf', await document.save(), light.paper.pages)
}

async function packetWith(more: readonly MadePaper[], changes: Partial<MadeUpCase['input']> = {}) {
  const made = await madeUpCase(changes)
  const composed = composePacket({ ...made.input, papers: [...made.input.papers, ...more.map(({ paper }) => paper)] })
  if (!composed.ok) throw new Error(composed.problem.what)
  const bytes = new Map(more.map((each) => [each.paper.id, each.bytes]))
  return { packet: composed.packet, bytesOf: async (paper: string) => bytes.get(paper) ?? (await made.bytesOf(paper)) }
}

const limit = 700_000

describe('a packet in volumes', () => {
  it('is one file where it is small enough, the same as without a limit', async () => {
    const { packet, bytesOf } = await packetWith([])
    const volumes = await renderVolumes(packet, bytesOf, 50_000_000)
    expect(volumes).toHaveLength(1)
    expect((await readPdf(volumes[0]?.pdf ?? new Uint8Array())).pages).toEqual((await readPdf((await renderPacket(packet, bytesOf)).pdf)).pages)
  }, 60_000)

  it('is cut between exhibits, each volume under the limit, no page lost, none twice, numbered through', async () => {
    const { packet, bytesOf } = await packetWith(await Promise.all(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'].map((name) => heavy(name, 300_000))))
    const volumes = await renderVolumes(packet, bytesOf, limit)
    expect(volumes.length).toBeGreaterThan(2)
    for (const { pdf, warnings } of volumes) {
      expect(pdf.length).toBeLessThanOrEqual(limit)
      expect(warnings).toEqual([])
    }
    const read = await Promise.all(volumes.map(({ pdf }) => readPdf(pdf)))
    const stamped = read.flatMap(({ pages }) => pages.slice(1)).flatMap((page) => /LEN-\d{6}(?=\s*$)/.exec(page.trim())?.[0] ?? [])
    const all = packet.exhibits.flatMap(({ sheets }) => sheets.map(({ bates }) => bates))
    const everywhere = squeeze(read.map(({ pages }) => pages.slice(1).join('')).join(''))
    for (const bates of all) expect(everywhere, bates).toContain(squeeze(bates))
    expect(new Set(stamped).size).toBe(stamped.length)
    const total = volumes.reduce((sum, { pages }) => sum + pages, 0)
    expect(squeeze(read.at(-1)?.pages.at(-1) ?? '')).toContain(`Page${String(total)}of${String(total)}`)
    for (const exhibit of packet.exhibits) {
      const holding = read.filter(({ pages }) => exhibit.sheets.some(({ bates }) => pages.slice(1).some((page) => squeeze(page).endsWith(squeeze(bates)))))
      expect(holding.length, `Ex. ${String(exhibit.tab)}`).toBeLessThanOrEqual(1)
    }
  }, 120_000)

  it('each open with a sheet that says which it is, and holds the table of them all', async () => {
    const { packet, bytesOf } = await packetWith(await Promise.all(['a.pdf', 'b.pdf', 'c.pdf'].map((name) => heavy(name, 300_000))))
    const volumes = await renderVolumes(packet, bytesOf, limit)
    for (const [index, { pdf }] of volumes.entries()) {
      const { pages, title } = await readPdf(pdf)
      expect(squeeze(pages[0] ?? '')).toContain(`Volume${String(index + 1)}of${String(volumes.length)}`)
      for (let at = 1; at <= volumes.length; at++) expect(squeeze(pages[0] ?? '')).toContain(`Volume${String(at)}${at === index + 1 ? '(this)' : ''}`)
      expect(title).toContain(`volume ${String(index + 1)} of ${String(volumes.length)}`)
    }
  }, 120_000)

  it('leads each link and bookmark to a page of its own file, and names in words what is in another', async () => {
    const { packet, bytesOf } = await packetWith([await heavy('a.pdf', 400_000)])
    // So small that the letters of support, which the petition cites, are not in the first volume.
    const volumes = await renderVolumes(packet, bytesOf, 500_000)
    const read = await Promise.all(volumes.map(({ pdf }) => readPdf(pdf)))
    for (const { links, bookmarks, everything } of read) {
      expect(links.every(({ to }) => to !== undefined)).toBe(true)
      expect(bookmarks.every(({ page }) => page !== undefined)).toBe(true)
      expect(everything).not.toContain('exhibit.invalid')
    }
    const names = read.map(({ bookmarks }) => bookmarks.map(({ title }) => title))
    for (const exhibit of packet.exhibits) for (const titles of names) expect(titles.some((title) => title.startsWith(`Ex. ${String(exhibit.tab)}: `))).toBe(true)
    const away = packet.exhibits.filter(({ tab }) => names[0]?.some((title) => new RegExp(`^Ex\\. ${String(tab)}: .*: volume [2-9]`).test(title)))
    expect(away.length).toBeGreaterThan(0)
    const first = squeeze(read[0]?.pages.join('') ?? '')
    for (const { sheets } of away) expect(first).toMatch(new RegExp(`${squeeze(sheets[0]?.bates ?? '')}(?:to${squeeze(sheets.at(-1)?.bates ?? '')})?,volume[2-9]`))
  }, 120_000)

  it('names an exhibit that is larger than the limit by itself, and sends it all the same', async () => {
    const { packet, bytesOf } = await packetWith([await heavy('giant.pdf', 1_500_000)])
    const volumes = await renderVolumes(packet, bytesOf, limit)
    const warnings = volumes.flatMap(({ warnings: each }) => each)
    expect(warnings).toEqual([expect.stringMatching(/^Volume \d+ has 1\.\d MB and the limit is 0\.7 MB: Ex\. \d+ \(Paper: giant\) cannot be cut\./)])
    expect(squeeze((await Promise.all(volumes.map(async ({ pdf }) => (await readPdf(pdf)).pages.join('')))).join(''))).toContain('HEAVYgiant.pdf')
  }, 120_000)
})
