import { convertIcsCalendar } from 'ts-ics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { origin, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person
let sam: Person
let id: string

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  sam = await office.join('Sam')
  id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })).id
  const keep = (type: string, fields: unknown) => ruth.get<{ id: string }>('POST', `/api/cases/${id}/records`, { type, fields })
  await keep('deadline', { title: 'canary of sealed words: the 5K1.1 motion', on: '2026-12-09', basis: 'order' })
  await keep('task', { title: 'canary of a task', dueOn: '2026-12-01', assignedTo: sam.userId })
  await keep('agreement', { what: 'medical release', signedOn: '2026-01-01', expiresOn: '2026-12-20', by: 'canary' })
  await keep('meeting', { title: 'canary of a meeting', how: 'legal call', on: '2026-12-22', at: '14:30', privileged: true })
  await keep('ask', { which: 'they promised', contact: 'canary', what: 'canary', on: '2026-12-01', dueOn: '2026-12-23', state: 'open' })
  await keep('ask', { which: 'they promised', contact: 'canary', what: 'canary', on: '2026-12-01', dueOn: '2026-12-24', state: 'kept', doneOn: '2026-12-02' })
  await office.store.as({ userId: ruth.userId }).team.put(id, sam.userId, 'investigator')
})
afterAll(() => office?.close())

const link = async (who: Person, showsNames: boolean) => (await who.get<{ id: string; address: string }>('POST', '/api/calendar-links', { showsNames }))
const ask = (address: string) => office.app.request(address)
const summaries = async (address: string) => (convertIcsCalendar(undefined, await (await ask(address)).text()).events ?? []).map(({ summary }) => summary)

describe('the calendar link', () => {
  it('gives what its person may see, without words that are encrypted in the house', async () => {
    const { address } = await link(ruth, true)
    expect(address.startsWith(`${origin}/api/calendar/`)).toBe(true)
    const answer = await ask(address)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const text = await answer.text()
    expect(text).not.toMatch(/canary|5K1|medical/)
    expect(await summaries(address)).toEqual(['Task: Dolores Example', 'Deadline: Dolores Example', 'A signed paper runs out: Dolores Example', 'Call: Dolores Example', 'A promise or an answer: Dolores Example'])
  })

  it('names nobody unless it was asked to', async () => {
    const { address } = await link(ruth, false)
    expect(await (await ask(address)).text()).not.toContain('Dolores')
  })

  it('keeps the same UID for the same thing when it is changed, and counts the changes', async () => {
    const { address } = await link(ruth, false)
    const read = async () => convertIcsCalendar(undefined, await (await ask(address)).text()).events?.[0]
    const before = await read()
    const [task] = (await ruth.get<{ id: string; type: string; fields: object }[]>('GET', `/api/cases/${id}/records?kind=tasks`)).filter(({ type }) => type === 'task')
    await ruth.get('PUT', `/api/cases/${id}/records/${task?.id}`, { type: 'task', version: 1, fields: { ...task?.fields, dueOn: '2026-12-03' } })
    const after = await read()
    expect(after?.uid).toBe(before?.uid)
    expect([before?.sequence ?? 0, after?.sequence]).toEqual([0, 1])
    expect(after?.start.date.toISOString().slice(0, 10)).toBe('2026-12-03')
  })

  it('follows the part its person has at that moment, and after a wall is empty', async () => {
    const { address } = await link(sam, true)
    expect(await summaries(address)).toEqual(['Task of yours: Dolores Example', 'Deadline: Dolores Example', 'Call: Dolores Example', 'A promise or an answer: Dolores Example'])
    await office.store.as({ userId: ruth.userId }).walls.raise(id, sam.userId, 'he acts for a witness')
    expect(await summaries(address)).toEqual([])
  })

  it('opens nothing once it was taken back, nor does a guess, and both answer alike', async () => {
    const { id: linkId, address } = await link(ruth, false)
    expect((await ruth.get<{ id: string }[]>('GET', '/api/calendar-links')).map((one) => one.id)).toContain(linkId)
    expect((await sam.ask('DELETE', `/api/calendar-links/${linkId}`)).status).toBe(404)
    await ruth.get('DELETE', `/api/calendar-links/${linkId}`)
    const [gone, guess] = await Promise.all([ask(address), ask(`${origin}/api/calendar/${'A'.repeat(43)}`)])
    expect([gone.status, guess.status]).toEqual([404, 404])
    expect(await gone.text()).toBe(await guess.text())
    expect((await ruth.get<{ id: string }[]>('GET', '/api/calendar-links')).map((one) => one.id)).not.toContain(linkId)
  })

  it('is kept only as a digest, and is nobody’s sign-in', async () => {
    const { address } = await link(ruth, false)
    const secret = address.split('/').at(-1) ?? ''
    const { rows } = await office.pool.query<{ row: string }>('select l::text as row from sign_in.calendar_link l')
    expect(rows.map(({ row }) => row).join()).not.toContain(secret)
    expect((await office.app.request(`${origin}/api/cases`, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(401)
  })

  it('is written to the audit of the cases it told of', async () => {
    const reads = await office.store.as({ userId: ruth.userId }).audit.reads(id)
    expect(reads.ok && reads.value.some(({ what }) => what === 'what is due given to a calendar')).toBe(true)
  })

  it('is one of ten at most', async () => {
    const made: number[] = []
    for (let i = 0; i < 12; i++) made.push((await sam.ask('POST', '/api/calendar-links', { showsNames: false })).status)
    expect(made.filter((status) => status === 200).length).toBe(9)
    expect(made.at(-1)).toBe(409)
  })
})
