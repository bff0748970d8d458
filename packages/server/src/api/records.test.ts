import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Kept { readonly id: string; readonly version: number; readonly removed: boolean; readonly why?: string; readonly by: string; readonly at: string; readonly fields: Record<string, unknown> }

let office: TestOffice
let ruth: Person
let sam: Person
let id: string
const at = (rest: string) => `/api/cases/${id}${rest}`
const add = (type: string, fields: Record<string, unknown>) => ruth.get<Kept>('POST', at('/records'), { type, fields })
const list = (kind: string, asOf = '') => ruth.get<Kept[]>('GET', at(`/records?kind=${kind}${asOf}`))

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  sam = await office.join('Sam')
  id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })).id
})
afterAll(() => office?.close())

describe('the records of a case', () => {
  it('are kept, listed by kind, changed, taken out with a reason and brought back, each step in the history', async () => {
    const letter = await add('communication', { channel: 'letter', direction: 'out', on: '2026-11-02', with: 'Dolores', summary: 'Asked for her programs.', privileged: false })
    expect(await list('log')).toMatchObject([{ id: letter.id, version: 1, by: 'Ruth', removed: false }])
    expect(await list('fees')).toEqual([])
    await ruth.get('PUT', at(`/records/${letter.id}`), { type: 'communication', version: 1, fields: { ...letter.fields, followUpOn: '2026-11-20' }, why: 'no answer yet' })
    await ruth.get('POST', at(`/records/${letter.id}/remove`), { version: 2, why: 'entered twice' })
    expect(await list('log')).toEqual([])
    expect(await ruth.get('POST', at(`/records/${letter.id}/bring-back`), { version: 3 })).toMatchObject({ version: 4, removed: false, fields: { followUpOn: '2026-11-20' } })
    const history = await ruth.get<Kept[]>('GET', at(`/records/${letter.id}/history`))
    expect(history.map(({ version, removed, why }) => [version, removed, why])).toEqual([[1, false, undefined], [2, false, 'no answer yet'], [3, true, 'entered twice'], [4, false, undefined]])
  })

  it('answer the second of two who change the same version with a conflict, and keep what the first wrote', async () => {
    const task = await add('task', { title: 'Order the docket sheet' })
    const change = (title: string) => ruth.ask('PUT', at(`/records/${task.id}`), { type: 'task', version: 1, fields: { title } })
    const both = await Promise.all([change('one'), change('other')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await both.find(({ status }) => status === 409)?.json()).toMatchObject({ kind: 'conflict', what: expect.stringContaining('in the meantime') })
    for (const path of ['remove', 'bring-back']) expect((await ruth.ask('POST', at(`/records/${task.id}/${path}`), { version: 1, why: 'so' })).status).toBe(409)
  })

  it.each([
    ['without what its type must have', { type: 'task', fields: {} }],
    ['with a field of another type', { type: 'task', fields: { title: 'x', cents: 1 } }],
    ['of no type', { type: 'wish', fields: { title: 'x' } }],
    ['on a day there is not', { type: 'deadline', fields: { title: 'x', on: '2026-02-30', basis: 'y' } }],
    ['with words beyond what anyone reads', { type: 'task', fields: { title: 'x'.repeat(501) } }],
  ])('are refused %s, in words', async (_, sent) => {
    const answer = await ruth.ask('POST', at('/records'), sent)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ kind: 'invalid', next: expect.any(String) })
  })

  it('are shown as they stood at the end of any day', async () => {
    const contact = await add('contact', { name: 'Ana Example', role: 'sister' })
    expect((await list('contacts')).map((one) => one.id)).toEqual([contact.id])
    expect(await list('contacts', '&asOf=2020-01-01')).toEqual([])
    expect((await list('contacts', '&asOf=2999-12-31')).map((one) => one.id)).toEqual([contact.id])
  })

  it('of a kind one’s part does not reach are an empty list, and cannot be written', async () => {
    await office.store.as({ userId: ruth.userId }).team.put(id, sam.userId, 'interpreter')
    await add('petition', { authority: 'Office of the Pardon Attorney', asks: 'commutation', status: 'in preparation', asOf: '2026-11-01' })
    expect(await sam.get('GET', at('/records?kind=petitions'))).toEqual([])
    expect((await sam.ask('POST', at('/records'), { type: 'agreement', fields: { what: 'engagement letter', signedOn: '2026-01-01', by: 'x' } })).status).toBe(400)
    expect(await sam.get('GET', at('/records?kind=tasks'))).not.toEqual([])
    const { header } = await sam.get<{ header: { role: string; may: Record<string, string> } }>('GET', at(''))
    expect(header).toMatchObject({ role: 'interpreter', may: { petitions: 'nothing', tasks: 'write' } })
  })

  it('name the people of the case for forms to choose from', async () => {
    expect(await ruth.get('GET', at('/team'))).toMatchObject({ team: [{ userId: ruth.userId, name: 'Ruth', role: 'lead counsel' }, { userId: sam.userId, name: 'Sam', role: 'interpreter' }] })
  })
})

