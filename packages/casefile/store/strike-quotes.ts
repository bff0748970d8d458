import type { Fact } from '../src/index.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { placeOfEntry, readEntries } from './draft-entries.ts'
import type { DraftEntry } from './draft-shapes.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { packetPlace, readPackets } from './packets.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What stands where something an erased paper said was struck. */
export const struck = 'Struck: it rested on a paper that was erased.'

/** What is erased: the paper, the facts that quote it as they read before, and sentences that are known to rest on them. */
export interface Erased {
  readonly erasureId: string
  readonly paper: string
  readonly facts: readonly Fact[]
  readonly said: readonly string[]
  /** Whether even that something was struck is for counsel only. */
  readonly sealed: boolean
}

/** Words shorter than this stand in other papers too, and are no quotation. */
const leastQuoted = 20

/**
 * Strikes what an erased paper said out of the kept life of the draft: sentences of versions that rest on its facts, and wordings, signatures and
 * comments that repeat them or its words. A line of the audit tells of each entry. Nothing else of an entry changes.
 */
export async function strikeQuotes(session: Session, vault: CaseVault, c: CaseFile, userId: string, { erasureId, facts, said, sealed }: Erased): Promise<void> {
  const ids = new Set(facts.map(({ id }) => id))
  const quotes = [...new Set(facts.flatMap(({ value, source }) => [source.words, value]))].filter((words): words is string => typeof words === 'string').map(plain).filter(({ length }) => length >= leastQuoted)
  const texts = new Set(said)
  const repeats = (words: unknown) => typeof words === 'string' && (texts.has(words) || quotes.some((quote) => plain(words).includes(quote)))
  const entries = await readEntries(session, vault, c)
  const rests = ({ facts: used }: Kept) => (used ?? []).some((one) => ids.has(typeof one === 'string' ? one : one.id))
  // Versions first: what is struck in them is then known by its words.
  for (const { content } of entries.filter(({ kind }) => kind === 'version')) for (const one of sentencesIn(content)) if (rests(one) && one.text !== undefined) texts.add(one.text)
  for (const entry of entries) {
    const content = strikeIn(entry, rests, repeats)
    if (content === undefined) continue
    await session.query('update casefile.draft_entry set content = $3, struck_for = $4 where case_id = $1 and entry_id = $2', [c.id, entry.id, await vault.seal(placeOfEntry(entry.id), storable(content)), erasureId])
    await note(session, c, userId, 'words of an erased paper struck from the draft', entry.id, sealed)
  }
}

interface Kept {
  readonly text?: string
  readonly facts?: readonly (string | { readonly id: string })[]
}

function sentencesIn(content: DraftEntry['content']): readonly Kept[] {
  return Array.isArray(content['sentences']) ? content['sentences'] as readonly Kept[] : []
}

/** The entry's content without what was erased; undefined where nothing of it was. */
function strikeIn({ kind, content }: DraftEntry, rests: (kept: Kept) => boolean, repeats: (words: unknown) => boolean): object | undefined {
  if (kind === 'version') {
    const goes = (one: Kept) => rests(one) || repeats(one.text)
    return sentencesIn(content).some(goes) ? { ...content, sentences: sentencesIn(content).map((one) => (goes(one) ? { ...one, text: struck, facts: [] } : one)) } : undefined
  }
  if (kind === 'wording') return rests(content as Kept) || repeats(content['was']) || repeats(content['now']) ? { ...content, was: struck, now: struck, why: '', facts: [] } : undefined
  const fields = ['text', 'why', 'sentence', 'words'].filter((field) => repeats(content[field]))
  return fields.length === 0 ? undefined : { ...content, ...Object.fromEntries(fields.map((field) => [field, struck])) }
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * Marks as erased the packets that were built of an erased paper, or are that paper: their rows, hashes and filings stay, and their bytes are given back to be
 * removed. What was sent as a file that somebody brought is not opened: it goes only when it is the paper itself.
 */
export async function erasePacketsOf({ kept, asker }: CaseUnit, session: Session, vault: CaseVault, c: CaseFile, { erasureId, paper, facts, sealed }: Erased): Promise<readonly { readonly office: string; readonly caseId: string; readonly sha256: string }[]> {
  const packets = (await readPackets(session, c.id)).filter(({ erasedAt }) => erasedAt === undefined)
  const stems = new Set<string>()
  const told = [paper, ...facts.map(({ id }) => id)]
  for (const { name, sha256, mediaType } of packets) {
    if (sha256 === paper) stems.add(stemOf(name))
    if (mediaType !== 'application/json') continue
    const bytes = await kept.fetch(await packetPlace(session, vault, c, sha256))
    const text = bytes.ok ? new TextDecoder().decode(bytes.value) : ''
    if (told.some((id) => text.includes(id))) stems.add(stemOf(name))
  }
  const gone = new Set(packets.filter(({ name }) => stems.has(stemOf(name))).map(({ sha256 }) => sha256))
  for (const { id, sha256 } of packets) {
    if (!gone.has(sha256)) continue
    await session.query('update casefile.packet set erased_for = $3, erased_at = clock_timestamp() where case_id = $1 and packet_id = $2', [c.id, id, erasureId])
    await note(session, c, asker.userId, 'packet built of an erased paper erased', id, sealed)
  }
  const { rows: papers } = await session.query<{ sha256: string }>("select sha256 from casefile.paper where case_id = $1 and sha256 = any ($2) and sha256 <> $3 and length(content) > 0", [c.id, [...gone], paper])
  const stay = new Set(papers.map(({ sha256 }) => sha256))
  return [...gone].filter((sha256) => !stay.has(sha256)).map((sha256) => ({ office: c.office, caseId: c.id, sha256 }))
}

function stemOf(name: string): string {
  return name.replace(/\..*$/, '')
}
