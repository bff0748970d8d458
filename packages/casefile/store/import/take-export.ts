import { randomUUID } from 'node:crypto'
import { checkRecord, done, holdsConfidential, refused, validateProposal, type Fact, type Paper, type ProposedFact, type Result } from '../../src/index.ts'
import { isId, note } from '../case-access.ts'
import { openCase } from '../cases.ts'
import type { CaseUnit } from '../case-unit.ts'
import { keepDecision } from '../decisions.ts'
import { takeEntry } from '../draft-entries.ts'
import { takeAnswered, takeFiling } from '../filings.ts'
import { caseVault, type CaseVault } from '../keys/case-vault.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { sha256Of } from '../kept-bytes.ts'
import { keepAnswer } from '../narratives.ts'
import { keepPacket } from '../packets.ts'
import { addPages, addPaperRow } from '../paper-rows.ts'
import { addCuts } from '../part-rows.ts'
import { addFact, wordsStandThere } from '../propose-facts.ts'
import { keepRecord } from '../records.ts'
import { stand } from '../stand-facts.ts'
import { storable, storableText } from '../storable.ts'
import type { Asker, CaseFile } from '../store.ts'
import { bringSignatures } from '../support/carry-signatures.ts'
import type { Session } from '../within-transaction.ts'
import type { ExportedCase } from './exported-case.ts'
import { noteImported } from './import-rows.ts'

interface Into {
  readonly unit: CaseUnit
  readonly session: Session
  readonly c: CaseFile
  readonly vault: CaseVault
  readonly from: ExportedCase
  /** Who signs: the one who said so there, as whoever imports it tells. */
  readonly as: (name: string | undefined) => Asker
}

/** Opens a case with everything an export tells, all or nothing. Who said what stands beside it with the office it came from and who brought it. */
export async function takeExport(unit: CaseUnit, session: Session, keys: OfficeKeys, place: { readonly office: string; readonly importId: string; readonly caseId: string }, from: ExportedCase, digest: string): Promise<Result<string>> {
  const { userId, name = userId } = unit.asker
  await session.query("select set_config('lenity.case', $1, true)", [place.caseId])
  const opened = await openCase(session, userId, place.office, { title: storableText(from.title).trim(), madeUp: from.madeUp, asOf: from.asOf, closed: from.closed }, place.caseId)
  if (!opened.ok) return opened
  const c = opened.value
  const into: Into = { unit, session, c, vault: caseVault(session, keys, c), from, as: (said) => ({ userId, name: storableText(said === undefined ? name : `${said} (imported by ${name} from ${from.from})`) }) }
  for (const step of [takePapers, takeFacts, takeRecords, takeWords, takePackets, takeDraft, takeFilings]) {
    const taken = await step(into)
    if (!taken.ok) return taken
  }
  await bringSignatures(session, keys, c, userId, from.from, from.signatures)
  await note(session, c, userId, 'taken from an export', from.manifest)
  await noteImported(session, userId, c, place.importId, digest)
  return done(c.id)
}

async function takePapers({ unit, session, c, vault, from }: Into): Promise<Result<true>> {
  for (const { head, bytes, pages } of from.papers) {
    const [read, words] = [await bytes(), await pages()]
    if (!read.ok) return read
    if (!words.ok) return words
    if (sha256Of(read.value) !== head.id) return refused('invalid', 'A paper is not the one its list names: its SHA-256 is another.', `paper ${head.name}`, 'Ask for the export anew.')
    const paper: Paper = { ...head, pages: words.value }
    if (!(await addPaperRow(session, vault, c, unit.asker.userId, paper, { size: read.value.byteLength, confidential: holdsConfidential(paper) }))) return refused('invalid', 'A paper is in the list twice.', `paper ${head.name}`, 'Ask for the export anew.')
    const key = await vault.paperKey(head.id)
    await addPages(session, c, key, paper)
    if (head.cuts !== undefined) await addCuts(session, vault, c, unit.asker.userId, head.id, { ...head.cuts, version: 1 })
    await note(session, c, unit.asker.userId, 'paper added', head.id)
    const kept = await unit.kept.keep({ office: c.office, caseId: c.id, sha256: head.id, key }, read.value)
    if (!kept.ok) return kept
  }
  return done(true)
}

