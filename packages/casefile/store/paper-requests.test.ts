import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { quote, textPaper, value } from './things-to-test.ts'

let database: TestDatabase
let store: Store
let lead: StoreForUser
let student: StoreForUser
let office: string
let caseId: string

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  lead = store.as({ userId: 'lead', name: 'Ruth Example' })
  student = store.as({ userId: 'student', name: 'Sam' })
  office = value(await lead.offices.create({ name: 'Clinic' })).id
  for (const role of ['student', 'investigator', 'family'] as const) value(await lead.members.add(office, { userId: role }))
})
beforeEach(async () => {
  caseId = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
  for (const role of ['student', 'investigator', 'family'] as const) value(await lead.team.put(caseId, role, role))
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

const asked = { paper: 'discipline log', holder: 'Bureau of Prisons', state: 'asked', askedOn: '2026-11-23', dueOn: '2026-12-22' }
const dueTo = async (who: StoreForUser) => value(await who.due.ofCase(caseId)).map(({ id }) => id)

describe('a paper that was asked for', () => {
  it('is due until a paper comes that someone says is the one, and again when it is not after all', async () => {
    const { id } = value(await lead.records.add(caseId, 'paper request', asked))
    expect(await dueTo(student)).toEqual([id])
    const { bytes, paper } = textPaper('A discipline record of no incidents', 'discipline log')
    value(await lead.papers.add(caseId, { bytes, paper }))
    expect(await dueTo(student)).toEqual([id])
    value(await student.paperRequests.setArrived(caseId, id, paper.id, true))
    expect(await lead.paperRequests.setArrived(caseId, id, paper.id, true)).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
    expect(value(await lead.paperRequests.arrived(caseId))).toMatchObject([{ record: id, paper: paper.id, by: 'Sam' }])
    expect([await dueTo(lead), await dueTo(student)]).toEqual([[], []])
    value(await lead.paperRequests.setArrived(caseId, id, paper.id, false))
    expect(await dueTo(student)).toEqual([id])
    expect(value(await lead.paperRequests.arrived(caseId))).toEqual([])
  })

  it('that lies in a file with others is linked by its file', async () => {
    const { id } = value(await lead.records.add(caseId, 'paper request', asked))
    const { bytes, paper } = textPaper(`A file of several papers ${caseId}`, 'discipline log')
    value(await lead.papers.add(caseId, { bytes, paper }))
    value(await lead.paperRequests.setArrived(caseId, id, `${paper.id}.1-1`, true))
    expect(value(await lead.paperRequests.arrived(caseId))).toMatchObject([{ record: id, paper: paper.id }])
    value(await lead.paperRequests.setArrived(caseId, id, `${paper.id}.1-1`, false))
    expect(await dueTo(lead)).toEqual([id])
  })

  it('is due no more when it was refused or is not needed', async () => {
    const { id, version } = value(await lead.records.add(caseId, 'paper request', asked))
    value(await lead.records.change(caseId, id, { version, fields: { ...asked, state: 'refused', settledOn: '2026-12-01', reason: 'exemption 7(F)' } }))
    expect(await dueTo(lead)).toEqual([])
  })

  it('stays open to those who do not see the paper that came: that it came would tell that there is one', async () => {
    const { id } = value(await lead.records.add(caseId, 'paper request', { ...asked, paper: 'docket sheet', holder: 'clerk of the district court' }))
    const { bytes, paper } = textPaper('The docket, with an entry that is sealed', 'docket sheet')
    value(await lead.papers.add(caseId, { bytes, paper }))
    value(await lead.facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: quote(paper, 'sealed') }]))
    const before = value(await student.cases.get(caseId)).changes
    value(await lead.paperRequests.setArrived(caseId, id, paper.id, true))
    expect([await dueTo(lead), await dueTo(student)]).toEqual([[], [id]])
    expect(value(await student.paperRequests.arrived(caseId))).toEqual([])
    expect(value(await student.cases.get(caseId)).changes).toBe(before)
    expect(await student.paperRequests.setArrived(caseId, id, paper.id, true)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  it('is open again when the paper is erased', async () => {
    const { id } = value(await lead.records.add(caseId, 'paper request', asked))
    const { bytes, paper } = textPaper(`A discipline record of another ${caseId}`, 'discipline log')
    value(await lead.papers.add(caseId, { bytes, paper }))
    value(await lead.paperRequests.setArrived(caseId, id, paper.id, true))
    value(await lead.erasures.paper(caseId, paper.id, 'it is another’s'))
    expect(await dueTo(lead)).toEqual([id])
  })

  it('is linked with papers and requests of its own case alone, and only with a request', async () => {
    const task = value(await lead.records.add(caseId, 'task', { title: 'call' }))
    const { bytes, paper } = textPaper(`A letter ${caseId}`, 'letter of support')
    value(await lead.papers.add(caseId, { bytes, paper }))
    const { id } = value(await lead.records.add(caseId, 'paper request', asked))
    for (const [record, of] of [[task.id, paper.id], [id, '0'.repeat(64)], ['x', paper.id]] as const) expect(await lead.paperRequests.setArrived(caseId, record, of, true)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    const other = value(await lead.cases.create({ title: 'Another', madeUp: true })).id
    expect(await lead.paperRequests.setArrived(other, id, paper.id, true)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  it('comes along when two cases are one', async () => {
    const second = value(await lead.cases.create({ title: 'Dolores E.', madeUp: true })).id
    const { id } = value(await lead.records.add(second, 'paper request', asked))
    const { bytes, paper } = textPaper('PRESENTENCE INVESTIGATION REPORT of the second case', 'other')
    value(await lead.papers.add(second, { bytes, paper }))
    value(await lead.paperRequests.setArrived(second, id, paper.id, true))
    value(await lead.merges.merge(caseId, second, { name: 'Dolores E.', why: 'the register number' }))
    expect(value(await lead.paperRequests.arrived(caseId))).toMatchObject([{ record: id, paper: paper.id, by: 'Ruth Example' }])
    expect(value(await store.as({ userId: 'investigator' }).papers.list(caseId))).toEqual([])
  })
})

describe('a presentence report that was taken for another kind', () => {
  const { bytes, paper } = textPaper('PRESENTENCE INVESTIGATION REPORT\nThe defendant was born on 3 February 1961.', 'other')

  it('is seen from the confidential shelf: its pages, its facts and its bytes', async () => {
    value(await lead.papers.add(caseId, { bytes, paper }))
    const [fact] = value(await lead.facts.propose(caseId, [{ path: 'person.dateOfBirth', value: '1961-02-03', source: quote(paper, '3 February 1961') }]))
    const investigator = store.as({ userId: 'investigator' })
    expect(value(await student.papers.list(caseId)).map(({ id, warnings }) => [id, warnings.length])).toEqual([[paper.id, 1]])
    expect(value(await investigator.papers.list(caseId))).toEqual([])
    expect(value(await investigator.facts.list(caseId))).toEqual([])
    expect(await investigator.papers.get(caseId, paper.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await investigator.papers.bytes(caseId, paper.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(JSON.stringify(value(await investigator.search.find('1961')))).not.toContain(paper.id)
    const family = store.as({ userId: 'family' })
    value(await lead.shares.set(caseId, 'case', caseId, true))
    value(await lead.shares.set(caseId, 'papers', paper.id, true))
    value(await lead.shares.set(caseId, 'facts', fact?.id ?? '', true))
    expect([value(await family.papers.list(caseId)), value(await family.facts.list(caseId))]).toEqual([[], []])
  })
})

describe('a packet that was shared', () => {
  it('is shown only when it is the one for the person by mail', async () => {
    const packetOf = async (variant: string) => value(await lead.packets.add(caseId, { name: `${variant}.pdf`, mediaType: 'application/pdf', variant, bytes: new TextEncoder().encode(variant) })).id
    const [mail, office_] = [await packetOf('person by mail'), await packetOf('pardon attorney')]
    for (const id of [caseId, mail, office_]) value(await lead.shares.set(caseId, id === caseId ? 'case' : 'packets', id, true))
    const family = store.as({ userId: 'family' })
    expect(value(await family.packets.list(caseId)).map(({ id }) => id)).toEqual([mail])
    expect(await family.packets.bytes(caseId, office_)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })
})
