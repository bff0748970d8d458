import type { Fact } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../test/canaries.ts'
import { everyRoute, fill } from '../../test/every-route.ts'
import { addPaper, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

const text = 'JUDGMENT IN A CRIMINAL CASE. The defendant is sentenced to 360 months.'
let office: TestOffice
let ruth: Person
let hal: Person

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  hal = await office.join('Hal')
})
afterAll(() => office?.close())

/** A case that Hal helps with. The two cases of this name differ only in what is sealed. */
async function aCase(sealed: boolean): Promise<{ id: string; fact: string }> {
  const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })
  await office.store.as({ userId: ruth.userId }).team.put(id, hal.userId, 'contributor')
  await addPaper(ruth, id, textFile('judgment.txt', text))
  const told = { who: 'her lawyer then', on: '2026-01-02', words: 'She helped them.' }
  const fact = sealed ? await ruth.get<Fact>('POST', `/api/cases/${id}/facts`, { path: 'conviction.substantialAssistance', value: true, ...told }) : undefined
  if (fact) {
    await ruth.get('POST', `/api/cases/${id}/facts/confirm`, { facts: [fact.id] })
    await ruth.get('POST', `/api/cases/${id}/decisions`, { path: fact.path, fact: fact.id, why: 'the docket says so' })
  }
  return { id, fact: fact?.id ?? '' }
}

const closed = new Set(['listWalls', 'listLimitLifts', 'keepingOfCase', 'listShares', 'getProtectedNames', 'previewMerge', 'mergedInto', 'auditFeed', 'checkAudit', 'auditCsv', 'auditJson', 'getPacketDraft', 'getCounselCopy', 'getPlainSummary', 'getPlainSummaryPdf', 'getPrecedents', 'getDecisions', 'getPublicPage', 'getPublicCard', 'takeOutPublicPage', 'getWayHomePdf', 'getLetterGuidePdf', 'getSupporters', 'supportersCsv'])

/** What is the case’s own and not chance: ids and instants are taken out. */
function plain(answer: string): string {
  return answer.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'THEN').replaceAll(/[0-9a-f]{64}|[0-9a-f]{8}(?=-attorney|-mail)/g, 'HASH').replaceAll(/(mail|attorney)-(\d{4}-\d\d-\d\d)-[0-9a-f]{8}/g, 'PACKET')
}

