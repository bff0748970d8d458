/** For tests: a case with a word of its own planted in every field of every kind of record, and who looks at it. */
import { buffer } from 'node:stream/consumers'
import { recordKinds, recordTypes, reach, roles, type CaseRole, type RecordKind, type RecordTypeName } from '@lenity/casefile'
import { readPaper } from '@lenity/papers'
import { narrativeQuestions } from '@lenity/petition'
import { fromBufferPromise } from 'yauzl'
import { z } from 'zod'
import { addPaper, textFile, type Person, type TestOffice } from './test-office.ts'

/** Someone who asks: with a part on the case, or none. */
export interface Viewer {
  readonly called: string
  readonly role: CaseRole | undefined
  readonly person: Person
}

export interface PlantedCase {
  readonly id: string
  /** Ids that can stand in an address, by the name of their place, each with the kind it is seen as. */
  readonly ids: Readonly<Record<string, readonly { readonly id: string; readonly kind: RecordKind }[]>>
  readonly viewers: readonly Viewer[]
  readonly lead: Person
}

let planted = 0

/** A word that stands nowhere else: `zqtasks7zq`. */
export function canary(kind: RecordKind): string {
  planted += 1
  return `zq${kind}${planted}zq`
}

/** The kinds whose words are in a text. */
export function kindsIn(text: string): ReadonlySet<RecordKind> {
  return new Set(Array.from(text.matchAll(/zq([a-z]+)\d+zq/g), ([, kind]) => kind as RecordKind).filter(kind => recordKinds.includes(kind)))
}

/** Whether a part sees a kind when nothing was shared. */
export function sees(role: CaseRole | undefined, kind: RecordKind): boolean {
  return role !== undefined && ['read', 'write'].includes(reach(role, kind))
}

/** Fields of a type of record, each with a canary where it takes words. */
export function fieldsOf(type: RecordTypeName): Record<string, unknown> {
  const { kind, fields } = recordTypes[type]
  return Object.fromEntries(Object.entries(fields.shape as Record<string, z.ZodType>).map(([name, schema]) => {
    const word = canary(kind)
    const tries = [word, `${word}@example.org`, `https://example.org/${word}`, '2026-12-24', '09:30', 7, true, [word], ...optionsOf(schema)]
    // A day is also a line of words: what takes a canary gets one.
    const fits = tries.find(one => schema.safeParse(one).success)
    if (fits === undefined) throw new Error(`nothing fits ${type}.${name}`)
    return [name, fits]
  }))
}

/** What an enumeration takes, also one that may be left out. */
function optionsOf(schema: z.ZodType): readonly unknown[] {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return inner instanceof z.ZodEnum ? inner.options : []
}

