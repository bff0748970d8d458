import { setTimeout as wait } from 'node:timers/promises'
import type { Work } from '@lenity/casefile/store'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { passOverPeople } from './pass-over-people.ts'

interface Run { readonly id: string; readonly state: string; readonly screened: number }

const rows = Array.from({ length: 60 }, (_, i) => `made-up ${i},120,E.D. Ark.`)
const csv = ['case id,sentence (months),district', ...rows].join('\n')

describe('a run that somebody else goes on with', () => {
  let office: TestOffice
  let admin: Client
  let ruth: Person
  let sam: Person
  let list: string

  const readsRequests = async (who: Person, reads: boolean) => {
    const [{ id } = { id: '' }] = await who.get<{ id: string }[]>('GET', '/api/offices')
    await ruth.get('PUT', `/api/intake-offices/${id}/readers`, { userId: who.userId, reads })
    return id
  }
  const jobsOf = async (run: string) => (await admin.query<{ data: Work }>("select data from pgboss.job where name = 'pass-over-people' and data ->> 'subject' = $1 and state = 'created' order by priority desc", [run])).rows.map(({ data }) => data)
  const asApp = async (userId: string, text: string, values: readonly unknown[]) => {
    const client = new Client({ connectionString: office.appUrl })
    await client.connect()
    try {
      await client.query("select set_config('lenity.user', $1, false)", [userId])
      return await client.query(text, [...values])
    } finally {
      await client.end()
    }
  }
  /** A run of Ruth's, in parts, that was stopped and that Sam goes on with. */
  const goneOnWith = async () => {
    const { id } = await ruth.get<Run>('POST', `/api/populations/${list}/screen`, { columns: [] })
    const [whole] = await jobsOf(id)
    expect(await passOverPeople(office.store, whole as Work, { last: false, signal: new AbortController().signal, into: { fewest: 20, most: 100 }, workers: 1 })).toBe('done')
    await ruth.get('POST', `/api/populations/${list}/runs/${id}/stop`)
    await sam.get('POST', `/api/populations/${list}/runs/${id}/go-on`)
    return id
  }

  beforeAll(async () => {
    office = await testOffice({ works: false })
    admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    ruth = await office.join('Ruth')
    sam = await office.join('Sam')
    const officeId = await readsRequests(ruth, true)
    await readsRequests(sam, true)
    const form = new FormData()
    form.set('file', new File([csv], 'people.csv'))
    list = (await ruth.get<{ id: string }>('POST', `/api/offices/${officeId}/populations?keptUntil=${new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)}`, form)).id
  }, 120_000)
  afterAll(async () => {
    await admin?.end()
    await office?.close()
  })

  it('can be begun by whoever reads the requests, administrator or not', async () => {
    const { id } = await sam.get<Run>('POST', `/api/populations/${list}/screen`, { columns: [] })
    expect((await jobsOf(id)).map(({ user }) => user)).toEqual([sam.userId])
    await sam.get('POST', `/api/populations/${list}/runs/${id}/stop`)
  }, 60_000)

  it('is in their name alone: nobody can have it done in the name of another', async () => {
    const run = await goneOnWith()
    await expect(asApp(sam.userId, 'update casefile.population_run set asked_by = $2 where run_id = $1', [run, ruth.userId])).rejects.toThrow(/in the name of another/)
    await ruth.get('POST', `/api/populations/${list}/runs/${run}/stop`)
  }, 60_000)

  it('is asked for again in their name after a restore, which brings no work with it, also when whoever asked first reads no requests any more', async () => {
    const run = await goneOnWith()
    await sam.get('GET', `/api/populations/${list}`)
    await readsRequests(ruth, false)
    await admin.query("delete from pgboss.job where name = 'pass-over-people'")
    await office.jobs.work(office.store)
    let now: Run = { id: run, state: 'waiting', screened: 0 }
    for (const end = Date.now() + 60_000; now.state === 'waiting' && Date.now() < end; await wait(100)) now = await sam.get<Run>('GET', `/api/populations/${list}/runs/${run}`)
    const { rows: asked } = await admin.query<{ user: string }>("select distinct data ->> 'user' as user from pgboss.job where name = 'pass-over-people' and data ->> 'subject' = $1", [run])
    expect([asked.map(({ user }) => user), now.state, now.screened]).toEqual([[sam.userId], 'done', rows.length])
  }, 120_000)
})
