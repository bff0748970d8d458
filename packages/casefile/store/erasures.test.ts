import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../src/index.ts'
import type { DraftEntryKind } from './draft-shapes.ts'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { quote, textPaper, value } from './things-to-test.ts'

let database: TestDatabase
let store: Store
let office: string
const as = (userId: string) => store.as({ userId, name: userId })

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  office = value(await as('admin').offices.create({ name: 'Clinic' })).id
  for (const role of roles) value(await as('admin').members.add(office, { userId: role }))
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

async function newCase(): Promise<{ caseId: string; lead: StoreForUser }> {
  const lead = as('lead counsel')
  const caseId = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
  for (const role of roles) if (role !== 'lead counsel') value(await lead.team.put(caseId, role, role))
  return { caseId, lead }
}

async function rowsOf<T extends object>(sql: string, values: unknown[]): Promise<readonly T[]> {
  const admin = new Client({ connectionString: database.adminUrl })
  await admin.connect()
  return admin.query<T>(sql, values).then(({ rows }) => rows).finally(() => admin.end())
}

describe('a paper that is erased', () => {
  it('is gone with its bytes, its pages and what was read from it; the rest of the case, the reason and the audit stay', async () => {
    const { caseId, lead } = await newCase()
    const misfiled = textPaper('The presentence report of someone else: life in 1999')
    const right = textPaper('Thirty years')
    const [fact] = value(await lead.papers.add(caseId, { ...misfiled, proposals: [{ path: 'conviction.term', value: 'life', source: quote(misfiled.paper, 'life') }] })).proposed
    value(await lead.papers.add(caseId, { ...right, proposals: [{ path: 'person.citizenship', value: 'x', source: quote(right.paper, 'Thirty') }] }))
    const { added } = value(await lead.facts.correct(caseId, fact?.id ?? '', 360))
    value(await lead.decisions.add(caseId, { path: 'conviction.term', fact: added.id, why: 'it says 1999' }))
    value(await lead.erasures.paper(caseId, misfiled.paper.id, 'another person’s report'))

    expect(value(await lead.papers.list(caseId)).map(({ id }) => id)).toEqual([right.paper.id])
    expect(await lead.papers.get(caseId, misfiled.paper.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await lead.papers.bytes(caseId, misfiled.paper.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(value(await lead.facts.list(caseId)).map(({ path }) => path)).toEqual(['person.citizenship'])
    expect(value(await lead.decisions.list(caseId))).toEqual([])
    expect(value(await lead.audit.changes(caseId)).at(-1)).toMatchObject({ what: 'paper erased', to: misfiled.paper.id, by: 'lead counsel' })
    expect(value(await lead.audit.verify(caseId))).toEqual({ brokenChange: undefined, brokenRead: undefined })
    expect(await readdir(join(database.papersDir, office, caseId, misfiled.paper.id.slice(0, 2)))).toEqual([])
    const left = await rowsOf<{ kept: number }>(`
      select length(wrapped)::int as kept from casefile.paper_key where case_id = $1 and sha256 = $2 union all select length(content) from casefile.paper where case_id = $1 and sha256 = $2
      union all select length(content) from casefile.page where case_id = $1 and sha256 = $2 union all select length(content) from casefile.fact where case_id = $1 and path = 'conviction.term'
      union all select coalesce(length(content), 0) from casefile.fact_standing where case_id = $1 union all select length(content) from casefile.decision where case_id = $1`, [caseId, misfiled.paper.id])
    expect(left.length).toBeGreaterThanOrEqual(8)
    expect(left.map(({ kept }) => kept).every((kept) => kept === 0)).toBe(true)
    expect(await rowsOf('select kind, subject, why, asked_by from casefile.erasure where case_id = $1', [caseId])).toEqual([{ kind: 'paper', subject: misfiled.paper.id, why: 'another person’s report', asked_by: 'lead counsel' }])
  })

  it('leaves no sentence that rested on it: kept drafts are struck, packets built of it lose their bytes, and what was sent keeps its hash', async () => {
    const { caseId, lead } = await newCase()
    const [misfiled, right] = [textPaper('He was seen near the old mill on Sunday'), textPaper('He was thirty years old')]
    const read = async ({ paper, bytes }: typeof misfiled, words: string) => value(await lead.papers.add(caseId, { paper, bytes, proposals: [{ path: 'person.citizenship', value: words, source: quote(paper, words) }] })).proposed[0]?.id ?? ''
    const [gone, stays] = [await read(misfiled, 'seen near the old mill on Sunday'), await read(right, 'thirty years old')]
    const used = (id: string) => ({ id, path: 'person.citizenship', value: 'x', bates: [] })
    const quoted = 'The record says that he was seen near the old mill on Sunday.'
    const sentences = [{ where: 'Memorandum', text: 'He was there.', rests: 'fact', facts: [used(gone)] }, { where: 'Memorandum', text: 'He is thirty years old.', rests: 'fact', facts: [used(stays)] }]
    const entry = async (kind: DraftEntryKind, content: object) => value(await lead.draft.add(caseId, { kind, content })).id
    const ids = {
      version: await entry('version', { variant: 'person by mail', asOf: '2026-01-02', name: '', sentences }),
      wording: await entry('wording', { variant: 'person by mail', was: 'A sentence of today.', now: 'Another.', why: '', facts: [gone] }),
      live: await entry('wording', { variant: 'person by mail', was: 'Known to rest on it.', now: 'Another.', why: '' }),
      comment: await entry('comment', { sentence: 'He was there.', words: quoted }),
      signed: await entry('sentence signed', { key: 'k', text: 'He was there.', why: 'so', signed: true }),
      other: await entry('comment', { sentence: 'He is thirty years old.', words: 'He was there?' }),
    }
    const bytesOf = (text: string) => new TextEncoder().encode(text)
    const keep = async (name: string, text: string, mediaType: string) => value(await lead.packets.add(caseId, { name, mediaType, variant: 'person by mail', bytes: bytesOf(text) }))
    const pdf = await keep('built.pdf', 'The packet in type', 'application/pdf')
    const json = await keep('built.json', JSON.stringify({ packet: { parts: [used(gone)] } }), 'application/json')
    const other = await keep('other.json', JSON.stringify({ packet: { parts: [used(stays)] } }), 'application/json')
    const said = { what: 'The packet', how: 'by post', to: 'The Pardon Attorney', name: 'built.pdf', packet: 'built', sha256: pdf.sha256, size: pdf.size, sentOn: '2026-01-03' as const }
    value(await lead.filings.add(caseId, said))
    value(await lead.erasures.paper(caseId, misfiled.paper.id, 'another person’s', ['Known to rest on it.']))

    const content = new Map(value(await lead.draft.entries<Record<string, unknown>>(caseId, ['version', 'wording', 'comment', 'sentence signed'])).map((one) => [one.id, one.content]))
    const struck = 'Struck: it rested on a paper that was erased.'
    expect(content.get(ids.version)?.['sentences']).toEqual([{ where: 'Memorandum', text: struck, rests: 'fact', facts: [] }, sentences[1]])
    for (const id of [ids.wording, ids.live]) expect(content.get(id)).toMatchObject({ was: struck, now: struck })
    expect(content.get(ids.comment)).toEqual({ sentence: struck, words: struck })
    expect(content.get(ids.signed)).toMatchObject({ text: struck, why: 'so' })
    expect(content.get(ids.other)).toEqual({ sentence: 'He is thirty years old.', words: 'He was there?' })
    expect(JSON.stringify([...content.values()])).not.toContain('old mill')
    for (const { id } of [pdf, json]) expect(await lead.packets.bytes(caseId, id)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('erased') } })
    expect((await lead.packets.bytes(caseId, other.id)).ok).toBe(true)
    expect(await readdir(join(database.papersDir, office, caseId, pdf.sha256.slice(0, 2)))).not.toContain(pdf.sha256)
    expect(value(await lead.filings.list(caseId))).toMatchObject([{ sha256: pdf.sha256, to: 'The Pardon Attorney', erasedAt: expect.any(String) }])
    const audit = value(await lead.audit.changes(caseId)).map(({ what, to }) => `${what} ${to}`)
    for (const id of [ids.version, ids.wording, ids.live, ids.comment, ids.signed]) expect(audit).toContain(`words of an erased paper struck from the draft ${id}`)
    for (const { id } of [pdf, json]) expect(audit).toContain(`packet built of an erased paper erased ${id}`)
    expect(value(await lead.audit.verify(caseId))).toEqual({ brokenChange: undefined, brokenRead: undefined })
  })

  it('is the only thing that strikes: no entry and no packet can be changed otherwise, not even by SQL', async () => {
    const { caseId, lead } = await newCase()
    value(await lead.draft.add(caseId, { kind: 'comment', content: { sentence: 'x', words: 'y' } }))
    value(await lead.packets.add(caseId, { name: 'p.pdf', mediaType: 'application/pdf', variant: 'v', bytes: new TextEncoder().encode('p') }))
    const paper = textPaper('Erased before')
    value(await lead.papers.add(caseId, paper))
    value(await lead.erasures.paper(caseId, paper.paper.id, 'misfiled'))
    const [earlier] = await rowsOf<{ id: string }>('select erasure_id as id from casefile.erasure where case_id = $1', [caseId])
    const app = new Client({ connectionString: database.appUrl })
    await app.connect()
    await app.query("select set_config('lenity.user', 'lead counsel', false), set_config('lenity.case', $1, false)", [caseId])
    await expect(app.query("update casefile.draft_entry set content = 'x' where case_id = $1", [caseId])).rejects.toThrow('only what an erased paper said is struck')
    await expect(app.query("update casefile.draft_entry set content = 'x', struck_for = $2 where case_id = $1", [caseId, earlier?.id])).rejects.toThrow('only what an erased paper said is struck')
    await expect(app.query('update casefile.packet set erased_for = $2, erased_at = now() where case_id = $1', [caseId, earlier?.id])).rejects.toThrow('only what an erased paper said is struck')
    await expect(app.query("update casefile.packet set sha256 = $2 where case_id = $1", [caseId, '0'.repeat(64)])).rejects.toThrow('permission denied')
    await app.query("select set_config('lenity.user', 'attorney', false)")
    expect((await app.query("update casefile.draft_entry set content = 'x' where case_id = $1", [caseId])).rowCount).toBe(0)
    await app.end()
  })

  it('is not taken in again, in words for whoever saw it', async () => {
    const { caseId, lead } = await newCase()
    const paper = textPaper('Misfiled once')
    value(await lead.papers.add(caseId, paper))
    value(await lead.erasures.paper(caseId, paper.paper.id, 'misfiled'))
    expect(await lead.papers.add(caseId, paper)).toMatchObject({ ok: false, problem: { kind: 'conflict', what: expect.stringContaining('erased') } })
    expect(await lead.erasures.paper(caseId, paper.paper.id, 'again')).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  it.each(roles)('may be so by lead counsel and the supervisor, and needs a reason: %s', async (role) => {
    const { caseId, lead } = await newCase()
    const paper = textPaper(`A paper for ${role}`)
    value(await lead.papers.add(caseId, paper))
    expect(await as(role).erasures.paper(caseId, paper.paper.id, ' ')).toMatchObject({ ok: false })
    expect((await as(role).erasures.paper(caseId, paper.paper.id, 'misfiled')).ok).toBe(role === 'lead counsel' || role === 'supervisor')
  })

  it('that is sealed leaves a line only counsel sees', async () => {
    const { caseId, lead } = await newCase()
    const sealed = textPaper('A sealed motion')
    value(await lead.papers.add(caseId, { ...sealed, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(sealed.paper, 'motion') }] }))
    const before = value(await as('student').cases.get(caseId)).changes
    value(await lead.erasures.paper(caseId, sealed.paper.id, 'misfiled'))
    expect(value(await as('student').cases.get(caseId)).changes).toBe(before)
    expect(value(await as('student').erasures.ofCases())).toEqual([])
  })

  it('nothing else of a row can be changed on this way, not even by SQL', async () => {
    const { caseId, lead } = await newCase()
    value(await lead.papers.add(caseId, textPaper('Kept as it is')))
    const app = new Client({ connectionString: database.appUrl })
    await app.connect()
    await app.query("select set_config('lenity.user', 'lead counsel', false)")
    await expect(app.query("update casefile.paper set content = 'x' where case_id = $1", [caseId])).rejects.toThrow()
    await expect(app.query("update casefile.paper set content = '', size = 1 where case_id = $1", [caseId])).rejects.toThrow('permission denied')
    await app.query("select set_config('lenity.user', 'attorney', false)")
    expect((await app.query("update casefile.paper set content = '' where case_id = $1", [caseId])).rowCount).toBe(0)
    expect((await app.query("update casefile.paper_key set wrapped = '' where case_id = $1", [caseId])).rowCount).toBe(0)
    await app.query("select set_config('lenity.user', 'lead counsel', false)")
    await expect(app.query("update casefile.case_key set wrapped = '' where case_id = $1", [caseId])).rejects.toThrow('permission denied')
    await app.end()
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    await expect(admin.query("update casefile.paper set content = '', size = 1 where case_id = $1", [caseId])).rejects.toThrow('never changed')
    await admin.end()
  })
})

describe('a case that is erased', () => {
  it('needs counsel who asks and an administrator who agrees, and is then closed to everyone, also those who agreed', async () => {
    const { caseId, lead } = await newCase()
    value(await lead.papers.add(caseId, textPaper('Everything of it goes')))
    for (const role of ['attorney', 'student', 'family'] as const) expect(await as(role).erasures.askForCase(caseId, 'why')).toMatchObject({ ok: false })
    expect(await as('admin').erasures.askForCase(caseId, 'why')).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    const asked = value(await as('supervisor').erasures.askForCase(caseId, 'the client asked for it'))
    expect(value(await lead.erasures.askForCase(caseId, 'again')).id).toBe(asked.id)
    expect(value(await as('admin').erasures.ofCases()).find(({ id }) => id === asked.id)).toMatchObject({ why: 'the client asked for it', by: 'supervisor', end: undefined })
    expect(value(await as('attorney').erasures.ofCases())).toEqual([])
    expect(await lead.erasures.agree(asked.id)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('administrator') } })
    expect(await as('attorney').erasures.agree(asked.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(value(await as('admin').erasures.agree(asked.id)).end).toMatchObject({ what: 'agreed', by: 'admin' })

    expect(await lead.papers.list(caseId)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('erased'), next: expect.stringContaining('for good') } })
    expect(value(await lead.cases.get(caseId))).toMatchObject({ title: 'Erased case', closed: { why: 'erased' } })
    expect(value(await lead.audit.changes(caseId)).at(-1)).toMatchObject({ what: 'case erased', by: 'admin' })
    expect(value(await lead.audit.verify(caseId))).toEqual({ brokenChange: undefined, brokenRead: undefined })
    expect(await readdir(join(database.papersDir, office))).not.toContain(caseId)
    expect(await rowsOf('select length(wrapped) as left from casefile.case_key where case_id = $1', [caseId])).toEqual([{ left: 0 }])
    expect(await lead.narrative.put(caseId, 'remorse', { text: 'new', on: '2026-01-01' })).toMatchObject({ ok: false })
  })

  it('is not, once the request was withdrawn', async () => {
    const { caseId, lead } = await newCase()
    value(await lead.narrative.put(caseId, 'remorse', { text: 'kept', on: '2026-01-01' }))
    const asked = value(await lead.erasures.askForCase(caseId, 'mistaken'))
    expect(value(await as('supervisor').erasures.withdraw(caseId, asked.id)).end?.what).toBe('withdrawn')
    expect(value(await as('admin').erasures.agree(asked.id)).end?.what).toBe('withdrawn')
    expect(value(await lead.narrative.get(caseId, 'remorse'))?.text).toBe('kept')
  })

  it('by one person alone only where the office is one person', async () => {
    const ada = as('ada')
    const own = value(await ada.offices.create({ name: 'Ada alone' })).id
    const caseId = value(await ada.cases.create({ title: 'One', madeUp: true, office: own })).id
    value(await ada.narrative.put(caseId, 'remorse', { text: 'x', on: '2026-01-01' }))
    const asked = value(await ada.erasures.askForCase(caseId, 'closed years ago'))
    value(await ada.members.add(own, { userId: 'ben' }))
    expect(await ada.erasures.agree(asked.id)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('two people') } })
    const other = as('cleo')
    const alone = value(await other.offices.create({ name: 'Cleo alone' })).id
    const hers = value(await other.cases.create({ title: 'One', madeUp: true, office: alone })).id
    value(await other.narrative.put(hers, 'remorse', { text: 'x', on: '2026-01-01' }))
    value(await other.erasures.agree(value(await other.erasures.askForCase(hers, 'closed')).id))
    expect(await other.narrative.get(hers, 'remorse')).toMatchObject({ ok: false, problem: { what: expect.stringContaining('erased') } })
  })

  it('that had nothing in it yet takes nothing in afterwards', async () => {
    const { caseId, lead } = await newCase()
    value(await as('admin').erasures.agree(value(await lead.erasures.askForCase(caseId, 'opened by mistake')).id))
    expect(await lead.narrative.put(caseId, 'remorse', { text: 'x', on: '2026-01-01' })).toMatchObject({ ok: false, problem: { what: expect.stringContaining('erased') } })
  })

  it('of another office is not for this administrator to agree to, or to know of', async () => {
    const { caseId, lead } = await newCase()
    const asked = value(await lead.erasures.askForCase(caseId, 'why'))
    value(await as('stranger').offices.create({ name: 'Elsewhere' }))
    expect(value(await as('stranger').erasures.ofCases())).toEqual([])
    expect(await as('stranger').erasures.agree(asked.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })
})
