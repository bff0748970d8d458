import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { robberyLevel, type Robbery } from './robbery-level.ts'

function level(robbery: Robbery, on: CivilDate) {
  const found = robberyLevel(robbery, on)
  return found.status === 'computed' ? found.value.level : found.status
}

describe('robbery (2B3.1)', () => {
  it('begins at 18 in the first manual and at 20 since November 1989', () => expect([level({}, '1989-10-31'), level({}, '1989-11-01'), level({}, '2025-11-01')]).toEqual([18, 20, 20]))
  it('counts a brandished firearm three levels until October 1991 and five since', () => {
    const brandished: Robbery = { weapon: 'firearm brandished or possessed' }
    expect([level(brandished, '1988-01-01'), level(brandished, '1991-10-31'), level(brandished, '1991-11-01'), level(brandished, '2025-11-01')]).toEqual([21, 23, 25, 25])
  })
  it('counts a threat of death since November 1989', () => expect([level({ weapon: 'threat of death' }, '1989-10-31'), level({ weapon: 'threat of death' }, '1989-11-01')]).toEqual([18, 22]))
  it.each<[CivilDate, number, number]>([
    ['1988-01-01', 2500, 18], ['1988-01-01', 2501, 19], ['1989-11-01', 10_000, 20], ['1989-11-01', 10_001, 21], ['2015-10-31', 50_001, 22], ['2015-11-01', 50_001, 21], ['2015-11-01', 95_001, 22], ['2025-11-01', 9_500_001, 27],
  ])('on %s a loss of $%d is level %d', (on, loss, expected) => expect(level({ loss }, on)).toBe(expected))
  it('keeps what was not found in its steps', () => {
    expect(robberyLevel({}, '2025-11-01').steps.map(({ id, applied }) => [id, applied])).toEqual([['2B3.1(a)', true], ['2B3.1(b)(2)', false], ['2B3.1(b) loss', false]])
  })
  it('is not encoded before the first manual', () => expect(level({}, '1987-10-31')).toBe('not encoded'))
})
