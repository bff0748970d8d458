import { setTimeout as wait } from 'node:timers/promises'
import type { Work } from '@lenity/casefile/store'
import { parquetReadObjects } from 'hyparquet'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOnDisk, type ListOnDisk } from '../../test/list-on-disk.ts'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { passOverPeople } from './pass-over-people.ts'

interface Run { readonly id: string; readonly state: string; readonly screened: number; readonly refusedRows: number; readonly share: number; readonly working: boolean; readonly files: readonly { readonly name: string; readonly size: number }[]; readonly problem?: { readonly what: string } }
interface List { readonly id: string; readonly name: string; readonly size: number; readonly keptUntil: string; readonly erased?: { readonly why: string } }
interface Whole { readonly list: List; readonly runs: readonly Run[]; readonly steps: readonly { readonly what: string; readonly by: string }[] }
interface Looked { readonly how: string; readonly whyNot?: { readonly what: string }; readonly columns: readonly { readonly heading: string; readonly holds?: string; readonly unread?: string; readonly nearest?: { readonly path: string }; readonly sample: readonly string[] }[]; readonly rows: readonly { readonly row: number; readonly wrong: readonly { readonly what: string }[] }[] }

const nowhere = '00000000-0000-4000-8000-000000000000'
const people = 500
const until = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('a list of many people', () => {
  let office: TestOffice
  let admin: Client
  let ruth: Person
  let sam: Person
  let eve: Person
  let officeId: string
  let csv: Buffer
  let expected: ListOnDisk

  const bring = async (who: Person, bytes: Buffer | string, name = 'people.csv', day = until(30)) => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(Buffer.from(bytes))], name))
    return who.ask('POST', `/api/offices/${officeId}/populations?keptUntil=${day}`, form)
  }
  const brought = async (bytes: Buffer | string, name?: string) => {
    const answer = await bring(ruth, bytes, name)
    expect([answer.status, answer.status === 200 ? '' : await answer.clone().text()]).toEqual([200, ''])
    return await answer.json() as List
  }
  const at = (list: string, rest = '') => `/api/populations/${list}${rest}`
  const begin = (list: string) => ruth.get<Run>('POST', at(list, '/screen'), { columns: [] })
  const runOf = (list: string, run: string) => ruth.get<Run>('GET', at(list, `/runs/${run}`))
  const bytesOf = async (list: string, run: string, file: string) => Buffer.from(await (await ruth.ask('GET', at(list, `/runs/${run}/${file}`))).arrayBuffer())
  const jobOf = async (run: string) => {
    const { rows: [row] } = await admin.query<{ data: Work }>("select data from pgboss.job where name = 'pass-over-people' and data ->> 'subject' = $1 order by created_on desc", [run])
    if (row === undefined) throw new Error('no such job')
    return row.data
  }
  const settled = async (list: string, run: string) => {
    for (const end = Date.now() + 90_000; Date.now() < end; await wait(50)) {
      const now = await runOf(list, run)
      if (now.state !== 'waiting') return now
    }
    throw new Error('the run did not end')
  }

  beforeAll(async () => {
    office = await testOffice({ works: false })
    admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    ruth = await office.join('Ruth')
    sam = await office.join('Sam')
    eve = await office.join('Eve', { ownOffice: true })
    officeId = (await ruth.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: true })
    // One row that cannot be read, and one that is short.
    expected = await listOnDisk({ count: people, seed: 'a page' }, ([headings = '', first = '', ...rest]) => {
      const bad = headings.split(',').map((heading) => (heading.includes('sentencedOn') ? '"03/04/2011"' : heading.includes('case id') ? '"zqlistzq"' : '')).join(',')
      return [headings, first, `${bad}\r\n`, '"short"\r\n', ...rest]
    })
    ;({ csv } = expected)
  }, 120_000)
  afterAll(async () => {
    await admin?.end()
    await office?.close()
    await expected?.remove()
  })

  it('is there for those who read the requests of the office, and for nobody else, by any address', async () => {
    const list = await brought('sentence (months),district\n120,E.D. Ark.\n', 'zqlistzq.csv')
    const run = await begin(list.id)
    expect((await ruth.get<{ may: boolean; lists: List[] }>('GET', `/api/offices/${officeId}/populations`)).lists.map(({ id }) => id)).toContain(list.id)
    expect(await sam.get('GET', `/api/offices/${officeId}/populations`)).toEqual({ may: false, lists: [] })
    expect((await eve.ask('GET', `/api/offices/${officeId}/populations`)).status).toBe(404)
    expect([(await bring(sam, 'sentence\n1\n')).status, (await bring(eve, 'sentence\n1\n')).status]).toEqual([404, 404])
    for (const who of [sam, eve]) {
      for (const [method, rest, body] of [['GET', ''], ['POST', '/look', { columns: [] }], ['PUT', '/kept-until', { day: until(3) }], ['POST', '/erase'], ['POST', '/screen', { columns: [] }], ['GET', `/runs/${run.id}`], ['POST', `/runs/${run.id}/stop`], ['POST', `/runs/${run.id}/go-on`], ['GET', `/runs/${run.id}/results.csv`], ['GET', `/runs/${run.id}/results.parquet`], ['GET', `/runs/${run.id}/refused.csv`]] as const) {
        const [there, not] = [await who.ask(method, at(list.id, rest), body), await who.ask(method, at(nowhere, rest), body)]
        expect([rest, there.status, not.status]).toEqual([rest, 404, 404])
        expect((await there.text()).replaceAll(list.id, nowhere)).toBe(await not.text())
      }
    }
    await ruth.get('POST', at(list.id, '/erase'))
  })

  it('is shown column by column, with what is not read and why, and what becomes of its first rows', async () => {
    const { id } = await brought('Name,Reg No,Sentence,Obstruction,shoe size,conviction.substantialAssistance\nDolores Example,12345-067,120 months,yes,9,yes\nAmos Other,23456-067,120,,,\n')
    const looked = await ruth.get<Looked>('POST', at(id, '/look'), { columns: [] })
    expect(looked.how).toBe('a table parted by commas')
    expect(looked.columns.map(({ heading, holds, unread, nearest }) => [heading, holds ?? unread, nearest?.path])).toEqual([
      ['Name', 'person.name', undefined], ['Reg No', 'person.registerNumber', undefined], ['Sentence', 'conviction.term', undefined],
      ['Obstruction', 'No fact of a case goes by this heading.', 'guideline.obstruction'], ['shoe size', 'No fact of a case goes by this heading.', undefined],
      ['conviction.substantialAssistance', 'What can endanger a person is never read from a list.', undefined],
    ])
    expect(looked.rows.map(({ row, wrong }) => [row, wrong.length])).toEqual([[2, 0], [3, 1]])
    const said = await ruth.get<Looked>('POST', at(id, '/look'), { columns: [{ heading: 'Sentence', holds: 'conviction.term', way: 'months' }, { heading: 'Obstruction', holds: 'guideline.obstruction' }, { heading: 'Reg No', holds: null }] })
    expect(said.columns.map(({ holds, unread }) => holds ?? unread).slice(1, 4)).toEqual(['You said that it is left out.', 'conviction.term', 'guideline.obstruction'])
    expect(said.rows.every(({ wrong }) => wrong.length === 0)).toBe(true)
    const twice = await ruth.get<Looked>('POST', at(id, '/look'), { columns: [{ heading: 'shoe size', holds: 'conviction.term' }] })
    expect(twice.whyNot?.what).toContain('hold the same fact')
    expect(twice.columns).toHaveLength(6)
    expect((await ruth.ask('POST', at(id, '/screen'), { columns: [{ heading: 'shoe size', holds: 'conviction.term' }] })).status).toBe(400)
  })

  it('that nobody can read as one is refused with what to do, and not kept', async () => {
    for (const [bytes, words] of [['', 'empty'], [Buffer.from('PK\u0003\u0004 a workbook'), 'packed file'], [Buffer.from([1, 0, 2, 0, 3]), 'not text']] as const) {
      const answer = await bring(ruth, bytes)
      expect(answer.status).toBe(400)
      expect(JSON.stringify(await answer.json())).toContain(words)
    }
    for (const day of ['soon', '2020-01-01', '2099-01-01']) expect((await bring(ruth, 'sentence\n1\n', 'x.csv', day)).status).toBe(400)
    const { rows: [left] } = await admin.query<{ many: number }>("select count(*)::int as many from casefile.population p where state <> 'erased' and not exists (select from casefile.population_step s where s.population_id = p.population_id and what = 'brought')")
    expect(left?.many).toBe(0)
  })

  it('is screened as work that loses nothing when its process ends, byte for byte as from the command line', async () => {
    const list = await brought(csv)
    const run = await begin(list.id)
    expect(run).toMatchObject({ state: 'waiting', working: false, screened: 0 })
    // A process that is told to end on its way keeps what it did and gives the rest to whoever comes next.
    const ending = new AbortController()
    const first = passOverPeople(office.store, await jobOf(run.id), { last: false, signal: ending.signal })
    for (let now = run; now.screened === 0; now = await runOf(list.id, run.id)) await wait(20)
    ending.abort()
    expect(await first).toBe('try again')
    const half = await runOf(list.id, run.id)
    expect(half.screened).toBeGreaterThan(0)
    expect(half.screened).toBeLessThan(expected.counts.screened)
    expect([half.state, half.files]).toEqual(['waiting', []])
    expect(await passOverPeople(office.store, await jobOf(run.id), { last: false, signal: new AbortController().signal })).toBe('done')
    expect(await runOf(list.id, run.id)).toMatchObject({ state: 'done', ...expected.counts, share: 1 })
    expect((await bytesOf(list.id, run.id, 'results.csv')).equals(expected.results)).toBe(true)
    expect((await bytesOf(list.id, run.id, 'refused.csv')).equals(expected.refused)).toBe(true)
    const parquet = await bytesOf(list.id, run.id, 'results.parquet')
    const rows = await parquetReadObjects({ file: new Uint8Array(parquet).buffer })
    expect(rows).toHaveLength(expected.counts.screened)
    expect(rows[0]).toMatchObject({ row: 2, scope: expect.any(String) })
  }, 120_000)

  it('is not passed over by two processes at once: the slower one finds that it is done and keeps nothing', async () => {
    const list = await brought(csv)
    const run = await begin(list.id)
    const job = await jobOf(run.id)
    const none = new AbortController().signal
    const came = await Promise.all([passOverPeople(office.store, job, { last: false, signal: none }), passOverPeople(office.store, job, { last: false, signal: none })])
    expect(came.toSorted()).toEqual(['done', 'nothing left to do'])
    expect((await bytesOf(list.id, run.id, 'results.csv')).equals(expected.results)).toBe(true)
  }, 120_000)

  it('is kept encrypted, also what came of it, and leaves ids alone in the queue', async () => {
    const { id } = await brought('Name,Reg No,Sentence (months),conviction.sentencedOn\nzqlistzq,zqlistzq,120,03/04/2011\n', 'zqlistzq.csv')
    const run = await begin(id)
    expect(await passOverPeople(office.store, await jobOf(run.id), { last: false, signal: new AbortController().signal })).toBe('done')
    expect((await bytesOf(id, run.id, 'refused.csv')).toString()).toContain('zqlistzq')
    const tables = await admin.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('casefile', 'pgboss')")
    for (const { name } of tables.rows) {
      const { rows } = await admin.query<{ row: string }>(`select t::text as row from ${name} t where convert_to(t::text, 'UTF8') like '%zqlistzq%' or t::text like '%${Buffer.from('zqlistzq').toString('hex')}%'`)
      expect([name, rows]).toEqual([name, []])
    }
  }, 60_000)

  it('is erased by hand and when its day is over, with all that came of it; that there was one and what was done stays', async () => {
    const [one, other] = [await brought('sentence (months)\n120\n'), await brought('sentence (months)\n120\n')]
    const run = await begin(one.id)
    await passOverPeople(office.store, await jobOf(run.id), { last: false, signal: new AbortController().signal })
    const rowsOf = async (list: string) => Promise.all(['population_piece', 'population_output'].map(async (table) => (await admin.query(`select from casefile.${table} where population_id = $1`, [list])).rowCount))
    expect(await rowsOf(one.id)).toEqual([1, expect.any(Number)])
    await ruth.get('POST', at(one.id, '/erase'))
    expect(await rowsOf(one.id)).toEqual([0, 0])
    expect((await ruth.ask('GET', at(one.id))).status).toBe(409)
    expect((await ruth.ask('GET', at(one.id, `/runs/${run.id}/results.csv`))).status).toBe(409)
    // A day that comes later is no reason yet; one that is over is.
    await admin.query("begin; select set_config('lenity.worker', 'on', true); select casefile.erase_populations_over(current_date); commit")
    expect((await ruth.get<Whole>('GET', at(other.id))).list.keptUntil).toBe(until(30))
    expect((await ruth.get<List>('PUT', at(other.id, '/kept-until'), { day: until(2) })).keptUntil).toBe(until(2))
    await admin.query("begin; select set_config('lenity.worker', 'on', true); select casefile.erase_populations_over(current_date + 3); commit")
    const { lists } = await ruth.get<{ lists: List[] }>('GET', `/api/offices/${officeId}/populations`)
    expect([one.id, other.id].map((id) => lists.find((list) => list.id === id))).toMatchObject([{ name: '', size: 0, erased: { why: 'by hand' } }, { name: '', erased: { why: 'its day was over' } }])
    const { rows } = await admin.query<{ what: string }>('select what from casefile.population_step where population_id = $1 order by seq', [one.id])
    expect(rows.map(({ what }) => what)).toEqual(['brought', 'looked at whether it can be read', 'headings read', 'screening begun', 'erased'])
  }, 60_000)

  it('is stopped by a person, goes on from there, and is not worked on for someone who reads the requests no longer', async () => {
    const list = await brought(csv)
    const run = await begin(list.id)
    const going = passOverPeople(office.store, await jobOf(run.id), { last: false, signal: new AbortController().signal })
    for (let now = run; now.screened === 0; now = await runOf(list.id, run.id)) await wait(20)
    expect(await ruth.get<Run>('POST', at(list.id, `/runs/${run.id}/stop`))).toMatchObject({ state: 'stopped', working: false })
    expect(await going).toBe('nothing left to do')
    const kept = await runOf(list.id, run.id)
    expect([kept.state, kept.screened > 0 && kept.screened < expected.counts.screened]).toEqual(['stopped', true])
    await ruth.get('POST', at(list.id, `/runs/${run.id}/go-on`))
    expect((await ruth.ask('POST', at(list.id, `/runs/${run.id}/go-on`))).status).toBe(409)
    const job = await jobOf(run.id)
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: false })
    expect(await passOverPeople(office.store, job, { last: false, signal: new AbortController().signal })).toBe('no longer allowed')
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: true })
    // The queue does it by itself.
    await office.jobs.work(office.store)
    expect(await settled(list.id, run.id)).toMatchObject({ state: 'done', ...expected.counts })
    expect((await bytesOf(list.id, run.id, 'results.csv')).equals(expected.results)).toBe(true)
  }, 120_000)
})
