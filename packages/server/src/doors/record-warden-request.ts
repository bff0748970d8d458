import { dateInWords, reach, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { screeningOf, viewCase } from '../case-view.ts'
import { wardenDays } from './warden-days.ts'

/** How a request goes to a warden, as the log names it. */
export const sendingWays = { 'certified mail': 'letter', 'legal mail': 'legal mail', 'electronic mail': 'electronic mail', 'handed to staff': 'letter' } as const

interface Sending {
  readonly on: string
  readonly how: keyof typeof sendingWays
  readonly number?: string | undefined
}

/** Keeps in the log that the request to the warden was sent, when and how. */
export async function recordSending(store: StoreForUser, caseId: string, { on, how, number }: Sending): Promise<Result<{ readonly record: string }>> {
  const summary = `Request to the warden under 18 U.S.C. 3582(c)(1)(A), sent by ${how === 'handed to staff' ? 'handing it to staff' : how}${number === undefined ? '' : `, number ${number}`}. Keep what shows the day of receipt: the thirty days run from it.`
  const kept = await store.records.add(caseId, 'communication', { channel: sendingWays[how], direction: 'out', on, with: 'The warden', summary, privileged: false })
  return kept.ok ? { ok: true, value: { record: kept.value.id } } : kept
}

interface Receipt {
  readonly on: string
  readonly who: string
  readonly shownBy: string
}

/**
 * Keeps the day the warden received the request: as a fact of the case, told by whoever has seen what shows it and confirmed by who keeps
 * it, and the first day for a motion that the law computes from it as a task among what is due.
 */
export async function recordReceipt(store: StoreForUser, caseId: string, { on, who, shownBy }: Receipt, today: CivilDate): Promise<Result<{ readonly motionFrom: string | undefined }>> {
  if (on > today) return refused('invalid', `${dateInWords(on as CivilDate)} lies ahead: nothing was received on that day yet.`, 'the day of receipt', 'Record the receipt once the warden has the request.')
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  const { role, title } = there.value
  if (reach(role, 'facts') !== 'write' || reach(role, 'tasks') !== 'write') return refused('not found', 'There is nothing here that you can open.', title, 'Ask counsel on the case.')
  const told = await store.facts.propose(caseId, [{ path: 'custody.wardenRequestOn', value: on, source: { from: 'person', who, on: today, words: shownBy } }])
  if (!told.ok) return told
  const confirmed = await store.facts.confirm(caseId, told.value.map(({ id }) => id))
  if (!confirmed.ok) return confirmed
  const view = await viewCase(store, caseId, today)
  if (!view.ok) return view
  const { received, motionFrom, source } = wardenDays(screeningOf(view.value), view.value.caseFacts)
  // Where papers differ on the day, no first day is computed until someone decides.
  if (received !== on || motionFrom === undefined || source === undefined) return { ok: true, value: { motionFrom: undefined } }
  const basis = `${source.cite}: “${source.quote}”. The warden received the request on ${dateInWords(on as CivilDate)}; shown by ${shownBy}.`
  const kept = await store.records.add(caseId, 'task', { title: 'From this day the person may bring a motion under 18 U.S.C. 3582(c)(1)(A)', dueOn: motionFrom, note: basis })
  return kept.ok ? { ok: true, value: { motionFrom } } : kept
}
