import { reach, refused, type Problem, type Result } from '@lenity/casefile'
import type { Filing, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { composeDoorPaper, otherDoors, type Door } from '@lenity/petition'
import { screeningOf, unconfirmedOf, viewCase } from '../case-view.ts'
import { mayCompute } from '../docket/case-line.ts'
import { packetInput } from '../packet/packet-input.ts'
import { redactedPapers } from '../packet/redacted-papers.ts'
import { standingVoice } from '../voice/voice-of-office.ts'
import { actingOf } from './may-make.ts'
import { wardenDays } from './warden-days.ts'

/** A door with its papers, each with why it cannot be made yet and what counsel must know of it. */
type DoorShown = Omit<Door, 'papers'> & { readonly papers: readonly (Door['papers'][number] & { readonly problem: Problem | undefined; readonly notes: readonly string[]; readonly sent: readonly Filing[] })[] }

/** The other doors of a case: whether each is open and why, and to counsel the papers that can be made for it. */
export async function viewDoors(store: StoreForUser, caseId: string, today: CivilDate) {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  const makes = reach(there.value.role, 'packets') === 'write'
  const view = await viewCase(store, caseId, today, { pages: makes, what: 'facts read' })
  if (!view.ok) return view
  if (!mayCompute(view.value)) return refused('not found', 'The other doors are not shown to your part on the case.', view.value.file.title, 'Ask counsel on the case.')
  const { caseFacts, on } = view.value
  const days = wardenDays(screeningOf(view.value), caseFacts)
  const rest = { on, may: { make: makes, record: reach(there.value.role, 'tasks') === 'write' && reach(there.value.role, 'facts') === 'write' }, unconfirmed: unconfirmedOf(view.value), warden: days }
  const of = { screening: screeningOf(view.value), caseFacts, on }
  // Whether counsel was engaged is not for those who see no agreement: to them nothing is said of it.
  if (!makes) return { ok: true as const, value: { ...rest, ended: undefined, doors: otherDoors({ ...of, counsel: true }).map((door): DoorShown => ({ ...door, papers: [] })) } }
  const agreements = await store.records.list(caseId, 'agreements')
  if (!agreements.ok) return agreements
  const { ended, counsel, confidentialAllowedBy } = actingOf(agreements.value, today)
  const doors = otherDoors({ ...of, counsel })
  const input = await inputOf(store, caseId, view.value, confidentialAllowedBy)
  if (!input.ok) return input
  const filings = await store.filings.list(caseId)
  if (!filings.ok) return filings
  const shown = doors.map((door): DoorShown => ({ ...door, papers: door.papers.map((paper) => {
    const made = composeDoorPaper(paper.id, input.value, today)
    return { ...paper, problem: made.ok ? undefined : made.problem, notes: made.ok ? made.notes : [], sent: filings.value.filter(({ door: of }) => of === paper.id) }
  }) }))
  return { ok: true as const, value: { ...rest, ended, doors: shown } }
}

async function inputOf(store: StoreForUser, caseId: string, view: Parameters<typeof packetInput>[0], confidentialAllowedBy: string | undefined): Promise<Result<Parameters<typeof composeDoorPaper>[1]>> {
  const narrative = await store.narrative.list(caseId)
  if (!narrative.ok) return narrative
  const redacted = await redactedPapers(store, caseId)
  return redacted.ok ? { ok: true, value: { voice: (await standingVoice(store, view.file.office)).voice, ...packetInput(view, narrative.value), variant: 'pardon attorney', redacted: redacted.value, confidentialAllowedBy } } : redacted
}
