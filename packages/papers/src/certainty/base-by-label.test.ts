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
