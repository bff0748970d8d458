import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../casefile/store/index.ts'
import { canaries as planted, fixtures, fixtureSecret, plantOffice } from '../../casefile/store/backup/office-to-test.ts'
import { testDatabase } from '../../casefile/store/test-database.ts'
import { readPostmaster } from '../../server/src/database/postmaster-file.ts'
import { run, server, type Program } from '../../server/test/running-program.ts'
import { lenity, type Ran } from './run-cli.ts'

/** Words put into what is encrypted; they may stand nowhere on the disk. */
const canaries = [...planted, 'canary-page', 'canary-name', 'canary-answer', 'canary-words', 'canary-reason']
const password = 'a long enough password'

let folder: string
let program: Program | undefined
let address: string
let caseId: string
const key = () => readFile(join(folder, 'keys', 'office-key'), 'utf8')
const env = (more: Record<string, string> = {}) => ({ LENITY_DATA_DIR: join(folder, 'data'), LENITY_KEY: '', LENITY_KEY_FILE: join(folder, 'keys', 'office-key'), LENITY_PORT: String(22_000 + Math.floor(Math.random() * 8_000)), NODE_ENV: 'production', ...more })

async function start(more: Record<string, string> = {}): Promise<string> {
  program = run(server, env(more))
  const [, at = ''] = await program.until(/Lenity is ready: (\S+)/)
  return at
}

async function stop(): Promise<void> {
  program?.process.kill('SIGTERM')
  await program?.ended
  program = undefined
}

