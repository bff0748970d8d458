import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encryptWhatWasPlain } from './encrypt-what-was-plain.ts'
import { migrate, openStore } from './index.ts'
import { sha256Of } from './kept-bytes.ts'
import { apply } from './migrate.ts'
import { readMigrations } from './migration-files.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { quote, textPaper, value } from './things-to-test.ts'

/** A case as the first release kept it: counsel Ruth and helper Hal, a paper with its page, a fact, a decision, an answer, a packet. */
const { bytes, paper } = textPaper('The court imposes life, canary of the page')
const packet = new TextEncoder().encode('canary of the packet')
const packetSha = sha256Of(packet)
const office = '00000000-0000-4000-8000-00000000000a'
const caseId = '00000000-0000-4000-8000-00000000000b'
const factId = '00000000-0000-4000-8000-00000000000c'

describe('a database of the first release, brought up to date', () => {
  let database: TestDatabase
  const upgrade = () => encryptWhatWasPlain({ ownerUrl: database.ownerUrl, papersDir: database.papersDir, secrets: database.secrets })
  const plainFile = (sha: string) => join(database.papersDir, sha.slice(0, 2), sha.slice(2, 4), sha)

  beforeAll(async () => {
    database = await testDatabase({ migrated: false })
    const owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    value(await apply(owner, (await readMigrations()).filter(({ number }) => number <= 3)))
    await owner.end()
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    const add = (table: string, row: Record<string, unknown>) => admin.query(`insert into casefile.${table} (${Object.keys(row).join()}) values (${Object.keys(row).map((_, i) => `$${i + 1}`).join()})`, Object.values(row))
    const of = { office_id: office, case_id: caseId }
    await add('office', { office_id: office, name: 'Clinic', created_by: 'ruth' })
    for (const user_id of ['ruth', 'hal']) await add('member', { office_id: office, user_id, role: 'member', added_by: 'ruth' })
    await add('case_file', { ...of, title: 'Dolores Example', made_up: true, created_by: 'ruth' })
    await add('case_member', { ...of, user_id: 'ruth', role: 'counsel', added_by: 'ruth' })
    await add('case_member', { ...of, user_id: 'hal', role: 'helper', added_by: 'ruth' })
    await add('paper', { ...of, sha256: paper.id, name: 'canary.txt', media_type: 'text/plain', size: bytes.length, kind: JSON.stringify(paper.kind), warnings: '["canary of a warning"]', added_by: 'ruth' })
    await add('page', { ...of, sha256: paper.id, number: 1, width: 612, height: 792, origin: 'plain text', text: paper.pages[0]?.text, words: '[]' })
    await add('fact', { ...of, fact_id: factId, path: 'conviction.term', value: '{"is":"life"}', source: JSON.stringify(quote(paper, 'life')), sha256: paper.id, check_first: 'canary of a check', sealed: false, digest: 'old', added_by: 'ruth' })
    await add('fact_standing', { ...of, fact_id: factId, standing: 'rejected', why: 'canary of a rejection', sealed: false, by_user: 'ruth', by_name: 'Ruth' })
    await add('decision', { ...of, path: 'conviction.term', fact_id: factId, why: 'canary of a decision', sealed: false, by_user: 'ruth', by_name: 'Ruth' })
    await add('narrative', { ...of, question: 'remorse', version: 1, text: 'canary of an answer', taken_down_by: 'canary of a scribe', given_on: '2026-02-01', saved_by: 'ruth' })
    await add('packet', { ...of, packet_id: factId, name: 'p.pdf', media_type: 'application/pdf', variant: 'v', sha256: packetSha, size: packet.length, made_by: 'ruth' })
    await admin.end()
    for (const [sha, content] of [[paper.id, bytes], [packetSha, packet]] as const) {
      await mkdir(dirname(plainFile(sha)), { recursive: true })
      await writeFile(plainFile(sha), content)
    }
    value(await migrate(database.ownerUrl))
  })
  afterAll(() => database?.close())

  it('is encrypted whole, once, and read as before by whoever could', async () => {
    expect([value(await upgrade()), value(await upgrade())]).toEqual([1, 0])
    const store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    try {
      const ruth = store.as({ userId: 'ruth' })
      expect(value(await ruth.cases.get(caseId)).role).toBe('lead counsel')
      expect(value(await store.as({ userId: 'hal' }).cases.get(caseId)).role).toBe('contributor')
      expect(value(await ruth.papers.get(caseId, paper.id))).toMatchObject({ name: 'canary.txt', warnings: ['canary of a warning'], kind: paper.kind, pages: [{ text: paper.pages[0]?.text }] })
      expect(new TextDecoder().decode(value(await ruth.papers.bytes(caseId, paper.id)))).toBe('The court imposes life, canary of the page')
      expect(new TextDecoder().decode(value(await ruth.packets.bytes(caseId, factId)))).toBe('canary of the packet')
      expect(value(await ruth.facts.list(caseId))).toMatchObject([{ value: 'life', source: { words: 'life' }, check: 'canary of a check', why: 'canary of a rejection' }])
      expect(value(await ruth.decisions.list(caseId))).toMatchObject([{ why: 'canary of a decision' }])
      expect(value(await ruth.narrative.list(caseId))).toMatchObject([{ text: 'canary of an answer', takenDownBy: 'canary of a scribe' }])
      const again = value(await ruth.facts.propose(caseId, [{ path: 'conviction.term', value: 'life', source: quote(paper, 'life') }]))
      expect(again.map(({ id }) => id)).toEqual([factId])
    } finally {
      await store.close()
    }
  })

  it('leaves no word of it in a row or a file', async () => {
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    const { rows: tables } = await admin.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('casefile', 'sign_in', 'lenity')")
    for (const { name } of tables) expect((await admin.query(`select from ${name} t where t::text like '%canary%' or t::text like '%imposes%'`)).rowCount, name).toBe(0)
    await admin.end()
    for (const file of await readdir(database.papersDir, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) expect((await readFile(join(file.parentPath, file.name))).includes('canary'), file.name).toBe(false)
    }
  })

  it('with another office key opens nothing and says which key it wants', async () => {
    const store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: [Buffer.alloc(32, 7)] })
    const facts = await store.as({ userId: 'ruth' }).facts.list(caseId)
    await store.close()
    expect(facts).toMatchObject({ ok: false, problem: { kind: 'unavailable', what: expect.stringContaining('office key'), next: expect.stringContaining('recovery sheet') } })
  })
})
