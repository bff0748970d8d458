import { refused, type Problem, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { composeDoorPaper, doorPaperIds, isMotionPaper, renderDoorPaperAsWord, renderPacket, type DoorPaperId, type Packet } from '@lenity/petition'
import { viewCase, type CaseView } from '../case-view.ts'
import { packetInput } from '../packet/packet-input.ts'
import { bytesShown, redactedPapers } from '../packet/redacted-papers.ts'
import { standingVoice } from '../voice/voice-of-office.ts'
import { mayMake } from './may-make.ts'

/** A paper for another door as it would read now, with what counsel must know of it; for counsel on the case alone. */
export async function composeDoorNow(store: StoreForUser, caseId: string, paper: DoorPaperId, today: CivilDate): Promise<Result<{ readonly packet: Packet; readonly notes: readonly string[]; readonly view: CaseView }>> {
  const view = await viewCase(store, caseId, today, { pages: true, what: 'paper for another door made' })
  if (!view.ok) return view
  const acting = await mayMake(store, caseId, view.value, today)
  if (!acting.ok) return acting
  if (isMotionPaper(paper) && !acting.value.counsel) return refused('conflict', 'Nobody is recorded as counsel for this person, so no motion is drafted.', view.value.file.title, 'Keep the engagement letter or the order of appointment among the agreements, or turn to the court’s own form.')
  const narrative = await store.narrative.list(caseId)
  if (!narrative.ok) return narrative
  const redacted = await redactedPapers(store, caseId)
  if (!redacted.ok) return redacted
  const { voice } = await standingVoice(store, view.value.file.office)
  const made = composeDoorPaper(paper, { voice, ...packetInput(view.value, narrative.value), variant: 'pardon attorney', redacted: redacted.value, confidentialAllowedBy: acting.value.confidentialAllowedBy }, today)
  return made.ok ? { ok: true, value: { packet: made.packet, notes: made.notes, view: view.value } } : { ok: false, problem: made.problem }
}

/** A paper for another door, `warden-request.pdf` or `.docx`: made anew from what is confirmed at each asking, and kept nowhere until somebody records that it was sent. */
export async function makeDoorPaper(store: StoreForUser, caseId: string, named: string, today: CivilDate): Promise<Result<{ readonly bytes: Uint8Array; readonly as: 'pdf' | 'docx'; readonly packet: Packet }>> {
  const name = readName(named)
  if (name === undefined) return noSuchPaper(store, caseId, today)
  const composed = await composeDoorNow(store, caseId, name.paper, today)
  if (!composed.ok) return composed
  const { packet } = composed.value
  const bytes = name.as === 'docx' ? await renderDoorPaperAsWord(packet) : (await renderPacket(packet, bytesShown(store, caseId))).pdf
  return { ok: true, value: { bytes, as: name.as, packet } }
}

/** That there is no paper of this name, said only to whoever may make one: to everybody else every name is answered alike. */
async function noSuchPaper(store: StoreForUser, caseId: string, today: CivilDate): Promise<{ readonly ok: false; readonly problem: Problem }> {
  const view = await viewCase(store, caseId, today)
  if (!view.ok) return view
  const acting = await mayMake(store, caseId, view.value, today)
  return acting.ok ? refused('not found', 'There is no such paper.', view.value.file.title, 'Choose one of those on the page of the other doors.') : acting
}

function readName(named: string): { readonly paper: DoorPaperId; readonly as: 'pdf' | 'docx' } | undefined {
  const [stem, ending, ...rest] = named.split('.')
  const paper = doorPaperIds.find((id) => id === stem)
  return paper === undefined || rest.length > 0 || (ending !== 'pdf' && ending !== 'docx') ? undefined : { paper, as: ending }
}