async function takeFacts(into: Into): Promise<Result<true>> {
  const { session, c, vault, from, as } = into
  const ids = new Map<string, string>()
  const named = keepingIds()
  const proposals = from.facts.map((fact) => toldHere(fact, from))
  for (const proposal of proposals) {
    const checked = validateProposal(proposal)
    if (!checked.ok) return checked
  }
  const there = await wordsStandThere(session, vault, c, proposals, undefined)
  if (!there.ok) return there
  for (const [i, fact] of from.facts.entries()) {
    const corrects = fact.corrects === undefined ? undefined : ids.get(fact.corrects)
    const id = await addFact(session, vault, c, into.unit.asker.userId, storable(proposals[i] as ProposedFact), corrects, named(fact.id))
    ids.set(fact.id, id)
    if (fact.standing !== 'proposed') await stand(session, vault, c, as(fact.decidedBy ?? 'someone'), [{ ...fact, id, standing: 'proposed' }], fact.standing, randomUUID(), fact.why === undefined ? undefined : storableText(fact.why))
  }
  for (const { path, fact, by, why } of from.decisions) {
    const chosen = ids.get(fact)
    if (chosen === undefined) return refused('invalid', 'A decision chooses a fact that is not in the export.', path, 'Ask for the export anew.')
    const kept = await keepDecision(session, vault, c, as(by), { path, fact: chosen, why })
    if (!kept.ok) return kept
  }
  return done(true)
}

/** A fact whose paper is not in the export, since whoever took it did not see the paper, rests on what the export tells. */
function toldHere({ path, value, source, check, flags }: Fact, { papers, from }: ExportedCase): ProposedFact {
  const base = { path, value, ...(check !== undefined && { check }), ...(flags !== undefined && { flags }) }
  if (source.from !== 'paper' || papers.some(({ head }) => head.id === source.paper)) return { ...base, source }
  return { ...base, source: { from: 'person', who: `an export of ${from}, without the paper`, on: new Date().toISOString().slice(0, 10), words: source.words } }
}

async function takeRecords({ session, c, vault, from, as }: Into): Promise<Result<true>> {
  const ids = new Map<string, { readonly id: string; version: number }>()
  const named = keepingIds()
  for (const { id, version, type, fields, removed, why, by } of from.records.toSorted((one, other) => one.version - other.version)) {
    const checked = checkRecord(type, fields)
    if (!checked.ok) return checked
    const there = ids.get(id) ?? { id: named(id), version: 0 }
    ids.set(id, there)
    if (version !== there.version + 1) return refused('invalid', 'A version of a record is missing.', `record ${id}`, 'Ask for the export anew.')
    there.version = version
    const kept = await keepRecord(as(by), session, vault, c, { id: there.id, version, ...checked.value, removed, why })
    if (!kept.ok) return kept
  }
  return done(true)
}

async function takeWords({ unit, session, c, vault, from }: Into): Promise<Result<true>> {
  for (const answer of from.words.toSorted((one, other) => one.version - other.version)) await keepAnswer(session, vault, c, unit.asker.userId, answer)
  return done(true)
}

/** What was kept of the draft. Who signed there is told as history; it signs nothing in this office. */
async function takeDraft({ session, c, vault, from, as }: Into): Promise<Result<true>> {
  const [ids, named] = [new Map<string, string>(), keepingIds()]
  for (const { by, about, ...entry } of from.draft) {
    const of = about === undefined ? undefined : ids.get(about)
    if (about !== undefined && of === undefined) return refused('invalid', 'A comment that is answered is not in the export.', `comment ${about}`, 'Ask for the export anew.')
    const id = named(entry.id)
    if (entry.kind === 'comment' && about === undefined) ids.set(entry.id, id)
    await takeEntry(session, vault, c, signed(as(by)), { ...entry, id, ...(of !== undefined && { about: of }) })
  }
  return done(true)
}

async function takeFilings({ session, c, vault, from, as }: Into): Promise<Result<true>> {
  const [ids, named] = [new Map<string, string>(), keepingIds()]
  for (const filing of from.filings) {
    const corrects = filing.corrects === undefined ? undefined : ids.get(filing.corrects)
    if (filing.corrects !== undefined && corrects === undefined) return refused('invalid', 'A filing that is put right is not in the export.', `filing ${filing.corrects}`, 'Ask for the export anew.')
    const id = named(filing.id)
    ids.set(filing.id, id)
    await takeFiling(session, vault, c, signed(as(filing.by)), { ...filing, id, corrects })
  }
  const answers = keepingIds()
  for (const checked of from.checks) await takeAnswered(session, vault, c, signed(as(checked.by)), { ...checked, id: answers(checked.id) })
  return done(true)
}

function signed({ userId, name = userId }: Asker): { readonly userId: string; readonly name: string } {
  return { userId, name }
}

/** Ids stay what they were, so that what names them in a kept draft or packet still finds them; one that is none, or comes twice, becomes another. */
function keepingIds(): (id: string) => string {
  const had = new Set<string>()
  return (id) => {
    const kept = isId(id) && !had.has(id.toLowerCase()) ? id.toLowerCase() : randomUUID()
    had.add(kept)
    return kept
  }
}

async function takePackets({ unit, session, c, vault, from }: Into): Promise<Result<true>> {
  // The newest is listed first.
  for (const { head, bytes } of from.packets.toReversed()) {
    const read = await bytes()
    if (!read.ok) return read
    const kept = await keepPacket(unit, session, c, vault, { ...head, bytes: read.value })
    if (!kept.ok) return kept
  }
  return done(true)
}
