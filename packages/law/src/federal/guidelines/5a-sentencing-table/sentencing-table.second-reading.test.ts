import { describe, expect, it } from 'vitest'
import { findRange, type CivilDate } from '../../../index.ts'

// Read once more from the manual of 2025, level 1 to 43, category I to VI, apart from the engine's own table.
const cells = `
0-6 0-6 0-6 0-6 0-6 0-6
0-6 0-6 0-6 0-6 0-6 1-7
0-6 0-6 0-6 0-6 2-8 3-9
0-6 0-6 0-6 2-8 4-10 6-12
0-6 0-6 1-7 4-10 6-12 9-15
0-6 1-7 2-8 6-12 9-15 12-18
0-6 2-8 4-10 8-14 12-18 15-21
0-6 4-10 6-12 10-16 15-21 18-24
4-10 6-12 8-14 12-18 18-24 21-27
6-12 8-14 10-16 15-21 21-27 24-30
8-14 10-16 12-18 18-24 24-30 27-33
10-16 12-18 15-21 21-27 27-33 30-37
12-18 15-21 18-24 24-30 30-37 33-41
15-21 18-24 21-27 27-33 33-41 37-46
18-24 21-27 24-30 30-37 37-46 41-51
21-27 24-30 27-33 33-41 41-51 46-57
24-30 27-33 30-37 37-46 46-57 51-63
27-33 30-37 33-41 41-51 51-63 57-71
30-37 33-41 37-46 46-57 57-71 63-78
33-41 37-46 41-51 51-63 63-78 70-87
37-46 41-51 46-57 57-71 70-87 77-96
41-51 46-57 51-63 63-78 77-96 84-105
46-57 51-63 57-71 70-87 84-105 92-115
51-63 57-71 63-78 77-96 92-115 100-125
57-71 63-78 70-87 84-105 100-125 110-137
63-78 70-87 78-97 92-115 110-137 120-150
70-87 78-97 87-108 100-125 120-150 130-162
78-97 87-108 97-121 110-137 130-162 140-175
87-108 97-121 108-135 121-151 140-175 151-188
97-121 108-135 121-151 135-168 151-188 168-210
108-135 121-151 135-168 151-188 168-210 188-235
121-151 135-168 151-188 168-210 188-235 210-262
135-168 151-188 168-210 188-235 210-262 235-293
151-188 168-210 188-235 210-262 235-293 262-327
168-210 188-235 210-262 235-293 262-327 292-365
188-235 210-262 235-293 262-327 292-365 324-405
210-262 235-293 262-327 292-365 324-405 360-life
235-293 262-327 292-365 324-405 360-life 360-life
262-327 292-365 324-405 360-life 360-life 360-life
292-365 324-405 360-life 360-life 360-life 360-life
324-405 360-life 360-life 360-life 360-life 360-life
360-life 360-life 360-life 360-life 360-life 360-life
life life life life life life
`.trim().split('\n').map((row) => row.split(' '))

type Cell = readonly [number | 'life', number | 'life']
const term = (text: string) => (text === 'life' ? 'life' : Number(text))
const parse = (text: string): Cell => (text === 'life' ? ['life', 'life'] : [term(text.split('-')[0] ?? ''), term(text.split('-')[1] ?? '')])

function eachCell(check: (level: number, category: number, text: string) => void): number {
  let count = 0
  cells.forEach((row, i) => row.forEach((text, j) => {
    check(i + 1, j + 1, text)
    count += 1
  }))
  return count
}

function rangeOn(level: number, category: number, on: CivilDate): Cell | undefined {
  const found = findRange(level, category, on)
  return found.status === 'computed' ? found.value : undefined
}

describe('the Sentencing Table, read a second time', () => {
  it.each(['1992-11-01', '2004-06-15', '2025-11-01'] as const)('has the 258 cells of the manual of 2025 on %s', (on) => {
    expect(eachCell((level, category, text) => expect([level, category, rangeOn(level, category, on)]).toEqual([level, category, parse(text)]))).toBe(258)
  })

  it.each(['1989-11-01', '1992-10-31'] as const)('differs in two cells only on %s: 1 to 7 and 2 to 8 before Amendment 462', (on) => {
    const differ: string[] = []
    eachCell((level, category, text) => {
      const found = rangeOn(level, category, on)
      if (JSON.stringify(found) !== JSON.stringify(parse(text))) differ.push(`${level}/${category} ${String(found)}`)
    })
    expect(differ).toEqual(['7/1 1,7', '8/1 2,8'])
  })

  it.each(['1987-11-01', '1989-10-31'] as const)('has the same cells on %s, save those from zero months, which Amendment 270 changed without saying which was which', (on) => {
    eachCell((level, category, text) => {
      const expected = level === 7 && category === 1 ? [1, 7] : level === 8 && category === 1 ? [2, 8] : text === '0-6' ? undefined : parse(text)
      expect([level, category, rangeOn(level, category, on)]).toEqual([level, category, expected])
    })
  })

  it('counts a level above 43 as 43 and one below 1 as 1', () => {
    expect([rangeOn(44, 1, '2025-11-01'), rangeOn(0, 6, '2025-11-01'), rangeOn(-3, 6, '1995-11-01')]).toEqual([['life', 'life'], [0, 6], [0, 6]])
  })
})
