import { beforeAll, describe, expect, it } from 'vitest'
import { canary, madeUpCase } from '../../test/made-up-case.ts'
import { readPdf, type ReadPdf } from '../../test/read-pdf.ts'
import { composeCounselCopy, composePacket, renderPacket, rewordPacket, sentencesOf, showDraft, type Packet, type Section } from '../index.ts'

const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}\u200B\u00AD\uFFFE-]+/gu, '')
const marked = squeeze('Privileged: attorney work product. Counsel’s copy, not for filing.')

function textOf(section: Section | undefined): string {
  return (section?.blocks ?? []).flatMap((block) => (block.is === 'table' ? block.rows.flat().map((cell) => ('text' in cell ? cell.text : '')) : [])).join('\n')
}

describe('counsel’s own copy', () => {
  let copy: Packet
  let filed: Packet
  let read: ReadPdf
  beforeAll(async () => {
    const { input, bytesOf } = await madeUpCase()
    const facts = input.facts.map((fact) => (fact.path === 'custody.work' ? { ...fact, standing: 'proposed' as const } : fact))
    const [made, plain] = [composeCounselCopy({ ...input, facts, draft: true }), composePacket({ ...input, facts, draft: true })]
    if (!made.ok || !plain.ok) throw new Error('both are composed')
    copy = made.packet
    filed = plain.packet
    read = await readPdf((await renderPacket(copy, bytesOf)).pdf)
  }, 60_000)
  const section = (title: string) => copy.parts[0]?.sections.find((each) => each.title?.text.startsWith(title))

  it('holds the packet that is filed, sentence for sentence, behind its own pages', () => {
    expect(copy.parts[0]?.id).toBe('for counsel')
    expect([...sentencesOf(copy)].map(({ sentence }) => sentence.text)).toEqual([...sentencesOf(filed)].map(({ sentence }) => sentence.text))
    expect(copy.exhibits).toEqual(filed.exhibits)
  })

  it('says on every page that it is privileged and not for filing, and has no line to sign on', () => {
    const sheets = copy.exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0)
    for (const page of read.pages.slice(0, -sheets)) expect(squeeze(page)).toContain(marked)
    for (const page of read.pages.slice(-sheets)) expect(squeeze(page)).toContain(squeeze('Privileged: counsel’s copy, not for filing'))
    expect(read.title).toMatch(/^Privileged, counsel’s copy\./)
    expect(squeeze(read.pages.join('\n'))).toContain(squeeze('Not signed: counsel’s copy. (Signature of the applicant and date)'))
  })

  it('lists what is to be settled, what is flagged, what is open, and what is weak', () => {
    expect(textOf(section('To settle before it is filed'))).toContain(canary.sealed)
    expect(textOf(section('Flagged'))).toMatch(/library clerk[\s\S]*fact not confirmed: work assignment[\s\S]*confirm or reject it/)
    const settles = (section('Open questions')?.blocks ?? []).flatMap((block) => (block.is === 'table' ? block.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')).at(-1)) : []))
    expect(settles, 'each thing that is missing is asked for once').toEqual([...new Set(settles)])
    expect(textOf(section('Open questions'))).toContain('history of violence: presentence report or discipline log')
    expect(textOf(section('Weak points'))).toMatch(/support of the family|family[\s\S]*No exhibit shows it; it stands on: statement of Dora Pell, 2 October 2026/)
    expect(textOf(section('Weak points'))).toContain('No history of violence\nOpen: history of violence')
  })

  it('has the worksheet with the rules not applied, and for each sentence the words it was read from', () => {
    expect(textOf(section('Worksheet. Then, computed again'))).toMatch(/Drug Quantity Table\n/)
    expect(textOf(section('Worksheet. Then, computed again'))).toContain('Not applied')
    expect(textOf(section('Worksheet. Time served'))).toContain('18 U.S.C. § 3585(a)')
    expect(textOf(section('Sources'))).toMatch(/Aged 43 when[^\n]*\n[^\n]*date of birth, LEN-\d{6}: “05-02-1961”/)
  })

  it('is in no packet that is filed or mailed, and in no draft', async () => {
    expect(filed.counselCopy).toBeUndefined()
    expect(filed.parts.some(({ id }) => id === 'for counsel')).toBe(false)
    expect(JSON.stringify(showDraft(copy).parts)).not.toContain(canary.sealed)
    const { input, bytesOf } = await madeUpCase()
    for (const variant of ['pardon attorney', 'person by mail'] as const) {
      const made = composePacket({ ...input, variant })
      if (!made.ok) throw new Error(made.problem.what)
      const { everything } = await readPdf((await renderPacket(made.packet, bytesOf)).pdf)
      expect(everything).not.toMatch(/work product|not for filing|For counsel alone/i)
    }
  }, 60_000)

  it('reads as the packet reads in counsel’s words, in its parts and where each sentence is told what it rests on', async () => {
    const { input } = await madeUpCase()
    const plain = composePacket(input)
    if (!plain.ok) throw new Error(plain.problem.what)
    const was = [...sentencesOf(plain.packet)].find(({ sentence }) => sentence.text.includes('Aged 43 when'))?.sentence.text ?? ''
    expect(was).not.toBe('')
    const made = composeCounselCopy(input, (packet) => rewordPacket(packet, [{ was, now: 'Counsel puts it so.' }]))
    if (!made.ok) throw new Error(made.problem.what)
    const texts = [...sentencesOf(made.packet)].map(({ sentence }) => sentence.text)
    expect(texts).toContain('Counsel puts it so.')
    expect(texts).not.toContain(was)
    expect(textOf(made.packet.parts[0]?.sections.find((each) => each.title?.text.startsWith('Sources')))).toMatch(/Counsel puts it so\.[^\n]*\n[^\n]*date of birth/)
  })

  it('of a case the program does not cover is refused as the packet is', async () => {
    const { input } = await madeUpCase()
    const refused = composeCounselCopy({ ...input, screening: { ...input.screening, outOfScope: { why: 'It is a state sentence.', instead: 'Ask the Governor.', source: input.screening.routes[0]?.source } as never } })
    expect(refused.ok).toBe(false)
  })
})
