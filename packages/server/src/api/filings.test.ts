import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Check { readonly id: string; readonly answer: string; readonly says: string; readonly person: boolean; readonly sources: readonly { readonly cite: string }[]; readonly answered?: { readonly by: string; readonly says: string } }
interface Filing { readonly id: string; readonly sha256: string; readonly size: number; readonly sentOn: string; readonly to: string; readonly signedOff?: boolean; readonly corrects?: string; readonly name: string }
interface Packet { readonly id: string; readonly files: readonly { readonly kind: string; readonly sha256: string }[] }

let office: TestOffice
let lead: Person
let student: Person
let helper: Person
let caseId: string
let packet: Packet

const at = (rest: string) => `/api/cases/${caseId}${rest}`
const checks = async (who: Person = lead) => new Map((await who.get<Check[]>('GET', at(`/packets/${packet.id}/checks`))).map(one => [one.id, one]))
const sent = (fields: Readonly<Record<string, string>>, file?: string): FormData => {
  const form = file === undefined ? new FormData() : textFile('signed petition.pdf', file)
  for (const [name, value] of Object.entries({ sentOn: '2026-01-10', how: 'by post, 7000 1111', to: 'Office of the Pardon Attorney', what: 'The petition', ...fields })) form.set(name, value)
  return form
}

beforeAll(async () => {
  office = await testOffice()
  ;[lead, student, helper] = [await office.join('Lena'), await office.join('Stu'), await office.join('Hal')]
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  await lead.get('POST', at('/team'), { userId: student.userId, role: 'student', why: 'so' })
  await lead.get('POST', at('/team'), { userId: helper.userId, role: 'contributor', why: 'so' })
  const facts = []
  for (const [path, value] of Object.entries({ 'person.name': 'Amos Delacroix', 'conviction.sovereign': 'federal', 'conviction.sentencedOn': '2009-02-19', 'conviction.term': 240, 'litigation.appealPending': true })) facts.push(await lead.get<{ id: string }>('POST', at('/facts'), { path, value, who: 'his sister', on: '2026-01-05', words: 'so' }))
  await lead.get('POST', at('/facts/confirm'), { facts: facts.map(({ id }) => id) })
  packet = await lead.get<Packet>('POST', at('/packets'), { variant: 'pardon attorney' })
}, 60_000)
afterAll(() => office?.close())

describe('the checks before filing', () => {
  it('are one list, each with one of three answers, and never met where nobody knows', async () => {
    const list = await checks()
    expect([...list.keys()]).toEqual(['form federal conviction', 'form serving', 'form no pending challenge', 'edition', 'every question', 'signed', 'own words', 'settled', 'confidential', 'privileged', 'names', 'numbers', 'sealed', 'metadata', 'legible', 'photographs'])
    expect(list.get('form federal conviction')).toMatchObject({ answer: 'met' })
    expect(list.get('form serving')).toMatchObject({ answer: 'cannot say' })
    expect(list.get('form no pending challenge')).toMatchObject({ answer: 'not met' })
    expect(list.get('own words')).toMatchObject({ answer: 'not met', says: 'Not written yet: offense, reasons.' })
    for (const id of ['signed', 'privileged', 'names']) expect(list.get(id)).toMatchObject({ answer: 'cannot say', person: true })
    expect(list.get('metadata')).toMatchObject({ answer: 'met' })
    expect(list.get('signed')?.sources[0]?.cite).toMatch(/Commutation Instructions/)
  }, 60_000)

  it('are for counsel alone, who answers those the program cannot, and no others', async () => {
    for (const who of [student, helper]) expect((await who.ask('GET', at(`/packets/${packet.id}/checks`))).status).toBe(404)
    const answer = (check: string) => lead.ask('POST', at(`/packets/${packet.id}/checks/${check}`), { answer: 'met', says: 'Looked at the last page.' })
    expect((await answer('signed')).status).toBe(200)
    expect((await checks()).get('signed')).toMatchObject({ answer: 'met', answered: { by: 'Lena', says: 'Looked at the last page.' } })
    expect((await answer('form no pending challenge')).status).toBe(409)
    expect((await answer('nothing')).status).toBe(404)
  }, 60_000)

  it('find a listed name where it can be read, and say where', async () => {
    await lead.get('PUT', at('/protected-names'), { names: [{ name: 'Tess Bell', who: 'minor' }] })
    expect((await checks()).get('names')).toMatchObject({ answer: 'met' })
    await lead.get('PUT', at('/protected-names'), { names: [{ name: 'amos  delacroix', who: 'victim' }] })
    expect((await checks()).get('names')).toMatchObject({ answer: 'not met', says: expect.stringContaining('Executive summary') })
  }, 60_000)
})