export async function plantCase(office: TestOffice): Promise<PlantedCase> {
  // Whoever names the readers of requests, wherever else somebody came first.
  const lead = await office.join('Lead', { administrator: true })
  const { id } = await lead.get<{ id: string }>('POST', '/api/cases', { title: `Dolores ${canary('case')}` })
  const mine = office.store.as({ userId: lead.userId, name: 'Lead' })
  const at = (rest: string) => `/api/cases/${id}${rest}`

  const papers: { id: string; kind: RecordKind }[] = []
  const paperOf = async (kind: RecordKind, head: string) => {
    const paper = await addPaper(lead, id, textFile(`${canary(kind)}.txt`, `${head}\n${canary(kind)} and the rest of it.`))
    papers.push({ id: paper.id, kind })
  }
  await paperOf('papers', 'A letter of support, to whom it may concern.')
  await paperOf('confidential', 'PRESENTENCE INVESTIGATION REPORT\nPrepared by the United States Probation Office. Sentencing options. Offense conduct.')
  await paperOf('health', 'MEDICAL RECORD\nBureau of Prisons Health Services. Clinical encounter. Diagnosis and medication.')
  await paperOf('sealed', 'A motion by the government.')
  await paperOf('papers', 'Another letter.')
  // One that cannot be read: nobody knows what it is.
  const { arrival } = await lead.get<{ arrival: { id: string } }>('POST', at('/papers'), textFile(`${canary('sealed')}.pdf`, `%PDF-1.7\n${canary('sealed')}`))
  // A page of it is ready, as while it is read.
  const ready = { took: 5, page: { number: 1, width: 612, height: 792, origin: 'plain text' as const, text: canary('sealed'), words: [] } }
  for (let kept = false; !kept; kept = await mine.arrivals.keepPages(id, arrival.id, [ready]).then(one => one.ok && one.value)) await mine.arrivals.again(id, arrival.id)

  const copies: { id: string; kind: RecordKind }[] = []
  const makings: { id: string; kind: RecordKind }[] = []
  for (const paper of papers) {
    const marks = [{ page: 1, kind: 'by hand', start: 0, end: 1 }]
    const making = await lead.get<{ id: string }>('POST', at(`/papers/${paper.id}/redacted-copies`), { purpose: 'for the public', marks })
    const copy = await finished(async () => (await lead.get<{ id: string; state: string; copy?: string }[]>('GET', at('/redacted-copies-to-make'))).find(one => one.id === making.id))
    makings.push({ id: making.id, kind: paper.kind })
    await lead.get('PUT', at(`/papers/${paper.id}/redaction-draft`), { purpose: 'for the public', version: 0, marks: [{ mark: marks[0], words: canary(paper.kind), why: '', state: 'accepted' }], steps: [], done: 0 })
    copies.push({ id: copy.id, kind: paper.kind })
  }
  await lead.get('PUT', at('/protected-names'), { names: [{ name: canary('sealed'), who: 'minor' }] })

  const facts: { id: string; kind: RecordKind }[] = []
  const tell = async (kind: RecordKind, path: string, value: unknown) => {
    const fact = await lead.get<{ id: string }>('POST', at('/facts'), { path, value, who: canary(kind), on: '2026-01-02', words: canary(kind) })
    facts.push({ id: fact.id, kind })
    return fact.id
  }
  await tell('facts', 'person.citizenship', canary('facts'))
  const chosen = await tell('facts', 'person.name', `Dolores ${canary('facts')}`)
  await tell('health', 'health.conditions.0.name', canary('health'))
  const secret = await tell('sealed', 'conviction.substantialAssistance', true)
  await lead.get('POST', at('/facts/confirm'), { facts: facts.map(fact => fact.id) })
  await lead.get('POST', at('/decisions'), { path: 'person.name', fact: chosen, why: canary('decisions') })
  await lead.get('POST', at('/decisions'), { path: 'conviction.substantialAssistance', fact: secret, why: canary('sealed') })
  const sealedPaper = papers.find(paper => paper.kind === 'sealed')
  const page = await mine.papers.get(id, sealedPaper?.id ?? '')
  if (!page.ok || sealedPaper === undefined) throw new Error('the sealed paper is not there')
  const text = page.value.pages[0]?.text ?? ''
  const words = text.split(/\s/).find(word => word.startsWith('zqsealed')) ?? ''
  const start = text.indexOf(words)
  const read = await mine.facts.propose(id, [{ path: 'conviction.substantialAssistance', value: true, source: { from: 'paper', paper: sealedPaper.id, page: 1, start, end: start + words.length, words, boxes: page.value.pages[0]?.words.filter(word => word.start === start).map(word => word.box) ?? [], confidence: 100 } }])
  if (!read.ok) throw new Error(read.problem.what)
  facts.push(...read.value.map(fact => ({ id: fact.id, kind: 'sealed' as const })))

  // What was read from the presentence report: seen, as the report is, by those who see what is confidential.
  const report = papers.find(paper => paper.kind === 'confidential')
  const reported = await mine.papers.get(id, report?.id ?? '')
  if (!reported.ok) throw new Error('the presentence report is not there')
  const reportText = reported.value.pages[0]?.text ?? ''
  const inReport = reportText.split(/\s/).find(word => word.startsWith('zqconfidential')) ?? ''
  const from = reportText.indexOf(inReport)
  const quoted = await mine.facts.propose(id, [{ path: 'conviction.judge', value: inReport, source: { from: 'paper', paper: report?.id ?? '', page: 1, start: from, end: from + inReport.length, words: inReport, boxes: reported.value.pages[0]?.words.filter(word => word.start === from).map(word => word.box) ?? [], confidence: 100 } }])
  if (!quoted.ok) throw new Error(quoted.problem.what)
  await lead.get('POST', at('/facts/confirm'), { facts: quoted.value.map(fact => fact.id) })
  facts.push(...quoted.value.map(fact => ({ id: fact.id, kind: 'confidential' as const })))

  const question = Object.values(narrativeQuestions)[0] as string
  await lead.get('PUT', at(`/narrative/${question}`), { text: canary('words'), takenDownBy: canary('words'), on: '2026-01-02' })

  const records: { id: string; kind: RecordKind }[] = []
  for (const type of Object.keys(recordTypes) as RecordTypeName[]) {
    const kept = await lead.get<{ id: string; version: number }>('POST', at('/records'), { type, fields: fieldsOf(type) })
    await lead.get('PUT', at(`/records/${kept.id}`), { type, version: 1, fields: fieldsOf(type), why: canary(recordTypes[type].kind) })
    records.push({ id: kept.id, kind: recordTypes[type].kind })
  }
  const packet = await lead.get<{ id: string }>('POST', at('/packets'), { variant: 'person by mail' })
  const comment = await mine.draft.add(id, { kind: 'comment', content: { sentence: canary('packets'), words: canary('packets') } })
  const version = await mine.draft.add(id, { kind: 'version', content: { variant: 'person by mail', asOf: '2026-01-02', name: canary('packets'), sentences: [{ where: 'Memorandum', text: canary('packets'), rests: 'law', facts: [] }] } })
  const filing = await mine.filings.add(id, { what: canary('packets'), how: canary('packets'), to: canary('packets'), name: canary('packets'), note: canary('packets'), sha256: 'a'.repeat(64), size: 1, sentOn: '2026-01-03' })
  await mine.filings.answer(id, { packet: 'p', check: 'names', answer: 'met', says: canary('packets') })
  if (!filing.ok) throw new Error(filing.problem.what)
  if (!comment.ok || !version.ok) throw new Error('the draft was not kept')
  await mine.draft.add(id, { kind: 'sentence signed', content: { key: 'f'.repeat(64), text: canary('sealed'), why: canary('sealed'), signed: true } })

  const viewers: Viewer[] = []
  for (const role of roles) {
    const person = await office.join(role.replaceAll(' ', '-'))
    const put = await mine.team.put(id, person.userId, role, canary('team'))
    if (!put.ok) throw new Error(put.problem.what)
    viewers.push({ called: role, role, person })
  }
  viewers.push({ called: 'someone of the office who is not on the case', role: undefined, person: await office.join('Stranger') })
  const walled = await office.join('Walled')
  await mine.team.put(id, walled.userId, 'attorney', 'before it was known')
  await mine.walls.raise(id, walled.userId, `acted for ${canary('team')}`)
  viewers.push({ called: 'an attorney behind a wall', role: undefined, person: walled })
  const left = await office.join('Left')
  await mine.team.put(id, left.userId, 'attorney', 'for a while')
  await mine.team.leave(id, left.userId, 'other work')
  viewers.push({ called: 'an attorney who left the case', role: undefined, person: left })
  viewers.push({ called: 'an administrator of the office who is on no case', role: undefined, person: await office.join('Administrator', { administrator: true }) })
  const elsewhere = await office.join('Elsewhere', { ownOffice: true })
  viewers.push({ called: 'lead counsel of another office', role: undefined, person: elsewhere })

  const [ours] = await mine.offices.list()
  const officeId = ours?.id ?? ''
  const link = await lead.get<{ id: string; address: string }>('POST', '/api/calendar-links', { showsNames: true })
  await lead.get('DELETE', `/api/calendar-links/${link.id}`)
  // A request that nobody was named to read.
  const request = await mine.intake.add(officeId, { personName: canary('sealed'), askedBy: canary('sealed'), relation: 'sister', story: canary('sealed') })
  if (!request.ok) throw new Error(request.problem.what)
  const brought = await bringList(lead, officeId)
  return { id, lead, viewers, ids: { case: [{ id, kind: 'case' }], arrival: [{ id: arrival.id, kind: 'sealed' }], paper: papers, copy: copies, making: makings, fact: facts, record: records, packet: [{ id: packet.id, kind: 'packets' }], version: [{ id: version.value.id, kind: 'packets' }], filing: [{ id: filing.value.id, kind: 'packets' }], check: [{ id: 'names', kind: 'packets' }], comment: [{ id: comment.value.id, kind: 'packets' }], language: [{ id: 'en', kind: 'packets' }, { id: 'es', kind: 'packets' }], page: [{ id: '1', kind: 'papers' }], question: [{ id: question, kind: 'words' }], form: [{ id: 'commutation', kind: 'facts' }, { id: 'pardon', kind: 'facts' }], doorPaper: [{ id: 'warden-request.pdf', kind: 'packets' }, { id: 'warden-receipt.docx', kind: 'packets' }], letter: [{ id: 'discipline-log.0.request.pdf', kind: 'facts' }, { id: 'sentencing-transcript.0.request.pdf', kind: 'facts' }, { id: 'medical-record.0.medical-release.docx', kind: 'facts' }], office: [{ id: officeId, kind: 'team' }], user: [{ id: lead.userId, kind: 'team' }], secret: [{ id: link.address.split('/').at(-1) ?? '', kind: 'case' }], token: [{ id: 'no-door-is-open-here', kind: 'case' }], intake: [{ id: request.value.id, kind: 'sealed' }], population: [{ id: brought.list, kind: 'sealed' }], run: [{ id: brought.run, kind: 'sealed' }], row: [{ id: '2', kind: 'sealed' }] } }
}

