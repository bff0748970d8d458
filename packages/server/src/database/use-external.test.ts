import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate, openStore } from '@lenity/casefile/store'
import { testDatabase, whyNoEngine, type TestDatabase } from '../../../casefile/store/test-database.ts'
import { useExternal } from './use-external.ts'

describe('an address of a database', () => {
  it('that is none is refused before anything is tried', async () => {
    expect(await useExternal('localhost:5432')).toMatchObject({ ok: false, problem: { kind: 'invalid', where: 'LENITY_DATABASE_URL' } })
    expect(await useExternal('mysql://a@b/c')).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(await useExternal('postgres://a@b')).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })

  it('where nothing answers is named without its password', async () => {
    const outcome = await useExternal('postgres://ann:secret@127.0.0.1:1/lenity')
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'unavailable', where: '127.0.0.1:1/lenity' } })
    expect(JSON.stringify(outcome)).not.toContain('secret')
  })
})

describe.skipIf(whyNoEngine('external') !== undefined || process.env['LENITY_TEST_DATABASE_URL'] !== undefined)(`an office’s own PostgreSQL ${whyNoEngine('external') ?? ''}`, () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await testDatabase({ engine: 'external', migrated: false })
  })
  afterAll(() => database?.close())

  it('is used as it is when the program can sign in as lenity_app', async () => {
    const used = await useExternal(database.ownerUrl, database.appUrl)
    if (!used.ok) throw new Error(used.problem.what)
    expect(used.value).toMatchObject({ engine: 'external', ownerUrl: database.ownerUrl, appUrl: database.appUrl })
    expect(await migrate(used.value.ownerUrl)).toMatchObject({ ok: true })
    const store = await openStore({ url: used.value.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    expect(await store.as({ userId: 'ann' }).cases.list()).toEqual([])
    await store.close()
    await used.value.stop()
  })

  it('whose owner may not make roles is told which SQL an administrator should run', async () => {
    expect(await useExternal(database.ownerUrl)).toMatchObject({ ok: false, problem: { kind: 'conflict', next: expect.stringContaining('create role lenity_app') } })
  })

  it('where the user may make nothing is told which right is missing', async () => {
    expect(await useExternal(database.appUrl, database.appUrl)).toMatchObject({ ok: false, problem: { kind: 'conflict', next: expect.stringContaining('grant create on database') } })
  })
})
