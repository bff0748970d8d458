import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Stream { readonly today: string; readonly entries: readonly { readonly kind: string; readonly title: string; readonly contact?: string }[] }
interface Circle { readonly people: readonly { readonly id: string; readonly ring?: number; readonly against?: string }[]; readonly way?: { readonly found: boolean; readonly steps?: readonly { readonly to: string }[]; readonly missing?: readonly string[] } }

let office: TestOffice
let lead: Person
let caseId: string
const at = (rest: string) => `/api/cases/${caseId}${rest}`
const keep = async (type: string, fields: Readonly<Record<string, unknown>>) => (await lead.get<{ id: string }>('POST', at('/records'), { type, fields })).id
const link = (one: string, other: string, more: Readonly<Record<string, unknown>> = {}) => keep('acquaintance', { one, other, strength: 'knows well', how: 'They worked together.', evidence: 'one of them said so', basis: 'on the telephone', ...more })

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
}, 60_000)
afterAll(() => office?.close())

describe('the people around a case', () => {
  it('are shown by how many introductions away they are, with the way to one of them or what is missing', async () => {
    const [ida, nora, lost] = [await keep('contact', { name: 'Ida Cole', role: 'pastor' }), await keep('contact', { name: 'Nora Brandt', role: 'counsel' }), await keep('contact', { name: 'Lost', role: 'judge', approach: 'do not ask' })]
    await link('us', ida)
    const between = await link(ida, nora)
    const circle = await lead.get<Circle>('GET', at(`/introductions?to=${nora}`))
    expect(circle.people.map(({ id, ring, against }) => [id, ring, against])).toEqual([[ida, 1, undefined], [nora, 2, undefined], [lost, undefined, 'Lost must not be asked.']])
    expect(circle.way?.steps?.map(({ to }) => to)).toEqual([ida, nora])
    await lead.get('POST', at(`/records/${between}/remove`), { version: 1, why: 'it was somebody else' })
    expect((await lead.get<Circle>('GET', at(`/introductions?to=${nora}`))).way).toMatchObject({ found: false, missing: ['We reach Ida Cole.', 'Nobody is known who knows Nora Brandt.', expect.stringContaining('Find one person')] })
  })

  it('are called when something is open, and not for a while once somebody spoke with them', async () => {
    const mark = await keep('contact', { name: 'Mark Oye', role: 'friend', standsAs: 'friend' })
    await keep('ask', { which: 'we asked', contact: mark, what: 'a letter', on: '2026-01-05', state: 'open' })
    const call = async () => (await lead.get<{ today: string; calls: readonly { readonly name: string; readonly on?: string; readonly now: boolean }[] }>('GET', at('/call-plan')))
    const { today, calls } = await call()
    expect(calls).toMatchObject([{ name: 'Mark Oye', on: today, now: true }])
    await keep('communication', { channel: 'call', direction: 'out', on: today, with: 'Mark Oye', contact: mark, reached: 'spoke', summary: 'He will write.', privileged: false })
    expect((await call()).calls).toMatchObject([{ now: false }])
  })

  it('are seen with the log as a whole by those whose part has them, and by nobody else', async () => {
    const fam = await office.join('Fam')
    await office.store.as({ userId: lead.userId }).team.put(caseId, fam.userId, 'family')
    for (const place of ['/introductions', '/call-plan', '/stream']) expect((await fam.ask('GET', at(place))).status).toBe(404)
  })
})

describe('the stream of a case', () => {
  it('has calls, papers, promises and what was done in one, and shows what is asked for', async () => {
    await addPaper(lead, caseId, textFile('letter.txt', 'To whom it may concern, a letter.'))
    await keep('task', { title: 'Order the docket sheet', doneOn: '2026-02-03' })
    const titles = async (asked = '') => (await lead.get<Stream>('GET', at(`/stream${asked}`))).entries.map(({ title }) => title)
    expect(new Set(await titles())).toEqual(new Set(['A paper came: letter.txt', 'Call to Mark Oye', 'Done: Order the docket sheet', 'We asked Mark Oye: a letter']))
    expect(await titles('?kinds=paper,task')).toEqual(['A paper came: letter.txt', 'Done: Order the docket sheet'])
    expect(await titles('?find=docket')).toEqual(['Done: Order the docket sheet'])
    expect(await titles('?to=2026-01-31')).toEqual(['We asked Mark Oye: a letter'])
    expect((await lead.ask('GET', at('/stream?from=tomorrow'))).status).toBe(400)
  }, 180_000)
})

describe('cases', () => {
  it('are in no list sorted by whom someone knows: no order of the docket is of people', async () => {
    const document = office.app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Lenity', version: '0.1.0' } })
    const sorts = Object.entries(document.paths ?? {}).flatMap(([path, operations]) => Object.values(operations as Record<string, { parameters?: readonly { name: string; schema?: { enum?: readonly string[] } }[] }>).flatMap(({ parameters = [] }) => parameters.filter(({ name }) => /sort|order|rank/i.test(name)).map(({ name, schema }) => [path, name, schema?.enum])))
    expect(sorts).toEqual([['/api/docket', 'sort', ['newest', 'name', 'due', 'apart', 'missing']]])
    // Whoever is asked for a way names one case; no address of it spans several.
    expect(Object.keys(document.paths ?? {}).filter((path) => /introduction/.test(path))).toEqual(['/api/cases/{case}/introductions'])
  })
})
