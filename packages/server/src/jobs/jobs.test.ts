import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fact } from '@lenity/casefile'
import type { WaitingWork } from '@lenity/casefile/store'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, exampleFile, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { readArrival } from './read-arrival.ts'

interface Came { readonly paper: string; readonly arrival: { readonly id: string; readonly state: string } }

async function until<T>(ask: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  for (const end = Date.now() + 30_000; ; await wait(30)) {
    const value = await ask()
    if (good(value)) return value
    if (Date.now() > end) throw new Error(`not so after 30 seconds: ${JSON.stringify(value)}`)
  }
}

describe('papers that are read later', () => {
  let office: TestOffice
  let admin: Client
  let ruth: Person
  let sam: Person
  let id: string
  const at = (rest: string) => `/api/cases/${id}${rest}`
  const send = (person: Person, file: FormData) => person.get<Came>('POST', at('/papers'), file)
  const arrivals = (person: Person) => person.get<{ id: string; state: string; name: string; problem?: { what: string } }[]>('GET', at('/arrivals'))
  const work = (person: Person) => person.get<WaitingWork[]>('GET', '/api/work')
  const becomes = (person: Person, arrival: string, state: string) => until(() => person.get<{ state: string }>('GET', at(`/arrivals/${arrival}`)), now => now.state === state)
  const jobOf = async (arrival: string) => {
    const { rows: [row] } = await admin.query<{ data: Parameters<typeof readArrival>[1]; state: string; output: unknown }>("select data, state, output from pgboss.job where name = 'read-paper' and data ->> 'subject' = $1", [arrival])
    if (row === undefined) throw new Error('no such job')
    return row
  }

  beforeAll(async () => {
    office = await testOffice({ works: false })
    admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    ruth = await office.join('Ruth')
    sam = await office.join('Sam')
    id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })).id
    await ruth.get('POST', at('/team'), { userId: sam.userId, role: 'contributor', why: 'so' })
  })
  afterAll(async () => {
    await admin?.end()
    await office?.close()
  })

  it('are kept at once, shown to counsel and to whoever brought them, and sent twice are kept once', async () => {
    const came = await send(sam, textFile('zqletterzq.txt', 'To whom it may concern: zqcontentzq.'))
    expect(came.arrival.state).toBe('waiting')
    expect((await send(sam, textFile('zqletterzq.txt', 'To whom it may concern: zqcontentzq.'))).arrival.id).toBe(came.arrival.id)
    expect(await arrivals(sam)).toMatchObject([{ name: 'zqletterzq.txt' }])
    expect(await arrivals(ruth)).toMatchObject([{ name: 'zqletterzq.txt' }])
    const second = await send(ruth, textFile('from-counsel.txt', 'What it is, is not known yet.'))
    expect(await arrivals(sam)).toHaveLength(1)
    expect((await sam.ask('GET', at(`/arrivals/${second.arrival.id}`))).status).toBe(404)
    expect(await ruth.get('GET', at('/papers'))).toEqual([])
  })

  it('leave ids and nothing else in the tables of the queue', async () => {
    const { rows: tables } = await admin.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'pgboss'")
    expect(tables.length).toBeGreaterThan(5)
    const all = (await Promise.all(tables.map(async ({ name }) => JSON.stringify((await admin.query(`select * from ${name}`)).rows)))).join('\n')
    expect(all).toContain(id)
    expect(all).not.toMatch(/zq[a-z]+zq|Odessa|Marlowe|counsel\.txt/)
  })

  it('are asked for in a schema of the owner, of which the program can use the work and change nothing else', async () => {
    const { rows } = await admin.query<{ owner: string }>("select distinct pg_get_userbyid(c.relowner) as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'pgboss'")
    expect(rows).toHaveLength(1)
    expect(rows[0]?.owner).not.toBe('lenity_app')
    const app = new Client({ connectionString: office.appUrl })
    await app.connect()
    try {
      for (const forbidden of ['drop table pgboss.job', 'create table pgboss.x (y int)', "insert into pgboss.queue (name) values ('x')", 'delete from pgboss.queue', 'alter table pgboss.job disable row level security', "select pgboss.create_queue('x', '{}')"]) await expect(app.query(forbidden), forbidden).rejects.toThrow()
      // Without a user, nothing is there and nothing can be asked for.
      expect((await app.query('select from pgboss.job')).rowCount).toBe(0)
      await app.query("select set_config('lenity.user', 'nobody of this office', false)")
      expect((await app.query('select from pgboss.job')).rowCount).toBe(0)
      await expect(app.query("insert into pgboss.job (name, data) values ('read-paper', jsonb_build_object('user', 'nobody of this office', 'case', $1::text))", [id])).rejects.toThrow(/row-level security/)
    } finally {
      await app.end()
    }
  })

  it('are work that is seen by counsel of the case and by administrators of the office, who are not told the case, and by nobody of another office', async () => {
    expect(await work(ruth)).toMatchObject([{ case: { title: 'Odessa Marlowe' }, by: 'Sam', state: 'waiting', manages: true }, { by: 'Ruth' }])
    expect(await work(sam)).toMatchObject([{ by: 'Sam', manages: false }])
    const ada = await office.join('Ada', { administrator: true })
    const listed = await work(ada)
    expect(listed).toHaveLength(2)
    expect(listed.every(one => one.case === undefined && one.manages)).toBe(true)
    const eve = await office.join('Eve', { ownOffice: true })
    expect(await work(eve)).toEqual([])
    expect((await eve.ask('DELETE', `/api/work/${listed[0]?.id}`)).status).toBe(404)
    expect((await sam.ask('DELETE', `/api/work/${listed[0]?.id}`)).status).toBe(404)
  })

  it('are not read for someone who was walled off meanwhile; the case says so, and counsel can have them read', async () => {
    const walled = await office.join('Walter')
    await ruth.get('POST', at('/team'), { userId: walled.userId, role: 'attorney', why: 'so' })
    const came = await send(walled, textFile('from-walter.txt', 'The court imposes 120 months.'))
    await ruth.get('POST', at('/walls'), { userId: walled.userId, why: 'acted for a witness' })
    expect(await work(walled)).toEqual([])
    await office.jobs.work(office.store)
    await becomes(ruth, came.arrival.id, 'stopped')
    await until(() => jobOf(came.arrival.id), job => job.state === 'completed')
    expect((await jobOf(came.arrival.id)).output).toEqual({ outcome: 'no longer allowed' })
    expect((await ruth.get<{ id: string }[]>('GET', at('/papers'))).map(paper => paper.id)).not.toContain(came.paper)
    await ruth.get('POST', at(`/arrivals/${came.arrival.id}/again`))
    await becomes(ruth, came.arrival.id, 'read')
  })

  it('are read, and a second time adds nothing: no paper, no fact, no file', async () => {
    const came = await send(ruth, await exampleFile('tomas-iriarte/papers/judgment.pdf'))
    await becomes(ruth, came.arrival.id, 'read')
    const seen = async () => ({ papers: await ruth.get<unknown[]>('GET', at('/papers')), facts: (await ruth.get<{ facts: Fact[] }>('GET', at('/facts'))).facts.map(({ id: fact }) => fact), audit: (await ruth.get<unknown[]>('GET', at('/audit?which=change'))).length })
    const before = await seen()
    expect(before.facts.length).toBeGreaterThan(5)
    const { data } = await jobOf(came.arrival.id)
    // The same work once more, as by a process that was thought dead; and the same while it is thought to wait still.
    expect(await readArrival(office.store, data, { last: false })).toBe('nothing left to do')
    expect(await seen()).toEqual(before)
    const files = await readdir(office.papersDir, { recursive: true })
    expect(files.filter(file => file.includes(came.arrival.id))).toEqual([])
  })

  it('are asked for anew when the work is gone, as after a restore', async () => {
    const lost = await office.store.as({ userId: ruth.userId }).arrivals.receive(id, { name: 'lost.txt', bytes: Buffer.from('Kept, and nobody was asked to read it.') })
    if (!lost.ok || lost.value.arrival === undefined) throw new Error('not kept')
    await admin.query("delete from pgboss.job where data ->> 'subject' = $1 and state <> 'active'", [lost.value.arrival.id])
    await becomes(ruth, lost.value.arrival.id, 'read')
  }, 60_000)
})

