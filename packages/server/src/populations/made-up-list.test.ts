import { setTimeout as wait } from 'node:timers/promises'
import { tellMadeUp, writeMadeUp, type MadeUp } from '@lenity/population'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../test/canaries.ts'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { civilToday } from '../today.ts'

interface List { readonly id: string; readonly name: string; readonly madeUp: boolean; readonly brought: boolean; readonly size: number; readonly erased?: unknown }
interface Run { readonly id: string; readonly state: string; readonly screened: number; readonly refusedRows: number; readonly sorted?: { readonly letters: number }; readonly weighed?: { readonly madeUp?: boolean } }

const until = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const asked = { count: 150, seed: 'zqseedzq', missing: 0.2, keptUntil: until(9) }

describe('a list of made-up people', () => {
  let office: TestOffice
  let admin: Client
  let ruth: Person
  let sam: Person
  let eve: Person
  let officeId: string
  let list: List

  const make = (who: Person, more: object = {}) => who.ask('POST', `/api/offices/${officeId}/made-up-populations`, { ...asked, ...more })
  const at = (rest = '') => `/api/populations/${list.id}${rest}`
  const doneWith = async (what: string, more: object = {}) => {
    let run = await ruth.get<Run>('POST', at(`/${what}`), { columns: [], ...more })
    for (const end = Date.now() + 240_000; run.state === 'waiting' && Date.now() < end; await wait(100)) run = await ruth.get<Run>('GET', at(`/runs/${run.id}`))
    expect([run.state, run.screened, run.refusedRows]).toEqual(['done', asked.count, 0])
    return run
  }
  const nameOf = (answer: Response) => /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1]

  beforeAll(async () => {
    office = await testOffice()
    admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    ruth = await office.join('Ruth')
    sam = await office.join('Sam')
    eve = await office.join('Eve', { ownOffice: true })
    officeId = (await ruth.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: true })
    list = await (await make(ruth)).json() as List
  }, 120_000)
  afterAll(async () => {
    await admin?.end()
    await office?.close()
  })

  it('has the people of the command line, and what each of its columns follows beside it', async () => {
    const pieces: Uint8Array[] = []
    const made: MadeUp = { count: asked.count, seed: asked.seed, missing: asked.missing, on: civilToday() }
    await writeMadeUp(made, 'csv', async (bytes) => { pieces.push(bytes) })
    expect(list).toMatchObject({ madeUp: true, brought: false, name: 'Made-up people, 150, zqseedzq.csv', size: Buffer.concat(pieces).length })
    const file = await office.store.as({ userId: ruth.userId }).populations.file(list.id, 'looked at')
    if (!file.ok) throw new Error(file.problem.what)
    expect((await file.value.read(0, file.value.size)).equals(Buffer.concat(pieces))).toBe(true)
    const whole = await ruth.get<{ made?: unknown; steps: { what: string }[] }>('GET', at())
    expect(whole.made).toEqual(JSON.parse(JSON.stringify(tellMadeUp(made))))
    expect(whole.steps.at(-1)?.what).toBe('made up')
    // One that was brought is none, whatever it is called.
    const form = new FormData()
    form.set('file', new File(['sentence (months)\n120\n'], 'made-up people.csv'))
    const brought = await ruth.get<List>('POST', `/api/offices/${officeId}/populations?keptUntil=${until(9)}`, form)
    expect([brought.madeUp, (await ruth.get<{ made?: unknown }>('GET', `/api/populations/${brought.id}`)).made]).toEqual([false, undefined])
  }, 60_000)

  it('that was brought as a file is marked by what each of its rows says, in every form of it, and one to which others were added is not taken', async () => {
    const bring = async (name: string, bytes: Uint8Array) => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(bytes)], name))
      return ruth.ask('POST', `/api/offices/${officeId}/populations?keptUntil=${until(9)}`, form)
    }
    const bytesOf = async (form: 'csv' | 'ndjson' | 'parquet') => {
      const pieces: Uint8Array[] = []
      await writeMadeUp({ count: 40, seed: 'brought', missing: 0.3, on: civilToday() }, form, async (bytes) => { pieces.push(bytes) })
      return Buffer.concat(pieces)
    }
    let came: List | undefined
    const of = (rest = '') => `/api/populations/${came?.id}${rest}`
    for (const form of ['csv', 'ndjson', 'parquet'] as const) {
      came = await (await bring(`people.${form}`, await bytesOf(form))).json() as List
      expect([form, came.madeUp, came.brought]).toEqual([form, true, true])
    }
    expect(await ruth.get<{ made?: unknown }>('GET', of())).not.toHaveProperty('made')
    let run = await ruth.get<Run>('POST', of('/triage'), { columns: [], order: 'strength', letters: true })
    for (const end = Date.now() + 240_000; run.state === 'waiting' && Date.now() < end; await wait(100)) run = await ruth.get<Run>('GET', of(`/runs/${run.id}`))
    expect([run.state, run.screened, run.sorted?.letters]).toEqual(['done', 40, 0])
    expect(nameOf(await ruth.ask('GET', of(`/runs/${run.id}/first-day.zip`)))).toBe('made-up-first-day.zip')
    // It stands with it: nobody takes it away, and nobody gives it to another list.
    for (const id of [came?.id, list.id]) await expect(admin.query('update casefile.population set says_made_up = not says_made_up where population_id = $1', [id])).rejects.toThrow()
    await ruth.get('POST', of('/erase'))
    const csv = (await bytesOf('csv')).toString()
    for (const [row, mixed] of [[42, `${csv}12345,no\r\n`], [3, csv.replace('made-up 2,yes', 'made-up 2,')]] as const) {
      const answer = await bring('people.csv', Buffer.from(mixed))
      expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ what: expect.stringContaining('not every row says that it is one'), where: `row ${row}` })])
    }
    const { lists } = await ruth.get<{ lists: List[] }>('GET', `/api/offices/${officeId}/populations`)
    expect(lists.filter(({ name }) => name === 'people.csv')).toHaveLength(1)
    expect(lists.find(({ id }) => id === came?.id)).toMatchObject({ madeUp: true, brought: true, erased: { why: 'by hand' } })
    await ruth.get('POST', `/api/populations/${lists.find(({ name }) => name === 'people.csv')?.id}/erase`)
    await ruth.get('POST', `/api/populations/${lists.find(({ name }) => name === 'people.ndjson')?.id}/erase`)
  }, 300_000)

  it('is made by those who may bring one, within bounds', async () => {
    expect([(await make(sam)).status, (await make(eve)).status]).toEqual([404, 404])
    for (const wrong of [{ count: 0 }, { count: 20_001 }, { count: 1.5 }, { missing: 1 }, { missing: -0.1 }, { seed: 'x'.repeat(101) }, { keptUntil: '2020-01-01' }, { keptUntil: 'soon' }]) expect([wrong, (await make(ruth, wrong)).status]).toEqual([wrong, 400])
    const { lists } = await ruth.get<{ lists: List[] }>('GET', `/api/offices/${officeId}/populations`)
    expect(lists.filter(({ madeUp, erased }) => madeUp && erased === undefined)).toHaveLength(1)
  }, 60_000)

  it('says of each row of a result that it is made up, also where rows are to be known by another column, and in the name of each file', async () => {
    const run = await doneWith('screen', { id: 'race' })
    const answer = await ruth.ask('GET', at(`/runs/${run.id}/results.csv`))
    expect(nameOf(answer)).toBe('made-up-results.csv')
    const [, ...rows] = (await answer.text()).trim().split('\r\n')
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' ').replaceAll('"', ''))).toEqual(Array.from({ length: asked.count }, (_, i) => `${i + 2} made-up ${i + 1}`))
    expect((await ruth.get<{ madeUp: boolean }>('GET', at(`/runs/${run.id}/rows/2`))).madeUp).toBe(true)
  }, 300_000)

  it('is sorted without a letter to anybody, and every file that comes of it says what it is of', async () => {
    const run = await doneWith('triage', { order: 'strength', letters: true })
    expect(run.sorted?.letters).toBe(0)
    const answer = await ruth.ask('GET', at(`/runs/${run.id}/first-day.zip`))
    expect(nameOf(answer)).toBe('made-up-first-day.zip')
    const made = await office.store.as({ userId: ruth.userId }).populations.output(list.id, run.id, 'overview.txt', 'results taken')
    if (!made.ok) throw new Error(made.problem.what)
    expect((await made.value.read(0, made.value.size)).toString()).toContain('Triage of Made-up people, 150, zqseedzq.csv')
  }, 300_000)

  it('has a reform weighed on it in a memorandum that says whom it counts', async () => {
    const run = await doneWith('weigh', { reforms: [{ known: 'two-levels-less' }], by: [] })
    expect(run.weighed?.madeUp).toBe(true)
    const [pdf, csv] = [await ruth.ask('GET', at(`/runs/${run.id}/memorandum.pdf`)), await ruth.ask('GET', at(`/runs/${run.id}/tables.csv`))]
    expect([nameOf(pdf), nameOf(csv)]).toEqual(['made-up-memorandum.pdf', 'made-up-tables.csv'])
    const words = (await wordsOf(pdf)).replaceAll(/\s+/g, ' ')
    expect(words).toContain('would reach of made-up people')
    expect(words).toContain('Nobody counted here lives or lived')
    expect((await csv.text()).split('\r\n')[0]).toContain('"made_up_people"')
  }, 300_000)

  it('is kept encrypted with the words it was made from, and of one that was erased it is still known that it was made up', async () => {
    const tables = await admin.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('casefile', 'pgboss')")
    const hidden = async () => {
      for (const { name } of tables.rows) expect([name, (await admin.query(`select from ${name} t where convert_to(t::text, 'UTF8') like '%zqseedzq%' or t::text like '%${Buffer.from('zqseedzq').toString('hex')}%'`)).rowCount]).toEqual([name, 0])
    }
    await hidden()
    await ruth.get('POST', at('/erase'))
    const { lists } = await ruth.get<{ lists: List[] }>('GET', `/api/offices/${officeId}/populations`)
    expect(lists.find(({ id }) => id === list.id)).toMatchObject({ name: '', madeUp: true, erased: { why: 'by hand' } })
    expect((await admin.query('select from casefile.population where population_id = $1 and length(made) = 0', [list.id])).rowCount).toBe(1)
  }, 60_000)
})