describe('the record of what was sent', () => {
  it('names exactly the bytes of a packet, when, how and to whom, and they can be held against it', async () => {
    const filing = await lead.get<Filing>('POST', at('/filings'), sent({ packet: packet.id }))
    expect(filing).toMatchObject({ sha256: packet.files.find(({ kind }) => kind === 'pdf')?.sha256, sentOn: '2026-01-10', to: 'Office of the Pardon Attorney', signedOff: false })
    const verify = (form: FormData) => lead.get<{ same: boolean; of: string }>('POST', at(`/filings/${filing.id}/verify`), form)
    const kept = new FormData()
    kept.set('kept', 'yes')
    expect(await verify(kept)).toMatchObject({ same: true, of: 'the bytes kept here' })
    expect(await verify(textFile('other.pdf', 'other bytes'))).toMatchObject({ same: false, of: 'the file that was given' })
    const bytes = new Uint8Array(await (await lead.ask('GET', at(`/packets/${packet.id}/packet.pdf`))).arrayBuffer())
    expect(await verify(textFile('packet.pdf', bytes))).toMatchObject({ same: true })
  }, 60_000)

  it('keeps a file that was sent and not built here, byte for byte, also one that looks like a composition', async () => {
    for (const words of ['%PDF signed by hand', '{"packet":{}}']) {
      const filing = await lead.get<Filing>('POST', at('/filings'), sent({}, words))
      expect(filing).toMatchObject({ sha256: createHash('sha256').update(words).digest('hex'), size: words.length, name: 'signed petition.pdf' })
      const kept = new FormData()
      kept.set('kept', 'yes')
      expect(await lead.get('POST', at(`/filings/${filing.id}/verify`), kept)).toMatchObject({ same: true })
    }
    expect((await lead.get<Packet[]>('GET', at('/packets'))).map(({ id }) => id)).toEqual([packet.id])
  }, 60_000)

  it('is added to and never changed; students read it, and only counsel writes it', async () => {
    const [wrong] = await lead.get<Filing[]>('GET', at('/filings'))
    const right = await lead.get<Filing>('POST', at('/filings'), sent({ packet: packet.id, corrects: wrong?.id ?? '', note: 'It went by courier.' }))
    expect(right.corrects).toBe(wrong?.id)
    expect((await student.get<Filing[]>('GET', at('/filings')))[0]).toEqual(right)
    expect((await student.ask('POST', at('/filings'), sent({ packet: packet.id }))).status).toBe(400)
    expect(await helper.get('GET', at('/filings'))).toEqual([])
    expect((await helper.ask('POST', at('/filings'), sent({ packet: packet.id }))).status).toBe(404)
    expect((await lead.ask('POST', at('/filings'), sent({ packet: packet.id, corrects: caseId }))).status).toBe(404)
    expect((await lead.ask('POST', at('/filings'), sent({}))).status).toBe(400)
    expect((await lead.ask('POST', at('/filings'), sent({ packet: packet.id, sentOn: '2099-01-01' }))).status).toBe(400)
    const words = await (await lead.ask('GET', at('/export.zip'))).arrayBuffer()
    expect(Buffer.from(words).includes('filings.json')).toBe(true)
  }, 60_000)
})
