import { recordKinds, type RecordKind } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canary, plantCase, sees, type PlantedCase, type Viewer } from '../../test/canaries.ts'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Page {
  readonly rows: readonly { readonly id: string; readonly title: string; readonly labels: readonly string[]; readonly missing: readonly string[]; readonly due?: { readonly on: string } }[]
  readonly tally: { readonly cases: number }
  readonly all: number
  readonly unread: number
  readonly next?: string
  readonly choices: { readonly labels: readonly string[]; readonly districts: readonly string[]; readonly people: readonly { readonly userId: string }[]; readonly routes: readonly { readonly id: string }[]; readonly missing: readonly string[] }
}

let office: TestOffice
let planted: PlantedCase
/** Words that stand in the case, with the kind of record whose they are, and the filter that finds by them. */
const probes: { readonly kind: RecordKind; readonly asked: string }[] = []

const page = (who: Person, asked = '') => who.get<Page>('GET', `/api/docket${asked}`)

beforeAll(async () => {
  office = await testOffice()
  planted = await plantCase(office)
  const { lead, id } = planted
  const tell = async (path: string, value: unknown) => {
    const fact = await lead.get<{ id: string }>('POST', `/api/cases/${id}/facts`, { path, value, who: 'her sister', on: '2026-01-02', words: 'so' })
    await lead.get('POST', `/api/cases/${id}/facts/confirm`, { facts: [fact.id] })
  }
  const [district, register, docket, label] = [canary('facts'), canary('facts'), canary('facts'), canary('tasks')]
  await tell('conviction.district', district)
  await tell('person.registerNumber', register)
  await tell('conviction.docketNumber', docket)
  await lead.get('POST', `/api/cases/${id}/records`, { type: 'label', fields: { label } })
  probes.push({ kind: 'facts', asked: `district=${district}` }, { kind: 'facts', asked: `find=${register}` }, { kind: 'facts', asked: `find=${docket}` }, { kind: 'tasks', asked: `label=${label}` }, { kind: 'team', asked: `who=${lead.userId}` })
}, 120_000)
afterAll(() => office?.close())

const factsHidden = ({ role }: Viewer) => !sees(role, 'facts')

describe('filtering and sorting the docket', () => {
  it('finds by what one’s part on the case sees, and by nothing else', async () => {
    for (const viewer of planted.viewers) {
      for (const { kind, asked } of probes) {
        const { rows, tally, unread } = await page(viewer.person, `?${asked}`)
        expect([viewer.called, asked.split('=')[0], kind, rows.length, tally.cases, unread]).toEqual([viewer.called, asked.split('=')[0], kind, sees(viewer.role, kind) ? 1 : 0, sees(viewer.role, kind) ? 1 : 0, 0])
      }
    }
  })

  it('finds nothing by a word of any kind of record that is not a name or a number of the case', async () => {
    for (const { person, called } of planted.viewers) {
      for (const kind of recordKinds.filter(one => !['case', 'facts'].includes(one))) expect([called, kind, (await page(person, `?find=zq${kind}`)).rows.length]).toEqual([called, kind, 0])
    }
  })

  it('offers to choose from only what one sees', async () => {
    for (const viewer of planted.viewers) {
      const { choices } = await page(viewer.person)
      const shown = (kind: RecordKind, there: boolean) => expect([viewer.called, kind, there]).toEqual([viewer.called, kind, sees(viewer.role, kind)])
      shown('facts', choices.districts.length > 0)
      shown('facts', choices.routes.length > 0)
      shown('facts', choices.missing.length > 0)
      shown('tasks', choices.labels.length > 0)
      shown('team', choices.people.some(({ userId }) => userId === planted.lead.userId))
    }
  })

  it('says of routes and missing papers nothing to a part that does not see the facts', async () => {
    const hidden = planted.viewers.filter(viewer => viewer.role !== undefined && factsHidden(viewer))
    expect(hidden.map(({ role }) => role)).toEqual(['interpreter', 'family'])
    for (const { person } of hidden) {
      for (const asked of ['stands=met', 'stands=cannot%20say', 'missing=judgment', 'missing=nothing', 'status=out%20of%20scope', 'route=commutation']) expect((await page(person, `?${asked}`)).tally.cases).toBe(0)
    }
  })

  it('lets a sealed route be chosen by counsel alone', async () => {
    const lead = await page(planted.lead)
    const student = planted.viewers.find(({ role }) => role === 'student')
    const [open, all] = [(await page(student?.person as Person)).choices.routes, lead.choices.routes]
    const sealed = all.filter(({ id }) => !open.some(one => one.id === id))
    expect(sealed.length).toBeGreaterThan(0)
    for (const { id } of sealed) {
      expect((await page(planted.lead, `?route=${id}`)).tally.cases).toBe(1)
      expect((await page(student?.person as Person, `?route=${id}`)).tally.cases).toBe(0)
    }
  })

  it('counts only the cases one is on', async () => {
    for (const { person, role } of planted.viewers) {
      const { all, tally } = await page(person)
      // Family sees a case when it was shared.
      expect([role, all, tally.cases]).toEqual(role === undefined || role === 'family' ? [role, 0, 0] : [role, 1, 1])
    }
  })

  it('is closed from the next request on to someone whom a wall names, and the filters forget what they saw', async () => {
    const walled = await office.join('Later')
    await office.store.as({ userId: planted.lead.userId }).team.put(planted.id, walled.userId, 'attorney', 'for a while')
    const label = probes.find(({ kind }) => kind === 'tasks')?.asked ?? ''
    expect((await page(walled, `?${label}`)).tally.cases).toBe(1)
    await planted.lead.get('POST', `/api/cases/${planted.id}/walls`, { userId: walled.userId, why: 'acted for the other side' })
    const after = await page(walled, `?${label}`)
    expect([after.all, after.tally.cases, after.rows, after.choices.labels, after.choices.people]).toEqual([0, 0, [], [], []])
  })
})

