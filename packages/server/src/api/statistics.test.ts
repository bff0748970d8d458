import { officeStatistics } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { statisticsCsv } from '../statistics/statistics-csv.ts'

let office: TestOffice
let admin: Person
let member: Person
let path: string

beforeAll(async () => {
  office = await testOffice()
  admin = await office.join('Ada')
  member = await office.join('Ruth')
  const [one] = await admin.get<{ id: string }[]>('GET', '/api/offices')
  path = `/api/offices/${one?.id ?? ''}/statistics`
}, 60_000)
afterAll(() => office?.close())

describe('the numbers of an office', () => {
  it('are as of the last quarter that is over, for an administrator', async () => {
    const { asOf, periods, rows, smallestShown } = await admin.get<{ asOf: string; smallestShown: number; periods: string[]; rows: { words: string; level: number; all: number | null }[] }>('GET', path)
    expect(asOf).toMatch(/-(03-31|06-30|09-30|12-31)$/)
    expect(asOf < new Date().toISOString().slice(0, 10)).toBe(true)
    expect([periods, smallestShown, rows[0]]).toEqual([[], 5, expect.objectContaining({ words: 'Came to the office', level: 0, all: 0 })])
  })

  it('are not there for a member, for someone of another office, or for an office that is none, in either form', async () => {
    const other = await office.join('Other', { ownOffice: true })
    for (const form of ['', '.csv']) {
      for (const who of [member, other]) expect((await who.ask('GET', `${path}${form}`)).status).toBe(404)
      expect((await admin.ask('GET', `/api/offices/nowhere/statistics${form}`)).status).toBe(404)
    }
  })

  it('are a table for a spreadsheet, in which what is not shown says so', async () => {
    const answer = await admin.ask('GET', `${path}.csv`)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(await answer.text()).toMatch(/^"What","Came in","Number","Of what","As of"\r\n"Came to the office","all years","0","people"/)
    const csv = statisticsCsv(officeStatistics('2026-09-30', [{ year: 2025, fate: 'waiting', many: 20 }, { year: 2025, fate: 'turned down', many: 30 }, { year: 2025, fate: 'nothing filed yet', many: 3 }], [{ step: 'from the request to the decision on it', measured: 33, quarter: 7, half: 14, threeQuarters: 30 }]))
    expect(csv).toContain('"Came to the office","2025","53","people","2026-09-30"\r\n')
    expect(csv).toContain('"Taken on","2025","not shown","people"')
    expect(csv).toContain('"Turned down","all years","not shown","people"')
    expect(csv).toContain('"From the request to our answer: half took no longer than","all years","2","weeks"')
  })
})
