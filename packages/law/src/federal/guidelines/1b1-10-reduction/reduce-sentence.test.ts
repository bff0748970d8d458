import { describe, expect, it } from 'vitest'
import { reduceSentence } from './reduce-sentence.ts'
import type { ReductionInputs } from './reduction-inputs.ts'

const minusTwo: ReductionInputs = { reducedOn: '2016-01-04', amendments: [{ number: 782 }], levelsLowered: 2, level: 33, category: 3, term: 168, assistance: false }

/** The questions that were answered so. */
function parts(inputs: ReductionInputs, truth: 'met' | 'not met' | 'cannot say'): readonly string[] {
  return reduceSentence(inputs).eligible.parts.filter((part) => part.truth === truth).map(({ id }) => id)
}

function value(inputs: ReductionInputs) {
  const { amended, floor } = reduceSentence(inputs)
  if (amended.status !== 'computed' || floor.status !== 'computed') throw new Error(`${amended.status}, ${floor.status}`)
  return { ...amended.value, ...floor.value }
}

describe('a reduction under 3582(c)(2)', () => {
  it('goes from level 33 to 31 and from 168 down to 135 months', () => {
    expect(reduceSentence(minusTwo).eligible.truth).toBe('met')
    expect(value(minusTwo)).toMatchObject({ original: [168, 210], level: 31, category: 3, range: [135, 168], minimum: 135, least: 135 })
  })

  it('is also found when only the range is known, where every level that fits it leads to the same', () => {
    const { level, category, ...rest } = minusTwo
    expect([level, category]).toEqual([33, 3])
    const { amended } = reduceSentence({ ...rest, range: [188, 235] })
    expect(amended).toMatchObject({ status: 'computed', value: { range: [151, 188], level: undefined, category: undefined } })
    expect(amended.steps.at(-3)?.note).toContain('every level that fits')
  })

  it('asks for level and category where the range leaves them open', () => {
    const { amended } = reduceSentence({ ...minusTwo, level: undefined, category: undefined, range: [360, 'life'] } as unknown as ReductionInputs)
    expect(amended.status === 'cannot say' && amended.needs.map(({ path }) => path)).toEqual(['level', 'category'])
  })

  it('leaves nothing to someone who already has the least of the amended range', () => {
    expect(parts({ ...minusTwo, term: 135 }, 'not met')).toEqual(['1B1.10 something left'])
    expect(reduceSentence({ ...minusTwo, term: 136 }).eligible.truth).toBe('met')
  })

  it('does not go below the time already served', () => {
    expect(value({ ...minusTwo, servedMonths: 150 })).toMatchObject({ minimum: 135, least: 150 })
    expect(parts({ ...minusTwo, servedMonths: 168 }, 'not met')).toEqual(['1B1.10 something left'])
    expect(value({ ...minusTwo, reducedOn: '1996-01-01', amendments: [{ number: 516 }], term: 168, servedMonths: 150 })).toMatchObject({ least: 135 })
  })

  it('keeps the months of a firearm count apart and adds them at the end', () => {
    expect(value({ ...minusTwo, consecutiveMonths: 60 })).toMatchObject({ least: 135, total: 195 })
  })

  it('stops at a mandatory minimum, which may leave nothing at all', () => {
    expect(value({ ...minusTwo, statutoryMin: 140 })).toMatchObject({ tableRange: [135, 168], range: [140, 168], minimum: 140 })
    expect(parts({ ...minusTwo, statutoryMin: 168 }, 'met')).not.toContain('1B1.10 something left')
    expect(parts({ ...minusTwo, level: 31, term: 240, statutoryMin: 240 }, 'not met')).toEqual(['3582(c)(2) based on', '1B1.10 lowered', '1B1.10 something left'])
  })

  it('is not for a career offender, whose range no listed amendment lowers, unless the quantity gave the greater level', () => {
    expect(parts({ ...minusTwo, careerOffender: true }, 'not met')).toContain('1B1.10 lowered')
    expect(value({ ...minusTwo, level: 38, category: 6, term: 360, careerOffenderLevel: 37 })).toMatchObject({ level: 37, range: [360, 'life'], lowered: false })
    expect(value({ ...minusTwo, level: 36, category: 6, term: 324, careerOffenderLevel: 34 })).toMatchObject({ level: 34, range: [262, 327], lowered: true })
  })

  it('can be refused to a career offender without knowing the range', () => {
    expect(parts({ reducedOn: '2024-02-01', amendments: [{ number: 821, part: 'A' }], careerOffender: true }, 'not met')).toEqual(['1B1.10 lowered'])
  })

  it('after a plea under Rule 11(c)(1)(C) is open, unless the court set the range aside (Hughes, Koons)', () => {
    expect(reduceSentence({ ...minusTwo, plea: 'type C' }).eligible.truth).toBe('met')
    expect(parts({ ...minusTwo, plea: 'type C', rangeDiscarded: true }, 'not met')).toEqual(['3582(c)(2) based on'])
  })

  it('is closed where the whole range lay below the mandatory minimum (Koons), and open where part of it did not', () => {
    const helped: ReductionInputs = { ...minusTwo, level: 29, category: 1, tableRange: [87, 108], statutoryMin: 120, term: 90, assistance: true }
    expect(parts(helped, 'not met')).toEqual(['3582(c)(2) based on'])
    expect(parts({ ...helped, tableRange: undefined, range: [120, 120] } as unknown as ReductionInputs, 'not met')).toContain('3582(c)(2) based on')
    expect(reduceSentence({ ...helped, level: 31, tableRange: [108, 135] }).eligible.truth).toBe('met')
  })

  it('cannot be told where only a consecutive term is left, and says that courts differ', () => {
    const { eligible } = reduceSentence({ ...minusTwo, onlyConsecutiveTermLeft: true })
    expect(eligible.truth).toBe('cannot say')
    expect(eligible.reasons.map(({ text }) => text).join(' ')).toContain('Courts differ')
  })

  it('names the facts that decide, all of them', () => {
    const { eligible } = reduceSentence({ reducedOn: '2016-01-04', amendments: [{ number: 782 }], range: [100, 125] })
    expect(eligible.truth).toBe('cannot say')
    expect(eligible.needs.map(({ path }) => path)).toEqual(['drugs'])
    const later = reduceSentence({ reducedOn: '2016-01-04', amendments: [{ number: 782 }], range: [188, 235], levelsLowered: 2 })
    expect(later.eligible.needs.map(({ path }) => path).sort()).toEqual(['assistance', 'term'])
  })

  it('is met above the amended minimum whatever is not known of assistance', () => {
    expect(reduceSentence({ reducedOn: '2016-01-04', amendments: [{ number: 782 }], range: [188, 235], levelsLowered: 2, term: 160 }).eligible.truth).toBe('met')
    expect(reduceSentence({ reducedOn: '2016-01-04', amendments: [{ number: 782 }], range: [188, 235], levelsLowered: 2, term: 140 }).eligible.truth).toBe('cannot say')
  })

  it('says what an amendment without a rule here would need', () => {
    const { amended } = reduceSentence({ reducedOn: '2016-01-04', amendments: [{ number: 657 }], range: [70, 87], term: 70 })
    expect(amended.status === 'not encoded' && amended.gaps[0]?.why).toContain('give the levels it takes off')
    expect(value({ reducedOn: '2016-01-04', amendments: [{ number: 657 }], range: [70, 87], level: 27, category: 1, term: 70, levelsLowered: 4 })).toMatchObject({ level: 23, least: 46 })
  })

  it('before 1 November 1994 went by another rule, which is not encoded', () => {
    expect(reduceSentence({ ...minusTwo, reducedOn: '1994-10-31', amendments: [{ number: 461 }] }).amended.status).toBe('not encoded')
  })

  it('after assistance from life has no number of months to go by', () => {
    const { eligible, floor } = reduceSentence({ ...minusTwo, level: 43, category: 1, term: 300, assistance: true })
    expect(floor.status).toBe('not encoded')
    expect(eligible.truth).toBe('cannot say')
  })

  it('is not opened by leaving a minimum out of account where the amendment itself lowers nothing', () => {
    const helped: ReductionInputs = { ...minusTwo, level: 30, category: 1, statutoryMin: 120, term: 90, assistance: true }
    expect(parts({ ...helped, levelsLowered: 0 }, 'not met')).toContain('1B1.10 lowered')
    expect(reduceSentence({ ...helped, levelsLowered: 2 }).eligible.truth).toBe('met')
  })

  it('asks how much was for assistance where a variance lowered the term as well', () => {
    const mixed: ReductionInputs = { ...minusTwo, term: 100, assistance: true, otherwiseBelow: 'variance' }
    const { floor } = reduceSentence(mixed)
    expect(floor.status === 'cannot say' && floor.needs.map(({ path }) => path)).toEqual(['assistancePercent'])
    expect(value({ ...mixed, assistancePercent: 30 })).toMatchObject({ comparable: 95, minimum: undefined })
  })

  it('takes the fall of the category together with that of the level', () => {
    expect(value({ reducedOn: '2024-02-01', level: 33, category: 4, points: 8, statusPoints: 2, levelsLowered: 2, amendments: [{ number: 782 }, { number: 821, part: 'A' }], term: 188, assistance: false })).toMatchObject({ level: 31, category: 3, range: [135, 168] })
  })
})
