import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, reach, type RecordKind } from '../../src/index.ts'
import { caseUnit } from '../case-unit.ts'
import { openKeptBytes } from '../kept-bytes.ts'
import { officeKeys } from '../keys/office-keys.ts'
import { openStore, type Store, type StoreForUser } from '../index.ts'
import { testDatabase, type TestDatabase } from '../test-database.ts'
import { addToTeam, quote, textPaper, value } from '../things-to-test.ts'
import { keptTexts, searchMemory } from './kept-texts.ts'
import { searchMethods } from './search.ts'

let database: TestDatabase
let store: Store
let lead: StoreForUser
let office: string
let caseId: string

const open = textPaper('Judgment: three hundred and sixty months; plumbago in the margin.')
const confidential = textPaper('The officer writes of quillwort.', 'presentence report')
const health = textPaper('The patient takes saxifrage.', 'medical record')
const sealed = textPaper('The motion tells of assistance and tamarisk.')

/** A word planted in each kind of record. */
const planted = { papers: 'plumbago', confidential: 'quillwort', health: 'saxifrage', sealed: 'tamarisk', facts: 'uvularia', words: 'viburnum', tasks: 'wisteria', plan: 'xerophyte' } as const satisfies Partial<Record<RecordKind, string>>

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  lead = store.as({ userId: 'lead' })
  office = value(await lead.offices.create({ name: 'Clinic' })).id
  caseId = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
  for (const paper of [open, confidential, health]) value(await lead.papers.add(caseId, paper))
  value(await lead.papers.add(caseId, { ...sealed, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(sealed.paper, 'tamarisk') }] }))
  value(await lead.facts.propose(caseId, [{ path: 'person.citizenship', value: 'uvularia', source: { from: 'person', who: 'Dolores', on: '2026-01-01', words: 'said so' } }]))
  value(await lead.narrative.put(caseId, 'remorse', { text: 'I planted viburnum.', on: '2026-02-01' }))
  value(await lead.records.add(caseId, 'task', { title: 'Ask about wisteria' }))
  value(await lead.records.add(caseId, 'release step', { area: 'home', what: 'a room with a xerophyte' }))
  await addToTeam(lead, office, caseId, roles)
  value(await lead.shares.set(caseId, 'case', caseId, true))
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

const search = async (userId: string, words: string) => value(await store.as({ userId }).search.find(words))

