import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { characteristicsOf, type CharacteristicName } from '../../../facts/characteristics.ts'
import { applyCharacteristics } from '../characteristics.ts'
import { crossReferenced } from '../follows-another/following-level.ts'
import { RunningLevel } from '../running-level.ts'
import { chemicalCharacteristicTable, manufacturingReference } from './characteristics.table.ts'
import { chemicalLevel, type ChemicalOffense } from './chemical-level.ts'

/** An offense of listed chemicals with all that 2D1.11 asks for. */
export interface ChemicalConduct extends ChemicalOffense {
  readonly characteristics: readonly CharacteristicName[]
  /** The level of Chapter Two under 2D1.1, where the offense involved making a controlled substance or trying to. */
  readonly manufacturingLevel?: number
}

/** The level of Chapter Two of listed chemicals and the guideline it is from. */
export interface ChemicalOffenseLevel {
  readonly guideline: '2D1.11' | '2D1.1'
  readonly level: number
}

/** 2D1.11 whole under the manual of a day: base level, characteristics, and 2D1.1 instead where a drug was made and that is greater. */
export function chemicalOffense(conduct: ChemicalConduct, on: CivilDate): Finding<ChemicalOffenseLevel> {
  const trace = new Trace()
  const base = chemicalLevel(conduct, on)
  trace.take(base)
  if (base.status !== 'computed') return trace.finish<ChemicalOffenseLevel>('2D1.11', 'Listed chemicals', undefined)
  const running = new RunningLevel(trace, base.value)
  applyCharacteristics({ guideline: '2D1.11', table: chemicalCharacteristicTable, found: characteristicsOf('2D1.11', conduct.characteristics), roleLevels: conduct.roleLevels ?? 0 }, on, trace, running)
  const { manufacturingLevel } = conduct
  const { level, applied } = crossReferenced(running.level, manufacturingLevel)
  if (manufacturingLevel !== undefined) {
    trace.step({ id: '2D1.11(c)(1)', rule: 'A controlled substance was made, or it was tried', source: manufacturingReference, read: ['manufacturingLevel'], applied, change: applied ? `level ${level} of 2D1.1` : 'none', total: level, ...(applied ? {} : { note: `level ${manufacturingLevel} of 2D1.1 is not greater` }) })
  }
  return trace.finish<ChemicalOffenseLevel>('2D1.11', 'Listed chemicals', { guideline: applied ? '2D1.1' : '2D1.11', level })
}
