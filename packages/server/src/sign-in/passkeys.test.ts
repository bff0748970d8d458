import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { door, type Door } from '../../test/sign-in-door.ts'
import { softwarePasskey, type Answer } from '../../test/software-passkey.ts'
import { password, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

const page = 'http://localhost:4680'
const device = softwarePasskey(page)

let office: TestOffice
let ruth: Person

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  const here = door(office)
  await here.send('POST', '/api/sign-in', { email: ruth.email, password })
  const kept = await here.send('POST', '/api/account/passkeys', { name: 'A key', answer: device.make(await challenge(here, '/api/account/passkeys/begin')) }, { origin: page })
  expect(kept.status).toBe(200)
})
afterAll(() => office?.close())

async function challenge(at: Door, path = '/api/sign-in/passkey/begin'): Promise<string> {
  return (await (await at.send('POST', path, undefined, { origin: page })).json() as { challenge: string }).challenge
}
const enter = async (answer: Answer, from = page) => (await door(office).send('POST', '/api/sign-in/passkey', { answer }, { origin: from })).status
const withClientData = (answer: Answer, clientDataJSON: string): Answer => ({ ...answer, response: { ...answer.response, clientDataJSON } })

describe('the answer of a passkey', () => {
  it('opens once, also for those who send it at the same instant', async () => {
    const answer = device.use(await challenge(door(office)))
    const statuses = await Promise.all(Array.from({ length: 4 }, () => enter(answer)))
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 401, 401, 401])
  })

  it('opens no second time when the same bytes are written otherwise', async () => {
    const answer = device.use(await challenge(door(office)))
    expect(await enter(answer)).toBe(200)
    const text = answer.response.clientDataJSON
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const spare = letters[letters.indexOf(text.at(-1) ?? '') ^ 1] ?? ''
    for (const otherwise of [`${text}=`, `${text}==`, text.slice(0, -1) + spare]) expect([otherwise.slice(-4), await enter(withClientData(answer, otherwise))]).toEqual([otherwise.slice(-4), 401])
  })

  it('opens nothing with a challenge of our own making, from a page of another origin, or of a key that was never kept', async () => {
    const fresh = await challenge(door(office))
    const forged = Buffer.from(fresh, 'base64url')
    forged[23] = (forged[23] ?? 0) ^ 1
    expect(await enter(device.use(forged.toString('base64url')))).toBe(401)
    expect(await enter(softwarePasskey(page).use(fresh))).toBe(401)
    expect(await enter(softwarePasskey('http://localhost:9999').use(fresh))).toBe(401)
    expect(await enter(device.use(fresh))).toBe(200)
  })
})
