import { describe, expect, it } from 'vitest'
import { composePacket, problems, renderPacket, sentencesOf, type Packet, type PacketInput } from '../src/index.ts'
import { exampleCase } from './example-case.ts'
import { readPdf } from './read-pdf.ts'

const order = 'An order that counsel recorded'

async function compose(slug: string, changes: Partial<PacketInput> = {}) {
  const made = await exampleCase(slug, changes)
  const result = composePacket(made.input)
  if (!result.ok) throw new Error(result.problem.what)
  return { ...made, packet: result.packet, notes: result.notes, texts: [...sentencesOf(result.packet)].map(({ sentence }) => sentence.text) }
}

const opening = (packet: Packet) => {
  const [first] = packet.parts.find(({ id }) => id === 'executive summary')?.sections[0]?.blocks ?? []
  return first?.is === 'opening' ? first.sentence.text : undefined
}

describe('the examples as packets, from what a careful reader reads out of their papers', () => {
  it('Odessa Marlowe: life then, a range today, and nothing that is not confirmed', async () => {
    const { packet, notes, texts, input, bytesOf } = await compose('odessa-marlowe', { confidentialAllowedBy: order })
    expect(opening(packet)).toMatch(/^Life in 1996; \d+ to \d+ months if the same offense were sentenced today and no further offense characteristic applies; 31 years 6 months served\.$/)
    expect(problems(packet, input.facts, input.standing)).toEqual([])
    expect(notes.join()).toContain('"certificate.jpg" is a photograph of a document')
    // A petition does not argue against itself: whether other relief comes first is told to counsel.
    expect(texts.join('\n')).not.toContain('other relief to ask for first')
    expect(notes.join()).toContain('28 CFR 1.3 asks that other relief be sought first')
    const all = texts.join('\n')
    expect(all).toContain('The Sentencing Commission moved it to level 36 by Amendment 706 (1 November 2007), to level 34 by Amendment 748 (1 November 2010) and to level 32 by Amendment 782 (1 November 2014).')
    expect(all).toContain('since the Fair Sentencing Act of 2010 they begin at 280 g and 28 g')
    expect(all).toContain('The time served is already 11 years 6 months longer than the top of that range.')
    expect(all).toContain('in No. 95-00000-03-CR-W-6 to time served.')
    expect(all).not.toMatch(/[A-Z]{5,} [A-Z]{4,}.* completed|is in the case|cannot be said yet/)
    const { pdf, warnings } = await renderPacket(packet, bytesOf)
    expect(warnings).toEqual([])
    const read = await readPdf(pdf)
    const sheets = packet.exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0)
    expect(read.pages.length).toBeGreaterThan(sheets + 8)
    expect(read.links.every((link) => link.to !== undefined)).toBe(true)
    expect(read.bookmarks.every((bookmark) => bookmark.page !== undefined)).toBe(true)
    const signed = read.pages.slice(0, -sheets).filter((page) => /Signature of the applicant|Respectfully submitted/.test(page))
    expect(signed).toHaveLength(2)
    for (const page of signed) expect(page.length, 'a signature does not stand alone on its page').toBeGreaterThan(500)
  })

  it('Odessa Marlowe by mail: no level, no weight, no range the presentence report alone could give', async () => {
    const { packet, texts, bytesOf, input } = await compose('odessa-marlowe', { variant: 'person by mail' })
    expect(opening(packet)).toMatch(/^Life in 1996; .*31 years 6 months served\.$|^Life in 1996; 31 years 6 months served\.$/)
    const onlyConfidential = input.facts.filter((fact) => fact.source.from === 'paper' && ['presentence report', 'statement of reasons'].includes(input.papers.find((paper) => fact.source.from === 'paper' && paper.id === fact.source.paper)?.kind.kind ?? '') && fact.path.startsWith('history.priors') && typeof fact.value === 'string' && fact.path.endsWith('offense'))
    expect(onlyConfidential.length).toBeGreaterThan(1)
    const { pdf } = await renderPacket(packet, bytesOf)
    const read = await readPdf(pdf)
    for (const fact of onlyConfidential) expect(read.everything).not.toContain(String(fact.value))
    expect(texts.join('\n')).not.toMatch(/offense level \d|1\.9 k|criminal history category|guideline range: |210 to 240/i)
    expect(packet.exhibits.map((exhibit) => exhibit.kind)).not.toContain('presentence report')
    expect(packet.exhibits.map((exhibit) => exhibit.kind)).not.toContain('statement of reasons')
    const unsaid = packet.parts.filter(({ id }) => id === 'memorandum').flatMap(({ sections }) => sections.filter(({ title }) => title?.text === 'The sentence, then and now').flatMap(({ blocks }) => blocks))
    expect(unsaid.map(({ is }) => is), 'what cannot be stated is said once, not in a table for each run').toEqual(['paragraph', 'paragraph'])
  })

  it('Tomás Iriarte: composed in both variants without a warning', async () => {
    for (const variant of ['pardon attorney', 'person by mail'] as const) {
      const { packet, bytesOf } = await compose('tomas-iriarte', { variant, confidentialAllowedBy: order })
      expect((await renderPacket(packet, bytesOf)).warnings).toEqual([])
      expect(opening(packet)).toMatch(/^240 months \(20 years\) in 2015/)
    }
  })

  it('Alice Marie Johnson on the day before: closed today, says what it cannot say and which paper would settle it', async () => {
    const { packet, texts, bytesOf } = await compose('alice-marie-johnson')
    const all = texts.join('\n')
    expect(packet.closed).toBe('Closed on 6 June 2018: The President commuted the sentence.')
    expect(packet.asOf).toBe('2018-06-05')
    expect(all).toMatch(/The guideline range cannot be stated/)
    expect(all).toMatch(/A judgment would show: .*statute violated/)
    expect(all).not.toContain('asks the President')
    const { pdf, warnings } = await renderPacket(packet, bytesOf)
    expect(warnings).toEqual([])
    expect((await readPdf(pdf)).pages[0]?.replaceAll(/\s+/g, ' ')).toContain('Closed on 6 June 2018')
  })

  it('Marcus Whitlow: an Ohio sentence has no packet, and the problem says where to go', async () => {
    const { input } = await exampleCase('marcus-whitlow')
    const result = composePacket(input)
    expect(result.ok).toBe(false)
    expect(!result.ok && result.problem.next).toContain('Governor of Ohio')
  })
})
