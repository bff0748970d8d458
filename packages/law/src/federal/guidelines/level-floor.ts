import type { CivilDate } from '../../core/civil-date.ts'
import { inForce } from '../../core/dated.ts'
import type { Source } from '../../core/source.ts'
import { fraudCharacteristics, theftCharacteristics } from './2b1-1-theft-and-fraud/characteristics.table.ts'
import { firearmCharacteristicsAfterCeiling } from './2k2-1-firearms/characteristics.table.ts'
import type { CharacteristicRule, Characteristics } from './characteristics.ts'

/** The level that the offense level is not below after a characteristic, and the words that say so. */
export interface LevelFloor {
  readonly atLeast: number
  readonly source: Source
}

const tables: Readonly<Record<string, Characteristics>> = { '2B1.1': theftCharacteristics, '2F1.1': fraudCharacteristics, '2K2.1': firearmCharacteristicsAfterCeiling }

/**
 * The floor that a characteristic found by a court brings, given by its subdivision under the manual of a day, such as `2B1.1(b)(10)(C)`,
 * and by its levels. Undefined where it brings none, or where the alternatives of the subdivision differ in theirs.
 */
export function floorAfter(section: string, levels: number, on: CivilDate): LevelFloor | undefined {
  const parts = /^(2[A-Z]\d\.\d+)(\(b\).*)$/.exec(section.replaceAll(/[\s§]/g, ''))
  const [, guideline = '', place = ''] = parts ?? []
  const table = tables[guideline]
  if (table === undefined) return undefined
  const named = Object.values(table).flatMap((series) => {
    const looked = inForce(series, on)
    return looked.found && looked.value !== undefined && isAt(looked.value, place) && looked.value.levels === levels ? [{ atLeast: looked.value.atLeast, source: looked.source }] : []
  })
  const floors = new Set(named.map(({ atLeast }) => atLeast))
  const [first] = named
  return floors.size === 1 && first?.atLeast !== undefined ? { atLeast: first.atLeast, source: first.source } : undefined
}

function isAt({ at }: CharacteristicRule, place: string): boolean {
  return at.startsWith(place) || place.startsWith(at)
}
