import { paperKinds, type PaperKind } from '@lenity/law'
import type { Fact } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import { makePdf, wordsOn } from '../../test/made-up-papers.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { composePacket, renderPacket } from '../index.ts'

const confidential = (Object.keys(paperKinds) as PaperKind[]).filter((kind) => paperKinds[kind].confidential)

describe('the packet by mail', () => {
  it('knows which kinds are confidential', () => {
    expect(confidential).toEqual(expect.arrayContaining(['presentence report', 'statement of reasons']))
  })

  it.each(confidential)('has no page of a %s, no fact that stands on it alone, and not its name in any exhibit, even where an order lets it be filed', async (kind) => {
    const made = await madeUpCase({ variant: 'person by mail' })
    const paper = await makePdf('CANARYNAME.pdf', kind, [`CANARYPAGE\nThe work is CANARYFACT.`])
    const fact: Fact = { id: 'canary', path: 'custody.work', value: 'CANARYFACT', source: wordsOn(paper, 'CANARYFACT'), standing: 'confirmed', decidedBy: 'A. Counsel', decidedAt: '2026-11-20T10:00:00Z' }
    const facts = [...made.input.facts.filter(({ path }) => path !== 'custody.work'), fact]
    const packetOf = async (variant: 'pardon attorney' | 'person by mail') => {
      const composed = composePacket({ ...made.input, variant, facts, papers: [...made.input.papers, paper.paper], confidentialAllowedBy: 'An order' })
      if (!composed.ok) throw new Error(composed.problem.what)
      const { pdf } = await renderPacket(composed.packet, async (id) => (id === paper.paper.id ? paper.bytes : made.bytesOf(id)))
      return { everything: (await readPdf(pdf)).everything, packet: composed.packet }
    }
    const mailed = await packetOf('person by mail')
    expect(mailed.everything).not.toMatch(/CANARY/)
    expect(mailed.packet.exhibits.map((exhibit) => exhibit.kind)).not.toContain(kind)
    expect((await packetOf('pardon attorney')).everything).toMatch(/CANARYFACT/)
  }, 60_000)
})
