import type { Truth } from '@lenity/law'
import type { FlatFacts } from '../common-set.ts'

/** An engine screening the common set: for a case, the answer by route, or undefined where it fails on the case. */
export interface Peer {
  readonly name: string
  /** Work that screens every case, reasons included, and throws the results away: what is timed. */
  readonly screenAll: (cases: readonly FlatFacts[]) => () => void | Promise<void>
  /** Screens one case for its answers: what is judged. */
  readonly answer: (facts: FlatFacts) => Promise<ReadonlyMap<string, Truth> | undefined>
}
