import { recordKinds } from '@lenity/casefile'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsIn, plantCase, sees, wordsOf, type PlantedCase, type Viewer } from '../../test/canaries.ts'
import { shapedRequest, type ShapedRequest } from '../../test/shaped-input.ts'
import { origin, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

const requestsOfEach = 250
const mayGiveRights = ['lead counsel', 'supervisor', 'attorney']
/** Who runs the office names who reads what comes in at its door, themselves too; from then on they may. */
const givesRights = 'setIntakeReader'
let office: TestOffice
let planted: PlantedCase
let ids: Readonly<Record<string, readonly string[]>>

beforeAll(async () => {
  office = await testOffice()
  planted = await plantCase(office)
  const named = Object.entries(planted.ids).map(([name, some]) => [name, some.map(({ id }) => id)] as const)
  ids = { ...Object.fromEntries(named), user: planted.viewers.map(({ person }) => person.userId), kind: [...recordKinds], none: ['00000000-0000-4000-8000-000000000000'] }
}, 300_000)
afterAll(() => office?.close())

/** A request may end the session it was sent with, as it should; who was shut out for good asks on as nobody. */
async function stillIn(person: Person): Promise<Person> {
  if ((await person.ask('GET', '/api/me')).status !== 401) return person
  return office.signIn(person.email).catch(() => person)
}

async function send(cookie: string | undefined, { method, path, type, body }: ShapedRequest): Promise<Response | undefined> {
  let request: Request
  try {
    request = new Request(`${origin}${path}`, { method, headers: { origin, ...(cookie !== undefined && { cookie }), ...(type !== undefined && { 'content-type': type }) }, ...(body !== undefined && { body }) })
  } catch {
    return undefined
  }
  return office.app.request(request)
}

async function wrongWith(request: ShapedRequest, answer: Response, role: Viewer['role']): Promise<readonly string[]> {
  const at = `${request.operationId} ${request.method} ${request.path.slice(0, 200)} ${(request.body ?? '').slice(0, 300)}`
  const said = await wordsOf(answer)
  return [
    ...(answer.status >= 500 ? [`${answer.status} ${at}: ${said.slice(0, 300)}`] : []),
    ...(answer.status >= 400 && /\bat .*\.[tj]s:\d+|node_modules|casefile\.|lenity_app|\bselect \w|duplicate key|violates/.test(said) ? [`tells of the inside ${at}: ${said.slice(0, 300)}`] : []),
    ...[...kindsIn(said)].filter(kind => !sees(role, kind)).map(kind => `shows ${kind} ${at}: ${said.slice(0, 300)}`),
  ]
}

describe('requests made by chance from the description of the API', () => {
  it('are never an error of ours, and show nobody what is not theirs', async () => {
    const seed = Number(process.env['SEED'] ?? 20261128)
    const answered = new Map<number, number>()
    const wrong: string[] = []
    const viewers: readonly (Viewer | undefined)[] = [...planted.viewers.filter(({ role }) => !mayGiveRights.includes(role ?? '')), undefined]
    for (const [i, viewer] of viewers.entries()) {
      let person = viewer?.person
      for (const [n, request] of fc.sample(shapedRequest(office.app, ids), { numRuns: requestsOfEach, seed: seed + i }).entries()) {
        if (request.operationId === givesRights) continue
        if (person && n % 20 === 0) person = await stillIn(person)
        const answer = await send(person?.cookie, request)
        if (answer === undefined) continue
        answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1)
        wrong.push(...(await wrongWith(request, answer, viewer?.role)).map(words => `${viewer?.called ?? 'nobody'}: ${words}`))
      }
    }
    expect(wrong).toEqual([])
    expect([...answered.values()].reduce((sum, some) => sum + some, 0)).toBeGreaterThan(requestsOfEach * viewers.length * 0.9)
    // Chance that never meets a door proves nothing.
    expect(answered.get(200) ?? 0).toBeGreaterThan(200)
  }, 240_000)

  it('by counsel, who may do most of it, are never an error of ours', async () => {
    let lead = planted.lead
    const wrong: string[] = []
    let good = 0
    for (const [n, request] of fc.sample(shapedRequest(office.app, ids), { numRuns: 1_000, seed: Number(process.env['SEED'] ?? 4) }).entries()) {
      if (n % 20 === 0) lead = await stillIn(lead)
      const answer = await send(lead.cookie, request)
      if (answer === undefined) continue
      if (answer.status === 200) good += 1
      wrong.push(...await wrongWith(request, answer, 'lead counsel'))
    }
    expect(wrong).toEqual([])
    expect(good).toBeGreaterThan(100)
  }, 240_000)
})
