import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, rewrapKeys, type Store } from '../index.ts'
import { testDatabase, type TestDatabase } from '../test-database.ts'
import { value } from '../things-to-test.ts'

describe('a new office key', () => {
  let database: TestDatabase
  let store: Store
  let cases: string[]
  const old = () => database.secrets[0] as Buffer
  const fresh = randomBytes(32)
  const open = (secrets: readonly Buffer[], secretsNow?: () => Promise<readonly Buffer[]>) => openStore({ url: database.appUrl, papersDir: database.papersDir, secrets, ...(secretsNow && { secretsNow }) })

  beforeEach(async () => {
    database = await testDatabase()
    let changed = false
    store = await open(database.secrets, async () => (changed ? [fresh, old()] : [old()]))
    const ruth = store.as({ userId: 'ruth' })
    value(await ruth.offices.create({ name: 'Clinic' }))
    cases = []
    for (let i = 0; i < 5; i++) {
      cases.push(value(await ruth.cases.create({ title: `Case ${i}`, madeUp: true })).id)
      value(await ruth.narrative.put(cases[i] ?? '', 'remorse', { text: `words ${i}`, on: '2026-01-01' }))
    }
    changed = true
  })
  afterEach(async () => {
    await store.close()
    await database.close()
  })

  it('opens everything once the keys are wrapped anew, and the old one nothing; who was at work goes on without a restart', async () => {
    expect(value(await rewrapKeys({ ownerUrl: database.ownerUrl, secrets: [fresh, old()] }))).toEqual({ now: 5, before: 0, closed: [] })
    expect(value(await rewrapKeys({ ownerUrl: database.ownerUrl, secrets: [fresh, old()] }))).toEqual({ now: 0, before: 5, closed: [] })
    for (const [i, id] of cases.entries()) expect(value(await store.as({ userId: 'ruth' }).narrative.get(id, 'remorse'))?.text).toBe(`words ${i}`)
    const [withNew, withOld] = [await open([fresh]), await open([old()])]
    expect(value(await withNew.as({ userId: 'ruth' }).narrative.get(cases[0] ?? '', 'remorse'))?.text).toBe('words 0')
    expect(await withOld.as({ userId: 'ruth' }).narrative.get(cases[0] ?? '', 'remorse')).toMatchObject({ ok: false, problem: { what: expect.stringContaining('office key') } })
    await withNew.close()
    await withOld.close()
  })

  it('half way through, both open what is theirs, and it goes on where it stopped', async () => {
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    const { rows: before } = await admin.query('select case_id, wrapped_under, wrapped from casefile.case_key order by case_id')
    value(await rewrapKeys({ ownerUrl: database.ownerUrl, secrets: [fresh, old()] }))
    for (const row of before.slice(0, 3)) await admin.query('update casefile.case_key set wrapped_under = $2, wrapped = $3 where case_id = $1', [row.case_id, row.wrapped_under, row.wrapped])
    const both = await open([fresh, old()])
    for (const [i, id] of cases.entries()) expect(value(await both.as({ userId: 'ruth' }).narrative.get(id, 'remorse'))?.text).toBe(`words ${i}`)
    await both.close()
    expect(value(await rewrapKeys({ ownerUrl: database.ownerUrl, secrets: [fresh, old()] }))).toEqual({ now: 3, before: 2, closed: [] })
    await admin.end()
  })

  it('is what a new case is under at once, though the program was started with the old one', async () => {
    const ruth = store.as({ userId: 'ruth' })
    const caseId = value(await ruth.cases.create({ title: 'New', madeUp: true })).id
    value(await ruth.narrative.put(caseId, 'remorse', { text: 'new words', on: '2026-01-01' }))
    const withNew = await open([fresh])
    expect(value(await withNew.as({ userId: 'ruth' }).narrative.get(caseId, 'remorse'))?.text).toBe('new words')
    await withNew.close()
  })

  it('leaves what was erased erased, and names what it cannot open', async () => {
    const ruth = store.as({ userId: 'ruth' })
    value(await ruth.erasures.agree(value(await ruth.erasures.askForCase(cases[0] ?? '', 'why')).id))
    expect(value(await rewrapKeys({ ownerUrl: database.ownerUrl, secrets: [fresh] }))).toMatchObject({ now: 0, closed: expect.arrayContaining(cases.slice(1)) })
    expect(value(await rewrapKeys({ ownerUrl: database.ownerUrl, secrets: [fresh, old()] }))).toEqual({ now: 4, before: 0, closed: [] })
    expect(await ruth.narrative.get(cases[0] ?? '', 'remorse')).toMatchObject({ ok: false, problem: { what: expect.stringContaining('erased') } })
  })
})
