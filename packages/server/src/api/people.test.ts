import { reach, roles, sayReach, type CaseRole } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Team { readonly role: CaseRole; readonly mayChange: boolean; readonly team: readonly { userId: string; name: string; role: CaseRole; leftAt?: string; sees: string }[]; readonly changes: readonly { name: string; what: string; role: string; why?: string; by: string }[]; readonly candidates: readonly { userId: string; name: string }[] }
interface Wall { readonly id: string; readonly name: string; readonly why: string; readonly liftAsked?: { by: string; why: string; byMe: boolean }; readonly lifted?: { by: string } }
interface Shareable { readonly kind: string; readonly record: string; readonly label: string; readonly shared?: { by: string } }

let office: TestOffice
let ruth: Person
let sol: Person
let stu: Person
let fay: Person
let id: string
const at = (rest: string) => `/api/cases/${id}${rest}`
const put = (who: Person, role: CaseRole, why = 'so') => ruth.get('POST', at('/team'), { userId: who.userId, role, why })

beforeAll(async () => {
  office = await testOffice()
  for (const name of ['Ruth', 'Sol', 'Stu', 'Fay']) {
    const person = await office.join(name)
    if (name === 'Ruth') ruth = person
    else if (name === 'Sol') sol = person
    else if (name === 'Stu') stu = person
    else fay = person
  }
  id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })).id
})
afterAll(() => office?.close())

/** What is said of a case that is not there, with this one’s id in its place. */
async function asIfNotThere(who: Person, method: string, rest: string, body?: unknown): Promise<void> {
  const nowhere = '00000000-0000-4000-8000-000000000000'
  const [here, not] = [await who.ask(method, at(rest), body), await who.ask(method, `/api/cases/${nowhere}${rest}`, body)]
  expect([here.status, not.status, rest]).toEqual([404, 404, rest])
  expect((await here.text()).replaceAll(id, nowhere)).toBe(await not.text())
}

describe('the team of a case', () => {
  it('is put together with reasons, says of each in words what they see, and keeps who came and went', async () => {
    await put(sol, 'supervisor', 'supervises the clinic')
    await put(stu, 'contributor', 'gathers records')
    await put(stu, 'student', 'was admitted to practise as a student')
    const { role, mayChange, team, changes, candidates } = await ruth.get<Team>('GET', at('/team'))
    expect([role, mayChange]).toEqual(['lead counsel', true])
    expect(team.map(({ name, role: part, sees }) => [name, part, sees])).toEqual([['Ruth', 'lead counsel', sayReach('lead counsel')], ['Sol', 'supervisor', sayReach('supervisor')], ['Stu', 'student', sayReach('student')]])
    expect(changes.map(({ name, what, role: part, why, by }) => [name, what, part, why, by])).toEqual([
      ['Ruth', 'added', 'lead counsel', undefined, 'Ruth'], ['Sol', 'added', 'supervisor', 'supervises the clinic', 'Ruth'],
      ['Stu', 'added', 'contributor', 'gathers records', 'Ruth'], ['Stu', 'role changed', 'student', 'was admitted to practise as a student', 'Ruth'],
    ])
    expect(candidates).toEqual([{ userId: fay.userId, name: 'Fay', guest: false }])
    expect((await ruth.ask('POST', at('/team'), { userId: fay.userId, role: 'family' })).status).toBe(400)
  })

  it('is seen and not changed by a student, who is told what would be said of a case that is not there', async () => {
    expect(await stu.get<Team>('GET', at('/team'))).toMatchObject({ mayChange: false, candidates: [], role: 'student' })
    await asIfNotThere(stu, 'POST', '/team', { userId: fay.userId, role: 'family', why: 'so' })
    await asIfNotThere(stu, 'POST', `/team/${sol.userId}/leave`, { why: 'so' })
    await asIfNotThere(stu, 'POST', '/team/hand-over', { userId: fay.userId, why: 'so' })
  })

  it('never loses its last lead counsel, and is handed over with one’s own part kept or ended', async () => {
    expect(await (await ruth.ask('POST', at(`/team/${ruth.userId}/leave`), { why: 'new work' })).json()).toMatchObject({ kind: 'conflict', what: 'The case would be without lead counsel.' })
    expect((await sol.ask('POST', at('/team/hand-over'), { userId: stu.userId, why: 'so' })).status).toBe(409)
    await ruth.get('POST', at('/team/hand-over'), { userId: sol.userId, iBecome: 'attorney', why: 'a long trial' })
    expect((await ruth.get<Team>('GET', at('/team'))).role).toBe('attorney')
    await sol.get('POST', at('/team/hand-over'), { userId: ruth.userId, iBecome: 'supervisor', why: 'the trial is over' })
    expect((await sol.get<Team>('GET', at('/team'))).role).toBe('supervisor')
  })

  it('has the whole table of who sees what beside it', async () => {
    const table = await stu.get<{ kinds: { kind: string }[]; roles: { role: CaseRole; says: string; reach: Record<string, string> }[] }>('GET', '/api/who-sees-what')
    expect(table.roles.map(({ role }) => role)).toEqual(roles)
    for (const { role, says, reach: cells } of table.roles) {
      expect(says).toBe(sayReach(role))
      expect(table.kinds.every(({ kind }) => cells[kind] === reach(role, kind as never))).toBe(true)
    }
  })
})