describe('searching the cases one is on', () => {
  it('finds a person by name, and each record with the words around what was found', async () => {
    expect((await search('lead', 'dolores')).texts).toMatchObject([{ case: caseId, title: 'Dolores Example', place: { in: 'case' }, marks: [[0, 7]] }])
    const [page] = (await search('lead', 'plumbago months')).texts
    expect(page).toMatchObject({ place: { in: 'page', paper: open.paper.id, page: 1 }, called: 'paper.txt' })
    expect(page?.marks.map(([from, to]) => page.text.slice(from, to))).toEqual(['months', 'plumbago'])
    expect((await search('lead', 'wisteria')).texts).toMatchObject([{ place: { in: 'record' }, called: 'task' }])
    expect((await search('lead', 'viburnum')).texts).toMatchObject([{ place: { in: 'words', question: 'remorse' } }])
    expect((await search('lead', 'uvularia')).texts).toMatchObject([{ place: { in: 'fact' }, called: 'citizenship' }])
  })

  it('finds what is nearest when nothing is spelled so, and says what it took instead', async () => {
    expect(await search('lead', 'plumbgao')).toMatchObject({ texts: [{ place: { in: 'page' } }], instead: [{ typed: 'plumbgao', near: ['plumbago'] }] })
    expect(await search('lead', 'zzzzzzzz')).toEqual({ texts: [], more: false, unread: 0, instead: [] })
  })

  it.each(roles)('as %s finds a word exactly where the table of parts lets them see its kind, also misspelled', async (role) => {
    for (const [kind, word] of Object.entries(planted) as [RecordKind, string][]) {
      const may = ['read', 'write'].includes(reach(role, kind))
      for (const asked of [word, word.slice(0, 5), `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`, `"${word}"`]) {
        const found = await search(role, asked)
        expect([role, asked, JSON.stringify(found).includes(word)], kind).toEqual([role, asked, may])
        if (!may) expect(found).toEqual({ texts: [], more: false, unread: 0, instead: [] })
      }
    }
  })

  it('forgets at once what a wall closes, and has it again when the wall is lifted', async () => {
    expect((await search('attorney', 'plumbago')).texts).toHaveLength(1)
    const wall = value(await lead.walls.raise(caseId, 'attorney', 'acted for a co-defendant'))
    expect(await search('attorney', 'plumbago')).toEqual({ texts: [], more: false, unread: 0, instead: [] })
    expect((await search('supervisor', 'plumbago')).texts).toHaveLength(1)
    value(await lead.walls.askToLift(caseId, wall.id, 'by mistake'))
    value(await store.as({ userId: 'supervisor' }).walls.agreeToLift(caseId, wall.id))
    expect((await search('attorney', 'plumbago')).texts).toHaveLength(1)
  })

  it('follows a change of part, a share and a share taken back', async () => {
    expect((await search('family', 'uvularia')).texts).toEqual([])
    const fact = value(await lead.facts.list(caseId)).find(({ path }) => path === 'person.citizenship')?.id ?? ''
    value(await lead.shares.set(caseId, 'facts', fact, true))
    expect((await search('family', 'uvularia')).texts).toHaveLength(1)
    value(await lead.shares.set(caseId, 'facts', fact, false))
    expect((await search('family', 'uvularia')).texts).toEqual([])
    value(await lead.team.put(caseId, 'student', 'interpreter', 'helps with the call'))
    expect((await search('student', 'plumbago')).texts).toEqual([])
    expect((await search('student', 'viburnum')).texts).toHaveLength(1)
  })

  it('shows nothing of a paper that was sealed after it was read into memory', async () => {
    const late = textPaper('A letter that tells of yellowroot.')
    value(await lead.papers.add(caseId, late))
    expect((await search('reviewer', 'yellowroot')).texts).toHaveLength(1)
    value(await lead.facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: quote(late.paper, 'yellowroot') }]))
    expect(await search('reviewer', 'yellowroot')).toEqual({ texts: [], more: false, unread: 0, instead: [] })
    expect((await search('lead', 'yellowroot')).texts.length).toBeGreaterThan(0)
  })

  it('finds what is new at once, and no longer what was taken out', async () => {
    const task = value(await lead.records.add(caseId, 'task', { title: 'Water the zinnia' }))
    expect((await search('lead', 'zinnia')).texts).toHaveLength(1)
    value(await lead.records.remove(caseId, task.id, { version: 1, why: 'done' }))
    expect((await search('lead', 'zinnia')).texts).toEqual([])
  })

  it('keeps to one case and to one kind of place when asked to', async () => {
    const other = value(await lead.cases.create({ title: 'Another plumbago', madeUp: true })).id
    const find = async (options: Parameters<StoreForUser['search']['find']>[1]) => value(await lead.search.find('plumbago', options)).texts.map((one) => [one.case, one.place.in])
    expect(await find({})).toEqual([[other, 'case'], [caseId, 'page']])
    expect(await find({ inCase: other })).toEqual([[other, 'case']])
    expect(await find({ kinds: ['page'] })).toEqual([[caseId, 'page']])
    expect(value(await lead.search.find('plumbago', { most: 1 }))).toMatchObject({ more: true })
    expect(await lead.search.find(' ( ')).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })

  it('has the same answers in next to no memory, of which it takes no more than it is given', async () => {
    const pool = new Pool({ connectionString: database.appUrl })
    const [all, few] = [searchMemory({ bytes: 1_000_000, readers: 10 }), searchMemory({ bytes: 1_000, readers: 2 })]
    const keys = officeKeys(database.secrets)
    const unit = caseUnit(pool, await openKeptBytes(database.papersDir), keys, { userId: 'lead' })
    for (const words of ['plumbago', 'viburnum wisteria', 'wisteria', 'plumbgao', 'plumbago']) {
      expect(value(await searchMethods(unit, keys, few).find(words)), words).toEqual(value(await searchMethods(unit, keys, all).find(words)))
      expect(few.texts.full()).toBeLessThan(all.texts.full() / 2)
    }
    await pool.end()
  })

  it('reads one case more each time, however little time there is', async () => {
    const pool = new Pool({ connectionString: database.appUrl })
    const keys = officeKeys(database.secrets)
    const unit = caseUnit(pool, await openKeptBytes(database.papersDir), keys, { userId: 'lead' })
    const texts = keptTexts(unit, keys, searchMemory({ bytes: 1_000_000, readers: 10 }))
    const cases = await lead.cases.list()
    expect(cases.length).toBeGreaterThan(1)
    const read = await texts.read(cases, performance.now() - 1)
    expect([...read.keys()]).toEqual(cases.slice(0, 1))
    expect(cases.map((c) => texts.inMemory(c) !== undefined)).toEqual(cases.map((_, i) => i === 0))
    await pool.end()
  })

  it('writes that a case was read by search, and not of which words', async () => {
    const reads = value(await lead.audit.reads(caseId)).filter(({ what }) => what === 'found by search')
    expect(reads.length).toBeGreaterThan(5)
    expect(JSON.stringify(reads)).not.toMatch(/plumbago|viburnum/)
  })
})
