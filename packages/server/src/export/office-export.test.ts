import { recordKinds } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsIn, plantCase, sees, wordsOf, type PlantedCase } from '../../test/canaries.ts'
import { testOffice, type TestOffice } from '../../test/test-office.ts'
import { readCaseExport } from '../import/read-case-export.ts'
import { openExport } from './open-export.ts'

let office: TestOffice
let planted: PlantedCase
let id: string
const path = () => `/api/offices/${id}/export.zip`

beforeAll(async () => {
  office = await testOffice()
  planted = await plantCase(office)
  id = planted.ids['office']?.[0]?.id ?? ''
}, 120_000)
afterAll(() => office?.close())

describe('an export of an office', () => {
  it('is for its administrators; to everyone else there is no such office', async () => {
    for (const { called, person } of planted.viewers) {
      const other = await person.ask('GET', '/api/offices/00000000-0000-4000-8000-000000000000/export.zip')
      const { status } = await person.ask('GET', path())
      expect([called, status, other.status]).toEqual([called, called.startsWith('an administrator') ? 200 : 404, 404])
    }
  })

  it('holds of each case what the administrator’s own part on it sees, and of cases they are not on not a word', async () => {
    for (const { called, role, person } of planted.viewers) {
      const made = await office.store.as({ userId: planted.lead.userId }).members.change(id, person.userId, 'administrator')
      if (!made.ok) continue
      const kinds = kindsIn(await wordsOf(await person.ask('GET', path()), 'words alone'))
      const shown = recordKinds.filter(kind => kinds.has(kind))
      expect([called, shown.filter(kind => !sees(role, kind))]).toEqual([called, []])
      if (role !== undefined && sees(role, 'case')) expect([called, shown.filter(kind => kind !== 'team' && kind !== 'packets')]).toEqual([called, recordKinds.filter(kind => !['audit', 'team', 'packets'].includes(kind) && sees(role, kind))])
      else expect([called, shown]).toEqual([called, []])
    }
  }, 120_000)

  it('is whole, has the office’s people, and each case as an export that can be taken in by itself', async () => {
    const bytes = Buffer.from(await (await planted.lead.ask('GET', path())).arrayBuffer())
    const opened = await openExport(bytes)
    if (!opened.ok) throw new Error(opened.problem.what)
    expect(await opened.value.firstWrong()).toBeUndefined()
    const people = await opened.value.read('people.csv')
    expect(people.ok && people.value.toString()).toContain('"lead@example.org","administrator"')
    const invitations = await opened.value.read('invitations.json')
    expect(invitations.ok && invitations.value.toString()).not.toMatch(/token|digest/)
    const inside = opened.value.manifest.files.find(file => file.path.startsWith('cases/'))
    const one = await opened.value.read(inside?.path ?? '')
    if (!one.ok) throw new Error(one.problem.what)
    const read = await readCaseExport(one.value)
    expect(read.ok && read.value.case.facts.length).toBeGreaterThan(0)
    expect(await readCaseExport(bytes)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('export of an office') } })
  })
})