describe('walls', () => {
  it('close the case to whom they name from the next request on, and are lifted by two, with the reason, before the supervisor’s eyes', async () => {
    expect((await stu.ask('GET', at('/facts'))).status).toBe(200)
    const wall = await ruth.get<Wall>('POST', at('/walls'), { userId: stu.userId, why: 'worked for the prosecutor' })
    for (const rest of ['', '/facts', '/papers', '/team', '/walls', '/audit', '/shares', '/records?kind=tasks']) await asIfNotThere(stu, 'GET', rest)
    expect(await stu.get('GET', '/api/cases')).toEqual([])
    expect((await ruth.ask('POST', at(`/walls/${wall.id}/agree`))).status).toBe(409)
    await ruth.get('POST', at(`/walls/${wall.id}/ask-to-lift`), { why: 'another person of that name' })
    expect((await ruth.ask('POST', at(`/walls/${wall.id}/agree`))).status).toBe(400)
    const [seen] = await sol.get<Wall[]>('GET', at('/walls'))
    expect(seen).toMatchObject({ name: 'Stu', why: 'worked for the prosecutor', liftAsked: { by: 'Ruth', why: 'another person of that name', byMe: false } })
    expect(await sol.get('POST', at(`/walls/${wall.id}/agree`))).toMatchObject({ lifted: { by: 'Sol' } })
    expect((await stu.ask('GET', at(''))).status).toBe(200)
  })

  it('are there for nobody but those who lead and supervise', async () => {
    await asIfNotThere(stu, 'GET', '/walls')
    await asIfNotThere(stu, 'POST', '/walls', { userId: sol.userId, why: 'so' })
    const [wall] = await ruth.get<Wall[]>('GET', at('/walls'))
    await asIfNotThere(stu, 'POST', `/walls/${wall?.id}/ask-to-lift`, { why: 'so' })
    await asIfNotThere(stu, 'POST', `/walls/${wall?.id}/agree`)
  })
})

