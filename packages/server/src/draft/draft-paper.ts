import { reach, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { doorPaperIds, problems, readingOfPacket, showDraft, whatWouldHelp, type Draft, type DraftPaper, type Evidence, type Packet, type PacketReading } from '@lenity/petition'
import type { CaseView } from '../case-view.ts'
import { composeDoorNow } from '../doors/make-door-paper.ts'
import { composeSupplementNow } from '../forms/make-supplement.ts'
import { composeNow, workNotSigned, type PacketWish } from '../packet/make-packet.ts'
import { packetInput } from '../packet/packet-input.ts'
import { signedElsewhere, signedSentences, withSignatures, type SignedProblem } from './signed-sentences.ts'
import { sinceKept, type SinceKept } from './since-kept.ts'
import type { Reworded } from './wordings.ts'

/** Which paper of a case is read or kept as a draft. */
export interface PaperWish extends PacketWish {
  /** A paper of another door by its name, or `supplement:` and the record of the petition that is taken up again; the petition that `form` asks for when left out. */
  readonly paper?: string | undefined
}

/** A paper as it would read now. */
interface ComposedNow {
  readonly paper: DraftPaper
  readonly packet: Packet
  readonly notes: readonly string[]
  readonly view: CaseView
  readonly reworded: readonly (Reworded & { readonly fits: boolean })[]
}

/** A paper as it is read on a page, with what must be settled, what is weak, and what became of the version kept last. */
export interface DraftToRead extends Draft {
  readonly notes: readonly string[]
  /** Whether it is composed of what a reader sees who does not see all of the case. */
  readonly bySomeOfTheCase: boolean
  readonly problems: readonly SignedProblem[]
  readonly since: SinceKept | undefined
  readonly reading: PacketReading | undefined
  readonly reworded: ComposedNow['reworded']
  readonly evidence: readonly Evidence[]
}

const taken = 'supplement:'

/** A paper of a case composed as it stands. Whoever reads packets may read a petition; the other papers are counsel's. */
export async function composePaper(store: StoreForUser, caseId: string, { paper, ...wish }: PaperWish, today: CivilDate, to: 'make' | 'read' = 'make'): Promise<Result<ComposedNow>> {
  if (paper === undefined) {
    const composed = await composeNow(store, caseId, wish, today, to)
    return composed.ok ? { ok: true, value: { ...composed.value, paper: wish.form ?? 'commutation' } } : composed
  }
  if (paper.startsWith(taken)) {
    const composed = await composeSupplementNow(store, caseId, paper.slice(taken.length), today)
    return composed.ok ? { ok: true, value: { ...composed.value, reworded: [] } } : composed
  }
  const door = doorPaperIds.find(id => id === paper)
  if (door === undefined) return refused('not found', 'There is no such paper.', 'the draft', 'Choose one of those at the head of the page.')
  const composed = await composeDoorNow(store, caseId, door, today)
  return composed.ok ? { ok: true, value: { ...composed.value, paper: door, reworded: [] } } : composed
}

/** A paper as it would read if it were made now, with what must be settled; nothing is set, bound or kept. */
export async function draftPaper(store: StoreForUser, caseId: string, wish: PaperWish, today: CivilDate): Promise<Result<DraftToRead>> {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  const may = reach(there.value.role, 'packets')
  if (may !== 'write' && may !== 'read') return refused('not found', 'There is nothing here that you can open.', 'the draft of the packet', 'Ask counsel on the case.')
  const composed = await composePaper(store, caseId, wish, today, 'read')
  if (!composed.ok) return composed
  const { paper, packet, notes, view, reworded } = composed.value
  const signing = await workNotSigned(store, caseId)
  if (!signing.ok) return signing
  const signed = await signedSentences(store, caseId)
  if (!signed.ok) return signed
  const elsewhere = await signedElsewhere(store, caseId)
  if (!elsewhere.ok) return elsewhere
  const since = await sinceKept(store, caseId, { packet, paper, facts: view.facts, standing: view.standing, signed: signed.value })
  if (!since.ok) return since
  // To others neither what was left out and why, nor what a kept version rests on that they may not see.
  const counsel = may === 'write'
  return { ok: true, value: {
    ...showDraft(packet), notes: counsel ? notes : [], bySomeOfTheCase: !counsel,
    problems: [...withSignatures(problems(packet, view.facts, view.standing), signed.value, elsewhere.value), ...signing.value],
    since: counsel ? since.value : undefined, reading: readingOfPacket(packet), reworded,
    evidence: wish.paper === undefined ? whatWouldHelp({ ...packetInput(view, []), ...wish }) : [],
  } }
}
