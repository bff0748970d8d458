import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { quote, textPaper, value } from './things-to-test.ts'

const { bytes, paper } = textPaper('The court imposes life')

describe('the audit of a case', () => {
  let database: TestDatabase
  let store: Store
  let ruth: StoreForUser
  let caseId: string
  let admin: Client

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    ruth = store.as({ userId: 'ruth' })
    value(await ruth.offices.create({ name: 'Clinic' }))
    caseId = value(await ruth.cases.create({ title: 'Dolores Example', madeUp: true })).id
    admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
  })
  afterAll(async () => {
    await admin?.end()
    await store?.close()
    await database?.close()
  })

  it('takes the next line at the same cost however long it is', async () => {
    const long = value(await ruth.cases.create({ title: 'Long Example', madeUp: true }))
    const add = (lines: number) => admin.query("insert into casefile.audit_read (office_id, case_id, what, subject, by_user) select $1::uuid, $2::uuid, 'facts read', $2::text, 'ruth' from generate_series(1, $3::int)", [long.office, long.id, lines])
    const rowsRead = async () => {
      await admin.query('select pg_stat_force_next_flush()')
      const { rows: [row] } = await admin.query<{ read: string }>("select seq_tup_read + coalesce(idx_tup_fetch, 0) as read from pg_stat_user_tables where schemaname = 'casefile' and relname = 'audit_read'")
      return Number(row?.read)
    }
    // The session plans how to find the last line while there are hardly any, which is known of the table.
    await admin.query('analyze casefile.audit_read')
    for (let i = 0; i < 10; i++) await add(1)
    const before = await rowsRead()
    await add(2_000)
    expect(await rowsRead() - before).toBeLessThan(3 * 2_000)
  })

  it('has a line for every read and every change, with who and when, ids and no content', async () => {
    value(await ruth.papers.add(caseId, { bytes, paper, proposals: [{ path: 'conviction.term', value: 'life', source: quote(paper, 'life') }] }))
    value(await ruth.papers.bytes(caseId, paper.id))
    value(await ruth.facts.list(caseId))
    value(await ruth.narrative.versions(caseId, 'remorse'))
    const [changes, reads] = [value(await ruth.audit.changes(caseId)), value(await ruth.audit.reads(caseId))]
    expect(changes.map(({ what }) => what)).toEqual(['case opened', 'paper added', 'fact proposed'])
    expect(reads.map(({ what, to, by }) => [what, to, by])).toEqual([['paper opened', paper.id, 'ruth'], ['facts read', caseId, 'ruth'], ['versions of an answer read', 'remorse', 'ruth']])
    expect(JSON.stringify([changes, reads])).not.toMatch(/life|imposes/)
  })

  it('keeps nothing of a read that was refused', async () => {
    const before = value(await ruth.audit.reads(caseId)).length
    expect(await ruth.papers.get(caseId, 'nothing')).toMatchObject({ ok: false })
    expect(value(await ruth.audit.reads(caseId))).toHaveLength(before)
  })

  it('is one chain, also under many hands at once', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? ruth.facts.list(caseId) : ruth.narrative.put(caseId, `question ${i}`, { text: 'x', on: '2026-01-01' }))))
    expect(value(await ruth.audit.verify(caseId))).toEqual({ brokenChange: undefined, brokenRead: undefined })
    const numbers = value(await ruth.audit.changes(caseId)).map(({ seq }) => seq)
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
  })

  it.each([
    ['a changed word', 'audit', "update casefile.audit set by_user = 'hal' where seq = $1"],
    ['a line taken out', 'audit', 'delete from casefile.audit where seq = $1'],
    ['a changed read', 'audit_read', "update casefile.audit_read set what = 'nothing' where seq = $1"],
    ['a moved time', 'audit_read', "update casefile.audit_read set at = at + interval '1 microsecond' where seq = $1"],
  ] as const)('shows %s by anyone who can pass every guard, and names the first broken line', async (_, table, sql) => {
    const lines = value(await (table === 'audit' ? ruth.audit.changes(caseId) : ruth.audit.reads(caseId)))
    const [victim, next] = [lines[2], lines[3]]
    const broken = async () => (await admin.query<{ at: string | null }>('select casefile.broken_link(office_id, case_id, $2) as at from casefile.case_file where case_id = $1', [caseId, table === 'audit_read'])).rows[0]?.at
    expect(await broken()).toBeNull()
    await admin.query('begin')
    await admin.query(`alter table casefile.${table} disable trigger all`)
    await admin.query(sql, [victim?.seq])
    expect(Number(await broken())).toBe(sql.startsWith('delete') ? next?.seq : victim?.seq)
    await admin.query('rollback')
    expect(await broken()).toBeNull()
  })

  it('lets whoever writes a line choose neither its hash nor its time', async () => {
    const app = new Client({ connectionString: database.appUrl })
    await app.connect()
    try {
      await app.query("select set_config('lenity.user', 'ruth', false)")
      const { rows: [office] } = await app.query<{ id: string }>('select office_id as id from casefile.office')
      await app.query("insert into casefile.audit (office_id, case_id, what, subject, by_user, at, hash) values ($1, $2, 'x', 'y', 'ruth', '1999-01-01', '\\x00')", [office?.id, caseId])
      const last = value(await ruth.audit.changes(caseId)).at(-1)
      expect(last?.at.slice(0, 4)).not.toBe('1999')
    } finally {
      await app.end()
    }
  })
})
