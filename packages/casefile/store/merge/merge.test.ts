import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkInstallation, isWhole, openStore, type MergeSummary, type Store, type StoreForUser } from '../index.ts'
import { testDatabase, type TestDatabase } from '../test-database.ts'
import { quote, textPaper, value } from '../things-to-test.ts'

let database: TestDatabase
let store: Store
let ruth: StoreForUser
let first: string
let second: string
let office: string
let summary: MergeSummary
let before: { facts: unknown; papers: unknown; bytes: Uint8Array }
const ids: Record<string, string> = {}

const judgment = textPaper('The defendant is sentenced to 360 months in the District of Nowhere.')
const letter = textPaper('Letter canary of a sister.', 'letter of support')
const motion = textPaper('A motion canary under seal: substantial assistance.', 'other')
const erased = textPaper('A misfiled page.', 'letter of support')
const told = { from: 'person', who: 'her sister', on: '2026-01-02', words: 'so she said' } as const
const as = (userId: string) => store.as({ userId, name: userId.charAt(0).toUpperCase() + userId.slice(1) })
const refusedAs = (kind: string) => ({ ok: false, problem: { kind } })

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  ruth = as('ruth')
  office = value(await ruth.offices.create({ name: 'Clinic' })).id
  for (const userId of ['sam', 'ida', 'stu', 'vic', 'hal', 'held']) value(await ruth.members.add(office, { userId }))
  first = value(await ruth.cases.create({ title: 'Odessa Marlowe', madeUp: true })).id
  second = value(await ruth.cases.create({ title: 'Odesa Marlow', madeUp: true })).id

  // The first case: a judgment, a fact of it, an answer, a decision; Sam and Vic are on it, a wall keeps Ida away.
  value(await ruth.papers.add(first, { ...judgment, proposals: [{ path: 'conviction.term', value: 360, source: quote(judgment.paper, '360 months') }] }))
  value(await ruth.papers.add(first, { ...erased }))
  value(await ruth.erasures.paper(first, erased.paper.id, 'it belongs to someone else'))
  value(await ruth.narrative.put(first, 'remorse', { text: 'The first words.', on: '2026-01-02' }))
  const [name] = value(await ruth.facts.propose(first, [{ path: 'person.registerNumber', value: '00000-509', source: told }]))
  value(await ruth.decisions.add(first, { path: 'person.registerNumber', fact: name?.id ?? '', why: 'the first decision' }))
  value(await ruth.team.put(first, 'sam', 'attorney'))
  value(await ruth.team.put(first, 'vic', 'reviewer'))
  value(await ruth.walls.raise(first, 'ida', 'canary of a wall of the first'))

  // The second: the same judgment and more; a student and Ida are on it, and a wall keeps Sam away.
  value(await ruth.papers.add(second, { ...judgment, proposals: [{ path: 'conviction.term', value: 360, source: quote(judgment.paper, '360 months') }, { path: 'conviction.district', value: 'District of Nowhere', source: quote(judgment.paper, 'District of Nowhere') }] }))
  value(await ruth.papers.add(second, letter))
  value(await ruth.papers.add(second, erased))
  value(await ruth.papers.add(second, { ...motion, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(motion.paper, 'substantial assistance') }] }))
  const [number, city] = value(await ruth.facts.propose(second, [{ path: 'person.registerNumber', value: '00000-509', source: { ...told, who: 'a clerk' } }, { path: 'release.home', value: 'Memhpis', source: told }]))
  value(await ruth.decisions.add(second, { path: 'person.registerNumber', fact: number?.id ?? '', why: 'the second decision' }))
  ids['corrected'] = value(await ruth.facts.correct(second, city?.id ?? '', 'Memphis')).added.id
  const [no] = value(await ruth.facts.propose(second, [{ path: 'person.citizenship', value: 'Elsewhere', source: told }]))
  value(await ruth.facts.reject(second, [no?.id ?? ''], 'canary of a reason'))
  value(await ruth.narrative.put(second, 'remorse', { text: 'Other words.', on: '2026-01-03' }))
  value(await ruth.narrative.put(second, 'work', { text: 'I worked.', takenDownBy: 'an interpreter', on: '2026-01-03' }))
  value(await ruth.team.put(second, 'stu', 'student'))
  value(await ruth.team.put(second, 'ida', 'attorney'))
  value(await ruth.team.put(second, 'hal', 'supervisor'))
  value(await ruth.team.put(second, 'held', 'attorney'))
  const plan = value(await as('stu').records.add(second, 'release step', { area: 'home', what: 'a draft canary' }))
  ids['plan'] = plan.id
  const task = value(await ruth.records.add(second, 'task', { title: 'Ask', dueOn: '2026-12-01' }))
  value(await ruth.records.change(second, task.id, { version: 1, fields: { title: 'Ask again', dueOn: '2026-12-02' }, why: 'canary why' }))
  ids['task'] = task.id
  ids['packet'] = value(await ruth.packets.add(second, { name: 'packet.pdf', mediaType: 'application/pdf', variant: 'person by mail', bytes: new TextEncoder().encode('packet canary') })).id
  value(await ruth.shares.set(second, 'papers', letter.paper.id, true))
  value(await ruth.bulk.act(randomUUID(), second, { do: 'close', on: '2026-01-02' as never, why: 'put away' }))
  value(await ruth.retention.keepLonger(second, '2099-01-01' as never, 'a hold'))
  value(await ruth.bulk.act(randomUUID(), second, { do: 'reopen' }))
  value(await ruth.walls.raise(second, 'sam', 'canary of a wall of the second'))
  const admin = new Client({ connectionString: database.adminUrl })
  await admin.connect()
  await admin.query("update casefile.member set held = true where user_id = 'held'")
  await admin.end()
  before = { facts: value(await ruth.facts.list(second)), papers: value(await ruth.papers.get(second, letter.paper.id)), bytes: value(await ruth.papers.bytes(second, motion.paper.id)) }
}, 60_000)
afterAll(async () => {
  await store?.close()
  await database?.close()
})

