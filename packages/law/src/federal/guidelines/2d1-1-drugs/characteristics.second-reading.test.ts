import { describe, expect, it } from 'vitest'
import type { CharacteristicName } from '../../../facts/characteristics.ts'
import { addDays, computeGuideline, type CivilDate } from '../../../index.ts'

// 2D1.1(b) read a second time, manual by manual as Appendix C makes them: the subdivisions each has, with what they add and the level they
// lift to. What is not in a manual's list it did not have.
type Line = readonly [at: string, levels: number, atLeast?: number]
type Manual = Readonly<Partial<Record<string, Line>>>

const of1989: Manual = { 'private aircraft': ['(b)(2)(A)', 2, 26], 'pilot, captain or navigator': ['(b)(2)(B)', 2, 26] }
const of1995: Manual = { ...of1989, 'distribution in a prison': ['(b)(3)', 2] }
const of1997: Manual = { ...of1995, 'methamphetamine imported': ['(b)(4)', 2], 'hazardous or toxic substances': ['(b)(5)', 2] }
const ofDecember2000: Manual = { ...of1997, 'risk of harm from a laboratory': ['(b)(6)(A)', 3, 27], 'risk of harm to a minor from a laboratory': ['(b)(6)(B)', 6, 30] }
const of2001: Manual = { ...of1997, 'hazardous or toxic substances': ['(b)(5)(A)', 2], 'risk of harm from a laboratory': ['(b)(5)(B)', 3, 27], 'risk of harm to a minor from a laboratory': ['(b)(5)(C)', 6, 30] }
const of2004: Manual = {
  ...of2001, 'mass-marketing by computer': ['(b)(5)', 2], 'hazardous or toxic substances': ['(b)(6)(A)', 2], 'risk of harm from a laboratory': ['(b)(6)(B)', 3, 27], 'risk of harm to a minor from a laboratory': ['(b)(6)(C)', 6, 30],
}
const ofMarch2006: Manual = {
  ...of2004, 'anabolic steroid with a masking agent': ['(b)(6)', 2], 'anabolic steroid to an athlete': ['(b)(7)', 2],
  'hazardous or toxic substances': ['(b)(8)(A)', 2], 'risk of harm from a laboratory': ['(b)(8)(B)', 3, 27], 'risk of harm to a minor from a laboratory': ['(b)(8)(C)', 6, 30],
}
const of2007: Manual = {
  ...ofMarch2006, 'conviction under 21 U.S.C. 865': ['(b)(5)', 2], 'mass-marketing by computer': ['(b)(6)', 2], 'anabolic steroid with a masking agent': ['(b)(7)', 2], 'anabolic steroid to an athlete': ['(b)(8)', 2],
  'conviction under 21 U.S.C. 841(g)(1)(A)': ['(b)(9)', 2], 'hazardous or toxic substances': ['(b)(10)(A)', 2], 'distribution where a minor is present (860a)': ['(b)(10)(B)', 2, 14],
  'manufacture where a minor is present (860a)': ['(b)(10)(C)(i)', 3, 27], 'risk of harm from a laboratory': ['(b)(10)(C)(ii)', 3, 27], 'risk of harm to a minor from a laboratory': ['(b)(10)(D)', 6, 30],
}
const of2009: Manual = { ...of2007, 'submersible vessel': ['(b)(2)(B)', 2, 26], 'pilot, captain or navigator': ['(b)(2)(C)', 2, 26] }
const of2010: Manual = {
  'violence': ['(b)(2)', 2], 'private aircraft': ['(b)(3)(A)', 2, 26], 'submersible vessel': ['(b)(3)(B)', 2, 26], 'pilot, captain or navigator': ['(b)(3)(C)', 2, 26], 'distribution in a prison': ['(b)(4)', 2],
  'methamphetamine imported': ['(b)(5)', 2], 'conviction under 21 U.S.C. 865': ['(b)(6)', 2], 'mass-marketing by computer': ['(b)(7)', 2], 'anabolic steroid with a masking agent': ['(b)(8)', 2], 'anabolic steroid to an athlete': ['(b)(9)', 2],
  'conviction under 21 U.S.C. 841(g)(1)(A)': ['(b)(10)', 2], 'bribery of a law enforcement officer': ['(b)(11)', 2], 'premises maintained': ['(b)(12)', 2], 'hazardous or toxic substances': ['(b)(13)(A)', 2],
  'distribution where a minor is present (860a)': ['(b)(13)(B)', 2, 14], 'manufacture where a minor is present (860a)': ['(b)(13)(C)(i)', 3, 27], 'risk of harm from a laboratory': ['(b)(13)(C)(ii)', 3, 27], 'risk of harm to a minor from a laboratory': ['(b)(13)(D)', 6, 30],
  'leader with an aggravating factor': ['(b)(14)', 2], 'minimal participant under pressure': ['(b)(15)', -2],
}
const of2014: Manual = { ...of2010, 'marihuana grown on public or trespassed land': ['(b)(14)', 2], 'leader with an aggravating factor': ['(b)(15)', 2], 'minimal participant under pressure': ['(b)(16)', -2] }
const of2018: Manual = {
  ...of2014, 'fentanyl misrepresented': ['(b)(13)', 4], 'hazardous or toxic substances': ['(b)(14)(A)', 2], 'distribution where a minor is present (860a)': ['(b)(14)(B)', 2, 14],
  'manufacture where a minor is present (860a)': ['(b)(14)(C)(i)', 3, 27], 'risk of harm from a laboratory': ['(b)(14)(C)(ii)', 3, 27], 'risk of harm to a minor from a laboratory': ['(b)(14)(D)', 6, 30],
  'marihuana grown on public or trespassed land': ['(b)(15)', 2], 'leader with an aggravating factor': ['(b)(16)', 2], 'minimal participant under pressure': ['(b)(17)', -2],
}
const of2023: Manual = { ...of2018, 'fentanyl misrepresented': ['(b)(13)(A)', 4], 'fentanyl as a legitimate drug': ['(b)(13)(B)', 2] }

