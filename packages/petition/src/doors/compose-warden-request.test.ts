import type { Fact } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { canary, madeUpCase } from '../../test/made-up-case.ts'
import { problems } from '../problems.ts'
import { sentencesOf } from '../walk-sentences.ts'
import { composeWardenRequest } from './compose-warden-request.ts'

async function mailed(change: (facts: readonly Fact[]) => readonly Fact[] = (facts) => facts) {
  const { input } = await madeUpCase()
  return { ...input, variant: 'person by mail' as const, facts: change(input.facts) }
}

describe('a request to the warden', () => {
  it('says who asks whom, with the papers it rests on, and nothing confidential or sealed', async () => {
    const input = await mailed()
    const made = composeWardenRequest(input)
    if (!made.ok) throw new Error(made.problem.what)
    const text = [...sentencesOf(made.packet)].map(({ sentence }) => sentence.text).join('\n')
    expect(text).toContain('This request is made to the warden of')
    expect(text).toContain('Ruth Ellen Calder')
    expect(problems(made.packet, input.facts)).toEqual([])
    expect(JSON.stringify(made)).not.toContain(canary.sealed)
    expect(JSON.stringify(made)).not.toContain(canary.report)
    expect(made.notes.join()).toContain('28 CFR 571.61')
  })

  it('is refused by name where the institution is not confirmed', async () => {
    const made = composeWardenRequest(await mailed((facts) => facts.filter(({ path }) => path !== 'custody.facility')))
    expect(made).toMatchObject({ ok: false, problem: { what: 'A request to the warden cannot be made: not confirmed is the institution.' } })
  })

  it('is refused where the person is in prison no longer', async () => {
    const made = composeWardenRequest(await mailed((facts) => facts.map((fact) => (fact.path === 'custody.status' ? { ...fact, value: 'released' } : fact))))
    expect(made).toMatchObject({ ok: false, problem: { what: 'A request to the warden cannot be made: the person is released.' } })
  })

  it('is refused for a closed case', async () => {
    expect(composeWardenRequest({ ...await mailed(), closed: { on: '2026-11-01', why: 'died' } })).toMatchObject({ ok: false, problem: { what: 'The case is closed: died.' } })
  })

  it('is made only as what goes by mail', async () => {
    const { input } = await madeUpCase()
    expect(composeWardenRequest({ ...input, variant: 'pardon attorney' })).toMatchObject({ ok: false })
  })
})
