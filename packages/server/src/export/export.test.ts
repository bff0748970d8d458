import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantCase, type PlantedCase } from '../../test/canaries.ts'
import { addPaper, exampleFile, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { openExport, type OpenExport } from './open-export.ts'

let office: TestOffice
let ruth: Person
let caseId: string
let saved: Buffer
let opened: OpenExport

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  caseId = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Tomás Iriarte: “life”' })).id
  await addPaper(ruth, caseId, await exampleFile('tomas-iriarte/papers/judgment.pdf'))
  await addPaper(ruth, caseId, textFile('../../=cmd|x.txt', 'A letter of support.'))
  await ruth.get('POST', `/api/cases/${caseId}/records`, { type: 'task', fields: { title: '=HYPERLINK("http://example.org")' } })
  saved = await exported(ruth, caseId)
  opened = await open(saved)
}, 120_000)
afterAll(() => office?.close())

async function exported(who: Person, id: string): Promise<Buffer> {
  const answer = await who.ask('GET', `/api/cases/${id}/export.zip`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  return Buffer.from(await answer.arrayBuffer())
}

async function open(bytes: Buffer): Promise<OpenExport> {
  const found = await openExport(bytes)
  if (!found.ok) throw new Error(found.problem.what)
  return found.value
}

async function read(path: string): Promise<string> {
  const found = await opened.read(path)
  if (!found.ok) throw new Error(`${path}: ${found.problem.what}`)
  return found.value.toString()
}

describe('an export of a case', () => {
  it('has the papers byte for byte, and every file as its manifest says', async () => {
    expect(await opened.firstWrong()).toBeUndefined()
    const { papers } = JSON.parse(await read('papers.json')) as { papers: { id: string; name: string; file: string }[] }
    const original = await readFile(new URL('../../../../examples/tomas-iriarte/papers/judgment.pdf', import.meta.url))
    const judgment = papers.find(one => one.name === 'judgment.pdf')
    const bytes = await opened.read(judgment?.file ?? '')
    expect(bytes.ok && bytes.value.equals(original)).toBe(true)
    expect(judgment?.id).toBe(createHash('sha256').update(original).digest('hex'))
  })

  it('has each fact with its source, and the words of each page', async () => {
    const { facts } = JSON.parse(await read('facts.json')) as { facts: { path: string; source: { paper: string; page: number; start: number; end: number; words: string } }[] }
    const there = await ruth.get<{ facts: unknown[] }>('GET', `/api/cases/${caseId}/facts`)
    expect(facts).toHaveLength(there.facts.length)
    const [first] = facts
    const { pages } = JSON.parse(await read(`pages/${first?.source.paper.slice(0, 16)}.json`)) as { pages: { text: string }[] }
    expect(pages[(first?.source.page ?? 1) - 1]?.text.slice(first?.source.start, first?.source.end)).toBe(first?.source.words)
    expect((await read('facts.csv')).split('\r\n').length).toBeGreaterThan(facts.length)
  })

  it('names no file that leads elsewhere, and no cell that a spreadsheet would run', async () => {
    for (const { path } of opened.manifest.files) expect(path).not.toMatch(/\.\.|^\/|[\\:|=]/)
    expect(await read('records/task.csv')).toContain(`"'=HYPERLINK(""http://example.org"")"`)
  })

  it('stands in the audit, with the hash of its manifest', async () => {
    const lines = await ruth.get<{ what: string; to: string }[]>('GET', `/api/cases/${caseId}/audit?which=read`)
    expect(lines.find(({ what }) => what === 'export begun')?.to).toBe(caseId)
    expect(lines.find(({ what }) => what === 'export handed over')?.to).toBe(opened.sha256)
    expect(await read('audit.csv')).toContain('"export begun"')
  })

  it('takes a fresh proof of who asks', async () => {
    await office.pool.query("update sign_in.session set \"confirmedAt\" = now() - interval '1 hour' where \"userId\" = $1", [ruth.userId]).catch(() => office.pool.query("update sign_in.session set \"createdAt\" = now() - interval '1 hour' where \"userId\" = $1", [ruth.userId]))
    const answer = await ruth.ask('GET', `/api/cases/${caseId}/export.zip`)
    expect([answer.status, (await answer.json() as { kind: string }).kind]).toEqual([403, 'not confirmed'])
    ruth = await office.signIn(ruth.email)
  })

  it('breaks off when a wall is raised meanwhile, and what came is not a whole archive', async () => {
    const planted: PlantedCase = await plantCase(office)
    const attorney = planted.viewers.find(({ called }) => called === 'attorney')
    const noise = new Uint8Array(3 << 20)
    for (let at = 0; at < noise.length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536))
    for (const name of ['one', 'two']) await addPaper(planted.lead, planted.id, textFile(`${name}.txt`, `A letter ${name}: ${Buffer.from(noise).toString('base64')}`))
    const answer = await attorney?.person.ask('GET', `/api/cases/${planted.id}/export.zip`)
    const reader = answer?.body?.getReader()
    const first = await reader?.read()
    await planted.lead.get('POST', `/api/cases/${planted.id}/walls`, { userId: attorney?.person.userId, why: 'found out' })
    const got: Buffer[] = [Buffer.from(first?.value ?? [])]
    const rest = async () => { for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) got.push(Buffer.from(next.value ?? [])) }
    await expect(rest()).rejects.toThrow('broke off')
    expect((await openExport(Buffer.concat(got))).ok).toBe(false)
  }, 60_000)
})

describe('checking an export', () => {
  const told = async (bytes: Buffer) => (await open(bytes)).firstWrong()

  it('names the first file whose bytes were changed', async () => {
    const changed = Buffer.from(saved)
    const at = changed.indexOf('A letter of support.')
    changed.write('B', at)
    expect(await told(changed)).toMatchObject({ what: expect.stringContaining('another'), where: expect.stringMatching(/^papers\//) })
  })

  it('refuses what broke off, what is no archive, and an archive without a manifest', async () => {
    expect(await openExport(saved.subarray(0, saved.length - 500))).toMatchObject({ ok: false, problem: { what: expect.stringContaining('not a whole ZIP archive') } })
    expect(await openExport(Buffer.from('hello'))).toMatchObject({ ok: false })
    const other = Buffer.from(saved.toString('latin1').replaceAll('manifest.json', 'manifest.jsom'), 'latin1')
    expect(await openExport(other)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('not an export of Lenity') } })
  })

  it('names a file that is missing and one that was added', async () => {
    const renamed = Buffer.from(saved.toString('latin1').replaceAll('decisions.csv', 'decisionz.csv'), 'latin1')
    expect(await told(renamed)).toMatchObject({ what: 'This file is missing.', where: 'decisions.csv' })
  })
})
