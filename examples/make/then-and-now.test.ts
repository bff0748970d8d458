import { describe, expect, it } from 'vitest'
import { assembleCaseFacts, known, rival, thenAndNow, type CaseFacts, type SentenceRun } from '@lenity/law'
import { person as marlowe } from '../odessa-marlowe/person.ts'
import { person as iriarte } from '../tomas-iriarte/person.ts'
import type { Person } from './person-plan.ts'

function factsOf(person: Person): CaseFacts {
  const readings = new Map<string, unknown[]>()
  for (const { path, value } of person.truth) {
    const before = readings.get(path) ?? []
    if (!before.some((each) => JSON.stringify(each) === JSON.stringify(value))) readings.set(path, [...before, value])
  }
  return assembleCaseFacts(new Map([...readings].map(([path, values]) => [path, values.length === 1 ? known(values[0]) : rival(values)])))
}

/** What a run comes to where its papers leave one reading open: the statutory limits, the total level and the range. */
function outcome(run: SentenceRun) {
  const [reading, ...others] = run.readings
  if (reading?.statutory.status !== 'computed' || reading.guideline.status !== 'computed') throw new Error(`${run.name} is not computed`)
  const { min, max } = reading.statutory.value
  const { totalLevel, category, range } = reading.guideline.value
  return { readings: 1 + others.length, statute: [min, max], totalLevel, category, range }
}

const today = '2026-11-23'

describe('Odessa Marlowe, who got life in 1996 for 1.9 kg of cocaine base', () => {
  const runs = thenAndNow(factsOf(marlowe), today)

  it('was at level 43 under the manual of 1995: 38 for the weight, 3 for managing, 2 for what she said at trial', () => {
    expect(outcome(runs.then)).toEqual({ readings: 1, statute: [120, 'life'], totalLevel: 43, category: 1, range: ['life', 'life'] })
    expect(outcome(runs.found)).toMatchObject({ totalLevel: 43, range: ['life', 'life'] })
  })

  it('would be at level 37 today, 210 to 262 months, and no more than 240, because the jury found no weight', () => {
    const now = { readings: 1, statute: [0, 240], totalLevel: 37, category: 1, range: [210, 240] }
    expect(outcome(runs.sameOffense)).toEqual(now)
    expect(outcome(runs.sameConduct)).toEqual(now)
  })
})

describe('Tomás Iriarte, whose twenty years were a minimum doubled for a conviction of 2003', () => {
  const runs = thenAndNow(factsOf(iriarte), today)

  it('was at level 27 and category II, 78 to 97 months, and got the minimum of 240', () => {
    expect(outcome(runs.then)).toEqual({ readings: 1, statute: [240, 'life'], totalLevel: 27, category: 2, range: [240, 240] })
  })

  it('would not have it doubled today, because he served no imprisonment for the earlier conviction', () => {
    expect(outcome(runs.sameConduct).statute).toEqual([120, 'life'])
    expect(outcome(runs.sameOffense).statute).toEqual([120, 'life'])
  })
})
