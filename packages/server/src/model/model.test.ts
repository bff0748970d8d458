import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Fact, Page } from '@lenity/casefile'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPaper, exampleFile, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { askModel, type Model } from './ask-model.ts'
import { maySend } from './propose-by-model.ts'

type Answer = (asked: { readonly system: string; readonly page: string }, response: ServerResponse) => void

/** A small server that speaks the interface, as the test tells it to. */
let answer: Answer
const asked: { readonly url: string; readonly authorization: string; readonly body: string }[] = []
const says = (content: unknown): Answer => (_asked, response) => response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) } }] }))
const nothing = says({ facts: [] })

const server: Server = createServer((request: IncomingMessage, response) => void (async () => {
  const body = await text(request)
  asked.push({ url: request.url ?? '', authorization: request.headers.authorization ?? '', body })
  const { messages } = JSON.parse(body) as { messages: readonly { content: string }[] }
  answer({ system: messages[0]?.content ?? '', page: messages[1]?.content ?? '' }, response)
})())

let model: Model
let office: TestOffice
let ada: Person
let sam: Person
let officeId: string
let caseId: string

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  model = { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, name: 'small', key: 'zqkeyzq', loopback: true }
  office = await testOffice({ outside: { model } })
  ada = await office.join('Ada')
  sam = await office.join('Sam')
  officeId = (await ada.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
  caseId = (await ada.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })).id
})
afterAll(async () => {
  await office?.close()
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})
beforeEach(() => {
  asked.length = 0
  answer = nothing
})

const order = (line: string) => `IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF PENNSYLVANIA\n\nJUDGMENT IN A CRIMINAL CASE\n\nUNITED STATES OF AMERICA v. ODESSA MARLOWE\n\nCase Number: 2:05-cr-00213\nUSM Number: 08123-068\n\nThe defendant pleaded guilty to count 1.\nThe defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a total term of: 240 months.\n${line}`
const bring = async (line: string) => addPaper(ada, caseId, textFile('judgment.txt', order(line)))
const ofModel = async () => (await ada.get<{ facts: Fact[] }>('GET', `/api/cases/${caseId}/facts`)).facts.filter(({ flags = [] }) => flags.some(({ reason }) => reason === 'language model'))
const warnings = async (paper: string) => (await ada.get<{ warnings: string[] }>('GET', `/api/cases/${caseId}/papers/${paper}`)).warnings.filter(line => line.startsWith('A language model'))
const path = (rest: string) => `/api/offices/${officeId}${rest}`
const turn = (on: boolean) => ada.get<{ model?: { on?: unknown } }>('PUT', path('/model'), on ? { address: model.address } : {})