describe('a paper nobody can be told about any more', () => {
  it('is not read once its case was erased, nor for counsel who no longer see it; it is asked for no more', async () => {
    const office = await testOffice({ works: false })
    const admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    try {
      const [ruth, sol] = [await office.join('Ruth'), await office.join('Sol')]
      const { id: gone } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Erased' })
      await ruth.get<Came>('POST', `/api/cases/${gone}/papers`, textFile('letter.txt', 'Goes with the case.'))
      const { id: here } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Here' })
      await ruth.get('POST', `/api/cases/${here}/team`, { userId: sol.userId, role: 'attorney', why: 'so' })
      const came = await ruth.get<Came>('POST', `/api/cases/${here}/papers`, textFile('letter.txt', 'Asked for again by another.'))
      await admin.query("update casefile.arrival set state = 'failed' where arrival_id = $1", [came.arrival.id])
      await admin.query("delete from pgboss.job where data ->> 'subject' = $1", [came.arrival.id])
      await sol.get('POST', `/api/cases/${here}/arrivals/${came.arrival.id}/again`)
      await ruth.get('POST', `/api/cases/${here}/team`, { userId: sol.userId, role: 'contributor', why: 'so' })
      const mine = office.store.as({ userId: ruth.userId })
      const asked = await mine.erasures.askForCase(gone, 'the client asked')
      const ada = await office.join('Ada', { administrator: true })
      const agreed = asked.ok && await office.store.as({ userId: ada.userId }).erasures.agree(asked.value.id)
      expect(agreed && agreed.ok).toBe(true)

      await office.jobs.work(office.store)
      const states = async () => (await admin.query<{ state: string }>("select state from casefile.arrival order by seq")).rows.map(({ state }) => state)
      await until(states, ([first, second]) => first === 'failed' && second === 'failed')
      const jobs = async () => (await admin.query<{ many: number }>("select count(*)::int as many from pgboss.job where name = 'read-paper'")).rows[0]?.many
      const before = await jobs()
      await wait(1_000)
      expect(await jobs()).toBe(before)
      expect(await ruth.get('GET', `/api/cases/${here}/papers`)).toEqual([])
    } finally {
      await admin.end()
      await office.close()
    }
  }, 60_000)
})