describe('what family see', () => {
  const shares = () => ruth.get<Shareable[]>('GET', at('/shares'))
  const share = (one: Shareable | undefined, shared: boolean) => ruth.get('PUT', at('/shares'), { kind: one?.kind, record: one?.record, shared })

  it('is nothing, not even the case, before counsel shares it', async () => {
    await put(fay, 'family', 'her daughter')
    expect(await fay.get('GET', '/api/cases')).toEqual([])
    await asIfNotThere(fay, 'GET', '')
  })

  it('is then what is shared, by every page, without a hint of the rest, and nothing again when it is taken back', async () => {
    await addPaper(ruth, id, textFile('judgment.txt', 'JUDGMENT IN A CRIMINAL CASE. The defendant is sentenced to 360 months.'))
    await addPaper(ruth, id, textFile('letter.txt', 'Dear Judge, my mother taught me to read.'))
    await addPaper(ruth, id, textFile('presentence.txt', 'PRESENTENCE INVESTIGATION REPORT\nThe base offense level is 38.'))
    await ruth.get('POST', at('/facts'), { path: 'conviction.substantialAssistance', value: true, who: 'her lawyer then', on: '2026-01-02', words: 'She helped them.' })
    await ruth.get('POST', at('/records'), { type: 'task', fields: { title: 'canary task' } })
    await ruth.get('POST', at('/records'), { type: 'communication', fields: { channel: 'legal mail', direction: 'out', on: '2026-11-02', with: 'Dolores', summary: 'privileged canary', privileged: true } })
    const offered = await shares()
    expect(offered.filter(({ shared }) => shared)).toEqual([])
    expect(JSON.stringify(offered)).not.toMatch(/presentence|substantial|privileged canary/i)
    await share(offered.find(({ kind }) => kind === 'case'), true)
    await share(offered.find(({ label }) => label.includes('letter.txt')), true)
    const [line] = await fay.get<{ papers: number; proposed: number }[]>('GET', '/api/cases')
    expect(line).toMatchObject({ papers: 1, proposed: 0, headline: 'Counsel has shared the case with you, and one paper.' })
    expect(await fay.get('GET', at(''))).toMatchObject({ nextPapers: [], header: { role: 'family' } })
    expect((await fay.get<{ name: string }[]>('GET', at('/papers'))).map(({ name }) => name)).toEqual(['letter.txt'])
    expect(await fay.get('GET', at('/facts'))).toMatchObject({ facts: [], decisions: [] })
    expect(await fay.get('GET', at('/records?kind=tasks'))).toEqual([])
    expect(await fay.get<Team>('GET', at('/team'))).toMatchObject({ role: 'family', team: [{ name: 'Fay' }], changes: [], candidates: [] })
    for (const rest of ['/walls', '/shares', '/audit', '/audit/check', '/audit.csv', '/audit.json']) await asIfNotThere(fay, 'GET', rest)
    expect((await shares()).filter(({ shared }) => shared).map(({ kind, shared }) => [kind, shared?.by])).toEqual([['case', 'Ruth'], ['papers', 'Ruth']])
    await share(offered.find(({ label }) => label.includes('letter.txt')), false)
    expect(await fay.get('GET', at('/papers'))).toEqual([])
    await share(offered.find(({ kind }) => kind === 'case'), false)
    await asIfNotThere(fay, 'GET', '')
  })

  it('is chosen by counsel alone, and never holds what is sealed or confidential', async () => {
    await asIfNotThere(stu, 'GET', '/shares')
    await asIfNotThere(stu, 'PUT', '/shares', { kind: 'case', record: id, shared: true })
    const papers = await ruth.get<{ id: string; kind: { kind: string } }[]>('GET', at('/papers'))
    const report = papers.find(({ kind }) => kind.kind === 'presentence report')
    expect(report).toBeDefined()
    const { facts } = await ruth.get<{ facts: { id: string; path: string }[] }>('GET', at('/facts'))
    const secret = facts.find(({ path }) => path === 'conviction.substantialAssistance')
    for (const [kind, record] of [['papers', report?.id], ['confidential', report?.id], ['facts', secret?.id], ['sealed', secret?.id], ['papers', 'nothing']]) {
      expect((await ruth.ask('PUT', at('/shares'), { kind, record, shared: true })).status).toBe(404)
    }
  })

  it('takes a fact that quotes a confidential paper out even when it was shared past this list', async () => {
    const papers = await ruth.get<{ id: string; kind: { kind: string } }[]>('GET', at('/papers'))
    const report = papers.find(({ kind }) => kind.kind === 'presentence report')?.id ?? ''
    const store = office.store.as({ userId: ruth.userId })
    const proposed = await store.facts.propose(id, [{ path: 'guideline.baseLevel', value: 38, source: { from: 'paper', paper: report, page: 1, start: 0, end: 11, words: 'PRESENTENCE', boxes: [{ left: 0.1, top: 0.1, right: 0.2, bottom: 0.2 }], confidence: 100 } }])
    const [fact] = proposed.ok ? proposed.value : []
    expect(fact?.id).toBeDefined()
    await store.shares.set(id, 'case', id, true)
    await store.shares.set(id, 'facts', fact?.id ?? '', true)
    expect(await fay.get('GET', at('/facts'))).toMatchObject({ facts: [] })
  })
})

describe('the audit', () => {
  interface Line { readonly chain: string; readonly what: string; readonly by: string; readonly to: string; readonly toName?: string; readonly place: string; readonly at: string }

  it('shows reads and changes together, newest first, page by page, with ids and no content', async () => {
    const all = await ruth.get<Line[]>('GET', at('/audit?most=500'))
    expect(all.map(({ at: when }) => when)).toEqual(all.map(({ at: when }) => when).toSorted().toReversed())
    expect(all.find(({ what }) => what === 'student came back' || what === 'student role changed')).toMatchObject({ chain: 'change', by: 'Ruth', toName: 'Stu' })
    expect(all.some(({ chain, what, by }) => chain === 'read' && what === 'papers listed' && by === 'Fay')).toBe(true)
    expect(JSON.stringify(all)).not.toMatch(/canary|She helped/)
    const first = await ruth.get<Line[]>('GET', at('/audit?which=change&most=3'))
    const next = await ruth.get<Line[]>('GET', at(`/audit?which=change&most=3&after=${first.at(-1)?.place}`))
    const changes = await ruth.get<Line[]>('GET', at('/audit?which=change&most=6'))
    expect([...first, ...next]).toEqual(changes)
  })

  it('is checked, exported whole, and closed to whoever is not counsel', async () => {
    expect(await ruth.get('GET', at('/audit/check'))).toEqual({ whole: true, says: expect.stringContaining('Both chains are whole') })
    const csv = await (await ruth.ask('GET', at('/audit.csv'))).text()
    expect(csv.split('\r\n')[0]).toBe('"chain","seq","at","by","byName","what","to"')
    expect(csv).toContain('"wall raised"')
    const json = await ruth.get<{ case: string; check: { whole: boolean }; lines: Line[] }>('GET', at('/audit.json'))
    expect(json).toMatchObject({ case: id, check: { whole: true } })
    expect(json.lines[0]).toMatchObject({ what: 'case opened', chain: 'change' })
    for (const rest of ['/audit', '/audit/check', '/audit.csv', '/audit.json']) await asIfNotThere(stu, 'GET', rest)
    expect((await ruth.ask('GET', at('/audit?after=x'))).status).toBe(400)
  })
})
