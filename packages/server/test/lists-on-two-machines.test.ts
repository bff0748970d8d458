import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOnDisk, type ListOnDisk } from './list-on-disk.ts'
import { run, server, type Program } from './running-program.ts'
import { testOffice, type Person, type TestOffice } from './test-office.ts'

interface Run { readonly id: string; readonly state: string; readonly screened: number; readonly refusedRows: number; readonly share: number; readonly working: boolean; readonly parts?: { readonly of: number; readonly done: number; readonly underWay: number }; readonly perSecond?: number; readonly secondsLeft?: number }
interface Part { readonly number: number; readonly state: string; readonly done: number; readonly rows: number }

const people = 4_000

let office: TestOffice
let admin: Client
let ruth: Person
let expected: ListOnDisk
const programs: Program[] = []

/** A machine that was added for the night: it has the sign-in of lenity_app and the office key, and a directory of its own with nothing in it. */
async function worker(): Promise<Program> {
  const program = run(server, {
    LENITY_ONLY_WORK: 'lists', LENITY_DATABASE_APP_URL: office.appUrl, LENITY_KEY: office.secrets[0]?.toString('hex') ?? '', LENITY_DATA_DIR: await mkdtemp(join(expected.folder, 'machine-')), NODE_ENV: 'production',
  })
  programs.push(program)
  await program.until(/Ctrl-C stops it/)
  return program
}

beforeAll(async () => {
  // Nothing is worked on by whoever serves the pages.
  office = await testOffice({ works: false })
  admin = new Client({ connectionString: office.adminUrl })
  await admin.connect()
  ruth = await office.join('Ruth')
  expected = await listOnDisk({ count: people, seed: 'two machines' })
}, 180_000)
afterAll(async () => {
  for (const program of programs) {
    program.process.kill('SIGTERM')
    await program.ended
  }
  await admin?.end()
  await office?.close()
  await expected?.remove()
}, 120_000)

describe('a list that two processes share, which reach the database and nothing else', () => {
  it('has the result of one process, byte for byte, when one of them is killed in the middle of its part', async () => {
    const [{ id: officeId } = { id: '' }] = await ruth.get<{ id: string }[]>('GET', '/api/offices')
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: true })
    const form = new FormData()
    form.set('file', new File([new Uint8Array(expected.csv)], 'people.csv'))
    const { id: list } = await ruth.get<{ id: string }>('POST', `/api/offices/${officeId}/populations?keptUntil=${new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)}`, form)
    const [first, second] = await Promise.all([worker(), worker()])
    const begun = await ruth.get<Run>('POST', `/api/populations/${list}/screen`, { columns: [] })
    const now = () => ruth.get<Run>('GET', `/api/populations/${list}/runs/${begun.id}`)
    const parts = async () => (await admin.query<Part>('select number, state, (last_row - after_row)::int as done, rows::int from casefile.population_part where run_id = $1 order by number', [begun.id])).rows

    // Both are in the middle of a part at once.
    let [under, mostShare]: [readonly Part[], number] = [[], 0]
    for (const end = Date.now() + 90_000; under.length < 2 && Date.now() < end; await wait(20)) under = (await parts()).filter(({ state, done, rows }) => state === 'waiting' && done > 0 && done < rows)
    if (under.length < 2) throw new Error(`no two parts were under way at once: ${JSON.stringify(await now())}\n${first.said()}\n${second.said()}`)
    first.process.kill('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')
    const seen: Run[] = []
    for (const end = Date.now() + 200_000; (seen.at(-1)?.state ?? 'waiting') === 'waiting' && Date.now() < end; await wait(200)) {
      seen.push(await now())
      mostShare = Math.max(mostShare, seen.at(-1)?.share ?? 0)
    }
    expect(seen.at(-1)).toMatchObject({ state: 'done', ...expected.counts, share: 1 })
    for (const [name, bytes] of [['results.csv', expected.results], ['refused.csv', expected.refused]] as const) {
      expect([name, Buffer.from(await (await ruth.ask('GET', `/api/populations/${list}/runs/${begun.id}/${name}`)).arrayBuffer()).equals(bytes)]).toEqual([name, true])
    }
    // What was kept of the part of the one that was killed was gone on with; no row was gone over twice or lost, and it never went backward.
    const rows = seen.map(({ screened, refusedRows }) => screened + refusedRows)
    expect(rows).toEqual(rows.toSorted((one, other) => one - other))
    expect(seen.some(({ working, perSecond, secondsLeft }) => working && perSecond !== undefined && perSecond > 0 && secondsLeft !== undefined)).toBe(true)
    // Whoever looks is told by how many it is worked on.
    expect([seen.every(({ parts }) => (parts?.underWay ?? 0) <= 2), seen.some(({ parts }) => parts?.of === 4 && parts.underWay === 2)]).toEqual([true, true])
    const { rows: tries } = await admin.query<{ part: number; tries: number }>("select (data ->> 'part')::int as part, retry_count as tries from pgboss.job where name = 'pass-over-people' and data ->> 'subject' = $1 and data ->> 'part' is not null order by 1", [begun.id])
    expect([tries.map(({ part }) => part), tries.filter((one) => one.tries > 0).length]).toEqual([[0, 1, 2, 3], 1])
    expect(under.map(({ number }) => number)).toContain(tries.find((one) => one.tries > 0)?.part)
    for (const program of [first, second]) expect(program.said()).not.toMatch(/42501|error/i)
  }, 360_000)

  it('says what is missing when it is started without the database of the others or for work nobody does alone', async () => {
    const dataDir = await mkdtemp(join(expected.folder, 'machine-'))
    for (const [env, says] of [[{ LENITY_ONLY_WORK: 'lists' }, /LENITY_DATABASE_APP_URL/], [{ LENITY_ONLY_WORK: 'everything' }, /names no work that a process can do alone/]] as const) {
      const program = run(server, { LENITY_DATA_DIR: dataDir, ...env })
      expect([await program.ended, says.test(program.said())]).toEqual([1, true])
    }
  }, 120_000)
})
