import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { Trace } from '../../../core/trace.ts'
import { RunningLevel } from '../running-level.ts'
import { applyAcceptance } from './apply-acceptance.ts'

function accept(level: number, found: number | undefined, on: CivilDate) {
  const trace = new Trace()
  const running = new RunningLevel(trace, level)
  applyAcceptance(found, on, trace, running)
  return { level: running.level, third: trace.steps.find(({ id }) => id === '3E1.1(b)') }
}

describe('acceptance of responsibility', () => {
  it('is exactly two levels before 1 November 1992, whatever was found', () => {
    expect(accept(38, -3, '1992-10-31').level).toBe(36)
    expect(accept(38, -2, '1990-01-01').level).toBe(36)
  })

  it('is three from level 16 on, and two below it: the sale of 45 g of cocaine in 1995 stays at 14 less 2', () => {
    expect([accept(16, -3, '1992-11-01').level, accept(15, -3, '1992-11-01').level, accept(14, -3, '1995-11-01').level]).toEqual([13, 13, 12])
  })

  it('is two where the third was not found', () => expect(accept(30, -2, '2016-11-01').level).toBe(28))
  it('is nothing where none was found', () => expect(accept(30, 0, '2016-11-01').level).toBe(30))
  it('is nothing where nobody says so', () => expect(accept(30, undefined, '2016-11-01').level).toBe(30))

  it('notes why there is no third level', () => {
    expect(accept(38, -3, '1992-10-31').third).toMatchObject({ applied: false, note: 'there was no third level before 1 November 1992' })
    expect(accept(15, -3, '2000-11-01').third).toMatchObject({ applied: false, note: 'level 15 is below 16' })
    expect(accept(30, -2, '2003-04-29').third).toMatchObject({ note: 'not found by the court' })
    expect(accept(30, -2, '2003-04-30').third).toMatchObject({ note: 'needs a motion of the government; none is known' })
    expect(accept(30, 0, '2003-04-30').third).toMatchObject({ note: 'no acceptance of responsibility found' })
    expect(accept(30, -3, '2003-04-30').third).toMatchObject({ applied: true, change: '-1', total: 27 })
  })
})
