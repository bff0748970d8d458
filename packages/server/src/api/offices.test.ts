import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { origin, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Office { readonly name: string; readonly role: string; readonly members: readonly { userId: string; name: string; email?: string; role: string }[]; readonly invitations?: readonly { id: string; forWhom: string; end?: { what: string; by: string } }[]; readonly changes?: readonly { name: string; what: string; role: string; why?: string; by: string }[] }
interface Invited { readonly id: string; readonly link: string; readonly expiresAt: string }

let office: TestOffice
let ruth: Person
let sam: Person
let ann: Person
let id: string
const at = (rest: string) => `/api/offices/${id}${rest}`
const page = (who: Person) => who.get<Office>('GET', at(''))
const open = (path: string, body: unknown) => office.app.request(`${origin}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify(body) })
const tokenOf = ({ link }: Invited) => new URL(link).searchParams.get('token') ?? ''
const invite = (forWhom: string, role = 'member') => ruth.get<Invited>('POST', at('/invitations'), { forWhom, role })
const account = (name: string) => ({ name, email: `${name.toLowerCase()}@example.org`, password: 'a long enough password' })

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  sam = await office.join('Sam')
  ann = await office.join('Ann')
  id = (await ruth.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
})
afterAll(() => office?.close())

/** The answer to whoever does not run this office is that of an office that is not there. */
async function notTheirs(who: Person, method: string, rest: string, body?: unknown): Promise<void> {
  const nowhere = '00000000-0000-4000-8000-000000000000'
  const [here, not] = [await who.ask(method, at(rest), body), await who.ask(method, `/api/offices/${nowhere}${rest}`, body)]
  expect([here.status, not.status, rest]).toEqual([404, 404, rest])
  expect((await here.text()).replaceAll(id, nowhere)).toBe(await not.text())
}

/** Makes the link of an invitation too old. */
async function expire(invitation: string): Promise<void> {
  const admin = new Client({ connectionString: office.adminUrl })
  await admin.connect()
  await admin.query('alter table casefile.invitation disable trigger never_changed')
  await admin.query('update casefile.invitation set expires_at = clock_timestamp() where invitation_id = $1', [invitation])
  await admin.query('alter table casefile.invitation enable trigger never_changed')
  await admin.end()
}

describe('an office', () => {
  it('shows its people to those who work there, and addresses and changes to its administrators', async () => {
    expect(await sam.get('GET', '/api/offices')).toEqual([{ id, name: 'This office', role: 'member' }])
    const seen = await page(sam)
    expect(seen.members.map(({ name, email, role }) => [name, email, role])).toEqual([['Ruth', undefined, 'administrator'], ['Sam', undefined, 'member'], ['Ann', undefined, 'member']])
    expect([seen.invitations, seen.changes]).toEqual([undefined, undefined])
    const run = await page(ruth)
    expect(run.members[1]).toMatchObject({ name: 'Sam', email: 'sam@example.org' })
    expect(run.changes?.map(({ name, what, by }) => [name, what, by])).toEqual([['Ruth', 'added', 'Ruth'], ['Sam', 'added', 'Ruth'], ['Ann', 'added', 'Ruth']])
  })

  it('is named by an administrator, and run by nobody else', async () => {
    await ruth.get('PUT', at(''), { name: 'Clemency Clinic' })
    expect((await page(sam)).name).toBe('Clemency Clinic')
    await notTheirs(sam, 'PUT', '', { name: 'Mine' })
    await notTheirs(sam, 'POST', '/invitations', { forWhom: 'a friend', role: 'member' })
    await notTheirs(sam, 'PUT', `/members/${sam.userId}`, { role: 'administrator' })
    await notTheirs(sam, 'POST', `/members/${ruth.userId}/leave`, { why: 'so' })
    await notTheirs(sam, 'GET', `/members/${ruth.userId}/parts`)
    const { id: invited } = await invite('Someone')
    await notTheirs(sam, 'POST', `/invitations/${invited}/withdraw`)
  })
})

describe('an invitation', () => {
  it('has a link that is shown once, says what it is for, works once, and makes a member', async () => {
    const made = await invite('Rosa Whitfield')
    expect(Date.parse(made.expiresAt) - Date.now()).toBeGreaterThan(6 * 86_400_000)
    expect(JSON.stringify(await page(ruth))).not.toContain(tokenOf(made))
    expect(await (await open('/api/invitations/look', { token: tokenOf(made) })).json()).toMatchObject({ office: 'Clemency Clinic', role: 'member', by: 'Ruth' })
    const both = await Promise.all([open('/api/invitations/accept', { token: tokenOf(made), ...account('Rosa') }), open('/api/invitations/accept', { token: tokenOf(made), ...account('Eve') })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    const { members, invitations } = await page(ruth)
    expect(members).toHaveLength(4)
    expect(members[3]?.role).toBe('member')
    expect(invitations?.find(({ forWhom }) => forWhom === 'Rosa Whitfield')?.end).toMatchObject({ what: 'used' })
    expect((await office.pool.query(`select from sign_in."user" where email in ('rosa@example.org', 'eve@example.org')`)).rowCount).toBe(1)
  })

  it('that is used, withdrawn, too old or made up says the same and no more', async () => {
    const withdrawn = await invite('A mistake')
    await ruth.get('POST', at(`/invitations/${withdrawn.id}/withdraw`))
    const old = await invite('Too old')
    await expire(old.id)
    const said = await Promise.all([tokenOf(withdrawn), tokenOf(old), 'made-up'].flatMap(token => [open('/api/invitations/look', { token }), open('/api/invitations/accept', { token, ...account('Mallory') })].map(async answer => `${(await answer).status} ${await (await answer).text()}`)))
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toMatch(/^404 .*does not work/)
  })

  it('does not take over an account that is there: its owner signs in and joins', async () => {
    const made = await invite('Sam again')
    const answer = await open('/api/invitations/accept', { token: tokenOf(made), ...account('Sam') })
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ next: expect.stringContaining('Sign in') })
    expect((await sam.ask('POST', '/api/invitations/take', { token: tokenOf(made) })).status).toBe(409)
    await ruth.get('POST', at(`/members/${ann.userId}/leave`), { why: 'moved away' })
    expect(await ann.get('GET', '/api/offices')).toEqual([])
    await ann.get('POST', '/api/invitations/take', { token: tokenOf(made) })
    expect(await ann.get('GET', '/api/offices')).toMatchObject([{ role: 'member' }])
    expect((await ann.ask('POST', '/api/invitations/take', { token: tokenOf(made) })).status).toBe(404)
  })
})

describe('a guest of the office', () => {
  it('sees nobody else of it, opens no case, and has only a guest’s parts on one', async () => {
    const made = await invite('Fay, her daughter', 'guest')
    expect((await open('/api/invitations/accept', { token: tokenOf(made), ...account('Fay') })).status).toBe(200)
    const fay = await office.signIn('fay@example.org')
    expect((await page(fay)).members.map(({ name }) => name)).toEqual(['Fay'])
    expect((await fay.ask('POST', '/api/cases', { title: 'Mine' })).status).toBe(404)
    const { id: caseId } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })
    const put = (role: string) => ruth.ask('POST', `/api/cases/${caseId}/team`, { userId: fay.userId, role, why: 'so' })
    expect(await (await put('attorney')).json()).toMatchObject({ kind: 'invalid', what: 'A guest of the office cannot be attorney.' })
    expect((await put('family')).status).toBe(200)
  })
})

describe('leaving the office', () => {
  const lead = (caseId: string, who: Person) => ruth.get('POST', `/api/cases/${caseId}/team`, { userId: who.userId, role: 'lead counsel', why: 'leads' })

  it('waits until every case has someone to lead it, ends every part, and each case says so', async () => {
    const { id: first } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'One' })
    const { id: second } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Two' })
    await lead(first, sam)
    await lead(second, sam)
    await ruth.get('POST', `/api/cases/${first}/team/${ruth.userId}/leave`, { why: 'Sam leads' })
    expect(await ruth.get('GET', at(`/members/${sam.userId}/parts`))).toEqual({ parts: 2, leadsAlone: 1 })
    const leave = (body: object) => ruth.ask('POST', at(`/members/${sam.userId}/leave`), body)
    expect(await (await leave({ why: 'a new post' })).json()).toMatchObject({ kind: 'conflict', what: 'A case would be without lead counsel.' })
    expect((await leave({ why: 'a new post', successor: ruth.userId })).status).toBe(400)
    expect((await sam.ask('GET', `/api/cases/${first}`)).status).toBe(200)
    expect((await leave({ why: 'a new post', successor: ann.userId })).status).toBe(200)
    expect(await sam.get('GET', '/api/cases')).toEqual([])
    expect(await sam.get('GET', '/api/offices')).toEqual([])
    const { team, changes } = await ann.get<{ team: { name: string; role: string; leftAt?: string }[]; changes: { name: string; what: string; why?: string; by: string }[] }>('GET', `/api/cases/${first}/team`)
    expect(team.filter(({ leftAt }) => leftAt === undefined).map(({ name, role }) => [name, role])).toEqual([['Ann', 'lead counsel']])
    expect(changes.slice(-2).map(({ name, what, why, by }) => [name, what, why, by])).toEqual([['Ann', 'added', 'a new post', 'Ruth'], ['Sam', 'left', 'a new post', 'Ruth']])
    expect((await ruth.ask('GET', `/api/cases/${first}`)).status).toBe(404)
    expect(await ann.get('GET', `/api/cases/${first}/audit/check`)).toMatchObject({ whole: true })
    expect((await page(ruth)).changes?.at(-1)).toMatchObject({ name: 'Sam', what: 'left', why: 'a new post', by: 'Ruth' })
    expect((await ruth.ask('POST', `/api/cases/${second}/team`, { userId: sam.userId, role: 'attorney', why: 'so' })).status).toBe(400)
  })

  it('does not hand a case to someone a wall keeps from it', async () => {
    const { id: caseId } = await ann.get<{ id: string }>('POST', '/api/cases', { title: 'Walled' })
    const rosa = await office.signIn((await page(ruth)).members.find(({ name }) => name === 'Rosa' || name === 'Eve')?.email ?? '')
    await ann.get('POST', `/api/cases/${caseId}/walls`, { userId: rosa.userId, why: 'a witness' })
    const answer = await ruth.ask('POST', at(`/members/${ann.userId}/leave`), { why: 'so', successor: rosa.userId })
    expect(await answer.json()).toMatchObject({ kind: 'conflict', what: 'That person cannot take over every one of these cases.' })
    expect((await ann.ask('GET', `/api/cases/${caseId}`)).status).toBe(200)
  })

  it('never takes the last administrator, by no way', async () => {
    for (const [method, rest, body] of [['POST', `/members/${ruth.userId}/leave`, { why: 'so', successor: ann.userId }], ['PUT', `/members/${ruth.userId}`, { role: 'member' }], ['PUT', `/members/${ruth.userId}`, { role: 'guest' }]] as const) {
      expect(await (await ruth.ask(method, at(rest), body)).json()).toMatchObject({ kind: 'conflict', what: 'The office would be without an administrator.' })
    }
    await ruth.get('PUT', at(`/members/${ann.userId}`), { role: 'administrator' })
    const both = await Promise.all([ruth.ask('PUT', at(`/members/${ruth.userId}`), { role: 'member' }), ann.ask('PUT', at(`/members/${ann.userId}`), { role: 'member' })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