async function signedIn(at: string): Promise<(method: string, path: string, body?: unknown) => Promise<unknown>> {
  const answer = await fetch(`${at}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', origin: at }, body: JSON.stringify({ email: 'ada@example.org', password }) })
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
  return async (method, path, body) => {
    const response = await fetch(`${at}${path}`, { method, headers: { cookie, origin: at, ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }) })
    if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
}

/** Something in every encrypted column, in an office of its own beside the one people see. */
async function plantInEveryTable(): Promise<void> {
  const { app } = JSON.parse(await readFile(join(folder, 'data', 'database-passwords.json'), 'utf8')) as { app: string }
  const running = await readPostmaster(join(folder, 'data', 'database', 'cluster'))
  const store = await openStore({ url: `postgres://lenity_app:${app}@127.0.0.1:${running?.port}/lenity`, papersDir: join(folder, 'data', 'papers'), secrets: [Buffer.from((await key()).trim(), 'hex')] })
  await plantOffice(store).finally(() => store.close())
}

const cli = (args: readonly string[], more: Record<string, string> = {}, input = ''): Promise<Ran> => lenity(args, { env: env(more), input })

/** What people see of the case. */
async function whatIsSeen(at: string): Promise<string> {
  const ask = await signedIn(at)
  const inCase = await Promise.all(['/papers', '/facts', '/narrative'].map((part) => ask('GET', `/api/cases/${caseId}${part}`)))
  return JSON.stringify([...inCase, await ask('GET', '/api/search?find=canary-page'), await ask('GET', '/api/search?find=imposes')])
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-keep-'))
  await chmod(folder, 0o711)
  await mkdir(join(folder, 'keys'))
  address = await start()
  const [, token] = await (program as Program).until(/first-run\?token=(\S+)/)
  await fetch(`${address}/api/first-run`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token, name: 'Ada', email: 'ada@example.org', password }) })
  const ask = await signedIn(address)
  caseId = ((await ask('POST', '/api/cases', { title: 'Dolores Example', madeUp: true })) as { id: string }).id
  const form = new FormData()
  form.set('file', new File(['The court imposes canary-page'], 'canary-name.txt'))
  const { arrival } = (await ask('POST', `/api/cases/${caseId}/papers`, form)) as { arrival: { id: string } }
  while (((await ask('GET', `/api/cases/${caseId}/arrivals/${arrival.id}`)) as { state: string }).state === 'waiting') await wait(100)
  await ask('PUT', `/api/cases/${caseId}/narrative/reasons`, { text: 'canary-answer', on: '2026-02-01' })
  const told = (await ask('POST', `/api/cases/${caseId}/facts`, { path: 'conviction.term', value: 'life', who: 'Dolores', on: '2026-01-01', words: 'canary-words' })) as { id: string }
  await ask('POST', `/api/cases/${caseId}/facts/reject`, { facts: [told.id], why: 'canary-reason' })
  await plantInEveryTable()
})
afterAll(async () => {
  await stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

describe('what keeps an office', { timeout: 180_000 }, () => {
  it('is backed up while the program runs, checked, and comes back on an empty machine as it was', async () => {
    const made = await cli(['backup', join(folder, 'backups')])
    expect(made).toMatchObject({ exit: 0, out: expect.stringContaining('4 papers') })
    expect(await cli(['verify', join(folder, 'backups')])).toMatchObject({ exit: 0, out: expect.stringContaining('is whole') })
    expect(await cli(['verify'])).toMatchObject({ exit: 0, out: expect.stringContaining('is whole') })
    expect(await cli(['audit', 'verify'])).toMatchObject({ exit: 0, out: expect.stringContaining('Every chain is whole: 2 cases') })
    const before = await whatIsSeen(address)
    expect(before.split('canary-page').length).toBeGreaterThan(2)

    const elsewhere = { LENITY_DATA_DIR: join(folder, 'other', 'data') }
    await mkdir(join(folder, 'other'))
    expect(await cli(['restore', join(folder, 'backups')], { ...elsewhere, LENITY_KEY: '11'.repeat(32) })).toMatchObject({ exit: 1, err: expect.stringContaining('another office key') })
    const back = await cli(['restore', join(folder, 'backups')], elsewhere)
    expect(back.err).toBe('')
    expect(back).toMatchObject({ exit: 0, out: expect.stringMatching(/is back[\s\S]*is whole/) })
    expect(await cli(['restore', join(folder, 'backups')], elsewhere)).toMatchObject({ exit: 1, err: expect.stringContaining('already something here') })
    await stop()
    const again = await start(elsewhere)
    expect(await whatIsSeen(again)).toBe(before)
    await stop()
    address = await start()
  })

  it('can be tried with the key of the recovery sheet, and the sheet can be printed again', async () => {
    const sheet = (await cli(['keys', 'sheet'])).out
    const typed = sheet.split('\n').filter((line) => /^ {2}[\da-f-]+$/.test(line)).join('').replaceAll(' ', '')
    expect(typed.replaceAll('-', '')).toBe((await key()).trim())
    expect(await cli(['restore', join(folder, 'backups'), '--try', '--sheet'], {}, `${typed}\n`)).toMatchObject({ exit: 0, out: expect.stringMatching(/would come back[\s\S]*the backup page says/) })
    expect((await cli(['restore', join(folder, 'backups'), '--try', '--sheet'], {}, `${'22'.repeat(32)}\n`)).err).toContain('another office key')
  })

  it('has its key changed while people work, and old backups still open with both', async () => {
    const before = await whatIsSeen(address)
    const old = (await key()).trim()
    expect(await cli(['keys', 'change'])).toMatchObject({ exit: 0, out: expect.stringContaining('3 keys of cases and requests') })
    expect((await key()).trim().split('\n')).toEqual([expect.not.stringContaining(old), old])
    expect(await whatIsSeen(address)).toBe(before)
    expect((await cli(['verify', join(folder, 'backups')])).exit).toBe(0)
    expect(await cli(['keys', 'forget'])).toMatchObject({ exit: 0, out: expect.stringContaining('old key is taken out') })
    expect(await key()).not.toContain(old)
    expect(await whatIsSeen(address)).toBe(before)
    expect((await cli(['verify', join(folder, 'backups')])).err).toContain('another office key')
    expect((await cli(['backup', join(folder, 'one.lenity')])).exit).toBe(0)
    expect((await cli(['verify', join(folder, 'one.lenity')])).exit).toBe(0)
    const exported = join(folder, 'audit.jsonl')
    expect((await cli(['audit', 'export', exported])).exit).toBe(0)
    const lines = (await readFile(exported, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as { what: string; hash: string })
    expect(lines.find(({ what }) => what === 'paper added')?.hash).toMatch(/^[\da-f]{64}$/)
  })

  it('keeps no word of what is encrypted and no key in its files, its log, its write-ahead log or a backup', async () => {
    await stop()
    const secrets = (await key()).trim().split('\n')
    const never = [...canaries.map((one) => Buffer.from(one)), ...secrets.flatMap((hex) => [Buffer.from(hex), Buffer.from(hex, 'hex'), Buffer.from(Buffer.from(hex, 'hex').toString('base64'))])]
    const found: string[] = []
    let many = 0
    for (const place of ['data', 'backups', 'other', 'one.lenity', 'audit.jsonl']) {
      for (const file of await filesIn(join(folder, place))) {
        const bytes = await readFile(file)
        many++
        for (const [i, one] of never.entries()) if (bytes.includes(one)) found.push(`${file}: ${canaries[i] ?? 'the key'}`)
      }
    }
    expect(many).toBeGreaterThan(500)
    expect(found).toEqual([])
    await writeFile(join(folder, 'data', 'papers', 'planted'), 'a canary-page')
    expect((await Promise.all((await filesIn(join(folder, 'data', 'papers'))).map((file) => readFile(file)))).some((bytes) => bytes.includes('canary-page'))).toBe(true)
  })

  it('is not asked of a place where there is none', async () => {
    const nowhere = { LENITY_DATA_DIR: join(folder, 'nowhere') }
    for (const args of [['backup'], ['verify'], ['audit', 'verify']]) expect(await cli(args, nowhere)).toMatchObject({ exit: 1, err: expect.stringContaining('nothing here yet') })
    expect(await readdir(folder)).not.toContain('nowhere')
  })
})

describe('on an office’s own PostgreSQL', { timeout: 180_000 }, () => {
  it('a backup in one file is restored, checked and followed; a line of the audit that was altered is named', async () => {
    const database = await testDatabase({ migrated: false })
    try {
      const own = { LENITY_DATABASE_URL: database.ownerUrl, LENITY_DATABASE_APP_URL: database.appUrl, LENITY_DATA_DIR: join(folder, 'external'), LENITY_KEY: fixtureSecret.toString('hex') }
      const [release = ''] = await readdir(fixtures)
      expect(await cli(['restore', join(fixtures, release)], own)).toMatchObject({ exit: 0, err: '', out: expect.stringContaining('is whole') })
      expect((await cli(['verify'], own)).exit).toBe(0)
      const admin = new Client({ connectionString: database.adminUrl })
      await admin.connect()
      await admin.query('alter table casefile.audit disable trigger user')
      const { rows: [line] } = await admin.query<{ case: string; seq: string }>("update casefile.audit set by_user = 'nobody' where seq = (select seq from casefile.audit order by case_id, seq offset 1 limit 1) returning case_id as case, seq").finally(() => admin.end())
      for (const verb of [['audit', 'verify'], ['verify']]) expect(await cli(verb, own)).toMatchObject({ exit: 1, err: expect.stringMatching(new RegExp(`[Ll]ine ${line?.seq} of .*changes[\\s\\S]*case ${line?.case}`)) })
    } finally {
      await database.close()
    }
  })
})

async function filesIn(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path]
  return (await readdir(path, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}
