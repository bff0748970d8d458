import type { Fact } from '@lenity/casefile'
import { beforeAll, describe, expect, it } from 'vitest'
import { composePacket, problems, renderPacket, sentencesOf, type Packet, type PacketInput } from '../src/index.ts'
import { factsOf } from '../src/problems.ts'
import { exampleCase } from './example-case.ts'

const order = 'An order that counsel recorded'

describe.each(['odessa-marlowe', 'tomas-iriarte'])('whatever is taken from %s', (slug) => {
  let input: PacketInput
  let packet: Packet
  /** The sentences that stand on each fact, by its id. */
  let standing: ReadonlyMap<string, readonly string[]>

  beforeAll(async () => {
    ({ input } = await exampleCase(slug, { confidentialAllowedBy: order }))
    const composed = composePacket(input)
    if (!composed.ok) throw new Error(composed.problem.what)
    ;({ packet } = composed)
    const uses = [...sentencesOf(packet)].flatMap(({ sentence }) => factsOf(sentence).map(({ id }) => [id, sentence.text] as const))
    standing = new Map([...Map.groupBy(uses, ([id]) => id)].map(([id, each]) => [id, each.map(([, text]) => text)]))
  }, 60_000)

  const mutations: readonly (readonly [is: string, change: (fact: Fact) => readonly Fact[]])[] = [
    ['fact missing', () => []],
    ['fact rejected', (fact) => [{ ...fact, standing: 'rejected' }]],
    ['fact not confirmed', (fact) => [{ ...fact, standing: 'proposed' }]],
    ['fact changed', (fact) => [{ ...fact, value: typeof fact.value === 'number' ? fact.value + 1 : `not ${String(fact.value)}` }]],
  ]

  it.each(mutations)('is reported as a %s for every fact, in every sentence that stands on it', (is, change) => {
    expect(standing.size).toBeGreaterThan(40)
    for (const [id, texts] of standing) {
      const found = problems(packet, input.facts.flatMap((fact) => (fact.id === id ? change(fact) : [fact])), input.standing).filter((problem) => problem.is === is && 'fact' in problem && problem.fact === id)
      expect(found.map((problem) => ('sentence' in problem ? problem.sentence : '')), id).toEqual(texts)
    }
  })

  it('is reported for every exhibit: what rests on it is named when its facts go, and the packet names the paper whose bytes are gone', async () => {
    const cited = packet.exhibits.filter(({ sheets }) => { const bates = new Set(sheets.map((sheet) => sheet.bates)); return [...sentencesOf(packet)].some(({ sentence }) => factsOf(sentence).some((used) => used.bates.some((each) => bates.has(each)))) })
    expect(cited.length).toBeGreaterThan(5)
    for (const { paper, title } of cited) {
      const left = input.facts.filter(({ source }) => source.from !== 'paper' || source.paper !== paper)
      expect(problems(packet, left, input.standing).filter((problem) => problem.is === 'fact missing').length, title.text).toBeGreaterThan(0)
    }
    const { warnings } = await renderPacket(packet, async () => new Uint8Array())
    // A paper of text alone is set from its words, and needs no file.
    const files = packet.exhibits.filter(({ paper }) => input.papers.find(({ id }) => id === paper)?.mediaType === 'application/pdf')
    expect(files.length).toBeGreaterThan(5)
    for (const { tab } of files) expect(warnings.filter((warning) => warning.startsWith(`Ex. ${String(tab)} (`)), `Ex. ${String(tab)}`).toHaveLength(1)
  }, 60_000)
})