describe('what is sealed', () => {
  it('is seen by counsel', async () => {
    const { id, fact } = await aCase(true)
    const { facts } = await ruth.get<{ facts: Fact[] }>('GET', `/api/cases/${id}/facts`)
    expect(facts.map(one => one.id)).toContain(fact)
  })

  it('shows to a helper by no route, not even that there is something', async () => {
    const [secret, bare] = [await aCase(true), await aCase(false)]
    for (const { id } of [secret, bare]) await ruth.get('POST', `/api/cases/${id}/packets`, { variant: 'person by mail' })
    const read = everyRoute(office.app).filter(route => route.method === 'GET' && route.path.includes('{case}') && !/\{(paper|packet|record|arrival|letter|doorPaper|copy|version|comment|filing)\}/.test(route.path))
    expect(read.length).toBeGreaterThanOrEqual(7)
    for (const { path, operationId, asked } of read.flatMap(({ asks, ...route }) => asks.map(each => ({ ...route, asked: each })))) {
      const [one, other] = [await hal.ask('GET', fill(path, { case: secret.id, form: 'commutation', language: 'en' }) + asked), await hal.ask('GET', fill(path, { case: bare.id, form: 'commutation', language: 'en' }) + asked)]
      // Walls, shares, the audit and the draft of the packet are not there for a helper, whatever the case holds.
      expect([operationId, one.status, other.status]).toEqual([operationId, ...(closed.has(operationId) ? [404, 404] : [200, 200])])
      const said = await wordsOf(one, 'words alone')
      expect(said, operationId).not.toContain(secret.fact)
      expect(said, operationId).not.toContain('She helped them')
      expect(plain(said).replaceAll(/"bytes":\d+/g, ''), operationId).toBe(plain(await wordsOf(other, 'words alone')).replaceAll(/"bytes":\d+/g, ''))
    }
    const [first, second] = await hal.get<object[]>('GET', '/api/cases')
    expect({ ...first, id: '' }).toEqual({ ...second, id: '' })
  })

  it('opens the sealed routes to counsel, and says nothing of them to a helper', async () => {
    const { id } = await aCase(true)
    const routes = async (who: Person) => (await who.get<{ screening: { routes: { id: string; sealed?: true }[] } }>('GET', `/api/cases/${id}/criteria`)).screening.routes
    const [counsel, helper] = [await routes(ruth), await routes(hal)]
    expect(counsel.filter(route => route.sealed).length).toBeGreaterThan(0)
    expect(helper.map(route => route.id)).toEqual(counsel.filter(route => !route.sealed).map(route => route.id))
    expect(JSON.stringify(helper)).not.toMatch(/sealed|Rule 35/)
  })

  it('cannot be touched or added by a helper, who is told nothing by trying', async () => {
    const { id, fact } = await aCase(true)
    const nowhere = '00000000-0000-4000-8000-000000000000'
    for (const [path, body] of [['confirm', {}], ['reject', { why: 'so' }], ['reopen', {}]] as const) {
      const one = await hal.ask('POST', `/api/cases/${id}/facts/${path}`, { facts: [fact], ...body })
      const other = await hal.ask('POST', `/api/cases/${id}/facts/${path}`, { facts: [nowhere], ...body })
      expect(one.status).toBe(404)
      expect((await one.text()).replaceAll(fact, nowhere)).toBe(await other.text())
    }
    const bare = await aCase(false)
    const told = { path: 'conviction.substantialAssistance', value: true, who: 'her lawyer then', on: '2026-01-02', words: 'She helped them.' }
    const [one, other] = [await hal.ask('POST', `/api/cases/${id}/facts`, told), await hal.ask('POST', `/api/cases/${bare.id}/facts`, told)]
    expect(one.status).toBe(400)
    expect(await one.text()).toBe(await other.text())
  })

  it('does not show in the draft a student or a reviewer reads, which is composed of what they see', async () => {
    const [secret, bare] = [await aCase(true), await aCase(false)]
    const read = async (id: string, role: 'student' | 'reviewer') => {
      const reader = await office.join(`${role}-${id.slice(0, 8)}`)
      await office.store.as({ userId: ruth.userId }).team.put(id, reader.userId, role)
      const drafts = await Promise.all(['pardon+attorney', 'person+by+mail'].map(variant => reader.ask('GET', `/api/cases/${id}/packet-draft?variant=${variant}`)))
      expect(drafts.map(({ status }) => status)).toEqual([200, 200])
      expect((await reader.ask('POST', `/api/cases/${id}/packets`, { variant: 'person by mail' })).status).toBe(400)
      expect((await reader.ask('POST', `/api/cases/${id}/draft-versions`, { variant: 'person by mail' })).status).toBe(400)
      return Promise.all(drafts.map(draft => draft.text()))
    }
    for (const role of ['student', 'reviewer'] as const) {
      const [one, other] = [await read(secret.id, role), await read(bare.id, role)]
      expect(one.map(plain)).toEqual(other.map(plain))
      for (const text of one) {
        expect(text).not.toContain(secret.fact)
        expect(JSON.parse(text)).toMatchObject({ bySomeOfTheCase: true, notes: [] })
      }
    }
  })

  it('cannot be carried out in a packet a helper makes', async () => {
    const { id } = await aCase(true)
    expect((await hal.ask('POST', `/api/cases/${id}/packets`, { variant: 'pardon attorney' })).status).toBe(400)
  })
})
