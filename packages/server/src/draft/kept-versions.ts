import { done, type Result } from '@lenity/casefile'
import type { DraftEntry, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { draftPaperOf, keepSentences, petitionAsks, type DraftPaper, type KeptSentence, type Packet, type PacketVariant } from '@lenity/petition'

/** The text of a draft as it was kept. */
export interface KeptVersion {
  readonly variant: PacketVariant
  /** Which paper it is of; not there in those kept before there were several, see `paperOf`. */
  readonly paper?: string
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
export async function keepVersion(store: StoreForUser, caseId: string, { packet, paper, name = '', madePacket }: { readonly packet: Packet; readonly paper: DraftPaper; readonly name?: string; readonly madePacket?: string }): Promise<Result<DraftEntry<KeptVersion>>> {
  const sentences = keepSentences(packet)
  if (madePacket === undefined && name === '') {
    const before = await keptVersions(store, caseId)
    if (!before.ok) return before
    const newest = before.value.findLast(({ content }) => content.variant === packet.variant && paperOf(content) === paper)
    if (newest !== undefined && JSON.stringify(newest.content.sentences) === JSON.stringify(sentences)) return done(newest)
  }
  return store.draft.add<KeptVersion>(caseId, { kind: 'version', content: { variant: packet.variant, paper, asOf: packet.asOf, name, sentences, ...(madePacket !== undefined && { packet: madePacket }) } })
}

/** Which paper a version is of. One kept before that was written down tells it by the packet that was built of it, and is of a commutation where none was. */
export function paperOf({ paper, packet }: Pick<KeptVersion, 'paper' | 'packet'>): DraftPaper {
  return draftPaperOf(paper ?? '') ?? petitionAsks.find(asks => packet?.startsWith(`${asks}-`) === true) ?? 'commutation'
}
