import { describe, expect, it } from 'vitest'
import { madeUpCase, type MadeUpCase } from '../../test/made-up-case.ts'
import { makePdf } from '../../test/made-up-papers.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { composePacket, renderPacket, type PacketInput, type RedactedPaper } from '../index.ts'
import { sentencesOf } from '../walk-sentences.ts'

const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}\u200B\u00AD\uFFFE-]+/gu, '')

async function bound(changes: (made: MadeUpCase) => Partial<PacketInput>, copies: Readonly<Record<string, Uint8Array>> = {}) {
  const made = await madeUpCase()
  const composed = composePacket({ ...made.input, ...changes(made) })
  if (!composed.ok) throw new Error(composed.problem.what)
  const { packet, notes } = composed
  const rendered = await renderPacket(packet, (paper, copy) => {
    if (copy === undefined) return made.bytesOf(paper)
    const bytes = copies[copy]
    return bytes === undefined ? Promise.reject(new Error('the copy is gone')) : Promise.resolve(bytes)
  })
  const exhibits = packet.exhibits.reduce((sum, { sheets }) => sum + sheets.length, 0)
  const read = await readPdf(rendered.pdf)
  return { made, packet, notes, warnings: rendered.warnings, authored: read.pages.slice(0, -exhibits).join('\n'), bound: squeeze(read.pages.slice(-exhibits).join('\n')) }
}
const ofJudgment = (made: MadeUpCase, more: Partial<RedactedPaper> = {}): RedactedPaper => ({ copy: 'c1', paper: made.papers['judgment']?.paper.id ?? '', purpose: 'for prison mail', mediaType: 'application/pdf', ...more })
const redactedJudgment = async () => (await makePdf('copy.pdf', 'judgment', ['UNITED STATES DISTRICT COURT\nTHE COPY, FIRST PAGE', 'IMPRISONMENT\nTHE COPY, SECOND PAGE'])).bytes

describe('a paper of which there is a redacted copy', () => {
  it('is shown by the copy, and the table of exhibits says so, not what the paper is called', async () => {
    const { packet, bound: shown, authored, notes, warnings } = await bound((made) => ({ redacted: [ofJudgment(made)] }), { c1: await redactedJudgment() })
    expect(warnings).toEqual([])
    expect(shown).toContain(squeeze('THE COPY, SECOND PAGE'))
    expect(shown).not.toContain(squeeze('Miriam T. Ashgrove'))
    expect(packet.exhibits.find(({ kind }) => kind === 'judgment')?.title.text).toBe('Judgment, redacted copy for prison mail')
    expect(squeeze(authored)).toContain(squeeze('Judgment, redacted copy for prison mail'))
    expect(notes.some((note) => note.includes('is the redacted copy for prison mail'))).toBe(true)
  }, 60_000)

  it('goes to the Pardon Attorney itself only when that was asked, which is noted, and never by mail', async () => {
    const copies = { c1: await redactedJudgment() }
    const whole = await bound((made) => ({ redacted: [ofJudgment(made)], unredacted: true }), copies)
    expect(whole.bound).toContain(squeeze('Miriam T. Ashgrove'))
    expect(whole.notes.some((note) => note.includes('shows the paper itself, as was asked'))).toBe(true)
    const mailed = await bound((made) => ({ redacted: [ofJudgment(made)], unredacted: true, variant: 'person by mail' }), copies)
    expect(mailed.bound).not.toContain(squeeze('Miriam T. Ashgrove'))
    expect(mailed.bound).toContain(squeeze('THE COPY, FIRST PAGE'))
  }, 120_000)

  it('is not shown in place of a copy that cannot be opened', async () => {
    const { bound: shown, warnings } = await bound((made) => ({ redacted: [ofJudgment(made)] }))
    expect(warnings.join()).toContain('its file could not be read')
    expect(shown).not.toContain(squeeze('Miriam T. Ashgrove'))
  }, 60_000)

  it('is shown by the copy made for where the packet goes, and by that of the part rather than of the file', async () => {
    const made = await madeUpCase({ variant: 'person by mail' })
    const copies = [ofJudgment(made, { copy: 'public', purpose: 'for the public' }), ofJudgment(made, { copy: 'mail' }), ofJudgment(made, { copy: 'older mail' })]
    const composed = composePacket({ ...made.input, redacted: copies })
    expect(composed.ok && composed.packet.exhibits.find(({ kind }) => kind === 'judgment')?.redacted).toEqual({ copy: 'mail', purpose: 'for prison mail', from: 1 })
  })

  it('that is words alone is printed from the words of the copy, and what is cited stands on the sheet named', async () => {
    const made = await madeUpCase()
    const home = made.papers['home']?.paper
    const words = home?.pages[0]?.text ?? ''
    const text = words.replaceAll('girls', '█████').replace('Dora Pell', '█████')
    const { packet, bound: shown } = await bound(() => ({ redacted: [{ copy: 'c2', paper: home?.id ?? '', purpose: 'for the public', mediaType: 'text/plain', texts: [text] }] }))
    expect(shown).not.toContain('DoraPell')
    const cited = [...sentencesOf(packet)].flatMap(({ sentence }) => (sentence.text.includes('14 Alder Court') && sentence.basis.is === 'fact' ? sentence.basis.facts.flatMap(({ bates }) => bates) : []))
    const sheets = packet.exhibits.find(({ paper }) => paper === home?.id)?.sheets ?? []
    expect(sheets.length).toBeGreaterThan(1)
    expect(cited.length).toBeGreaterThan(0)
    for (const bates of cited) expect(sheets.find((sheet) => sheet.bates === bates)?.text).toContain('14 Alder Court')
  }, 60_000)
})
