import { describe, expect, it } from 'vitest'
import { changedLaw, underLaw } from '../../core/changed-law.ts'
import { known, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { sentenceRun } from '../then-and-now/then-and-now.ts'
import { wholeRange } from '../then-and-now/whole-range.ts'
import { lawOfReform, type ReformedLaw } from './law-of-reform.ts'
import { sayReform } from './say-reform.ts'
import type { ReformChange } from './reform.ts'
import { weighLaw, weighSecondLook } from './weigh-reform.ts'

const on = '2026-11-29'

/** Sold half a kilogram of a drug in 2012: nobody with earlier convictions, all three levels of acceptance off. */
const sale: Readonly<Record<string, unknown>> = {
  'conviction.sovereign': 'federal', 'conviction.offenseEndedOn': '2012-03-01', 'conviction.sentencedOn': '2013-02-01', 'conviction.term': 240,
  'conviction.counts.0.statute': '21 U.S.C. 841(a)(1)', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine base', 'conviction.counts.0.foundGrams': 500, 'conviction.counts.0.deathResulted': false, 'conviction.counts.complete': true,
  'conviction.notice851': false, 'conviction.priors851.complete': true,
  'guideline.drugs.0.substance': 'cocaine base', 'guideline.drugs.0.grams': 500, 'guideline.drugs.complete': true, 'guideline.weapon': false, 'guideline.roleLevels': 0, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3,
  'guideline.careerOffender': false, 'guideline.safetyValve': false, 'guideline.safetyValveToday': false, 'guideline.zeroPointCriteria': false, 'guideline.points': 4, 'guideline.statusPoints': 0, 'guideline.recencyPoints': 0, 'guideline.category': 3,
  'guideline.characteristics.complete': true, 'guideline.characteristicsToday': true, 'guideline.adjustments.complete': true, 'history.priors.complete': true, 'custody.status': 'in prison', 'custody.commencedOn': '2013-02-01', 'custody.priorCreditDays': 0, 'person.dateOfBirth': '1990-05-01',
}

function person(more: Readonly<Record<string, unknown>> = {}): CaseFacts {
  const leaves = new Map<string, Leaf<unknown>>()
  for (const [path, value] of Object.entries({ ...sale, ...more })) if (value !== undefined) leaves.set(path, known(value))
  return assembleCaseFacts(leaves)
}

function law(...changes: readonly ReformChange[]): ReformedLaw {
  const found = lawOfReform({ name: 'a reform', changes }, on)
  if ('wrong' in found) throw new Error(found.wrong)
  return found
}

function ranges(facts: CaseFacts, reform?: ReformedLaw) {
  const name = reform?.measured === 'then' ? 'then, computed' : 'now, same offense sentenced today'
  const make = () => sentenceRun(facts, on, name).readings.map(({ guideline }) => (guideline.status === 'computed' ? wholeRange(guideline.value) : guideline.status))
  return reform === undefined ? make() : underLaw(reform.law, make)
}

describe('a drug weighed as another', () => {
  const oneToOne = law({ change: 'weigh as', drug: 'cocaine base', as: 'cocaine' })

  it('has the terms and the level of the other, and all else as it was', () => {
    // Level 30 for 280 to 840 g of cocaine base, 27 after acceptance, III: 87 to 108; the least term of (A) is 120.
    expect(ranges(person())).toEqual([[120, 120]])
    // Cocaine: 500 g to 2 kg is level 24, 21 after acceptance, III: 46 to 57; (B) from 500 g, 60 months.
    expect(ranges(person(), oneToOne)).toEqual([[60, 60]])
    expect(ranges(person({ 'conviction.counts.0.substance': 'cocaine', 'guideline.drugs.0.substance': 'cocaine', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(B)' }))).toEqual([[60, 60]])
    expect(weighLaw(person(), oneToOne, on)).toEqual({ reach: 'surely', least: 180, most: 180, needs: [] })
  })

  it('takes both readings where the weight charged and found is not known: the subsection stood for 280 grams, which would be no minimum now', () => {
    expect(ranges(person({ 'conviction.counts.0.foundGrams': undefined }), oneToOne)).toEqual([[60, 60], [46, 57]])
    expect(weighLaw(person({ 'conviction.counts.0.foundGrams': undefined }), oneToOne, on)).toEqual({ reach: 'surely', least: 180, most: 194, needs: [] })
  })

  it('leaves those alone whose drug was another, and those whose term is short already', () => {
    expect(weighLaw(person({ 'conviction.counts.0.substance': 'heroin', 'guideline.drugs.0.substance': 'heroin', 'conviction.counts.0.foundGrams': 1200, 'guideline.drugs.0.grams': 1200 }), oneToOne, on).reach).toBe('not')
    expect(weighLaw(person({ 'conviction.term': 48 }), oneToOne, on)).toEqual({ reach: 'not', needs: [] })
  })
})

describe('other changes', () => {
  it('of a least term leave the greatest, and what the guideline gives beside it', () => {
    const lower = law({ change: 'least terms', of: '841(b)(1)(A)', plain: 60 })
    expect(ranges(person(), lower)).toEqual([[87, 108]])
    expect(weighLaw(person(), lower, on)).toEqual({ reach: 'surely', least: 132, most: 153, needs: [] })
  })

  it('of the drug levels lower each line of the table, and no minimum', () => {
    const two = law({ change: 'drug levels', by: -2 })
    const small = { 'conviction.counts.0.foundGrams': 20, 'guideline.drugs.0.grams': 20, 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(C)' }
    // 16.8 to 22.4 g: level 20, less three is 17, III: 30 to 37; two less is 15, III: 24 to 30.
    expect([ranges(person(small)), ranges(person(small), two)]).toEqual([[[30, 37]], [[24, 30]]])
    expect(weighLaw(person(), two, on).reach).toBe('not')
  })

  it('of 924(c) are weighed against the day of sentencing: they are the law of today', () => {
    const firearm = (i: number) => ({ [`conviction.counts.${i}.statute`]: '18 U.S.C. 924(c)', [`conviction.counts.${i}.penalty`]: '18 U.S.C. 924(c)(1)(A)(i)', [`conviction.counts.${i}.firearmUse`]: 'used, carried or possessed', [`conviction.counts.${i}.firearmKind`]: 'firearm', [`conviction.counts.${i}.firearmPriorFinal`]: false })
    const facts = person({ ...firearm(1), ...firearm(2), 'conviction.term': 480, 'guideline.edition': '2012' })
    const unstacked = law({ change: 'firearm counts', second: 'after a final conviction' })
    const [[before], [after]] = [ranges(facts), ranges(facts, unstacked)].map((all) => all.map((range) => range[0])) as [[number], [number]]
    const then = sentenceRun(facts, on, 'then, computed').readings[0]?.guideline
    const thenLow = then?.status === 'computed' ? wholeRange(then.value)[0] : undefined
    // Twenty-five years for the second count then, five under the change: twenty years less.
    expect(Number(thenLow) - Number(after)).toBe(240)
    expect(before).toBeLessThan(Number(thenLow))
    expect(weighLaw(facts, unstacked, on)).toMatchObject({ reach: 'surely' })
  })

  it('of a safety valve for more points leave open what the case does not say, and are closed to who leads', () => {
    const wider = law({ change: 'safety valve', pointsAtMost: 10 })
    const some = { 'guideline.points': 6, 'guideline.safetyValveToday': undefined, 'guideline.safetyValve': false, 'conviction.sentencedOn': '2013-02-01' }
    expect(weighLaw(person({ ...some, 'history.priors.0.points': 3, 'history.priors.1.points': 3 }), wider, on).reach).toBe('possibly')
    expect(weighLaw(person({ ...some, 'history.priors.0.points': 3, 'history.priors.1.points': 3, 'guideline.roleLevels': 4 }), wider, on).reach).toBe('not')
    expect(weighLaw(person({ ...some, 'guideline.points': 12, 'history.priors.0.points': 3, 'history.priors.1.points': 3 }), wider, on).reach).toBe('not')
  })
})

describe('what is not known', () => {
  it('of the history behind a refused safety valve is no refusal of a wider one', () => {
    const wider = law({ change: 'safety valve', pointsAtMost: 10 })
    // Six points, and nothing of the prior sentences they are for: what failed the criteria of today is open.
    expect(weighLaw(person({ 'guideline.points': 6, 'history.priors.complete': undefined }), wider, on).reach).toBe('possibly')
    // Four points pass the criterion of history: it was another that failed, and fails still.
    expect(weighLaw(person({ 'guideline.points': 1, 'guideline.category': 1 }), wider, on).reach).toBe('not')
  })

  it('of a drug that is measured as another is no reason to leave a person out', () => {
    const plants = { 'conviction.counts.0.substance': 'marihuana plants', 'conviction.counts.0.foundGrams': undefined, 'guideline.drugs.0.substance': 'marihuana plants', 'guideline.drugs.0.grams': undefined, 'guideline.drugs.0.plants': 500, 'guideline.roleLevels': undefined }
    expect(weighLaw(person(plants), law({ change: 'weigh as', drug: 'marihuana', as: 'heroin' }), on).reach).toBe('cannot say')
    expect(weighLaw(person(plants), law({ change: 'weigh as', drug: 'cocaine base', as: 'cocaine' }), on).reach).toBe('not')
  })
})

describe('a second look', () => {
  it('opens after so many months served, to the young and the old where it says so', () => {
    const facts = person({ 'custody.commencedOn': '2010-02-01' })
    expect(weighSecondLook(facts, { afterMonths: 180 }, on)).toEqual({ reach: 'surely', least: 0, most: 39, needs: [] })
    expect(weighSecondLook(facts, { afterMonths: 240 }, on).reach).toBe('not')
    expect(weighSecondLook(facts, { afterMonths: 180, youngerThan: 21 }, on).reach).toBe('not')
    expect(weighSecondLook(facts, { afterMonths: 180, youngerThan: 25 }, on).reach).toBe('surely')
    // The day before the birthday one is a year younger.
    for (const [born, reach] of [['1987-03-02', 'surely'], ['1987-03-01', 'not']] as const) expect([born, weighSecondLook(person({ 'custody.commencedOn': '2010-02-01', 'person.dateOfBirth': born }), { afterMonths: 180, youngerThan: 25 }, on).reach]).toEqual([born, reach])
    expect(weighSecondLook(facts, { afterMonths: 180, atLeastAged: 50 }, on).reach).toBe('not')
    expect(weighSecondLook(person({ 'custody.commencedOn': '2010-02-01', 'conviction.term': 'life' }), { afterMonths: 180 }, on)).toEqual({ reach: 'surely', life: true, needs: [] })
    expect(weighSecondLook(person({ 'custody.commencedOn': undefined }), { afterMonths: 180 }, on)).toMatchObject({ reach: 'cannot say', needs: ['custody.commencedOn'] })
  })
})

describe('weighing', () => {
  it('counts nobody who is out of reach, and names what is missing', () => {
    const reform = law({ change: 'drug levels', by: -2 })
    expect(weighLaw(person({ 'conviction.sovereign': 'state' }), reform, on).reach).toBe('out of scope')
    expect(weighLaw(person({ 'custody.status': 'on supervision' }), reform, on).reach).toBe('not in prison')
    expect(weighLaw(person({ 'guideline.drugs.0.grams': undefined }), reform, on)).toMatchObject({ reach: 'cannot say', needs: expect.arrayContaining(['guideline.drugs.0.grams']) })
    expect(weighLaw(person({ 'conviction.term': undefined }), law({ change: 'weigh as', drug: 'cocaine base', as: 'cocaine' }), on)).toEqual({ reach: 'surely', termUnknown: true, needs: ['conviction.term'] })
  })

  it('reaches nobody whom the change cannot touch, whatever else is missing, and asks where it may', () => {
    const oneToOne = law({ change: 'weigh as', drug: 'cocaine base', as: 'cocaine' })
    const heroin = { 'conviction.counts.0.substance': 'heroin', 'guideline.drugs.0.substance': 'heroin', 'guideline.roleLevels': undefined, 'guideline.drugs.0.grams': undefined }
    expect(weighLaw(person(heroin), oneToOne, on)).toEqual({ reach: 'not', needs: [] })
    expect(weighLaw(person({ ...heroin, 'conviction.counts.complete': undefined }), oneToOne, on).reach).toBe('cannot say')
    expect(weighLaw(person({ ...heroin, 'guideline.drugs.0.substance': undefined, 'guideline.drugs.0.grams': 500 }), oneToOne, on).reach).toBe('cannot say')
    expect(weighLaw(person({ 'guideline.roleLevels': undefined }), law({ change: 'firearm counts', second: 'after a final conviction' }), on).reach).toBe('not')
    expect(weighLaw(person({ 'guideline.roleLevels': undefined }), law({ change: 'first step terms', reach: 'every sentence' }), on).reach).toBe('not')
    expect(weighLaw(person({ 'guideline.roleLevels': undefined, 'conviction.notice851': true }), law({ change: 'first step terms', reach: 'every sentence' }), on).reach).toBe('cannot say')
  })

  it('by the terms of the First Step Act lowers what a noticed prior conviction asked for', () => {
    const noticed = { 'conviction.notice851': true, 'conviction.priors851.0.kind': 'serious drug felony', 'conviction.priors851.0.finalOn': '2005-02-03', 'guideline.edition': '2012' }
    const terms = law({ change: 'first step terms', reach: 'every sentence' })
    // Twenty years then, fifteen under 401.
    const then = sentenceRun(person(noticed), on, 'then, computed').readings.map(({ guideline }) => (guideline.status === 'computed' ? wholeRange(guideline.value) : guideline.status))
    expect([then, ranges(person(noticed), terms)]).toEqual([[[240, 240]], [[180, 180]]])
    expect(weighLaw(person({ ...noticed, 'conviction.priors851.0.kind': 'felony drug offense, not serious' }), terms, on)).toEqual({ reach: 'surely', least: 105, most: 120, needs: [] })
  })

  it('is said in words, with the law of the day that it would change, word for word', () => {
    const said = (...changes: readonly ReformChange[]) => sayReform({ name: 'x', changes }, on)
    expect(said({ change: 'weigh as', drug: 'cocaine base', as: 'cocaine' })).toMatchObject([{ says: expect.stringMatching(/^Cocaine base is weighed as cocaine is/), changes: [{ cite: 'Pub. L. 111-220, 2(a), 124 Stat. 2372' }, { cite: expect.stringContaining('782') }] }])
    expect(said({ change: 'least terms', of: '841(b)(1)(A)', plain: 60, onePrior: 90, twoPriors: 'life', death: 0 })[0]?.says).toBe('The least term of 21 U.S.C. 841(b)(1)(A) is 5 years, 90 months after one prior conviction, life after two prior convictions, none where death or injury resulted; what is not named stays.')
    const all: readonly ReformChange[] = [{ change: 'least terms', of: '841(b)(1)(B)', plain: 12 }, { change: 'drug levels', by: -1 }, { change: 'safety valve', pointsAtMost: 4 }, { change: 'firearm counts', second: 'after a final conviction' }, { change: 'first step terms', reach: 'every sentence' }]
    for (const one of said(...all)) {
      expect(one.says).toMatch(/\.$/)
      expect(one.changes.map(({ cite, link, quote }) => [cite !== '', link.startsWith('https://'), quote.length > 10])).toEqual([[true, true, true]])
    }
    expect(sayReform({ name: 'x', secondLook: { afterMonths: 181, youngerThan: 25, atLeastAged: 40 } }, on)).toEqual([{ says: 'A court may look again at a sentence after 181 months served, of whoever was younger than 25 on the last day of the offense and is at least 40 years old.', changes: [] }])
  })

  it('leaves the law as it was, also when a computation fails', () => {
    const { law: change } = law({ change: 'drug levels', by: -2 })
    expect(() => underLaw(change, () => { throw new Error('no') })).toThrow('no')
    expect(changedLaw()).toBeUndefined()
    expect(ranges(person())).toEqual([[120, 120]])
  })

  it.each([
    [[{ change: 'weigh as', drug: 'sugar', as: 'cocaine' }], 'no drug with amounts'],
    [[{ change: 'weigh as', drug: 'cocaine', as: 'cocaine' }], 'as itself'],
    [[], 'no change'],
    [[{ change: 'firearm counts', second: 'after a final conviction' }, { change: 'drug levels', by: -2 }], 'mixes'],
  ] as const)('is refused where it says nothing the engine computes: %j', (changes, wrong) => {
    expect(lawOfReform({ name: 'x', changes }, on)).toMatchObject({ wrong: expect.stringContaining(wrong), next: expect.stringMatching(/\.$/) })
  })
})
