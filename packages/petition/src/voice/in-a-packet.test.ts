import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import { composePacket } from '../compose-packet.ts'
import type { PacketInput } from '../index.ts'
import { factsOf } from '../problems.ts'
import type { Sentence } from '../sentence.ts'
import { sentencesOf } from '../walk-sentences.ts'
import type { OfficeBlock, OfficeVoice } from './office-voice.ts'
import { voicedSentences } from './voiced-sentences.table.ts'

async function compose(voice: Partial<OfficeVoice> | undefined, changes: (input: PacketInput) => Partial<PacketInput> = () => ({})) {
  const { input } = await madeUpCase()
  const result = composePacket({ ...input, ...changes(input), voice: voice && { wordings: [], blocks: [], ...voice } })
  if (!result.ok) throw new Error(result.problem.what)
  const all = [...sentencesOf(result.packet)]
  return { ...result, all, texts: all.map(({ sentence }) => sentence.text), at: (text: string) => all.find(({ sentence }) => sentence.text.includes(text)) }
}

const block = (change: Partial<OfficeBlock>): OfficeBlock => ({ name: 'Ours', place: 'opening of the letter', where: '', text: 'We ask for mercy, and say why.', ...change })
/** Every sentence in words of the office. */
const everyOne = Object.entries(voicedSentences).map(([sentence, { standard }]) => ({ sentence, text: `As the papers have it: ${standard}` }))

