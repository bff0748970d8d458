import { createHash, randomBytes } from 'node:crypto'
import { done, reach, refused, type Result } from '@lenity/casefile'
import type { Filing, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { covers } from '../draft/packets-signed-off.ts'
import { asSent, listPackets } from '../packet/make-packet.ts'

/** What was sent, as counsel says it: a packet that was built here, or a file. */
export interface FilingWish {
  readonly sentOn: CivilDate
  readonly how: string
  readonly to: string
  readonly what: string
  readonly note?: string | undefined
  readonly corrects?: string | undefined
  readonly packet?: string | undefined
  /** A packet that went out in its volumes, each a record of its own. */
  readonly sentAs?: 'one file' | 'volumes' | undefined
  readonly file?: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array } | undefined
}

/** What holding bytes against a filing gave. */
export interface Verified {
  readonly same: boolean
  readonly sha256: string
  readonly of: 'the bytes kept here' | 'the file that was given'
}

const nothing = refused('not found', 'There is nothing here that you can open.', 'this packet', 'Go back to the case.')

/** Keeps that something was sent, and the bytes themselves, so that they can be held against the record later. */
export async function recordFiling(store: StoreForUser, caseId: string, { file, packet, sentAs, ...said }: FilingWish, today: CivilDate): Promise<Result<Filing>> {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  const may = reach(there.value.role, 'packets')
  if (may !== 'write') return may === 'read' ? refused('invalid', 'Only counsel on the case says that something was sent.', there.value.title, 'Ask counsel on the case.') : nothing
  if ((file === undefined) === (packet === undefined)) return refused('invalid', 'Say either which packet was sent, or give the file.', 'the file sent', 'Give exactly what was sent.')
  if (said.sentOn > today) return refused('invalid', 'That day is still to come.', 'sentOn', 'Record it once it was sent.')
  if (packet === undefined) {
    if (file === undefined) return nothing
    // What the file was called is told in the record, which is encrypted.
    const kept = await store.packets.add(caseId, { name: `as-sent-${said.sentOn}-${randomBytes(4).toString('hex')}.${/\.pdf$/i.test(file.name) ? 'pdf' : 'sent'}`, mediaType: file.mediaType, variant: asSent, bytes: file.bytes })
    return kept.ok ? store.filings.add(caseId, { ...said, name: file.name, sha256: kept.value.sha256, size: kept.value.size }) : kept
  }
  const packets = await listPackets(store, caseId, today)
  if (!packets.ok) return packets
  const set = packets.value.find(one => one.id === packet)
  if (set === undefined) return nothing
  const volumes = set.files.filter(one => one.kind === 'volume').toSorted((one, other) => (one.volume ?? 0) - (other.volume ?? 0))
  if (sentAs === 'volumes' && volumes.length === 0) return refused('invalid', 'This packet has no volumes: it is one file.', 'sentAs', 'Record it as one file.')
  const sent = sentAs === 'volumes' ? volumes : set.files.filter(one => one.kind === 'pdf')
  let first: Result<Filing> = nothing
  for (const { sha256, bytes, volume } of sent) {
    const [name, part] = volume === undefined ? [`${packet}.pdf`, ''] : [`${packet}.volume-${volume}.pdf`, `, volume ${volume} of ${sent.length}`]
    const kept = await store.filings.add(caseId, { ...said, what: `${said.what}${part}`, packet, name, sha256, size: bytes, signedOff: set.signedOff?.stands === true && covers(set.signedOff, sha256) })
    if (!kept.ok) return kept
    if (!first.ok) first = kept
  }
  return first
}

/** The bytes that were sent, as they are kept here. */
export async function sentBytes(store: StoreForUser, caseId: string, id: string): Promise<Result<{ readonly filing: Filing; readonly bytes: Uint8Array }>> {
  const found = await filingNamed(store, caseId, id)
  if (!found.ok) return found
  const bytes = await keptBytes(store, caseId, found.value)
  return bytes.ok ? done({ filing: found.value, bytes: bytes.value }) : bytes
}

/** Holds a file against what was sent; without one, the bytes that are kept. */
export async function verifyFiling(store: StoreForUser, caseId: string, id: string, given: Uint8Array | undefined): Promise<Result<Verified>> {
  const found = await filingNamed(store, caseId, id)
  if (!found.ok) return found
  if (given !== undefined) return done(held(found.value, given, 'the file that was given'))
  const bytes = await keptBytes(store, caseId, found.value)
  return bytes.ok ? done(held(found.value, bytes.value, 'the bytes kept here')) : bytes
}

async function filingNamed(store: StoreForUser, caseId: string, id: string): Promise<Result<Filing>> {
  const filings = await store.filings.list(caseId)
  if (!filings.ok) return filings
  const filing = filings.value.find(one => one.id === id)
  return filing === undefined ? refused('not found', 'There is nothing here that you can open.', 'this filing', 'Go back to the case.') : done(filing)
}

async function keptBytes(store: StoreForUser, caseId: string, filing: Filing): Promise<Result<Uint8Array>> {
  const packets = await store.packets.list(caseId)
  if (!packets.ok) return packets
  const kept = packets.value.find(({ sha256 }) => sha256 === filing.sha256)
  return kept === undefined ? refused('conflict', 'The bytes that were sent are not kept here.', filing.name, 'Give the file that was sent, and it is held against the record.') : store.packets.bytes(caseId, kept.id)
}

function held(filing: Filing, bytes: Uint8Array, of: Verified['of']): Verified {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { same: sha256 === filing.sha256, sha256, of }
}