/** A list of many people and what came of it, brought by somebody who reads the requests of the office no longer. */
async function bringList(lead: Person, officeId: string): Promise<{ readonly list: string; readonly run: string }> {
  const reader = `/api/intake-offices/${officeId}/readers`
  await lead.get('PUT', reader, { userId: lead.userId, reads: true })
  const { id: list } = await lead.get<{ id: string }>('POST', `/api/offices/${officeId}/populations?keptUntil=${new Date(Date.now() + 86_400_000 * 9).toISOString().slice(0, 10)}`, textFile(`${canary('sealed')}.csv`, `${canary('sealed')},Case ID,Sentence\n${canary('sealed')},${canary('sealed')},240 months\n${canary('sealed')},${canary('sealed')},240\n`))
  const run = await lead.get<{ id: string }>('POST', `/api/populations/${list}/screen`, { columns: [] })
  while ((await lead.get<{ state: string }>('GET', `/api/populations/${list}/runs/${run.id}`)).state !== 'done') await new Promise(resume => setTimeout(resume, 50))
  await lead.get('PUT', reader, { userId: lead.userId, reads: false })
  return { list, run: run.id }
}

/** The words of an answer, also of those inside a PDF or a file for a word processor. */
export async function wordsOf(response: Response, want: 'headers too' | 'words alone' = 'headers too'): Promise<string> {
  const type = response.headers.get('content-type') ?? ''
  const bytes = new Uint8Array(await response.arrayBuffer())
  const head = want === 'words alone' ? '' : JSON.stringify([...response.headers])
  if (type.includes('pdf')) {
    const read = await readPaper({ name: 'packet.pdf', bytes })
    if (!read.ok) throw new Error('a packet that cannot be read')
    return head + read.paper.pages.map(page => page.text).join('\n')
  }
  return head + (/officedocument|zip/.test(type) ? await unzipped(Buffer.from(bytes)) : new TextDecoder().decode(bytes))
}

/** The words of every file of an archive and its name, also of those inside a PDF or another archive. */
async function unzipped(archive: Buffer): Promise<string> {
  const words: string[] = []
  const zip = await fromBufferPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const bytes = await buffer(await zip.openReadStreamPromise(entry))
    if (entry.fileName.endsWith('.zip')) {
      words.push(entry.fileName, await unzipped(bytes))
      continue
    }
    const read = bytes.toString('latin1', 0, 4) === '%PDF' ? await readPaper({ name: 'inside.pdf', bytes }) : undefined
    if (read?.ok === false) throw new Error(`${entry.fileName} cannot be read`)
    words.push(entry.fileName, read === undefined ? bytes.toString() : read.paper.pages.map(page => page.text).join('\n'))
  }
  return words.join('\n')
}

/** Waits for a copy that is being made. */
async function finished(look: () => Promise<{ state: string; copy?: string } | undefined>): Promise<{ id: string }> {
  for (;;) {
    const now = await look()
    if (now?.copy !== undefined) return { id: now.copy }
    if (now === undefined || !['waiting', 'made'].includes(now.state)) throw new Error(`the copy was ${now?.state ?? 'lost'}`)
    await new Promise(resume => setTimeout(resume, 50))
  }
}