describe('the pages of the docket', () => {
  it('have every case once, whatever the order', async () => {
    const ruth = await office.join('Ruth', { ownOffice: true })
    const made: string[] = []
    for (let i = 0; i < 7; i++) made.push((await ruth.get<{ id: string }>('POST', '/api/cases', { title: `Case ${i % 3}` })).id)
    for (const sort of ['newest', 'name', 'due', 'apart', 'missing']) {
      const seen: string[] = []
      let after = ''
      for (let turn = 0; turn < 9; turn++) {
        const { rows, next, all } = await page(ruth, `?sort=${sort}&most=2${after}`)
        expect(all).toBe(made.length)
        seen.push(...rows.map(({ id }) => id))
        if (next === undefined) break
        after = `&after=${next}`
      }
      expect([sort, [...seen].sort()]).toEqual([sort, [...made].sort()])
    }
  })

  it('refuse an order or a filter there is none of', async () => {
    for (const asked of ['sort=sealed', 'due=never', 'role=owner', 'most=0', 'most=5000']) expect([asked, (await planted.lead.ask('GET', `/api/docket?${asked}`)).status]).toEqual([asked, 400])
  })
})

describe('what is sealed', () => {
  it('moves no line of the docket of a helper, by any filter or order', async () => {
    const [ruth, hal] = [await office.join('Rosa', { ownOffice: true }), await office.join('Hal')]
    const mine = office.store.as({ userId: ruth.userId })
    const [ours] = await mine.offices.list()
    await mine.members.add(ours?.id ?? '', { userId: hal.userId })
    for (const sealed of [true, false]) {
      const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })
      await mine.team.put(id, hal.userId, 'contributor')
      if (sealed) await ruth.get('POST', `/api/cases/${id}/facts`, { path: 'conviction.substantialAssistance', value: true, who: 'her lawyer then', on: '2026-01-02', words: 'She helped them.' })
    }
    const plain = (row: Page['rows'][number]) => ({ ...row, id: '' })
    for (const asked of ['', '?stands=met', '?stands=cannot%20say', '?missing=judgment', '?sort=missing', '?sort=apart', '?due=nothing', '?find=odessa']) {
      const { rows } = await page(hal, asked)
      expect([asked, rows.length === 0 || rows.length === 2]).toEqual([asked, true])
      expect(rows[0] && plain(rows[0])).toEqual(rows[1] && plain(rows[1]))
    }
  })
})

