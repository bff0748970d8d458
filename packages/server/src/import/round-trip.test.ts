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
  // What is kept of the draft: a version of a packet that was built, its sign-off, a filing and one that puts it right, an answer, a wording.
  const mine = office.store.as({ userId: planted.lead.userId, name: 'Lead' })
  const [packet] = await planted.lead.get<PacketHead[]>('GET', `/api/cases/${planted.id}/packets`)
  const pdf = packet?.files.find(({ kind }) => kind === 'pdf')?.sha256
  const kept = await mine.draft.add(planted.id, { kind: 'packet signed off', content: { packet: packet?.id, sha256: pdf } })
  const first = await mine.filings.add(planted.id, { what: 'The packet', how: 'by post', to: 'The Pardon Attorney', name: 'p.pdf', packet: packet?.id, signedOff: true, sha256: pdf ?? '', size: 1, sentOn: '2026-01-04' })
  if (!kept.ok || !first.ok) throw new Error('the draft was not kept')
  await mine.filings.add(planted.id, { what: 'The packet', how: 'by hand', to: 'The Pardon Attorney', name: 'p.pdf', corrects: first.value.id, sha256: pdf ?? '', size: 1, sentOn: '2026-01-05' })
  await mine.filings.answer(planted.id, { packet: packet?.id ?? '', check: 'legible', answer: 'met', says: 'I have looked at each page.' })
  await mine.draft.add(planted.id, { kind: 'wording', content: { variant: 'person by mail', was: 'So it was.', now: 'So it was, and is.', why: '' } })
  const [thread] = await planted.lead.get<{ id: string }[]>('GET', `/api/cases/${planted.id}/draft-comments`)
  await planted.lead.get('POST', `/api/cases/${planted.id}/draft-comments/${thread?.id}/answers`, { words: 'It is so.' })
  await planted.lead.get('PUT', `/api/cases/${planted.id}/draft-comments/${thread?.id}`, { settled: true })
  there = await office.join('Other', { ownOffice: true })
  saved = await exported(planted.lead, planted.id)
}, 120_000)
afterAll(() => office?.close())

interface PacketHead { readonly id: string; readonly files: readonly { readonly kind: string; readonly sha256: string }[]; readonly signedOff?: unknown; readonly signedOffElsewhere?: { readonly by: string }; readonly problems: readonly { readonly is: string }[] }

async function exported(who: Person, id: string): Promise<Buffer> {
  return Buffer.from(await (await who.ask('GET', `/api/cases/${id}/export.zip`)).arrayBuffer())
}
const form = (bytes: Buffer) => textFile('case.zip', new Uint8Array(bytes))

interface Entry { readonly id: string; readonly kind: string; readonly about?: string; readonly content: unknown; readonly by: string; readonly byUser: string; readonly at: string }
type Sent = Readonly<Record<string, unknown>> & { readonly by: string }

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
    draft: (await read<{ entries: readonly Entry[] }>('draft.json')).entries,
    sent: await read<{ filings: readonly Sent[]; checks: readonly Sent[] }>('filings.json'),
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

  it('has the same versions, wordings, comments and filings, each with who made it there and when', async () => {
    const [before, after] = [await partsOf(saved), await partsOf(await exported(there, caseId))]
    const brought = (by: string) => `${by} (imported by Other from This office)`
    expect(before.draft.map(({ kind }) => kind).sort()).toEqual(['comment', 'comment', 'comment settled', 'packet signed off', 'sentence signed', 'version', 'version', 'wording'])
    const asTold = ({ id, kind, about, content, by, at }: Entry) => ({ id, kind, about, content, by, at })
    expect(after.draft.map(asTold)).toEqual(before.draft.map(asTold).map((one) => ({ ...one, by: brought(one.by), kind: / signed/.test(one.kind) ? `${one.kind} elsewhere` : one.kind })))
    expect(after.sent.filings).toEqual(before.sent.filings.map((one) => ({ ...one, by: brought(one.by) })))
    expect(after.sent.filings).toHaveLength(3)
    expect(after.sent.checks).toEqual(before.sent.checks.map((one) => ({ ...one, by: brought(one.by), elsewhere: true })))
    const threads = await there.get<{ settled?: { by: string }; answers: readonly { words: string }[] }[]>('GET', `/api/cases/${caseId}/draft-comments`)
    expect(threads[0]).toMatchObject({ settled: { by: brought('Lead') }, answers: [{ words: 'It is so.' }] })
  })

  it('is not signed by what was signed there: that is told, and counts for nothing', async () => {
    const [packet] = await there.get<PacketHead[]>('GET', `/api/cases/${caseId}/packets`)
    expect(packet?.signedOff).toBeUndefined()
    expect(packet?.signedOffElsewhere?.by).toBe('Lead (imported by Other from This office)')
    expect(packet?.problems.filter(({ is }) => is === 'fact missing')).toEqual([])
    const checks = await there.get<{ id: string; answered?: unknown; answeredElsewhere?: { says: string } }[]>('GET', `/api/cases/${caseId}/packets/${packet?.id}/checks`)
    expect(checks.find(({ id }) => id === 'legible')).toMatchObject({ answeredElsewhere: { says: 'I have looked at each page.' } })
    expect(checks.find(({ id }) => id === 'legible')?.answered).toBeUndefined()
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
