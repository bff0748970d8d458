import { done, reach, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { leafShapeAt, type CivilDate } from '@lenity/law'
import { checkBeforeFiling, composeFormPage, lookAtPdf, type FilingCheck } from '@lenity/petition'
import { viewCase } from '../case-view.ts'
import { isSettled } from '../draft/signed-sentences.ts'
import { listPackets, type Composition } from '../packet/make-packet.ts'
import { packetInput } from '../packet/packet-input.ts'

/** A check with what a person answered, whose word then counts. */
export interface CheckOfPacket extends FilingCheck {
  readonly answered: { readonly by: string; readonly at: string; readonly says: string } | undefined
  /** What somebody answered in the office the case came from, which answers nothing here. */
  readonly answeredElsewhere: { readonly by: string; readonly at: string; readonly says: string; readonly answer: 'met' | 'not met' } | undefined
}

const none = refused('not found', 'There is nothing here that you can open.', 'this packet', 'Go back to the case.')

/** Everything to look at before a packet goes out; for counsel, who alone sees all of what must not go. */
export async function checksOfPacket(store: StoreForUser, caseId: string, id: string, today: CivilDate): Promise<Result<readonly CheckOfPacket[]>> {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  if (reach(there.value.role, 'packets') !== 'write') return none
  const packets = await listPackets(store, caseId, today)
  if (!packets.ok) return packets
  const set = packets.value.find(one => one.id === id)
  const fileOf = (kind: 'pdf' | 'composition') => store.packets.bytes(caseId, set?.files.find(one => one.kind === kind)?.id ?? '')
  if (set === undefined) return none
  const [composition, pdf, view, narrative, names, answers] = [await fileOf('composition'), await fileOf('pdf'), await viewCase(store, caseId, today, { pages: true }), await store.narrative.list(caseId), await store.redactions.names(caseId), await store.filings.answers(caseId)]
  if (!composition.ok) return composition
  if (!view.ok) return view
  if (!narrative.ok) return narrative
  if (!names.ok) return names
  if (!answers.ok) return answers
  const { packet } = JSON.parse(new TextDecoder().decode(composition.value)) as Composition
  const checks = checkBeforeFiling({
    packet, names: names.value, narrative: narrative.value, papers: view.value.papers,
    open: set.problems.filter(problem => !isSettled(problem)).length, signedOff: set.signedOff?.stands === true,
    form: composeFormPage({ ...packetInput(view.value, narrative.value), variant: packet.variant }, packet.asks ?? 'commutation', today),
    district: districtOf(view.value.facts), pdf: pdf.ok ? await lookAtPdf(pdf.value) : undefined,
  })
  const saidOf = (elsewhere: true | undefined) => new Map(answers.value.filter(one => one.packet === id && one.elsewhere === elsewhere).map(({ check, ...one }) => [check, one]))
  const [said, saidElsewhere] = [saidOf(undefined), saidOf(true)]
  return done(checks.map((check): CheckOfPacket => {
    const one = check.person && check.answer === 'cannot say' ? said.get(check.id) : undefined
    const there = saidElsewhere.get(check.id)
    const answeredElsewhere = there && { by: there.by, at: there.at, says: there.says, answer: there.answer }
    return one === undefined ? { ...check, answered: undefined, answeredElsewhere } : { ...check, answer: one.answer, answeredElsewhere, answered: { by: one.by, at: one.at, says: one.says } }
  }))
}

function districtOf(facts: readonly { readonly path: string; readonly value: unknown; readonly standing: string }[]): string | undefined {
  const found = facts.find(({ path, standing }) => path === 'conviction.district' && standing === 'confirmed' && leafShapeAt(path)?.sealed !== true)
  return typeof found?.value === 'string' ? found.value : undefined
}

/** Keeps what a person answered to a check of a packet that the program cannot settle. */
export async function answerCheck(store: StoreForUser, caseId: string, packet: string, check: string, said: { readonly answer: 'met' | 'not met'; readonly says: string }, today: CivilDate): Promise<Result<readonly CheckOfPacket[]>> {
  const checks = await checksOfPacket(store, caseId, packet, today)
  if (!checks.ok) return checks
  const asked = checks.value.find(({ id }) => id === check)
  if (asked === undefined) return refused('not found', 'There is no such check.', check, 'Choose one of the list.')
  if (!asked.person || (asked.answer !== 'cannot say' && asked.answered === undefined)) return refused('conflict', 'This is not for a person to answer: the case itself does.', asked.asks, asked.next === '' ? 'Nothing is left to do.' : asked.next)
  const kept = await store.filings.answer(caseId, { packet, check, ...said })
  return kept.ok ? checksOfPacket(store, caseId, packet, today) : kept
}