describe('two cases of one person', () => {
  it('are found by what both papers say, and only by whoever sees the facts of both', async () => {
    const [ruth, hal, ivo] = [await office.join('Rhea', { ownOffice: true }), await office.join('Hugo'), await office.join('Ivo')]
    const mine = office.store.as({ userId: ruth.userId })
    const [ours] = await mine.offices.list()
    for (const { userId } of [hal, ivo]) await mine.members.add(ours?.id ?? '', { userId })
    const made: string[] = []
    for (const [i, title] of ['Odessa Marlowe', 'O. Marlow', 'Ruth Calder'].entries()) {
      const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title })
      await ruth.get('POST', `/api/cases/${id}/facts`, { path: 'person.registerNumber', value: i === 2 ? '99999-000' : '12345-678', who: 'a clerk', on: '2026-01-02', words: 'so' })
      await mine.team.put(id, ivo.userId, 'interpreter')
      if (i !== 1) await mine.team.put(id, hal.userId, 'student')
      made.push(id)
    }
    expect((await page(ruth, '?twice=yes&sort=name')).rows.map(({ title }) => title)).toEqual(['O. Marlow', 'Odessa Marlowe'])
    expect([(await page(hal, '?twice=yes')).rows, (await page(ivo, '?twice=yes')).rows]).toEqual([[], []])
  })
})

describe('a change to many cases', () => {
  interface Done { readonly bulk: string; readonly done: readonly string[]; readonly already: readonly string[]; readonly refused: readonly { readonly case: string; readonly what: string; readonly next: string }[] }
  const nowhere = '00000000-0000-4000-8000-000000000000'

  it('answers of a case behind a wall, of one that may not be written and of one that is not there alike', async () => {
    const act = { do: 'close', why: 'put away' }
    for (const { called, person, role } of planted.viewers.filter((viewer) => !sees(viewer.role, 'audit'))) {
      const { done, refused } = await person.get<Done>('POST', '/api/bulk', { cases: [planted.id, nowhere], act })
      expect([called, done]).toEqual([called, []])
      const words = refused.map(({ what, next }) => `${what} ${next}`)
      expect([called, role, words.length, new Set(words).size]).toEqual([called, role, 2, 1])
    }
    expect((await planted.lead.get<{ status: string }>('GET', `/api/cases/${planted.id}`)).status).not.toBe('closed')
  })

  it('is done where it may be, and undone', async () => {
    const { bulk, done, refused } = await planted.lead.get<Done>('POST', '/api/bulk', { cases: [planted.id, nowhere, planted.id], act: { do: 'add a label', label: 'together' } })
    expect([done, refused.map((one) => one.case)]).toEqual([[planted.id], [nowhere]])
    expect((await page(planted.lead, '?label=together')).tally.cases).toBe(1)
    expect(await planted.lead.get('POST', `/api/bulk/${bulk}/undo`)).toEqual({ undone: [planted.id], left: [] })
    expect((await page(planted.lead, '?label=together')).tally.cases).toBe(0)
    expect((await planted.lead.ask('POST', `/api/bulk/${bulk}/undo`)).status).toBe(404)
    expect((await planted.lead.ask('POST', '/api/bulk', { cases: [planted.id], act: { do: 'erase' } })).status).toBe(400)
  })
})

describe('views', () => {
  interface View { readonly id: string; readonly name: string; readonly search: Record<string, string>; readonly first: boolean }
  it('keep what the docket can ask for, and come to those of the office they are shared with', async () => {
    const view = await planted.lead.get<View>('POST', '/api/docket-views', { name: ' Late ', search: { due: 'overdue', sort: 'due', after: 'x' }, shared: true })
    expect(view).toMatchObject({ name: 'Late', search: { due: 'overdue', sort: 'due' } })
    expect(view.search).not.toHaveProperty('after')
    for (const { called, person } of planted.viewers) expect([called, (await person.get<View[]>('GET', '/api/docket-views')).length]).toEqual([called, called === 'lead counsel of another office' ? 0 : 1])
    expect((await planted.lead.ask('PUT', `/api/docket-views/${view.id}`, { search: { due: 'never' } })).status).toBe(400)
    await planted.lead.get('PUT', '/api/docket-views/first', { view: view.id })
    expect((await planted.lead.get<View[]>('GET', '/api/docket-views'))[0]?.first).toBe(true)
    await planted.lead.get('POST', `/api/docket-views/${view.id}/remove`)
    expect(await planted.lead.get('GET', '/api/docket-views')).toEqual([])
  })
})