describe('who may merge two cases', () => {
  it('is who leads or supervises both; to all others one of them is not there', async () => {
    const nowhere = randomUUID()
    for (const who of ['sam', 'vic', 'stu', 'ida', 'hal', 'held']) {
      expect([who, await as(who).merges.preview(first, second)]).toMatchObject([who, refusedAs('not found')])
      expect([who, await as(who).merges.merge(first, second, { name: 'Odesa Marlow', why: 'so' })]).toMatchObject([who, refusedAs('not found')])
    }
    const said = JSON.stringify(await as('sam').merges.preview(nowhere, second))
    expect(said.replaceAll(nowhere, 'ID')).toBe(JSON.stringify(await as('sam').merges.preview(first, second)).replaceAll(first, 'ID').replaceAll(second, 'ID'))
    expect(await ruth.merges.preview(first, first)).toMatchObject(refusedAs('invalid'))
    const real = value(await ruth.cases.create({ title: 'Real', madeUp: false })).id
    expect(await ruth.merges.preview(first, real)).toMatchObject(refusedAs('invalid'))
    value(await ruth.bulk.act(randomUUID(), real, { do: 'close', on: '2026-01-02' as never, why: 'put away' }))
    expect(await ruth.merges.preview(first, 'x')).toMatchObject(refusedAs('not found'))
  })
})

describe('the preview of a merge', () => {
  it('tells what will come, who will be on the case and whom walls keep away, and keeps nothing', async () => {
    const audit = async () => JSON.stringify([value(await ruth.audit.changes(first)), value(await ruth.facts.list(first)), value(await ruth.team.list(first)), value(await ruth.walls.list(first))])
    const was = await audit()
    summary = value(await ruth.merges.preview(first, second))
    expect(summary).toMatchObject({
      first: { title: 'Odessa Marlowe' }, second: { title: 'Odesa Marlow' }, alike: expect.arrayContaining(['the same register number']),
      papers: { come: 2, both: 1, erased: 1 }, facts: { come: 6, both: 1 }, decisions: { come: 1, both: 1 }, answers: { come: 2, both: 1 }, records: { 'task': 1, 'release step': 1 }, packets: 1, sharesDropped: 1, copiesDropped: 0,
    })
    expect(summary.team.map(({ userId, role, comes }) => `${userId} ${role}${comes ? ' comes' : ''}`).sort()).toEqual(['hal supervisor comes', 'held contributor comes', 'ruth lead counsel', 'stu student comes', 'vic reviewer'])
    expect(summary.walls).toEqual(expect.arrayContaining([{ userId: 'ida', from: 'first', onFirst: false }, { userId: 'sam', from: 'second', onFirst: true }]))
    expect(await audit()).toBe(was)
    expect(await ruth.cases.get(second)).toMatchObject({ ok: true, value: { closed: undefined } })
    for (const id of [first, second]) expect(value(await ruth.audit.reads(id)).map(({ what }) => what)).toContain('merge looked at')
  })

  it('is followed by nothing when the name is not typed or no reason is given', async () => {
    expect(await ruth.merges.merge(first, second, { name: 'Odessa Marlowe', why: 'so' })).toMatchObject(refusedAs('invalid'))
    expect(await ruth.merges.merge(first, second, { name: 'Odesa Marlow', why: ' ' })).toMatchObject(refusedAs('invalid'))
    expect(await ruth.cases.get(second)).toMatchObject({ ok: true })
  })
})

