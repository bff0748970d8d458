/** For tests only: an office with something in every table that people fill. */
import { join } from 'node:path'
import type { Store } from '../index.ts'
import { quote, textPaper, value } from '../things-to-test.ts'

export interface PlantedOffice {
  readonly office: string
  readonly caseId: string
  readonly papers: readonly string[]
}

/** Words that stand only where they are encrypted. */
export const canaries = ['of the page', 'of the sealed page', 'of a value', 'of a check', 'of a rejection', 'of a decision', 'of an answer', 'of a scribe', 'of the packet', 'of a task', 'of a paper’s name', 'of a warning', 'of a request', 'of a refusal', 'of a comment', 'of a filing', 'of an answered check'].map((where) => `canary ${where}`)

/** Ruth leads the case, Hal and a reviewer are on it, Dana is walled off. */
export async function plantOffice(store: Store, { extraPapers = 0 } = {}): Promise<PlantedOffice> {
  const ruth = store.as({ userId: 'ruth', name: 'Ruth' })
  const office = value(await ruth.offices.create({ name: 'Clinic' })).id
  for (const userId of ['hal', 'rosa', 'dana']) value(await ruth.members.add(office, { userId }))
  const caseId = value(await ruth.cases.create({ title: 'Dolores Example', madeUp: true })).id
  value(await ruth.team.put(caseId, 'hal', 'contributor', 'gathers records'))
  value(await ruth.team.put(caseId, 'rosa', 'reviewer'))
  value(await ruth.walls.raise(caseId, 'dana', 'was a witness'))
  const { bytes, paper } = textPaper('The court imposes life,\tcanary of the page \\ and more')
  value(await ruth.papers.add(caseId, { bytes, paper: { ...paper, name: 'canary of a paper’s name.txt', warnings: ['canary of a warning'] }, proposals: [{ path: 'conviction.term', value: 'life', source: quote(paper, 'life'), check: 'canary of a check' }] }))
  const sealed = textPaper('The motion, canary of the sealed page')
  value(await ruth.papers.add(caseId, { ...sealed, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(sealed.paper, 'motion') }] }))
  const [life] = value(await ruth.facts.propose(caseId, [{ path: 'person.citizenship', value: 'canary of a value', source: { from: 'person', who: 'Dolores', on: '2026-01-01', words: 'said so' } }]))
  value(await ruth.decisions.add(caseId, { path: 'person.citizenship', fact: life?.id ?? '', why: 'canary of a decision' }))
  value(await ruth.facts.reject(caseId, [life?.id ?? ''], 'canary of a rejection'))
  value(await ruth.narrative.put(caseId, 'remorse', { text: 'canary of an answer', takenDownBy: 'canary of a scribe', on: '2026-02-01' }))
  value(await ruth.packets.add(caseId, { name: 'p.pdf', mediaType: 'application/pdf', variant: 'v', bytes: new TextEncoder().encode('canary of the packet') }))
  value(await ruth.records.add(caseId, 'task', { title: 'canary of a task' }))
  value(await ruth.draft.add(caseId, { kind: 'comment', content: { words: 'canary of a comment' } }))
  value(await ruth.filings.add(caseId, { what: 'The packet', how: 'by post', to: 'canary of a filing', name: 'p.pdf', sha256: 'a'.repeat(64), size: 1, sentOn: '2026-03-01' }))
  value(await ruth.filings.answer(caseId, { packet: 'p', check: 'signed', answer: 'met', says: 'canary of an answered check' }))
  value(await ruth.shares.set(caseId, 'case', caseId, true))
  value(await ruth.intake.setReader(office, 'ruth', true))
  value(await ruth.intake.setDoor(office, true))
  const { id: request } = value(await ruth.intake.add(office, { personName: 'Nan Other', askedBy: 'her son', relation: 'son', story: 'canary of a request' }))
  value(await ruth.intake.turnDown(request, 'canary of a refusal'))
  const papers = [paper.id, sealed.paper.id]
  for (let i = 0; i < extraPapers; i++) {
    const extra = textPaper(`Page ${i} ${'x'.repeat(2_000)}`)
    value(await ruth.papers.add(caseId, extra))
    papers.push(extra.paper.id)
  }
  return { office, caseId, papers }
}

/** Where the backups of earlier releases are kept, each named by its release. */
export const fixtures = join(import.meta.dirname, 'fixtures')

/** The office key they are under: one of the tests, which opens nothing else. */
export const fixtureSecret = Buffer.alloc(32, 'a secret of the tests')
