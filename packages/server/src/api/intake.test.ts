import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { origin, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Office { readonly id: string; readonly administers: boolean; readonly link?: string; readonly people: readonly { readonly userId: string; readonly reads: boolean }[] }
interface Request { readonly id: string; readonly state: string; readonly via: string; readonly form?: { readonly personName: string } }

const form = { personName: 'Dolores Example', registerNumber: '12345-067', dateOfBirth: '1961-02-03', facility: 'Aliceville', askedBy: 'Ana Example', relation: 'her sister', phone: '501 555 0100', story: 'She has served twenty years.' }
let office: TestOffice
let ruth: Person
let sam: Person
let id: string
let link: string

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  sam = await office.join('Sam')
  const [first] = await ruth.get<Office[]>('GET', '/api/intake-offices')
  id = first?.id ?? ''
})
afterAll(() => office?.close())

const leave = (token: string, body: unknown = form) => office.app.request(`${origin}/api/door/${token}`, { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify(body) })
const requests = (who: Person) => who.get<Request[]>('GET', '/api/intake')

describe('the public link of an office', () => {
  it('is closed until an administrator opens it, and tells nothing but the name of the office', async () => {
    expect(await sam.get('GET', '/api/intake-offices')).toMatchObject([{ administers: false, people: [{ userId: sam.userId, reads: false }] }])
    expect((await sam.ask('PUT', `/api/intake-offices/${id}/door`, { open: true })).status).toBe(400)
    link = (await ruth.get<{ link: string }>('PUT', `/api/intake-offices/${id}/door`, { open: true })).link
    expect(link.startsWith(`${origin}/ask/`)).toBe(true)
    const token = link.split('/').at(-1) ?? ''
    expect(await (await office.app.request(`${origin}/api/door/${token}`)).json()).toEqual({ office: 'This office' })
    const [wrong, closed] = [await office.app.request(`${origin}/api/door/${token}x`), await office.app.request(`${origin}/api/door/1`)]
    expect([wrong.status, closed.status]).toEqual([404, 404])
    expect(await wrong.text()).toBe(await closed.text())
  })

  it('takes a request without a sign-in, answers always the same, and refuses what is too large or from a page elsewhere', async () => {
    const token = link.split('/').at(-1) ?? ''
    const first = await leave(token)
    expect([first.status, await first.json()]).toEqual([200, { left: true }])
    const again = await leave(token)
    expect(await again.json()).toEqual({ left: true })
    expect((await leave(token, { ...form, story: 'x'.repeat(12_001) })).status).toBe(400)
    expect((await leave(token, { ...form, surplus: 'x' })).status).toBe(400)
    expect((await leave(`${token}x`)).status).toBe(404)
    const forged = await office.app.request(`${origin}/api/door/${token}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://evil.example' }, body: JSON.stringify(form) })
    expect(forged.status).toBe(403)
  })

  it('takes only a few an hour from one connection', async () => {
    const token = link.split('/').at(-1) ?? ''
    const statuses: number[] = []
    for (let i = 0; i < 6; i++) statuses.push((await leave(token)).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(4)
    expect(statuses.at(-1)).toBe(503)
  })
})

describe('the queue', () => {
  it('is empty for everyone until someone was named to read it', async () => {
    expect(await requests(ruth)).toEqual([])
    await ruth.get('PUT', `/api/intake-offices/${id}/readers`, { userId: sam.userId, reads: true })
    expect(await requests(ruth)).toEqual([])
    expect((await requests(sam)).map(({ via, state }) => `${via} ${state}`)).toEqual(Array.from({ length: 6 }, () => 'public link new'))
    const [one] = await requests(sam)
    expect((await ruth.ask('GET', `/api/intake/${one?.id}`)).status).toBe(404)
  })

  it('shows duplicates and conflicts among what its reader may see', async () => {
    const secret = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })).id
    const own = (await sam.get<{ id: string }>('POST', '/api/cases', { title: 'Someone' })).id
    await sam.get('POST', `/api/cases/${own}/facts`, { path: 'person.registerNumber', value: '12345-076', who: 'x', on: '2026-01-01', words: 'x' })
    const [one] = await requests(sam)
    const { matches } = await sam.get<{ matches: { caseId?: string; why: string[] }[] }>('GET', `/api/intake/${one?.id}`)
    expect(matches.find(({ caseId }) => caseId === own)?.why[0]).toContain('two have changed places')
    expect(JSON.stringify(matches)).not.toContain(secret)
  })

  it('opens a case with proposed facts, a contact and the first entry of the log, and only once', async () => {
    const [one] = await requests(sam)
    const { caseId } = await sam.get<{ caseId: string }>('POST', `/api/intake/${one?.id}/open-case`)
    const { facts } = await sam.get<{ facts: { path: string; value: unknown; standing: string }[] }>('GET', `/api/cases/${caseId}/facts`)
    expect(Object.fromEntries(facts.map(({ path, value, standing }) => [path, `${String(value)} ${standing}`]))).toMatchObject({ 'person.registerNumber': '12345-067 proposed', 'custody.facility': 'Aliceville proposed' })
    expect(await sam.get('GET', `/api/cases/${caseId}/records?kind=contacts`)).toMatchObject([{ fields: { name: 'Ana Example', role: 'her sister' } }])
    expect(await sam.get('GET', `/api/cases/${caseId}/records?kind=log`)).toMatchObject([{ fields: { direction: 'in', summary: expect.stringContaining('twenty years') } }])
    expect((await sam.ask('POST', `/api/intake/${one?.id}/open-case`)).status).toBe(409)
    expect((await ruth.ask('GET', `/api/cases/${caseId}`)).status).toBe(404)
  })

  it('turns down with a reason, takes down what came by letter, and erases for good', async () => {
    const open = (await requests(sam)).filter(({ state }) => state === 'new')
    expect(await sam.get('POST', `/api/intake/${open[0]?.id}/turn-down`, { why: 'we have it already' })).toMatchObject({ state: 'turned down', why: 'we have it already', by: 'Sam' })
    expect(await sam.get('POST', `/api/intake/${open[0]?.id}/erase`)).toMatchObject({ state: 'erased' })
    expect((await requests(sam)).find((one) => one.id === open[0]?.id)?.form).toBeUndefined()
    await ruth.get('POST', '/api/intake', { office: id, form: { ...form, personName: 'By letter' } })
    expect((await requests(sam))[0]).toMatchObject({ via: 'office', form: { personName: 'By letter' } })
    expect((await ruth.ask('POST', '/api/intake', { office: '00000000-0000-4000-8000-000000000000', form })).status).toBe(404)
  })
})
