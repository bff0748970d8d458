import type { ExhibitPlan } from '../exhibits/plan-exhibits.ts'
import { openDesk, type Desk } from './desk.ts'
import type { PacketInput } from './input.ts'
import { openLedger, type Ledger } from './ledger.ts'
import { withWhatMayBeSaid } from './what-may-be-said.ts'

/** A desk with its notes, and the case as the law reads it when it knows what this paper may say. */
export interface OpenedDesk {
  readonly desk: Desk
  readonly input: PacketInput
  readonly ledger: Ledger
  readonly notes: () => readonly string[]
}

/**
 * The one way to a desk, for the packet and for every other paper. What goes into a prison, and every paper of another door, is written of the case
 * as it is without what may not be said in it: the law is asked anew, so that no answer tells of it. The packet for the Pardon Attorney shows what
 * was computed, and leaves out what rests on what may not be said.
 */
export function openDeskFor(given: PacketInput, plan: ExhibitPlan, as: 'packet' | 'other paper'): OpenedDesk {
  const ledger = openLedger(given, plan)
  const input = given.variant === 'person by mail' || as === 'other paper' ? withWhatMayBeSaid(given, ledger) : given
  const opened = openDesk(input, ledger)
  return { desk: opened, input, ledger, notes: opened.notes }
}
