import { done, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { keepSentences, newNumbers, rewordable, rewordPacket, type Packet, type PacketVariant, type Wording } from '@lenity/petition'

/** Counsel's words for a sentence of one kind of packet. Kept as an entry of the draft; the newest for a sentence counts, and the sentence itself takes them back. */
interface WordingKept extends Wording {
  readonly variant: PacketVariant
  /** Where numbers come from that the sentence did not have. */
  readonly why: string
  /** The facts the sentence rests on, by their ids: when their paper is erased, the words go too. */
  readonly facts?: readonly string[]
}

/** A sentence in counsel's words, by whom and when. */
export interface Reworded extends WordingKept {
  readonly by: string
  readonly at: string
}

/** The words of counsel that stand, of one kind of packet. */
export async function wordings(store: StoreForUser, caseId: string, variant: PacketVariant): Promise<Result<readonly Reworded[]>> {
  const entries = await store.draft.entries<WordingKept>(caseId, ['wording'])
  if (!entries.ok) return entries
  const newest = new Map<string, Reworded>()
  for (const { content, by, at } of entries.value) {
    if (content.variant !== variant) continue
    if (content.now === content.was) newest.delete(content.was)
    else newest.set(content.was, { ...content, by, at })
  }
  return done([...newest.values()])
}

/** The packet in counsel's words, and which of them no longer fit because the sentence is composed otherwise now. */
export function inCounselsWords(packet: Packet, words: readonly Reworded[]): { readonly packet: Packet; readonly reworded: readonly (Reworded & { readonly fits: boolean })[] } {
  const there = rewordable(packet)
  return { packet: rewordPacket(packet, words), reworded: words.map((one) => ({ ...one, fits: there.has(one.was) })) }
}

/** Keeps words of counsel for a sentence as it is composed, or as counsel put it before; `now` empty leaves it out. */
export async function keepWording(store: StoreForUser, caseId: string, composed: Packet, wish: WordingKept): Promise<Result<true>> {
  const before = await wordings(store, caseId, wish.variant)
  if (!before.ok) return before
  const there = rewordable(composed)
  const was = there.has(wish.was) ? wish.was : before.value.find(({ now, was: of }) => now === wish.was && there.has(of))?.was ?? before.value.find(({ was: of }) => of === wish.was && wish.now === of)?.was
  if (was === undefined) return refused('conflict', 'The draft has no such sentence now, or it is in the applicant’s own words.', 'the sentence', 'Read the draft as it stands. What the applicant said is changed by the applicant, under “In the applicant’s own words”.')
  const numbers = newNumbers(was, wish.now)
  if (numbers.length > 0 && wish.why === '') return refused('invalid', `Nothing the sentence rests on says ${numbers.join(', ')}.`, 'why', 'Say where that comes from, or add it to the facts of the case with its paper, so that the sentence is composed with it.')
  const kept = await store.draft.add<WordingKept>(caseId, { kind: 'wording', content: { ...wish, was, facts: factsOf(composed, was) } })
  return kept.ok ? done(true as const) : kept
}

function factsOf(packet: Packet, text: string): readonly string[] {
  return [...new Set(keepSentences(packet).filter(one => one.text === text).flatMap(one => one.facts.map(({ id }) => id)))]
}
