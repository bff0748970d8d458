import type { PacketInput } from '../compose/input.ts'
import { openDeskFor } from '../compose/open-desk-for.ts'
import { present, said, tell } from '../compose/tell.ts'
import type { Block } from '../packet.ts'
import { paragraphOf } from '../parts/rows.ts'
import { sayDate } from '../say/say-date.ts'
import { sayPrinted } from '../say/say-printed.ts'
import { connective, law } from '../sentence.ts'
import { assemblePaper } from './assemble-paper.ts'
import type { ComposedPaper } from './door-paper.ts'
import type { PaperHead } from './paper-head.ts'
import { refusalOf } from './person-needed.ts'
import { planPaper, type Cited } from './plan-paper.ts'
import { wardenLaw } from './warden-law.table.ts'

/**
 * The record of how the request to the warden was sent and on which day it was received, to be completed and signed by whoever sent it, with
 * the first day for a motion by the person as the law computes it once the day of receipt is confirmed.
 */
export function composeWardenReceipt(asked: PacketInput, on: PacketInput['asOf'], cited?: Cited): ComposedPaper {
  const given: PacketInput = { ...asked, variant: 'person by mail', confidentialAllowedBy: undefined, draft: false }
  const plan = planPaper(given, cited)
  const { input, ...opened } = openDeskFor(given, plan, 'other paper')
  const desk = opened.desk.at('Record of sending and receipt')
  const refusal = refusalOf(desk, 'A record of sending and receipt', ['person.name', 'person.registerNumber', 'custody.facility'])
  if (refusal !== undefined) return refusal
  const [name, number, place, received] = ['person.name', 'person.registerNumber', 'custody.facility', 'custody.wardenRequestOn'].map((path) => desk.known(path))
  const facility = said(place, sayPrinted(place?.words ?? ''))
  const from = input.screening.routes.find(({ id }) => id === 'compassionate release')?.deadlines?.[0]?.on
  const shown: readonly (Block | undefined)[] = received === undefined || from === undefined
    ? [paragraphOf([law('Thirty days from the day of receipt the motion can be brought by the person; that day is counted once the receipt is known.', wardenLaw.lapse)])]
    : [paragraphOf([
        tell`The request of ${name}, register number ${number}, was received by the warden of ${facility} on ${received}.`,
        law(`The lapse of thirty days from that day ${on < from ? 'is' : 'was'} complete on ${sayDate(from)}, the first day on which the person may bring the motion.`, wardenLaw.lapse, [received.used]),
      ])]
  if (received === undefined) desk.note('The day of receipt is not confirmed: this is the sheet to fill in by hand.')
  const blanks = ['Sent on', 'How it was sent, and its tracking number', 'By whom', 'Received on', 'What shows it (a signed copy, a return receipt, an answer of the warden)'].map((label): Block => ({ is: 'lined space', label: connective(label), lines: 1 }))
  const head: PaperHead = {
    is: 'letter', running: connective(`Sending and receipt: ${name?.words ?? ''}, ${number?.words ?? ''}`), title: connective('Record of sending and receipt'), on: sayDate(on), court: [],
    left: [['Request to the warden for a motion under 18 U.S.C. 3582(c)(1)(A)'], ['The Warden, ', ...present([tell`${facility}`])]], right: [present([tell`${name}, register number ${number}`])],
  }
  return {
    ok: true, notes: opened.notes(),
    packet: assemblePaper(desk, plan, head, [
      { title: undefined, blocks: present(shown) },
      { title: connective('How it was sent'), blocks: blanks },
      { title: connective('Signed'), blocks: [{ is: 'signature', label: connective('Who sent it; date. Keep it with what shows the day of receipt.') }] },
    ]),
  }
}
