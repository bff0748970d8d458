import type { Page } from '@lenity/casefile'
import type { SoFar } from '@lenity/casefile/store'
import { closeReaders, tellOfPages, type OpenedHead } from '@lenity/papers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { soFarTeller } from './tell-so-far.ts'

const page = (number: number, text = `Page ${number}`): Page => ({ number, width: 612, height: 792, origin: 'plain text', text, words: [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, start: index, confidence: 100, box: { left: 0.1, top: 0.1, right: 0.2, bottom: 0.2 } })) })
const head = (pages: number): OpenedHead => ({ ok: true, mediaType: 'text/plain', pages, warnings: [] })

/** What is told when pages come in this order, and of how many each time. */
async function toldOf(order: readonly number[], pages: number, before: { readonly kept?: readonly number[]; readonly soFar?: SoFar } = {}): Promise<readonly number[]> {
  const [told, there] = [[] as number[], new Set(before.kept)]
  const teller = soFarTeller({
    pages: async (_case, _id, after) => ({ ok: true, value: [...there].filter((one) => one > after).toSorted((a, b) => a - b).slice(0, 50).map((one) => page(one)) }),
    foundSoFar: async (_case, _id, { upTo }) => ({ ok: true, value: told.push(upTo) > 0 }),
  }, 'case', 'arrival', { sha256: 'x', kept: before.kept ?? [], soFar: before.soFar }, async (_paper, given) => {
    let seen = 0
    for await (const one of given) if (one.number !== ++seen) throw new Error(`page ${one.number} came as number ${seen}`)
    told.push(-seen)
    return { ok: true, told: { kind: { kind: 'other', why: '', certainty: 0 }, warnings: [], proposals: [] } }
  })
  teller.opened(head(pages))
  for (const number of order) {
    there.add(number)
    teller.read(number)
    await new Promise((resume) => setImmediate(resume))
    await new Promise((resume) => setImmediate(resume))
  }
  for (let i = 0; i < 20; i++) await new Promise((resume) => setImmediate(resume))
  await teller.end()
  return told
}
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('what the first pages of a paper say while the rest is read', () => {
  it('is told of eight, and then each time of three times as many, and never of all: that is told when it is read', async () => {
    expect((await toldOf(numbers(1, 100), 100)).filter((one) => one > 0)).toEqual([8, 24, 72])
    expect(await toldOf(numbers(1, 8), 8)).toEqual([])
    expect(await toldOf(numbers(1, 7), 100)).toEqual([])
  })

  it('is of pages without a gap from the first on, of which exactly those are given', async () => {
    expect(await toldOf([...numbers(2, 30)], 100)).toEqual([])
    const told = await toldOf([...numbers(2, 30), 1], 100)
    expect(told).toEqual([-30, 30])
  })

  it('goes on after a try that was cut off where that was told', async () => {
    const soFar: SoFar = { upTo: 8, parts: [], proposals: [], more: false }
    expect(await toldOf([11], 100, { kept: numbers(1, 10), soFar })).toEqual([])
    expect(await toldOf([24], 100, { kept: numbers(1, 23), soFar })).toEqual([-24, 24])
    expect(await toldOf([], 100, { kept: numbers(1, 23) })).toEqual([-23, 23])
  })
})

describe('a paper of which the first pages are ready', () => {
  let office: TestOffice
  let ruth: Person
  let sam: Person
  let id: string
  beforeAll(async () => {
    office = await testOffice({ works: false })
    ruth = await office.join('Ruth')
    sam = await office.join('Sam')
    id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })).id
    await ruth.get('POST', `/api/cases/${id}/team`, { userId: sam.userId, role: 'contributor', why: 'so' })
  })
  afterAll(async () => {
    await closeReaders()
    await office?.close()
  })

  it('tells counsel what kind it seems to be and what it would propose, and proposes nothing; whoever else brought it is told how far it is', async () => {
    const { arrival } = await sam.get<{ arrival: { id: string } }>('POST', `/api/cases/${id}/papers`, textFile('bundle.txt', 'What came.'))
    const mine = office.store.as({ userId: sam.userId }).arrivals
    const judgment = 'UNITED STATES DISTRICT COURT\nEastern District of Arkansas\nJUDGMENT IN A CRIMINAL CASE\nCase Number: 4:08-cr-00123\nThe defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a total term of: 240 months.\nJudgment - Page 1 of 8'
    const texts = [judgment, ...numbers(2, 8).map((number) => `Conditions of supervision, as the court said them.\nJudgment - Page ${number} of 8`)]
    await mine.keepPages(id, arrival.id, texts.map((text, i) => ({ took: 5, page: page(i + 1, text) })))
    const taken = await mine.take(id, arrival.id)
    if (!taken.ok || taken.value === undefined) throw new Error('not taken')
    let done: () => void = () => undefined
    const told = new Promise<void>((resolve) => { done = resolve })
    const teller = soFarTeller({ ...mine, async foundSoFar(...found) { const kept = await mine.foundSoFar(...found); done(); return kept } }, id, arrival.id, taken.value, tellOfPages)
    teller.opened(head(300))
    await told
    await teller.end()
    const seen = await ruth.get<{ soFar?: SoFar; state: string }>('GET', `/api/cases/${id}/arrivals/${arrival.id}`)
    expect(seen).toMatchObject({ state: 'waiting', soFar: { upTo: 8, parts: [{ first: 1, last: 8, kind: { kind: 'judgment' } }], more: false } })
    expect(seen.soFar?.proposals).toContainEqual({ path: 'conviction.docketNumber', value: '4:08-cr-00123', page: 1 })
    expect((await sam.get<{ soFar?: SoFar }>('GET', `/api/cases/${id}/arrivals/${arrival.id}`)).soFar).toBeUndefined()
    expect((await ruth.get<{ soFar?: SoFar }[]>('GET', `/api/cases/${id}/arrivals`))[0]?.soFar).toBeUndefined()
    expect((await ruth.get<{ facts: unknown[] }>('GET', `/api/cases/${id}/facts`)).facts).toEqual([])
    const again = await mine.take(id, arrival.id)
    expect(again.ok && again.value?.soFar?.upTo).toBe(8)
    // It goes with the paper.
    await sam.get('DELETE', `/api/cases/${id}/arrivals/${arrival.id}`)
    expect((await ruth.get<{ soFar?: SoFar }>('GET', `/api/cases/${id}/arrivals/${arrival.id}`)).soFar).toBeUndefined()
  }, 120_000)
})