describe('two cases that were merged', () => {
  beforeAll(async () => {
    expect(value(await ruth.merges.merge(first, second, { name: ' odesa marlow ', why: 'the same register number' }))).toEqual(summary)
  })

  it('are one: papers with their bytes and pages, facts as they stood, and who said what', async () => {
    const papers = value(await ruth.papers.list(first)).map(({ id }) => id)
    expect(papers).toEqual([judgment.paper.id, letter.paper.id, motion.paper.id])
    expect(value(await ruth.papers.get(first, letter.paper.id))).toEqual(before.papers)
    expect(Buffer.from(value(await ruth.papers.bytes(first, motion.paper.id)))).toEqual(Buffer.from(before.bytes))
    expect(new TextDecoder().decode(value(await ruth.packets.bytes(first, ids['packet'] ?? '')))).toBe('packet canary')
    const facts = value(await ruth.facts.list(first))
    const shape = (list: unknown) => (list as { path: string; value: unknown; standing: string; why?: string; decidedBy?: string; addedAt: string }[]).filter(({ path }) => path !== 'conviction.term').map(({ path, value: is, standing, why, decidedBy, addedAt }) => ({ path, is, standing, why, decidedBy, addedAt }))
    expect(shape(facts.slice(2))).toEqual(shape(before.facts))
    expect(facts.filter(({ path }) => path === 'conviction.term')).toHaveLength(1)
    expect(facts.find(({ id }) => id === ids['corrected'])?.corrects).toBeDefined()
    expect(value(await ruth.facts.history(first, 'person.citizenship')).map(({ what, why }) => [what, why])).toEqual([['told', undefined], ['rejected', 'canary of a reason']])
  })

  it('keep what the first decided and answered, with what the second had as history', async () => {
    expect(value(await ruth.decisions.list(first)).map(({ why }) => why)).toEqual(['the first decision', 'the second decision', 'the first decision'])
    expect(value(await ruth.narrative.get(first, 'remorse'))?.text).toBe('The first words.')
    expect(value(await ruth.narrative.versions(first, 'remorse')).map(({ text }) => text)).toEqual(['The first words.', 'Other words.', 'The first words.'])
    expect(value(await ruth.narrative.get(first, 'work'))).toMatchObject({ text: 'I worked.', takenDownBy: 'an interpreter' })
    expect(value(await ruth.records.history(first, ids['task'] ?? '')).map(({ version, fields, by, why }) => [version, fields, by, why])).toEqual([[1, { title: 'Ask', dueOn: '2026-12-01' }, 'Ruth', undefined], [2, { title: 'Ask again', dueOn: '2026-12-02' }, 'Ruth', 'canary why']])
    value(await ruth.records.change(first, ids['task'] ?? '', { version: 2, fields: { title: 'Done', doneOn: '2026-12-02' } }))
  })

  it('keep a student’s draft a draft, whoever merged', async () => {
    expect(value(await ruth.signatures.ofCase(first)).map(({ id, by }) => [id, by])).toEqual([[ids['plan'], 'stu']])
  })

  it('are closed to everyone a wall named in either, from the next request on', async () => {
    for (const who of ['sam', 'ida']) {
      expect([who, await as(who).cases.get(first)]).toMatchObject([who, refusedAs('not found')])
      expect([who, value(await as(who).search.find('canary')).texts, await as(who).cases.list()]).toEqual([who, [], []])
      expect([who, await as(who).merges.into(second)]).toMatchObject([who, refusedAs('not found')])
    }
    expect(value(await ruth.walls.list(first)).map(({ userId, why, by }) => [userId, why, by])).toEqual(expect.arrayContaining([['ida', 'canary of a wall of the first', 'ruth'], ['sam', 'canary of a wall of the second', 'ruth']]))
  })

  it('show what is sealed to counsel alone, as before', async () => {
    const sees = async (who: string) => value(await as(who).facts.list(first)).some(({ path }) => path === 'conviction.substantialAssistance')
    expect([await sees('ruth'), await sees('hal'), await sees('stu'), await sees('vic'), await sees('held')]).toEqual([true, true, false, false, false])
    for (const who of ['stu', 'vic', 'held']) {
      expect(await as(who).papers.bytes(first, motion.paper.id)).toMatchObject(refusedAs('not found'))
      expect(value(await as(who).papers.list(first)).map(({ id }) => id)).not.toContain(motion.paper.id)
      expect(value(await as(who).merges.list(first))[0]?.items).toEqual([])
    }
    expect(value(await ruth.shares.list(first))).toEqual([])
  })

  it('do not bring back what was erased from the first, nor what was read from it', async () => {
    expect(await ruth.papers.get(first, erased.paper.id)).toMatchObject(refusedAs('not found'))
  })

  it('leave a tombstone that nobody opens, and that leads those on the first to it', async () => {
    for (const who of ['ruth', 'hal', 'stu', 'held']) {
      expect([who, await as(who).cases.get(second)]).toMatchObject([who, refusedAs('not found')])
      expect([who, value(await as(who).merges.into(second))]).toEqual([who, first])
    }
    expect((await ruth.cases.list()).map(({ title }) => title)).toEqual(['Real', 'Odessa Marlowe'])
    const [merged] = value(await ruth.merges.list(first))
    expect(merged).toMatchObject({ id: second, title: 'Odesa Marlow', why: 'the same register number', by: 'Ruth' })
    expect(merged?.items.filter(({ kind }) => kind === 'paper').map(({ id }) => id).sort()).toEqual([letter.paper.id, motion.paper.id].sort())
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    const { rows } = await admin.query('select length(wrapped)::int as key, closed_why as why from casefile.case_key k join casefile.case_file c using (office_id, case_id) where case_id = $1', [second])
    await admin.end()
    expect(rows).toEqual([{ key: 0, why: 'merged' }])
    expect(await readdir(join(database.papersDir, office))).not.toContain(second)
  })

  it('are kept as long as either was to be', async () => {
    value(await ruth.bulk.act(randomUUID(), first, { do: 'close', on: '2026-01-02' as never, why: 'put away' }))
    expect(value(await ruth.retention.ofCase(first)).longer).toMatchObject({ until: '2099-01-01', why: 'a hold' })
    value(await ruth.bulk.act(randomUUID(), first, { do: 'reopen' }))
  })

  it('have a whole chain of audit each, which says what became of it', async () => {
    expect(value(await ruth.audit.verify(first))).toEqual({ brokenChange: undefined, brokenRead: undefined })
    expect(value(await ruth.audit.changes(first)).map(({ what, to }) => [what, to])).toContainEqual(['another case merged into this one', second])
  })

  it('can be merged on into a third, which the first address still leads to', async () => {
    const third = value(await ruth.cases.create({ title: 'O. Marlowe', madeUp: true })).id
    value(await ruth.merges.merge(third, first, { name: 'Odessa Marlowe', why: 'once more' }))
    expect([value(await ruth.merges.into(second)), value(await ruth.merges.into(first))]).toEqual([third, third])
    expect(await as('sam').merges.into(second)).toMatchObject(refusedAs('not found'))
    expect(value(await ruth.papers.list(third))).toHaveLength(3)
    expect(value(await ruth.narrative.get(third, 'remorse'))?.text).toBe('The first words.')
  })

  it('pass the check of everything kept', async () => {
    const checked = value(await checkInstallation({ ownerUrl: database.ownerUrl, papersDir: database.papersDir, secrets: database.secrets }))
    expect([isWhole(checked), checked]).toMatchObject([true, {}])
  })
})

