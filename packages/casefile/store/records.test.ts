import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reach, recordTypes, roles, type RecordTypeName } from '../src/index.ts'
import { openStore, type CaseRecord, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { addToTeam, value } from './things-to-test.ts'

/** One of each type, with words that are to be found by whoever may see it and by nobody else. */
const samples: Readonly<Record<RecordTypeName, Record<string, unknown>>> = {
  'task': { title: 'canary of a task', dueOn: '2026-12-01' },
  'deadline': { title: 'canary of a deadline', on: '2027-01-04', basis: '28 U.S.C. 2255(f)' },
  'paper request': { paper: 'discipline log', holder: 'Bureau of Prisons', state: 'asked', reason: 'canary of a request' },
  'label': { label: 'canary of a label' },
  'time': { who: 'ruth', on: '2026-11-01', minutes: 90, what: 'canary of an hour' },
  'expense': { on: '2026-11-01', cents: 1250, what: 'canary of an expense' },
  'fund': { on: '2026-11-01', cents: 50_000, from: 'canary of a donor' },
  'disbursement': { on: '2026-11-02', cents: 9900, to: 'canary of a clerk', what: 'copies' },
  'communication': { channel: 'legal mail', direction: 'out', on: '2026-11-03', with: 'the person', summary: 'canary of a letter', privileged: true },
  'meeting': { title: 'canary of a meeting', how: 'call', on: '2026-12-03', at: '14:30', contacts: ['one', 'two'], reasons: ['canary of a reason'], privileged: false },
  'letter inside': { channel: 'special mail', language: 'es', on: '2026-12-03', subject: 'canary of a subject', body: 'canary of a body', privileged: true, state: 'draft' },
  'contact': { name: 'canary of a name', role: 'sister', standsAs: 'family', approach: 'do not ask' },
  'term of office': { contact: 'one', office: 'canary of an office', standsAs: 'official', from: '2025-01-20', source: 'canary of a source' },
  'acquaintance': { one: 'us', other: 'one', strength: 'has met', how: 'canary of how', evidence: 'guessed', basis: 'canary of a basis' },
  'ask': { which: 'they promised', contact: 'one', what: 'canary of a promise', on: '2026-11-05', dueOn: '2026-12-05', state: 'open' },
  'question for counsel': { about: 'lobbying disclosure', question: 'canary of a question', on: '2026-11-05', state: 'open' },
  'money asked': { on: '2026-11-05', by: 'canary of a stranger', of: 'his sister', for: 'access or an introduction', what: 'canary of what', state: 'asked' },
  'press article': { paper: 'one', is: 'article', outlet: 'canary of an outlet', publishedOn: '2026-11-05' },
  'quotation': { paper: 'one', place: '10-20', words: 'a'.repeat(64).slice(0, 40), is: 'said', speaker: 'canary of a speaker' },
  'release step': { area: 'home', what: 'canary of a home' },
  'after release': { on: '2026-11-09', what: 'at work', words: 'canary of how it went', consent: 'given' },
  'petition': { authority: 'Office of the Pardon Attorney', asks: 'commutation', status: 'in preparation', asOf: '2026-11-01', note: 'canary of a petition' },
  'status check': { petition: 'one', on: '2026-11-06', where: 'canary of a list', says: 'nothing found' },
  'decision': { petition: 'one', outcome: 'granted', on: '2026-11-07', grant: 'commutation to a term', termMonths: 240, terms: 'canary of terms' },
  'telling': { decision: 'two', whom: 'family', name: 'canary of who was told', channel: 'telephone', on: '2026-11-08' },
  'precedent': { name: 'canary of a grant', grantedOn: '2022-04-26', offense: 'as published', source: 'https://www.example.gov/list', list: 'A list', listDay: '2026-11-01' },
  'agreement': { what: 'engagement letter', signedOn: '2026-10-01', by: 'canary of a signature' },
  'public field': { field: 'story', en: 'canary of a story', by: 'canary of a client', on: '2026-11-05', how: 'signed' },
}

describe('records of a case', () => {
  let database: TestDatabase
  let store: Store
  let lead: StoreForUser
  let caseId: string
  const kept = new Map<string, CaseRecord>()
  const newest = new Map<string, number>()

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    lead = store.as({ userId: 'lead', name: 'Ruth Example' })
    const office = value(await lead.offices.create({ name: 'Clinic' }))
    caseId = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
    for (const [type, fields] of Object.entries(samples)) kept.set(type, value(await lead.records.add(caseId, type, fields)))
    await addToTeam(lead, office.id, caseId, roles)
    value(await lead.shares.set(caseId, 'case', caseId, true))
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  const cells = roles.flatMap((role) => Object.entries(recordTypes).map(([type, { kind }]) => ({ role, type: type as RecordTypeName, kind, may: reach(role, kind) })))

  it.each(cells)('a $role and a $type: $may', async ({ role, type, kind, may }) => {
    const mine = store.as({ userId: role })
    const id = kept.get(type)?.id ?? ''
    const sees = may === 'read' || may === 'write'
    const listed = JSON.stringify(value(await mine.records.list(caseId, kind)))
    const words = Object.values(samples[type]).find((word) => String(word).startsWith('canary'))
    expect(listed.includes(String(words))).toBe(sees)
    expect((await mine.records.history(caseId, id)).ok).toBe(sees)
    expect((await mine.records.add(caseId, type, samples[type])).ok).toBe(may === 'write')
    expect(await mine.records.change(caseId, id, { version: 99, fields: samples[type] })).toMatchObject({ ok: false, problem: { kind: sees ? 'conflict' : 'not found' } })
  })

  it.each(roles.map((role) => ({ role })))('are due for a $role where the table lets them see the kind', async ({ role }) => {
    const due = ['tasks', 'log', 'plan', 'agreements'] as const
    const sees = (kind: (typeof due)[number]) => ['read', 'write'].includes(reach(role, kind))
    value(await lead.records.change(caseId, kept.get('communication')?.id ?? '', { version: newest.get('communication') ?? 1, fields: { ...samples.communication, followUpOn: '2026-12-02' } }))
    newest.set('communication', (newest.get('communication') ?? 1) + 1)
    const mine = store.as({ userId: role })
    for (const given of [value(await mine.due.ofCase(caseId)), value(await mine.due.list()), value(await mine.due.plain())]) {
      const kinds = new Set(given.map(({ type }) => recordTypes[type].kind))
      expect([...kinds].filter((kind) => !sees(kind as (typeof due)[number]))).toEqual([])
      expect([sees('tasks'), sees('log')]).toEqual([kinds.has('tasks'), kinds.has('log')])
    }
    expect(JSON.stringify(value(await mine.due.plain()))).not.toContain('canary')
  })

  it('are shown to family only while they are shared', async () => {
    const family = store.as({ userId: 'family' })
    const step = kept.get('release step')?.id ?? ''
    value(await lead.shares.set(caseId, 'plan', step, true))
    expect(value(await family.records.list(caseId, 'plan'))).toMatchObject([{ fields: samples['release step'] }])
    value(await lead.shares.set(caseId, 'plan', step, false))
    expect(value(await family.records.list(caseId, 'plan'))).toEqual([])
  })

  it('change by versions, each with who, when and why, and any past one can be shown', async () => {
    const task = value(await lead.records.add(caseId, 'task', { title: 'Ask for the docket sheet' }))
    const changed = value(await lead.records.change(caseId, task.id, { version: 1, fields: { title: 'Ask for the docket sheet', doneOn: '2026-11-20' }, why: 'it came by mail' }))
    expect(changed).toMatchObject({ version: 2, fields: { doneOn: '2026-11-20' }, why: 'it came by mail', by: 'Ruth Example' })
    expect(value(await lead.records.history(caseId, task.id)).map(({ version, fields }) => [version, fields])).toEqual([[1, { title: 'Ask for the docket sheet' }], [2, { title: 'Ask for the docket sheet', doneOn: '2026-11-20' }]])
  })

  it('do not lose what two people change at once: the second is told', async () => {
    const task = value(await lead.records.add(caseId, 'task', { title: 'x' }))
    const both = await Promise.all(['a', 'b'].map((title) => lead.records.change(caseId, task.id, { version: 1, fields: { title } })))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'conflict' } })
  })

  it('are taken out with a reason, leave the list, and come back by a change', async () => {
    const task = value(await lead.records.add(caseId, 'task', { title: 'twice by mistake' }))
    value(await lead.records.remove(caseId, task.id, { version: 1, why: 'entered twice' }))
    const titles = async () => value(await lead.records.list(caseId, 'tasks')).map(({ fields }) => ('title' in fields ? fields.title : ''))
    expect(await titles()).not.toContain('twice by mistake')
    value(await lead.records.change(caseId, task.id, { version: 2, fields: { title: 'twice by mistake' } }))
    expect(await titles()).toContain('twice by mistake')
  })

  it('of a case one is not on are not found, whatever is asked', async () => {
    const eve = store.as({ userId: 'eve' })
    const id = kept.get('task')?.id ?? ''
    for (const outcome of await Promise.all([eve.records.list(caseId, 'tasks'), eve.records.history(caseId, id), eve.records.add(caseId, 'task', samples.task), eve.records.change(caseId, id, { version: 1, fields: samples.task }), eve.records.remove(caseId, id, { version: 1, why: 'x' })])) {
      expect(outcome).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    }
  })
})
