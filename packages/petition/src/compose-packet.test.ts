import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../test/made-up-case.ts'
import { makePdf, makeText, wordsOn, wrap } from '../test/made-up-papers.ts'
import { composePacket } from './compose-packet.ts'
import type { PacketInput } from './index.ts'
import { sentencesOf } from './walk-sentences.ts'

async function compose(changes: Partial<PacketInput> = {}) {
  const made = await madeUpCase(changes)
  const result = composePacket(made.input)
  if (!result.ok) throw new Error(result.problem.what)
  const texts = [...sentencesOf(result.packet)].map(({ sentence }) => sentence.text)
  return { ...made, packet: result.packet, notes: result.notes, texts, all: texts.join('\n') }
}

describe('a packet', () => {
  it('opens with the one sentence', async () => {
    const { packet } = await compose()
    const [first] = packet.parts.find(({ id }) => id === 'executive summary')?.sections[0]?.blocks ?? []
    expect(first?.is === 'opening' && first.sentence.text).toBe('360 months (30 years) in 2005; 188 to 235 months if the same offense were sentenced today; 23 years served.')
  })

  it('says what its range of today takes as not found, where nobody has looked, and which paper would show it', async () => {
    const { input } = await madeUpCase()
    const { sameOffense } = input.thenAndNow
    const need = { path: 'guideline.characteristicsToday', label: 'the characteristics listed are all that the manual of today would find', because: 'unknown', papers: ['presentence report'] } as const
    const assuming = 'none of the characteristics added to 2D1.1(b) since the manual of 1 November 2004 applies: violence, premises maintained'
    const { texts } = await compose({ thenAndNow: { ...input.thenAndNow, sameOffense: { ...sameOffense, needs: [need], readings: sameOffense.readings.map((reading) => ({ ...reading, assuming })) } } })
    expect(texts.some((text) => text.includes('188 to 235 months if the same offense were sentenced today and no further offense characteristic applies;'))).toBe(true)
    expect(texts.filter((text) => text === `This range assumes that ${assuming}.`)).toHaveLength(2)
    expect(texts.some((text) => text.startsWith('A presentence report would show: ') && text.includes(need.label))).toBe(true)
  })

  it('leads every sentence of fact to an exhibit page, a person with a day, or a public record', async () => {
    const { packet } = await compose()
    const numbers = new Set(packet.exhibits.flatMap((exhibit) => exhibit.sheets.map((sheet) => sheet.bates)))
    const facts = [...sentencesOf(packet)].filter(({ sentence }) => sentence.basis.is === 'fact')
    expect(facts.length).toBeGreaterThan(60)
    for (const { sentence } of facts) {
      if (sentence.basis.is !== 'fact') continue
      for (const used of sentence.basis.facts) {
        expect(used.bates.length + (used.said === undefined ? 0 : 1), sentence.text).toBeGreaterThan(0)
        for (const bates of used.bates) expect(numbers.has(bates)).toBe(true)
      }
    }
  })

  it('numbers the sheets of the exhibits without a gap', async () => {
    const { packet } = await compose()
    const numbers = packet.exhibits.flatMap((exhibit) => exhibit.sheets.map((sheet) => sheet.bates))
    expect(numbers).toEqual(numbers.map((_, index) => `LEN-${String(index + 1).padStart(6, '0')}`))
    expect(packet.exhibits.map((exhibit) => exhibit.tab)).toEqual(packet.exhibits.map((_, index) => index + 1))
  })

  it('never composes the applicant’s own words, and leaves room for those that are missing', async () => {
    const { packet } = await compose()
    const questions = packet.parts.find(({ id }) => id === 'application')?.sections[0]?.blocks.filter((block) => block.is === 'question') ?? []
    const [offense, reasons] = ['Account of the offense', 'Reasons for seeking'].map((start) => questions.find((block) => block.asks.text.startsWith(start)))
    expect(offense?.answer).toHaveLength(1)
    expect(offense?.answer[0]?.is === 'own words' && offense.answer[0].paragraphs.map((sentence) => sentence.text)).toEqual(['I kept the money and the telephone for four years.', 'I knew what it was, and I am sorry to everyone it reached.'])
    expect(reasons?.answer).toEqual([expect.objectContaining({ is: 'lined space', label: { text: 'To be written by the applicant in their own words' } })])
  })

  it('says that the rules are advisory, and never that anyone is ineligible', async () => {
    const { all, packet } = await compose()
    expect(all).toContain('advisory only')
    expect(JSON.stringify(packet)).not.toMatch(/ineligible/i)
  })

  it('keeps the two readings of now apart', async () => {
    const { packet } = await compose()
    const headings = packet.parts.find(({ id }) => id === 'memorandum')?.sections[0]?.blocks.flatMap((block) => (block.is === 'heading' ? [block.text.text] : [])) ?? []
    expect(headings).toContain('The same offense, on its own date, sentenced today')
    expect(headings).toContain('The same conduct, committed and sentenced today')
  })

  it('names the gaps of the release plan', async () => {
    const { input } = await madeUpCase()
    const { all } = await compose({ facts: input.facts.filter((fact) => fact.path !== 'release.job') })
    expect(all).toContain('No letter at hand promises work.')
    expect(all).toContain('A home is promised in the letter at Ex. 8: “Ruth will live with me at 14 Alder Court, St. Louis”.')
  })

  it('says nothing on facts nobody confirmed, unless it is a draft', async () => {
    const { input } = await madeUpCase()
    const facts = input.facts.map((fact) => (fact.path === 'custody.work' ? { ...fact, standing: 'proposed' as const } : fact))
    const final = await compose({ facts })
    expect(final.all).not.toContain('library clerk')
    expect(final.notes.join()).toContain('“work assignment” (custody.work) is in the papers and nobody has confirmed it')
    const draft = await compose({ facts, draft: true })
    expect(draft.all).toContain('library clerk')
    expect(draft.packet.draft).toBe(true)
  })

  it('says nothing where sources differ, and tells counsel', async () => {
    const { input } = await madeUpCase()
    const { all, notes } = await compose({ facts: [...input.facts, { id: 'rival', path: 'custody.work', value: 'orderly', standing: 'confirmed', source: { from: 'person', who: 'A friend', on: '2026-11-02', words: 'orderly' } }] })
    expect(all).not.toMatch(/library clerk|orderly/)
    expect(notes.join()).toContain('Sources differ on “work assignment”')
  })

  it('refuses a photograph of a document, and says what to do', async () => {
    const { input } = await madeUpCase()
    const photograph = wrap('award.jpg', 'other', 'image/jpeg', new Uint8Array([0xff, 0xd8, 0xff]), [], ['This looks like a photograph of a document.'])
    const { packet, notes } = await compose({ papers: [...input.papers, photograph.paper] })
    expect(packet.exhibits.some((exhibit) => exhibit.paper === photograph.paper.id)).toBe(false)
    expect(notes.join()).toContain('"award.jpg" is a photograph of a document. The Pardon Attorney does not accept pictures of documents: scan it on a flatbed scanner')
  })

  it('has no packet for a case out of scope, and says where to go', async () => {
    const { input } = await madeUpCase()
    const source = input.screening.routes[0]?.source
    if (source === undefined) throw new Error('the fixture has a source')
    const result = composePacket({ ...input, screening: { outOfScope: { why: 'this is a conviction of the State of Ohio', instead: 'write to the Governor of Ohio', source }, routes: [], nextPapers: [] } })
    expect(result).toEqual({ ok: false, problem: expect.objectContaining({ what: 'No packet was composed: this is a conviction of the State of Ohio', next: 'write to the Governor of Ohio' }) })
  })

  it('leaves out the presentence report until counsel records what allows it', async () => {
    const { packet, notes, all } = await compose({ confidentialAllowedBy: undefined })
    expect(packet.exhibits.map((exhibit) => exhibit.kind)).not.toContain('presentence report')
    expect(notes.join()).toContain('Record the order or rule that allows it to be attached')
    expect(all).not.toContain('ZEBRAFINCH')
    expect((await compose()).packet.exhibits.map((exhibit) => exhibit.kind)).toContain('presentence report')
  })

  it('cites the page of the paper a correction corrects', async () => {
    const { input, papers } = await madeUpCase()
    const misread = input.facts.find((fact) => fact.path === 'custody.work')
    if (misread === undefined) throw new Error('the fixture has a work assignment')
    const facts = [...input.facts.map((fact) => (fact === misread ? { ...fact, standing: 'rejected' as const } : fact)), { ...misread, id: 'corrected', value: 'head library clerk', corrects: misread.id, source: { from: 'person' as const, who: 'A. Counsel', on: '2026-11-21', words: 'head library clerk' } }]
    const { packet, all } = await compose({ facts })
    expect(all).toContain('head library clerk')
    const said = [...sentencesOf(packet)].find(({ sentence }) => sentence.text.includes('head library clerk'))?.sentence
    const page = packet.exhibits.find((exhibit) => exhibit.paper === papers['progress']?.paper.id)?.sheets[0]?.bates
    expect(said?.basis.is === 'fact' && said.basis.facts.find((used) => used.path === 'custody.work')?.bates).toEqual([page])
  })

  it('gives a letter of plain text the sheet on which the cited words stand', async () => {
    const long = makeText('letter.txt', 'letter of support', `${'Dear Sir or Madam. '.repeat(600)}There is a bed for her here.`)
    const { input } = await madeUpCase()
    const { packet } = await compose({ papers: [...input.papers, long.paper], facts: [...input.facts.filter((fact) => fact.path !== 'release.home'), { id: 'late', path: 'release.home', value: 'a bed', standing: 'confirmed', source: wordsOn(long, 'There is a bed for her here') }] })
    const exhibit = packet.exhibits.find((each) => each.paper === long.paper.id)
    const sheet = exhibit?.sheets.find((each) => each.text?.includes('There is a bed for her here'))
    expect(exhibit?.sheets.length).toBeGreaterThan(2)
    expect([...sentencesOf(packet)].some(({ sentence }) => sentence.basis.is === 'fact' && sentence.basis.facts.some((used) => used.id === 'late' && used.bates[0] === sheet?.bates))).toBe(true)
  })

  it('tells counsel of a Social Security number on an exhibit, without repeating it', async () => {
    const { input } = await madeUpCase()
    const form = await makePdf('form.pdf', 'other', ['nothing here 00000-044', 'Soc. Sec. No. 000-12-3456'])
    const { notes, packet } = await compose({ papers: [...input.papers, form.paper] })
    const page = packet.exhibits.find((exhibit) => exhibit.paper === form.paper.id)?.sheets[1]?.bates ?? ''
    expect(notes.filter((note) => note.includes('Social Security'))).toEqual([expect.stringContaining(page)])
    expect(notes.join()).not.toContain('000-12-3456')
  })

  it('keeps one exhibit of a paper that was given twice', async () => {
    const twice = await makePdf('again.pdf', 'docket sheet', ['Docket'])
    const { packet } = await compose({ papers: [twice.paper, twice.paper] })
    expect(packet.exhibits).toHaveLength(1)
  })
})
