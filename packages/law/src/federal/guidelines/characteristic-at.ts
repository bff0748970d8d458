import type { CivilDate } from '../../core/civil-date.ts'
import { inForce } from '../../core/dated.ts'
import { characteristicNames, type CharacteristicName } from '../../facts/characteristics.ts'
import { fraudCharacteristics, theftCharacteristics } from './2b1-1-theft-and-fraud/characteristics.table.ts'
import { robberyCharacteristics } from './2b3-1-robbery/characteristics.table.ts'
import { drugCharacteristicTable } from './2d1-1-drugs/characteristics.table.ts'
import { endangeringCharacteristicTable } from './2d1-10-endangering/endangering.table.ts'
import { chemicalCharacteristicTable } from './2d1-11-chemicals/characteristics.table.ts'
import { firearmCharacteristicsAfterCeiling, firearmCharacteristicsUnderCeiling } from './2k2-1-firearms/characteristics.table.ts'
import { launderingCharacteristics, monetaryTransactionCharacteristics } from './2s1-1-money-laundering/characteristics.table.ts'
import { namesInForce, type Characteristic, type CharacteristicRule, type Characteristics } from './characteristics.ts'

/** A characteristic as a manual numbers it, and what it adds there. */
export interface NumberedCharacteristic {
  readonly name: CharacteristicName
  /** Its own subdivision, such as `(b)(3)(A)`. */
  readonly at: string
  readonly levels: number
}

/** By the guideline a paper names: the one its names begin with, and its tables. Fraud and theft share their names, and so do 2S1.1 and 2S1.2. */
const tables: Readonly<Record<string, { readonly named: string; readonly in: readonly Characteristics[] }>> = {
  '2B1.1': { named: '2B1.1', in: [theftCharacteristics] },
  '2B3.1': { named: '2B3.1', in: [robberyCharacteristics] },
  '2D1.1': { named: '2D1.1', in: [drugCharacteristicTable] },
  '2D1.10': { named: '2D1.10', in: [endangeringCharacteristicTable] },
  '2D1.11': { named: '2D1.11', in: [chemicalCharacteristicTable] },
  '2F1.1': { named: '2B1.1', in: [fraudCharacteristics] },
  '2K2.1': { named: '2K2.1', in: [firearmCharacteristicsUnderCeiling, firearmCharacteristicsAfterCeiling] },
  '2S1.1': { named: '2S1.1', in: [launderingCharacteristics] },
  '2S1.2': { named: '2S1.1', in: [monetaryTransactionCharacteristics] },
}

/** Every table of characteristics there is. */
export const characteristicTables: readonly Characteristics[] = Object.values(tables).flatMap((table) => table.in)

/** Some are told by the count of conviction and are no fact of their own. */
const known: ReadonlySet<string> = new Set(characteristicNames)

/** The characteristics the manual of a day has under a guideline, by their full names; none where the guideline has none by name. */
export function characteristicsOn(guideline: string, on: CivilDate): readonly CharacteristicName[] {
  const table = tableOf(guideline)
  const [only, ...others] = table?.in ?? []
  if (table === undefined || only === undefined) return []
  const first = fullNames(table.named, namesInForce(only, on))
  return others.length === 0 ? first : [...first, ...others.flatMap((each) => fullNames(table.named, namesInForce(each, on)))]
}

/** What a characteristic does under a guideline on a day; undefined where the manual of the day does not have it. */
export function characteristicRule(guideline: string, name: CharacteristicName, on: CivilDate): CharacteristicRule | undefined {
  const short = name.slice(name.indexOf(' ') + 1)
  for (const each of tableOf(guideline)?.in ?? []) {
    const looked = Object.hasOwn(each, short) ? inForce(each[short] as Characteristic, on) : undefined
    if (looked?.found === true) return looked.value
  }
  return undefined
}

function tableOf(guideline: string): (typeof tables)[string] | undefined {
  return Object.hasOwn(tables, guideline) ? tables[guideline] : undefined
}

/** The names of a table do not change while a manual is in force: each list of them is written out once. */
const written = new WeakMap<readonly string[], readonly CharacteristicName[]>()

function fullNames(named: string, names: readonly string[]): readonly CharacteristicName[] {
  const before = written.get(names)
  if (before !== undefined) return before
  const full = names.map((name) => `${named} ${name}` as CharacteristicName).filter((name) => known.has(name))
  written.set(names, full)
  return full
}

/**
 * The characteristics that a subdivision named in a paper, such as `(b)(12)` or `(b)(3)(A)`, stands for in the manual of a day: one, several
 * where the paper names no alternative of the subdivision, none where the manual has no such characteristic by name or the guideline none.
 */
export function characteristicsAt(guideline: string, subdivision: string, on: CivilDate): readonly NumberedCharacteristic[] {
  const table = tableOf(guideline)
  const asked = subdivision.replaceAll(/\s/g, '')
  return (table?.in ?? []).flatMap((each) => Object.entries(each).flatMap(([name, series]): readonly NumberedCharacteristic[] => {
    const looked = inForce(series, on)
    if (!looked.found || looked.value === undefined) return []
    const { at, levels, role } = looked.value
    // The factors of a role are lettered in the manual and are one characteristic here.
    const isOneOf = role !== undefined && asked.startsWith(`${at}(`)
    const full = `${table?.named} ${name}`
    return known.has(full) && (at === asked || at.startsWith(`${asked}(`) || isOneOf) ? [{ name: full as CharacteristicName, at, levels }] : []
  }))
}
