import { createHash, randomBytes } from 'node:crypto'
import { done, reach, refused, type Result } from '@lenity/casefile'
import type { Filing, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
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
export async function recordFiling(store: StoreForUser, caseId: string, { file, packet, ...said }: FilingWish, today: CivilDate): Promise<Result<Filing>> {
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
  const pdf = set?.files.find(one => one.kind === 'pdf')
  return set === undefined || pdf === undefined ? nothing : store.filings.add(caseId, { ...said, packet, name: `${packet}.pdf`, sha256: pdf.sha256, size: pdf.bytes, signedOff: set.signedOff?.stands === true && set.signedOff.sha256 === pdf.sha256 })
}

/** Holds a file against what was sent; without one, the bytes that are kept. */
export async function verifyFiling(store: StoreForUser, caseId: string, id: string, given: Uint8Array | undefined): Promise<Result<Verified>> {
  const filings = await store.filings.list(caseId)
  if (!filings.ok) return filings
  const filing = filings.value.find(one => one.id === id)
  if (filing === undefined) return refused('not found', 'There is nothing here that you can open.', 'this filing', 'Go back to the case.')
  if (given !== undefined) return done(held(filing, given, 'the file that was given'))
  const packets = await store.packets.list(caseId)
  if (!packets.ok) return packets
  const kept = packets.value.find(({ sha256 }) => sha256 === filing.sha256)
  if (kept === undefined) return refused('conflict', 'The bytes that were sent are not kept here.', filing.name, 'Give the file that was sent, and it is held against the record.')
  const bytes = await store.packets.bytes(caseId, kept.id)
  return bytes.ok ? done(held(filing, bytes.value, 'the bytes kept here')) : bytes
}

function held(filing: Filing, bytes: Uint8Array, of: Verified['of']): Verified {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { same: sha256 === filing.sha256, sha256, of }
}
