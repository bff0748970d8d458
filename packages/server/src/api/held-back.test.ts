import type { Page } from '@lenity/casefile'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleFile, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Came { readonly paper: string; readonly arrival: { readonly id: string } }
interface Coming { readonly state: string; readonly ready: readonly { readonly pages: number }[]; readonly secondsLeft?: number }

describe('a paper that is read page by page', () => {
  let office: TestOffice
  let ruth: Person
  let sam: Person
  let id: string
  let came: Came
  const at = (rest: string) => `/api/cases/${id}/arrivals/${came.arrival.id}${rest}`
  const keep = (number: number) => office.store.as({ userId: ruth.userId }).arrivals.keepPages(id, came.arrival.id, [{ took: 900, page: { number, width: 612, height: 792, origin: 'text layer', text: `kept before, page ${number}`, words: [] } }])

  beforeAll(async () => {
    office = await testOffice({ works: false })
    ruth = await office.join('Ruth')
    sam = await office.join('Sam')
    id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Tomas Iriarte' })).id
    await ruth.get('POST', `/api/cases/${id}/team`, { userId: sam.userId, role: 'contributor', why: 'so' })
    came = await ruth.get<Came>('POST', `/api/cases/${id}/papers`, await exampleFile('tomas-iriarte/papers/judgment.pdf'))
  })
  afterAll(() => office?.close())

  it('shows the pages that are ready to whoever sees it on its way, and to nobody else', async () => {
    expect(await keep(1)).toEqual({ ok: true, value: true })
    expect(await ruth.get<Coming>('GET', at(''))).toMatchObject({ state: 'waiting', ready: [{ origin: 'text layer', pages: 1, lately: 1, seconds: 0.9 }] })
    expect(await ruth.get<Page>('GET', at('/pages/1'))).toMatchObject({ number: 1, text: 'kept before, page 1' })
    expect((await ruth.ask('GET', at('/pages/1/image'))).headers.get('content-type')).toBe('image/png')
    expect((await ruth.ask('GET', at('/pages/2'))).status).toBe(404)
    for (const path of ['', '/pages/1', '/pages/1/image']) expect((await sam.ask('GET', at(path))).status).toBe(404)
  })

  it('is held back with what is ready: nothing more is kept', async () => {
    expect((await sam.ask('POST', at('/hold'))).status).toBe(404)
    expect(await ruth.get<Coming>('POST', at('/hold'))).toMatchObject({ state: 'held back' })
    expect(await keep(2)).toEqual({ ok: true, value: false })
    expect(await ruth.get<Coming>('GET', at(''))).toMatchObject({ state: 'held back', ready: [{ pages: 1 }] })
    expect(await ruth.get('POST', at('/hold'))).toMatchObject({ state: 'held back' })
  })

  it('is read on from there when someone says so, the pages that were ready as they were', async () => {
    expect(await ruth.get<Coming>('POST', at('/again'))).toMatchObject({ state: 'waiting' })
    await office.jobs.work(office.store)
    for (const until = Date.now() + 60_000; (await ruth.get<Coming>('GET', at(''))).state !== 'read' && Date.now() < until;) await wait(50)
    const page = (number: number) => ruth.get<Page>('GET', `/api/cases/${id}/papers/${came.paper}/pages/${number}`)
    expect((await page(1)).text).toBe('kept before, page 1')
    expect((await page(2)).text).toContain('AO 245B')
    expect((await ruth.get<{ pages: unknown[] }>('GET', `/api/cases/${id}/papers/${came.paper}`)).pages).toHaveLength(4)
    expect((await ruth.ask('POST', at('/hold'))).status).toBe(409)
  }, 90_000)
})
