import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, textFile, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Said { readonly says: string; readonly sources: readonly { readonly quote: string }[] }
interface Standing {
  readonly id: string; readonly says: string; readonly lookOn?: string; readonly mayAskFrom?: string; readonly ways: readonly Said[]
  readonly decision?: { readonly outcome: string; readonly recordedAs?: string; readonly warrant?: { readonly name: string }; readonly release?: { readonly status: string; readonly says: string; readonly first?: string; readonly last?: string; readonly notes: readonly string[]; readonly needs: readonly { readonly path: string }[] }; readonly tell: readonly { readonly whom: string; readonly told: readonly unknown[]; readonly drafts: readonly { readonly language: string; readonly way: string; readonly body: string; readonly warnings: readonly { readonly key: string }[] }[] }[] }
}
interface Kept { readonly id: string; readonly version: number; readonly fields: Record<string, unknown> }

let office: TestOffice
let lead: Person
let caseId: string
let petition: Kept
const at = (rest: string) => `/api/cases/${caseId}${rest}`
const keep = (type: string, fields: Readonly<Record<string, unknown>>) => lead.get<Kept>('POST', at('/records'), { type, fields })
const standing = async () => (await lead.get<readonly Standing[]>('GET', at('/decision')))[0] as Standing
const tell = (path: string, value: unknown) => lead.get<{ id: string }>('POST', at('/facts'), { path, value, who: 'his sister', on: '2026-01-02', words: String(value) })

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  petition = await keep('petition', { authority: 'Office of the Pardon Attorney', asks: 'commutation', status: 'filed', asOf: '2026-11-02', filedOn: '2026-11-02' })
}, 60_000)
afterAll(() => office?.close())

describe('the decision on a petition', () => {
  it('says when it was looked up, and that what was not found is no denial', async () => {
    expect((await standing()).says).toContain('Nobody has recorded a look')
    await keep('status check', { petition: petition.id, on: '2026-11-10', where: 'the list of pending cases', says: 'nothing found' })
    const now = await standing()
    expect(now.says).toContain('That is no denial.')
    expect(now.mayAskFrom).toBe('2026-12-28')
    expect(now.decision).toBeUndefined()
  })

  it('is looked up on the day that was chosen, in the list of what is due and the calendar, until it is decided', async () => {
    const due = async () => (await lead.get<{ readonly due: readonly { readonly type: string; readonly on: string }[] }>('GET', '/api/due')).due.filter(({ type }) => type === 'petition').map(({ on }) => on)
    expect(await due()).toEqual([])
    petition = await lead.get<Kept>('PUT', at(`/records/${petition.id}`), { type: 'petition', version: petition.version, fields: { ...petition.fields, lookAgainOn: '2026-12-08' } })
    expect(await due()).toEqual(['2026-12-08'])
    const decided = await lead.get<Kept>('PUT', at(`/records/${petition.id}`), { type: 'petition', version: petition.version, fields: { ...petition.fields, status: 'denied' } })
    expect(await due()).toEqual([])
    petition = await lead.get<Kept>('PUT', at(`/records/${petition.id}`), { type: 'petition', version: decided.version, fields: { ...petition.fields, status: 'pending' } })
    expect(await due()).toEqual(['2026-12-08'])
  })

  it('computes what the terms do to the release by the law engine, and asks for what is missing', async () => {
    const warrant = (await addPaper(lead, caseId, textFile('warrant.txt', 'Executive Grant of Clemency\nI hereby commute the total sentence of imprisonment to a term of 264 months.'))).id
    await keep('decision', { petition: petition.id, outcome: 'granted', on: '2026-11-20', grant: 'commutation to a term', termMonths: 264, terms: 'to a term of 264 months', warrant, supervision: 'stays' })
    const open = (await standing()).decision
    expect(open).toMatchObject({ outcome: 'granted', recordedAs: 'pending', warrant: { name: 'warrant.txt' }, release: { status: 'cannot say', needs: [{ path: 'conviction.term' }] } })
    const facts = [await tell('conviction.term', 'life'), await tell('custody.commencedOn', '2009-06-10'), await tell('custody.priorCreditDays', 100), await tell('custody.goodTimeLostDays', 0)]
    const unsure = (await standing()).decision?.release
    expect(unsure).toMatchObject({ status: 'computed', first: '2027-11-29', last: '2031-03-01' })
    expect(unsure?.notes.join()).toContain('nobody has confirmed')
    await lead.get('POST', at('/facts/confirm'), { facts: facts.map(({ id }) => id) })
    const sure = (await standing()).decision?.release
    expect(sure?.says).toContain('Between 29 November 2027')
    expect(sure?.notes.join()).not.toContain('nobody has confirmed')
    expect(sure?.notes.join()).toContain('The warrant leaves it in effect.')
  })

  it('has the drafts ready, warns of what the warrant’s own words would say inside, and knows who was told', async () => {
    const { decision } = await standing()
    const person = decision?.tell.find(({ whom }) => whom === 'the person inside')
    expect(person?.drafts.map(({ language, way }) => `${language} ${way}`)).toEqual(['en legal call', 'en special mail', 'en monitored message', 'es legal call', 'es special mail', 'es monitored message'])
    expect(person?.drafts.flatMap(({ warnings }) => warnings)).toEqual([])
    expect(person?.told).toEqual([])
    const kept = (await lead.get<readonly { readonly id: string; readonly type: string; readonly version: number; readonly fields: Record<string, unknown> }[]>('GET', at('/records?kind=petitions'))).find(({ type }) => type === 'decision')
    await keep('telling', { decision: kept?.id ?? '', whom: 'the person inside', channel: 'legal call', on: '2026-11-21' })
    await lead.get('PUT', at(`/records/${kept?.id}`), { type: 'decision', version: kept?.version, fields: { ...kept?.fields, terms: 'on condition that he cooperates with supervision; see the sealed annex' } })
    const then = (await standing()).decision?.tell.find(({ whom }) => whom === 'the person inside')
    expect(then?.told).toEqual([{ on: '2026-11-21', channel: 'legal call' }])
    expect(then?.drafts.filter(({ warnings }) => warnings.some(({ key }) => key === 'cooperation')).map(({ way }) => way)).toEqual(['special mail', 'special mail'])
  })

  it('is there for nobody who is not on the case', async () => expect((await (await office.join('Other')).ask('GET', at('/decision'))).status).toBe(404))
})
