import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Waiting {
  readonly toSign: readonly { readonly caseId: string; readonly kind: string; readonly id: string; readonly version: number; readonly by: string; readonly byMe: boolean }[]
  readonly walls: readonly { readonly caseTitle: string; readonly names: string; readonly askedBy: string; readonly byMe: boolean; readonly why: string; readonly lifted?: { readonly by: string } }[]
}

let office: TestOffice
let people: Record<'lead' | 'supervisor' | 'student' | 'named' | 'runner', Person>
let caseId: string

beforeAll(async () => {
  office = await testOffice()
  people = { lead: await office.join('Lena'), supervisor: await office.join('Sol'), student: await office.join('Stu'), named: await office.join('Nat'), runner: await office.join('Rae', { administrator: true }) }
})
afterAll(() => office?.close())

const waiting = (who: Person) => who.get<Waiting>('GET', '/api/waiting')
const put = async (who: Person, role: string) => people.lead.get('POST', `/api/cases/${caseId}/team`, { userId: who.userId, role, why: 'so' })
const wallOff = async () => (await people.lead.get<{ id: string }>('POST', `/api/cases/${caseId}/walls`, { userId: people.named.userId, why: 'acted for another' })).id
const askToLift = (wall: string) => people.lead.get('POST', `/api/cases/${caseId}/walls/${wall}/ask-to-lift`, { why: 'another by that name' })
const lifts = (who: Person) => who.get<{ wallId: string; names: string; by: string }[]>('GET', '/api/lifts')

beforeEach(async () => {
  caseId = (await people.lead.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })).id
})

describe('work of a student', () => {
  it('waits for whoever is counsel on the case, keeps a packet from being final, and is signed in the version that was read', async () => {
    await put(people.student, 'student')
    await put(people.supervisor, 'supervisor')
    const { id } = await people.student.get<{ id: string }>('POST', `/api/cases/${caseId}/records`, { type: 'release step', fields: { area: 'home', what: 'a room at her sister’s' } })
    const mine = async (who: Person) => (await waiting(who)).toSign.filter(one => one.caseId === caseId)
    for (const who of [people.lead, people.supervisor]) expect(await mine(who)).toMatchObject([{ kind: 'plan', id, version: 1, by: 'Stu', byMe: false }])
    for (const who of [people.student, people.named, people.runner]) expect(await mine(who)).toEqual([])
    expect(await people.student.get('GET', `/api/cases/${caseId}/unsigned`)).toMatchObject([{ id, byMe: true }])
    const problems = async () => (await people.lead.get<{ problems: { is: string }[] }>('POST', `/api/cases/${caseId}/packets`, { variant: 'person by mail' })).problems.filter(one => one.is === 'work not signed')
    expect(await problems()).toMatchObject([{ pieces: 1 }])
    expect((await people.supervisor.ask('POST', `/api/cases/${caseId}/signatures`, { kind: 'plan', id, version: 2 })).status).toBe(409)
    expect((await people.student.ask('POST', `/api/cases/${caseId}/signatures`, { kind: 'plan', id, version: 1 })).status).toBe(400)
    expect((await people.named.ask('POST', `/api/cases/${caseId}/signatures`, { kind: 'plan', id, version: 1 })).status).toBe(404)
    await people.supervisor.get('POST', `/api/cases/${caseId}/signatures`, { kind: 'plan', id, version: 1 })
    expect(await mine(people.lead)).toEqual([])
    expect(await problems()).toEqual([])
  }, 60_000)
})

describe('that a wall be lifted', () => {
  it('is told to whoever leads or supervises the case, before and after', async () => {
    await put(people.supervisor, 'supervisor')
    const wall = await wallOff()
    await askToLift(wall)
    const ofCase = async (who: Person) => (await waiting(who)).walls
    expect((await ofCase(people.supervisor))[0]).toMatchObject({ names: 'Nat', askedBy: 'Lena', byMe: false, why: 'another by that name' })
    expect((await ofCase(people.lead))[0]).toMatchObject({ byMe: true })
    for (const who of [people.named, people.student, people.runner]) expect(await ofCase(who)).toEqual([])
    await people.supervisor.get('POST', `/api/cases/${caseId}/walls/${wall}/agree`)
    expect((await ofCase(people.lead))[0]).toMatchObject({ names: 'Nat', lifted: { by: 'Sol' } })
  })

  it('waits for an administrator where nobody else on the case can agree, who is told nothing of the case', async () => {
    const wall = await wallOff()
    await askToLift(wall)
    const asked = await people.runner.ask('GET', '/api/lifts')
    const words = await asked.text()
    expect(JSON.parse(words)).toMatchObject([{ wallId: wall, names: 'Nat', by: 'Lena', why: 'another by that name' }])
    expect(words).not.toMatch(new RegExp(`Dolores|${caseId}`))
    for (const who of [people.lead, people.named, people.supervisor]) {
      expect((await lifts(who)).filter(one => one.wallId === wall)).toEqual([])
      expect((await who.ask('POST', `/api/lifts/${wall}/agree`)).status).toBe(404)
    }
    await people.runner.get('POST', `/api/lifts/${wall}/agree`)
    await put(people.named, 'attorney')
    expect((await people.named.ask('GET', `/api/cases/${caseId}`)).status).toBe(200)
    expect(await lifts(people.runner)).toEqual([])
    const audit = await people.lead.get<{ what: string; by: string }[]>('GET', `/api/cases/${caseId}/audit`)
    expect(audit.find(one => one.what === 'wall lifted')).toMatchObject({ by: 'Rae' })
    expect(await people.lead.get('GET', `/api/cases/${caseId}/audit/check`)).toMatchObject({ whole: true })
  })

  it('does not wait for an administrator once a supervisor is there, nor for one of another office', async () => {
    const wall = await wallOff()
    await askToLift(wall)
    const elsewhere = await office.join('Eve', { ownOffice: true })
    expect(await lifts(elsewhere)).toEqual([])
    expect((await lifts(people.runner)).map(one => one.wallId)).toContain(wall)
    await put(people.supervisor, 'supervisor')
    expect((await lifts(people.runner)).map(one => one.wallId)).not.toContain(wall)
    expect((await people.runner.ask('POST', `/api/lifts/${wall}/agree`)).status).toBe(404)
  })
})
