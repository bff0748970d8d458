import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fact, ProposedFact } from '../src/index.ts'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { quote, textPaper, value } from './things-to-test.ts'

const { bytes, paper } = textPaper('The defendant is sentenced to 360 months. Count 1: 21 U.S.C. 846. Court: Memphis')
let database: TestDatabase
let store: Store
let ruth: StoreForUser
let caseId: string

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  ruth = store.as({ userId: 'ruth', name: 'Ruth Example' })
  value(await ruth.offices.create({ name: 'Clinic' }))
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

const term: ProposedFact = { path: 'conviction.term', value: 36, source: quote(paper, '360 months') }

async function oneFact(): Promise<Fact> {
  caseId = value(await ruth.cases.create({ title: 'Dolores Example', madeUp: true })).id
  const [fact] = value(await ruth.papers.add(caseId, { bytes, paper, proposals: [term] })).proposed
  if (fact === undefined) throw new Error('no fact')
  return fact
}

async function standings(): Promise<Record<string, string>> {
  return Object.fromEntries(value(await ruth.facts.list(caseId)).map((fact) => [String(fact.value), fact.standing]))
}

describe('a paper and the facts read from it', () => {
  it('are kept together, and neither without the other', async () => {
    const fact = await oneFact()
    expect(fact).toMatchObject({ path: 'conviction.term', standing: 'proposed' })
    const empty = value(await ruth.cases.create({ title: 'Another', madeUp: true })).id
    const other = textPaper('Another paper, of 360 months')
    const wrong = await ruth.papers.add(empty, { ...other, proposals: [{ ...term, source: quote(other.paper, '360 months') }, { ...term, source: { ...quote(other.paper, '360 months'), start: 0, end: 10 } }] })
    expect(wrong).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(value(await ruth.papers.list(empty))).toEqual([])
    expect(value(await ruth.facts.list(empty))).toEqual([])
    expect((await readdir(database.papersDir, { recursive: true })).filter((name) => name.includes(other.paper.id))).toEqual([])
  })
})

describe('reopening', () => {
  it('makes a confirmed fact proposed again, signed by nobody, and the history keeps both', async () => {
    const fact = await oneFact()
    value(await ruth.facts.confirm(caseId, [fact.id]))
    expect(value(await ruth.facts.reopen(caseId, [fact.id]))).toEqual([{ ...fact, act: expect.any(String) }])
    const audit = value(await ruth.audit.changes(caseId)).filter((entry) => entry.to === fact.id).map((entry) => entry.what)
    expect(audit).toEqual(['fact proposed', 'fact confirmed', 'fact reopened'])
  })

  it('makes a rejected fact proposed again, without the reason', async () => {
    const fact = await oneFact()
    value(await ruth.facts.reject(caseId, [fact.id], 'another person'))
    expect(value(await ruth.facts.reopen(caseId, [fact.id]))).toEqual([{ ...fact, act: expect.any(String) }])
    expect(value(await ruth.facts.confirm(caseId, [fact.id]))[0]).toMatchObject({ standing: 'confirmed' })
  })

  it('leaves a fact nobody decided on as it is', async () => {
    const fact = await oneFact()
    expect(value(await ruth.facts.reopen(caseId, [fact.id]))).toEqual([fact])
    expect(value(await ruth.audit.changes(caseId)).map((entry) => entry.what)).not.toContain('fact reopened')
  })

  it('of a corrected fact takes its correction back', async () => {
    const fact = await oneFact()
    const { added } = value(await ruth.facts.correct(caseId, fact.id, 360))
    const touched = value(await ruth.facts.reopen(caseId, [fact.id]))
    expect(touched.map((one) => one.id).sort()).toEqual([fact.id, added.id].sort())
    expect(await standings()).toEqual({ 36: 'proposed', 360: 'rejected' })
    expect(touched.find((one) => one.id === added.id)?.why).toBe('correction taken back by Ruth Example')
  })

  it('of a correction gives way to the fact it corrected, and the same correction can be made again', async () => {
    const fact = await oneFact()
    const { added } = value(await ruth.facts.correct(caseId, fact.id, 360))
    value(await ruth.facts.reopen(caseId, [added.id]))
    expect(await standings()).toEqual({ 36: 'proposed', 360: 'rejected' })
    expect(value(await ruth.facts.correct(caseId, fact.id, 360)).added).toMatchObject({ id: added.id, standing: 'confirmed' })
    expect(await standings()).toEqual({ 36: 'rejected', 360: 'confirmed' })
  })

  it('of the first of two corrections, one of the other, takes both back', async () => {
    const fact = await oneFact()
    const { added } = value(await ruth.facts.correct(caseId, fact.id, 300))
    value(await ruth.facts.correct(caseId, added.id, 360))
    value(await ruth.facts.reopen(caseId, [fact.id]))
    expect(await standings()).toEqual({ 36: 'proposed', 300: 'rejected', 360: 'rejected' })
  })

  it('of a fact that is not there changes none of the others', async () => {
    const fact = await oneFact()
    value(await ruth.facts.confirm(caseId, [fact.id]))
    expect(await ruth.facts.reopen(caseId, [fact.id, '00000000-0000-4000-8000-000000000000'])).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await standings()).toEqual({ 36: 'confirmed' })
  })

  it('by two people at once is written once', async () => {
    const fact = await oneFact()
    value(await ruth.facts.confirm(caseId, [fact.id]))
    await Promise.all([1, 2, 3, 4].map(() => ruth.facts.reopen(caseId, [fact.id])))
    expect(value(await ruth.audit.changes(caseId)).filter((entry) => entry.what === 'fact reopened')).toHaveLength(1)
  })
})
