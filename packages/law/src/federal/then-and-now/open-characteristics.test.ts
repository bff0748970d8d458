import { assert, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { known, rival, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { characteristicNames } from '../../facts/characteristics.ts'
import { openCharacteristics } from './open-characteristics.ts'
import { readCase } from './read-case.ts'
import { thenAndNow } from './then-and-now.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** A made-up case: 6 kg of cocaine, sold in 2003 and sentenced in 2004 at level 32, nothing but the weight. */
const seller: Leaves = {
  'conviction.offenseEndedOn': known('2003-03-14'), 'conviction.sentencedOn': known('2004-06-21'),
  'conviction.counts.complete': known(true), 'conviction.counts.0.statute': known('21 U.S.C. 841(a)(1)'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(A)'), 'conviction.counts.0.substance': known('cocaine'), 'conviction.counts.0.foundGrams': known(6000), 'conviction.counts.0.deathResulted': known(false),
  'conviction.notice851': known(false), 'conviction.priors851.complete': known(true),
  'guideline.edition': known('2003'), 'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(6000),
  'guideline.weapon': known(false), 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false), 'guideline.acceptanceLevels': known(0), 'guideline.careerOffender': known(false), 'guideline.safetyValve': known(false), 'guideline.safetyValveToday': known(false),
  'guideline.totalLevel': known(32), 'guideline.category': known(2), 'guideline.points': known(2), 'guideline.statusPoints': known(0), 'guideline.recencyPoints': known(0), 'guideline.range': known([135, 168]),
}

const compare = (changes: Leaves = {}, today: CivilDate = '2026-03-01') => thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...seller, ...changes }))), today)
const totals = (run: ReturnType<typeof compare>['then']) => run.readings.map(({ guideline }) => (guideline.status === 'computed' ? guideline.value.totalLevel : guideline.status))
const added = 'none of the characteristics added to 2D1.1(b) since the manual of 1 November 2003 applies: violence, submersible vessel, mass-marketing by computer, bribery of a law enforcement officer, premises maintained'

describe('characteristics the manual has gained since', () => {
  const { then, sameOffense, sameConduct } = compare()
  it('are taken as not found, in words, and the range still has its number', () => {
    expect(totals(sameOffense)).toEqual([30])
    expect(sameOffense.readings[0]?.assuming).toBe(added)
    expect(sameConduct.readings[0]?.assuming).toBe(added)
  })
  it('are asked for by one fact, with its papers and the question', () => {
    expect(sameOffense.needs).toEqual([{
      path: 'guideline.characteristicsToday', label: 'the characteristics listed are all that the manual of today would find', because: 'unknown', papers: ['presentence report', 'statement of reasons'],
      question: 'Would any of these be found: violence; submersible vessel; mass-marketing by computer; bribery of a law enforcement officer; premises maintained?',
    }])
  })
  it('are no question of the sentence then', () => expect([then.readings[0]?.assuming, then.needs]).toEqual([undefined, []]))
  it('are no question once somebody has answered it', () => {
    const asked = compare({ 'guideline.characteristicsToday': known(true) })
    expect([asked.sameOffense.readings[0]?.assuming, asked.sameOffense.needs]).toEqual([undefined, []])
  })
  it('apply where they are listed, and only to a manual that has them', () => {
    const listed = compare({ 'guideline.characteristics.0.name': known('2D1.1 premises maintained') })
    expect([totals(listed.then), totals(listed.sameConduct)]).toEqual([[32], [32]])
    expect(listed.sameConduct.readings[0]?.assuming).not.toContain('premises')
    expect(listed.sameOffense.edition?.label).toBe('1 November 2025')
  })
  it('stay a question while the answer is that more would be found', () => expect(compare({ 'guideline.characteristicsToday': known(false) }).sameOffense.needs).toHaveLength(1))
})

