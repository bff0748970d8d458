import { toCaseFacts, type Fact } from '@lenity/casefile'
import { screen, thenAndNow, timeServed } from '@lenity/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { composeDoorPaper, composePacket, composePlain, type PacketInput } from '../src/index.ts'
import { isConfidential } from '../src/exhibits/withhold-paper.ts'
import { exampleCase } from './example-case.ts'
import { paperText } from './door-case.ts'
import { packetText } from './packet-text.ts'

/**
 * What goes into a prison tells nothing of what only a confidential paper says, not even through what is computed from it: whatever the
 * presentence report may say, it reads the same.
 */
const inputs = new Map<string, PacketInput>()
beforeAll(async () => {
  for (const slug of ['tomas-iriarte', 'odessa-marlowe']) inputs.set(slug, (await exampleCase(slug, { variant: 'person by mail' })).input)
}, 60_000)

const onlyConfidential = ({ facts, papers }: PacketInput): readonly string[] => {
  const confidential = new Set(papers.filter(isConfidential).map(({ id }) => id))
  return [...Map.groupBy(facts, ({ path }) => path)].flatMap(([path, all]) => (all.every(({ source }) => source.from === 'paper' && confidential.has(source.paper)) ? [path] : []))
}

/** The case as it would be had the paper said something else. */
function withValue(input: PacketInput, path: string): PacketInput {
  return withFacts(input, input.facts.map((fact): Fact => (fact.path === path ? { ...fact, value: otherwise(fact.value) } : fact)))
}

function withFacts(input: PacketInput, facts: readonly Fact[]): PacketInput {
  const { caseFacts, standing } = toCaseFacts(facts, [], new Map(input.papers.map((paper) => [paper.id, paper.kind.kind])))
  return { ...input, facts, caseFacts, standing, thenAndNow: thenAndNow(caseFacts, input.asOf), screening: screen(caseFacts, input.asOf), timeServed: timeServed(caseFacts, input.asOf) }
}

const otherwise = (value: unknown): unknown => (typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : value)

const sealed = 'conviction.substantialAssistance'
const packetOf = (input: PacketInput) => { const made = composePacket(input); return made.ok ? packetText(made.packet) : made.problem.what }

const read: Readonly<Record<string, (input: PacketInput) => string>> = {
  'the packet by mail': packetOf,
  'the request to the warden': (input) => { const made = composeDoorPaper('warden-request', input, input.asOf); return made.ok ? paperText(made.packet) : made.problem.what },
  'the request for a remedy': (input) => { const made = composeDoorPaper('remedy', input, input.asOf); return made.ok ? paperText(made.packet) : made.problem.what },
  'the summary in plain words': (input) => { const made = composePlain({ ...input, office: 'A clinic', petition: undefined }); return made.ok ? Object.values(made.summaries).flatMap(({ opening, sections }) => [opening, ...sections.flatMap(({ title, lines }) => [title, ...lines.map(({ says }) => says.text)])]).join('\n') : made.problem.what },
}

describe.each(Object.keys(read))('%s', (what) => {
  it.each(['tomas-iriarte', 'odessa-marlowe'])('of %s reads the same whatever only a confidential paper says', (slug) => {
    const input = inputs.get(slug)
    if (input === undefined) throw new Error(slug)
    const paths = onlyConfidential(input)
    expect(paths.length).toBeGreaterThan(25)
    const as = read[what]?.(input)
    const tells = paths.flatMap((path) => {
      const now = read[what]?.(withValue(input, path))
      return now === as ? [] : [{ path, lines: (now ?? '').split('\n').filter((line) => !(as ?? '').includes(line)) }]
    })
    expect(tells).toEqual([])
  }, 120_000)

  it.each(['tomas-iriarte', 'odessa-marlowe'])('of %s reads the same whether there is anything that only a confidential paper says', (slug) => {
    const input = inputs.get(slug)
    if (input === undefined) throw new Error(slug)
    const as = read[what]?.(input)
    const gone = (paths: readonly string[]) => read[what]?.(withFacts(input, input.facts.filter(({ path }) => !paths.includes(path)))) ?? ''
    const paths = onlyConfidential(input)
    const tells = [...paths.map((path) => [path]), paths].flatMap((without) => {
      const now = gone(without)
      return now === as ? [] : [{ without: without.join(), more: now.split('\n').filter((line) => !(as ?? '').includes(line)), less: (as ?? '').split('\n').filter((line) => !now.includes(line)) }]
    })
    expect(tells).toEqual([])
  }, 120_000)
})

describe.each(['pardon attorney', 'person by mail'] as const)('a packet for the %s', (variant) => {
  it.each(['tomas-iriarte', 'odessa-marlowe'])('of %s reads the same whether there was help to the government, or none, or nobody knows', (slug) => {
    const input = { ...inputs.get(slug) as PacketInput, variant }
    const without = withFacts(input, input.facts.filter(({ path }) => path !== sealed))
    const texts = [true, false].map((value) => packetOf(withFacts(without, [...without.facts, { id: 'sealed', path: sealed, value, source: { from: 'person', who: 'counsel', on: '2026-01-02', words: 'so' }, standing: 'confirmed', decidedBy: 'Counsel', decidedAt: '2026-01-02T00:00:00Z' }])))
    expect(texts).toEqual([packetOf(without), packetOf(without)])
  })
})
