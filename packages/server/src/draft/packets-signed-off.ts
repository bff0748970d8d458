import { done, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { PacketSet } from '../packet/make-packet.ts'
import { isSettled } from './signed-sentences.ts'

/** That counsel signed a packet off as final. Kept as an entry of the draft. */
interface PacketSignedOff {
  readonly packet: string
  /** SHA-256 of the PDF that was signed. */
  readonly sha256: string
}

export interface SignedOff {
  readonly by: string
  readonly at: string
  readonly sha256: string
  /** Whether nothing it rests on has changed since; said to counsel alone. */
  readonly stands?: boolean
}

/** The packets that were signed off, by their ids; the newest signature counts. */
export function packetsSignedOff(store: StoreForUser, caseId: string): Promise<Result<ReadonlyMap<string, SignedOff>>> {
  return signedOffAs(store, caseId, 'packet signed off')
}

/** The same of what was signed off in the office the case came from: history, that signs nothing here. */
export function packetsSignedOffElsewhere(store: StoreForUser, caseId: string): Promise<Result<ReadonlyMap<string, SignedOff>>> {
  return signedOffAs(store, caseId, 'packet signed off elsewhere')
}

async function signedOffAs(store: StoreForUser, caseId: string, kind: 'packet signed off' | 'packet signed off elsewhere'): Promise<Result<ReadonlyMap<string, SignedOff>>> {
  const entries = await store.draft.entries<PacketSignedOff>(caseId, [kind])
  return entries.ok ? done(new Map(entries.value.map(({ content, by, at }) => [content.packet, { by, at, sha256: content.sha256 }]))) : entries
}

/** Signs a packet off as final, in the bytes that were read: nothing in it may wait to be settled. */
export async function signOff(store: StoreForUser, caseId: string, packet: PacketSet, sha256: string): Promise<Result<true>> {
  const pdf = packet.files.find(({ kind }) => kind === 'pdf')
  if (pdf?.sha256 !== sha256) return refused('conflict', 'These are not the bytes of this packet.', packet.id, 'Open the packet as it is kept, read it, and sign that.')
  const open = packet.problems.filter(problem => !isSettled(problem))
  const [first] = open
  if (first !== undefined) return refused('conflict', `${open.length === 1 ? 'One thing is' : `${open.length} things are`} not settled, so that the packet is not final.`, 'sentence' in first ? first.where : packet.id, first.next)
  const kept = await store.draft.add<PacketSignedOff>(caseId, { kind: 'packet signed off', content: { packet: packet.id, sha256 } })
  return kept.ok ? done(true as const) : kept
}
