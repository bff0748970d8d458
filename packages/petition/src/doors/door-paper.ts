import type { Problem } from '@lenity/casefile'
import type { Packet } from '../packet.ts'

/** The papers that are not the petition, by the name they are asked for. */
export const doorPaperIds = ['warden-request', 'warden-receipt', 'motion-compassionate', 'order-compassionate', 'motion-amendment', 'order-amendment', 'motion-404', 'order-404', 'governor-commutation', 'governor-reprieve', 'governor-dna', 'remedy'] as const
export type DoorPaperId = (typeof doorPaperIds)[number]

export const doorPaperNames: Readonly<Record<DoorPaperId, string>> = {
  'warden-request': 'Request to the warden',
  'warden-receipt': 'Record of sending and receipt',
  'motion-compassionate': 'Motion under 18 U.S.C. 3582(c)(1)(A)',
  'order-compassionate': 'Proposed order under 18 U.S.C. 3582(c)(1)(A)',
  'motion-amendment': 'Motion under 18 U.S.C. 3582(c)(2)',
  'order-amendment': 'Proposed order under 18 U.S.C. 3582(c)(2)',
  'motion-404': 'Motion under section 404',
  'order-404': 'Proposed order under section 404',
  'governor-commutation': 'Letter asking for commutation',
  'governor-reprieve': 'Letter asking for a reprieve',
  'governor-dna': 'Letter asking for help with DNA testing',
  'remedy': 'Request to correct the sentence computation',
}

/** Whether only counsel who acts for the person has it: a motion and what goes with it. */
export function isMotionPaper(id: DoorPaperId): boolean {
  return id.startsWith('motion-') || id.startsWith('order-')
}

/** A paper composed, with what counsel must know of it and the paper does not say; or why there is none. */
export type ComposedPaper = { readonly ok: true; readonly packet: Packet; readonly notes: readonly string[] } | { readonly ok: false; readonly problem: Problem }
