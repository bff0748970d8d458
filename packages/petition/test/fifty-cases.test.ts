import { describe, expect, it } from 'vitest'
import { leafShapeAt } from '@lenity/law'
import { composePacket, problems, sentencesOf, type Block, type Packet, type Sentence } from '../src/index.ts'
import { inputOf, persons, varyCase, type MadeUpPerson, type Variation } from './vary-case.ts'

/** Numbers from 0 (inclusive) to 1 (exclusive), the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const composed = new Map<Variation, ReturnType<typeof textsOf>>()
const once = (made: Variation) => { const there = composed.get(made) ?? textsOf(made); composed.set(made, there); return there }

const fifty = Array.from({ length: 50 }, (_, seed) => varyCase(seeded(seed + 1)))

function textsOf(made: Variation): { readonly texts: readonly string[]; readonly notes: readonly string[] } | { readonly refused: string } {
  const result = composePacket(inputOf(made))
  return result.ok ? { texts: [...sentencesOf(result.packet)].map(({ sentence }) => sentence.text), notes: result.notes } : { refused: result.problem.what }
}

/** The sentences of fact a packet tells: those of its letters and paragraphs, not the cells of a table, where a column of yes and no reads alike in every case. */
function told(packet: Packet): readonly string[] {
  const of = (block: Block): readonly Sentence[] => (block.is === 'paragraph' ? block.sentences : block.is === 'opening' ? [block.sentence] : block.is === 'list' ? block.items.flat() : block.is === 'reasons' ? block.items.flatMap(({ sentences }) => sentences) : block.is === 'question' ? block.answer.flatMap(of) : [])
  return packet.parts.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap(of))).filter(({ basis }) => basis.is === 'fact').map(({ text }) => text)
}

describe('fifty made-up cases', () => {
  it('differ in all that they should', () => {
    for (const key of ['old', 'ill', 'letters', 'disputed', 'unconfirmed', 'citizen', 'counsel', 'state', 'life', 'noPapers'] as const) expect(new Set(fifty.map((made) => made[key])).size, key).toBe(2)
    expect(new Set(fifty.map((made) => made.counts)).size).toBe(3)
  })

  it('each yield a packet that stands on the case as it is, or a refusal by name', () => {
    let refused = 0
    for (const made of fifty) {
      const input = inputOf(made)
      const result = composePacket(input)
      if (!result.ok) {
        expect(made.state).toBe(true)
        expect(result.problem.what).toMatch(/^No packet was composed: .*(?:state|State)/)
        expect(result.problem.next).not.toBe('')
        refused++
        continue
      }
      expect(made.state).toBe(false)
      expect(problems(result.packet, input.facts, input.standing).filter(({ is }) => is !== 'own words missing'), JSON.stringify(made)).toEqual([])
      for (const { sentence, where } of sentencesOf(result.packet)) {
        expect(sentence.text, where).toMatch(/^\S.*\S$|^\d$/s)
        expect(sentence.text, where).not.toMatch(/undefined|NaN|\[object|\.\.|,,|;;| {2}|\b(?:the|a) (?:the|a)\b|: \.$/)
        if (sentence.basis.is === 'fact') for (const used of sentence.basis.facts) expect(leafShapeAt(used.path)?.sealed).not.toBe(true)
      }
    }
    expect(refused).toBe(fifty.filter(({ state }) => state).length)
  })

  it('name to counsel the fact, its page and every passage it blocks, and say in its place what is open', () => {
    const waiting = fifty.filter((made) => made.unconfirmed && made.counsel && !made.state && !made.noPapers && made.variant === 'pardon attorney')
    expect(waiting.length).toBeGreaterThan(1)
    for (const made of waiting) {
      const done = once(made)
      if (!('texts' in done)) throw new Error(done.refused)
      const note = done.notes.find((each) => each.includes('(guideline.drugs.0.grams)'))
      expect(note).toMatch(/“weight” \(guideline\.drugs\.0\.grams\) is in the papers and nobody has confirmed it: "report\.txt", page 1 \(LEN-\d{6}\)/)
      expect(note).toContain('The same offense, sentenced today')
      expect(note).toContain('Confirm or reject it.')
      expect(done.texts).toContain('“The same offense, on its own date, sentenced today” is still open: weight has yet to be confirmed.')
      expect(done.texts.join('\n')).not.toMatch(/guideline range (?:is|would be) \d/)
    }
  })

  it('keep every promise beside its letter, and name the gap where there is none', () => {
    for (const made of fifty.filter(({ state, noPapers }) => !state && !noPapers)) {
      const done = once(made)
      if (!('texts' in done)) throw new Error(done.refused)
      if (made.letters) {
        expect(done.texts.some((text) => /^A home is promised in the letter at Ex\. \d+: /.test(text) && text.includes(`“${made.person.home}”`))).toBe(true)
        expect(done.texts.some((text) => /^A home is promised in the letter at Ex\. \d+: “a bed at the parish house”\.$/.test(text))).toBe(true)
        expect(done.texts).toContain('No letter at hand comes from the family.')
      } else expect(done.texts).toContain('No letter at hand promises a home.')
    }
  })

  it('share no told sentence among more than half of them, but for law and what nobody can say yet', () => {
    const packets = fifty.flatMap((made) => {
      const result = composePacket(inputOf(made))
      return result.ok ? [new Set(told(result.packet))] : []
    })
    const count = new Map<string, number>()
    for (const texts of packets) for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1)
    expect(packets.length).toBeGreaterThan(30)
    expect([...count].filter(([, times]) => times > packets.length / 2).map(([text, times]) => `${String(times)} of ${String(packets.length)}: ${text}`)).toEqual([])
  })

  it('tell of another person in every sentence that used the first one’s facts, once the facts are exchanged', () => {
    const words = (person: MadeUpPerson) => [...Object.values(person), person.name.split(' ')[1] ?? ''].map((word: string) => word.toLowerCase())
    const [first, second] = persons
    for (const made of fifty.filter(({ state }) => !state).slice(0, 12)) {
      const [before, after] = [textsOf({ ...made, person: first }), textsOf({ ...made, person: second })]
      if (!('texts' in before) || !('texts' in after)) throw new Error('both have a packet')
      expect(after.texts).toHaveLength(before.texts.length)
      const exchanged = before.texts.map((text) => words(first).reduce((said, word, i) => said.replaceAll(word, words(second)[i] ?? ''), text.toLowerCase()))
      expect(after.texts.map((text) => text.toLowerCase())).toEqual(exchanged)
      expect(before.texts.filter((text, i) => text !== after.texts[i]).length).toBeGreaterThan(5)
      for (const word of words(first)) expect(after.texts.join('\n').toLowerCase()).not.toContain(word)
    }
  })
})
