import { describe, expect, it } from 'vitest'
import { characteristicNames, characteristicsOf } from '../../facts/characteristics.ts'
import { fraudCharacteristics, theftCharacteristics } from './2b1-1-theft-and-fraud/characteristics.table.ts'
import { robberyCharacteristics } from './2b3-1-robbery/characteristics.table.ts'
import { firearmCharacteristicsAfterCeiling, firearmCharacteristicsUnderCeiling } from './2k2-1-firearms/characteristics.table.ts'
import { launderingCharacteristics, monetaryTransactionCharacteristics } from './2s1-1-money-laundering/characteristics.table.ts'

const names = (guideline: string) => [...characteristicsOf(guideline, characteristicNames)].sort()
const keys = (...tables: readonly object[]) => [...new Set(tables.flatMap((table) => Object.keys(table)))].sort()

describe('the names of characteristics in the case facts', () => {
  it('are those of the tables, guideline by guideline', () => {
    expect(names('2B1.1')).toEqual(keys(theftCharacteristics))
    expect(keys(fraudCharacteristics)).toEqual(keys(theftCharacteristics))
    expect(names('2B3.1')).toEqual(keys(robberyCharacteristics))
    expect(names('2K2.1')).toEqual(keys(firearmCharacteristicsUnderCeiling, firearmCharacteristicsAfterCeiling))
  })
  it('of laundering leave out what the conviction itself says', () => {
    expect(names('2S1.1')).toEqual(keys(launderingCharacteristics, monetaryTransactionCharacteristics).filter((name) => !name.startsWith('conviction under')))
  })
  it('are each there once', () => expect(new Set(characteristicNames).size).toBe(characteristicNames.length))
})
