import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { adjustmentNames } from '../../facts/adjustments.ts'
import { adjustmentsAt } from './adjustment-at.ts'

const names = (section: string, on: CivilDate) => adjustmentsAt(section, on).map(({ name }) => name)

describe('a section of Chapter Three that a paper names', () => {
  it('stands for what the manual of its day has there', () => {
    expect([names('3A1.1', '1995-10-31'), names('3A1.1(b)', '1995-11-01'), names('3A1.1(b)(1)', '1998-11-01'), names('3A1.1 (b) (2)', '1998-11-01')]).toEqual([['vulnerable victim'], ['vulnerable victim'], ['vulnerable victim'], ['large number of vulnerable victims']])
    expect([names('3B1.4', '1995-10-31'), names('3B1.4', '1995-11-01')]).toEqual([[], ['use of a minor']])
    expect([names('3C1.2', '1990-10-31'), names('3C1.2', '1990-11-01')]).toEqual([[], ['reckless endangerment during flight']])
  })
  it('stands for each of the alternatives it does not tell apart', () => expect(names('3B1.3', '2016-11-01')).toEqual(['abuse of a position of trust', 'use of a special skill']))
  it('stands for none that is a fact of its own, and 3A1.1 never for 3A1.10', () => expect([names('3B1.1(a)', '2016-11-01'), names('3C1.1', '2016-11-01'), names('3A1', '2016-11-01')]).toEqual([[], [], []]))
  it('gives what it adds, and only names a case may hold', () => {
    expect(adjustmentsAt('3C1.2', '2016-11-01')).toEqual([{ name: 'reckless endangerment during flight', at: '3C1.2', levels: 2 }])
    for (const section of ['3A1.1', '3A1.2', '3A1.3', '3A1.4', '3A1.5', '3B1.3', '3B1.4', '3B1.5', '3C1.2', '3C1.3', '3C1.4']) for (const name of names(section, '2025-11-01')) expect(adjustmentNames).toContain(name)
  })
})
