import { csvLine, csvOf, isCounsel, recordTypes, type CsvValue, type FactSource } from '@lenity/casefile'
import type { CaseContent, FeedLine, StoreForUser } from '@lenity/casefile/store'
import { leafShapeAt } from '@lenity/law'
import { jsonFile, plainName, type ExportFile } from './export-file.ts'
import { caseReadme } from './readme.ts'

/** So many lines of the audit are read at a time. */
const linesAtOnce = 2_000

/** The files of a case as one user sees it, each made when it is asked for. A paper that is gone meanwhile ends it with an error. */
export async function* caseFiles(mine: StoreForUser, content: CaseContent, nameOf: (userId: string) => string): AsyncGenerator<ExportFile> {
  const { file, facts, factEvents, decisions, words, records, papers } = content
  // What a packet was composed of names what was left out of it, which is for counsel alone.
  const packets = content.packets.filter(one => one.erasedAt === undefined && (one.mediaType !== 'application/json' || isCounsel(file.role)))
  yield { path: 'README.txt', is: 'what each file is', content: caseReadme(content) }
  yield jsonFile('case.json', 'the case itself: its title, the days that were set for it, and who is and was on it', {
    id: file.id, title: file.title, madeUp: file.madeUp, asOf: file.asOf, closed: file.closed, createdAt: file.createdAt, office: { id: file.office, name: content.officeName },
    team: content.team.map(one => ({ ...one, name: nameOf(one.userId) })),
    teamChanges: content.teamChanges.map(one => ({ ...one, name: nameOf(one.userId), byName: nameOf(one.by) })),
  })
  yield jsonFile('facts.json', 'every fact with its source and what became of it', { facts })
  yield { path: 'facts.csv', is: 'the same as a table', content: csvOf(['id', 'path', 'name', 'value', 'standing', 'decided by', 'decided at', 'why', 'added at', 'corrects', 'look again because', 'source', 'paper', 'page', 'words', 'told by', 'on', 'citation', 'link'], facts.map(one => [one.id, one.path, leafShapeAt(one.path)?.label, plainValue(one.value), one.standing, one.decidedBy, one.decidedAt, one.why, one.addedAt, one.corrects, [...(one.flags ?? []).map(({ says }) => says), ...(one.check === undefined ? [] : [one.check])].join(' ') || undefined, ...sourceCells(one.source)])) }
  yield jsonFile('facts-history.json', 'all that was ever said of each fact, oldest first', { events: factEvents.map(one => ({ ...one, byName: nameOf(one.by) })) })
  yield jsonFile('decisions.json', 'who decided between facts that disagree, when and why', { decisions })
  yield { path: 'decisions.csv', is: 'the same as a table', content: csvOf(['path', 'fact', 'by', 'at', 'why'], decisions.map(one => [one.path, one.fact, one.by, one.at, one.why])) }
  yield jsonFile('records.json', 'tasks, time and money, the log, contacts, the release plan, petitions and agreements: every version of each', { records })
  for (const [type, versions] of Map.groupBy(records, one => one.type)) {
    const newest = [...new Map(versions.map(one => [one.id, one])).values()].filter(one => !one.removed)
    const names = Object.keys(recordTypes[type].fields.shape)
    yield { path: `records/${type.replaceAll(' ', '-')}.csv`, is: `each ${recordTypes[type].label} as it stands, as a table`, content: csvOf(['id', 'version', 'by', 'at', ...names], newest.map(one => [one.id, one.version, one.by, one.at, ...names.map(name => plainValue((one.fields as Readonly<Record<string, unknown>>)[name]))])) }
  }
  yield jsonFile('words.json', 'the person’s own answers to the questions of the application, every version', { words })
  yield jsonFile('papers.json', 'the papers: what each is, its size and its SHA-256, which is its id', { papers: papers.map(({ id, name, mediaType, bytes, kind, warnings, photographed }) => ({ id, name, mediaType, bytes, kind, warnings, photographed, file: paperFile({ id, name }) })) })
  yield { path: 'papers.csv', is: 'the same as a table', content: csvOf(['id', 'name', 'kind', 'media type', 'bytes', 'file'], papers.map(one => [one.id, one.name, one.kind.kind, one.mediaType, one.bytes, paperFile(one)])) }
  for (const paper of papers) {
    const bytes = must(await mine.papers.bytes(file.id, paper.id))
    yield { path: paperFile(paper), is: `the paper “${paper.name}”, as it was brought`, content: bytes, packed: true }
    const { pages } = must(await mine.papers.get(file.id, paper.id))
    yield { path: `pages/${paper.id.slice(0, 16)}.txt`, is: `the words of “${paper.name}”, pages parted by form feeds`, content: pages.map(({ text }) => text).join('\n\f\n') }
    yield { path: `pages/${paper.id.slice(0, 16)}.json`, is: `the words of “${paper.name}” page by page, each word with its box and confidence`, content: `${JSON.stringify({ paper: paper.id, pages })}\n` }
  }
  yield jsonFile('packets.json', 'the packets that were written', { packets: packets.map(one => ({ ...one, madeByName: nameOf(one.madeBy), file: packetFile(one) })), erased: content.packets.filter(one => one.erasedAt !== undefined).map(({ name, sha256, erasedAt }) => ({ name, sha256, erasedAt })) })
  for (const packet of packets) yield { path: packetFile(packet), is: `the packet “${packet.name}”`, content: must(await mine.packets.bytes(file.id, packet.id)), packed: true }
  if (content.draft.length > 0) yield jsonFile('draft.json', 'the draft as it was kept, version by version, what was signed in it, and comments', { entries: content.draft })
  if (content.filings.length + content.checks.length > 0) yield jsonFile('filings.json', 'what was sent, when, how and to whom, each with the SHA-256 of exactly its bytes', { filings: content.filings, checks: content.checks })
  if (content.signatures.length > 0) {
    yield jsonFile('supporters.json', 'who signed for the person and confirmed it by mail, with what each agreed to', { signatures: content.signatures })
    yield { path: 'supporters.csv', is: 'the same as a table', content: csvOf(['id', 'name', 'place', 'address', 'shows the name', 'sentence', 'language', 'signed at', 'confirmed at', 'hidden'], content.signatures.map(one => [one.id, one.name, one.place, one.address, one.showsName, one.sentence, one.language, one.at, one.confirmedAt, one.hidden])) }
  }
  if (content.seesAudit) yield { path: 'audit.csv', is: 'who read and who changed what, oldest first: ids, never content', content: auditLines(mine, file.id, nameOf) }
}