describe('what is due', () => {
  interface Due { readonly today: string; readonly due: readonly { readonly caseId: string; readonly caseTitle: string; readonly type: string; readonly on: string; readonly fields: Record<string, unknown> }[] }
  const titles = async (who: Person) => (await who.get<Due>('GET', '/api/due')).due.map(({ on, type }) => `${on} ${type}`)

  it('comes from every open case one is on, the earliest first, without what is done, replaced or taken out', async () => {
    const other = await office.store.as({ userId: ruth.userId }).cases.create({ title: 'Second Example', madeUp: true })
    if (!other.ok) throw new Error('no case')
    const second = (type: string, fields: unknown) => ruth.get<Kept>('POST', `/api/cases/${other.value.id}/records`, { type, fields })
    await second('deadline', { title: 'Reply', on: '2026-12-09', basis: 'order of 25 November' })
    await second('task', { title: 'Done', dueOn: '2026-12-01', doneOn: '2026-11-28' })
    const twice = await second('task', { title: 'Twice', dueOn: '2026-12-02' })
    await ruth.get('POST', `/api/cases/${other.value.id}/records/${twice.id}/remove`, { version: 1, why: 'twice' })
    await second('agreement', { what: 'medical release', signedOn: '2025-12-01', expiresOn: '2026-12-01', by: 'Second' })
    await second('agreement', { what: 'medical release', signedOn: '2026-11-01', expiresOn: '2027-11-01', by: 'Second' })
    await add('release step', { area: 'home', what: 'a room at her sister’s', by: '2026-12-05' })
    expect(await titles(ruth)).toEqual(['2026-11-20 communication', '2026-12-05 release step', '2026-12-09 deadline', '2027-11-01 agreement'])
    expect((await ruth.get<Due>('GET', '/api/due')).due[2]).toMatchObject({ caseTitle: 'Second Example', fields: { title: 'Reply' } })
  })

  it('leaves out the kinds one’s part does not reach, and after a wall everything', async () => {
    expect(await titles(sam)).toEqual(['2026-11-20 communication'])
    await office.store.as({ userId: ruth.userId }).walls.raise(id, sam.userId, 'he acts for a witness')
    expect(await titles(sam)).toEqual([])
  })

  it('is written to the audit of each case it was given from', async () => {
    const reads = await office.store.as({ userId: ruth.userId }).audit.reads(id)
    expect(reads.ok && reads.value.filter(({ what }) => what === 'what is due read').length).toBeGreaterThan(1)
  })
})

describe('the history of the person’s own words', () => {
  it('has every version, with its day and who took it down', async () => {
    const put = (text: string, on: string, takenDownBy?: string) => ruth.get('PUT', at('/narrative/offense'), { text, on, ...(takenDownBy === undefined ? {} : { takenDownBy }) })
    await put('I was twenty-three.', '2026-03-01')
    await put('I was twenty-three and afraid.', '2026-03-02', 'Ruth')
    expect(await ruth.get('GET', at('/narrative-history'))).toMatchObject([{ question: 'offense', version: 1, text: 'I was twenty-three.' }, { version: 2, text: 'I was twenty-three and afraid.', takenDownBy: 'Ruth', on: '2026-03-02' }])
  })
})

describe('a question for counsel', () => {
  it('is asked by anyone on the case, and answered or changed back by counsel alone', async () => {
    const ina = await office.join('Ina')
    await office.store.as({ userId: ruth.userId }).team.put(id, ina.userId, 'investigator')
    const fields = { about: 'lobbying disclosure', question: 'May we write to her office without registering?', on: '2026-11-02', state: 'open' }
    const asked = await ina.get<Kept>('POST', at('/records'), { type: 'question for counsel', fields })
    const change = (who: Person, version: number, to: Record<string, unknown>) => who.ask('PUT', at(`/records/${asked.id}`), { type: 'question for counsel', version, fields: to })
    const answered = { ...fields, state: 'answered', answer: 'Not before we have looked at it together.', doneOn: '2026-11-03' }
    expect(await (await change(ina, 1, answered)).json()).toMatchObject({ kind: 'invalid', what: expect.stringContaining('Only counsel') })
    expect((await change(ina, 1, { ...fields, answer: 'It is fine.' })).status).toBe(400)
    expect((await change(ruth, 1, answered)).status).toBe(200)
    expect((await change(ina, 2, fields)).status).toBe(400)
  })
})

describe('the history of facts', () => {
  it('tells who said what, when, what it replaced and why', async () => {
    const tell = (value: string, who: string) => ruth.get<{ id: string }>('POST', at('/facts'), { path: 'custody.facility', value, who, on: '2026-03-03', words: value })
    const first = await tell('Aliceville', 'her sister')
    const second = await tell('Tallahassee', 'her lawyer')
    await ruth.get('POST', at('/facts/confirm'), { facts: [first.id] })
    await ruth.get('POST', at('/decisions'), { path: 'custody.facility', fact: second.id, why: 'the locator says so' })
    await ruth.get('POST', at('/facts/reject'), { facts: [first.id], why: 'she was moved' })
    const events = await ruth.get<{ what: string; value: string; by: string; why?: string }[]>('GET', at('/fact-history?path=custody.facility'))
    expect(events.map(({ what, value, by, why }) => [what, value, by, why])).toEqual([
      ['told', 'Aliceville', 'Ruth', undefined], ['told', 'Tallahassee', 'Ruth', undefined], ['confirmed', 'Aliceville', 'Ruth', undefined],
      ['decided', 'Tallahassee', 'Ruth', 'the locator says so'], ['rejected', 'Aliceville', 'Ruth', 'she was moved'],
    ])
  })

  it('of sealed facts is for counsel alone', async () => {
    const hal = await office.join('Hal')
    await office.store.as({ userId: ruth.userId }).team.put(id, hal.userId, 'student')
    await ruth.get('POST', at('/facts'), { path: 'conviction.substantialAssistance', value: true, who: 'her lawyer then', on: '2026-01-02', words: 'canary of help' })
    expect(JSON.stringify(await ruth.get('GET', at('/fact-history')))).toContain('canary of help')
    const seen = await hal.get<unknown[]>('GET', at('/fact-history'))
    expect(seen.length).toBeGreaterThan(3)
    expect(JSON.stringify(seen)).not.toMatch(/canary of help|substantialAssistance/)
    expect(await hal.get('GET', at('/fact-history?path=conviction.substantialAssistance'))).toEqual([])
  })
})
