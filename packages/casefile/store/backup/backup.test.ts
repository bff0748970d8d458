import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkBackup, checkInstallation, isWhole, makeBackup, openStore, restoreBackup, type Store } from '../index.ts'
import { testDatabase, type TestDatabase } from '../test-database.ts'
import { textPaper, value } from '../things-to-test.ts'
import { canaries, plantOffice, type PlantedOffice } from './office-to-test.ts'
import { otherBytes, sealedColumns } from './sealed-columns.ts'

let from: TestDatabase
let to: TestDatabase
let store: Store
let planted: PlantedOffice
let dir: string
const secrets = () => from.secrets
const here = () => ({ ownerUrl: from.ownerUrl, papersDir: from.papersDir, secrets: secrets() })
const there = () => ({ ownerUrl: to.ownerUrl, papersDir: to.papersDir, secrets: secrets() })
const nothingCame = async () => {
  const admin = new Client({ connectionString: to.adminUrl })
  await admin.connect()
  try {
    expect((await admin.query("select from pg_namespace where nspname = 'casefile'")).rowCount).toBe(0)
    expect(await readdir(to.papersDir)).toEqual([])
  } finally {
    await admin.end()
  }
}

beforeAll(async () => {
  from = await testDatabase()
  store = await openStore({ url: from.appUrl, papersDir: from.papersDir, secrets: from.secrets })
  planted = await plantOffice(store)
})
afterAll(async () => {
  await store?.close()
  await from?.close()
})
beforeEach(async () => {
  to = await testDatabase({ migrated: false })
  dir = await mkdtemp(join(tmpdir(), 'lenity-backup-'))
})
afterEach(async () => {
  await to.close()
  await rm(dir, { recursive: true, force: true })
})

describe.each(['a directory', 'one file'])('a backup into %s', (kind) => {
  const target = () => (kind === 'one file' ? join(dir, 'office.lenity') : join(dir, 'backups'))

  it('restored on an empty machine gives the same rows, hashes and papers, and what people read is the same', async () => {
    const made = value(await makeBackup({ ...here(), to: target() }))
    expect(made).toMatchObject({ papers: 3, missing: [] })
    const checked = value(await checkBackup(target(), secrets()))
    expect(isWhole(checked)).toBe(true)
    const restored = value(await restoreBackup(target(), there()))
    expect(restored).toMatchObject({ papers: 3, rows: made.rows, applied: [], missing: [] })
    const now = value(await checkInstallation(there()))
    expect(isWhole(now)).toBe(true)
    expect(now).toMatchObject({ tables: checked.tables, rows: checked.rows, papers: checked.papers, opened: checked.opened, bytes: checked.bytes })
    expect(checked.opened).toBeGreaterThan(10)

    const again = await openStore({ url: to.appUrl, papersDir: to.papersDir, secrets: secrets() })
    try {
      for (const who of ['ruth', 'hal', 'rosa', 'dana']) {
        const [before, after] = [store.as({ userId: who }), again.as({ userId: who })]
        for (const read of [(one: typeof before) => one.facts.list(planted.caseId), (one: typeof before) => one.papers.list(planted.caseId), (one: typeof before) => one.narrative.list(planted.caseId), (one: typeof before) => one.records.list(planted.caseId, 'tasks')]) {
          expect(await read(after)).toEqual(await read(before))
        }
      }
      const ruth = again.as({ userId: 'ruth' })
      expect(value(await ruth.papers.bytes(planted.caseId, planted.papers[0] ?? ''))).toEqual(value(await store.as({ userId: 'ruth' }).papers.bytes(planted.caseId, planted.papers[0] ?? '')))
      value(await ruth.papers.add(planted.caseId, textPaper('A paper that came after the restore')))
      expect(value(await ruth.audit.verify(planted.caseId))).toEqual({ brokenChange: undefined, brokenRead: undefined })
      expect((await again.as({ userId: 'dana' }).cases.list()).length).toBe(0)
    } finally {
      await again.close()
    }
  })

  it('under another key, of a newer format or step, or that is none, is refused in words and changes nothing', async () => {
    const { file } = value(await makeBackup({ ...here(), to: target() }))
    expect(await restoreBackup(file, { ...there(), secrets: [Buffer.alloc(32, 9)] })).toMatchObject({ ok: false, problem: { what: expect.stringContaining('another office key'), next: expect.stringContaining('recovery sheet') } })
    const bytes = await readFile(file)
    const newer = Buffer.from(bytes)
    newer[15] = 9
    await writeFile(file, newer)
    expect(await restoreBackup(file, there())).toMatchObject({ ok: false, problem: { kind: 'conflict', what: expect.stringContaining('newer Lenity') } })
    await writeFile(file, 'some text\n'.repeat(100))
    expect(await restoreBackup(file, there())).toMatchObject({ ok: false, problem: { what: expect.stringContaining('not a backup') } })
    expect(await restoreBackup(join(dir, 'nowhere'), there())).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    await nothingCame()
  })

  it('cut short anywhere, with any bit changed or its parts in another order, is refused and changes nothing', async () => {
    value(await store.as({ userId: 'ruth' }).narrative.put(planted.caseId, 'long', { text: 'x'.repeat(100_000), on: '2026-01-01' }))
    const { file } = value(await makeBackup({ ...here(), to: target() }))
    const bytes = await readFile(file)
    const head = 56
    const part = (1 << 16) + 16
    expect(bytes.length).toBeGreaterThan(head + 2 * part)
    const swapped = Buffer.concat([bytes.subarray(0, head), bytes.subarray(head + part, head + 2 * part), bytes.subarray(head, head + part), bytes.subarray(head + 2 * part)])
    const without = Buffer.concat([bytes.subarray(0, head + part), bytes.subarray(head + 2 * part)])
    const cut = [20, head, head + 10, head + part, head + part + 1, head + 2 * part, bytes.length - 1].map((at) => bytes.subarray(0, at))
    const flipped = [16, 50, head, head + part - 1, head + part + 40, bytes.length - 1].map((at) => {
      const one = Buffer.from(bytes)
      one[at] = (one[at] as number) ^ 4
      return one
    })
    for (const [i, bad] of [swapped, without, ...cut, ...flipped, Buffer.concat([bytes, bytes.subarray(-100)])].entries()) {
      await writeFile(file, bad)
      const refused = await restoreBackup(file, there())
      expect(refused, `case ${i}`).toMatchObject({ ok: false, problem: { kind: 'invalid', what: expect.stringMatching(/changed|missing|another office key|newer/), next: expect.stringContaining('') } })
      expect(await checkBackup(file, secrets()), `case ${i}`).toMatchObject({ ok: false })
    }
    await nothingCame()
    await writeFile(file, bytes)
    value(await restoreBackup(file, there()))
  })

  it('is refused where something is already', async () => {
    value(await makeBackup({ ...here(), to: target() }))
    expect(await restoreBackup(target(), here())).toMatchObject({ ok: false, problem: { kind: 'conflict', what: expect.stringContaining('one office') } })
    await writeFile(join(to.papersDir, 'x'), '')
    expect(await restoreBackup(target(), there())).toMatchObject({ ok: false, problem: { kind: 'conflict', what: expect.stringContaining('papers') } })
    await rm(join(to.papersDir, 'x'))
    await nothingCame()
  })
})

