import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsIn, plantCase, wordsOf, type PlantedCase } from '../../test/canaries.ts'
import { addPaper, exampleFile, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { openExport, type OpenExport } from '../export/open-export.ts'

let office: TestOffice
let planted: PlantedCase
let there: Person
let saved: Buffer
let caseId: string

beforeAll(async () => {
  office = await testOffice()
  planted = await plantCase(office)
  await addPaper(planted.lead, planted.id, await exampleFile('tomas-iriarte/papers/judgment.pdf'))
  const { facts } = await planted.lead.get<{ facts: { id: string; path: string; standing: string; value: unknown }[] }>('GET', `/api/cases/${planted.id}/facts`)
  const waiting = facts.filter(({ standing }) => standing === 'proposed')
  await planted.lead.get('POST', `/api/cases/${planted.id}/facts/reject`, { facts: [waiting[0]?.id], why: 'misread' })
  const days = waiting.find(({ value }) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
  await planted.lead.get('POST', `/api/cases/${planted.id}/facts/${days?.id}/correct`, { value: '1995-01-02' })
  const [task] = await planted.lead.get<{ id: string; version: number }[]>('GET', `/api/cases/${planted.id}/records?kind=tasks`)
  await planted.lead.get('POST', `/api/cases/${planted.id}/records/${task?.id}/remove`, { version: task?.version, why: 'done otherwise' })
  there = await office.join('Other', { ownOffice: true })
  saved = await exported(planted.lead, planted.id)
}, 120_000)
afterAll(() => office?.close())

async function exported(who: Person, id: string): Promise<Buffer> {
  return Buffer.from(await (await who.ask('GET', `/api/cases/${id}/export.zip`)).arrayBuffer())
}
const form = (bytes: Buffer) => textFile('case.zip', new Uint8Array(bytes))

async function partsOf(bytes: Buffer) {
  const opened = await openExport(bytes)
  if (!opened.ok) throw new Error(opened.problem.what)
  const read = async <T>(path: string) => {
    const file = await (opened.value as OpenExport).read(path)
    if (!file.ok) throw new Error(file.problem.what)
    return JSON.parse(file.value.toString()) as T
  }
  const { facts } = await read<{ facts: { id: string; path: string; value: unknown; source: unknown; standing: string; why?: string; check?: string; corrects?: string; decidedBy?: string }[] }>('facts.json')
  const place = new Map(facts.map(({ id }, i) => [id, i]))
  const { records } = await read<{ records: { id: string; version: number; type: string; fields: unknown; removed: boolean; why?: string; by: string }[] }>('records.json')
  const first = new Map<string, string>()
  for (const one of records.filter(({ version }) => version === 1)) first.set(one.id, JSON.stringify([one.type, one.fields]))
  return {
    opened: opened.value,
    facts: facts.map(({ path, value, source, standing, why, check, corrects }) => ({ path, value, source, standing, why, check, corrects: corrects === undefined ? undefined : place.get(corrects) })),
    signed: facts.map(({ decidedBy }) => decidedBy),
    decisions: (await read<{ decisions: { path: string; fact: string; why: string; by: string }[] }>('decisions.json')).decisions.map(({ path, fact, why }) => ({ path, fact: place.get(fact), why })),
    records: records.map(({ id, version, type, fields, removed, why }) => JSON.stringify([first.get(id), version, type, fields, removed, why])).sort(),
    words: (await read<{ words: { question: string; text: string; on: string; version: number; takenDownBy?: string }[] }>('words.json')).words.map(({ question, text, on, version, takenDownBy }) => ({ question, text, on, version, takenDownBy })),
    files: opened.value.manifest.files.filter(({ path }) => /^(papers|pages)\//.test(path)).map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    packets: opened.value.manifest.files.filter(({ path }) => path.startsWith('packets/')).map(({ bytes, sha256 }) => ({ bytes, sha256 })),
  }
}

describe('an export that another office takes in', () => {
  it('is looked at first, and nothing is written', async () => {
    const before = await partsOf(saved)
    expect(await there.get('POST', '/api/imports/case/preview', form(saved))).toMatchObject({ from: 'This office', part: 'lead counsel', counts: { papers: 6, facts: before.facts.length, decisions: 2, words: 1, packets: 3 }, matches: [] })
    expect(await there.get('GET', '/api/cases')).toEqual([])
  })

  it('becomes a case with the same papers, pages, facts, decisions, records, words and packets', async () => {
    ;({ caseId } = await there.get<{ caseId: string }>('POST', '/api/imports/case', form(saved)))
    const [before, after] = [await partsOf(saved), await partsOf(await exported(there, caseId))]
    expect(after.facts).toEqual(before.facts)
    expect(after.facts.filter(({ standing }) => standing === 'rejected').length).toBeGreaterThan(1)
    expect(after.facts.filter(({ corrects }) => corrects !== undefined)).toHaveLength(1)
    expect(after.decisions).toEqual(before.decisions)
    expect(after.records).toEqual(before.records)
    expect(after.words).toEqual(before.words)
    expect(after.files).toEqual(before.files)
    expect(after.packets).toEqual(before.packets)
    expect(before.files.length).toBeGreaterThanOrEqual(18)
  })

  it('says beside what was signed who signed it there, who brought it and from where, and in the audit from which export', async () => {
    const { signed } = await partsOf(await exported(there, caseId))
    expect(new Set(signed.filter(name => name !== undefined))).toEqual(new Set(['Lead (imported by Other from This office)']))
    const lines = await there.get<{ what: string; to: string }[]>('GET', `/api/cases/${caseId}/audit?which=change&most=500`)
    expect(lines.find(({ what }) => what === 'taken from an export')?.to).toBe((await partsOf(saved)).opened.sha256)
    expect(await there.get('GET', `/api/cases/${caseId}/audit/check`)).toMatchObject({ whole: true })
  })

  it('keeps what is sealed sealed', async () => {
    const helper = await office.join('Helper')
    const mine = office.store.as({ userId: there.userId, name: 'Other' })
    const [own] = await mine.offices.list()
    await mine.members.add(own?.id ?? '', { userId: helper.userId })
    const put = await mine.team.put(caseId, helper.userId, 'contributor', 'helps')
    expect(put.ok).toBe(true)
    const words = await wordsOf(await helper.ask('GET', `/api/cases/${caseId}/export.zip`))
    expect([...kindsIn(words)]).not.toContain('sealed')
    expect([...kindsIn(words)]).toContain('papers')
  })

  it('is taken in once, and taken back while nobody has touched it', async () => {
    expect((await there.ask('POST', '/api/imports/case', form(saved))).status).toBe(409)
    const second = await office.join('Second', { ownOffice: true })
    await second.get('POST', '/api/imports/case', form(saved))
    const [run] = await second.get<{ id: string; kind: string; untouched: number }[]>('GET', '/api/imports')
    expect(run).toMatchObject({ kind: 'export', untouched: 1 })
    expect(await second.get('POST', `/api/imports/${run?.id}/take-back`)).toEqual({ takenBack: 1, kept: 0 })
    expect(await second.get('GET', '/api/cases')).toEqual([])
  })

  it('that a reviewer took has what a reviewer sees, and can be taken in', async () => {
    const reviewer = planted.viewers.find(({ called }) => called === 'reviewer')
    if (reviewer === undefined) throw new Error('no reviewer')
    const third = await office.join('Third', { ownOffice: true })
    const bytes = await exported(reviewer.person, planted.id)
    const { caseId: came } = await third.get<{ caseId: string }>('POST', '/api/imports/case', form(bytes))
    const [before, after] = [await partsOf(bytes), await partsOf(await exported(third, came))]
    expect([after.facts, after.records, after.files]).toEqual([before.facts, before.records, before.files])
  })
})

describe('an export that was meddled with', () => {
  it('is refused with the file that is wrong, and nothing of it stays', async () => {
    const fourth = await office.join('Fourth', { ownOffice: true })
    const changed = Buffer.from(saved)
    changed.write('X', changed.indexOf('A letter of support'))
    const answer = await fourth.ask('POST', '/api/imports/case', form(changed))
    expect([answer.status, await answer.json()]).toMatchObject([400, { where: expect.stringMatching(/^papers\//) }])
    for (const bytes of [Buffer.from('PK'), saved.subarray(0, 5000), Buffer.alloc(0)]) expect((await fourth.ask('POST', '/api/imports/case/preview', form(Buffer.from(bytes)))).status).toBe(400)
    expect(await fourth.get('GET', '/api/cases')).toEqual([])
    expect(await fourth.get('GET', '/api/imports')).toEqual([])
  })
})
