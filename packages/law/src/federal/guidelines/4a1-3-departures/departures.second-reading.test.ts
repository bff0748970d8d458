import { describe, expect, it } from 'vitest'
import { departCategory, type CivilDate } from '../../../index.ts'

// 4A1.3 read once more: Amendments 460 and 651, the manual of 2016, and the note of 2025 that it was deleted.
const down = (on: CivilDate, who: 'anyone' | 'career' | 'armed') => {
  const found = departCategory({ from: 6, to: 3, careerOffender: who === 'career', armedCareerOrSexOffender: who === 'armed' }, on)
  return found.status === 'computed' ? found.value.category : found.status
}

describe('4A1.3, read a second time', () => {
  it('reaches from VI to III for anyone; for a career offender to V and for an armed career criminal nowhere since 27 October 2003; nowhere at all since November 2025', () => {
    expect((['1991-11-01', '2003-10-26', '2003-10-27', '2016-11-01', '2025-10-31', '2025-11-01'] as const).map((on) => [down(on, 'anyone'), down(on, 'career'), down(on, 'armed')])).toEqual([[3, 3, 3], [3, 3, 3], [3, 5, 6], [3, 5, 6], [3, 5, 6], [6, 6, 6]])
  })
})
