import { toCaseFacts, type Fact } from '@lenity/casefile'
import { screen, thenAndNow, timeServed } from '@lenity/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { composePacket, sentencesOf, voiceKit, type OfficeBlock, type OfficeVoice, type PacketInput } from '../src/index.ts'
import { isConfidential } from '../src/exhibits/withhold-paper.ts'
import { exampleCase } from './example-case.ts'
import { packetText } from './packet-text.ts'
import { inputOf, varyCase } from './vary-case.ts'

const { sentences, blockSlots, conditions } = voiceKit()
const place = 'end of “Release plan”'
const block = (name: string, text: string, where = ''): OfficeBlock => ({ name, place, text, where })

/** Every sentence in other words, and a block for each condition, for its opposite, and for each slot. */
const all: OfficeVoice = {
  wordings: sentences.map(({ id, standard }) => ({ sentence: id, text: `As the papers have it: ${standard}` })),
  blocks: [
    ...conditions.flatMap(({ name }) => [block(name, `It holds that ${name.toLowerCase().replace('pardon attorney', 'office')}.`, name), block(`not ${name}`, `It does not hold that ${name.toLowerCase().replace('pardon attorney', 'office')}.`, `not ${name}`)]),
    ...blockSlots.map(({ name }) => block(`slot ${name}`, `Of the ${name}: [${name}].`)),
  ],
}

function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe('twenty made-up cases in the voice of an office', () => {
  it('have no sentence without what it rests on, and none that was put together badly', () => {
    const stood = new Set<string>()
    for (const made of Array.from({ length: 20 }, (_, seed) => varyCase(seeded(seed + 1)))) {
      const result = composePacket({ ...inputOf(made), voice: all })
      if (!result.ok) continue
      for (const { sentence: { text, basis }, where } of sentencesOf(result.packet)) {
        expect(text, where).not.toMatch(/undefined|NaN|\[object|\.\.|,,|;;| {2}|[[\]{}]/)
        if (basis.is === 'fact') expect(basis.facts.length, text).toBeGreaterThan(0)
        if (basis.is === 'law') expect(basis.sources.length, text).toBeGreaterThan(0)
        if (basis.is === 'office words') {
          expect(text).not.toMatch(/\d/)
          stood.add(basis.block)
        }
      }
    }
    expect(stood.size).toBeGreaterThan(8)
  }, 60_000)

  it('stand under a condition or under its opposite, never under both', () => {
    for (const made of Array.from({ length: 20 }, (_, seed) => varyCase(seeded(seed + 1)))) {
      const result = composePacket({ ...inputOf(made), voice: all })
      if (!result.ok) continue
      const blocks = new Set([...sentencesOf(result.packet)].flatMap(({ sentence: { basis } }) => (basis.is === 'office words' ? [basis.block] : [])))
      for (const { name } of conditions) {
        const told = result.notes.filter((note) => note.includes(`the block “${name}”`) || note.includes(`the block “not ${name}”`)).length
        expect([Number(blocks.has(name)) + Number(blocks.has(`not ${name}`)), told], name).toEqual(told === 0 ? [1, 0] : [0, 2])
      }
    }
  }, 60_000)
})

describe('the packet by mail in the voice of an office', () => {
  const inputs = new Map<string, PacketInput>()
  beforeAll(async () => {
    for (const slug of ['tomas-iriarte', 'odessa-marlowe']) inputs.set(slug, { ...(await exampleCase(slug, { variant: 'person by mail' })).input, voice: all })
  }, 60_000)

  function withFacts(input: PacketInput, facts: readonly Fact[]): PacketInput {
    const { caseFacts, standing } = toCaseFacts(facts, [], new Map(input.papers.map((paper) => [paper.id, paper.kind.kind])))
    return { ...input, facts, caseFacts, standing, thenAndNow: thenAndNow(caseFacts, input.asOf), screening: screen(caseFacts, input.asOf), timeServed: timeServed(caseFacts, input.asOf) }
  }
  const otherwise = (value: unknown): unknown => (typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : value)
  const read = (input: PacketInput) => { const made = composePacket(input); return made.ok ? packetText(made.packet) : made.problem.what }

  it.each(['tomas-iriarte', 'odessa-marlowe'])('of %s reads the same whatever only a confidential paper says, and in the office’s words also if it says nothing', (slug) => {
    const input = inputs.get(slug)
    if (input === undefined) throw new Error(slug)
    const confidential = new Set(input.papers.filter(isConfidential).map(({ id }) => id))
    const byPath = Map.groupBy(input.facts, ({ path }) => path)
    const paths = [...byPath].flatMap(([path, facts]) => (facts.every(({ source }) => source.from === 'paper' && confidential.has(source.paper)) ? [path] : []))
    expect(paths.length).toBeGreaterThan(25)
    const as = read(input)
    expect(as).toContain('Of the surname:')
    expect(paths.filter((path) => read(withFacts(input, input.facts.map((fact): Fact => (fact.path === path ? { ...fact, value: otherwise(fact.value) } : fact)))) !== as)).toEqual([])
    const ours = (text: string) => text.split('\n').filter((line) => /^\s*(?:It holds|It does not hold|Of the )/.test(line))
    expect(ours(as).length).toBeGreaterThan(8)
    expect(ours(read(withFacts(input, input.facts.filter(({ path }) => !paths.includes(path)))))).toEqual(ours(as))
  }, 120_000)
})
