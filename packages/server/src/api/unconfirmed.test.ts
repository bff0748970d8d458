import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '@lenity/casefile'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person
let id: string
let told: Fact

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })).id
  told = await ruth.get<Fact>('POST', `/api/cases/${id}/facts`, { path: 'conviction.term', value: 240, who: 'her sister', on: '2026-01-02', words: 'twenty years' })
})
afterAll(() => office?.close())

/** By every path on which the law speaks: what is said to be confirmed by nobody. */
async function marks(): Promise<Record<string, unknown>> {
  const sentence = await ruth.get<{ unconfirmed: unknown }>('GET', `/api/cases/${id}/sentence`)
  const criteria = await ruth.get<{ unconfirmed: unknown }>('GET', `/api/cases/${id}/criteria`)
  const header = await ruth.get<{ unconfirmed: unknown }>('GET', `/api/cases/${id}`)
  const facts = await ruth.get<{ standing: Record<string, { is: string }> }>('GET', `/api/cases/${id}/facts`)
  return { sentence: sentence.unconfirmed, criteria: criteria.unconfirmed, header: header.unconfirmed, facts: facts.standing['conviction.term']?.is }
}

describe('a fact that nobody has confirmed', () => {
  it('is told on the sentence, the criteria, the head of the case and the docket', async () => {
    expect(await marks()).toEqual({ sentence: ['conviction.term'], criteria: ['conviction.term'], header: ['conviction.term'], facts: 'proposed' })
    expect(await ruth.get('GET', '/api/cases')).toMatchObject([{ id, proposed: 1 }])
  })

  it('is not in a packet: counsel is told what was left out for it', async () => {
    const { notes } = await ruth.get<{ notes: readonly string[] }>('POST', `/api/cases/${id}/packets`, { variant: 'pardon attorney' })
    expect(notes.join(' ')).toContain('(conviction.term) is in the papers and nobody has confirmed it')
  })

  it('is marked no more once someone confirmed it, and again when that is taken back', async () => {
    const act = '5f0e7e0c-6a0a-4a5b-9d6e-000000000001'
    await ruth.get('POST', `/api/cases/${id}/facts/settle`, { acts: [{ act, is: 'confirm', facts: [{ id: told.id, seen: null }] }] })
    expect(await marks()).toEqual({ sentence: [], criteria: [], header: [], facts: 'confirmed' })
    await ruth.get('POST', `/api/cases/${id}/facts/settle`, { acts: [{ act: '5f0e7e0c-6a0a-4a5b-9d6e-000000000002', is: 'reopen', facts: [{ id: told.id, seen: act }] }] })
    expect(await marks()).toMatchObject({ sentence: ['conviction.term'], header: ['conviction.term'] })
  })
})
