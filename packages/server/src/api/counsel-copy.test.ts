import { afterAll, beforeAll, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person
let id: string
const copyFor = (who: Person, of = id) => who.ask('GET', `/api/cases/${of}/counsel-copy.pdf`)

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  ;({ id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' }))
})
afterAll(() => office?.close())

it('counsel’s own copy is made for counsel, kept nowhere, and is among no packets', async () => {
  const made = await copyFor(ruth)
  expect(made.status).toBe(200)
  expect(made.headers.get('content-disposition')).toContain('privileged-counsel-copy.pdf')
  expect(Buffer.from(await made.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await ruth.get('GET', `/api/cases/${id}/packets`)).toEqual([])
})

it('to a student, a reviewer and someone behind the wall it is not there', async () => {
  expect((await copyFor(await office.join('Olga'))).status).toBe(404)
  for (const role of ['student', 'reviewer'] as const) {
    const person = await office.join(role)
    await office.store.as({ userId: ruth.userId }).team.put(id, person.userId, role)
    expect((await copyFor(person)).status, role).toBe(404)
  }
})
