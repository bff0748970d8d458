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

  it('are asked for, told of as they are made, stopped, and made once', async () => {
    const wanted = { paper: paper.paper.id, purpose: 'for filing in court', marks: copy('').marks }
    const asked = value(await lead.redactions.ask(caseId, wanted))
    expect(asked).toMatchObject({ state: 'waiting', paper: paper.paper.id })
    expect(value(await lead.redactions.take(caseId, asked.id))).toEqual(wanted)
    expect(value(await lead.redactions.reached(caseId, asked.id, { step: 'reading back', page: 1, pages: 2 }))).toBe(true)
    expect(value(await lead.redactions.makings(caseId)).find(({ id }) => id === asked.id)).toMatchObject({ step: 'reading back', page: 1, pages: 2 })
    const before = value(await lead.redactions.list(caseId)).length
    for (const _ of [1, 2]) value(await lead.redactions.finish(caseId, asked.id, copy(paper.paper.id)))
    const [made, ...others] = value(await lead.redactions.list(caseId))
    expect(others).toHaveLength(before)
    expect(value(await lead.redactions.makings(caseId)).find(({ id }) => id === asked.id)).toMatchObject({ state: 'made', copy: made?.id })

    const again = value(await lead.redactions.ask(caseId, wanted))
    expect(await store.as({ userId: 'reviewer' }).redactions.stop(caseId, again.id)).toMatchObject({ ok: false })
    expect(value(await lead.redactions.stop(caseId, again.id)).state).toBe('stopped')
    expect(value(await lead.redactions.reached(caseId, again.id, { step: 'drawing', page: 1, pages: 2 }))).toBe(false)
    value(await lead.redactions.finish(caseId, again.id, copy(paper.paper.id)))
    expect(value(await lead.redactions.list(caseId))).toHaveLength(before + 1)
    expect(value(await lead.redactions.take(caseId, again.id))).toBeUndefined()
  })

  it('begin with marks that are kept as they are made, for whoever works on the paper and sees it', async () => {
    const marks = (state: 'accepted' | 'left') => ({ marks: [{ mark: { page: 1, kind: 'name of a minor' as const, start: 12, end: 19 }, words: 'Ana Doe', why: 'on the list', state }], steps: [{ changes: [{ at: 0, from: 'proposed' as const, to: state }] }], done: 1 })
    const at = [caseId, paper.paper.id, 'for prison mail'] as const
    expect(value(await lead.redactions.draft(...at))).toBeUndefined()
    expect(value(await lead.redactions.keepDraft(...at, 0, marks('accepted'))).version).toBe(1)
    expect(await store.as({ userId: 'student' }).redactions.keepDraft(...at, 0, marks('left'))).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
    expect(value(await store.as({ userId: 'student' }).redactions.keepDraft(...at, 1, marks('left')))).toMatchObject({ version: 2, by: 'student' })
    expect(value(await lead.redactions.draft(...at))).toMatchObject({ ...marks('left'), version: 2 })
    expect(await store.as({ userId: 'reviewer' }).redactions.keepDraft(...at, 2, marks('left'))).toMatchObject({ ok: false })
    value(await lead.redactions.keepDraft(caseId, sealed.paper.id, 'for prison mail', 0, marks('accepted')))
    for (const userId of ['student', 'family', 'reviewer']) {
      expect((await store.as({ userId }).redactions.draft(caseId, sealed.paper.id, 'for prison mail') as { value?: unknown }).value).toBeUndefined()
      expect(await store.as({ userId }).redactions.keepDraft(caseId, sealed.paper.id, 'for prison mail', 1, marks('left'))).toMatchObject({ ok: false })
    }
  })

  it('of one part of a file are shared alone, once a person said where it is cut, and never of a confidential part', async () => {
    const long = { ...textPaper('PRESENTENCE REPORT zq', 'presentence report') }
    const [page] = long.paper.pages
    const file = { ...long, paper: { ...long.paper, pages: [page, { ...page, number: 2, text: 'A letter', words: [] }] as typeof long.paper.pages } }
    value(await lead.papers.add(caseId, file))
    const kind = (is: 'presentence report' | 'letter of support') => ({ kind: is, score: 1, why: 'a test' })
    const cut = (version: number, accepted: boolean) => lead.papers.cut(caseId, file.paper.id, { version, accepted, proposals: [], parts: [{ first: 1, last: 1, kind: kind('presentence report') as never, warnings: [] }, { first: 2, last: 2, kind: kind('letter of support') as never, warnings: [] }] })
    value(await cut(0, false))
    const [report, part] = [value(await lead.redactions.add(caseId, copy(`${file.paper.id}.1-1`))), value(await lead.redactions.add(caseId, copy(`${file.paper.id}.2-2`)))]
    expect(part.paper).toBe(`${file.paper.id}.2-2`)
    for (const { id } of [report, part]) value(await lead.shares.set(caseId, 'papers', id, true))
    const seen = async () => value(await store.as({ userId: 'family' }).redactions.list(caseId)).map(({ id }) => id).filter((id) => id === report.id || id === part.id)
    expect(await seen()).toEqual([])
    value(await cut(1, true))
    expect(await seen()).toEqual([part.id])
    const headed = value(await lead.redactions.add(caseId, { ...copy(`${file.paper.id}.2-2`), headed: true }))
    value(await lead.shares.set(caseId, 'papers', headed.id, true))
    expect(await seen()).toEqual([part.id])
    expect(value(await store.as({ userId: 'family' }).redactions.list(caseId)).map(({ id }) => id)).not.toContain(headed.id)
  })

  it('go with their paper when it is erased', async () => {
    value(await lead.erasures.paper(caseId, paper.paper.id, 'filed in the wrong case'))
    expect(value(await lead.redactions.list(caseId)).filter((one) => one.paper === paper.paper.id)).toEqual([])
    expect(value(await lead.redactions.draft(caseId, paper.paper.id, 'for prison mail'))).toBeUndefined()
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
