import type { CivilDate } from '@lenity/law'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { value } from './things-to-test.ts'

const rule = { years: 7, rule: 'Rule 1.15 of our bar' }

describe('how long the file of a closed case is kept', () => {
  let database: TestDatabase
  let store: Store
  let lead: StoreForUser
  let member: StoreForUser
  let officeId: string
  let closed: string
  let leapDay: string
  let open: string

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    lead = store.as({ userId: 'lead' })
    member = store.as({ userId: 'member' })
    officeId = value(await lead.offices.create({ name: 'Clinic' })).id
    value(await lead.members.add(officeId, { userId: 'member' }))
    const at = async (on?: string) => value(await lead.cases.create({ title: `Closed ${on}`, madeUp: true, ...(on !== undefined && { closed: { on: on as CivilDate, why: 'denied' } }) })).id
    closed = await at('2019-11-28')
    leapDay = await at('2024-02-29')
    open = await at()
    value(await lead.team.put(closed, 'member', 'attorney'))
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  const over = async (day: string) => value(await lead.retention.over(day as CivilDate)).map(({ caseId }) => caseId)

  it('is not said until the office decided it, and nothing is then over', async () => {
    expect(value(await lead.retention.ofCase(closed))).toMatchObject({ closedOn: '2019-11-28', rule: undefined, until: undefined })
    expect(await over('2999-01-01')).toEqual([])
  })

  it('is decided by an administrator, who names the rule', async () => {
    expect(await member.retention.decide(officeId, rule)).toMatchObject({ problem: { kind: 'not found' } })
    expect(await lead.retention.decide(officeId, { ...rule, rule: ' ' })).toMatchObject({ problem: { where: 'rule' } })
    for (const years of [0, 1.5, 101]) expect(await lead.retention.decide(officeId, { ...rule, years })).toMatchObject({ problem: { where: 'years' } })
    value(await lead.retention.decide(officeId, rule))
    expect(value(await member.retention.rule(officeId))).toEqual(rule)
    expect(await store.as({ userId: 'stranger' }).retention.rule(officeId)).toMatchObject({ problem: { kind: 'not found' } })
  })

  it('runs from the day of closing, that day of the last year included, and not while the case is open', async () => {
    expect(value(await lead.retention.ofCase(closed)).until).toBe('2026-11-28')
    expect(await over('2026-11-28')).toEqual([])
    expect(await over('2026-11-29')).toEqual([closed])
    // There is no 29 February in 2031.
    expect(value(await lead.retention.ofCase(leapDay)).until).toBe('2031-02-28')
    expect(value(await lead.retention.ofCase(open))).toMatchObject({ closedOn: undefined, until: undefined })
  })

  it('is made longer with a reason by whoever leads or supervises, and never shorter', async () => {
    expect(await lead.retention.keepLonger(closed, '2026-11-28' as CivilDate, 'so')).toMatchObject({ problem: { where: 'until' } })
    expect(await lead.retention.keepLonger(closed, '2028-01-01' as CivilDate, ' ')).toMatchObject({ problem: { where: 'why' } })
    expect(await lead.retention.keepLonger(open, '2099-01-01' as CivilDate, 'so')).toMatchObject({ problem: { kind: 'conflict' } })
    expect(await member.retention.keepLonger(closed, '2028-01-01' as CivilDate, 'so')).toMatchObject({ problem: { kind: 'not found' } })
    expect(value(await lead.retention.keepLonger(closed, '2028-01-01' as CivilDate, 'a claim is pending'))).toMatchObject({ until: '2028-01-01', longer: { why: 'a claim is pending', by: 'lead' } })
    expect(await over('2028-01-01')).toEqual([])
    expect(await over('2028-01-02')).toEqual([closed])
  })

  it('is told to nobody who may not change the team, nor of a case that is another’s', async () => {
    expect(await member.retention.ofCase(closed)).toMatchObject({ problem: { kind: 'not found' } })
    expect(value(await member.retention.over('2999-01-01' as CivilDate))).toEqual([])
  })
})
