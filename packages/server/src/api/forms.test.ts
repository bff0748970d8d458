import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person
let hal: Person
let id: string
const at = (rest: string) => `/api/cases/${id}${rest}`
const petition = async (fields: object) => (await ruth.get<{ id: string }>('POST', at('/records'), { type: 'petition', fields: { authority: 'Office of the Pardon Attorney', asks: 'commutation', asOf: '2026-01-05', ...fields } })).id
const supplement = (record: string, who = ruth) => who.ask('GET', at(`/petitions/${record}/supplement.pdf`))

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  hal = await office.join('Hal')
  ;({ id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' }))
  await office.store.as({ userId: ruth.userId }).team.put(id, hal.userId, 'student')
  const { id: fact } = await ruth.get<{ id: string }>('POST', at('/facts'), { path: 'custody.work', value: 'library clerk', who: 'his sister', on: '2026-01-02', words: 'library clerk' })
  await ruth.ask('POST', at('/facts/confirm'), { facts: [fact] })
})
afterAll(() => office?.close())

describe('the forms of a case', () => {
  it('lead each fact of an answer back to where it stands, and tell of no form there is not', async () => {
    const seen = await ruth.get<{ questions: { id: string; lines: { text: string; stands: { says: string }[] }[] }[] }>('GET', at('/forms/pardon'))
    const work = seen.questions.find((question) => question.id === 'work')
    expect(work?.lines[0]).toMatchObject({ text: 'The prison gives the work assignment as library clerk.', stands: [{ says: 'his sister, 2026-01-02' }] })
    expect((await ruth.ask('GET', at('/forms/parole'))).status).toBe(404)
  })

  it('give what changed since a petition was filed or denied to counsel, and say why where they cannot', async () => {
    const pending = await petition({ status: 'pending', filedOn: '2025-06-01', number: 'C300000' })
    const made = await supplement(pending)
    expect(made.status).toBe(200)
    expect(Buffer.from(await made.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await supplement(await petition({ status: 'denied', asOf: '2025-11-01' }))).status).toBe(200)
    const early = await supplement(await petition({ status: 'in preparation' }))
    expect([early.status, await early.json()]).toMatchObject([400, { what: 'Only a petition that was filed and is pending, or that was denied, can be taken up again.' }])
    const nothing = await supplement(await petition({ status: 'denied', asOf: '2999-01-01' }))
    expect(((await nothing.json()) as { what: string }).what).toContain('Nothing was confirmed since 1 January 2999')
    expect((await supplement(pending, hal)).status).toBe(400)
    expect((await supplement('no-such-record')).status).toBe(404)
  })
})
