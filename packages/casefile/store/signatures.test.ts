import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { addToTeam, value } from './things-to-test.ts'

const home = { area: 'home', what: 'a room at her sister’s' } as const

describe('work of a student', () => {
  let database: TestDatabase
  let store: Store
  let lead: StoreForUser
  let student: StoreForUser
  let reviewer: StoreForUser
  let caseId: string

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    lead = store.as({ userId: 'lead' })
    student = store.as({ userId: 'student' })
    reviewer = store.as({ userId: 'reviewer' })
    const office = value(await lead.offices.create({ name: 'Clinic' }))
    caseId = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
    await addToTeam(lead, office.id, caseId, ['student', 'reviewer'])
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  const waiting = async (who: StoreForUser = lead) => value(await who.signatures.ofCase(caseId)).map(({ kind, what, version }) => `${kind} ${what} ${version}`)

  it('waits until counsel signs it, and what counsel wrote does not', async () => {
    value(await lead.records.add(caseId, 'release step', home))
    expect(await waiting()).toEqual([])
    const step = value(await student.records.add(caseId, 'release step', home))
    value(await student.records.add(caseId, 'task', { title: 'call the sister' }))
    expect(await waiting()).toEqual(['plan release step 1'])
    expect(value(await lead.signatures.waiting())).toMatchObject([{ caseId, caseTitle: 'Dolores Example', kind: 'plan', id: step.id, version: 1, by: 'student' }])
    value(await lead.signatures.sign(caseId, { kind: 'plan', id: step.id, version: 1 }))
    expect(await waiting()).toEqual([])
  })

  it('waits again when the student changes it, and no longer when counsel writes the newer version', async () => {
    const step = value(await student.records.add(caseId, 'release step', home))
    value(await lead.signatures.sign(caseId, { kind: 'plan', id: step.id, version: 1 }))
    value(await student.records.change(caseId, step.id, { version: 1, fields: { ...home, who: 'her sister' } }))
    expect(await waiting()).toEqual(['plan release step 2'])
    expect(await lead.signatures.sign(caseId, { kind: 'plan', id: step.id, version: 1 })).toMatchObject({ problem: { kind: 'conflict' } })
    value(await lead.records.change(caseId, step.id, { version: 2, fields: home }))
    expect(await waiting()).toEqual([])
  })

  it('is also words taken down and facts held to be so, until they are held so no longer', async () => {
    value(await student.narrative.put(caseId, 'reasons', { text: 'I am sorry.', on: '2026-11-01' }))
    const [fact] = value(await student.facts.propose(caseId, [{ path: 'person.name', value: 'Dolores Example', source: { from: 'person', who: 'her sister', on: '2026-11-01', words: 'Dolores' } }]))
    value(await student.facts.confirm(caseId, [fact?.id ?? '']))
    const all = value(await lead.signatures.ofCase(caseId))
    expect(all.map(({ kind, what }) => `${kind} ${what}`)).toEqual(['words reasons', 'facts person.name'])
    for (const one of all) value(await lead.signatures.sign(caseId, one))
    expect(await waiting()).toEqual([])
    value(await student.facts.reopen(caseId, [fact?.id ?? '']))
    expect(await waiting()).toEqual([])
    value(await student.facts.confirm(caseId, [fact?.id ?? '']))
    value(await lead.facts.reject(caseId, [fact?.id ?? ''], 'another person'))
    expect(await waiting()).toEqual([])
  })

  it('is signed by nobody else, and by nobody who wrote it, also when they have become counsel', async () => {
    const step = value(await student.records.add(caseId, 'release step', home))
    const work = { kind: 'plan', id: step.id, version: 1 } as const
    expect(await student.signatures.sign(caseId, work)).toMatchObject({ problem: { kind: 'invalid' } })
    expect(await reviewer.signatures.sign(caseId, work)).toMatchObject({ problem: { kind: 'invalid' } })
    expect(await store.as({ userId: 'stranger' }).signatures.sign(caseId, work)).toMatchObject({ problem: { kind: 'not found' } })
    value(await lead.team.put(caseId, 'student', 'attorney', 'admitted to the bar'))
    expect(await student.signatures.sign(caseId, work)).toMatchObject({ problem: { what: 'Nobody signs what they wrote themselves.' } })
    value(await lead.signatures.sign(caseId, work))
    expect(value(await lead.audit.changes(caseId)).filter(({ what }) => what === 'work of a student signed').at(-1)).toMatchObject({ by: 'lead', to: step.id })
  })
})
