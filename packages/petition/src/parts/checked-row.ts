import type { Source } from '@lenity/law'
import type { Cell } from '../packet.ts'
import { connective, law } from '../sentence.ts'
import type { Row } from './rows.ts'

/** How what is asked stands. `By hand` is what only a person can do once the packet is made. */
export type CheckStanding = 'There' | 'Met' | 'Not met' | 'Not there' | 'Does not apply' | 'Still open' | 'By hand'

/** One row: what is asked under which law, how it stands, and where it is or why it is not. */
export function checked(asks: string, source: Source, standing: CheckStanding, where: Cell): Row {
  return [[law(asks, source)], connective(standing), where]
}
