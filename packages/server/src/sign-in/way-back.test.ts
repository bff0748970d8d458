import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { door, sessionCookie } from '../../test/sign-in-door.ts'
import { password as first, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { makeWayBack } from '../upkeep/make-way-back.ts'
import { wayBackAtMachine } from './way-back.ts'

const wanted = 'four quite other words'
let office: TestOffice
let officeId: string
let runner: Person
let colleague: Person
let lost: Person

beforeAll(async () => {
  office = await testOffice()
  runner = await office.join('Rae')
  colleague = await office.join('Cole')
  officeId = (await runner.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
})
afterAll(() => office?.close())
let people = 0
beforeEach(async () => {
  lost = await office.join(`Lost${people++}`)
})

const ask = (by: Person = runner, who: Person = lost) => by.ask('POST', `/api/offices/${officeId}/members/${who.userId}/way-back`, { why: 'lost the phone and the codes' })
const asked = async () => (await (await ask()).json() as { id: string }).id
const agree = (id: string, by: Person = colleague) => by.ask('POST', `/api/ways-back/${id}/agree`)
const tokenOf = async (answer: Response) => new URL((await answer.json() as { link: string }).link).searchParams.get('token') ?? ''
const ofMine = async () => (await lost.get<{ userId: string }[]>('GET', '/api/ways-back')).filter(one => one.userId === lost.userId)
const said = async (answer: Response): Promise<unknown> => answer.json()
const take = (token: string, password = wanted) => door(office).send('POST', '/api/way-back/take', { token, password })

describe('a way back into an account', () => {
  it('takes an administrator and somebody else who works there, and ends every other way in', async () => {
    await lost.get('POST', '/api/account/tokens', { name: 'n', scopes: ['read'], days: 1 })
    await office.pool.query(`insert into "twoFactor" ("id", "secret", "backupCodes", "userId", "verified") values ($1, 's', 'b', $1, true)`, [lost.userId])
    await office.pool.query('update "user" set "twoFactorEnabled" = true where "id" = $1', [lost.userId])
    const id = await asked()
    const token = await tokenOf(await agree(id))
    expect(await said(await door(office).send('POST', '/api/way-back/look', { token }))).toEqual({ name: `Lost${people - 1}`, email: lost.email })
    expect((await take(token, 'short')).status).toBe(400)
    expect((await take(token, `${lost.email}11`)).status).toBe(400)
    expect((await take(token)).status).toBe(200)
    expect((await take(token, 'another of the four')).status).toBe(404)
    expect((await lost.ask('GET', '/api/me')).status).toBe(401)
    const { rows: [left] } = await office.pool.query(`select (select count(*)::int from "twoFactor" where "userId" = $1) as steps, (select count(*)::int from api_token where user_id = $1 and revoked_at is null) as tokens`, [lost.userId])
    expect(left).toEqual({ steps: 0, tokens: 0 })
    const here = door(office)
    expect((await here.send('POST', '/api/sign-in', { email: lost.email, password: first })).status).toBe(401)
    expect(await said(await here.send('POST', '/api/sign-in', { email: lost.email, password: wanted }))).toEqual({ secondStep: false })
    expect(here.cookies.has(sessionCookie)).toBe(true)
  })

  it('is asked for by no one else, agreed to by neither who asked nor whom it is for, and not twice', async () => {
    expect((await ask(colleague)).status).toBe(404)
    expect((await ask(runner, runner)).status).toBe(400)
    const elsewhere = await office.join(`Else${people++}`, { ownOffice: true })
    expect((await ask(elsewhere)).status).toBe(404)
    const id = await asked()
    expect(await asked()).toBe(id)
    for (const who of [runner, lost, elsewhere]) expect((await agree(id, who)).status).toBe(404)
    expect((await agree(id)).status).toBe(200)
    expect((await agree(id)).status).toBe(404)
    expect((await agree('00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect(await elsewhere.get('GET', '/api/ways-back')).toEqual([])
  })

  it('is refused by the person themselves, who sees that it was asked, and then its link opens nothing', async () => {
    const id = await asked()
    const token = await tokenOf(await agree(id))
    expect(await ofMine()).toMatchObject([{ id, askedBy: 'Rae', agreedBy: 'Cole', iCan: 'refuse' }])
    await lost.get('POST', `/api/ways-back/${id}/refuse`)
    expect((await take(token)).status).toBe(404)
    expect((await lost.ask('GET', '/api/me')).status).toBe(200)
  })

  it('is over after a day, asked or agreed', async () => {
    const id = await asked()
    const token = await tokenOf(await agree(id))
    await office.pool.query(`update way_back set expires_at = now() - interval '1 second' where way_id = $1`, [id])
    expect((await take(token)).status).toBe(404)
    expect(await ofMine()).toMatchObject([{ ended: 'expired', iCan: 'nothing' }])
  })

  it('is made at the machine for someone alone, who is told of it', async () => {
    const owner = new Client({ connectionString: office.adminUrl })
    await owner.connect()
    try {
      expect(await wayBackAtMachine(owner, 'nobody@example.org')).toMatchObject({ problem: { kind: 'not found' } })
      const made = await wayBackAtMachine(owner, ` ${lost.email.toUpperCase()} `)
      if (!made.ok) throw new Error(made.problem.what)
      expect(await ofMine()).toMatchObject([{ why: 'made at the machine', iCan: 'refuse' }])
      expect((await take(made.value.token)).status).toBe(200)
    } finally {
      await owner.end()
    }
    expect((await door(office).send('POST', '/api/sign-in', { email: lost.email, password: wanted })).status).toBe(200)
  })

  it('leads, when made at the machine, to the address people open', async () => {
    const linkAt = async (publicUrl: string | undefined) => {
      const made = await makeWayBack(office.adminUrl, lost.email, { publicUrl, port: 4681 })
      return made.ok ? made.value.link.replace(/=.*/, '=') : made.problem.where
    }
    expect(await linkAt('https://lenity.example.org')).toBe('https://lenity.example.org/way-back?token=')
    expect(await linkAt(undefined)).toBe('http://127.0.0.1:4681/way-back?token=')
    expect(await linkAt('http://lenity.example.org')).toContain('LENITY_PUBLIC_URL')
  })

  it('leaves no link readable in the database', async () => {
    const token = await tokenOf(await agree(await asked()))
    const { rows: [row] } = await office.pool.query<{ all: string }>(`select string_agg(w::text, ' ') as all from way_back w`)
    expect(row?.all).not.toContain(token)
  })
})
