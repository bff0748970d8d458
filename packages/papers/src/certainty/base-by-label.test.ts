import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from '../readers/reader-for.ts'

/** The base level as a summary with these lines gives it, and whether it waits. */
const base = (...lines: readonly string[]) => readerFor('presentence report')(plainPages(`UNITED STATES PROBATION OFFICE\nSENTENCING RECOMMENDATION\nOffender  Marcus Bell\nEdition  1998\n${lines.join('\n')}\nCategory  I\n`, 'plain text')).filter(({ path }) => path === 'guideline.baseLevel').map(({ value, flags = [] }) => ({ value, waits: flags.length > 0 }))

describe('a base level whose parts do not come to the total', () => {
  it('does not wait where its label stands beside it, and nothing else', () => {
    expect(base('Base Offense Level  26', 'Adjustment for Role  -2', 'TOTAL  27')).toEqual([{ value: 26, waits: false }])
    expect(base('2D1.1 Base level: 26', 'Adjustment for Role  -2', 'TOTAL  27')).toEqual([{ value: 26, waits: false }])
  })

  it('waits where a sentence tells it, or where another place has another figure', () => {
    expect(base('The base offense level for this offense is 26. Two levels are added for obstruction of justice.', 'TOTAL  31')).toEqual([{ value: 26, waits: true }])
    expect(base('Base Offense Level  26', 'Adjustment for Role  -2', 'For the second group the base offense level would be 20.', 'TOTAL  27')).toEqual([{ value: 26, waits: true }])
  })
})

/** What a summary with these lines tells of a path, and whether it waits. */
const told = (path: string, ...lines: readonly string[]) => readerFor('presentence report')(plainPages(`UNITED STATES PROBATION OFFICE\nSENTENCING RECOMMENDATION\nOffender  Marcus Bell\nEdition  1998\nBase Offense Level  26\n${lines.join('\n')}\nTOTAL  31\nCategory  I\n`, 'plain text')).filter((one) => one.path === path).map(({ value, flags }) => ({ value, waits: (flags?.length ?? 0) > 0 }))

describe('an adjustment whose levels do not come to the total', () => {
  it('does not wait where its own label stands in its line with its figure, a role with its sign', () => {
    for (const [path, line, value] of [['acceptanceLevels', 'Acceptance of Responsibility ...... -3', -3], ['acceptanceLevels', 'Adjustment for Acceptance  0', 0], ['obstruction', 'Obstruction of justice  0', false], ['roleLevels', 'Role (Ch. 3, Pt. B)  0', 0], ['roleLevels', 'Adjustment for Role  +4', 4], ['roleLevels', 'Adjustment for Role  -2', -2]] as const) expect([line, told(`guideline.${path}`, line)]).toEqual([line, [{ value, waits: false }]])
  })

  it('waits where the sign of a role is not told, or another place gives another figure', () => {
    expect(told('guideline.roleLevels', 'Adjustment for Role  4').every(({ waits }) => waits)).toBe(true)
    expect(told('guideline.acceptanceLevels', 'Acceptance  -3', 'The government would give 2 levels for acceptance.')).toEqual([{ value: -3, waits: true }])
  })
})