export function paperFile({ id, name }: { readonly id: string; readonly name: string }): string {
  return `papers/${id.slice(0, 16)}-${plainName(name)}`
}

export function packetFile({ id, name }: { readonly id: string; readonly name: string }): string {
  return `packets/${id.slice(0, 8)}-${plainName(name)}`
}

/** The lines of both chains up to now, a piece at a time. */
async function* auditLines(mine: StoreForUser, caseId: string, nameOf: (userId: string) => string): AsyncGenerator<string> {
  yield csvLine(['chain', 'seq', 'at', 'by', 'by name', 'what', 'to'])
  const until = new Date().toISOString()
  for (const chain of ['change', 'read'] as const satisfies readonly FeedLine['chain'][]) {
    for (let after = 0; ;) {
      const lines = must(await mine.exports.auditLines(caseId, chain, after, linesAtOnce)).filter(({ at }) => at <= until)
      yield lines.map(line => csvLine([chain, line.seq, line.at, line.by, nameOf(line.by), line.what, line.to])).join('')
      const last = lines.at(-1)
      if (last === undefined || lines.length < linesAtOnce) break
      after = last.seq
    }
  }
}

function sourceCells(source: FactSource): readonly CsvValue[] {
  switch (source.from) {
    case 'paper': return ['a paper', source.paper, source.page, source.words]
    case 'person': return ['a person', undefined, undefined, source.words, source.who, source.on]
    case 'public record': return ['a public record', undefined, undefined, source.words, undefined, source.on, source.cite, source.link]
  }
}

function plainValue(value: unknown): string | number | boolean | undefined {
  return value === undefined || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value)
}

/** What could be read a moment ago and cannot be now, such as behind a wall that was raised, ends the export. */
function must<T>(read: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly what: string } }): T {
  if (!read.ok) throw new Error(`an export broke off: ${read.problem.what}`)
  return read.value
}
