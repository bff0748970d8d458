import { Client } from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { migrate, openStore } from './index.ts'
import { readMigrations } from './migration-files.ts'
import { apply } from './migrate.ts'
import { testDatabase, whyNoEngine, type TestDatabase, type TestEngine } from './test-database.ts'
import { value } from './things-to-test.ts'

const engines: readonly TestEngine[] = ['embedded', 'external']

for (const engine of engines) describe.skipIf(whyNoEngine(engine) !== undefined)(`migrations on an ${engine} PostgreSQL`, () => {
  let database: TestDatabase | undefined
  let owner: Client | undefined

  const fresh = async (): Promise<{ database: TestDatabase; owner: Client }> => {
    database = await testDatabase({ engine, migrated: false })
    owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    return { database, owner }
  }

  afterEach(async () => {
    await owner?.end()
    await database?.close()
    owner = database = undefined
  })

  it('are applied once, however often and from however many programs at once', async () => {
    const at = await fresh()
    const numbers = (await readMigrations()).map((migration) => migration.number)
    const runs = await Promise.all([migrate(at.database.ownerUrl), migrate(at.database.ownerUrl), migrate(at.database.ownerUrl)])
    expect(runs.flatMap((run) => value(run).applied).sort((a, b) => a - b)).toEqual(numbers)
    expect(value(await migrate(at.database.ownerUrl))).toEqual({ applied: [], version: numbers.at(-1) })
  })

  it('refuse a database newer than the program, and leave it as it is', async () => {
    const at = await fresh()
    value(await migrate(at.database.ownerUrl))
    await at.owner.query("insert into lenity.migration (number, name, sha256) values (9000, 'later', 'x')")
    expect(await migrate(at.database.ownerUrl)).toMatchObject({ ok: false, problem: { kind: 'conflict', what: expect.stringContaining('9000') } })
    await expect(openStore({ url: at.database.appUrl, papersDir: at.database.papersDir, secrets: at.database.secrets })).rejects.toThrow('step 9000')
  })

  it('refuse a step that was changed after it had been applied', async () => {
    const at = await fresh()
    const step = { number: 1, name: 'first', sql: 'create schema one', sha256: 'a' }
    value(await migrate(at.database.ownerUrl))
    expect(await apply(at.owner, [...(await readMigrations()).slice(1), step].sort((a, b) => a.number - b.number))).toMatchObject({ ok: false, problem: { kind: 'conflict', what: expect.stringContaining('Step 1') } })
  })

  it('keep nothing of a step that fails, and everything of the steps before it', async () => {
    const at = await fresh()
    const steps = [{ number: 1, name: 'good', sql: 'create schema good', sha256: 'a' }, { number: 2, name: 'bad', sql: 'create schema half; select 1/0', sha256: 'b' }]
    await expect(apply(at.owner, steps)).rejects.toThrow('division by zero')
    expect((await at.owner.query("select nspname from pg_namespace where nspname in ('good', 'half')")).rows).toEqual([{ nspname: 'good' }])
    expect((await at.owner.query('select number from lenity.migration')).rows).toEqual([{ number: 1 }])
  })

  it('are needed before the program works, and the program works only as the role that owns nothing', async () => {
    const at = await fresh()
    await expect(openStore({ url: at.database.appUrl, papersDir: at.database.papersDir, secrets: at.database.secrets })).rejects.toThrow()
    value(await migrate(at.database.ownerUrl))
    await expect(openStore({ url: at.database.ownerUrl, papersDir: at.database.papersDir, secrets: at.database.secrets })).rejects.toThrow('lenity_app')
  })
})

describe('a database that cannot be reached', () => {
  it('is named, with what to do, and without its password', async () => {
    const outcome = await migrate('postgres://someone:secret@127.0.0.1:1/nowhere')
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'unavailable', where: '127.0.0.1:1/nowhere' } })
    expect(JSON.stringify(outcome)).not.toContain('secret')
  })
})
