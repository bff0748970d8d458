import { fileOfPaper, kindInWords, partNamed, reach, type Paper, type RecordKind, type Result } from '@lenity/casefile'
import type { CaseRecord, Share, StoreForUser } from '@lenity/casefile/store'
import { leafShapeAt, paperKinds } from '@lenity/law'
import { listPackets } from '../packet/make-packet.ts'
import type { CivilDate } from '@lenity/law'

/** One record counsel can show to family. `ids` are what the store shares for it; a packet is its PDF and what it was made of. */
export interface Shareable {
  readonly kind: RecordKind
  readonly kindInWords: string
  readonly record: string
  readonly label: string
  readonly ids: readonly string[]
}

/**
 * What of a case can be shared at all. Left out are what is sealed, the presentence report and the statement of reasons, every fact
 * that quotes such a paper, privileged messages, and packets not meant for the mail.
 */
export async function shareable(mine: StoreForUser, caseId: string, today: CivilDate): Promise<Result<readonly Shareable[]>> {
  const file = await mine.cases.get(caseId)
  if (!file.ok) return file
  const [papers, facts, words, packets] = [await mine.papers.outlines(caseId), await mine.facts.list(caseId), await mine.narrative.list(caseId), await listPackets(mine, caseId, today)]
  if (!papers.ok) return papers
  if (!facts.ok) return facts
  if (!words.ok) return words
  if (!packets.ok) return packets
  const sealed = new Set(facts.value.filter(({ path }) => isSealed(path)).flatMap(({ source }) => (source.from === 'paper' ? [source.paper] : [])))
  const withheld = new Set([...sealed, ...papers.value.filter(({ kind, holdsConfidential }) => shelf(kind.kind) === 'confidential' || holdsConfidential).map(({ id }) => id)])
  const found: Shareable[] = [one('case', caseId, `the case itself: its name, ${file.value.title}, and that it is worked on`)]
  // A part of a file is not shared by itself.
  for (const paper of papers.value) if (!withheld.has(paper.id) && paper.partOf === undefined) found.push(one(shelf(paper.kind.kind), paper.id, `${paper.kind.kind}: ${paper.name}`))
  const copies = await mine.redactions.list(caseId)
  if (!copies.ok) return copies
  // A copy of a whole file is shared when each of its parts may be known of; that of a part when a person said that it is one, and it may.
  const parts = Map.groupBy(papers.value, ({ id }) => fileOfPaper(id))
  const sealedFiles = new Set([...sealed].map(fileOfPaper))
  const withheldFiles = new Set([...withheld].map(fileOfPaper))
  for (const { id, paper, name, madeAt } of copies.value) {
    const label = `${name}, made on ${madeAt.slice(0, 10)}`
    if (partNamed(paper) === undefined) {
      const about = parts.get(paper)?.some(({ kind }) => shelf(kind.kind) === 'health') ? 'health' : 'papers'
      if (!withheldFiles.has(paper)) found.push(one(about, id, label))
      continue
    }
    const part = papers.value.find((each) => each.id === paper)
    if (part?.partOf?.accepted === true && shelf(part.kind.kind) === 'papers' && !withheld.has(paper) && !sealedFiles.has(fileOfPaper(paper))) found.push(one('papers', id, `${label}, of ${part.name}`))
  }
  for (const { id, path, value, source, standing } of facts.value) {
    if (standing === 'rejected' || isSealed(path) || (source.from === 'paper' && withheld.has(source.paper))) continue
    found.push(one(path.startsWith('health.') ? 'health' : 'facts', id, `${leafShapeAt(path)?.label ?? path}: ${said(value)}`))
  }
  for (const { question } of words.value) found.push(one('words', question, question))
  for (const packet of packets.value) if (packet.variant === 'person by mail') found.push({ ...one('packets', packet.id, `the packet for the person, ${packet.madeAt.slice(0, 10)}`), ids: packet.files.filter(({ kind }) => kind !== 'docx').map(({ id }) => id) })
  for (const kind of ['tasks', 'log', 'plan', 'petitions'] as const) {
    const records = await mine.records.list(caseId, kind)
    if (!records.ok) return records
    for (const record of records.value) if (!isPrivileged(record) && !asksForConfidential(record)) found.push(one(kind, record.id, labelOf(record)))
  }
  return { ok: true, value: found.filter(({ kind }) => reach('family', kind) === 'share') }
}

/** Each with whether it is shared; what is shared and can no longer be stays on the list, so that it can be taken back. */
export function withShares(records: readonly Shareable[], shares: readonly Share[], nameOf: (userId: string) => string) {
  const shareOf = (kind: RecordKind, ids: readonly string[]) => shares.find(share => share.kind === kind && ids.includes(share.recordId))
  const known = new Set(records.flatMap(({ kind, ids }) => ids.map(id => `${kind} ${id}`)))
  const lost = shares.filter(({ kind, recordId }) => !known.has(`${kind} ${recordId}`)).map(({ kind, recordId }) => one(kind, recordId, 'something that is not shown any more'))
  return [...records, ...lost].map(({ ids, ...record }) => {
    const share = shareOf(record.kind, ids)
    return { ...record, ...(share && { shared: { by: nameOf(share.by), at: share.at } }) }
  })
}

function one(kind: RecordKind, record: string, label: string): Shareable {
  return { kind, kindInWords: kindInWords[kind], record, label, ids: [record] }
}

function isSealed(path: string): boolean {
  return leafShapeAt(path)?.sealed === true
}

function shelf(kind: Paper['kind']['kind']): 'confidential' | 'health' | 'papers' {
  if (kind === 'presentence report' || kind === 'statement of reasons') return 'confidential'
  return kind === 'medical record' ? 'health' : 'papers'
}

function isPrivileged({ fields }: CaseRecord): boolean {
  return 'privileged' in fields && fields.privileged
}

/** A request for a confidential paper: even that it is asked for stays with the office. */
function asksForConfidential({ type, fields }: CaseRecord): boolean {
  return type === 'paper request' && 'holder' in fields && paperKinds[fields.paper].confidential
}

function labelOf({ type, fields }: CaseRecord): string {
  const name = ['title', 'summary', 'what', 'authority', 'paper'].map(field => (fields as Readonly<Record<string, unknown>>)[field]).find(value => typeof value === 'string')
  return `${type}: ${name === undefined ? 'without a name' : name.slice(0, 160)}`
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value) ?? ''
}
