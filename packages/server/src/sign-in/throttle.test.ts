import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { door } from '../../test/sign-in-door.ts'
import { password, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
})
afterAll(() => office?.close())
beforeEach(() => office.pool.query('delete from failed_try'))

const wrong = (at: ReturnType<typeof door>, email = ruth.email) => at.send('POST', '/api/sign-in', { email, password: 'not the password at all' })
const right = (at: ReturnType<typeof door>, email = ruth.email) => at.send('POST', '/api/sign-in', { email, password })
const waitOver = () => office.pool.query('update failed_try set free_at = now()')

/** Guesses until `tries` were looked at, each as soon as it is let; gives the waits between them, in whole seconds. */
async function guess(at: ReturnType<typeof door>, tries: number, email = ruth.email): Promise<number[]> {
  const waits: number[] = []
  for (let looked = 0; looked < tries;) {
    const answer = await wrong(at, email)
    if (answer.status === 401) looked++
    else {
      expect(answer.status).toBe(429)
      waits.push(Number(answer.headers.get('retry-after')))
      await waitOver()
    }
  }
  return waits
}

describe('whoever guesses a password', () => {
  it('has five tries, and then waits twice as long each time, a quarter of an hour at most', async () => {
    const waits = await guess(door(office), 19)
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
  })

  it('is told in words how long to wait, and the right password waits too', async () => {
    const at = door(office)
    await guess(at, 8)
    const answer = await right(at)
    expect(answer.status).toBe(429)
    expect(await answer.json()).toMatchObject({ kind: 'wait', what: 'There were too many tries', next: expect.stringMatching(/^Wait \d seconds, then try again\./) })
  })

  it('does not lengthen the wait by trying on in it', async () => {
    const at = door(office)
    await guess(at, 8)
    const { rows: before } = await office.pool.query('select bucket, failures, free_at from failed_try order by bucket')
    for (let i = 0; i < 20; i++) expect((await wrong(at)).status).toBe(429)
    expect((await office.pool.query('select bucket, failures, free_at from failed_try order by bucket')).rows).toEqual(before)
  })

  it('gains nothing by asking many times at once, or by saying that it comes from elsewhere', async () => {
    const at = door(office)
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => at.send('POST', '/api/sign-in', { email: ruth.email, password: 'not the password at all' }, { 'x-forwarded-for': `10.0.0.${i}`, 'x-lenity-source': `10.0.0.${i}`, 'x-real-ip': `10.0.0.${i}`, forwarded: `for=10.0.0.${i}` })))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(6)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(34)
  })

  it('learns nothing of who has an account: an unknown address waits alike', async () => {
    expect(await guess(door(office, '198.51.100.20'), 9, 'nobody@example.org')).toEqual(await guess(door(office, '198.51.100.21'), 9))
  })

  it('and goes through the accounts of an office from one place, waits after thirty', async () => {
    const at = door(office, '198.51.100.22')
    const statuses: number[] = []
    for (let i = 0; i < 33; i++) statuses.push((await wrong(at, `person${i}@example.org`)).status)
    expect(statuses.slice(0, 31).every(status => status === 401)).toBe(true)
    expect(statuses[32]).toBe(429)
  })
})

describe('whoever belongs here, while someone guesses', () => {
  it('gets in from another place', async () => {
    await guess(door(office, '198.51.100.30'), 14)
    expect((await right(door(office, '203.0.113.30'))).status).toBe(200)
  })

  it('gets in from a browser they used before, also from the very place the guessing comes from, and also when it comes from everywhere', async () => {
    const mine = door(office, '198.51.100.31')
    expect((await right(mine)).status).toBe(200)
    mine.cookies.delete('lenity.session_token')
    await guess(door(office, '198.51.100.31'), 12)
    expect((await right(door(office, '198.51.100.31'))).status).toBe(429)
    expect((await right(mine)).status).toBe(200)
    for (let i = 0; i < 27; i++) await guess(door(office, `192.0.2.${i}`), 4)
    expect((await right(door(office, '203.0.113.31'))).status).toBe(429)
    expect((await right(mine)).status).toBe(200)
  })

  it('waits a minute at most in a new browser when the guessing comes from everywhere', async () => {
    for (let i = 0; i < 30; i++) await guess(door(office, `192.0.2.${i}`), 4)
    const answer = await right(door(office, '203.0.113.32'))
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  })

  it('is let in after a slip or two, and starts from nothing then', async () => {
    const mine = door(office, '203.0.113.33')
    for (let i = 0; i < 4; i++) await wrong(mine)
    expect((await right(mine)).status).toBe(200)
    const { rows } = await office.pool.query('select failures from failed_try where failures > 0 and last_at > now() - interval \'1 minute\'')
    expect(rows.map(({ failures }) => failures)).toEqual([4, 4])
  })

  it('is not known by a browser that someone else of the same office used', async () => {
    const theirs = door(office, '198.51.100.40')
    const eve = await office.join('Eve')
    expect((await right(theirs, eve.email)).status).toBe(200)
    await guess(door(office, '198.51.100.40'), 9)
    expect((await right(theirs)).status).toBe(429)
  })

  it('has a mark in the browser that opens nothing by itself and is kept as a digest', async () => {
    const mine = door(office)
    await right(mine)
    const mark = mine.cookies.get('lenity.device') ?? ''
    expect(mark).toMatch(/^[\w-]{43}$/)
    expect((await office.app.request('http://127.0.0.1:4680/api/me', { headers: { cookie: `lenity.device=${mark}` } })).status).toBe(401)
    expect((await office.pool.query(`select string_agg(d::text, ' ') as all from known_device d`)).rows[0].all).not.toContain(mark)
    expect((await office.pool.query(`select string_agg(encode(bucket, 'escape'), ' ') as all from failed_try`)).rows[0].all).not.toContain('example.org')
  })
})
