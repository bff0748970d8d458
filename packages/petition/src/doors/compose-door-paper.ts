import type { CivilDate } from '@lenity/law'
import type { PacketInput } from '../compose/input.ts'
import { composeGovernorLetter } from './compose-governor-letter.ts'
import { composeMotion } from './compose-motion.ts'
import { composeOrder } from './compose-order.ts'
import { composeRemedy } from './compose-remedy.ts'
import { composeWardenReceipt } from './compose-warden-receipt.ts'
import { composeWardenRequest } from './compose-warden-request.ts'
import type { ComposedPaper, DoorPaperId } from './door-paper.ts'
import type { Cited } from './plan-paper.ts'

const compose: Readonly<Record<DoorPaperId, (input: PacketInput, on: CivilDate, cited?: Cited) => ComposedPaper>> = {
  'warden-request': composeWardenRequest,
  'warden-receipt': composeWardenReceipt,
  'motion-compassionate': (input, _, cited) => composeMotion('motion-compassionate', input, cited),
  'order-compassionate': (input) => composeOrder('motion-compassionate', input),
  'motion-amendment': (input, _, cited) => composeMotion('motion-amendment', input, cited),
  'order-amendment': (input) => composeOrder('motion-amendment', input),
  'motion-404': (input, _, cited) => composeMotion('motion-404', input, cited),
  'order-404': (input) => composeOrder('motion-404', input),
  'governor-commutation': (input, on, cited) => composeGovernorLetter('governor-commutation', input, on, cited),
  'governor-reprieve': (input, on, cited) => composeGovernorLetter('governor-reprieve', input, on, cited),
  'governor-dna': (input, on, cited) => composeGovernorLetter('governor-dna', input, on, cited),
  'remedy': composeRemedy,
}

/**
 * A paper for another door from a case as it stands, dated `on`, or why it cannot be made. It is composed once to know which papers it cites, then
 * with those alone as its exhibits, numbered without a gap.
 */
export function composeDoorPaper(paper: DoorPaperId, input: PacketInput, on: CivilDate): ComposedPaper {
  const all = compose[paper](input, on)
  return all.ok && all.packet.exhibits.length > 0 ? compose[paper](input, on, new Set(all.packet.exhibits.map((exhibit) => exhibit.paper))) : all
}
