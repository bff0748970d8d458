import { date, property, assert, integer } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate } from '../../core/civil-date.ts'
import { known } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { oldEnough } from './old-enough.ts'
import { ageOn, reachesAge } from './time-and-age.ts'

describe('age', () => {
  it('is a year more from the birthday on, not the day before', () => {
    expect([ageOn('1956-06-11', '2026-06-10'), ageOn('1956-06-11', '2026-06-11'), ageOn('1956-06-11', '2026-06-12')]).toEqual([69, 70, 70])
    const born = assembleCaseFacts(new Map([['person.dateOfBirth', known('1956-06-11')]]))
    const asked = (on: CivilDate) => oldEnough({ id: 'age', question: 'At least 70?', sources: [] }, born, on, 70)
    expect([asked('2026-06-10'), asked('2026-06-11')]).toMatchObject([{ truth: 'not met', metOn: '2026-06-11', reasons: [{ text: 'Aged 69; 70 on 2026-06-11.' }] }, { truth: 'met', reasons: [{ text: 'Aged 70; 70 since 2026-06-11.' }] }])
  })

  it('changes on the day that is reached, of whoever was born on 29 February too', () => {
    expect([ageOn('1960-02-29', '2026-02-27'), ageOn('1960-02-29', '2026-02-28'), ageOn('1960-02-29', '2028-02-28'), ageOn('1960-02-29', '2028-02-29')]).toEqual([65, 66, 67, 68])
    assert(property(date({ min: new Date('1930-01-01'), max: new Date('2005-12-31'), noInvalidDate: true }), integer({ min: 1, max: 99 }), (day, years) => {
      const born = day.toISOString().slice(0, 10) as CivilDate
      const on = reachesAge(born, years)
      expect([ageOn(born, addDays(on, -1)), ageOn(born, on)]).toEqual([years - 1, years])
    }))
  })
})
