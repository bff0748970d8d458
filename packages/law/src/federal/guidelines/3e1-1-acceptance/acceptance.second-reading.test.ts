import { describe, expect, it } from 'vitest'
import { computeGuideline, type CivilDate } from '../../../index.ts'

// 3E1.1 read once more: Amendments 46, 459, 649 and 775, the manuals of 2016 and 2025.
const run = (baseLevel: number, acceptanceLevels: number, on: CivilDate) => {
  const found = computeGuideline({ baseLevel, acceptanceLevels, category: 1 }, on)
  const [two, third] = ['3E1.1(a)', '3E1.1(b)'].map((id) => found.steps.find((step) => step.id === id))
  return { off: baseLevel - (found.status === 'computed' ? found.value.totalLevel ?? 0 : 0), two: two?.source.cite, third: third?.source.cite, note: third?.note }
}

describe('acceptance of responsibility, read a second time', () => {
  it('takes off two levels, and from level 16 a third since November 1992', () => {
    for (const on of ['1989-11-01', '1991-11-01', '1992-10-31'] as const) expect([15, 16, 30].map((level) => run(level, -3, on).off)).toEqual([2, 2, 2])
    for (const on of ['1992-11-01', '2003-04-29', '2003-04-30', '2013-11-01', '2018-11-01', '2023-11-01', '2025-11-01'] as const) expect([15, 16, 30].map((level) => run(level, -3, on).off)).toEqual([2, 3, 3])
  })

  it('leaves the third level to the court until 29 April 2003, then to a motion of the government', () => {
    expect((['2003-04-29', '2003-04-30', '2025-11-01'] as const).map((on) => run(20, -2, on).note)).toEqual(['not found by the court', 'needs a motion of the government; none is known', 'needs a motion of the government; none is known'])
  })

  it('quotes the words of its day', () => {
    expect((['1988-01-14', '1988-01-15', '1992-11-01', '2018-11-01'] as const).map((on) => run(20, -2, on).two)).toEqual(['U.S.S.G. App. C, amend. 46', 'U.S.S.G. App. C, amend. 459', 'U.S.S.G. §3E1.1(a) (Nov. 1, 2016)', 'U.S.S.G. §3E1.1(a) (Nov. 1, 2025)'])
    expect((['1992-11-01', '2003-04-30', '2013-11-01', '2023-10-31', '2023-11-01'] as const).map((on) => run(20, -3, on).third)).toEqual(['U.S.S.G. App. C, amend. 459', 'U.S.S.G. App. C, amend. 649', 'U.S.S.G. §3E1.1, comment. (n.6) (Nov. 1, 2016)', 'U.S.S.G. §3E1.1, comment. (n.6) (Nov. 1, 2016)', 'U.S.S.G. §3E1.1(b) (Nov. 1, 2025)'])
  })
})
