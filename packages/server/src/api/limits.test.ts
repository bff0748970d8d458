import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let lead: Person
let runner: Person
let defender: Person
let officeId: string
let caseId: string

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lena')
  runner = await office.join('Rae', { administrator: true })
  defender = await office.join('Dee')
  officeId = (await lead.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })).id
})
afterAll(() => office?.close())

const hold = (who: Person, held: boolean, by: Person = runner) => by.ask('PUT', `/api/offices/${officeId}/members/${who.userId}/held`, { held, why: 'a federal defender' })
const put = (who: Person, role: string) => lead.ask('POST', `/api/cases/${caseId}/team`, { userId: who.userId, role, why: 'so' })
const saysOf = async (answer: Response) => (await answer.json() as { what: string }).what

describe('someone whom the office holds to contributing', () => {
  it('is held by an administrator alone, and not while they are counsel', async () => {
    expect((await hold(defender, true, defender)).status).toBe(404)
    await put(defender, 'attorney')
    expect(await saysOf(await hold(defender, true))).toBe('That person is counsel on a case.')
    await put(defender, 'contributor')
    expect((await hold(defender, true)).status).toBe(200)
    const { members, changes } = await runner.get<{ members: { userId: string; held: boolean }[]; changes: { what: string; why?: string }[] }>('GET', `/api/offices/${officeId}`)
    expect(members.filter(one => one.held).map(one => one.userId)).toEqual([defender.userId])
    expect(changes.at(-1)).toMatchObject({ what: 'held to contributing', why: 'a federal defender' })
  })

  it('gathers and screens, opens no case, and is not made counsel or a successor', async () => {
    for (const role of ['lead counsel', 'supervisor', 'attorney']) expect([role, (await put(defender, role)).status]).toEqual([role, 409])
    for (const role of ['contributor', 'reviewer', 'contributor']) expect([role, (await put(defender, role)).status]).toEqual([role, 200])
    expect((await defender.ask('GET', `/api/cases/${caseId}/criteria`)).status).toBe(200)
    expect(await saysOf(await defender.ask('POST', '/api/cases', { title: 'Another' }))).toContain('holds you to contributing')
    const answer = await lead.ask('POST', `/api/offices/${officeId}/members/${lead.userId}/leave`, { why: 'a new post', successor: defender.userId })
    expect(await saysOf(answer)).toBe('That person is held to contributing and cannot lead.')
  })

  it('becomes counsel on the one case for which the office lifted it, whose administrator is told nothing of the case', async () => {
    const lifts = `/api/cases/${caseId}/limit-lifts`
    const ask = { userId: defender.userId, basis: 'court order', words: 'order of the district court of 3 May 2026' }
    expect((await defender.ask('POST', lifts, ask)).status).toBe(404)
    await lead.get('POST', lifts, ask)
    expect((await put(defender, 'attorney')).status).toBe(409)
    const asked = await (await runner.ask('GET', '/api/limit-lifts')).text()
    expect(asked).not.toMatch(new RegExp(`Dolores|${caseId}`))
    const [waiting] = JSON.parse(asked) as { id: string }[]
    expect(waiting).toMatchObject({ name: 'Dee', by: 'Lena', basis: 'court order' })
    for (const who of [defender, await office.join('Eve', { ownOffice: true })]) {
      expect(await who.get('GET', '/api/limit-lifts')).toEqual([])
      expect((await who.ask('POST', `/api/limit-lifts/${waiting?.id}/agree`)).status).toBe(404)
    }
    await runner.get('POST', `/api/limit-lifts/${waiting?.id}/agree`)
    expect(await lead.get('GET', lifts)).toMatchObject([{ name: 'Dee', agreed: { by: 'Rae' } }])
    expect((await put(defender, 'attorney')).status).toBe(200)
    const other = await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Another' })
    expect((await lead.ask('POST', `/api/cases/${other.id}/team`, { userId: defender.userId, role: 'attorney', why: 'so' })).status).toBe(409)
    const said = (await lead.get<{ what: string; by: string }[]>('GET', `/api/cases/${caseId}/audit`)).map(({ what, by }) => `${by}: ${what}`)
    expect(said).toEqual(expect.arrayContaining(['Lena: lifting a limit asked', 'Rae: limit lifted']))
  })

  it('is held by the database too, whatever asks', async () => {
    await expect(office.pool.query("insert into casefile.limit_lift_agreed (office_id, case_id, lift_id, agreed_by) values ($1, $2, gen_random_uuid(), 'me')", [officeId, caseId])).rejects.toThrow(/row-level security/)
  })
})
