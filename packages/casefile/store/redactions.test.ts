import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { addToTeam, quote, textPaper, value } from './things-to-test.ts'

describe('redacted copies', () => {
  let database: TestDatabase
  let store: Store
  let lead: StoreForUser
  let caseId: string
  const paper = textPaper('A letter of Ana Doe', 'letter of support')
  const sealed = textPaper('The motion tells of zqsealedzq')
  const bytes = new TextEncoder().encode('A letter of █████')
  const copy = (of: string) => ({ paper: of, name: 'letter of support, redacted.txt', mediaType: 'text/plain', purpose: 'for the public', bytes, marks: [{ page: 1, kind: 'name of a minor' as const, start: 12, end: 19 }] })

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    lead = store.as({ userId: 'lead' })
    const office = value(await lead.offices.create({ name: 'Clinic' }))
    caseId = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
    value(await lead.papers.add(caseId, paper))
    value(await lead.papers.add(caseId, { ...sealed, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(sealed.paper, 'zqsealedzq') }] }))
    await addToTeam(lead, office.id, caseId, ['student', 'family', 'reviewer'])
    value(await lead.shares.set(caseId, 'case', caseId, true))
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  it('are kept beside the paper, which does not change, and the case is told who made them', async () => {
    const made = value(await lead.redactions.add(caseId, copy(paper.paper.id)))
    expect(made).toMatchObject({ paper: paper.paper.id, name: 'letter of support, redacted.txt', madeBy: 'lead', size: bytes.length })
    expect(Buffer.from(value(await lead.redactions.bytes(caseId, made.id)).bytes).equals(Buffer.from(bytes))).toBe(true)
    expect(Buffer.from(value(await lead.papers.bytes(caseId, paper.paper.id))).equals(Buffer.from(paper.bytes))).toBe(true)
    expect(value(await lead.audit.changes(caseId)).at(-1)).toMatchObject({ what: 'redacted copy made', to: made.id, by: 'lead' })
  })

  it('are seen by those who see the paper, and by family once counsel shares the copy, without the paper', async () => {
    const [made] = value(await lead.redactions.list(caseId))
    const family = store.as({ userId: 'family' })
    expect(value(await store.as({ userId: 'student' }).redactions.list(caseId))).toHaveLength(1)
    expect(value(await family.redactions.list(caseId))).toEqual([])
    value(await lead.shares.set(caseId, 'papers', made?.id ?? '', true))
    expect(value(await family.redactions.bytes(caseId, made?.id ?? '')).copy.id).toBe(made?.id)
    expect(await family.papers.get(caseId, paper.paper.id)).toMatchObject({ ok: false })
    expect(await store.as({ userId: 'stranger' }).redactions.bytes(caseId, made?.id ?? '')).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  it('of a paper that holds sealed words are for counsel, also when shared by their number', async () => {
    const made = value(await lead.redactions.add(caseId, copy(sealed.paper.id)))
    value(await lead.shares.set(caseId, 'papers', made.id, true))
    for (const userId of ['student', 'family', 'reviewer']) expect(JSON.stringify(await store.as({ userId }).redactions.list(caseId))).not.toContain(made.id)
    expect(await store.as({ userId: 'student' }).redactions.add(caseId, copy(sealed.paper.id))).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  it('of a paper about health are not shared, as the paper is not', async () => {
    const about = textPaper('Diagnoses: diabetes since 2011.', 'medical record')
    value(await lead.papers.add(caseId, about))
    const made = value(await lead.redactions.add(caseId, copy(about.paper.id)))
    value(await lead.shares.set(caseId, 'papers', made.id, true))
    const family = store.as({ userId: 'family' })
    expect(JSON.stringify(await family.redactions.list(caseId))).not.toContain(made.id)
    expect(await family.redactions.bytes(caseId, made.id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  it('are made by those who may add papers, and by nobody who only reads', async () => {
    expect(await store.as({ userId: 'reviewer' }).redactions.add(caseId, copy(paper.paper.id))).toMatchObject({ ok: false })
    expect(await store.as({ userId: 'student' }).redactions.add(caseId, copy(paper.paper.id))).toMatchObject({ ok: true })
  })

  it('go with their paper when it is erased', async () => {
    value(await lead.erasures.paper(caseId, paper.paper.id, 'filed in the wrong case'))
    expect(value(await lead.redactions.list(caseId)).filter((one) => one.paper === paper.paper.id)).toEqual([])
  })

  it('know the minors and victims of the case from a list for counsel alone', async () => {
    value(await lead.redactions.setNames(caseId, [{ name: 'Ana Doe', who: 'minor' }]))
    expect(value(await lead.redactions.names(caseId))).toEqual([{ name: 'Ana Doe', who: 'minor' }])
    for (const userId of ['student', 'family', 'reviewer']) {
      expect(value(await store.as({ userId }).redactions.names(caseId))).toEqual([])
      expect(await store.as({ userId }).redactions.setNames(caseId, [])).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    }
  })
})
