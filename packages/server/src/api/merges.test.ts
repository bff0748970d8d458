import { recordKinds, type RecordKind } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsIn, plantCase, sees, wordsOf, type PlantedCase, type Viewer } from '../../test/canaries.ts'
import { everyRoute, fill } from '../../test/every-route.ts'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let planted: PlantedCase
let first: string
let walledHere: Viewer
let newcomer: Person

beforeAll(async () => {
  office = await testOffice()
  planted = await plantCase(office)
  const { lead } = planted
  first = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores, once more' })).id
  newcomer = await office.join('Newcomer')
  const mine = office.store.as({ userId: lead.userId })
  await mine.team.put(first, newcomer.userId, 'attorney', 'asked to help')
  // Of those on the case that goes, a wall of the case that stays keeps one away.
  const student = planted.viewers.find(({ role }) => role === 'student')
  if (student === undefined) throw new Error('nobody')
  walledHere = student
  await mine.walls.raise(first, student.person.userId, 'acted for another')
}, 120_000)
afterAll(() => office?.close())

/** The kinds of which words are shown of the case that stays, by every route of it, and how many answered. */
async function shown(who: Person): Promise<{ readonly kinds: ReadonlySet<RecordKind>; readonly answered: number }> {
  const kinds = new Set<RecordKind>()
  let answered = 0
  for (const route of everyRoute(office.app).filter(({ method, path }) => method === 'GET' && path.includes('{case}'))) {
    const last = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').filter(name => name !== 'page').at(-1) ?? ''
    for (const { id } of last === 'case' ? [{ id: first }] : planted.ids[last] ?? []) {
      for (const query of route.asks) {
        const answer = await who.ask('GET', fill(route.path, { page: '1', [last]: id, case: first }) + query)
        if (answer.status === 200) answered += 1
        for (const kind of kindsIn(await wordsOf(answer))) kinds.add(kind)
      }
    }
  }
  for (const path of ['/api/docket', '/api/cases', '/api/due', '/api/search?find=zq']) for (const kind of kindsIn(await wordsOf(await who.ask('GET', path)))) kinds.add(kind)
  return { kinds, answered }
}

describe('merging two cases', () => {
  it('takes a fresh proof, and is not there for whoever does not lead both', async () => {
    for (const { called, person } of planted.viewers.filter(({ role }) => role !== 'lead counsel')) {
      for (const [one, other] of [[first, planted.id], [planted.id, first]] as const) {
        const preview = await person.ask('GET', `/api/cases/${one}/merge?with=${other}`)
        expect([called, preview.status]).toEqual([called, 404])
      }
    }
    // A paper that was not read yet is in the way.
    expect((await planted.lead.ask('GET', `/api/cases/${first}/merge?with=${planted.id}`)).status).toBe(409)
    await planted.lead.get('DELETE', `/api/cases/${planted.id}/arrivals/${planted.ids['arrival']?.[0]?.id}`)
    expect((await planted.lead.ask('POST', `/api/cases/${first}/merge`, { second: planted.id, name: 'wrong', why: 'so' })).status).toBe(400)
  })

  it('tells first who will be on the case, and whom the walls of both keep away', async () => {
    const preview = await planted.lead.get<{ team: { name: string; comes: boolean }[]; walls: { name: string; from: string }[] }>('GET', `/api/cases/${first}/merge?with=${planted.id}`)
    expect(preview.walls.map(({ name, from }) => `${name} ${from}`).sort()).toEqual(['Walled second', 'student first'])
    expect(preview.team.filter(({ comes }) => !comes).map(({ name }) => name)).toEqual(['Lead', 'Newcomer'])
    expect(preview.team.some(({ name }) => ['Walled', 'student'].includes(name))).toBe(false)
  })

  it('shows each person of both teams what their part sees, and nothing to whom a wall of either names', async () => {
    const { title } = await planted.lead.get<{ title: string }>('GET', `/api/cases/${planted.id}`)
    await planted.lead.get('POST', `/api/cases/${first}/merge`, { second: planted.id, name: title, why: 'the same person' })
    for (const viewer of [...planted.viewers, { called: 'an attorney of the case that stays', role: 'attorney' as const, person: newcomer }]) {
      const { kinds, answered } = await shown(viewer.person)
      const role = viewer === walledHere ? undefined : viewer.role
      expect([viewer.called, recordKinds.filter(kind => kinds.has(kind) && !sees(role, kind))]).toEqual([viewer.called, []])
      expect([viewer.called, answered > 0]).toEqual([viewer.called, role !== undefined && role !== 'family'])
      if (role !== undefined && sees(role, 'papers')) expect([viewer.called, kinds.has('papers'), kinds.has('tasks')]).toEqual([viewer.called, true, true])
      if (role !== undefined) expect([viewer.called, kinds.has('sealed')]).toEqual([viewer.called, sees(role, 'sealed')])
    }
  }, 120_000)

  it('leaves of the second an address that leads those on the first there, and nobody else', async () => {
    for (const { called, person, role } of planted.viewers) {
      const goes = await person.ask('GET', `/api/cases/${planted.id}/merged-into`)
      const none = await person.ask('GET', '/api/cases/00000000-0000-4000-8000-000000000000/merged-into')
      const on = role !== undefined && person !== walledHere.person
      expect([called, goes.status]).toEqual([called, on ? 200 : 404])
      if (!on) expect((await goes.text()).replaceAll(planted.id, '00000000-0000-4000-8000-000000000000')).toBe(await none.text())
      expect((await person.ask('GET', `/api/cases/${planted.id}`)).status).toBe(404)
    }
  })
})
