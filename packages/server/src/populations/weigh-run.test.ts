import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Work } from '@lenity/casefile/store'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lenity } from '../../../cli/test/run-cli.ts'
import { writePeople } from '../../../population/test/write-people.ts'
import { wordsOf } from '../../test/canaries.ts'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { civilToday } from '../today.ts'
import { passOverPeople } from './pass-over-people.ts'

interface Counts { readonly surely?: number; readonly possibly?: number; readonly months?: readonly number[] }
interface Run {
  readonly id: string; readonly kind: string; readonly state: string; readonly screened: number; readonly refusedRows: number
  readonly files: readonly { readonly name: string }[]; readonly problem?: { readonly what: string; readonly where: string }
  readonly weighs?: { readonly reforms: readonly string[]; readonly by: readonly string[] }
  readonly weighed?: { readonly people: number; readonly reforms: readonly { readonly name: string; readonly reach: Readonly<Record<string, number>>; readonly months?: readonly number[]; readonly says: readonly { readonly says: string; readonly changes: readonly { readonly cite: string; readonly link: string; readonly quote: string }[] }[] }[]; readonly tables: readonly { readonly label: string; readonly rows: readonly { readonly name: string; readonly people: number; readonly reforms: readonly Counts[] }[] }[] }
}

const people = 1_200
const nowhere = '00000000-0000-4000-8000-000000000000'
const own = { name: 'A look after twelve years', about: 'Asked for by nobody: it is made up.', secondLook: { afterMonths: 144 } }
const asked = { columns: [], reforms: [{ known: 'crack-at-one-to-one' }, { text: JSON.stringify(own) }], by: ['conviction.counts.0.substance', 'person.dateOfBirth', 'court'] }