const manuals: readonly (readonly [CivilDate, Manual])[] = [
  ['1987-11-01', {}], ['1989-11-01', of1989], ['1995-11-01', of1995], ['1997-11-01', of1997], ['2000-12-16', ofDecember2000], ['2001-11-01', of2001], ['2004-11-01', of2004], ['2006-03-27', ofMarch2006],
  ['2007-11-01', of2007], ['2009-11-01', of2009], ['2010-11-01', of2010], ['2014-11-01', of2014], ['2018-11-01', of2018], ['2023-11-01', of2023],
]
const names = Object.keys(of2023)
/** The role each asks for, so that it applies. */
const role = (name: string) => (/leader|marihuana grown/.test(name) ? 2 : name.startsWith('minimal') ? -4 : 0)

/** What one characteristic does on a day at a level of the table: its subdivision and the levels, or none. */
function found(name: string, on: CivilDate, drugLevel: number): readonly [at: string | undefined, levels: number] {
  const finding = computeGuideline({ drugLevel, category: 1, roleLevels: role(name), characteristics: [`2D1.1 ${name}` as CharacteristicName] }, on)
  const step = finding.steps.find(({ id }) => id === `2D1.1(b) ${name}`)
  const floor = finding.steps.find(({ id }) => id === `2D1.1(b) ${name}, at least`)
  return [step?.applied === true ? /^[^:]+/.exec(step.note ?? '')?.[0] : undefined, Number(step?.applied === true ? step.change : 0) + Number(floor?.applied === true ? floor.change : 0)]
}

const levelsOf = (line: Line | undefined, drugLevel: number) => (line === undefined ? 0 : Math.max(line[1], (line[2] ?? 0) - drugLevel))

describe('the characteristics of 2D1.1(b), read a second time', () => {
  it.each(manuals)('from %s each subdivision of the manual, and no other', (from, manual) => {
    const next = manuals[manuals.findIndex(([day]) => day === from) + 1]?.[0]
    const days = [from, next === undefined ? '2026-10-31' as const : addDays(next, -1)]
    for (const on of days) {
      // Twelve lies below each floor, 26 above the least of them: with a minimal participant no cap reaches either.
      for (const drugLevel of [12, 26]) {
        expect([on, drugLevel, names.map((name) => [name, ...found(name, on, drugLevel)])]).toEqual([on, drugLevel, names.map((name) => [name, manual[name]?.[0], levelsOf(manual[name], drugLevel)])])
      }
    }
  })

  it('those of one subdivision that are alternatives do not add up', () => {
    const both = (pair: readonly [string, string], on: CivilDate) => {
      const finding = computeGuideline({ drugLevel: 32, category: 1, characteristics: pair.map((name) => `2D1.1 ${name}` as CharacteristicName) }, on)
      return finding.status === 'computed' ? Number(finding.value.totalLevel) - 32 : finding.status
    }
    expect([both(['private aircraft', 'pilot, captain or navigator'], '1995-11-01'), both(['submersible vessel', 'pilot, captain or navigator'], '2016-11-01')]).toEqual([2, 2])
    expect([both(['risk of harm from a laboratory', 'risk of harm to a minor from a laboratory'], '2000-12-16'), both(['hazardous or toxic substances', 'risk of harm to a minor from a laboratory'], '2000-12-16'), both(['hazardous or toxic substances', 'risk of harm to a minor from a laboratory'], '2001-11-01')]).toEqual([6, 8, 6])
    expect([both(['distribution where a minor is present (860a)', 'manufacture where a minor is present (860a)'], '2010-11-01'), both(['fentanyl misrepresented', 'fentanyl as a legitimate drug'], '2024-11-01')]).toEqual([3, 4])
    expect(both(['violence', 'premises maintained'], '2016-11-01')).toBe(4)
  })
})
