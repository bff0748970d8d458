import { done, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { PacketSet } from '../packet/make-packet.ts'
import { isSettled } from './signed-sentences.ts'

/** That counsel signed a packet off as final. Kept as an entry of the draft. */
interface PacketSignedOff {
  readonly packet: string
  /** SHA-256 of the PDF that was signed. */
  readonly sha256: string
  /** Every file of it that can go out, the PDF and each volume; only the PDF where it was signed before volumes were named. */
  readonly files?: readonly SignedFile[]
}

interface SignedFile {
  /** `pdf`, or `volume 2`. */
  readonly name: string
  readonly sha256: string
}

export interface SignedOff {
  readonly by: string
  readonly at: string
  readonly sha256: string
  readonly files: readonly SignedFile[]
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
  return entries.ok ? done(new Map(entries.value.map(({ content, by, at }) => [content.packet, { by, at, sha256: content.sha256, files: content.files ?? [{ name: 'pdf', sha256: content.sha256 }] }]))) : entries
}

/** Whether the signature covers a file of these bytes. */
export function covers({ files }: SignedOff, sha256: string): boolean {
  return files.some(file => file.sha256 === sha256)
}

/**
 * Signs a packet off as final, in the bytes that were read: nothing in it may wait to be settled. Where it is kept in volumes too, what goes
 * out is a volume, so each of them is named and signed; one that is missing or is another is refused.
 */
export async function signOff(store: StoreForUser, caseId: string, packet: PacketSet, sha256: string, volumes: readonly string[]): Promise<Result<true>> {
  const pdf = packet.files.find(({ kind }) => kind === 'pdf')
  const there = packet.files.filter(({ kind }) => kind === 'volume').toSorted((one, other) => (one.volume ?? 0) - (other.volume ?? 0))
  if (pdf?.sha256 !== sha256 || there.map(one => one.sha256).join() !== volumes.join()) return refused('conflict', 'These are not the bytes of this packet.', packet.id, 'Open the packet as it is kept, read it, and sign that.')
  const open = packet.problems.filter(problem => !isSettled(problem))
  const [first] = open
  if (first !== undefined) return refused('conflict', `${open.length === 1 ? 'One thing is' : `${open.length} things are`} not settled, so that the packet is not final.`, 'sentence' in first ? first.where : packet.id, first.next)
  const kept = await store.draft.add<PacketSignedOff>(caseId, { kind: 'packet signed off', content: { packet: packet.id, sha256, files: [{ name: 'pdf', sha256 }, ...there.map(one => ({ name: `volume ${one.volume ?? 0}`, sha256: one.sha256 }))] } })
  return kept.ok ? done(true as const) : kept
}
