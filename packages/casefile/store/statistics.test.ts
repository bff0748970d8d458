import { randomUUID } from 'node:crypto'
import type { CivilDate } from '@lenity/law'
import type { ClosingReason } from '../src/index.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { value } from './things-to-test.ts'

/** The day so many days from now. */
const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10) as CivilDate
/** A day on which everything written now lies before the last quarter that is over. */
const later = inDays(100)
const form = { personName: 'Dolores Example', askedBy: 'Ana Example', relation: 'her sister', phone: '501 555 0100', story: 'canary of a story', others: 'Victor Other' }

describe('the numbers of an office', () => {
  let database: TestDatabase
  let store: Store
  let admin: StoreForUser
  let lead: StoreForUser
  let office: string
  const of = async (who: StoreForUser, today = later) => new Map(value(await who.statistics.ofOffice(office, today)).rows.map(({ fate, all }) => [fate, all]))
  const request = async (becomes: 'nothing' | 'turned down' | 'case') => {
    const { id } = value(await lead.intake.add(office, form))
    if (becomes === 'turned down') value(await lead.intake.turnDown(id, 'canary of a reason'))
    if (becomes !== 'case') return ''
    const caseId = value(await lead.cases.create({ title: 'canary of a title', madeUp: false, office })).id
    value(await lead.intake.opened(id, caseId))
    return caseId
  }
  const petition = (caseId: string, fields: object = {}) => lead.records.add(caseId, 'petition', { authority: 'canary of an authority', asks: 'commutation', status: 'pending', asOf: inDays(0), filedOn: inDays(0), ...fields } as never).then(value)
  const decision = (caseId: string, outcome: string) => lead.records.add(caseId, 'decision', { petition: 'one', outcome, on: inDays(0) } as never).then(value)
  const close = async (caseId: string, why: ClosingReason) => value(await lead.bulk.act(randomUUID(), caseId, { do: 'close', on: inDays(0), why }))
  const times = async (many: number, what: () => Promise<unknown>) => { for (let i = 0; i < many; i++) await what() }

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    admin = store.as({ userId: 'admin' })
    lead = store.as({ userId: 'lead' })
    office = value(await admin.offices.create({ name: 'Clinic' })).id
    value(await admin.members.add(office, { userId: 'lead' }))
    value(await admin.intake.setReader(office, 'lead', true))
    await times(6, () => request('nothing'))
    await times(7, () => request('turned down'))
    await times(5, () => request('case'))
    await times(6, async () => petition(await request('case')))
    await times(5, async () => { const one = await request('case'); await petition(one); await decision(one, 'granted') })
    await times(5, async () => { const one = await request('case'); await petition(one); await decision(one, 'denied') })
    await times(5, async () => { const one = await request('case'); await close(one, 'the person is free') })
    await times(5, async () => { const one = await request('case'); await petition(one, { status: 'closed without action' }) })
  }, 120_000)
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  it('count everyone who came, once, at the end of one branch, for an administrator who is on none of the cases', async () => {
    expect(await admin.cases.list()).toEqual([])
    expect(Object.fromEntries(await of(admin))).toEqual({
      'came': 44, 'waiting': 6, 'screened': 38, 'turned down': 7, 'taken on': 31, 'nothing filed yet': 5, 'closed before filing': 5,
      'filed': 21, 'not decided yet': 6, 'decided': 15, 'granted': 5, 'denied': 5, 'closed without action or withdrawn': 5,
    })
  })

  it('are for nobody else: not for who leads the cases, nor for another office', async () => {
    value(await store.as({ userId: 'other' }).offices.create({ name: 'Elsewhere' }))
    for (const who of [lead, store.as({ userId: 'other' }), store.as({ userId: '' })]) expect(await who.statistics.ofOffice(office, later)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    for (const bad of ['', 'x', '00000000-0000-4000-8000-000000000000']) expect(await admin.statistics.ofOffice(bad, later)).toMatchObject({ ok: false })
  })

  it('give counts and times alone, to nobody but an administrator, whoever asks the database itself', async () => {
    const asked = async (user: string, sql: string) => {
      const client = new Client({ connectionString: database.appUrl })
      await client.connect()
      try {
        await client.query("select set_config('lenity.user', $1, false), set_config('lenity.counting', 'on', false)", [user])
        return (await client.query(sql, [office])).rows as Record<string, unknown>[]
      } finally { await client.end() }
    }
    const rows = await asked('admin', "select * from casefile.fates_of_office($1, '2999-01-01')")
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) expect(Object.keys(row)).toEqual(['came', 'fate', 'many'])
    for (const what of ['fates', 'times']) expect(await asked('lead', `select * from casefile.${what}_of_office($1, '2999-01-01')`)).toEqual([])
    await expect(asked('admin', "select * from casefile.lives_of_office($1, '2999-01-01')")).rejects.toThrow('permission denied')
    for (const table of ['case_file', 'record', 'intake_step']) expect(await asked('admin', `select * from casefile.${table} where office_id = $1`)).toEqual([])
  })

  it('stand as of the last quarter that is over: who came since is not in them', async () => {
    const { asOf, rows, periods } = value(await admin.statistics.ofOffice(office, inDays(0)))
    expect(asOf < inDays(0)).toBe(true)
    expect([periods, rows.map(({ all }) => all)]).toEqual([[], rows.map(() => 0)])
  })

  it('tell a time where ten people took the step, in weeks', async () => {
    expect(value(await admin.statistics.ofOffice(office, later)).times).toEqual([
      { step: 'from the request to the decision on it', quarter: 0, half: 0, threeQuarters: 0 },
      { step: 'from opening the case to the first filing', quarter: 0, half: 0, threeQuarters: 0 },
      { step: 'from the first filing to the first decision', quarter: 0, half: 0, threeQuarters: 0 },
    ])
  })

  it('leave out duplicates and made-up people, and whatever is fewer than five with what would give it away', async () => {
    await lead.cases.create({ title: 'made up', madeUp: true, office })
    const twice = value(await lead.cases.create({ title: 'twice', madeUp: false, office })).id
    await close(twice, 'a duplicate')
    expect((await of(admin)).get('came')).toBe(44)
    // Two petitions, of which one was granted.
    const one = await request('case')
    await petition(one)
    await petition(one, { status: 'granted' })
    const now = await of(admin)
    expect([now.get('came'), now.get('granted'), now.get('denied')]).toEqual([45, 6, 5])
    // One of five that were closed before anything was filed is opened again: four are left, and what stands beside them goes with them.
    const [closed] = (await lead.cases.list()).filter((each) => each.closed?.why === 'the person is free')
    value(await lead.bulk.act(randomUUID(), closed?.id ?? '', { do: 'reopen' }))
    const after = await of(admin)
    expect(after.get('closed before filing')).toBeUndefined()
    expect(after.get('nothing filed yet')).toBeUndefined()
    expect(after.get('taken on')).toBe(32)
  })
})
