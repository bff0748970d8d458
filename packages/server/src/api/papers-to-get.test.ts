import type { Fact } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../test/canaries.ts'
import { addPaper, exampleFile, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import type { PapersToGet } from '../papers-to-get/papers-to-get.ts'

let office: TestOffice
let ruth: Person
let sister: Person
let id: string
const at = (rest: string) => `/api/cases/${id}${rest}`
const list = (who = ruth) => who.get<PapersToGet>('GET', at('/papers-to-get'))
const wanted = async (paper: string) => {
  const found = (await list()).papers.find((one) => one.paper === paper)
  if (found === undefined) throw new Error(`${paper} is not on the list`)
  return found
}
const ask = (paper: string, holder: string, more: object = {}) => ruth.get<{ id: string; version: number }>('POST', at('/records'), { type: 'paper request', fields: { paper, holder, state: 'asked', askedOn: '2026-01-05', dueOn: '2026-02-03', ...more } })

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  sister = await office.join('Sister')
  ;({ id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Tomás Iriarte' }))
  await addPaper(ruth, id, await exampleFile('tomas-iriarte/papers/judgment.pdf'))
  await office.store.as({ userId: ruth.userId }).team.put(id, sister.userId, 'family')
})
afterAll(() => office?.close())

describe('the papers to get', () => {
  it('are those that would settle the most, each with who holds it, the law it is asked under, and what it takes', async () => {
    const { papers, forms, consents } = await list()
    const { nextPapers } = await ruth.get<{ nextPapers: { paper: string }[] }>('GET', at(''))
    expect(papers.map(({ paper }) => paper)).toEqual(nextPapers.map(({ paper }) => paper))
    expect(papers.length).toBeGreaterThan(3)
    for (const { ways } of papers) for (const way of ways) expect(way.authority.length > 0 || way.notEncoded !== undefined).toBe(true)
    expect(forms.find(({ number }) => number === 'OMB 1123-0015')?.is).not.toBe('current')
    expect(consents.map(({ is }) => is)).toEqual(['missing', 'missing', 'missing', 'missing'])
  })

  it('know what the person signed: an authorization for the Bureau must not be older than three months', async () => {
    await ruth.get('POST', at('/records'), { type: 'agreement', fields: { what: 'prison release', signedOn: '2025-01-05', by: 'Tomás' } })
    await ruth.get('POST', at('/records'), { type: 'agreement', fields: { what: 'medical release', signedOn: '2025-01-05', expiresOn: '2026-01-05', by: 'Tomás' } })
    expect((await list()).consents).toMatchObject([{ is: 'missing' }, { is: 'missing' }, { what: 'prison release', is: 'older than three months' }, { what: 'medical release', is: 'expired' }])
  })

  it('are asked for, are late, and are linked with the paper that comes once a person says it is the one', async () => {
    const { paper, ways } = await wanted('presentence report')
    const { id: request } = await ask(paper, ways[0]?.holder ?? '')
    expect((await wanted(paper)).requests).toMatchObject([{ id: request, stands: 'asked', overdue: true, arrived: [], proposed: [] }])
    const report = await addPaper(ruth, id, textFile('psr.txt', 'PRESENTENCE INVESTIGATION REPORT\nPrepared by the United States Probation Office. Sentencing options. Offense conduct.'))
    expect((await wanted(paper)).requests).toMatchObject([{ proposed: [{ paper: report.id, name: 'psr.txt' }] }])
    expect((await ruth.get<{ due: { id: string }[] }>('GET', at('/due'))).due.map((one) => one.id)).toContain(request)
    await ruth.get('PUT', at(`/papers-to-get/${request}/arrived`), { paper: report.id, arrived: true })
    expect((await wanted(paper)).requests).toMatchObject([{ stands: 'arrived', overdue: false, arrived: [{ paper: report.id, name: 'psr.txt' }], proposed: [] }])
    expect((await ruth.get<{ due: { id: string }[] }>('GET', at('/due'))).due.map((one) => one.id)).not.toContain(request)
  })

  it('are not shown to the family, who see only what is shared; a request for a confidential paper is never among that', async () => {
    await ask('letter of support', 'family')
    await office.store.as({ userId: ruth.userId }).shares.set(id, 'case', id, true)
    expect((await sister.ask('GET', at('/papers-to-get'))).status).toBe(404)
    expect((await sister.ask('GET', at('/request-letters/letter-of-support.0.request.pdf'))).status).toBe(404)
    const labels = (await ruth.get<{ kind: string; label: string }[]>('GET', at('/shares'))).filter(({ kind }) => kind === 'tasks').map(({ label }) => label)
    expect(labels).toEqual(['paper request: letter of support'])
  })
})

describe('the rule or order that lets a confidential paper be attached', () => {
  it('is recorded by counsel with the court that gave it, the newest first, and shown where papers are asked for', async () => {
    for (const [by, signedOn] of [['D. Kan. Rule CR32.1', '2025-03-01'], ['United States District Court, order of 2 May 2026', '2026-05-02']] as const) await ruth.get('POST', at('/records'), { type: 'agreement', fields: { what: 'rule or order on confidential papers', signedOn, by } })
    expect((await list()).confidential.recorded?.map(({ cite }) => cite)).toEqual(['United States District Court, order of 2 May 2026', 'D. Kan. Rule CR32.1'])
  })
})

describe('a presentence report bound behind another paper', () => {
  it('makes the whole paper confidential as it is read: it cannot be shared, and an investigator sees neither it nor what it says', async () => {
    const ivan = await office.join('Ivan')
    await office.store.as({ userId: ruth.userId }).team.put(id, ivan.userId, 'investigator')
    const paper = await addPaper(ruth, id, textFile('bundle.txt', 'UNITED STATES DISTRICT COURT\nJUDGMENT IN A CRIMINAL CASE\nThe defendant pleaded guilty to count(s) 1. The defendant is adjudicated guilty of these offenses. Date of Imposition of Judgment. Signature of Judge.\nIMPRISONMENT\nThe defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a total term of 60 months.\n\nPRESENTENCE INVESTIGATION REPORT\n'))
    const [seen] = (await ruth.get<{ id: string; warnings: string[]; kind: { kind: string }; holdsConfidential?: true }[]>('GET', at('/papers'))).filter((one) => one.id === paper.id)
    expect([seen?.kind.kind, seen?.holdsConfidential]).toEqual(['judgment', true])
    expect(seen?.warnings.join()).toContain('it is kept as one')
    expect((await ivan.get<{ id: string }[]>('GET', at('/papers'))).map((one) => one.id)).not.toContain(paper.id)
    for (const size of ['', '?size=small']) expect((await ivan.ask('GET', at(`/papers/${paper.id}/pages/1/image${size}`))).status).toBe(404)
    expect((await ruth.get<{ record: string }[]>('GET', at('/shares'))).map(({ record }) => record)).not.toContain(paper.id)
  })
})

describe('a letter', () => {
  const words = async (name: string) => wordsOf(await ruth.ask('GET', at(`/request-letters/${name}`)), 'words alone')

  it('has a blank for what nobody confirmed, and the words for what someone did', async () => {
    expect(await words('discipline-log.0.request.pdf')).toMatch(/register number\s*,? ?\n/)
    const { facts } = await ruth.get<{ facts: Fact[] }>('GET', at('/facts'))
    const name = facts.find(({ path }) => path === 'person.name')
    expect(await words('discipline-log.0.request.pdf')).not.toContain(String(name?.value))
    await ruth.get('POST', at('/facts/confirm'), { facts: facts.filter(({ path }) => /^(person|conviction)\.\w+$/.test(path)).map((fact) => fact.id) })
    expect(await words('discipline-log.0.request.pdf')).toContain(String(name?.value))
    expect(await words('discipline-log.0.prison-release.docx')).toContain('Authorization to release prison records')
  })

  it('that is not there is not made up', async () => {
    for (const name of ['discipline-log.9.request.pdf', 'discipline-log.0.medical-release.pdf', 'photograph.0.request.pdf', 'discipline-log.0.request.exe', '..', 'x']) expect((await ruth.ask('GET', at(`/request-letters/${name}`))).status).toBe(404)
  })
})
