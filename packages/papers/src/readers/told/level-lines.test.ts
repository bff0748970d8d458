import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { levelLines } from './level-lines.ts'
import { toldLevels } from './said-levels.ts'
import { toldMinimums } from './said-minimums.ts'
import { toldPoints } from './said-points.ts'

const values = (read: (pages: ReturnType<typeof plainPages>) => readonly { path: string; value: unknown }[], text: string): Record<string, unknown> => Object.fromEntries(read(plainPages(text, 'plain text')).map(({ path, value }) => [path, value]))

describe('the lines of a computation', () => {
  it('are read with the figure behind the name, before it, or told in levels', () => {
    const found = { 'guideline.baseLevel': 32, 'guideline.roleLevels': -2, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3 }
    expect(values(levelLines, 'Base offense level: 32\nMinor role (§3B1.2(b)) ........ -2\nObstructing or impeding: none\nAcceptance: -3\nTotal offense level: 27')).toEqual(found)
    expect(values(levelLines, '32 Base level\n-2 Mitigating role\n-3 Acceptance of responsibility')).toMatchObject({ 'guideline.baseLevel': 32, 'guideline.roleLevels': -2, 'guideline.acceptanceLevels': -3 })
    expect(values(levelLines, '• Base offense level: 32\n• 2 levels subtracted for minor role (§3B1.2)\n• Obstruction of justice: no adjustment\n• 3 levels decrease for acceptance of responsibility')).toEqual(found)
    expect(values(levelLines, 'Base offense level: 32; role in the offense: -2; obstruction: none; acceptance: -3; total: 27')).toEqual(found)
  })

  it('give no level whose sign nothing tells, none that two lines give otherwise, and none of prose', () => {
    expect(values(levelLines, 'Role in the offense: 2')).toEqual({})
    expect(values(levelLines, 'Base offense level: 32\nBase offense level: 30')).toEqual({})
    expect(values(levelLines, 'In 2004 she had the role of a go-between in the trafficking of others and was paid for it in cash, on 2 days in all: 3')).toEqual({})
  })
})

it('one sentence may add for one thing and take off for another', () => {
  expect(values(toldLevels, 'The court adds four levels for an aggravating role, makes no adjustment for obstruction of justice, and subtracts three levels for acceptance of responsibility.')).toEqual({ 'guideline.roleLevels': 4, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3 })
})

it('points are the total that sentences tell, not a part of it', () => {
  expect(values(toldPoints, 'The defendant has a total of seven criminal history points, for category IV.')).toEqual({ 'guideline.points': 7 })
  expect(values(toldPoints, 'The subtotal of the criminal history points is 5. Two points are added.')).toEqual({})
})

it('the least term is told from it to the greatest, and a range of the guidelines or a term of supervision is none', () => {
  const least = (text: string): Record<string, unknown> => values((pages) => toldMinimums(pages, ['1']), text)
  for (const text of ['Count 1: 10 years to life.', 'Count One, imprisonment: ten years to life', 'Count 1 carries a ten-year mandatory minimum.', 'Count 1: minimum 10 years, maximum life', 'Count 1: 120 months to life']) expect(least(text), text).toEqual({ 'conviction.counts.0.statedMinimum': 120 })
  expect(least('Count 1: 0 to 20 years')).toEqual({ 'conviction.counts.0.statedMinimum': 0 })
  expect(least('Count 1: the guideline range is 360 months to life; 97 to 121 months otherwise.')).toEqual({})
  expect(least('On Count 1 supervised release of not less than 5 years follows.')).toEqual({})
})
