import type { Problem } from '@lenity/casefile'
import type { Packet } from '../packet.ts'

/** The papers that are not the petition, by the name they are asked for. */
export const doorPaperIds = ['warden-request', 'warden-receipt'] as const
export type DoorPaperId = (typeof doorPaperIds)[number]

export const doorPaperNames: Readonly<Record<DoorPaperId, string>> = {
  'warden-request': 'Request to the warden',
  'warden-receipt': 'Record of sending and receipt',
}

/** A paper composed, with what counsel must know of it and the paper does not say; or why there is none. */
export type ComposedPaper = { readonly ok: true; readonly packet: Packet; readonly notes: readonly string[] } | { readonly ok: false; readonly problem: Problem }
