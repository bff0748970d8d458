import { done, type Result } from '@lenity/casefile'
import type { DraftEntry, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { keepSentences, type KeptSentence, type Packet, type PacketVariant } from '@lenity/petition'

/** The text of a draft as it was kept. */
export interface KeptVersion {
  readonly variant: PacketVariant
  readonly asOf: CivilDate
  /** What whoever kept it calls it; empty for one kept because a packet was built. */
  readonly name: string
  readonly sentences: readonly KeptSentence[]
  /** The packet that was built of it. */
  readonly packet?: string
}

/** The versions of the draft, oldest first. */
export function keptVersions(store: StoreForUser, caseId: string): Promise<Result<readonly DraftEntry<KeptVersion>[]>> {
  return store.draft.entries<KeptVersion>(caseId, ['version'])
}

/** Keeps the text as it reads. One that has the words of the newest of its kind is not kept twice, unless a packet was built of it. */
export async function keepVersion(store: StoreForUser, caseId: string, { packet, name = '', madePacket }: { readonly packet: Packet; readonly name?: string; readonly madePacket?: string }): Promise<Result<DraftEntry<KeptVersion>>> {
  const sentences = keepSentences(packet)
  if (madePacket === undefined && name === '') {
    const before = await keptVersions(store, caseId)
    if (!before.ok) return before
    const newest = before.value.findLast(({ content }) => content.variant === packet.variant)
    if (newest !== undefined && JSON.stringify(newest.content.sentences) === JSON.stringify(sentences)) return done(newest)
  }
  return store.draft.add<KeptVersion>(caseId, { kind: 'version', content: { variant: packet.variant, asOf: packet.asOf, name, sentences, ...(madePacket !== undefined && { packet: madePacket }) } })
}
