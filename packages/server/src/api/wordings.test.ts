import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPaper } from '@lenity/papers'
import { editWord } from '../../test/edit-word.ts'
import { testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Back { readonly same: number; readonly changes: readonly { readonly is: string; readonly was: string; readonly now: string; readonly numbers: readonly string[]; readonly wording?: { readonly was: string; readonly now: string } }[] }
interface Draft { readonly reworded: readonly { readonly was: string; readonly now: string; readonly by: string; readonly fits: boolean }[]; readonly parts: unknown }

let office: TestOffice
let lead: Person
let student: Person
let caseId: string
let packet: string

const at = (rest: string) => `/api/cases/${caseId}${rest}`
const told = { who: 'his sister', on: '2026-01-05', words: 'I have the papers here.' }
const variant = 'person by mail'
const build = async () => (await lead.get<{ id: string }>('POST', at('/packets'), { variant })).id
const draft = () => lead.get<Draft>('GET', `${at('/packet-draft')}?variant=person+by+mail`)
const word = async (of = packet) => new Uint8Array(await (await lead.ask('GET', at(`/packets/${of}/memorandum.docx`))).arrayBuffer())
const bringBack = async (bytes: Uint8Array<ArrayBuffer>, of = packet) => lead.get<Back>('POST', at(`/packets/${of}/brought-back`), textFile('memorandum.docx', bytes))
const keep = (wish: { variant?: string; was?: string | undefined; now?: string | undefined; why?: string }, who = lead) => who.ask('POST', at('/draft-wordings'), { variant, ...wish })
let district: string

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lena')
  student = await office.join('Stu')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  await lead.get('POST', at('/team'), { userId: student.userId, role: 'student', why: 'so' })
  const facts = []
  for (const [path, value] of Object.entries({ 'person.name': 'Amos Delacroix', 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.district': 'Eastern District of Arkansas', 'conviction.sentencedOn': '2009-02-19', 'conviction.term': 240 })) {
    facts.push(await lead.get<{ id: string; path: string }>('POST', at('/facts'), { path, value, ...told }))
  }
  await lead.get('POST', at('/facts/confirm'), { facts: facts.map(({ id }) => id) })
  district = facts.find(({ path }) => path === 'conviction.district')?.id ?? ''
  for (const question of ['offense', 'reasons']) await lead.get('PUT', at(`/narrative/${question}`), { text: 'I did it, and I am sorry.', on: '2026-01-02' })
  packet = await build()
}, 60_000)
afterAll(() => office?.close())

describe('a memorandum edited in a word processor', () => {
  let sentence: string

  it('comes back the same when nothing was edited, and is refused when it is something else', async () => {
    const back = await bringBack(await editWord(await word(), (xml) => xml))
    expect(back.changes).toEqual([])
    expect(back.same).toBeGreaterThan(5)
    for (const file of [textFile('notes.txt', 'Some notes.'), textFile('memorandum.docx', 'PK no more'), textFile('memorandum.docx', '')]) {
      expect((await lead.ask('POST', at(`/packets/${packet}/brought-back`), file)).status).toBe(400)
    }
    expect((await student.ask('POST', at(`/packets/${packet}/brought-back`), textFile('memorandum.docx', await editWord(await word(), (xml) => xml)))).status).toBe(400)
  }, 60_000)

  it('shows what was edited, and what counsel keeps stands in the draft and in the next packet, on the same facts', async () => {
    const back = await bringBack(await editWord(await word(), (xml) => xml.replace('Eastern District of Arkansas', 'Eastern District of Arkansas, at Little Rock')))
    expect(back.changes).toMatchObject([{ is: 'changed', numbers: [] }])
    const [change] = back.changes
    sentence = change?.was ?? ''
    expect(change?.now).toContain('Arkansas, at Little Rock')
    expect((await keep({ ...change?.wording }, student)).status).toBe(400)
    expect((await keep({ ...change?.wording })).status).toBe(200)
    const now = await draft()
    expect(now.reworded).toMatchObject([{ ...change?.wording, by: 'Lena', fits: true }])
    expect(JSON.stringify(now.parts)).toContain('at Little Rock')
    packet = await build()
    expect(JSON.stringify(await bringBack(await editWord(await word(), (xml) => xml)))).toContain('"changes":[]')
    expect(await editWord(await word(), (xml) => { expect(xml).toContain('at Little Rock'); return xml })).toBeDefined()
  }, 60_000)

  it('takes a number nothing is known to say only with where it comes from, and a second wording in the place of the first', async () => {
    const back = await bringBack(await editWord(await word(), (xml) => xml.replace('at Little Rock', 'at Little Rock, in courtroom 4')))
    expect(back.changes).toMatchObject([{ is: 'changed', numbers: ['4'] }])
    const wording = back.changes[0]?.wording
    expect((await keep({ ...wording })).status).toBe(400)
    expect((await keep({ ...wording, why: 'the docket sheet' })).status).toBe(200)
    expect((await draft()).reworded).toMatchObject([{ was: sentence, now: wording?.now }])
  }, 60_000)

  it('does not put counsel’s words for a sentence that is composed otherwise, and takes them back', async () => {
    await lead.get('POST', at('/facts/reopen'), { facts: [district] })
    const now = await draft()
    expect(now.reworded).toMatchObject([{ was: sentence, fits: false }])
    expect(JSON.stringify(now.parts)).not.toContain('courtroom')
    await lead.get('POST', at('/facts/confirm'), { facts: [district] })
    expect((await draft()).reworded).toMatchObject([{ fits: true }])
    expect((await keep({ was: sentence, now: sentence })).status).toBe(200)
    const after = await draft()
    expect(after.reworded).toEqual([])
    expect(JSON.stringify(after.parts)).not.toContain('Little Rock')
  }, 60_000)

  it('stands in counsel’s own copy, which is the packet for the Pardon Attorney', async () => {
    const filed = await lead.get<Draft>('GET', `${at('/packet-draft')}?variant=pardon+attorney`)
    const was = /"text":"([^"]*Eastern District of Arkansas[^"]*)"/.exec(JSON.stringify(filed.parts))?.[1]
    expect((await keep({ variant: 'pardon attorney', was, now: 'It was the federal court at Pine Bluff that sentenced him.' })).status).toBe(200)
    const bytes = new Uint8Array(await (await lead.ask('GET', at('/counsel-copy.pdf'))).arrayBuffer())
    const read = await readPaper({ name: 'copy.pdf', bytes })
    expect(JSON.stringify(read).replaceAll('\\n', ' ')).toContain('Pine Bluff')
  }, 60_000)

  it('never puts the applicant’s own words otherwise', async () => {
    expect((await keep({ was: 'I did it, and I am sorry.', now: 'He is sorry.' })).status).toBe(409)
    expect((await keep({ was: 'No such sentence.', now: 'So.' })).status).toBe(409)
  })
})
