import { toCaseFacts } from '@lenity/casefile'
import { thenAndNow, timeServed } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import { composePacket, renderMemorandum, sentencesOf, type PacketInput } from '../index.ts'
import { readDocx } from '../../test/read-docx.ts'

async function letterOf(changes: Partial<PacketInput> = {}) {
  const { input } = await madeUpCase(changes)
  const composed = composePacket(input)
  if (!composed.ok) throw new Error(composed.problem.what)
  const { packet, notes } = composed
  const letter = packet.parts.find(({ id }) => id === 'cover letter')
  const blocks = letter?.sections[0]?.blocks ?? []
  const lines = blocks.flatMap((block) => (block.is === 'address' ? block.lines : [])).map((line) => ('blank' in line ? `[${line.blank}]` : 'text' in line ? line.text : line.map(({ text }) => text).join(' ')))
  const said = [...sentencesOf(packet)].filter(({ where }) => where === 'Letter to the Pardon Attorney').map(({ sentence }) => sentence)
  return { packet, notes, letter, blocks, lines, said, all: [...lines, ...said.map(({ text }) => text)].join('\n') }
}

describe('the letter on top', () => {
  it('goes to the Pardon Attorney, says for whom and what is asked, and is signed by counsel', async () => {
    const { packet, lines, all, blocks } = await letterOf({ office: 'Alder Street Defenders' })
    expect(packet.parts[0]?.id).toBe('cover letter')
    expect(lines.slice(0, 2)).toEqual(['Alder Street Defenders', '[Address, telephone and e-mail of the office]'])
    expect(lines).toContain('950 Pennsylvania Avenue')
    expect(all).toContain('We represent Ruth Ellen Calder, register number 00000-044, who is held at FCI Hazelton, and submit the enclosed petition')
    expect(all).toContain('asks the President to commute the sentence of 360 months (30 years)')
    expect(blocks.find((block) => block.is === 'signature')).toMatchObject({ label: { text: 'Signature, for Alder Street Defenders; name, bar number and date' } })
  })

  it('says why in whole sentences, also where nothing of today is known, or nothing but the sentence', async () => {
    const { input } = await madeUpCase()
    const nothing = toCaseFacts([], [], new Map()).caseFacts
    const unknown = { thenAndNow: thenAndNow(nothing, input.asOf) }
    const why = async (changes: Partial<PacketInput>) => (await letterOf(changes)).blocks.flatMap((block) => (block.is === 'paragraph' ? block.sentences.map(({ text }) => text) : [])).filter((text) => text.includes('was sentenced to'))
    const letters = [await why({}), await why(unknown), await why({ ...unknown, timeServed: timeServed(nothing, input.asOf) })].flat()
    await expect(`${letters.join('\n')}\n`).toMatchFileSnapshot('../../test/packets/why-in-the-letter.txt')
    for (const text of letters) expect(text).toMatch(/^Calder was sentenced to .* (?:have been served|has served [^;]*|in \d{4})\.$/)
  })

  it('names what is enclosed, and under which order a confidential paper is', async () => {
    const { lines } = await letterOf()
    expect(lines).toContain('Enclosed: executive summary, checklist, application for commutation of sentence, memorandum in support, tables of authorities and exhibits')
    expect(lines.find((line) => line.startsWith('Exhibits 1 to'))).toMatch(/^Exhibits 1 to \d+, LEN-000001 to LEN-\d{6}$/)
    expect(lines.find((line) => line.includes('confidential'))).toMatch(/^Ex\. \d+ \(presentence report\): confidential, attached under Order of 3 November 2026/)
    expect((await letterOf({ confidentialAllowedBy: undefined })).lines.join()).not.toContain('confidential')
  })

  it('says of other relief what counsel says, word for word; else leaves room, and counsel is told', async () => {
    const open = await letterOf()
    expect(open.blocks.filter((block) => block.is === 'lined space')).toHaveLength(1)
    expect(open.notes.join()).toContain('The letter leaves room to say whether other relief')
    const otherRelief = 'A motion under 3582(c)(1)(A) was denied on 2 March 2026.'
    const told = await letterOf({ otherRelief })
    expect(told.said.find(({ text }) => text === otherRelief)?.basis).toMatchObject({ is: 'law', sources: [{ cite: '28 CFR 1.3 (2002)' }] })
    expect(told.blocks.some((block) => block.is === 'lined space')).toBe(false)
    expect(told.notes.join()).not.toContain('The letter leaves room')
  })

  it('of a person without counsel hands over what is enclosed, argues nothing and is signed by the person', async () => {
    const { said, blocks, lines } = await letterOf({ signedBy: 'the person', office: 'Alder Street Defenders', otherRelief: 'None is left.' })
    expect(said.map(({ text }) => text)).toEqual(['Ruth Ellen Calder', 'FCI Hazelton', 'Petition for commutation of sentence: Ruth Ellen Calder, register number 00000-044', 'Enclosed is the petition of Ruth Ellen Calder, register number 00000-044, for commutation of sentence, addressed to the President.'])
    expect(blocks.find((block) => block.is === 'signature')).toMatchObject({ label: { text: 'Signature of the applicant and date' } })
    expect(lines.join()).not.toContain('Alder Street Defenders')
  })

  it('is not there once the case is closed', async () => {
    expect((await letterOf({ closed: { on: '2018-06-06', why: 'The President commuted the sentence.' } })).letter).toBeUndefined()
  })

  it('is among the parts for a word processor', async () => {
    const { packet } = await letterOf()
    const words = readDocx(await renderMemorandum(packet)).replaceAll(/<[^>]+>/g, '')
    for (const part of ['Dear Pardon Attorney:', '950 Pennsylvania Avenue', '[Name of the office]']) expect(words).toContain(part)
    expect(words).not.toContain('Nothing stapled, glued')
  })
})