describe('a reform weighed on a list, in an office', () => {
  let office: TestOffice
  let admin: Client
  let ruth: Person
  let sam: Person
  let folder: string
  let csv: Buffer
  let list: string
  let officeId: string
  const none = new AbortController().signal
  const at = (rest: string, id = list) => `/api/populations/${id}${rest}`
  const jobOf = async (run: string) => (await admin.query<{ data: Work }>("select data from pgboss.job where name = 'pass-over-people' and data ->> 'subject' = $1 order by created_on desc", [run])).rows[0]?.data as Work
  const runOf = (run: string) => ruth.get<Run>('GET', at(`/runs/${run}`))
  const bytesOf = async (run: string, file: string) => Buffer.from(await (await ruth.ask('GET', at(`/runs/${run}/${file}`))).arrayBuffer())
  const bring = async (bytes: Buffer | string) => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(Buffer.from(bytes))], 'people.csv'))
    return (await ruth.get<{ id: string }>('POST', `/api/offices/${officeId}/populations?keptUntil=${new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)}`, form)).id
  }

  beforeAll(async () => {
    office = await testOffice({ works: false })
    admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    ruth = await office.join('Ruth')
    sam = await office.join('Sam')
    officeId = (await ruth.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: true })
    folder = await mkdtemp(join(tmpdir(), 'lenity-weigh-list-'))
    const path = join(folder, 'people.csv')
    await writePeople(path, { count: people, missing: 0.02 })
    // A column the law does not read, in which few are of one word.
    const [headings = '', ...rows] = (await readFile(path, 'utf8')).split('\r\n')
    await writeFile(path, [`${headings},court`, ...rows.map((row, i) => (row === '' ? row : `${row},${i % 300 === 0 ? 'zqfewzq' : i % 3 === 0 ? 'North' : 'South'}`))].join('\r\n'))
    csv = await readFile(path)
    list = await bring(csv)
  }, 60_000)
  afterAll(async () => {
    await admin?.end()
    await office?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('loses nothing when its process ends or it is stopped on the way, and comes to the files of the command line, byte for byte', async () => {
    const run = await ruth.get<Run>('POST', at('/weigh'), asked)
    expect(run).toMatchObject({ kind: 'weigh', state: 'waiting', weighs: { reforms: ['Cocaine base at one to one', own.name], by: asked.by } })
    const ending = new AbortController()
    const first = passOverPeople(office.store, await jobOf(run.id), { last: false, signal: ending.signal })
    for (let now = run; now.screened === 0; now = await runOf(run.id)) await wait(10)
    ending.abort()
    expect(await first).toBe('try again')
    const half = await runOf(run.id)
    expect([half.screened > 0 && half.screened < people - 200, half.weighed, half.files]).toEqual([true, undefined, []])
    const second = passOverPeople(office.store, await jobOf(run.id), { last: false, signal: none })
    for (let now = half; now.screened === half.screened; now = await runOf(run.id)) await wait(10)
    expect(await ruth.get<Run>('POST', at(`/runs/${run.id}/stop`))).toMatchObject({ state: 'stopped' })
    expect(await second).toBe('nothing left to do')
    await ruth.get('POST', at(`/runs/${run.id}/go-on`))
    expect(await passOverPeople(office.store, await jobOf(run.id), { last: false, signal: none })).toBe('done')
    const done = await runOf(run.id)
    await writeFile(join(folder, 'own.json'), JSON.stringify(own))
    await writeFile(join(folder, 'known.json'), (await ruth.get<{ id: string; text: string }[]>('GET', '/api/reforms')).find(({ id }) => id === 'crack-at-one-to-one')?.text ?? '')
    const [memo, tables] = [join(folder, 'memo.pdf'), join(folder, 'tables.csv')]
    const told = await lenity(['weigh', join(folder, 'people.csv'), join(folder, 'known.json'), join(folder, 'own.json'), '--by', asked.by.join(','), '--on', civilToday(), '-o', memo, '--tables', tables, '--json'])
    expect(told).toMatchObject({ exit: 0 })
    expect((await bytesOf(run.id, 'memorandum.pdf')).equals(await readFile(memo))).toBe(true)
    expect((await bytesOf(run.id, 'tables.csv')).equals(await readFile(tables))).toBe(true)
    const { people: counted, refusedRows, reforms } = JSON.parse(told.out) as { people: number; refusedRows: number; reforms: readonly { readonly reach: Readonly<Record<string, number | null>>; readonly monthsSurely?: readonly number[] }[] }
    expect([done.screened, done.refusedRows, done.weighed?.people]).toEqual([counted, refusedRows, counted])
    expect(done.weighed?.reforms.map(({ reach, months }) => [Object.fromEntries(Object.keys(reforms[0]?.reach ?? {}).map((kind) => [kind, reach[kind] ?? null])), months])).toEqual(reforms.map(({ reach, monthsSurely }) => [reach, monthsSurely]))
    expect(done.weighed?.reforms[0]?.reach['surely']).toBeGreaterThan(10)
    // Each reform says what it changes, with the law of today where there is any.
    expect(done.weighed?.reforms[0]?.says[0]?.changes.map(({ link, quote }) => [link.startsWith('https://'), quote.length > 10])).toEqual([[true, true], [true, true]])
    expect(done.weighed?.reforms[1]?.says).toEqual([{ says: 'A court may look again at a sentence after 12 years served.', changes: [] }])
  }, 180_000)

  it('shows and gives away no count that could point at someone, by any of its files', async () => {
    const { runs: [run] } = await ruth.get<{ runs: Run[] }>('GET', at(''))
    const small = (many: number | undefined) => many !== undefined && many > 0 && many < 11
    const { reforms = [], tables = [] } = run?.weighed ?? {}
    expect(reforms.flatMap(({ reach }) => Object.values(reach)).filter(small)).toEqual([])
    expect(tables.map(({ label }) => label)).toEqual(['substance charged and found', 'age', 'court'])
    const cells = tables.flatMap(({ rows }) => rows.flatMap(({ people: all, reforms: each }) => [all, ...each.flatMap(({ surely, possibly }) => [surely, possibly])]))
    expect(cells.length).toBeGreaterThan(30)
    expect(cells.filter(small)).toEqual([])
    const court = tables.find(({ label }) => label === 'court')
    expect(court?.rows.some(({ name }) => name.includes('zqfewzq'))).toBe(false)
    const csvTold = (await bytesOf(run?.id ?? '', 'tables.csv')).toString()
    expect(csvTold).not.toContain('zqfewzq')
    expect(csvTold).toContain('"Cocaine base at one to one","age","35 to 44"')
    const counts = csvTold.trim().split('\r\n').slice(1).flatMap((line) => [...line.matchAll(/"([^"]*)"/g)].map(([, cell = '']) => cell).slice(3, 6))
    expect(counts.includes('not shown')).toBe(true)
    expect(counts.filter((cell) => cell !== '' && cell !== 'not shown' && (!/^\d+$/.test(cell) || small(Number(cell))))).toEqual([])
    const words = await wordsOf(await ruth.ask('GET', at(`/runs/${run?.id ?? ''}/memorandum.pdf`)))
    expect(words).toContain('How it was done, and what it does not say')
    expect(words).not.toContain('zqfewzq')
    // Only what is shown is kept once it is done.
    const told = await office.store.as({ userId: ruth.userId }).populations.run(list, run?.id ?? '')
    expect(told.ok && JSON.stringify(told.value.told)).not.toContain('zqfewzq')
  }, 60_000)

  it('says where a reform that is pasted is wrong, and takes no column that is not there', async () => {
    const weigh = async (reforms: readonly object[], by: readonly string[] = []) => {
      const answer = await ruth.ask('POST', at('/weigh'), { columns: [], reforms, by })
      return [answer.status, await answer.json()]
    }
    expect(await weigh([{ text: '{\n  "name": "x",\n  changes: []\n}' }])).toMatchObject([400, { what: 'This is not JSON.', where: 'line 3, column 3' }])
    expect(await weigh([{ known: 'second-look' }, { text: '{"name":"x","changes":[{"change":"drug levels","by":2}]}' }])).toMatchObject([400, { where: 'the second reform, changes.0.by' }])
    expect(await weigh([{ text: '{"name":"x","changes":[{"change":"pardon everyone"}]}' }])).toMatchObject([400, { what: expect.stringContaining('no such change'), where: 'changes.0.change', next: expect.stringContaining('“drug levels”') }])
    expect(await weigh([{ known: 'no-such' }])).toMatchObject([400, { next: expect.stringContaining('second-look') }])
    expect(await weigh([{ known: 'second-look' }], ['race'])).toMatchObject([400, { what: 'No column has the heading “race”.' }])
    for (const many of [0, 3]) expect((await weigh(Array.from({ length: many }, () => ({ known: 'second-look' }))))[0]).toBe(400)
    const read = await ruth.ask('POST', '/api/reforms/read', { text: '{"name":"x","changes":[{"change":"weigh as","drug":"sugar","as":"cocaine"}]}' })
    expect([read.status, await read.json()]).toMatchObject([400, { what: expect.stringContaining('no drug with amounts') }])
    expect(await ruth.get('POST', '/api/reforms/read', { text: JSON.stringify(own) })).toMatchObject({ name: own.name, about: own.about, says: [{ changes: [] }] })
  })

  it('is refused where a column tells too many apart, and the run says so', async () => {
    const other = await bring(`court,conviction.term\n${Array.from({ length: 1_100 }, (_, i) => `n${i},240 months`).join('\n')}\n`)
    const run = await ruth.get<Run>('POST', at('/weigh', other), { columns: [], reforms: [{ known: 'second-look' }], by: ['court'] })
    expect(await passOverPeople(office.store, await jobOf(run.id), { last: false, signal: none })).toBe('cannot be done')
    expect(await ruth.get<Run>('GET', at(`/runs/${run.id}`, other))).toMatchObject({ state: 'refused', problem: { what: expect.stringContaining('more than 1,000 different words') } })
  }, 60_000)

  it('is there for nobody who does not read the requests, and each look is written down', async () => {
    const { runs: [run], steps } = await ruth.get<{ runs: Run[]; steps: { what: string }[] }>('GET', at(''))
    expect(new Set(steps.map(({ what }) => what))).toEqual(new Set(['brought', 'looked at whether it can be read', 'headings read', 'weighing begun', 'stopped', 'gone on with', 'memorandum taken', 'tables taken']))
    for (const [method, rest, body] of [['POST', '/weigh', asked], ['GET', `/runs/${run?.id}/memorandum.pdf`], ['GET', `/runs/${run?.id}/tables.csv`]] as const) {
      const [there, not] = [await sam.ask(method, at(rest), body), await sam.ask(method, at(rest, nowhere), body)]
      expect([rest, there.status, not.status]).toEqual([rest, 404, 404])
      expect((await there.text()).replaceAll(list, nowhere)).toBe(await not.text())
    }
    // What is counted on the way is encrypted as everything of a list is.
    const tables = await admin.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('casefile', 'pgboss')")
    for (const { name } of tables.rows) {
      const { rows } = await admin.query(`select from ${name} t where t::text like '%zqfewzq%' or t::text like '%${Buffer.from('zqfewzq').toString('hex')}%'`)
      expect([name, rows]).toEqual([name, []])
    }
  }, 60_000)
})
