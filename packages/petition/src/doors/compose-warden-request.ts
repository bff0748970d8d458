import { refused, type Problem } from '@lenity/casefile'
import { openDesk } from '../compose/desk.ts'
import type { PacketInput } from '../compose/input.ts'
import { openLedger } from '../compose/ledger.ts'
import { present, tell } from '../compose/tell.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import type { Packet, Part, Section } from '../packet.ts'
import { composeHealth } from '../parts/health.ts'
import { composeReleasePlan } from '../parts/release-plan.ts'
import { composeTableOfAuthorities, composeTableOfExhibits, gatherAuthorities } from '../parts/tables.ts'
import { connective, law } from '../sentence.ts'
import { wardenLaw } from './warden-law.table.ts'

const needed = { 'person.name': 'full name', 'person.registerNumber': 'register number', 'custody.facility': 'institution' } as const

/**
 * The request to the warden to bring a motion under 18 U.S.C. 3582(c)(1)(A): who asks, what the papers show of health, the release plan,
 * and a place for the day of receipt. The circumstances are written by the person. It goes into a prison, so it is made only as what goes by mail.
 */
export function composeWardenRequest(input: PacketInput): { readonly ok: true; readonly packet: Packet; readonly notes: readonly string[] } | { readonly ok: false; readonly problem: Problem } {
  if (input.variant !== 'person by mail') return refused('invalid', 'A request to the warden goes into a prison; it is made only as what goes to the person by mail.', input.title, 'Choose what goes by mail.')
  if (input.closed !== undefined) return refused('invalid', `The case is closed: ${input.closed.why}.`, input.title, 'Open the case again to make a request.')
  const plan = planExhibits(input.papers, input.facts, input.variant, undefined, input.redacted ?? [])
  const desk = openDesk(input, openLedger(input, plan))
  const missing = Object.entries(needed).flatMap(([path, label]) => (desk.known(path) === undefined ? [label] : []))
  if (missing.length > 0) return refused('invalid', `A request to the warden cannot be made: not confirmed is the ${missing.join(', the ')}.`, input.title, 'Confirm it first, then make the request.')
  const status = desk.known('custody.status')?.used.value
  if (status !== undefined && status !== 'in prison' && status !== 'in prerelease custody') return refused('invalid', `A request to the warden cannot be made: the person is ${String(status)}.`, input.title, 'Correct where the person is, if that is wrong.')
  const asks = present([tell`This request is made to the warden of ${desk.known('custody.facility')} for ${desk.known('person.name')}, register number ${desk.known('person.registerNumber')}: that the Bureau of Prisons bring a motion for a reduction of the term of imprisonment.`])
  const rule = law('The lapse of thirty days from the receipt of such a request by the warden is one of the two ways by which the person may bring the motion.', wardenLaw.thirtyDays)
  const sections: readonly Section[] = [
    { title: connective('The request'), blocks: [{ is: 'paragraph', sentences: [...asks, rule] }] },
    { title: connective('The circumstances'), blocks: [{ is: 'lined space', label: connective('To be written by the person in their own words'), lines: 10 }] },
    ...present([composeHealth(desk)]), composeReleasePlan(desk),
    { title: connective('Signed'), blocks: [{ is: 'signature', label: connective('Signature of the person, or of counsel, and date') }] },
    { title: connective('Receipt'), blocks: [{ is: 'signature', label: connective('Received for the warden: name, signature and day of receipt') }] },
  ]
  const part: Part = { id: 'warden request', title: connective('Request to the warden'), sections }
  const used = new Set(sections.flatMap(({ blocks }) => JSON.stringify(blocks).match(/LEN-\d{6}/g) ?? []))
  const exhibits = plan.exhibits.filter(({ sheets }) => sheets.some(({ bates }) => used.has(bates)))
  const authorities = gatherAuthorities([part])
  desk.note('What a request must contain by 28 CFR 571.61, and how courts count the thirty days, were not verified at a source: check both before this is sent, and keep proof of the day the warden received it.')
  return {
    ok: true, notes: desk.notes(),
    packet: {
      title: 'Request to the warden', variant: input.variant, asOf: input.asOf, applicant: tell`${desk.known('person.name')}`, draft: input.draft === true, closed: undefined,
      parts: [part, composeTableOfAuthorities(authorities), composeTableOfExhibits(exhibits)], authorities, exhibits,
    },
  }
}