describe('backups in one directory', () => {
  it('write a paper once, and each is of its own moment', async () => {
    const first = value(await makeBackup({ ...here(), to: dir }))
    expect(first).toMatchObject({ papers: 3, papersWritten: 3 })
    const { paper } = value(await store.as({ userId: 'ruth' }).papers.add(planted.caseId, textPaper('Brought between two backups')))
    const second = value(await makeBackup({ ...here(), to: dir }))
    expect(second).toMatchObject({ papers: 4, papersWritten: 1 })
    expect(value(await checkBackup(dir, secrets())).file).toBe(second.file)
    value(await restoreBackup(first.file, there()))
    const again = await openStore({ url: to.appUrl, papersDir: to.papersDir, secrets: secrets() })
    expect(await again.as({ userId: 'ruth' }).papers.get(planted.caseId, paper.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    await again.close()
  })

  it('are as many as were asked for, and the older ones are thrown away with what was erased since', async () => {
    const ruth = store.as({ userId: 'ruth', name: 'Ruth' })
    const misfiled = textPaper('A paper that is erased between two backups')
    value(await ruth.papers.add(planted.caseId, misfiled))
    const first = value(await makeBackup({ ...here(), to: dir }))
    value(await ruth.erasures.paper(planted.caseId, misfiled.paper.id, 'misfiled'))
    const second = value(await makeBackup({ ...here(), to: dir, keep: 2 }))
    expect((await readdir(dir)).filter((name) => name.endsWith('.lenity')).sort()).toEqual([basename(first.file), basename(second.file)])
    const files = async () => (await readdir(join(dir, 'papers'), { recursive: true })).map((name) => basename(name))
    expect(await files()).not.toContain(misfiled.paper.id)
    const third = value(await makeBackup({ ...here(), to: dir, keep: 1 }))
    expect((await readdir(dir)).filter((name) => name.endsWith('.lenity'))).toEqual([basename(third.file)])
    const checked = value(await checkBackup(dir, secrets()))
    expect(isWhole(checked)).toBe(true)
    expect(checked.erased).toEqual({ cases: 0, papers: 1 })
    value(await restoreBackup(dir, there()))
    const again = await openStore({ url: to.appUrl, papersDir: to.papersDir, secrets: secrets() })
    expect(await again.as({ userId: 'ruth' }).papers.get(planted.caseId, misfiled.paper.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await again.as({ userId: 'ruth' }).papers.add(planted.caseId, misfiled)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('erased') } })
    await again.close()
  })

  it('hold nothing of what is written while they are made, and lock nobody out', async () => {
    const ruth = store.as({ userId: 'ruth' })
    let wrote: Promise<unknown> | undefined
    const before = value(await ruth.audit.changes(planted.caseId)).length
    value(await makeBackup({ ...here(), to: dir, onProgress: () => { wrote ??= ruth.narrative.put(planted.caseId, 'during', { text: 'written meanwhile', on: '2026-03-01' }) } }))
    await wrote
    const checked = value(await checkBackup(dir, secrets()))
    expect(isWhole(checked)).toBe(true)
    expect(checked.tables['casefile.audit']?.rows).toBe(before)
    expect(value(await ruth.narrative.get(planted.caseId, 'during'))?.text).toBe('written meanwhile')
  })

  it('tell which papers are missing or damaged, in the backup and in the installation', async () => {
    value(await makeBackup({ ...here(), to: dir }))
    const papers = (await readdir(join(dir, 'papers'), { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
    const [gone = '', changed = ''] = papers
    await rm(gone)
    const bytes = await readFile(changed)
    bytes[40] = (bytes[40] as number) ^ 1
    await rm(changed)
    await writeFile(changed, bytes)
    const checked = value(await checkBackup(dir, secrets()))
    expect(checked.badPapers.map(({ sha256, why }) => `${why} ${sha256}`).sort()).toEqual([`damaged ${basename(changed)}`, `missing ${basename(gone)}`])
    const restored = value(await restoreBackup(dir, there()))
    expect(restored.missing.map(({ sha256 }) => sha256)).toEqual([basename(gone)])
    expect(value(await checkInstallation(there())).badPapers.length).toBe(2)
  })

  it('are never two at once', async () => {
    const both = await Promise.all([makeBackup({ ...here(), to: dir }), makeBackup({ ...here(), to: dir })])
    expect(both.filter((one) => one.ok).length).toBeGreaterThanOrEqual(1)
    for (const one of both) if (!one.ok) expect(one.problem.what).toContain('Another backup')
    expect((await readdir(dir)).filter((name) => name.endsWith('.half'))).toEqual([])
  })
})

describe('a paper that came and was not read yet', () => {
  it('comes along, in a directory and in one file, and can be read on the other machine', async () => {
    const ruth = store.as({ userId: 'ruth' })
    const caseId = value(await ruth.cases.create({ title: 'Another', madeUp: true, office: planted.office })).id
    const before = value(await checkInstallation(here())).papers
    const came = value(await ruth.arrivals.receive(caseId, { name: 'canary-name.pdf', bytes: new TextEncoder().encode('canary-bytes') })).arrival?.id ?? ''
    expect(value(await ruth.arrivals.keepPages(caseId, came, [{ took: 3, page: { number: 1, width: 612, height: 792, origin: 'text layer', text: 'canary-page', words: [] } }]))).toBe(true)
    value(await ruth.arrivals.ended(caseId, came, 'failed', { what: 'canary-problem', where: 'page 1', next: 'Scan it again.' }))
    try {
      const whole = value(await checkInstallation(here()))
      expect([isWhole(whole), whole.papers]).toEqual([true, before + 1])
      for (const target of [join(dir, 'backups'), join(dir, 'office.lenity')]) {
        value(await makeBackup({ ...here(), to: target }))
        expect(isWhole(value(await checkBackup(target, secrets())))).toBe(true)
      }
      value(await restoreBackup(join(dir, 'office.lenity'), there()))
      const again = await openStore({ url: to.appUrl, papersDir: to.papersDir, secrets: secrets() })
      try {
        const restored = again.as({ userId: 'ruth' }).arrivals
        expect(value(await restored.again(caseId, came))).toMatchObject({ state: 'waiting', name: 'canary-name.pdf' })
        const taken = value(await restored.take(caseId, came))
        expect(taken).toMatchObject({ name: 'canary-name.pdf', kept: [1] })
        expect(taken && (await buffer(taken.chunks())).toString()).toBe('canary-bytes')
        expect(value(await restored.page(caseId, came, 1))).toMatchObject({ text: 'canary-page' })
      } finally {
        await again.close()
      }
      await rm(join(from.papersDir, planted.office, caseId), { recursive: true })
      expect(value(await checkInstallation(here())).badPapers).toMatchObject([{ caseId, why: 'missing' }])
    } finally {
      value(await ruth.arrivals.takeOut(caseId, came))
    }
  })
})

describe('a check', () => {
  it('opens every encrypted column there is', async () => {
    const admin = new Client({ connectionString: from.adminUrl })
    await admin.connect()
    const { rows } = await admin.query<{ column: string }>("select table_schema || '.' || table_name || '.' || column_name as column from information_schema.columns where table_schema in ('casefile', 'sign_in') and data_type = 'bytea'")
    await admin.end()
    const opened = Object.entries(sealedColumns).flatMap(([table, columns]) => columns.map(({ column }) => `${table}.${column}`))
    expect(rows.map(({ column }) => column).sort()).toEqual([...opened, ...otherBytes].sort())
  })

  it('opens what an office keeps under keys of its own, and finds each that was changed', async () => {
    const ruth = store.as({ userId: 'ruth', name: 'Ruth' })
    value(await ruth.views.save({ name: 'Nearly out', search: {}, shared: false }))
    value(await ruth.webhooks.add(planted.office, { address: 'https://example.org/told', events: ['paper read'], loopback: false }))
    value(await ruth.mail.set(planted.office, { host: 'mail.example.org', port: 465, safety: 'tls', near: false, user: undefined, password: undefined, certificate: undefined, from: 'office@example.org' }))
    value(await ruth.populations.receive(planted.office, { name: 'list.csv', keptUntil: '2099-01-01', bytes: Readable.from([Buffer.from('name\nNan')]) }))
    value(await makeBackup({ ...here(), to: dir }))
    const before = value(await checkBackup(dir, secrets()))
    expect(isWhole(before)).toBe(true)
    value(await restoreBackup(dir, there()))
    const admin = new Client({ connectionString: to.adminUrl })
    await admin.connect()
    const sealed = ['saved_view', 'webhook', 'office_mail', 'population', 'population_piece']
    for (const table of sealed) await admin.query(`alter table casefile.${table} disable trigger user; update casefile.${table} set content = set_byte(content, 30, get_byte(content, 30) # 1)`)
    await admin.end()
    const after = value(await checkInstallation(there()))
    expect(after.closed).toHaveLength(sealed.length)
    expect(sealed.filter((table) => !after.closed.some((line) => line.startsWith(`casefile.${table} of office ${planted.office}`)))).toEqual([])
    expect(before.opened - after.opened).toBe(sealed.length)
  })

  it('finds a value that was changed, a line of the audit that was altered, and a key that was not given', async () => {
    value(await makeBackup({ ...here(), to: dir }))
    value(await restoreBackup(dir, there()))
    const admin = new Client({ connectionString: to.adminUrl })
    await admin.connect()
    await admin.query('alter table casefile.narrative disable trigger user; alter table casefile.audit disable trigger user')
    await admin.query("update casefile.narrative set content = set_byte(content, 30, get_byte(content, 30) # 1) where question = 'remorse'")
    const { rows: [second] } = await admin.query<{ seq: number }>('select seq::int as seq from casefile.audit where case_id = $1 order by seq offset 1 limit 1', [planted.caseId])
    await admin.query("update casefile.audit set what = 'something else' where seq = $1", [second?.seq])
    await admin.end()
    const found = value(await checkInstallation(there()))
    expect(found.closed).toEqual([expect.stringContaining('answer 1 to remorse')])
    expect(found.brokenLinks).toEqual([{ office: planted.office, caseId: planted.caseId, chain: 'change', seq: second?.seq }])
    expect(isWhole(found)).toBe(false)
    expect(value(await checkInstallation({ ...there(), secrets: [Buffer.alloc(32, 1)] })).closed[0]).toContain('was not given')
  })
})

it('a backup is readable by its owner alone, and holds neither a word that is encrypted nor the key', async () => {
  const { file } = value(await makeBackup({ ...here(), to: dir }))
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0)
  const [secret = Buffer.alloc(0)] = secrets()
  const never = [...canaries.map((one) => Buffer.from(one)), Buffer.from('Dolores'), secret, ...(['hex', 'base64', 'base64url'] as const).map((as) => Buffer.from(secret.toString(as)))]
  const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  expect(files.length).toBeGreaterThan(3)
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name))
    expect(never.filter((one) => bytes.includes(one)).map(String), name).toEqual([])
  }
})
