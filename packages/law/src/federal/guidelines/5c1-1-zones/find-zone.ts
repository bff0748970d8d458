import type { Term } from '../../../facts/shape.ts'
import type { Zone, ZoneRules } from './zones.table.ts'

/** The zone of a range by its lowest term (months, or life). */
export function zoneOf(low: Term, { B, C }: ZoneRules): Zone {
  if (low === 'life') return 'D'
  if (low === 0) return 'A'
  return low <= B ? 'B' : low <= C ? 'C' : 'D'
}
