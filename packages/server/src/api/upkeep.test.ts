import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setTimeout as wait } from 'node:timers/promises'
import { addPaper, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Upkeep {
  readonly offices: readonly { readonly id: string; readonly lines: readonly { readonly what: string; readonly told: Record<string, unknown>; readonly by?: string }[]; readonly lastBackup?: unknown; readonly lastTried?: unknown }[]
  readonly to: string
  readonly running?: unknown
  readonly failed?: unknown
}

let office: TestOffice
let ada: Person
let sam: Person
beforeAll(async () => {
  office = await testOffice()
  ada = await office.join('Ada')
  sam = await office.join('Sam')
})
afterAll(() => office?.close())

describe('the backup an administrator asks for', () => {
  it('is made while the program runs, and is written down with who asked', async () => {
    const before = await ada.get<Upkeep>('GET', '/api/upkeep')
    expect(before.offices).toMatchObject([{ lines: [] }])
    expect((await ada.get<Upkeep>('POST', '/api/upkeep/backups')).running).toBeDefined()
    let after = before
    for (let tries = 0; tries < 200 && (after.running !== undefined || after === before); tries++, await wait(50)) after = await ada.get<Upkeep>('GET', '/api/upkeep')
    expect(after).toMatchObject({ offices: [{ lines: [{ what: 'backup made', by: 'Ada', told: { missing: 0 } }], lastBackup: { what: 'backup made' } }] })
    expect(after.failed).toBeUndefined()
    expect(after.offices[0]?.lastTried).toBeUndefined()
  })

  it('is not there for whoever administers nothing', async () => {
    expect(await sam.get('GET', '/api/upkeep')).toEqual({ offices: [], to: '', besideData: false })
    expect((await sam.ask('POST', '/api/upkeep/backups')).status).toBe(404)
  })
})

describe('erasing', () => {
  it('a paper needs a reason, and takes it out of every list', async () => {
    const { id } = await ada.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })
    const paper = await addPaper(ada, id, textFile('letter.txt', 'A letter of someone else.'))
    expect((await ada.ask('POST', `/api/cases/${id}/papers/${paper.id}/erase`, { why: '  ' })).status).toBe(400)
    expect(JSON.stringify(await ada.get('GET', '/api/search?find=letter'))).toContain('letter of someone')
    expect(await ada.get('POST', `/api/cases/${id}/papers/${paper.id}/erase`, { why: 'misfiled' })).toEqual({ erased: paper.id })
    expect(await ada.get('GET', `/api/cases/${id}/papers`)).toEqual([])
    expect(JSON.stringify(await ada.get('GET', '/api/search?find=letter'))).not.toContain('of someone')
    expect((await ada.ask('GET', `/api/cases/${id}/papers/${paper.id}/original`)).status).toBe(404)
    const again = await ada.ask('POST', `/api/cases/${id}/papers`, textFile('letter.txt', 'A letter of someone else.'))
    expect([again.status, ((await again.json()) as { what: string }).what]).toEqual([409, expect.stringContaining('erased')])
  })

  it('a case waits for an administrator who did not ask, and then nobody opens it; the docket of others goes on', async () => {
    const { id } = await sam.get<{ id: string }>('POST', '/api/cases', { title: 'To be erased' })
    await addPaper(sam, id, textFile('letter.txt', 'Goes with it.'))
    const { id: other } = await sam.get<{ id: string }>('POST', '/api/cases', { title: 'Stays' })
    const asked = await sam.get<{ id: string }>('POST', `/api/cases/${id}/erasures`, { why: 'the client asked for it' })
    expect(await sam.ask('POST', `/api/erasures/${asked.id}/agree`).then(({ status }) => status)).toBe(400)
    expect(await ada.get('GET', '/api/erasures')).toMatchObject([{ id: asked.id, name: 'Sam', why: 'the client asked for it' }])
    expect(await ada.get('POST', `/api/erasures/${asked.id}/agree`)).toMatchObject({ end: { what: 'agreed' } })
    expect((await sam.ask('GET', `/api/cases/${id}/papers`)).status).toBe(503)
    expect((await sam.get<{ id: string }[]>('GET', '/api/cases')).map((one) => one.id)).toEqual([other])
    expect(JSON.stringify(await sam.get('GET', '/api/search?find=Goes'))).not.toContain('Goes with')
    expect((await sam.ask('GET', '/api/due')).status).toBe(200)
  })

  it('of a case can be taken back before anyone agreed', async () => {
    const { id } = await sam.get<{ id: string }>('POST', '/api/cases', { title: 'A mistake' })
    const asked = await sam.get<{ id: string }>('POST', `/api/cases/${id}/erasures`, { why: 'oops' })
    expect(await sam.get('POST', `/api/cases/${id}/erasures/${asked.id}/withdraw`)).toMatchObject({ end: { what: 'withdrawn' } })
    expect((await sam.ask('GET', `/api/cases/${id}`)).status).toBe(200)
  })
})