describe('someone who writes in a case while it is merged away', () => {
  it('is refused, and told that it went into another', async () => {
    const [one, other] = [value(await ruth.cases.create({ title: 'One', madeUp: true })).id, value(await ruth.cases.create({ title: 'Other', madeUp: true })).id]
    value(await ruth.team.put(other, 'hal', 'supervisor'))
    const app = new Client({ connectionString: database.appUrl })
    await app.connect()
    await app.query("begin; select set_config('lenity.user', 'hal', true), set_config('lenity.case', '" + other + "', true)")
    await app.query("insert into casefile.record (office_id, case_id, record_id, version, kind, type, plain, content, removed, by_user, by_name) values ($1, $2, gen_random_uuid(), 1, 'tasks', 'task', '{}', 'x', false, 'hal', 'Hal')", [office, other])
    value(await ruth.merges.merge(one, other, { name: 'Other', why: 'the same' }))
    await expect(app.query("insert into casefile.audit (office_id, case_id, what, subject, by_user) values ($1, $2, 'task kept', 'x', 'hal')", [office, other])).rejects.toThrow('the case was merged into another')
    await app.end()
    expect(await as('hal').narrative.put(other, 'remorse', { text: 'late', on: '2026-01-02' })).toMatchObject(refusedAs('not found'))
  })
})

