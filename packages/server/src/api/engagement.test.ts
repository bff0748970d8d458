import type { CaseRole } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person
let stu: Person
let id: string
const at = (rest: string) => `/api/cases/${id}${rest}`
const marks = async (who: Person) => (await who.get<{ marks: string[] }>('GET', at(''))).marks
const sign = (what: string, signedOn: string) => ruth.get<{ id: string }>('POST', at('/records'), { type: 'agreement', fields: { what, signedOn, by: 'Dolores Example' } })
const petition = (status: string) => ({ type: 'petition', fields: { authority: 'Office of the Pardon Attorney', asks: 'commutation', status, asOf: '2026-11-01', preparedBy: stu.userId } })

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  stu = await office.join('Stu')
  id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })).id
  await ruth.get('POST', at('/team'), { userId: stu.userId, role: 'student', why: 'clinic' })
})
afterAll(() => office?.close())

describe('student work', () => {
  it('is prepared by the student, and final only when counsel says so', async () => {
    const made = await stu.get<{ id: string; version: number }>('POST', at('/records'), petition('in preparation'))
    for (const status of ['filed', 'pending', 'granted', 'withdrawn']) {
      const change = await stu.ask('PUT', at(`/records/${made.id}`), { ...petition(status), version: 1 })
      expect([status, change.status]).toEqual([status, 400])
      expect(await change.json()).toMatchObject({ what: 'Only counsel can say that a petition is more than in preparation.' })
    }
    expect((await stu.ask('POST', at('/records'), petition('filed'))).status).toBe(400)
    await ruth.get('PUT', at(`/records/${made.id}`), { ...petition('filed'), version: 1, why: 'read and signed' })
    expect((await stu.ask('PUT', at(`/records/${made.id}`), { ...petition('in preparation'), version: 2 })).status).toBe(400)
    expect((await stu.ask('POST', at(`/records/${made.id}/remove`), { version: 2, why: 'so' })).status).toBe(400)
    expect((await stu.ask('POST', at('/packets'), { variant: 'person by mail' })).status).toBe(400)
  })
})

describe('an engagement that ends', () => {
  const packet = () => ruth.ask('POST', at('/packets'), { variant: 'person by mail' })

  it('by withdrawal is said on the case, and no packet is made until it is taken up again', async () => {
    expect(await marks(ruth)).toEqual([])
    await sign('engagement letter', '2025-03-01')
    await sign('withdrawal', '2026-02-01')
    expect(await marks(stu)).toEqual(['Counsel withdrew on 1 February 2026: nothing is filed any more.'])
    expect(await (await packet()).json()).toMatchObject({ kind: 'conflict', what: 'Counsel withdrew on 1 February 2026: nothing is filed any more.' })
    await sign('engagement letter', '2026-03-01')
    expect(await marks(ruth)).toEqual([])
    expect((await packet()).status).toBe(200)
  })

  it('by death is said on the case, and nothing is made in the person’s name', async () => {
    await sign('return of the file', '2026-04-02')
    await sign('death of the client', '2026-04-01')
    expect(await marks(ruth)).toEqual(['The client died on 1 April 2026: nothing is sent in their name.', 'The file was returned on 2 April 2026.'])
    expect((await packet()).status).toBe(409)
  })

  it.each(['contributor', 'family'] satisfies CaseRole[])('is no hint to a %s, who sees none of the agreements', async (role) => {
    const other = await office.join(role)
    await ruth.get('POST', at('/team'), { userId: other.userId, role, why: 'so' })
    if (role === 'family') await ruth.get('PUT', at('/shares'), { kind: 'case', record: id, shared: true })
    expect(await marks(other)).toEqual([])
  })
})