describe('a packet in the voice of an office', () => {
  it('reads as ever where the office wrote nothing', async () => {
    expect((await compose({})).packet).toEqual((await compose(undefined)).packet)
  })

  it('says a sentence in the office’s words, on the pages it rested on', async () => {
    const [ours, standard] = [await compose({ wordings: [{ sentence: 'held', text: 'For years now [facility] has been where [surname] lives.' }] }), await compose(undefined)]
    const sentence = ours.at('For years now FCI Hazelton has been where Calder lives.')?.sentence
    expect(new Set(sentence && factsOf(sentence).map(({ path }) => path))).toEqual(new Set(['person.name', 'custody.facility']))
    expect(standard.texts).toContain('Calder is held at FCI Hazelton.')
    expect(ours.texts).not.toContain('Calder is held at FCI Hazelton.')
  })

  it('of every sentence rests on no less than in the standard words', async () => {
    const [ours, standard] = [await compose({ wordings: everyOne }), await compose(undefined)]
    const said = ours.all.filter(({ sentence }) => sentence.text.startsWith('As the papers have it: '))
    expect(said.length).toBeGreaterThan(20)
    const bare = ({ where, sentence }: { where: string; sentence: Sentence }) => ({ where, basis: sentence.basis })
    expect(ours.all.map(bare)).toEqual(standard.all.map(bare))
  })

  it('uses the standard words where its own no longer fit, and tells counsel', async () => {
    const { texts, notes } = await compose({ wordings: [{ sentence: 'held', text: '[surname] lives at [prison].' }] })
    expect(texts).toContain('Calder is held at FCI Hazelton.')
    expect(notes).toContainEqual(expect.stringMatching(/^Our voice: the office’s wording of “Where the applicant is held” no longer fits, and the standard wording stands\. There is no slot \[prison\]/))
  })

  it('has another sentence wherever a fact it used is another', async () => {
    const other: Readonly<Record<string, string>> = { 'person.name': 'Ivo Perrin', 'custody.facility': 'FCI Elkton', 'custody.work': 'gardener', 'person.registerNumber': '11111-111', 'conviction.docketNumber': '9:99-CR-00009' }
    const [one, two] = [await compose({ wordings: everyOne }), await compose({ wordings: everyOne }, ({ facts }) => ({ facts: facts.map((fact) => ({ ...fact, value: other[fact.path] ?? fact.value })) }))]
    const used = one.all.filter(({ sentence }) => sentence.text.startsWith('As the papers') && factsOf(sentence).some(({ path }) => other[path] !== undefined))
    expect(used.length).toBeGreaterThan(6)
    for (const { sentence } of used) expect(two.texts).not.toContain(sentence.text)
  })

  it('puts a block in its place, as words that state nothing', async () => {
    const { packet, at } = await compose({ blocks: [block({}), block({ name: 'Second', text: 'It is late.' }), block({ name: 'End', place: 'end of the letter', text: 'With respect.' })] })
    const blocks = packet.parts[0]?.sections[0]?.blocks ?? []
    const words = blocks.flatMap((one) => (one.is === 'paragraph' ? [one.sentences[0]?.text] : one.is === 'signature' ? ['signature'] : []))
    expect(words.slice(0, 2)).toEqual(['We ask for mercy, and say why.', 'It is late.'])
    expect(words.slice(-2)).toEqual(['With respect.', 'signature'])
    expect(at('We ask for mercy')?.sentence.basis).toEqual({ is: 'office words', block: 'Ours' })
  })

  it('cites the pages of the facts a block uses, sentence by sentence', async () => {
    const { at } = await compose({ blocks: [block({ text: 'We know this case. The court gave [term], and the range today is [range today].' })] })
    expect(at('We know this case.')?.sentence.basis.is).toBe('office words')
    const sentence = at('The court gave 360 months (30 years), and the range today is 188 to 235 months.')?.sentence
    expect(sentence?.basis.is).toBe('fact')
    expect(sentence && factsOf(sentence).map(({ path }) => path)).toContain('conviction.term')
    expect(sentence?.basis.is === 'fact' && sentence.basis.sources.length).toBeGreaterThan(0)
  })

  it('leaves a block out where its condition cannot be answered, and tells counsel; where it is not so, in silence', async () => {
    const withoutHealth = (input: PacketInput) => ({ facts: input.facts.filter(({ path }) => !path.startsWith('health')) })
    const health = block({ where: 'health is known', text: 'Prison is no hospital.' })
    expect((await compose({ blocks: [health] })).texts).toContain('Prison is no hospital.')
    const unknown = await compose({ blocks: [health] }, withoutHealth)
    expect(unknown.texts).not.toContain('Prison is no hospital.')
    expect(unknown.notes).toContain('Our voice: the block “Ours” (opening of the letter) is left out: it cannot be said yet whether “health is known”.')
    const not = await compose({ blocks: [block({ where: 'not health is known', text: 'Prison is no hospital.' })] }, withoutHealth)
    expect(not.texts).not.toContain('Prison is no hospital.')
    const life = await compose({ blocks: [block({ where: 'the sentence is life' })] })
    expect([life.texts.includes('We ask for mercy, and say why.'), life.notes.some((note) => note.startsWith('Our voice'))]).toEqual([false, false])
  })

  it('leaves a block out whose slot is not known, and one that no longer fits', async () => {
    const { texts, notes } = await compose({ blocks: [block({ text: 'The office is [office].' }), block({ name: 'Old', text: 'See [gone].' })] }, () => ({ office: undefined }))
    expect(texts.some((text) => text.startsWith('The office is') || text.startsWith('See'))).toBe(false)
    expect(notes.filter((note) => note.startsWith('Our voice'))).toEqual([expect.stringContaining('[gone]'), expect.stringContaining('[office] is not known')])
  })

  it('says nothing in a letter the applicant signs, nor in a closed case', async () => {
    expect((await compose({ blocks: [block({})] }, () => ({ signedBy: 'the person' }))).texts).not.toContain('We ask for mercy, and say why.')
    const closed = await compose({ blocks: [block({ place: 'end of “Health”' })], wordings: everyOne }, () => ({ closed: { on: '2026-01-01', why: 'granted' } }))
    expect(closed.texts.some((text) => text.startsWith('As the papers') || text.startsWith('We ask'))).toBe(false)
  })

  it('by mail reads the same whatever only a confidential paper says', async () => {
    const blocks = [block({ place: 'end of “Release plan”', where: 'the sentence today would be lower', text: 'The law has moved on.' }), block({ name: 'Range', place: 'end of “Release plan”', text: 'Today it is [range today].' }), block({ name: 'Past', place: 'end of “Release plan”', where: 'not the time served is past the range of today', text: 'Time remains.' })]
    const byMail = (input: PacketInput) => ({ variant: 'person by mail' as const, confidentialAllowedBy: undefined, facts: input.facts })
    const report = (await madeUpCase()).input.papers.find(({ kind }) => kind.kind === 'presentence report')?.id
    const told = (await compose({ blocks, wordings: everyOne }, byMail)).texts
    const without = (await compose({ blocks, wordings: everyOne }, (input) => ({ ...byMail(input), facts: input.facts.map((fact) => (fact.source.from === 'paper' && fact.source.paper === report && typeof fact.value === 'number' ? { ...fact, value: fact.value + 1 } : fact)) }))).texts
    expect(report).toBeDefined()
    expect(without).toEqual(told)
  })
})
