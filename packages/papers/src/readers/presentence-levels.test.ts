import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readOffenseLevel } from './presentence-levels.ts'

const read = (...lines: readonly string[]): Record<string, unknown> => Object.fromEntries(readOffenseLevel(plainPages(`Offense Level Computation\n${lines.join('\n')}\n`, 'plain text')).map(({ path, value, flags }) => [path.replace('guideline.', ''), (flags?.length ?? 0) > 0 ? [value, 'waits'] : value]))

describe('the computation of the offense level', () => {
  it('has acceptance that is headed by less, and no total takes its figure', () => {
    expect(read('Base Offense Level: 24', 'Role in the Offense: +2', 'Adjusted Offense Level: 26', 'Less acceptance of responsibility: -3', 'Total Offense Level: 23')).toMatchObject({ baseLevel: 24, roleLevels: 2, acceptanceLevels: -3 })
  })

  it('takes a total from its own line, whatever figure ends what follows', () => {
    expect(read('Base Offense Level: 26', 'Role in the Offense: 0', 'Acceptance of Responsibility: -3', 'Total Offense Level: 23', 'PRIOR RECORD', '5 4-15-83 Robbery 3 pts: 2')).toMatchObject({ baseLevel: 26, roleLevels: 0, acceptanceLevels: -3 })
  })

  it('takes off what a role is less', () => {
    expect(read('Base Offense Level: 36', 'Role: a participant .................... less 2', 'Obstruction of Justice: 0', 'Acceptance of Responsibility: 0', 'Total Offense Level: 34')).toMatchObject({ baseLevel: 36, roleLevels: -2, acceptanceLevels: 0 })
  })

  it('waits where the figures do not come to the total and no label of their own proves them', () => {
    expect(read('Base Offense Level: 26', 'Role in the Offense: 3', 'Acceptance of Responsibility: -3', 'Total Offense Level: 24')).toMatchObject({ baseLevel: 26, roleLevels: [3, 'waits'], acceptanceLevels: -3 })
  })
})
