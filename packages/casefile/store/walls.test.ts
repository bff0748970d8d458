import { Client, DatabaseError, Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../src/index.ts'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, whyNoEngine, type TestDatabase, type TestEngine } from './test-database.ts'
import { quote, textPaper, value } from './things-to-test.ts'
import { withinTransaction } from './within-transaction.ts'

const engines: readonly TestEngine[] = ['embedded', 'external']
const { bytes, paper } = textPaper('The court departs under 5K1.1 and imposes life')

for (const engine of engines) describe.skipIf(whyNoEngine(engine) !== undefined)(`the walls between cases on an ${engine} PostgreSQL`, () => {
  let database: TestDatabase
  let store: Store
  let ruth: StoreForUser
  let sam: StoreForUser
  let caseId: string
  let officeId: string
  let factId: string
  let packetId: string

  beforeAll(async () => {
    database = await testDatabase({ engine })
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    ruth = store.as({ userId: 'ruth' })
    sam = store.as({ userId: 'sam' })
    officeId = value(await ruth.offices.create({ name: 'Clinic' })).id
    value(await ruth.members.add(officeId, { userId: 'sam' }))
    caseId = value(await ruth.cases.create({ title: 'Dolores Example', madeUp: true })).id
    value(await ruth.papers.add(caseId, { bytes, paper }))
    factId = value(await ruth.facts.propose(caseId, [{ path: 'conviction.term', value: 'life', source: quote(paper, 'life') }]))[0]?.id ?? ''
    value(await ruth.decisions.add(caseId, { path: 'conviction.term', fact: factId, why: 'it says so' }))
    value(await ruth.narrative.put(caseId, 'remorse', { text: 'I am sorry.', on: '2026-02-01' }))
    packetId = value(await ruth.packets.add(caseId, { name: 'p.pdf', mediaType: 'application/pdf', variant: 'v', bytes })).id
  })

  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  it('show a transaction about one case nothing of another, whoever is on both', async () => {
    const other = value(await ruth.cases.create({ title: 'Another', madeUp: true })).id
    const pool = new Pool({ connectionString: database.appUrl })
    try {
      const seenIn = async (only?: string) => value(await withinTransaction(pool, 'ruth', async (session) => done((await session.query<{ id: string }>('select case_id as id from casefile.case_file order by created_at')).rows.map(({ id }) => id)), only === undefined ? {} : { caseId: only }))
      expect(await seenIn()).toEqual([caseId, other])
      expect(await seenIn(caseId)).toEqual([caseId])
      expect(await seenIn(other)).toEqual([other])
    } finally {
      await pool.end()
    }
  })

  it('tell whether someone is held to contributing to those who may change the team, and to nobody else', async () => {
    value(await ruth.members.add(officeId, { userId: 'kim' }))
    value(await ruth.members.hold(officeId, 'kim', true, 'has a practice of their own'))
    const pool = new Pool({ connectionString: database.appUrl })
    try {
      const told = async (userId: string) => value(await withinTransaction(pool, userId, async (session) => done((await session.query<{ held: boolean }>('select casefile.held_on($1, $2) as held', [caseId, 'kim'])).rows[0]?.held), { caseId }))
      expect([await told('ruth'), await told('sam'), await told('kim'), await told('nobody')]).toEqual([true, false, false, false])
    } finally {
      await pool.end()
    }
  })

  it('let a member of the office who is not on the case see nothing of it, by any method, as if it were not there', async () => {
    expect(await sam.cases.list()).toEqual([])
    const nowhere = '00000000-0000-4000-8000-000000000000'
    const ways = (c: string) => [
      sam.cases.get(c), sam.audit.changes(c), sam.audit.reads(c), sam.audit.verify(c), sam.team.list(c), sam.team.put(c, 'sam', 'lead counsel'), sam.team.leave(c, 'ruth', 'no'), sam.team.changes(c), sam.walls.list(c), sam.walls.raise(c, 'ruth', 'no'), sam.walls.askToLift(c, factId, 'no'), sam.walls.agreeToLift(c, factId), sam.shares.list(c), sam.shares.set(c, 'facts', factId, true), sam.relations.list(c), sam.papers.list(c), sam.papers.outlines(c), sam.papers.outline(c, paper.id), sam.papers.get(c, paper.id), sam.papers.bytes(c, paper.id), sam.papers.add(c, { bytes, paper }),
      sam.facts.list(c), sam.facts.confirm(c, [factId]), sam.facts.reject(c, [factId], 'no'), sam.facts.reopen(c, [factId]), sam.facts.correct(c, factId, 360), sam.facts.propose(c, []), sam.decisions.list(c), sam.decisions.add(c, { path: 'conviction.term', fact: factId, why: 'so' }),
      sam.narrative.get(c, 'remorse'), sam.narrative.list(c), sam.narrative.versions(c, 'remorse'), sam.narrative.put(c, 'remorse', { text: 'x', on: '2026-01-01' }), sam.packets.list(c), sam.packets.bytes(c, packetId), sam.packets.add(c, { name: 'n', mediaType: 'm', variant: 'v', bytes }),
    ]
    const there: unknown[] = await Promise.all(ways(caseId))
    const not: unknown[] = await Promise.all(ways(nowhere))
    const nonsense: unknown[] = await Promise.all(ways("'; drop table casefile.fact"))
    expect(there).toHaveLength(36)
    for (const [i, outcome] of there.entries()) {
      expect(outcome).toMatchObject({ ok: false, problem: { kind: 'not found' } })
      const said = JSON.stringify(outcome)
      expect(said.replaceAll(caseId, '…')).toBe(JSON.stringify(not[i]).replaceAll(nowhere, '…'))
      expect(said.replaceAll(caseId, '…')).toBe(JSON.stringify(nonsense[i]).replaceAll("'; drop table casefile.fact", '…'))
    }
    expect(value(await ruth.facts.list(caseId))).toHaveLength(1)
  })

  it('let nobody outside the office see it or its members, and nobody add themselves', async () => {
    const eve = store.as({ userId: 'eve' })
    expect(await eve.offices.list()).toEqual([])
    expect(await eve.members.list(officeId)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await eve.members.add(officeId, { userId: 'eve' })).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await sam.members.add(officeId, { userId: 'eve' })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(await eve.cases.create({ title: 'x', madeUp: true, office: officeId })).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await ruth.team.put(caseId, 'eve', 'contributor')).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })

  it('show nothing to someone who is nobody', async () => {
    const nobody = store.as({ userId: '' })
    expect(await nobody.cases.list()).toEqual([])
    expect(await nobody.cases.get(caseId)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await nobody.offices.create({ name: 'x' })).toMatchObject({ ok: false })
  })

  it('hide sealed facts, their decisions, their traces and the paper that holds them from someone on the case who is not counsel', async () => {
    const open = textPaper('The court imposes 360 months')
    value(await ruth.papers.add(caseId, { ...open, proposals: [{ path: 'conviction.term', value: 360, source: quote(open.paper, '360 months') }] }))
    const [sealed] = value(await ruth.facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: quote(paper, '5K1.1') }]))
    const id = sealed?.id ?? ''
    value(await ruth.facts.confirm(caseId, [id]))
    value(await ruth.decisions.add(caseId, { path: 'conviction.substantialAssistance', fact: id, why: 'it says so' }))
    value(await ruth.members.add(officeId, { userId: 'hal' }))
    value(await ruth.team.put(caseId, 'hal', 'contributor'))
    const hal = store.as({ userId: 'hal' })
    expect(value(await hal.facts.list(caseId)).map((fact) => fact.value)).toEqual([360])
    expect(value(await hal.papers.list(caseId)).map((one) => one.id)).toEqual([open.paper.id])
    expect(await hal.papers.bytes(caseId, paper.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(value(await hal.decisions.list(caseId))).toEqual([])
    expect(value(await hal.audit.changes(caseId))).toEqual([])
    expect(await hal.facts.confirm(caseId, [id])).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(value(await ruth.facts.list(caseId)).map((fact) => fact.path)).toContain('conviction.substantialAssistance')
    expect(value(await ruth.decisions.list(caseId))).toHaveLength(2)
    const again = value(await hal.papers.add(caseId, { bytes, paper, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(paper, '5K1.1') }] }))
    expect(again).toMatchObject({ already: false, proposed: [], paper: { id: paper.id, pages: [] } })
    const another = textPaper('Another motion under 5K1.1 was granted')
    const brought = value(await hal.papers.add(caseId, { ...another, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(another.paper, '5K1.1') }] }))
    expect(brought).toMatchObject({ already: false, proposed: [], paper: { id: another.paper.id, pages: [] } })
    expect(value(await ruth.papers.list(caseId)).map((one) => one.id)).toContain(another.paper.id)
    expect(await hal.team.put(caseId, 'sam', 'attorney')).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  describe('for someone with the program’s own password and SQL', () => {
    let app: Client
    const tables = ['office', 'member', 'case_file', 'case_member', 'case_member_change', 'paper', 'page', 'fact', 'fact_standing', 'decision', 'narrative', 'packet', 'audit', 'audit_read', 'paper_seal']

    beforeAll(async () => {
      app = new Client({ connectionString: database.appUrl })
      await app.connect()
    })
    afterAll(() => app?.end())

    const code = (sql: string) => app.query(sql).then(() => 'done', (error: unknown) => (error instanceof DatabaseError ? error.code : error))

    it('there are no rows without saying who asks, and none of another’s', async () => {
      for (const table of tables) expect((await app.query(`select from casefile.${table}`)).rowCount, table).toBe(0)
      await app.query("select set_config('lenity.user', 'sam', false)")
      for (const table of tables.slice(2)) expect((await app.query(`select from casefile.${table}`)).rowCount, table).toBe(0)
      await app.query("select set_config('lenity.user', 'ruth', false)")
      for (const table of tables) expect((await app.query(`select from casefile.${table}`)).rowCount, table).toBeGreaterThan(0)
      await app.query("select set_config('lenity.user', '', false)")
    })

    it('nothing is owned, no role can be taken and no wall lowered', async () => {
      const owned = await app.query("select from pg_class c where pg_get_userbyid(c.relowner) = 'lenity_app' union all select from pg_proc p where pg_get_userbyid(p.proowner) = 'lenity_app' union all select from pg_namespace n where pg_get_userbyid(n.nspowner) = 'lenity_app' union all select from pg_database d where pg_get_userbyid(d.datdba) = 'lenity_app'")
      expect(owned.rowCount).toBe(0)
      expect((await app.query("select from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = 'lenity_app'")).rowCount).toBe(0)
      expect((await app.query('select from pg_roles where rolname = current_user and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb')).rowCount).toBe(1)
      expect(await code('alter table casefile.fact disable row level security')).toBe('42501')
      expect(await code('set role lenity_owner')).toMatch(/42501|22023/)
      expect(await code('create table casefile.mine (x int)')).toBe('42501')
      expect(await code('create schema mine')).toBe('42501')
    })

    it('every table that has a policy forces it on its owner too', async () => {
      const { rows } = await app.query<{ relname: string }>("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'casefile' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)")
      expect(rows).toEqual([])
    })

    it('one cannot walk onto a case, nor into an office', async () => {
      await app.query("select set_config('lenity.user', 'sam', false)")
      expect(await code(`insert into casefile.case_member (office_id, case_id, user_id, role, added_by) values ('${officeId}', '${caseId}', 'sam', 'lead counsel', 'sam')`)).toBe('42501')
      expect(await code(`insert into casefile.audit (office_id, case_id, what, subject, by_user) values ('${officeId}', '${caseId}', 'x', 'y', 'sam')`)).toBe('42501')
      await app.query("select set_config('lenity.user', 'eve', false)")
      expect(await code(`insert into casefile.member (office_id, user_id, role, added_by) values ('${officeId}', 'eve', 'administrator', 'eve')`)).toBe('42501')
      await app.query("select set_config('lenity.user', 'ruth', false)")
      expect(await code(`insert into casefile.audit (office_id, case_id, what, subject, by_user) values ('${officeId}', '${caseId}', 'x', 'y', 'sam')`)).toBe('42501')
      await app.query("select set_config('lenity.user', '', false)")
    })

    it('history cannot be edited or removed', async () => {
      await app.query("select set_config('lenity.user', 'ruth', false)")
      for (const table of tables) {
        expect(await code(`delete from casefile.${table}`), table).toBe('42501')
        expect(await code(`truncate casefile.${table}`), table).toBe('42501')
      }
      expect(await code("update casefile.fact set value = '{}'")).toBe('42501')
      await app.query("select set_config('lenity.user', '', false)")
    })
  })

  it('hold even the server’s first user to adding', async () => {
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    try {
      for (const table of ['paper', 'page', 'fact', 'fact_standing', 'decision', 'narrative', 'packet', 'audit', 'audit_read', 'case_member_change', 'wall', 'wall_lift', 'wall_lift_agreed', 'share', 'paper_seal']) {
        await expect(admin.query(`delete from casefile.${table}`), table).rejects.toThrow('never changed or removed')
        await expect(admin.query(`update casefile.${table} set case_id = case_id`), table).rejects.toThrow('never changed or removed')
        await expect(admin.query(`truncate casefile.${table} cascade`), table).rejects.toThrow('never changed or removed')
      }
    } finally {
      await admin.end()
    }
  })

  it.skipIf(engine === 'external' && process.env['LENITY_TEST_DATABASE_URL'] !== undefined)('hold the owner of the tables, who sees memberships and lines of the audit, which are ids, and nothing of a case', async () => {
    const owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    try {
      await owner.query("select set_config('lenity.user', 'ruth', false)")
      for (const table of ['case_file', 'paper', 'page', 'fact', 'decision', 'narrative', 'packet']) expect((await owner.query(`select from casefile.${table}`)).rowCount, table).toBe(0)
    } finally {
      await owner.end()
    }
  })
})
