import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { composeCounselCopy, composePacket, renderPacket, type Block, type Packet } from '../src/index.ts'
import { exampleCase } from './example-case.ts'
import { overlaps, readLayout, type PageLayout } from './read-layout.ts'

const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}\u200B\u00AD\uFFFE-]+/gu, '')
/** Points from the edge of the sheet within which nothing but the head and the foot of a page stands. */
const margin = 72

/** What a heading of the packet reads, at whatever level. */
function headingsOf(packet: Packet): ReadonlySet<string> {
  const ofBlock = (block: Block): readonly string[] => (block.is === 'heading' ? [block.text.text] : block.is === 'question' ? [`${String(block.number)}. ${block.asks.text}`, ...block.answer.flatMap(ofBlock)] : block.is === 'table' || block.is === 'sentencing table' ? [block.caption.text] : [])
  const all = packet.parts.flatMap(({ title, sections }) => [title.text, ...sections.flatMap((section) => [section.title?.text ?? '', ...section.blocks.flatMap(ofBlock)])])
  return new Set(all.filter((text) => text !== '').map(squeeze))
}

/** The lines between head and foot. */
const bodyOf = ({ lines, height }: PageLayout) => lines.filter(({ top, bottom }) => top > margin - 6 && bottom < height - margin + 6)

/** Whether a line begins where headings do: the words of a heading may also stand in the cell of a table. */
const startsAtMargin = ({ glyphs }: PageLayout, { top, bottom }: PageLayout['lines'][number]) => Math.min(...glyphs.filter((glyph) => glyph.top < bottom && glyph.bottom > top).map(({ left }) => left)) < margin + 4

async function laidOut(slug: string, variant: 'pardon attorney' | 'person by mail' | 'counsel') {
  const { input, bytesOf } = await exampleCase(slug, { variant: variant === 'counsel' ? 'pardon attorney' : variant, confidentialAllowedBy: 'An order that counsel recorded', office: 'Alder Street Defenders' })
  const composed = variant === 'counsel' ? composeCounselCopy(input) : composePacket(input)
  if (!composed.ok) throw new Error(composed.problem.what)
  const { packet } = composed
  const { pdf } = await renderPacket(packet, bytesOf)
  const sheets = packet.exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0)
  const authored = (await PDFDocument.load(pdf)).getPageCount() - sheets
  return { packet, pages: await readLayout(pdf, authored) }
}

describe.each(['odessa-marlowe', 'tomas-iriarte', 'alice-marie-johnson'])('the pages of %s', (slug) => {
  it.each(['pardon attorney', 'person by mail', 'counsel'] as const)('for the %s: nothing outside the margins, nothing over anything, no heading at the foot, no page and no section empty', async (variant) => {
    const { packet, pages } = await laidOut(slug, variant)
    const headings = headingsOf(packet)
    expect(pages.length).toBeGreaterThan(5)
    for (const [index, page] of pages.entries()) {
      const where = `page ${String(index + 1)}`
      const outside = page.glyphs.filter(({ left, right, top, bottom }) => left < margin - 2 || right > page.width - margin + 2 || top < 26 || bottom > page.height - 26)
      expect(outside.map(({ sign, left, top }) => `${sign} at ${String(Math.round(left))}, ${String(Math.round(top))}`), where).toEqual([])
      expect(overlaps(page), where).toEqual([])
      const body = bodyOf(page)
      const last = body.at(-1)
      expect(body.length, `${where} is not empty`).toBeGreaterThan(0)
      if (last !== undefined) expect(headings.has(squeeze(last.text)) && startsAtMargin(page, last), `${where} ends with a heading: ${last.text}`).toBe(false)
    }
    for (const { title, sections } of packet.parts) for (const { title: name, blocks } of sections) expect(blocks.some(({ is }) => is !== 'heading'), `${title.text}, ${name?.text ?? ''} says something`).toBe(true)
  }, 120_000)

  it('has its executive summary on one page, which nothing else shares', async () => {
    const { pages } = await laidOut(slug, 'pardon attorney')
    const holding = pages.filter(({ lines }) => lines.some(({ text }) => squeeze(text) === 'Executivesummary'))
    expect(holding).toHaveLength(1)
    const at = pages.findIndex((page) => page === holding[0])
    expect(pages[at + 1]?.lines.some(({ text }) => squeeze(text) === 'Contents')).toBe(true)
  }, 120_000)
})

describe('what these checks would find', () => {
  const page = (glyphs: PageLayout['glyphs']): PageLayout => ({ width: 612, height: 792, glyphs, lines: [] })
  it('is a glyph over another, and not two that only touch', () => {
    const a = { sign: 'a', at: 0, left: 100, right: 106, top: 100, bottom: 106 }
    expect(overlaps(page([a, { ...a, sign: 'b', at: 9, left: 102, right: 108 }]))).toHaveLength(1)
    expect(overlaps(page([a, { ...a, sign: 'b', at: 9, left: 105.5, right: 111.5 }]))).toEqual([])
  })
})
