import { reach, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { composeSupplement, renderPacket, type EarlierPetition, type Packet } from '@lenity/petition'
import { viewCase, type CaseView } from '../case-view.ts'
import { packetInput } from '../packet/packet-input.ts'
import { bytesShown, redactedPapers } from '../packet/redacted-papers.ts'

/** What has changed since a petition of the case was filed, while it is pending, or was denied: one PDF, made anew at each look and kept nowhere. */
export async function makeSupplement(store: StoreForUser, caseId: string, record: string, today: CivilDate): Promise<Result<Uint8Array>> {
  const composed = await composeSupplementNow(store, caseId, record, today)
  return composed.ok ? { ok: true, value: (await renderPacket(composed.value.packet, bytesShown(store, caseId))).pdf } : composed
}

/** The same as it would read now, with what counsel must know of it; for counsel on the case alone. */
export async function composeSupplementNow(store: StoreForUser, caseId: string, record: string, today: CivilDate): Promise<Result<{ readonly packet: Packet; readonly notes: readonly string[]; readonly view: CaseView; readonly paper: 'supplement' | 'renewed petition' }>> {
  const view = await viewCase(store, caseId, today, { pages: true })
  if (!view.ok) return view
  const { file } = view.value
  // As for a packet: what must stay sealed can be kept out only by someone who can see it.
  if (reach(file.role, 'packets') !== 'write') return refused('invalid', 'Only counsel on the case can make a supplement.', file.title, 'Ask counsel on the case.')
  const records = await store.records.list(caseId, 'petitions')
  if (!records.ok) return records
  const petition = records.value.flatMap(({ id, fields }) => (id === record && 'asks' in fields ? [fields] : []))[0]
  if (petition === undefined) return refused('not found', 'There is nothing here that you can open.', 'this petition', 'Go back to the case.')
  const earlier = earlierOf(petition)
  if (earlier === undefined) return refused('invalid', 'Only a petition that was filed and is pending, or that was denied, can be taken up again.', file.title, 'Record the day it was filed, or how it was decided.')
  const narrative = await store.narrative.list(caseId)
  if (!narrative.ok) return narrative
  const redacted = await redactedPapers(store, caseId)
  if (!redacted.ok) return redacted
  const made = composeSupplement({ ...packetInput(view.value, narrative.value), variant: 'pardon attorney', redacted: redacted.value }, earlier)
  return made.ok ? { ok: true, value: { packet: made.packet, notes: made.notes, view: view.value, paper: earlier.is === 'pending' ? 'supplement' : 'renewed petition' } } : { ok: false, problem: made.problem }
}

function earlierOf({ status, filedOn, asOf, number }: { readonly status: string; readonly filedOn?: string | undefined; readonly asOf: string; readonly number?: string | undefined }): EarlierPetition | undefined {
  if (status === 'denied') return { is: 'denied', on: asOf as CivilDate, number }
  return filedOn !== undefined && (status === 'filed' || status === 'pending') ? { is: 'pending', on: filedOn as CivilDate, number } : undefined
}
