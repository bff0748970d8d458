import { toCaseFacts, type Fact } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import { composePacket } from '../compose-packet.ts'
import type { PacketInput } from '../compose/input.ts'
import { problems } from '../problems.ts'
import { sentencesOf } from '../walk-sentences.ts'
import { planAreas, type PlanArea, type PlanStep } from './plan-areas.ts'
import { withPlan } from './plan-facts.ts'
import { gapOf, sayGap } from './plan-gaps.ts'

async function planned(stepsOf: (papers: Readonly<Record<string, string>>) => readonly PlanStep[], changes: Partial<PacketInput> = {}) {
  const { input, papers } = await madeUpCase(changes)
  const steps = stepsOf(Object.fromEntries(Object.entries(papers).map(([name, made]) => [name, made.paper.id])))
  const standing = toCaseFacts(input.facts, [], new Map(input.papers.map(({ id, kind }) => [id, kind.kind]))).standing
  const told = withPlan({ facts: input.facts, standing }, steps, input.papers)
  const made = composePacket({ ...input, ...told, plan: steps })
  if (!made.ok) throw new Error(made.problem.what)
  const sentences = [...sentencesOf(made.packet)].filter(({ where }) => where.includes('Release plan')).map(({ sentence }) => sentence)
  return { ...made, told, input, sentences, text: sentences.map(({ text }) => text).join('\n') }
}

const ride = (letter?: string): PlanStep => ({ id: 'step-1', area: 'transport', what: 'her sister meets her at the gate', ...(letter !== undefined && { letter }) })

describe('a step of the release plan', () => {
  it('that names its letter is told in the packet with that letter, and the packet stays answerable for it', async () => {
    const { packet, told, sentences } = await planned(({ home }) => [ride(home)])
    const tab = packet.exhibits.find(({ sheets }) => sheets.some(({ text }) => text?.includes('14 Alder Court')))?.tab
    const told1 = sentences.find(({ text }) => text.includes('at the gate'))
    expect(told1?.text).toBe(`The way home is promised in the letter at Ex. ${String(tab)}: her sister meets her at the gate.`)
    expect(told1?.basis).toMatchObject({ is: 'fact', facts: [{ id: 'step-1', bates: [expect.stringMatching(/^LEN-/) as string] }] })
    const troubles = (facts: readonly Fact[]) => problems(packet, facts, told.standing).flatMap((one) => ('fact' in one ? [[one.is, one.fact]] : []))
    expect(troubles(told.facts)).toEqual([])
    const changed = told.facts.map((fact) => (fact.id === 'step-1' ? { ...fact, value: 'a bus' } : fact))
    expect(troubles(changed)).toEqual([['fact changed', 'step-1'], ['fact changed', 'step-1']])
    expect(troubles(told.facts.filter(({ id }) => id !== 'step-1'))).toEqual([['fact missing', 'step-1'], ['fact missing', 'step-1']])
  })

  it('without a letter, or with one that is not of the case, is no promise, and counsel is told what is missing', async () => {
    const { text, notes } = await planned(() => [ride(), { ...ride('0'.repeat(64)), id: 'step-2' }])
    expect(text).not.toContain('at the gate')
    expect(notes.join('\n')).toContain('Release plan, identity papers: Nothing is planned yet.')
  })

  it('tied to a confidential paper, or in a copy by mail, is not told', async () => {
    expect((await planned(({ report }) => [ride(report)], { confidentialAllowedBy: undefined })).text).not.toContain('at the gate')
    expect((await planned(({ home }) => [ride(home)], { variant: 'person by mail' })).text).not.toContain('at the gate')
  })

  it('on a part of which the same letter speaks already is not told twice', async () => {
    const { text } = await planned(({ home }) => [{ id: 'step-1', area: 'home', what: 'a room with her friend', letter: home }])
    expect(text).not.toContain('a room with her friend')
    expect(text).toContain('Ruth will live with me')
  })
})

describe('a gap of the plan', () => {
  const of = (area: PlanArea, steps: readonly PlanStep[], confirmed = 0, proposed = 0) => gapOf(area, { steps, confirmed, proposed })
  it('is named until a confirmed letter, or a step with its letter, closes it', () => {
    expect(of('transport', [])).toBe('nothing planned')
    expect(of('transport', [ride()])).toBe('no letter')
    expect(of('transport', [ride('a')])).toBeUndefined()
    expect(of('home', [ride('a')])).toBe('nothing planned')
    expect(of('home', [], 0, 1)).toBe('letter not confirmed')
    expect(of('home', [], 1, 1)).toBeUndefined()
  })

  it('says for each part what it takes', () => {
    for (const area of Object.keys(planAreas) as PlanArea[]) expect(sayGap(area, 'nothing planned')).toMatch(/^Nothing is planned yet\. It takes .+\.$/)
  })
})