describe('characteristics of the manual the court used', () => {
  it('are settled where the level it found is the one its findings come to', () => {
    expect(compare().then.readings[0]?.guideline.steps.at(-1)).toMatchObject({ id: 'level found', applied: false, note: 'both are 32: the court applied no other characteristic of its manual than those known here' })
  })
  it('are a question where it found more', () => {
    const { then, sameOffense } = compare({ 'guideline.totalLevel': known(34), 'guideline.characteristicsToday': known(true) })
    expect(then.readings[0]?.guideline.steps.at(-1)?.note).toBe('the court found 34, and the facts known here come to 32: 2 levels are not accounted for')
    expect(then.readings[0]?.assuming).toContain('no other characteristic of 2D1.1(b) in the manual the court used applies: private aircraft, pilot, captain or navigator, distribution in a prison, hazardous or toxic substances; the 2 levels the court found more than the facts known here come to are left out')
    expect(then.needs.map(({ path }) => path)).toEqual(['guideline.characteristics.complete'])
    expect(sameOffense.needs).toEqual([])
  })
  it('are settled by the list where it is whole, whatever the level', () => {
    expect(compare({ 'guideline.totalLevel': known(34), 'guideline.characteristics.complete': known(true) }).then.needs).toEqual([])
  })
  it('are a question where its level is not known', () => expect(compare({ 'guideline.totalLevel': unknown }).then.needs.map(({ path }) => path)).toEqual(['guideline.characteristics.complete']))
  it('are no more settled by the level of a career offender than by one written down to 43', () => {
    expect(compare({ 'guideline.careerOffender': known(true), 'guideline.totalLevel': known(37) }).then.needs.map(({ path }) => path)).toEqual(['guideline.characteristics.complete'])
    const great = { 'guideline.drugs.0.grams': known(200_000), 'guideline.roleLevels': known(4), 'guideline.obstruction': known(true) }
    expect(compare({ ...great, 'guideline.totalLevel': known(43) }).then.needs.map(({ path }) => path)).toEqual(['guideline.characteristics.complete'])
    expect(compare({ ...great, 'guideline.totalLevel': known(44) }).then.needs).toEqual([])
  })
  it('make a reading each where papers name different ones', () => {
    expect(totals(compare({ 'guideline.characteristics.0.name': rival(['2D1.1 distribution in a prison', '2D1.1 private aircraft']), 'guideline.drugs.0.grams': known(200) }).then)).toEqual([22, 26])
  })
  it('are asked for by name where an entry has none', () => {
    const { guideline } = compare({ 'guideline.characteristics.0.name': unknown, 'guideline.characteristics.1.name': known('2D1.1 private aircraft') }).then.readings[0] ?? {}
    expect(guideline?.status === 'cannot say' && guideline.needs.map(({ path }) => path)).toContain('guideline.characteristics.0.name')
  })
})

describe('a characteristic that the manual of then asked more for', () => {
  it('is a question of today, though the court found none: an aircraft without a conviction for importing', () => {
    const asked = (edition: string, sentencedOn: string) => compare({ 'guideline.edition': known(edition), 'conviction.offenseEndedOn': known('1990-03-14'), 'conviction.sentencedOn': known(sentencedOn) }).sameConduct.needs.map(({ path, question }) => `${path} ${/private aircraft/.test(question ?? '')}`)
    expect([asked('1991', '1992-06-21'), asked('1992', '1993-06-21')]).toEqual([['guideline.characteristicsToday true'], ['guideline.characteristicsToday false']])
  })
})

describe('what need not be asked', () => {
  const asks = (changes: Leaves) => compare({ 'guideline.characteristics.complete': known(true), ...changes }).sameConduct.needs[0]?.question
  it('is what the drugs, the counts and the role rule out', () => {
    expect(asks({})).not.toMatch(/fentanyl|steroid|laboratory|marihuana|860a|865|leader|minimal/)
    expect(asks({ 'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('methamphetamine (mixture)'), 'conviction.counts.0.substance': known('methamphetamine (mixture)'), 'guideline.edition': known('1999') })).toContain('risk of harm from a laboratory')
    expect(asks({ 'guideline.roleLevels': known(3) })).toContain('leader with an aggravating factor')
    expect(asks({ 'guideline.roleLevels': known(-4) })).toContain('minimal participant under pressure')
    const convictedOf = (statute: string) => openCharacteristics(readCase(assembleCaseFacts(new Map(Object.entries({ ...seller, 'conviction.counts.0.statute': known(statute) })))), ['2D1.1'], '2026-03-01', { on: '2003-11-01', computed: 32, guidelines: ['2D1.1'] }, undefined)?.words
    expect(convictedOf('21 U.S.C. 865')).toContain('conviction under 21 U.S.C. 865')
    expect(convictedOf('21 U.S.C. 841(a)(1)')).not.toContain('conviction under')
  })
  it('is violence beside a firearm count, which accounts for it', () => {
    expect(asks({ 'conviction.counts.1.statute': known('18 U.S.C. 924(c)'), 'conviction.counts.1.penalty': known('18 U.S.C. 924(c)(1)(A)(i)'), 'conviction.counts.1.firearmUse': known('used, carried or possessed'), 'conviction.counts.1.firearmKind': known('firearm'), 'conviction.counts.1.firearmPriorFinal': known(false) })).not.toMatch(/: violence/)
  })
})

describe('whatever is found', () => {
  it('a name that is found is never asked for as well', () => {
    const names = characteristicNames.filter((name) => name.startsWith('2D1.1 '))
    assert(property(subarray(names), (found) => {
      const result = compare(Object.fromEntries(found.map((name, i) => [`guideline.characteristics.${i}.name`, known(name)])))
      for (const run of [result.then, result.sameOffense, result.sameConduct]) {
        const words = run.needs.map(({ question }) => question ?? '').join(' ')
        for (const name of found) expect(words).not.toContain(` ${name.slice(6)};`)
      }
    }), { numRuns: 30 })
  })
})
