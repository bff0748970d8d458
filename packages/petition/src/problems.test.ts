import type { Fact } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../test/made-up-case.ts'
import { composePacket } from './compose-packet.ts'
import { flaggedSentences, keepSentences } from './kept-sentences.ts'
import { problems } from './problems.ts'

async function composed(change: (facts: readonly Fact[]) => readonly Fact[] = (facts) => facts) {
  const { input } = await madeUpCase()
  const result = composePacket(input)
  if (!result.ok) throw new Error(result.problem.what)
  return { found: problems(result.packet, change(input.facts)), input, packet: result.packet }
}

const changing = (path: string, change: Partial<Fact>) => (facts: readonly Fact[]) => facts.map((fact) => (fact.path === path ? { ...fact, ...change } : fact))

describe('what a packet no longer stands on', () => {
  it('is only the reasons the applicant has not written yet, when nothing has changed', async () => {
    const { found } = await composed()
    expect(found).toEqual([expect.objectContaining({ is: 'own words missing', question: expect.stringContaining('Reasons') })])
  })

  it.each([
    ['fact changed', changing('conviction.judge', { value: 'Someone Else' })],
    ['fact rejected', changing('conviction.judge', { standing: 'rejected' })],
    ['fact not confirmed', changing('conviction.judge', { standing: 'proposed' })],
    ['fact missing', (facts: readonly Fact[]) => facts.filter((fact) => fact.path !== 'conviction.judge')],
  ] as const)('names the sentences when a %s', async (is, change) => {
    const { found } = await composed(change)
    const hit = found.filter((problem) => problem.is === is)
    expect(hit.map((problem) => 'sentence' in problem && problem.sentence)).toContain('On 4 January 2005 the United States District Court for the Eastern District of Missouri (Judge Miriam T. Ashgrove) sentenced Calder to 360 months (30 years) of imprisonment in No. 4:04-CR-00000-01.')
    expect(hit.map((problem) => 'where' in problem && problem.where)).toContain('Executive summary')
    expect(found.filter((problem) => problem.is !== is && problem.is !== 'own words missing')).toEqual([])
  })

  it('names the sentences when another source now says otherwise', async () => {
    const { found } = await composed((facts) => [...facts, { id: 'rival', path: 'conviction.judge', value: 'Someone Else', standing: 'proposed', source: { from: 'person', who: 'A clerk', on: '2026-11-22', words: 'another judge' } }])
    expect(found.some((problem) => problem.is === 'fact disputed' && problem.path === 'conviction.judge')).toBe(true)
  })

  it('does not take two letters of the same kind for a dispute', async () => {
    const { found } = await composed((facts) => [...facts, { id: 'second', path: 'release.home', value: 'a room at her cousin’s', standing: 'proposed', source: { from: 'person', who: 'A cousin', on: '2026-11-22', words: 'a room' } }])
    expect(found.some((problem) => problem.is === 'fact disputed')).toBe(false)
  })

  it('gives a sentence a key that a lawyer signs for, which is another once its words, a value, a standing or a rival are', async () => {
    const keyOf = async (change: (facts: readonly Fact[]) => readonly Fact[]) => (await composed(change)).found.flatMap((problem) => ('key' in problem && problem.where === 'Executive summary' && problem.path === 'conviction.judge' ? [problem.key] : []))
    const rival = (value: string): Fact => ({ id: 'rival', path: 'conviction.judge', value, standing: 'proposed', source: { from: 'person', who: 'A clerk', on: '2026-11-22', words: 'another judge' } })
    const reopened = changing('conviction.judge', { standing: 'proposed' })
    const keys = await Promise.all([keyOf(reopened), keyOf(changing('conviction.judge', { standing: 'rejected' })), keyOf(changing('conviction.judge', { value: 'Someone Else' })), keyOf((facts) => [...facts, rival('A')]), keyOf((facts) => [...facts, rival('B')])])
    expect(keys.every((found) => found.length > 0)).toBe(true)
    expect(new Set(keys.map(([first]) => first)).size).toBe(keys.length)
    expect(await keyOf(reopened)).toEqual(keys[0])
  })

  it('shows every sentence of a kept version that used a fact, once the fact is another', async () => {
    const { input, packet } = await composed()
    const kept = JSON.parse(JSON.stringify(keepSentences(packet))) as ReturnType<typeof keepSentences>
    expect(flaggedSentences(kept, input.facts, new Map())).toEqual([])
    const used = kept.filter(({ facts }) => facts.some(({ path }) => path === 'conviction.judge'))
    const flagged = flaggedSentences(kept, changing('conviction.judge', { standing: 'rejected' })(input.facts), new Map())
    expect(used.length).toBeGreaterThan(0)
    expect(flagged.map(({ text, where }) => [where, text])).toEqual(used.map(({ text, where }) => [where, text]))
  })

  it('names a part that is not there', async () => {
    const { packet, input } = await composed()
    const found = problems({ ...packet, parts: packet.parts.filter((part) => part.id !== 'memorandum') }, input.facts)
    expect(found).toContainEqual(expect.objectContaining({ is: 'part missing', part: 'memorandum' }))
  })

  it('can be asked of a packet that was stored as JSON', async () => {
    const { packet, input, found } = await composed()
    expect(problems(JSON.parse(JSON.stringify(packet)) as typeof packet, input.facts)).toEqual(found)
  })
})
