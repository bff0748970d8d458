import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import casefile from '../../package.json' with { type: 'json' }
import { done } from '../../src/index.ts'
import { backupBeforeUpgrade, checkBackup, checkInstallation, isWhole, migrate, openStore, restoreBackup } from '../index.ts'
import { readMigrations } from '../migration-files.ts'
import { testDatabase, whyNoEngine, type TestDatabase } from '../test-database.ts'
import { value } from '../things-to-test.ts'
import { fixtures, fixtureSecret } from './office-to-test.ts'

const releases = (await readdir(fixtures)).filter((name) => name.endsWith('.lenity'))
const secrets = [fixtureSecret]
let database: TestDatabase

it('there is a backup of this release too', () => {
  expect(releases).toContain(`${casefile.version}.lenity`)
})

for (const engine of ['embedded', 'external'] as const) describe.skipIf(whyNoEngine(engine) !== undefined)(`a backup of an earlier release, on an ${engine} PostgreSQL of whatever version`, () => {
  beforeEach(async () => {
    database = await testDatabase({ engine, migrated: false })
  })
  afterEach(() => database.close())

  it.each(releases)('%s is restored, brought up to date and read as it was', async (release) => {
    const into = { ownerUrl: database.ownerUrl, papersDir: database.papersDir, secrets }
    const checked = value(await checkBackup(join(fixtures, release), secrets))
    expect(isWhole(checked)).toBe(true)
    const restored = value(await restoreBackup(join(fixtures, release), into))
    expect(value(await migrate(database.ownerUrl))).toEqual({ applied: [], version: (await readMigrations()).at(-1)?.number })
    const now = value(await checkInstallation(into))
    expect(isWhole(now)).toBe(true)
    expect(now).toMatchObject({ papers: checked.papers, bytes: checked.bytes })
    expect(now.rows).toBeGreaterThanOrEqual(restored.rows)
    const store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets })
    try {
      const ruth = store.as({ userId: 'ruth' })
      const [file] = await ruth.cases.list()
      const id = file?.id ?? ''
      expect(file).toMatchObject({ title: 'Dolores Example', role: 'lead counsel' })
      expect(value(await ruth.facts.list(id)).map(({ path }) => path)).toEqual(['conviction.term', 'conviction.substantialAssistance', 'person.citizenship'])
      expect(value(await ruth.papers.list(id)).map(({ name }) => name)).toContain('canary of a paper’s name.txt')
      expect(value(await ruth.narrative.list(id))).toMatchObject([{ text: 'canary of an answer' }])
      expect(value(await store.as({ userId: 'rosa' }).facts.list(id)).map(({ path }) => path)).not.toContain('conviction.substantialAssistance')
      expect(await store.as({ userId: 'dana' }).cases.list()).toEqual([])
      value(await ruth.narrative.put(id, 'reasons', { text: 'written after the upgrade', on: '2027-01-01' }))
      expect(value(await ruth.audit.verify(id))).toEqual({ brokenChange: undefined, brokenRead: undefined })
    } finally {
      await store.close()
    }
  })
})

describe('before an upgrade', () => {
  let dir: string
  const upgrade = () => backupBeforeUpgrade({ ownerUrl: database.ownerUrl, papersDir: database.papersDir, to: dir, secrets: async () => done(secrets) })
  const admin = async (sql: string) => {
    const client = new Client({ connectionString: database.adminUrl })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }

  beforeEach(async () => {
    database = await testDatabase({ migrated: false })
    dir = await mkdtemp(join(tmpdir(), 'lenity-upgrade-'))
  })
  afterEach(async () => {
    await database.close()
    await rm(dir, { recursive: true, force: true })
  })

  it('a database with an office in it is backed up; an empty one, and one that is up to date, are not', async () => {
    expect(value(await upgrade())).toBeUndefined()
    value(await restoreBackup(join(fixtures, releases[0] ?? ''), { ownerUrl: database.ownerUrl, papersDir: database.papersDir, secrets }))
    await admin(`insert into sign_in."user" (id, name, email, "emailVerified") values ('ruth', 'Ruth', 'ruth@example.org', true)`)
    expect(value(await upgrade())).toBeUndefined()
    // As an earlier release left it: a step is missing, and nothing says yet that the owner may read everything.
    await admin('delete from lenity.migration where number = (select max(number) from lenity.migration); drop policy whole on casefile.fact')
    const made = value(await upgrade())
    expect(made).toMatchObject({ papers: 3, missing: [] })
    const checked = value(await checkBackup(dir, secrets))
    expect(isWhole(checked)).toBe(true)
    expect(checked.tables['casefile.fact']?.rows).toBe(3)
  })

  it('without its key nothing is made, and the reason is given', async () => {
    value(await restoreBackup(join(fixtures, releases[0] ?? ''), { ownerUrl: database.ownerUrl, papersDir: database.papersDir, secrets }))
    await admin(`insert into sign_in."user" (id, name, email, "emailVerified") values ('ruth', 'Ruth', 'ruth@example.org', true); delete from lenity.migration where number = (select max(number) from lenity.migration)`)
    const refusal = { ok: false, problem: { kind: 'unavailable', what: 'The office key is missing.', where: 'here', next: 'Give it.' } } as const
    expect(await backupBeforeUpgrade({ ownerUrl: database.ownerUrl, papersDir: database.papersDir, to: dir, secrets: async () => refusal })).toEqual(refusal)
    expect(await readdir(dir)).toEqual([])
  })
})
