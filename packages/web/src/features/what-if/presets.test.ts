import { assembleCaseFacts, known, thenAndNow, type Leaf } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { isApplied, presetsFor } from './presets.ts'

const told: Readonly<Record<string, unknown>> = {
  'conviction.sentencedOn': '1996-06-21', 'conviction.offenseEndedOn': '1995-03-14', 'conviction.notice851': false, 'conviction.counts.complete': true,
  'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.penalty': '841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine base', 'conviction.counts.0.foundGrams': 1900, 'conviction.counts.0.deathResulted': false,
  'guideline.edition': '1995', 'guideline.drugs.0.substance': 'cocaine base', 'guideline.drugs.0.grams': 1900, 'guideline.drugs.complete': true, 'guideline.weapon': true, 'guideline.roleLevels': 3,
  'guideline.obstruction': false, 'guideline.acceptanceLevels': 0, 'guideline.careerOffender': false, 'guideline.safetyValve': false, 'guideline.safetyValveToday': false, 'guideline.category': 1, 'guideline.points': 0,
  'conviction.priors851.complete': true, 'guideline.statusPoints': 0, 'guideline.recencyPoints': 0, 'guideline.zeroPointCriteria': false,
}
const leaves = new Map<string, Leaf<unknown>>(Object.entries(told).map(([path, value]) => [path, known(value)]))
const asked = (id: string) => presetsFor(leaves).find((preset) => preset.id === id)

describe('what is asked at one stroke', () => {
  it('is only what the case leaves room for', () => {
    expect(presetsFor(leaves).map(({ id }) => id)).toEqual(['no firearm', 'minor role', 'no leading role', 'acceptance', 'half', '18:1', '1:1'])
    expect(presetsFor(new Map([['guideline.roleLevels', known(-2)]]))).toEqual([])
  })

  it('halves every weight the court attributed, and no other number', () => {
    expect([...asked('half')?.changes ?? []]).toEqual([['guideline.drugs.0.grams', known(950)]])
  })

  it('at 18 to 1 the same sentence is that of the manual of November 2011, with its statute', () => {
    const at = thenAndNow(assembleCaseFacts(new Map([...leaves, ...asked('18:1')?.changes ?? []])), '2026-11-28')
    expect(at.then.edition?.label).toBe('1 November 2011')
    // 1.9 kilograms: level 38 at 100 to 1, level 34 at 18 to 1 (840 grams to 2.8 kilograms).
    expect(at.then.readings[0]?.guideline).toMatchObject({ status: 'computed', value: { baseLevel: 34 } })
  })

  it('is applied when all of it is, and no more once a fact of it is turned back', () => {
    const powder = asked('1:1')
    if (powder === undefined) throw new Error('the question is not offered')
    expect(isApplied(powder, powder.changes)).toBe(true)
    expect(isApplied(powder, new Map([...powder.changes].slice(1)))).toBe(false)
  })
})
