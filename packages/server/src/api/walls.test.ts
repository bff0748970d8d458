import { narrativeQuestions } from '@lenity/petition'
import type { Fact } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyRoute, fill, type Route } from '../../test/every-route.ts'
import { addPaper, exampleFile, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

const nowhere = '00000000-0000-4000-8000-000000000000'
let office: TestOffice
let ruth: Person
let sam: Person
let ids: Record<string, string>
let routes: readonly Route[]

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  sam = await office.join('Sam')
  routes = everyRoute(office.app)
  const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Tomás Iriarte' })
  const paper = await addPaper(ruth, id, await exampleFile('tomas-iriarte/papers/judgment.pdf'))
  const { arrival } = await ruth.get<{ arrival: { id: string } }>('POST', `/api/cases/${id}/papers`, textFile('broken.pdf', '%PDF-1.7\nnot one'))
  const { facts: [fact] } = await ruth.get<{ facts: Fact[] }>('GET', `/api/cases/${id}/facts`)
  const packet = await ruth.get<{ id: string }>('POST', `/api/cases/${id}/packets`, { variant: 'person by mail' })
  const task = await ruth.get<{ id: string }>('POST', `/api/cases/${id}/records`, { type: 'task', fields: { title: 'Ask for the docket sheet' } })
  const wall = await ruth.get<{ id: string }>('POST', `/api/cases/${id}/walls`, { userId: sam.userId, why: 'so that there is one' })
  ids = { case: id, arrival: arrival.id, record: task.id, paper: paper.id, fact: fact?.id ?? '', packet: packet.id, page: '1', user: ruth.userId, wall: wall.id, question: String(Object.values(narrativeQuestions)[0]), path: fact?.path ?? '' }
})
afterAll(() => office?.close())

/** A filing, as a form. */
function filed(): FormData {
  const form = textFile('sent.txt', 'as sent')
  for (const [name, value] of Object.entries({ sentOn: '2026-01-03', how: 'by post', to: 'x', what: 'x' })) form.set(name, value)
  return form
}

/** A body that would be good if the case were one's own. */
function goodBody({ operationId }: Route): unknown {
  const facts = [ids['fact']]
  const bodies: Record<string, () => unknown> = {
    addPaper: () => textFile('letter.txt', 'A letter.'),
    fillForm: () => textFile('form.pdf', 'A form.'),
    addFact: () => ({ path: 'person.name', value: 'Odessa', who: 'her sister', on: '2026-01-02', words: 'Odessa' }),
    confirmFacts: () => ({ facts }),
    rejectFacts: () => ({ facts, why: 'so' }),
    reopenFacts: () => ({ facts }),
    correctFact: () => ({ value: 'x' }),
    settleFacts: () => ({ acts: [{ act: nowhere, is: 'confirm', facts: [{ id: ids['fact'], seen: null }] }] }),
    decide: () => ({ path: ids['path'], fact: ids['fact'], why: 'so' }),
    putNarrative: () => ({ text: 'words', on: '2026-01-02' }),
    signSentence: () => ({ sentence: '0'.repeat(64), why: 'so', signed: true }),
    signSentenceOfDraft: () => ({ sentence: '0'.repeat(64), why: 'so', signed: true }),
    bringBackMemorandum: () => textFile('memorandum.docx', 'Not one.'),
    keepWording: () => ({ variant: 'person by mail', was: 'So.', now: 'Thus.' }),
    signOffPacket: () => ({ sha256: '0'.repeat(64) }),
    keepDraftVersion: () => ({ variant: 'person by mail' }),
    commentOnDraft: () => ({ sentence: 'x', words: 'x' }),
    answerDraftComment: () => ({ words: 'x' }),
    settleDraftComment: () => ({ settled: true }),
    answerFilingCheck: () => ({ answer: 'met', says: 'x' }),
    recordFiling: () => filed(),
    recordDoorPaperSent: () => filed(),
    recordRemedyAnswer: () => ({ by: 'warden', signedOn: '2026-01-02', says: 'denied' }),
    verifyFiling: () => filed(),
    makePacket: () => ({ variant: 'person by mail' }),
    askToLiftLimit: () => ({ userId: 'x', basis: 'court order', words: 'so' }),
    keepLonger: () => ({ until: '2099-01-01', why: 'so' }),
    recordWardenRequestSent: () => ({ on: '2026-01-02', how: 'certified mail' }),
    recordWardenRequestReceived: () => ({ on: '2026-01-02', who: 'x', shownBy: 'so' }),
    signWork: () => ({ kind: 'plan', id: 'x', version: 1 }),
    checkLetterInside: () => ({ channel: 'mail', privileged: false, subject: 'x', body: 'x' }),
    addRecord: () => ({ type: 'task', fields: { title: 'x' } }),
    changeRecord: () => ({ type: 'task', version: 1, fields: { title: 'x' } }),
    setPaperArrived: () => ({ paper: ids['paper'], arrived: true }),
    removeRecord: () => ({ version: 1, why: 'so' }),
    bringBackRecord: () => ({ version: 1 }),
    makeRedactedCopy: () => ({ purpose: 'for the public', marks: [{ page: 1, kind: 'by hand', start: 0, end: 1 }] }),
    tryVoice: () => ({ variant: 'pardon attorney', voice: { wordings: [], blocks: [] } }),
    keepRedactionDraft: () => ({ purpose: 'for the public', version: 0, marks: [], steps: [], done: 0 }),
    setProtectedNames: () => ({ names: [] }),
    erasePaper: () => ({ why: 'so' }),
    cutPaper: () => ({ version: 0, starts: [], accepted: true }),
    unlockArrival: () => ({ password: 'x' }),
    askToEraseCase: () => ({ why: 'so' }),
    putOnTeam: () => ({ userId: sam.userId, role: 'attorney', why: 'so' }),
    handOverLead: () => ({ userId: sam.userId, why: 'so' }),
    leaveTeam: () => ({ why: 'so' }),
    mergeCases: () => ({ second: ids['case'], name: 'Tomás Iriarte', why: 'so' }),
    raiseWall: () => ({ userId: ruth.userId, why: 'so' }),
    askToLiftWall: () => ({ why: 'so' }),
    setSupportDoor: () => ({ open: true }),
    hideSupporter: () => ({ hidden: true }),
    writeSupportMessage: () => ({ texts: { en: { subject: 'x', text: 'x' } } }),
    changeSupportMessage: () => ({ version: 1, texts: { en: { subject: 'x', text: 'x' } } }),
    sendSupportMessage: () => ({ version: 1, number: 1 }),
    setShare: () => ({ kind: 'facts', record: ids['fact'], shared: true }),
  }
  return bodies[operationId]?.()
}

