import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, textFile, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Opened { version: number; mayWrite: boolean; voice: { wordings: { text: string }[] }; versions: { version: number; by: string; note: string }[]; kit: { sentences: { id: string; reads: string }[] } }

const ours = { sentence: 'asked', text: 'For [name] we ask that the [sentence]{ imposed on [day]}{ in No. [docket]} be commuted{ to [relief]}.' }
const block = { name: 'Who we are', place: 'opening of the letter', where: 'counsel signs', text: 'We are a clinic of students and teachers.' }
const voice = { wordings: [ours], blocks: [block] }

let office: TestOffice
let lead: Person
let member: Person
let officeId: string
let caseId: string
const path = () => `/api/offices/${officeId}/voice`

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead', { administrator: true })
  member = await office.join('Member')
  officeId = (await lead.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  await addPaper(lead, caseId, textFile('judgment.txt', 'UNITED STATES DISTRICT COURT'))
  for (const [path, value] of [['person.name', 'Amos Delacroix'], ['conviction.term', 240], ['conviction.sentencedOn', '2009-02-19']] as const) {
    await lead.get('POST', `/api/cases/${caseId}/facts`, { path, value, who: 'Counsel', on: '2026-11-01', words: String(value) })
  }
  const { facts } = await lead.get<{ facts: { id: string; standing: string }[] }>('GET', `/api/cases/${caseId}/facts`)
  const proposed = facts.filter(({ standing }) => standing === 'proposed').map(({ id }) => id)
  if (proposed.length > 0) await lead.get('POST', `/api/cases/${caseId}/facts/confirm`, { facts: proposed })
}, 120_000)
afterAll(() => office?.close())

const draftWords = async () => JSON.stringify(await lead.get('GET', `/api/cases/${caseId}/packet-draft?variant=pardon+attorney`))

describe('the voice of an office', () => {
  it('begins with the standard wording, each sentence with its slots and how it reads', async () => {
    const opened = await lead.get<Opened>('GET', path())
    expect(opened).toMatchObject({ version: 0, mayWrite: true, voice: { wordings: [], blocks: [] }, versions: [] })
    expect(opened.kit.sentences.find(({ id }) => id === 'held')?.reads).toBe('Ash is held at FCI Hazelton.')
    expect((await member.get<Opened>('GET', path())).mayWrite).toBe(false)
  })

  it('is checked before it is kept, with the line and what to do', async () => {
    const wrong = { wordings: [{ sentence: 'held', text: '[surname] lives\nat [facilty].' }], blocks: [{ ...block, text: 'Since 1998.' }] }
    expect(await lead.get('POST', `${path()}/check`, wrong)).toMatchObject({ faults: [{ of: 'sentence', name: 'held', line: 2, column: 4 }, { of: 'block', name: 'Who we are', in: 'text' }], reads: [], blocks: [] })
    expect(await lead.get('POST', `${path()}/check`, { wordings: [ours], blocks: [{ ...block, text: 'We act for [surname]. We are [office].' }] })).toMatchObject({ faults: [], blocks: [{ name: 'Who we are', paragraphs: ['We act for Ash. We are Alder Street Clinic.'] }], reads: [{ sentence: 'asked' }] })
    const refusedAs = await lead.ask('PUT', path(), { voice: wrong, from: 0, note: '' })
    expect([refusedAs.status, JSON.stringify(await refusedAs.json())]).toEqual([400, expect.stringContaining('line 2, character 4')])
    expect((await lead.get<Opened>('GET', path())).version).toBe(0)
  })

  it('is tried on a case before it is kept, and changes nothing', async () => {
    const { compared } = await lead.get<{ compared: { is: string; words: { text: string }[] }[] }>('POST', `/api/cases/${caseId}/voice`, { variant: 'pardon attorney', voice })
    const said = compared.map(({ is, words }) => `${is}: ${words.map(({ text }) => text).join(' ')}`)
    expect(said).toContain('added: We are a clinic of students and teachers.')
    expect(said.some((text) => text.includes('we ask that the'))).toBe(true)
    expect(await draftWords()).not.toContain('we ask that the')
    expect((await member.ask('POST', `/api/cases/${caseId}/voice`, { variant: 'pardon attorney', voice })).status).toBe(404)
  })

  it('stands in the draft once it is kept, and is kept by nobody who leads no case', async () => {
    expect((await member.ask('PUT', path(), { voice, from: 0, note: '' })).status).toBe(400)
    expect(await lead.get('PUT', path(), { voice, from: 0, note: 'Our first' })).toEqual({ version: 1 })
    const words = await draftWords()
    expect(words).toContain('For Amos Delacroix we ask that the sentence of 240 months (20 years) imposed on 19 February 2009 be commuted.')
    expect(words).toContain('We are a clinic of students and teachers.')
    expect(words).toContain('composed in the office’s own words, version 1')
    expect((await lead.ask('PUT', path(), { voice, from: 0, note: '' })).status).toBe(409)
  })

  it('leaves the office as one file, and is read from it', async () => {
    const file = await (await member.ask('GET', `${path()}/voice.txt`)).text()
    expect(file).toContain('# sentence: asked')
    expect(await lead.get('POST', `${path()}/read`, { text: file })).toEqual({ voice, faults: [] })
    expect(await lead.get('POST', `${path()}/read`, { text: `${file}\n# block: Late\ncolour: red\n` })).toMatchObject({ faults: [{ line: file.split('\n').length + 2 }] })
  })

  it('is taken back by one act, and both versions stay to be read', async () => {
    expect(await lead.get('POST', `${path()}/take-back`, { to: 0 })).toEqual({ version: 2 })
    expect(await draftWords()).not.toContain('we ask that the')
    expect(await lead.get('POST', `${path()}/take-back`, { to: 1 })).toEqual({ version: 3 })
    expect(await lead.get<Opened>('GET', path())).toMatchObject({ version: 3, versions: [{ version: 3, note: 'Back to version 1', by: 'Lead' }, { version: 2, note: 'Back to the standard wording' }, { version: 1, note: 'Our first' }] })
    expect((await lead.ask('POST', `${path()}/take-back`, { to: 9 })).status).toBe(404)
  })
})
