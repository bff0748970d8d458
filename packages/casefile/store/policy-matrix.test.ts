import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policyCells, reach, roles, type CaseRole, type RecordKind } from '../src/index.ts'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { addToTeam, quote, textPaper, value } from './things-to-test.ts'

/** Words planted in every kind of record; none of them may reach anyone the table does not let see that kind. */
const canary = (kind: RecordKind) => `canary-${kind}`
const open = textPaper(`Of the ${canary('papers')} here: ${canary('facts')}.`)
const confidential = textPaper(`The ${canary('confidential')} of the officer`, 'presentence report')
const health = textPaper(`The patient has ${canary('health')}`, 'medical record')
const sealed = textPaper(`The motion tells of ${canary('sealed')}`)
const planted = ['facts', 'health', 'sealed', 'papers', 'confidential', 'words', 'decisions', 'packets'] as const satisfies readonly RecordKind[]

describe('what each part on a case sees, kind by kind, as the table has it', () => {
  let database: TestDatabase
  let store: Store
  let lead: StoreForUser
  let caseId: string

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    lead = store.as({ userId: 'lead' })
    const office = value(await lead.offices.create({ name: 'Clinic' }))
    caseId = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
    value(await lead.papers.add(caseId, { ...open, proposals: [{ path: 'person.citizenship', value: canary('facts'), source: quote(open.paper, canary('facts')) }] }))
    value(await lead.papers.add(caseId, confidential))
    value(await lead.papers.add(caseId, health))
    value(await lead.facts.propose(caseId, [{ path: 'health.conditions.0.name', value: canary('health'), source: { from: 'person', who: 'Dolores', on: '2026-01-01', words: 'said so' } }]))
    value(await lead.papers.add(caseId, { ...sealed, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(sealed.paper, canary('sealed')) }] }))
    const [fact] = value(await lead.facts.list(caseId))
    value(await lead.decisions.add(caseId, { path: 'person.citizenship', fact: fact?.id ?? '', why: canary('decisions') }))
    value(await lead.narrative.put(caseId, 'remorse', { text: canary('words'), on: '2026-02-01' }))
    value(await lead.packets.add(caseId, { name: canary('packets'), mediaType: 'application/pdf', variant: 'v', bytes: new Uint8Array([1]) }))
    await addToTeam(lead, office.id, caseId, roles)
    value(await lead.shares.set(caseId, 'case', caseId, true))
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  /** Everything someone can read of the case by any method, as text. */
  async function everythingFor(userId: string): Promise<string> {
    const mine = store.as({ userId })
    const papers = [open, confidential, health, sealed]
    const read = await Promise.all([
      mine.cases.list(), mine.cases.get(caseId), mine.audit.changes(caseId), mine.audit.reads(caseId), mine.team.list(caseId), mine.team.changes(caseId), mine.walls.list(caseId), mine.shares.list(caseId), mine.facts.list(caseId),
      mine.decisions.list(caseId), mine.narrative.list(caseId), mine.narrative.get(caseId, 'remorse'), mine.narrative.versions(caseId, 'remorse'), mine.packets.list(caseId), mine.relations.list(caseId), mine.papers.list(caseId), ...papers.map(({ paper }) => mine.papers.get(caseId, paper.id)),
    ])
    const bytes = await Promise.all(papers.map(({ paper }) => mine.papers.bytes(caseId, paper.id)))
    return JSON.stringify(read) + bytes.map((one) => (one.ok ? new TextDecoder().decode(one.value) : '')).join(' ')
  }

  it.each(roles)('%s', async (role) => {
    const seen = await everythingFor(role)
    const found = planted.filter((kind) => seen.includes(canary(kind)))
    expect(found).toEqual(planted.filter((kind) => ['read', 'write'].includes(reach(role, kind))))
  })

  it.each(policyCells().filter(({ kind }) => ['words', 'packets', 'team', 'facts', 'health', 'papers'].includes(kind)))('$role may add to $kind only where the table says write ($reach)', async ({ role, kind, reach: may }) => {
    const mine = store.as({ userId: role })
    const person = { from: 'person', who: role, on: '2026-01-01', words: `said by ${role} of ${kind}` } as const
    const tries: Partial<Record<RecordKind, () => Promise<unknown>>> = {
      words: () => mine.narrative.put(caseId, `question of ${role}`, { text: 'x', on: '2026-01-01' }),
      packets: () => mine.packets.add(caseId, { name: role, mediaType: 'm', variant: 'v', bytes: new Uint8Array([2]) }),
      team: () => mine.team.put(caseId, 'reviewer', 'reviewer', 'again'),
      facts: () => mine.facts.propose(caseId, [{ path: 'release.home', value: role, source: person }]),
      health: () => mine.facts.propose(caseId, [{ path: 'health.terminal', value: false, source: person }]),
      papers: () => mine.papers.add(caseId, textPaper(`brought by ${role}`)),
    }
    const outcome = await tries[kind]?.().then((done) => (done as { ok: boolean }).ok, () => false)
    expect(outcome).toBe(may === 'write')
  })

  it('family see a record from the moment it is shared, and no longer once that is taken back', async () => {
    const family = store.as({ userId: 'family' })
    const [fact] = value(await family.facts.list(caseId))
    expect(fact).toBeUndefined()
    const citizenship = value(await lead.facts.list(caseId)).find(({ path }) => path === 'person.citizenship')?.id ?? ''
    value(await lead.shares.set(caseId, 'facts', citizenship, true))
    expect(value(await family.facts.list(caseId)).map(({ value: said }) => said)).toEqual([canary('facts')])
    value(await lead.shares.set(caseId, 'facts', citizenship, false))
    expect(value(await family.facts.list(caseId))).toEqual([])
    expect(await lead.shares.set(caseId, 'sealed', citizenship, true)).toMatchObject({ ok: false })
    expect(await family.shares.set(caseId, 'facts', citizenship, true)).toMatchObject({ ok: false })
  })

  it('a hole in the database’s own table would be seen here', async () => {
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    try {
      await admin.query("update casefile.policy set reach = 'read' where role = 'reviewer' and kind = 'sealed'")
      expect(await everythingFor('reviewer')).toContain(canary('sealed'))
      await admin.query("update casefile.policy set reach = 'nothing' where role = 'reviewer' and kind = 'sealed'")
      expect(await everythingFor('reviewer')).not.toContain(canary('sealed'))
    } finally {
      await admin.end()
    }
  })

  it('a sealed fact that is shared by its number all the same stays sealed', async () => {
    const secret = value(await lead.facts.list(caseId)).find(({ path }) => path === 'conviction.substantialAssistance')?.id ?? ''
    value(await lead.shares.set(caseId, 'facts', secret, true))
    value(await lead.shares.set(caseId, 'papers', sealed.paper.id, true))
    expect(await everythingFor('family')).not.toContain(canary('sealed'))
  })

  it('nothing of the case before the case itself is shared with family', async () => {
    value(await lead.shares.set(caseId, 'case', caseId, false))
    expect(await store.as({ userId: 'family' }).cases.get(caseId)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    value(await lead.shares.set(caseId, 'case', caseId, true))
  })

  describe('walls', () => {
    const roleOf = (role: CaseRole) => store.as({ userId: role })

    it('close the case to whom they name at once, and are lifted by two others', async () => {
      const attorney = roleOf('attorney')
      expect(await attorney.cases.get(caseId)).toMatchObject({ ok: true })
      const wall = value(await lead.walls.raise(caseId, 'attorney', 'acted for a co-defendant'))
      expect(await attorney.cases.get(caseId)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
      expect(await attorney.cases.list()).toEqual([])
      expect(await everythingFor('attorney')).not.toContain('canary')
      expect(await lead.walls.agreeToLift(caseId, wall.id)).toMatchObject({ ok: false })
      value(await lead.walls.askToLift(caseId, wall.id, 'named by mistake'))
      expect(await lead.walls.agreeToLift(caseId, wall.id)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
      expect(await attorney.cases.get(caseId)).toMatchObject({ ok: false })
      expect(value(await roleOf('supervisor').walls.list(caseId))[0]).toMatchObject({ userId: 'attorney', liftAsked: { by: 'lead', why: 'named by mistake' }, lifted: undefined })
      value(await roleOf('supervisor').walls.agreeToLift(caseId, wall.id))
      expect(await attorney.cases.get(caseId)).toMatchObject({ ok: true })
    })

    it('are for those who lead and supervise, and name only members of the office', async () => {
      expect(await roleOf('attorney').walls.raise(caseId, 'student', 'no')).toMatchObject({ ok: false, problem: { kind: 'not found' } })
      expect(await lead.walls.raise(caseId, 'stranger', 'no')).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
      expect(await lead.walls.raise(caseId, 'lead', 'no')).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
      expect(await lead.walls.raise(caseId, 'student', ' ')).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    })
  })

  describe('the team', () => {
    it('keeps its last lead counsel, and lets the case be handed over', async () => {
      value(await lead.team.leave(caseId, 'lead counsel', 'one lead is enough'))
      expect(await lead.team.leave(caseId, 'lead', 'new work')).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
      expect(await lead.team.put(caseId, 'lead', 'attorney')).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
      value(await lead.team.put(caseId, 'attorney', 'lead counsel', 'hand-over'))
      value(await lead.team.leave(caseId, 'lead', 'new work'))
      expect(await lead.cases.get(caseId)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
      const changes = value(await store.as({ userId: 'attorney' }).team.changes(caseId))
      expect(changes.slice(-2)).toMatchObject([{ userId: 'attorney', what: 'role changed', why: 'hand-over', by: 'lead' }, { userId: 'lead', what: 'left', why: 'new work' }])
      expect(await lead.papers.add(caseId, open)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    })

    it('lets anyone leave by themselves, and nobody take another part by themselves', async () => {
      const student = store.as({ userId: 'student' })
      expect(await student.team.put(caseId, 'student', 'attorney')).toMatchObject({ ok: false })
      expect(await student.team.leave(caseId, 'reviewer', 'no')).toMatchObject({ ok: false })
      value(await student.team.leave(caseId, 'student', 'end of term'))
      expect(await student.cases.list()).toEqual([])
    })
  })
})