describe('work that fails', () => {
  it('is tried again, then given up; it can be tried again once the trouble is over, or discarded, and the paper stays', async () => {
    const office = await testOffice({ works: false })
    const admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    try {
      const ruth = await office.join('Ruth')
      const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Trouble' })
      const at = (rest: string) => `/api/cases/${id}${rest}`
      const came = await ruth.get<Came>('POST', at('/papers'), textFile('lost.txt', 'The disk had trouble with it.'))
      const file = (await readdir(office.papersDir, { recursive: true })).find(one => one.endsWith(came.arrival.id)) ?? ''
      await rename(join(office.papersDir, file), join(office.papersDir, 'aside'))
      const work = () => ruth.get<WaitingWork[]>('GET', '/api/work')
      await office.jobs.work(office.store)
      expect(await until(work, ([one]) => one?.state === 'trying again')).toMatchObject([{ tries: 1, of: 7 }])
      // Not after a minute and more of doubled waits, but at the next try.
      await admin.query("update pgboss.job set retry_limit = retry_count + 1, start_after = now() where state = 'retry'")
      const [given] = await until(work, ([one]) => one?.state === 'given up')
      expect(await ruth.get('GET', at(`/arrivals/${came.arrival.id}`))).toMatchObject({ state: 'failed', name: 'lost.txt', problem: { what: expect.stringContaining('missing') } })
      expect(given?.manages).toBe(true)

      await rename(join(office.papersDir, 'aside'), join(office.papersDir, file))
      await ruth.get('POST', `/api/work/${given?.id}/again`)
      await until(() => ruth.get<unknown[]>('GET', at('/papers')), list => list.length === 1)
      await until(work, list => list.length === 0)
      expect((await ruth.ask('POST', `/api/work/${given?.id}/again`)).status).toBe(404)
    } finally {
      await admin.end()
      await office.close()
    }
  }, 90_000)

  it('is discarded, and its paper waits for someone to look at it', async () => {
    const office = await testOffice({ works: false })
    try {
      const ruth = await office.join('Ruth')
      const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Discarded' })
      const { arrival } = await ruth.get<Came>('POST', `/api/cases/${id}/papers`, textFile('letter.txt', 'A letter.'))
      const [waiting] = await ruth.get<WaitingWork[]>('GET', '/api/work')
      await ruth.get('DELETE', `/api/work/${waiting?.id}`)
      expect(await ruth.get('GET', '/api/work')).toEqual([])
      expect(await ruth.get('GET', `/api/cases/${id}/arrivals`)).toMatchObject([{ state: 'failed', name: 'letter.txt' }])
      expect(await ruth.get('DELETE', `/api/cases/${id}/arrivals/${arrival.id}`)).toMatchObject({ state: 'taken out', name: '' })
      expect((await readdir(office.papersDir, { recursive: true })).filter(file => file.includes(arrival.id))).toEqual([])
    } finally {
      await office.close()
    }
  })
})

describe('the pages of work', () => {
  it('have nothing to show when all is done', async () => {
    const office = await testOffice()
    try {
      const ruth = await office.join('Ruth')
      const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Done' })
      await addPaper(ruth, id, textFile('letter.txt', 'A letter.'))
      await until(() => ruth.get<unknown[]>('GET', '/api/work'), list => list.length === 0)
      expect(await ruth.get('GET', `/api/cases/${id}/arrivals`)).toEqual([])
    } finally {
      await office.close()
    }
  })
})
