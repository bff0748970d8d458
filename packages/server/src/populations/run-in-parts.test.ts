import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Work } from '@lenity/casefile/store'
import { openPeople, planBeside, planColumns, readReform, triageFile, viewWeighed, weighFile } from '@lenity/population'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOnDisk, type ListOnDisk } from '../../test/list-on-disk.ts'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { civilToday } from '../today.ts'
import { passOverPeople } from './pass-over-people.ts'

interface Run { readonly id: string; readonly state: string; readonly screened: number; readonly refusedRows: number; readonly share: number; readonly files: readonly unknown[]; readonly parts?: unknown; readonly problem?: { readonly what: string; readonly where: string }; readonly weighed?: unknown }
interface Part { readonly number: number; readonly state: string; readonly after: number; readonly row: number; readonly rows: number }

const none = new AbortController().signal
const into = { fewest: 600, most: 100 }
const people = 1_800
const reform = JSON.stringify({ name: 'A look after twelve years', about: 'Asked for by nobody: it is made up.', secondLook: { afterMonths: 144 } })

describe('a run over a list that is split into parts', () => {
  let office: TestOffice
  let admin: Client
  let ruth: Person
  let officeId: string
  let folder: string
  let path: string
  let csv: Buffer
  let screened: ListOnDisk

  const at = (list: string, rest = '') => `/api/populations/${list}${rest}`
  const bring = async (bytes: Buffer | string) => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(Buffer.from(bytes))], 'people.csv'))
    return (await ruth.get<{ id: string }>('POST', `/api/offices/${officeId}/populations?keptUntil=${new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)}`, form)).id
  }
  const begin = (list: string, kind = 'screen', more: object = {}) => ruth.get<Run>('POST', at(list, `/${kind}`), { columns: [], ...more })
  const runOf = (list: string, run: string) => ruth.get<Run>('GET', at(list, `/runs/${run}`))
  const bytesOf = async (list: string, run: string, file: string) => Buffer.from(await (await ruth.ask('GET', at(list, `/runs/${run}/${file}`))).arrayBuffer())
  /** The work there is for a run: the newest for the whole, or for each part that is not done. */
  const jobsOf = async (run: string) => (await admin.query<{ data: Work }>(`
    select data from pgboss.job j where name = 'pass-over-people' and data ->> 'subject' = $1 and state = 'created' and (id in (select job_id from casefile.population_part where run_id = $1::uuid and state = 'waiting') or id in (select job_id from casefile.population_run where run_id = $1::uuid and state = 'waiting' and not exists (select from casefile.population_part where run_id = $1::uuid and state = 'waiting'))) order by priority desc`, [run])).rows.map(({ data }) => data)
  const partsOf = async (run: string) => (await admin.query<Part>('select number, state, after_row::int as after, last_row::int as row, rows::int from casefile.population_part where run_id = $1 order by number', [run])).rows
  const pass = (job: Work | undefined, signal = none, split = into) => passOverPeople(office.store, job as Work, { last: false, signal, into: split, workers: 1 })
  /** Splits a run and gives the work for its parts. */
  const split = async (run: string, stretches = into) => {
    const [whole] = await jobsOf(run)
    expect(await pass(whole, none, stretches)).toBe('done')
    return jobsOf(run)
  }
  const doAll = async (jobs: readonly Work[]) => { for (const job of jobs) expect(await pass(job)).toBe('done') }
  const isWhole = async (list: string, run: string) => {
    expect((await bytesOf(list, run, 'results.csv')).equals(screened.results)).toBe(true)
    expect((await bytesOf(list, run, 'refused.csv')).equals(screened.refused)).toBe(true)
    expect((await bytesOf(list, run, 'results.parquet')).equals(screened.parquet)).toBe(true)
  }

  beforeAll(async () => {
    office = await testOffice({ works: false })
    admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    ruth = await office.join('Ruth')
    officeId = (await ruth.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: true })
    // Empty lines, a row that is short, an id over two lines, and no end of the last line.
    screened = await listOnDisk({ count: people, seed: 'in parts', missing: 0.02 }, (lines) => {
      const rows = lines.toSpliced(1_150, 0, '\r\n', '"short"\r\n', (lines[1_150] ?? '').replace('"P1150"', '"P 1150\r\n""twice"""'), '\r\n')
      return [...rows.slice(0, -1), rows.at(-1)?.trimEnd() ?? '']
    })
    ;({ csv, folder, path } = screened)
    expect([screened.refused.includes('1 cell where the headings')]).toEqual([true])
  }, 120_000)
  afterAll(async () => {
    await admin?.end()
    await office?.close()
    await screened?.remove()
  })

  it('is the result of the command line byte for byte, whichever part is done first and wherever one was cut off', async () => {
    const list = await bring(csv)
    const { id: run } = await begin(list)
    const jobs = await split(run)
    expect(jobs.map(({ part }) => part)).toEqual([0, 1, 2])
    // One of them ends on its way, twice; the others are done from the last to the first.
    const ended = new AbortController()
    ended.abort()
    expect(await pass(jobs[1], ended.signal)).toBe('try again')
    const ending = new AbortController()
    const going = pass(jobs[1], ending.signal)
    for (let row = 0; row === 0;) {
      const part = (await partsOf(run))[1]
      row = part === undefined ? 0 : part.row - part.after
      await wait(5)
    }
    ending.abort()
    expect(await going).toBe('try again')
    await doAll([jobs[2], jobs[0]].flatMap((job) => job ?? []))
    const half = await runOf(list, run)
    expect(half).toMatchObject({ state: 'waiting', files: [], parts: { of: 3, done: 2, underWay: 1 } })
    expect([half.share < 1, half.share > 0.5]).toEqual([true, true])
    await doAll((await jobsOf(run)).filter(({ part }) => part !== undefined))
    expect((await runOf(list, run)).state).toBe('waiting')
    await doAll(await jobsOf(run))
    const done = await runOf(list, run)
    expect(done.parts).toBeUndefined()
    expect([done.state, done.share, done.screened + done.refusedRows]).toEqual(['done', 1, people + 2])
    await isWhole(list, run)
    // What is known of parts goes when they are put together.
    expect(await partsOf(run)).toEqual([])
  }, 120_000)

  it('is done once by two processes that do the same part at once, and by work that came late', async () => {
    const list = await bring(csv)
    const { id: run } = await begin(list)
    const [whole] = await jobsOf(run)
    const jobs = await split(run)
    expect(await pass(whole)).toBe('nothing left to do')
    const came = await Promise.all([pass(jobs[0]), pass(jobs[0])])
    expect(came.toSorted()).toEqual(['done', 'nothing left to do'])
    await doAll(jobs.slice(1))
    expect(await pass(jobs[1])).toBe('nothing left to do')
    // Also what is made at the end: whoever took it later makes it, and the other keeps nothing more.
    const [end] = await jobsOf(run)
    const ends = await Promise.all([pass(end), pass(end)])
    expect(ends.toSorted()).toEqual(['done', 'nothing left to do'])
    await isWhole(list, run)
  }, 120_000)

  it('stops with all its parts, goes on with those that are not done, and is not worked on for someone who reads the requests no longer', async () => {
    const list = await bring(csv)
    const { id: run } = await begin(list)
    const jobs = await split(run, { fewest: 900, most: 100 })
    const going = pass(jobs[0])
    for (let kept = false; !kept; await wait(5)) kept = ((await partsOf(run))[0]?.row ?? 0) > 0
    expect(await ruth.get<Run>('POST', at(list, `/runs/${run}/stop`))).toMatchObject({ state: 'stopped' })
    expect(await going).toBe('nothing left to do')
    expect(await pass(jobs[1])).toBe('nothing left to do')
    const before = await partsOf(run)
    // Nobody is at a part of what is stopped.
    expect((await runOf(list, run)).parts).toEqual({ of: 2, done: 0, underWay: 0 })
    expect(before.map(({ state, row, after, rows }) => [state, row > after && row < after + rows])).toEqual([['waiting', true], ['waiting', false]])
    await ruth.get('POST', at(list, `/runs/${run}/go-on`))
    const rest = (await jobsOf(run)).filter(({ part }) => part !== undefined)
    expect(rest.map(({ part }) => part)).toEqual([0, 1])
    // The work of before is over, whoever still has it.
    expect(await pass(jobs[1])).toBe('nothing left to do')
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: false })
    expect(await pass(rest[0])).toBe('no longer allowed')
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: true })
    await doAll(rest)
    await doAll(await jobsOf(run))
    await isWhole(list, run)
  }, 120_000)

  it('fails with one part that is given up, keeps the others, and goes on with what is left', async () => {
    const list = await bring(csv)
    const { id: run } = await begin(list)
    const jobs = await split(run)
    await doAll(jobs.slice(0, 1))
    await admin.query("begin; select set_config('lenity.worker', 'on', true)")
    await admin.query('select casefile.population_run_failed($1)', [jobs[1]?.id])
    await admin.query('commit')
    expect(await runOf(list, run)).toMatchObject({ state: 'failed' })
    expect(await pass(jobs[2])).toBe('nothing left to do')
    // Whoever has the given up part tried again has the other one back as well.
    await admin.query("begin; select set_config('lenity.worker', 'on', true)")
    const { rows } = await admin.query<{ part: number; job_id: string }>('select * from casefile.population_part_sent_again($1, 1, $2, gen_random_uuid()) order by part', [run, jobs[1]?.id])
    const again = await admin.query('select * from casefile.population_part_sent_again($1, 1, $2, gen_random_uuid())', [run, jobs[1]?.id])
    await admin.query('commit')
    expect([rows.map(({ part }) => part), again.rowCount]).toEqual([[1, 2], 0])
    for (const { part, job_id: id } of rows) expect(await pass({ ...jobs[2] as Work, id, part })).toBe('done')
    await doAll(await jobsOf(run))
    await isWhole(list, run)
  }, 120_000)

  it('says at once what cannot be read, before anyone is screened, or with the part where it is', async () => {
    const text = csv.toString()
    const bad = Buffer.concat([csv.subarray(0, -40), Buffer.from([0xff, 0xfe]), csv.subarray(-40)])
    const list = await bring(bad)
    const { id: run } = await begin(list)
    expect(await pass((await jobsOf(run))[0])).toBe('cannot be done')
    expect(await runOf(list, run)).toMatchObject({ state: 'refused', screened: 0, problem: { what: 'This is not text in UTF-8.' } })
    const other = await bring(`${text}\r\n${'a'.repeat(300_000)}\r\nx"y\r\n${text.split('\r\n').slice(1).join('\r\n')}`)
    const { id: second } = await begin(other)
    const jobs = await split(second)
    expect(jobs.length).toBeGreaterThan(2)
    await doAll(jobs.slice(0, 2))
    const outcomes: string[] = []
    for (const job of jobs.slice(2)) outcomes.push(await pass(job))
    expect(outcomes[0] === 'done' || outcomes[0] === 'cannot be done').toBe(true)
    expect(outcomes.filter((one) => one === 'cannot be done')).toHaveLength(1)
    const lines = text.split('\r\n').length + 2
    expect(await runOf(other, second)).toMatchObject({ state: 'refused', problem: { what: 'A quotation mark stands where none can be.', where: expect.stringMatching(new RegExp(`line ${lines}$`)) } })
  }, 120_000)

  it('sorts for the first day and weighs a reform to what the command line comes to', async () => {
    const list = await bring(csv)
    const file = await openPeople(path)
    const sorting = await begin(list, 'triage', { order: 'years', letters: false })
    for (let jobs = await split(sorting.id); jobs.length > 0; jobs = await jobsOf(sorting.id)) await doAll(jobs)
    const { beside, rest } = planBeside(file.headings, [])
    const planned = planColumns(file.headings, rest)
    if (!planned.ok) throw new Error(planned.what)
    const out = join(folder, 'sorted')
    await triageFile({ file, path, plan: planned.plan, beside, on: civilToday(), out, order: 'years', seed: '', workers: 1 })
    const store = office.store.as({ userId: ruth.userId }).populations
    for (const name of await readdir(out)) {
      const made = await store.output(list, sorting.id, name, 'results taken')
      if (!made.ok) throw new Error(`${name}: ${made.problem.what}`)
      expect([name, (await made.value.read(0, made.value.size)).equals(await readFile(join(out, name)))]).toEqual([name, true])
    }
    const by = ['conviction.counts.0.substance']
    const weighing = await begin(list, 'weigh', { reforms: [{ text: reform }], by })
    const jobs = await split(weighing.id)
    await doAll(jobs)
    // What is counted of a part is not in the clear.
    const { rows } = await admin.query<{ told: Buffer }>('select told from casefile.population_part where run_id = $1', [weighing.id])
    expect([rows.length, rows.every(({ told }) => told.length > 100 && !told.toString('latin1').includes('people'))]).toEqual([3, true])
    await doAll(await jobsOf(weighing.id))
    const read = readReform(reform, civilToday())
    const plan = planColumns(file.headings)
    if (!read.ok || !plan.ok) throw new Error('the reform is not read')
    const weighed = await weighFile({ file, plan: plan.plan, on: civilToday(), reforms: [read.reform], by, workers: 1 })
    if (weighed === undefined) throw new Error('not weighed')
    expect((await runOf(list, weighing.id)).weighed).toEqual(JSON.parse(JSON.stringify(viewWeighed({ ...weighed, source: 'people.csv', on: civilToday() }))))
  }, 400_000)

  it('leaves nothing of its parts when its list is erased on the way, and its work finds nothing to do', async () => {
    const list = await bring(csv)
    const { id: run } = await begin(list)
    const jobs = await split(run)
    await doAll(jobs.slice(0, 1))
    const job = JSON.stringify(jobs[1])
    expect([Object.keys(JSON.parse(job) as object).toSorted(), job.includes('people.csv')]).toEqual([['id', 'office', 'part', 'subject', 'user', 'what'], false])
    await ruth.get('POST', at(list, '/erase'))
    expect([await partsOf(run), (await admin.query('select from casefile.population_output where run_id = $1', [run])).rowCount]).toEqual([[], 0])
    expect(['no longer allowed', 'nothing left to do']).toContain(await pass(jobs[1]))
  }, 60_000)
})