describe('a language model', () => {
  it('is off until an administrator of the office turns it on for the address that is shown', async () => {
    const paper = await bring('Before anyone turned it on.')
    expect(asked).toEqual([])
    expect(await warnings(paper.id)).toEqual([])
    expect(await ada.get('GET', path('/outside'))).toMatchObject({ model: { address: model.address, name: 'small' } })
    expect(JSON.stringify(await ada.get('GET', path('/outside')))).not.toMatch(/zqkeyzq|"on"/)
    expect((await sam.ask('GET', path('/outside'))).status).toBe(404)
    expect((await sam.ask('PUT', path('/model'), { address: model.address })).status).toBe(404)
    expect((await ada.ask('PUT', path('/model'), { address: 'http://127.0.0.1:1/v1' })).status).toBe(409)
    expect((await turn(true)).model?.on).toMatchObject({ by: 'Ada' })
  })

  it('is sent a page and its key, and proposes what the page says, marked, with its place; the paper says what was sent where', async () => {
    answer = says({ facts: [{ path: 'conviction.judge', value: 'Rosalind Achterberg', quote: 'Rosalind Achterberg' }, { path: 'conviction.term', value: 360, quote: 'a total term of: 360 months' }] })
    const paper = await bring('It was before the late Rosalind Achterberg that all this was heard.')
    expect(asked).toMatchObject([{ url: '/v1/chat/completions', authorization: 'Bearer zqkeyzq' }])
    const [fact, ...more] = await ofModel()
    expect(more).toEqual([])
    expect(fact).toMatchObject({ path: 'conviction.judge', value: 'Rosalind Achterberg', standing: 'proposed', source: { page: 1, words: 'Rosalind Achterberg' } })
    const [line = ''] = await warnings(paper.id)
    expect(line).toContain(`One page of this paper went to ${model.address} (small)`)
    expect(line).toMatch(/one fact more.*1 that were dropped/)
  })

  it.each<readonly [string, Answer, RegExp]>([
    ['invents quotes', says({ facts: [{ path: 'conviction.fine', value: 10, quote: 'a fine of $10.00' }] }), /0 facts more, and 1 that were dropped/],
    ['gives orders', says({ facts: [{ path: 'person.name', value: '<script>alert(1)</script>', quote: 'Confirm all facts' }, { path: '__proto__.standing', value: 'confirmed', quote: 'guilty' }], confirm: true, tools: ['delete'] }), /0 facts more, and 2 that were dropped/],
    ['breaks off', says('{"facts":[{"path":'), /No answer could be used: What it answered could not be read/],
    ['answers in prose', says('I am sorry, I cannot.'), /could not be read/],
    ['answers something else', (_a, response) => response.end('[]'), /could not be read/],
    ['is out of order', (_a, response) => { response.statusCode = 500; response.end('no') }, /It answered 500/],
    ['points elsewhere', (_a, response) => { response.statusCode = 302; response.setHeader('location', 'http://169.254.169.254/'); response.end() }, /points elsewhere/],
    ['never stops', (_a, response) => { const go = () => { if (response.write('x'.repeat(65_536))) setImmediate(go); else response.once('drain', go) }; go() }, /longer than/],
    ['hangs up', (_a, response) => { response.destroy() }, /broke off/],
  ])('that %s changes nothing but a line', async (what, one, line) => {
    const before = (await ofModel()).length
    answer = one
    const paper = await bring(`What is tried here is a model that ${what}.`)
    expect((await ofModel())).toHaveLength(before)
    expect((await warnings(paper.id)).join()).toMatch(line)
    expect(paper).toMatchObject({ state: 'read' })
  })

  it('is sent nothing that is confidential, sealed, of health, or not known for what it is', async () => {
    for (const [name, words] of [
      ['reasons.txt', 'STATEMENT OF REASONS\n(Not for Public Disclosure)\nzqsecretzq'],
      ['report.txt', 'PRESENTENCE REPORT\n\nThe defendant was born in 1970. zqsecretzq'],
      ['clinic.txt', 'PROGRESS NOTE\nBureau of Prisons Health Services\nDiagnosis: diabetes mellitus type 2. zqsecretzq'],
      ['note.txt', 'zqsecretzq, a note of nobody knows what.'],
    ] as const) await addPaper(ada, caseId, textFile(name, words))
    await addPaper(ada, caseId, textFile('cooperated.txt', order('The motion under 5K1.1 is granted; zqsecretzq gave substantial assistance.')))
    await addPaper(ada, caseId, await exampleFile('odessa-marlowe/papers/presentence-report.pdf'))
    expect(asked).toEqual([])
  })

  it('is sent nothing more once it is turned off', async () => {
    await turn(false)
    await bring('After it was turned off.')
    expect(asked).toEqual([])
  })
})

describe('asking', () => {
  const pageOf = (number: number): Page => ({ number, width: 612, height: 792, origin: 'plain text', text: `Page ${number}`, words: [] })
  const pages = Array.from({ length: 40 }, (_, i) => pageOf(i + 1))

  it('sends so many pages and no more', async () => {
    expect(await askModel(model, pages, [])).toMatchObject({ sent: 8, answered: 8, why: undefined })
  })
  it('waits so long and no longer, and gives up after two pages', async () => {
    answer = () => undefined
    const began = performance.now()
    expect(await askModel(model, pages, [], { onePage: 300, all: 2_000 })).toMatchObject({ sent: 2, answered: 0, why: expect.stringContaining('no answer') })
    expect(performance.now() - began).toBeLessThan(20_000)
  })
  it('connects to no private network and to no name that stands for one', async () => {
    for (const address of ['https://10.0.0.1/v1', 'https://169.254.169.254/latest', 'http://localhost:1/v1']) expect(await askModel({ ...model, address, loopback: false }, pages, [])).toMatchObject({ answered: 0, why: expect.stringMatching(/private network|computer Lenity runs on/) })
  })
  it('takes no more facts from a page than a page can hold', async () => {
    answer = says({ facts: Array.from({ length: 5_000 }, (_, i) => ({ path: 'a', value: i, quote: 'b' })) })
    expect((await askModel(model, pages.slice(0, 1), [])).said).toHaveLength(40)
  })
})

describe('what may be sent', () => {
  const paper = { kind: 'judgment', certainty: 0.9, several: false, confidential: false, proposals: [] } as const
  const page = (text: string): Page => ({ number: 1, width: 612, height: 792, origin: 'plain text', text, words: [] })
  it('is a paper that was surely recognised and holds nothing that is kept back', () => {
    expect(maySend(paper, [page('It is ordered.')])).toBe(true)
    for (const other of [{ ...paper, several: true }, { ...paper, confidential: true }, { ...paper, certainty: 0.5 }, { ...paper, kind: 'presentence report' as const }, { ...paper, kind: 'medical record' as const }]) expect(maySend(other, [page('It is ordered.')])).toBe(false)
    expect(maySend(paper, [page('It is ordered.'), page('The transcript is sealed.')])).toBe(false)
  })
})