describe('someone of the same office who is not on the case', () => {
  it('has an empty docket', async () => {
    expect(await sam.get('GET', '/api/cases')).toEqual([])
  })

  it('is told by every route, byte for byte, what would be said of a case that does not exist', async () => {
    const ofCases = routes.filter(route => route.path.includes('{case}'))
    expect(ofCases.length).toBeGreaterThan(18)
    for (const [route, asked] of ofCases.flatMap(one => one.asks.map(each => [one, each] as const))) {
      const there = await sam.ask(route.method, fill(route.path, ids) + asked, goodBody(route))
      const not = await sam.ask(route.method, fill(route.path, { ...ids, case: nowhere }) + asked, goodBody(route))
      expect([there.status, route.operationId]).toEqual([404, route.operationId])
      expect(not.status).toBe(404)
      const [said, other] = [await there.text(), await not.text()]
      expect(said.replaceAll(ids['case'] ?? '', nowhere), route.operationId).toBe(other)
      expect([...there.headers].filter(([name]) => name !== 'content-length')).toEqual([...not.headers].filter(([name]) => name !== 'content-length'))
    }
  })

  it('cannot reach another case’s papers, facts or packets through a case of their own', async () => {
    const { id: own } = await sam.get<{ id: string }>('POST', '/api/cases', { title: 'Another' })
    const reaching = routes.filter(route => route.path.includes('{case}') && (/\{(paper|fact|packet|record|arrival)\}/.test(route.path) || ['confirmFacts', 'rejectFacts', 'reopenFacts', 'decide'].includes(route.operationId)))
    expect(reaching).toHaveLength(39)
    for (const route of reaching) {
      const response = await sam.ask(route.method, fill(route.path, { ...ids, case: own }), goodBody(route))
      expect([response.status, route.operationId]).toEqual([404, route.operationId])
    }
    expect(await ruth.get('GET', `/api/cases/${ids['case']}/facts`)).toMatchObject({ decisions: [] })
  })

  it('left nothing behind by all that trying', async () => {
    const { facts } = await ruth.get<{ facts: Fact[] }>('GET', `/api/cases/${ids['case']}/facts`)
    expect(facts.every(fact => fact.standing === 'proposed')).toBe(true)
    expect(await ruth.get('GET', `/api/cases/${ids['case']}/papers`)).toHaveLength(1)
    expect(await ruth.get('GET', `/api/cases/${ids['case']}/narrative`)).toEqual([])
  })
})
