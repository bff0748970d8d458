import type { Fact, Page, Paper } from '@lenity/casefile'
import type { CaseFacts } from '@lenity/law'
import { narrativeQuestions } from '@lenity/petition'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, exampleFile, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person
let id: string
const at = (rest: string) => `/api/cases/${id}${rest}`

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Tomás Iriarte' })).id
  await addPaper(ruth, id, await exampleFile('tomas-iriarte/papers/judgment.pdf'))
})
afterAll(() => office?.close())

const facts = async () => (await ruth.get<{ facts: Fact[] }>('GET', at('/facts'))).facts
const onPaper = async (n: number) => {
  const found = (await facts()).filter(fact => fact.source.from === 'paper' && fact.standing === 'proposed')[n]
  if (found === undefined) throw new Error(`no proposed fact ${n}`)
  return found
}

describe('someone who works on a case', () => {
  it('is known by name, and finds the new case on the docket with its paper counted', async () => {
    expect(await ruth.get('GET', '/api/me')).toMatchObject({ name: 'Ruth', email: 'ruth@example.org' })
    const [line] = await ruth.get<{ papers: number; proposed: number }[]>('GET', '/api/cases')
    expect(line).toMatchObject({ id, title: 'Tomás Iriarte', papers: 1, status: 'open', madeUp: false })
    expect(line?.proposed).toBe((await facts()).length)
    expect(await ruth.get('GET', at(''))).toMatchObject({ id, nextPapers: expect.any(Array) })
  })

  it('sees each fact on the words of the page it was read from', async () => {
    const read = (await facts()).filter(fact => fact.source.from === 'paper')
    expect(read.length).toBeGreaterThan(5)
    for (const { source } of read) {
      if (source.from !== 'paper') continue
      const page = await ruth.get<Page>('GET', at(`/papers/${source.paper}/pages/${source.page}`))
      expect(page.text.slice(source.start, source.end)).toBe(source.words)
      expect(page.words.some(word => word.start >= source.start && word.start < source.end)).toBe(true)
      expect(source.boxes.length).toBeGreaterThan(0)
    }
  })

  it('has the facts as the law reads them, on the day everything is computed for', async () => {
    const { on, caseFacts } = await ruth.get<{ on: string; caseFacts: CaseFacts }>('GET', at('/case-facts'))
    expect(on).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(caseFacts.conviction.sentencedOn).toEqual({ is: 'known', value: '2015-02-20' })
    expect(caseFacts.custody.facility).toEqual({ is: 'unknown' })
  })

  it('gets the paper back as it was sent, and each page as a picture, and is told when there is no such page', async () => {
    const [paper] = await ruth.get<{ id: string; pageCount: number }[]>('GET', at('/papers'))
    const sent = (await exampleFile('tomas-iriarte/papers/judgment.pdf')).get('file') as File
    const original = await ruth.ask('GET', at(`/papers/${paper?.id}/original`))
    expect(Buffer.from(await original.arrayBuffer()).equals(Buffer.from(await sent.arrayBuffer()))).toBe(true)
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/)
    const picture = await ruth.ask('GET', at(`/papers/${paper?.id}/pages/1/image`))
    const whole = Buffer.from(await picture.arrayBuffer())
    expect(whole.subarray(1, 4).toString()).toBe('PNG')
    const small = Buffer.from(await (await ruth.ask('GET', at(`/papers/${paper?.id}/pages/1/image?size=small`))).arrayBuffer())
    // A PNG says how wide and high it is after its first sixteen bytes.
    expect([whole, small].map(png => [png.readUInt32BE(16), png.readUInt32BE(20)])).toEqual([[1224, 1584], [245, 317]])
    expect((await ruth.ask('GET', at(`/papers/${paper?.id}/pages/1/image?size=huge`))).status).toBe(400)
    for (const size of ['', '?size=small']) expect((await ruth.ask('GET', at(`/papers/${paper?.id}/pages/99/image${size}`))).status).toBe(404)
  })

  it('sending the same file again adds nothing', async () => {
    const before = (await facts()).length
    expect(await ruth.get('POST', at('/papers'), await exampleFile('tomas-iriarte/papers/judgment.pdf'))).toEqual({ already: true, paper: expect.any(String) })
    expect((await facts()).length).toBe(before)
  })

  it('adds a plain text, and a file that cannot be read is refused with what to do', async () => {
    const added = await addPaper(ruth, id, textFile('letter.txt', 'To whom it may concern: I have a job waiting for Tomás Iriarte.'))
    expect((await ruth.get<Paper>('GET', at(`/papers/${added.id}`))).pages).toHaveLength(1)
    expect(await addPaper(ruth, id, textFile('broken.pdf', '%PDF-1.7\nnot one'))).toMatchObject({ state: 'refused', problem: { what: expect.any(String), next: expect.any(String) } })
  })

  it('confirms, thinks better of it, and the docket follows', async () => {
    const { id: fact } = await onPaper(0)
    const proposed = async () => (await ruth.get<{ proposed: number }[]>('GET', '/api/cases'))[0]?.proposed ?? -1
    const before = await proposed()
    expect(await ruth.get('POST', at('/facts/confirm'), { facts: [fact] })).toMatchObject([{ standing: 'confirmed', decidedBy: 'Ruth' }])
    expect(await proposed()).toBe(before - 1)
    const [again] = await ruth.get<Fact[]>('POST', at('/facts/reopen'), { facts: [fact] })
    expect(again).toMatchObject({ standing: 'proposed' })
    expect(again?.decidedBy).toBeUndefined()
    expect(await proposed()).toBe(before)
  })

  it('rejects with a reason, and not without', async () => {
    const { id: fact } = await onPaper(1)
    expect((await ruth.ask('POST', at('/facts/reject'), { facts: [fact], why: ' ' })).status).toBe(400)
    expect(await ruth.get('POST', at('/facts/reject'), { facts: [fact], why: 'another defendant' })).toMatchObject([{ standing: 'rejected', why: 'another defendant' }])
  })

  it('corrects a misread value, and undoing it brings the reading of the paper back', async () => {
    const wrong = (await facts()).find(fact => fact.path === 'conviction.court') ?? (await onPaper(2))
    const right = typeof wrong.value === 'string' ? 'W.D. Tenn.' : wrong.value
    const { added } = await ruth.get<{ added: Fact }>('POST', at(`/facts/${wrong.id}/correct`), { value: right })
    expect(added).toMatchObject({ corrects: wrong.id, value: right, standing: 'confirmed' })
    const touched = await ruth.get<Fact[]>('POST', at('/facts/reopen'), { facts: [added.id] })
    expect(Object.fromEntries(touched.map(fact => [fact.id, fact.standing]))).toEqual({ [wrong.id]: 'proposed', [added.id]: 'rejected' })
  })

  it('puts what a sister said beside the paper, and signs which of the two counts', async () => {
    const said = await ruth.get<Fact>('POST', at('/facts'), { path: 'person.name', value: 'Tomás R. Iriarte', who: 'his sister', on: '2026-01-02', words: 'Tomás R.' })
    await ruth.get('POST', at('/facts'), { path: 'person.name', value: 'T. Iriarte', who: 'a friend', on: '2026-01-02', words: 'T.' })
    const view = await ruth.get<{ disagreements: { path: string; readings: unknown[] }[] }>('GET', at('/facts'))
    expect(view.disagreements.find(one => one.path === 'person.name')?.readings.length).toBeGreaterThan(1)
    await ruth.get('POST', at('/decisions'), { path: 'person.name', fact: said.id, why: 'his birth certificate' })
    const after = await ruth.get<{ standing: Record<string, { is: string; chosen?: string }> }>('GET', at('/facts'))
    expect(after.standing['person.name']).toMatchObject({ is: 'confirmed', chosen: said.id })
  })

  it('reads the sentence then and now, and the criteria, each with its day', async () => {
    expect(await ruth.get('GET', at('/sentence'))).toMatchObject({ on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), thenAndNow: expect.any(Object), timeServed: expect.any(Object) })
    expect(await ruth.get('GET', at('/criteria'))).toMatchObject({ screening: { routes: expect.any(Array) } })
  })

  it('keeps the person’s own words, every version, and shows the newest', async () => {
    const [question = ''] = Object.values(narrativeQuestions)
    const path = at(`/narrative/${encodeURIComponent(question)}`)
    await ruth.get('PUT', path, { text: 'I was twenty-three.', on: '2026-03-01' })
    await ruth.get('PUT', path, { text: 'I was twenty-three and afraid.', takenDownBy: 'Ruth', on: '2026-03-02' })
    const answers = await ruth.get<{ question: string; text: string; version: number }[]>('GET', at('/narrative'))
    expect(answers.find(one => one.question === question)).toMatchObject({ text: 'I was twenty-three and afraid.', version: 2, takenDownBy: 'Ruth' })
    const kept = await office.store.as({ userId: ruth.userId }).narrative.versions(id, question)
    expect(kept.ok && kept.value.map(one => one.text)).toEqual(['I was twenty-three.', 'I was twenty-three and afraid.'])
  })

  it('makes a packet, and downloads it as PDF and the memorandum as DOCX', async () => {
    const made = await ruth.get<{ id: string }>('POST', at('/packets'), { variant: 'pardon attorney' })
    const pdf = await ruth.ask('GET', at(`/packets/${made.id}/packet.pdf?download`))
    expect(pdf.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
    const docx = await ruth.ask('GET', at(`/packets/${made.id}/memorandum.docx`))
    expect([...new Uint8Array(await docx.arrayBuffer()).subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4])
    expect((await ruth.get<{ id: string }[]>('GET', at('/packets'))).map(one => one.id)).toEqual([made.id])
    expect((await ruth.ask('GET', at('/packets/nothing/packet.pdf'))).status).toBe(404)
  })
})
