import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, textFile, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

const list = `Name,Offense,Sentence,Terms,Date granted
Ada Lund,Conspiracy to distribute cocaine base (District of Nowhere),"240 months of imprisonment, five-year term of supervised release (May 3, 2009).","Sentence commuted to expire on June 1, 2023.","April 26, 2022"
,Fraud,Life,Commuted,2022-04-26
Bo Reed,Wire fraud,"24 months of imprisonment (May 3, 2019).","Sentence commuted to time served.",2022-04-26
`

let office: TestOffice
let lead: Person
let member: Person
let officeId: string
let caseId: string

function form(text = list, more: Readonly<Record<string, string>> = {}): FormData {
  const sent = new FormData()
  sent.set('file', new File([text], 'list.csv', { type: 'text/csv' }))
  for (const [name, value] of Object.entries({ name: 'A made-up list', source: 'https://www.example.gov/list', readOn: '2026-11-01', ...more })) sent.set(name, value)
  return sent
}

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead', { administrator: true })
  member = await office.join('Member')
  officeId = (await lead.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  await addPaper(lead, caseId, textFile('judgment.txt', 'UNITED STATES DISTRICT COURT'))
  for (const [path, value] of [['conviction.term', 240], ['conviction.sentencedOn', '2009-02-19'], ['conviction.counts.0.substance', 'cocaine base'], ['conviction.counts.0.statute', '21 U.S.C. 841(a)(1)']] as const) {
    await lead.get('POST', `/api/cases/${caseId}/facts`, { path, value, who: 'Counsel', on: '2026-11-01', words: String(value) })
  }
  const { facts } = await lead.get<{ facts: { id: string; standing: string }[] }>('GET', `/api/cases/${caseId}/facts`)
  const proposed = facts.filter(({ standing }) => standing === 'proposed').map(({ id }) => id)
  if (proposed.length > 0) await lead.get('POST', `/api/cases/${caseId}/facts/confirm`, { facts: proposed })
}, 120_000)
afterAll(() => office?.close())

const path = () => `/api/offices/${officeId}/grant-lists`

describe('published grants of an office', () => {
  it('are looked at row by row before anything is kept', async () => {
    const preview = await lead.get<{ counts: unknown; rows: { row: number; outcome: string; why?: string }[] }>('POST', `${path()}/preview`, form())
    expect(preview.counts).toEqual({ rows: 3, kept: 2, here: 0, refused: 1 })
    expect(preview.rows[1]).toMatchObject({ row: 3, outcome: 'refused', why: 'No name stands in it.' })
    expect(await lead.get('GET', path())).toEqual([])
  })

  it('are kept by an administrator, with where and when they were published; the same again adds nothing', async () => {
    expect((await member.ask('POST', path(), form())).status).toBe(404)
    expect(await lead.get('POST', path(), form())).toMatchObject({ kept: 2 })
    expect(await member.get('GET', path())).toMatchObject([{ name: 'A made-up list', source: 'https://www.example.gov/list', readOn: '2026-11-01', grants: 2, by: 'Lead' }])
    expect((await lead.get<{ counts: unknown }>('POST', `${path()}/preview`, form())).counts).toEqual({ rows: 3, kept: 0, here: 2, refused: 1 })
    expect((await lead.ask('POST', path(), form())).status).toBe(400)
  })

  it('are refused without an address they were published at, and as what is no list', async () => {
    expect((await lead.ask('POST', `${path()}/preview`, form(list, { source: 'somewhere' }))).status).toBe(400)
    expect((await lead.ask('POST', `${path()}/preview`, form('<p>Nothing of the kind</p>'))).status).toBe(400)
  })

  it('show those that are like a case by the rules, and one that is chosen stands in the memorandum until it is taken out', async () => {
    const found = await lead.get<{ lists: number; commutations: number; similar: { grant: Record<string, string>; met: string[] }[] }>('GET', `/api/cases/${caseId}/precedents`)
    expect(found).toMatchObject({ lists: 1, commutations: 2 })
    expect(found.similar.map(({ grant, met }) => [grant['name'], met])).toEqual([['Ada Lund', ['drug', 'offense', 'sentence']]])
    const { name, grantedOn, offense, sentence, terms, source, list: called, listDay } = found.similar[0]?.grant ?? {}
    const kept = await lead.get<{ id: string; version: number }>('POST', `/api/cases/${caseId}/records`, { type: 'precedent', fields: { name, grantedOn, offense, sentence, terms, source, list: called, listDay } })
    const draft = async () => JSON.stringify(await lead.get('GET', `/api/cases/${caseId}/packet-draft`))
    expect(await draft()).toContain('Ada Lund, 26 April 2022. Offense:')
    await lead.get('POST', `/api/cases/${caseId}/records/${kept.id}/remove`, { version: kept.version, why: 'not alike' })
    expect(await draft()).not.toContain('Ada Lund')
    expect((await member.ask('GET', `/api/cases/${caseId}/precedents`)).status).toBe(404)
  }, 60_000)

  it('are taken out by an administrator', async () => {
    const [only] = await lead.get<{ id: string }[]>('GET', path())
    expect((await member.ask('DELETE', `${path()}/${only?.id ?? ''}`)).status).toBe(404)
    await lead.get('DELETE', `${path()}/${only?.id ?? ''}`)
    expect(await lead.get('GET', path())).toEqual([])
  })
})