describe('a case from which a paper was erased that had answered a request', () => {
  it('is joined with another, and the request comes without it', async () => {
    const [one, other] = [value(await ruth.cases.create({ title: 'Ana Example', madeUp: true })).id, value(await ruth.cases.create({ title: 'Anna Example', madeUp: true })).id]
    const answer = textPaper('The discipline log that came.', 'discipline log')
    value(await ruth.papers.add(other, answer))
    const asked = value(await ruth.records.add(other, 'paper request', { paper: 'discipline log', holder: 'Bureau of Prisons', state: 'asked' }))
    value(await ruth.paperRequests.setArrived(other, asked.id, answer.paper.id, true))
    value(await ruth.erasures.paper(other, answer.paper.id, 'it belongs to someone else'))
    expect(await ruth.merges.merge(one, other, { name: 'Anna Example', why: 'the same person' })).toMatchObject({ ok: true })
    expect(value(await ruth.records.list(one, 'tasks')).map(({ type }) => type)).toContain('paper request')
    expect(value(await ruth.paperRequests.arrived(one))).toEqual([])
  })
})

describe('what is kept out of what is shared', () => {
  it('comes along: the names of both, redacted copies and what was marked; a copy of a paper erased here stays away, and it is said', async () => {
    const [one, other] = [value(await ruth.cases.create({ title: 'Eva Example', madeUp: true })).id, value(await ruth.cases.create({ title: 'Ewa Example', madeUp: true })).id]
    const erased = textPaper('A letter filed in the wrong case', 'letter of support')
    for (const paper of [letter, erased]) value(await ruth.papers.add(other, paper))
    value(await ruth.papers.add(one, erased))
    value(await ruth.erasures.paper(one, erased.paper.id, 'filed in the wrong case'))
    const copyOf = (paper: string) => ({ paper, name: 'a letter, redacted', mediaType: 'text/plain', purpose: 'for the public', bytes: new Uint8Array([1]), marks: [] })
    const copy = value(await ruth.redactions.add(other, copyOf(letter.paper.id)))
    value(await ruth.redactions.add(other, copyOf(erased.paper.id)))
    const marks = { marks: [{ mark: { page: 1, kind: 'by hand' as const, start: 0, end: 1 }, why: '', state: 'accepted' as const }], steps: [], done: 0 }
    value(await ruth.redactions.keepDraft(other, letter.paper.id, 'for the public', 0, marks))
    value(await ruth.redactions.setNames(one, [{ name: 'Ana Doe', who: 'minor' }]))
    value(await ruth.redactions.setNames(other, [{ name: 'Ana Doe', who: 'minor' }, { name: 'Rex Roe', who: 'victim' }]))
    expect(value(await ruth.merges.merge(one, other, { name: 'Ewa Example', why: 'the same person' }))).toMatchObject({ copies: 1, copiesDropped: 1 })
    expect(value(await ruth.redactions.names(one))).toEqual([{ name: 'Ana Doe', who: 'minor' }, { name: 'Rex Roe', who: 'victim' }])
    expect(value(await ruth.redactions.list(one))).toEqual([copy])
    expect([...value(await ruth.redactions.bytes(one, copy.id)).bytes]).toEqual([1])
    expect(value(await ruth.redactions.draft(one, letter.paper.id, 'for the public'))).toMatchObject({ ...marks, version: 1 })
  })

  it('is not merged away while a copy is being made', async () => {
    const [one, other] = [value(await ruth.cases.create({ title: 'Ida Example', madeUp: true })).id, value(await ruth.cases.create({ title: 'Ina Example', madeUp: true })).id]
    value(await ruth.papers.add(other, letter))
    const making = value(await ruth.redactions.ask(other, { paper: letter.paper.id, purpose: 'for the public', marks: [] }))
    expect(await ruth.merges.merge(one, other, { name: 'Ina Example', why: 'the same person' })).toMatchObject({ ok: false, problem: { what: 'A redacted copy is being made in the second case.' } })
    value(await ruth.redactions.stop(other, making.id))
    expect(value(await ruth.merges.merge(one, other, { name: 'Ina Example', why: 'the same person' }))).toMatchObject({ copies: 0 })
  })
})
