import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Of } from './kept-bytes.ts'
import type { Cuts, Page, Paper, PaperPart } from '../src/index.ts'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { value } from './things-to-test.ts'

let database: TestDatabase
let store: Store
let ruth: StoreForUser
let ivo: StoreForUser
let caseId: string
const bytes = new TextEncoder().encode('a file of four pages')
const id = sha256Of(bytes)
const texts = ['To whom it may concern, he has a home.', 'Sincerely, Ann', 'The report computes a base offense level of 38', 'motion under 5K1.1']
const kind = (of: Paper['kind']['kind']) => ({ kind: of, why: `taken for a ${of}`, certainty: 0.9 })
const part = (first: number, last: number, of: Paper['kind']['kind']): PaperPart => ({ first, last, kind: kind(of), warnings: [] })
const cuts = (...parts: PaperPart[]): Cuts => ({ version: 1, accepted: false, parts })
const paper: Paper = {
  id, name: 'bundle.pdf', mediaType: 'application/pdf', bytes: bytes.length, kind: kind('other'), warnings: [],
  pages: texts.map((text, i): Page => ({ number: i + 1, width: 612, height: 792, origin: 'text layer', text, words: [] })),
}
const on = (page: number, words: string) => ({ from: 'paper' as const, paper: id, page, start: texts[page - 1]?.indexOf(words) ?? 0, end: (texts[page - 1]?.indexOf(words) ?? 0) + words.length, words, boxes: [], confidence: 100 })
const idsOf = async (who: StoreForUser) => value(await who.papers.outlines(caseId)).map((one) => one.id)

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  ruth = store.as({ userId: 'ruth', name: 'Ruth' })
  ivo = store.as({ userId: 'ivo' })
  const office = value(await ruth.offices.create({ name: 'Clinic' })).id
  value(await ruth.members.add(office, { userId: 'ivo' }))
  caseId = value(await ruth.cases.create({ title: 'Odessa Example', madeUp: true })).id
  value(await ruth.team.put(caseId, 'ivo', 'investigator', 'looks for witnesses'))
  value(await ruth.papers.add(caseId, { bytes, paper: { ...paper, cuts: cuts(part(1, 2, 'letter of support'), part(3, 4, 'indictment')) }, proposals: [{ path: 'release.home', value: 'a home', source: on(1, 'a home') }] }))
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

describe('a file cut into the papers it holds', () => {
  it('is listed as those papers, whose pages and facts keep the numbers of the file', async () => {
    expect(await idsOf(ruth)).toEqual([`${id}.1-2`, `${id}.3-4`])
    expect(value(await ruth.papers.outline(caseId, `${id}.3-4`)).pages.map(({ number }) => number)).toEqual([3, 4])
    expect(value(await ruth.papers.page(caseId, `${id}.3-4`, 3)).text).toBe(texts[2])
    expect(await ruth.papers.page(caseId, `${id}.3-4`, 1)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(value(await ruth.papers.outline(caseId, id))).toMatchObject({ name: 'bundle.pdf', cuts: { version: 1, accepted: false } })
    expect(new TextDecoder().decode(value(await ruth.papers.bytes(caseId, `${id}.3-4`)))).toBe('a file of four pages')
    const [home] = value(await ruth.facts.list(caseId))
    expect(home?.source).toMatchObject({ paper: `${id}.1-2`, page: 1 })
    expect(value(await ruth.facts.settle(caseId, [{ act: '11111111-1111-4111-8111-111111111111', is: 'confirm', facts: [{ id: home?.id ?? '', seen: null }] }]))[0]?.facts[0]?.source).toMatchObject({ paper: `${id}.1-2` })
    expect(value(await ruth.facts.reopen(caseId, [home?.id ?? '']))[0]?.source).toMatchObject({ paper: `${id}.1-2` })
    expect(value(await ruth.cases.open(caseId)).contents.papers).toHaveLength(2)
  })

  it('is seen by those who see all of its parts, and by nobody else, from the moment it is cut so', async () => {
    expect(await idsOf(ivo)).toHaveLength(2)
    const cut = value(await ruth.papers.cut(caseId, id, { version: 1, accepted: true, parts: [part(1, 2, 'letter of support'), part(3, 4, 'presentence report')], proposals: [{ path: 'guideline.baseLevel', value: 38, source: { ...on(3, '38'), paper: `${id}.3-4` } }] }))
    expect(cut).toMatchObject({ cuts: { version: 2, accepted: true } })
    expect(await idsOf(ivo)).toEqual([])
    for (const one of [id, `${id}.1-2`, `${id}.3-4`]) {
      expect(await ivo.papers.outline(caseId, one)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
      expect(await ivo.papers.page(caseId, one, 1)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
      expect(await ivo.papers.bytes(caseId, one)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    }
    expect(value(await ivo.facts.list(caseId))).toEqual([])
    expect(value(await ruth.facts.list(caseId))).toHaveLength(2)
  })

  it('is cut otherwise without a fact going astray or coming twice', async () => {
    const moved = { version: 2, accepted: true, parts: [part(1, 1, 'letter of support'), part(2, 4, 'letter of support')], proposals: [{ path: 'guideline.baseLevel', value: 38, source: on(3, '38') }] }
    value(await ruth.papers.cut(caseId, id, moved))
    const facts = value(await ruth.facts.list(caseId))
    expect(facts.map(({ source }) => (source.from === 'paper' ? source.paper : ''))).toEqual([`${id}.1-1`, `${id}.2-4`])
    // What was held as confidential once stays so.
    expect(await idsOf(ivo)).toEqual([])
    expect(await ruth.papers.cut(caseId, id, moved)).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
  })

  it('is refused when the parts leave a page out, or reach beyond the last', async () => {
    for (const parts of [[part(1, 2, 'other')], [part(1, 2, 'other'), part(4, 4, 'other')], [part(1, 5, 'other')], []]) expect(await ruth.papers.cut(caseId, id, { version: 3, accepted: true, parts, proposals: [] })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })

  it('is for counsel alone in all its parts once one of them holds sealed words', async () => {
    const hal = store.as({ userId: 'hal' })
    value(await ruth.members.add(value(await ruth.cases.get(caseId)).office, { userId: 'hal' }))
    value(await ruth.team.put(caseId, 'hal', 'student', 'helps'))
    expect(await idsOf(hal)).toHaveLength(2)
    value(await ruth.facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: { ...on(4, '5K1.1'), paper: `${id}.2-4` } }]))
    expect(await idsOf(hal)).toEqual([])
    expect(await idsOf(ruth)).toHaveLength(2)
    const before = value(await hal.cases.get(caseId)).changes
    value(await ruth.papers.cut(caseId, id, { version: 3, accepted: true, parts: [part(1, 1, 'letter of support'), part(2, 4, 'other')], proposals: [] }))
    expect(value(await hal.cases.get(caseId)).changes).toBe(before)
  })

  it('is erased as a whole, and not in part', async () => {
    expect(await ruth.erasures.paper(caseId, `${id}.2-4`, 'misfiled')).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
    value(await ruth.erasures.paper(caseId, id, 'misfiled'))
    expect(await idsOf(ruth)).toEqual([])
    expect(value(await ruth.facts.list(caseId))).toEqual([])
  })
})
