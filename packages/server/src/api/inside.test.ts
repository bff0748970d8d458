import { readPaper } from '@lenity/papers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Check { readonly characters: number; readonly most?: number; readonly parts: readonly string[]; readonly warnings: readonly { readonly key: string }[]; readonly rules: readonly { readonly cite: string }[] }
interface Kept { readonly id: string; readonly version: number; readonly fields: Record<string, unknown> }

let office: TestOffice
let lead: Person
let caseId: string
const at = (rest: string) => `/api/cases/${caseId}${rest}`
const letter = { channel: 'special mail', language: 'en', on: '2026-12-03', subject: 'Your petition', body: 'Dear Amos,\n\nwe filed it.', attorney: 'Ruth Feld', privileged: true, state: 'sent' }
const keep = (fields: Readonly<Record<string, unknown>>, type = 'letter inside') => lead.get<Kept>('POST', at('/records'), { type, fields })
const refusedOf = async (fields: Readonly<Record<string, unknown>>) => (await lead.ask('POST', at('/records'), { type: 'letter inside', fields })).status

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
}, 60_000)
afterAll(() => office?.close())

describe('a letter to the person inside', () => {
  it('is counted, split and warned of by its channel, and nothing of it is kept', async () => {
    const check = (more: Readonly<Record<string, unknown>>) => lead.get<Check>('POST', at('/letters-inside/check'), { channel: 'monitored message', privileged: false, subject: 'Hello', body: 'Hello.', ...more })
    expect(await check({})).toMatchObject({ characters: 6, most: 13_000, parts: ['Hello.'], warnings: [] })
    const long = await check({ body: 'A sentence of it. '.repeat(1000) })
    expect(long.parts).toHaveLength(2)
    expect(long.parts.every((part) => part.length <= 13_000)).toBe(true)
    expect((await check({ privileged: true, body: 'The PSR is attached.' })).warnings.map(({ key }) => key)).toEqual(['privileged', 'confidential paper', 'attachment'])
    expect((await check({ channel: 'special mail', attorney: 'Ruth Feld', body: 'x'.repeat(20_000) }))).toMatchObject({ parts: [expect.any(String)], rules: [{ cite: '28 CFR 540.19(b)' }, { cite: '28 CFR 540.19(e)' }] })
    expect(await lead.get<Kept[]>('GET', at('/records?kind=log'))).toEqual([])
  })

  it('is not kept as sent while a warning is not answered, by whatever way it comes', async () => {
    const told = { ...letter, channel: 'monitored message', body: 'Since you cooperated, a copy is enclosed.', privileged: false }
    expect(await refusedOf(told)).toBe(400)
    expect(await refusedOf({ ...told, answered: ['attachment: it goes by mail'] })).toBe(400)
    const draft = await keep({ ...told, state: 'draft' })
    const send = (answered: readonly string[]) => lead.ask('PUT', at(`/records/${draft.id}`), { type: 'letter inside', version: 1, fields: { ...told, answered } })
    expect((await send([])).status).toBe(400)
    expect((await send(['attachment: it goes by mail', 'cooperation: he asked for it in writing'])).status).toBe(200)
    expect(await refusedOf({ ...letter, attorney: undefined })).toBe(400)
  })

  it('is printed with its envelope: the marking and the attorney on special mail alone', async () => {
    const { id } = await keep(letter)
    const words = async (what: string) => {
      const answer = await lead.ask('GET', at(`/letters-inside/${id}/${what}`))
      expect(answer.headers.get('content-type')).toBe('application/pdf')
      const read = await readPaper({ name: what, bytes: new Uint8Array(await answer.arrayBuffer()) })
      return read.ok ? read.paper.pages.map(({ text }) => text).join(' ').replaceAll(/\s+/g, ' ') : ''
    }
    const envelope = await words('envelope.pdf')
    for (const part of ['Ruth Feld, Attorney at Law', 'Special Mail—Open only in the presence of the inmate', 'Amos Delacroix', 'register number']) expect(envelope).toContain(part)
    expect(await words('letter.pdf')).toContain('we filed it.')
    const message = await keep({ ...letter, channel: 'monitored message', privileged: false })
    expect((await lead.ask('GET', at(`/letters-inside/${message.id}/letter.pdf`))).status).toBe(400)
    const draft = await keep({ ...letter, body: 'You cooperated.', state: 'draft' })
    expect((await lead.ask('GET', at(`/letters-inside/${draft.id}/letter.pdf`))).status).toBe(409)
  }, 300_000)
})

describe('the page for a meeting', () => {
  it('has what is asked, what not to talk about and what is known of who comes', async () => {
    const { id: ida } = await keep({ name: 'Ida Cole', role: 'pastor' }, 'contact')
    await keep({ contact: ida, office: 'moderator of the synod', standsAs: 'faith leader', from: '2020-01-01', source: 'her card' }, 'term of office')
    await keep({ contact: ida, which: 'they promised', what: 'a letter', on: '2026-01-05', state: 'open' }, 'ask')
    const { id } = await keep({ title: 'Ida on the petition', how: 'call', on: '2026-12-09', contacts: [ida], reasons: ['She was twenty-three.'], wanted: 'A letter by June.', avoid: 'The trial judge\nHer brother', privileged: false }, 'meeting')
    expect(await lead.get('GET', at(`/meetings/${id}/brief`))).toMatchObject({
      person: 'Amos Delacroix', reasonsAre: 'chosen', reasons: [{ says: 'She was twenty-three.' }], wanted: 'A letter by June.',
      avoid: ['Whether the person helped the government, or was asked to', 'The presentence report and what stands in it', 'Other people’s cases', 'The trial judge', 'Her brother'],
      attendees: [{ name: 'Ida Cole', known: ['moderator of the synod', 'Promised: a letter (open)'] }],
    })
  })

  it('argues as the petition does, from what is confirmed and may be said outside, with paper and page', async () => {
    const tell = async (path: string, value: unknown, words: string) => (await lead.get<{ id: string }>('POST', at('/facts'), { path, value, who: 'the clerk', on: '2026-01-02', words })).id
    const facts = [await tell('conviction.term', 'life', 'life'), await tell('conviction.sentencedOn', '1997-03-21', 'in 1997')]
    const sealed = await tell('conviction.substantialAssistance', true, 'he helped')
    await lead.get('POST', at('/facts/confirm'), { facts: [...facts, sealed] })
    const { id } = await keep({ title: 'The counsel', how: 'meeting', on: '2026-12-10', privileged: false }, 'meeting')
    const brief = await lead.get<{ thenAndNow?: { says: string; sources: readonly string[] }; reasonsAre: string }>('GET', at(`/meetings/${id}/brief`))
    expect(brief.reasonsAre).toBe('of the petition')
    expect(brief.thenAndNow?.says).toMatch(/^Life in 1997/)
    expect(brief.thenAndNow?.sources).toContain('the clerk, 2026-01-02')
    expect(JSON.stringify(brief)).not.toContain('he helped')
  })
})
