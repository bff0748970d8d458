import { readPaper } from '@lenity/papers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Home { readonly confirmed: boolean; readonly days: readonly { readonly id: string; readonly status: string; readonly on?: string; readonly sources: readonly { readonly quote: string }[] }[]; readonly first: readonly { readonly en: string; readonly area: string; readonly planned: boolean }[]; readonly steps: readonly { readonly what: string }[] }

let office: TestOffice
let lead: Person
let caseId: string
const at = (rest: string) => `/api/cases/${caseId}${rest}`
const home = () => lead.get<Home>('GET', at('/home'))
const keep = (type: string, fields: Readonly<Record<string, unknown>>) => lead.get<{ id: string }>('POST', at('/records'), { type, fields })
async function words(language: string): Promise<string> {
  const answer = await lead.ask('GET', at(`/home/${language}/way-home.pdf`))
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const read = await readPaper({ name: 'way-home.pdf', bytes: new Uint8Array(await answer.arrayBuffer()) })
  return read.ok ? read.paper.pages.map(({ text }) => text).join(' ').replaceAll(/\s+/g, ' ') : ''
}

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
}, 60_000)
afterAll(() => office?.close())

describe('the way home', () => {
  it('computes no day before the release is known, and none on paper before somebody confirmed it', async () => {
    expect((await home()).days.map(({ status }) => status)).toEqual(['cannot say', 'cannot say', 'cannot say'])
    const facts = []
    for (const [path, value] of [['custody.releasedOn', '2026-12-01'], ['conviction.supervisedReleaseMonths', 60]] as const) facts.push((await lead.get<{ id: string }>('POST', at('/facts'), { path, value, who: 'his sister', on: '2026-12-02', words: String(value) })).id)
    const unsure = await home()
    expect(unsure).toMatchObject({ confirmed: false })
    expect(unsure.days.map(({ on }) => on)).toEqual(['2027-12-01', '2031-11-30', '2031-12-01'])
    expect(unsure.days[0]?.sources[0]?.quote).toContain('after the expiration of one year of supervised release')
    expect(await words('en')).toContain('once we know the day you are released')
    await lead.get('POST', at('/facts/confirm'), { facts })
    expect(await words('en')).toContain('From 1 December 2027 the court may')
    expect(await words('es')).toContain('Desde el 1 de diciembre de 2031')
  })

  it('plans what is missing of the first days, and prints it with who sees to it', async () => {
    const first = (await home()).first.find(({ planned }) => !planned)
    await keep('release step', { area: first?.area, what: first?.en, who: 'Lorraine Delacroix', by: '2026-12-01' })
    expect((await home()).first[0]).toMatchObject({ planned: true })
    expect(await words('en')).toContain('with Lorraine Delacroix; by 1 December 2026')
  })

  it('keeps how it went with the consent it was told under', async () => {
    await keep('after release', { on: '2026-12-20', what: 'at work', words: 'He began at the garage.', consent: 'given', consentOn: '2026-12-20' })
    expect((await lead.ask('POST', at('/records'), { type: 'after release', fields: { on: '2026-12-20', what: 'at work', words: 'x' } })).status).toBe(400)
  })

  it('is there for nobody who is not on the case, nor in another language', async () => {
    const other = await office.join('Other')
    expect((await other.ask('GET', at('/home'))).status).toBe(404)
    expect((await other.ask('GET', at('/home/en/way-home.pdf'))).status).toBe(404)
    expect((await lead.ask('GET', at('/home/fr/way-home.pdf'))).status).toBe(404)
  })
})
