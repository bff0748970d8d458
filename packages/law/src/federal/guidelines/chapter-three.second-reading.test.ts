import { describe, expect, it } from 'vitest'
import { chapterThreeAdjustments, computeGuideline, type ChapterThreeAdjustment, type CivilDate, type GuidelineInputs } from '../../index.ts'

// Parts A to C of Chapter Three read once more, from Appendix C and the manuals of 2016 and 2025: what each adds on the days on which the text changed.
const level = (inputs: GuidelineInputs, on: CivilDate, baseLevel = 10) => {
  const found = computeGuideline({ baseLevel, category: 1, ...inputs }, on)
  return found.status === 'computed' ? (found.value.totalLevel ?? 0) - baseLevel : found.status
}
const none = 'not encoded'

const changes: Readonly<Record<ChapterThreeAdjustment, readonly (readonly [CivilDate, number | typeof none])[]>> = {
  'hate crime': [['1987-11-01', 0], ['1995-10-31', 0], ['1995-11-01', 3], ['2010-11-01', 3], ['2025-11-01', 3]],
  'vulnerable victim': [['1987-11-01', 2], ['1989-11-01', 2], ['1995-11-01', 2], ['1998-11-01', 2], ['2025-11-01', 2]],
  'large number of vulnerable victims': [['1998-11-01', 0], ['2025-11-01', 0]],
  'official victim': [['1987-11-01', 3], ['1989-11-01', 3], ['1992-11-01', 3], ['2002-11-01', 3], ['2004-11-01', 3], ['2025-11-01', 3]],
  'official victim of an offense against the person': [['1987-11-01', 3], ['2004-10-31', 3], ['2004-11-01', 6], ['2025-11-01', 6]],
  'assault on a law enforcement officer': [['1987-11-01', 0], ['1989-10-31', 0], ['1989-11-01', 3], ['2002-11-01', 3], ['2004-10-31', 3], ['2004-11-01', 6], ['2025-11-01', 6]],
  'assault on a prison official': [['1989-10-31', 0], ['1995-11-01', none], ['2002-11-01', 3], ['2004-11-01', 6], ['2025-11-01', 6]],
  'restraint of a victim': [['1987-11-01', 2], ['1989-11-01', 2], ['2025-11-01', 2]],
  'terrorism': [['1995-10-31', 0], ['1995-11-01', none], ['1996-11-01', 22], ['2002-11-01', 22], ['2025-11-01', 22]],
  'serious human rights offense': [['2012-10-31', 0], ['2012-11-01', 4], ['2025-11-01', 4]],
  'serious human rights offense, death resulted': [['2012-10-31', 0], ['2012-11-01', 27], ['2025-11-01', 27]],
  'incitement to genocide': [['2012-10-31', 0], ['2012-11-01', 2], ['2025-11-01', 2]],
  'abuse of a position of trust': [['1987-11-01', 2], ['1990-11-01', 2], ['2025-11-01', 2]],
  'use of a special skill': [['1987-11-01', 2], ['1990-11-01', 2], ['2025-11-01', 2]],
  'use of a minor': [['1987-11-01', 0], ['1995-10-31', 0], ['1995-11-01', 2], ['2025-11-01', 2]],
  'body armor used in the offense': [['2003-10-31', 0], ['2003-11-01', 2], ['2025-11-01', 2]],
  'body armor used by the defendant': [['2003-10-31', 0], ['2003-11-01', 4], ['2025-11-01', 4]],
  'reckless endangerment during flight': [['1987-11-01', 0], ['1990-10-31', 0], ['1990-11-01', 2], ['2025-11-01', 2]],
  'offense while on release': [['1987-11-01', none], ['1989-10-31', none], ['1989-11-01', 3], ['2006-10-31', 3], ['2006-11-01', 3], ['2025-11-01', 3]],
  'false registration of a domain name': [['2006-10-31', 0], ['2006-11-01', 2], ['2025-11-01', 2]],
}

describe('Chapter Three, Parts A to C, read a second time', () => {
  it.each(chapterThreeAdjustments)('adds for %s', (name) => expect(changes[name].map(([on]) => [on, level({ adjustments: [name] }, on)])).toEqual(changes[name]))

  it('has the same figures for role and obstruction in every edition', () => {
    for (const on of ['1987-11-01', '1991-11-01', '1993-11-01', '2001-11-01', '2015-11-01', '2025-11-01'] as const) {
      expect([4, 3, 2, -2, -3, -4].map((roleLevels) => level({ roleLevels }, on, 20))).toEqual([4, 3, 2, -2, -3, -4])
      expect(level({ obstruction: true }, on)).toBe(2)
    }
  })

  it('quotes for a role the manual of the day', () => {
    const cite = (on: CivilDate) => computeGuideline({ baseLevel: 10, category: 1, roleLevels: -2 }, on).steps.find(({ id }) => id === '3B1.2')?.source.cite
    expect([cite('1995-11-01'), cite('2025-10-31'), cite('2025-11-01')]).toEqual(['U.S.S.G. §3B1.2(b) (Nov. 1, 2016)', 'U.S.S.G. §3B1.2(b) (Nov. 1, 2016)', 'U.S.S.G. §3B1.2(b) (Nov. 1, 2025)'])
  })
})
