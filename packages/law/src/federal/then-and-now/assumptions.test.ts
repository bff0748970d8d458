import { describe, expect, it } from 'vitest'
import { known, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { isDrugCount, openQuestions } from './assumptions.ts'
import { readCase } from './read-case.ts'

const plain = (leaves: Readonly<Record<string, Leaf<unknown>>>) => readCase(assembleCaseFacts(new Map(Object.entries(leaves))))
const today = { offenseOn: '2004-01-01', sentencedOn: '2026-11-23' } as const

function count(leaves: Readonly<Record<string, unknown>>, sentencedOn = '2005-01-01') {
  return plain({
    'conviction.offenseEndedOn': known('2004-01-01'), 'conviction.sentencedOn': known(sentencedOn), 'guideline.safetyValveToday': known(false),
    ...Object.fromEntries(Object.entries(leaves).map(([key, value]) => [`conviction.counts.0.${key}`, known(value)])),
  })
}

const words = (open: ReturnType<typeof openQuestions>) => open.assumed.map(open.inWords)

describe('what the papers leave open', () => {
  it('is nothing where the weight and the absence of a death are known', () => {
    const open = openQuestions(count({ substance: 'heroin', foundGrams: 50, deathResulted: false }), today, true, false)
    expect(open).toMatchObject({ assumed: [{ weight: 'as known', firearmUse: 'as the clause says', deathResulted: false, zeroPointCriteria: false, safetyValve: false, history: 'most' }], needs: [] })
    expect(words(open)).toEqual([undefined])
  })

  it('is the weight, where neither it nor the subsection is known', () => {
    const open = openQuestions(count({ substance: 'heroin', deathResulted: false }), today, true, false)
    expect(words(open)).toEqual(['the weight the court attributed was charged and found', 'no weight was charged and found'])
    expect(open.needs.map(({ path, papers }) => [path, papers[0]])).toEqual([['conviction.counts.0.foundGrams', 'verdict or plea agreement']])
  })

  it('is not the weight where the subsection was found with the conviction and its amounts have not changed', () => {
    expect(words(openQuestions(count({ substance: 'heroin', penalty: '841(b)(1)(A)', deathResulted: false }, '2013-06-17'), today, true, false))).toEqual([undefined])
  })

  it('is the weight where they have: cocaine base since 2010', () => {
    expect(words(openQuestions(count({ substance: 'cocaine base', penalty: '841(b)(1)(A)', deathResulted: false, term: 'life' }), today, true, false))).toEqual(['the weight the court attributed was charged and found', 'no more was charged and found than the subsection of conviction asked for'])
    expect(words(openQuestions(count({ substance: 'cocaine base', penalty: '841(b)(1)(C)', deathResulted: false }), today, true, false))).toEqual([undefined])
  })

  it('is the weight again where the judgment came before Apprendi, whatever subsection it names', () => {
    expect(words(openQuestions(count({ substance: 'heroin', penalty: '841(b)(1)(A)', deathResulted: false }, '2000-06-25'), today, true, false))).toHaveLength(2)
    expect(words(openQuestions(count({ substance: 'heroin', penalty: '841(b)(1)(A)', deathResulted: false, term: 'life' }, '2000-06-26'), today, true, false))).toHaveLength(1)
  })

  it('may be the judge’s weight in a subsection named between Apprendi and Alleyne, unless the term was more than (C) allows', () => {
    const open = (leaves: Readonly<Record<string, unknown>>, sentencedOn: string) => openQuestions(count({ substance: 'heroin', penalty: '841(b)(1)(A)', deathResulted: false, ...leaves }, sentencedOn), today, true, false)
    const both = ['the weight the subsection of conviction asks for was charged and found', 'the subsection of conviction rested on the judge’s finding, and no weight was charged and found']
    expect(words(open({}, '2000-06-26'))).toEqual(both)
    expect(words(open({ term: 240 }, '2013-06-16'))).toEqual(both)
    expect(open({ term: 240 }, '2013-06-16').needs.map(({ path }) => path)).toEqual(['conviction.counts.0.foundGrams'])
    expect(words(open({ term: 361 }, '2013-06-16'))).toEqual([undefined])
    expect(words(open({ term: 'life' }, '2013-06-16'))).toEqual([undefined])
    expect(words(open({ penalty: '841(b)(1)(C)', term: 240 }, '2013-06-16'))).toEqual([undefined])
    expect(words(open({ foundGrams: 2000 }, '2013-06-16'))).toEqual([undefined])
  })

  it('is not asked of the sentence of those years itself, where the judge’s finding could raise the least term alone', () => {
    const then = { offenseOn: '2004-01-01', sentencedOn: '2005-01-01' } as const
    expect(words(openQuestions(count({ substance: 'heroin', penalty: '841(b)(1)(A)', deathResulted: false }), then, true, false))).toEqual([undefined])
    expect(words(openQuestions(count({ substance: 'heroin', deathResulted: false }), then, true, false))).toEqual([
      'the weight the court attributed was charged and found', 'no weight was charged and found, and the one the court attributed raised the least term alone', 'no weight was charged and found',
    ])
  })

  it('is what was done with a firearm, where the clause of conviction may rest on the judge’s finding', () => {
    const open = (penalty: string, sentencedOn: string, more = {}) => openQuestions(count({ penalty, ...more }, sentencedOn), today, true, false)
    expect(words(open('18 U.S.C. 924(c)(1)(A)(ii)', '2013-06-16'))).toEqual(['what the clause of conviction says was done with the firearm was charged and found', 'only the judge found that the firearm was brandished or discharged'])
    expect(open('18 U.S.C. 924(c)(1)(A)(iii)', '2005-01-01').needs.map(({ path }) => path)).toEqual(['conviction.counts.0.firearmUse'])
    expect(words(open('18 U.S.C. 924(c)(1)(A)(ii)', '2013-06-17'))).toEqual([undefined])
    expect(words(open('18 U.S.C. 924(c)(1)(A)(i)', '2013-06-16'))).toEqual([undefined])
    expect(words(open('18 U.S.C. 924(c)(1)(A)(ii)', '2013-06-16', { firearmUse: 'brandished' }))).toEqual([undefined])
  })

  it('is never the weight in a run that the jury did not bound', () => {
    expect(words(openQuestions(count({ substance: 'heroin', deathResulted: false }), today, false, false))).toEqual([undefined])
  })

  it('asks for plants where the count is about plants', () => {
    expect(openQuestions(count({ substance: 'marihuana plants', deathResulted: false }), today, true, false).needs.map(({ path }) => path)).toEqual(['conviction.counts.0.foundPlants'])
  })

  it('puts the readings most favourable to the person last, each of them spelled out', () => {
    const open = openQuestions({ ...count({ substance: 'heroin' }), points: 0 }, today, true, true)
    expect(open.assumed).toHaveLength(8)
    expect(words(open)[0]).toBe('the weight the court attributed was charged and found; death or serious bodily injury was charged and found; the other criteria of 4C1.1 are not met')
    expect(words(open).at(-1)).toBe('no weight was charged and found; no death or serious bodily injury was charged and found; the other criteria of 4C1.1 are met')
    expect(open.needs.map(({ path }) => path)).toEqual(['conviction.counts.0.foundGrams', 'conviction.counts.0.deathResulted', 'guideline.zeroPointCriteria'])
  })

  it('does not ask of a count that is not for drugs whether anyone died', () => {
    expect(openQuestions(count({ statute: '18 U.S.C. 1956' }), today, true, false).needs).toEqual([])
  })
})

describe('a drug count', () => {
  const of = (leaves: Readonly<Record<string, unknown>>) => count(leaves).counts.map(isDrugCount)

  it('is known by its substance, its statute or its penalty', () => {
    expect([of({ substance: 'heroin' }), of({ statute: '21 U.S.C. 846' }), of({ penalty: '841(b)(1)(C)' }), of({ statute: '21 U.S.C. 963' })]).toEqual([[true], [true], [true], [true]])
  })

  it('is not one of money or of firearms', () => expect([of({ statute: '18 U.S.C. 1956' }), of({ statute: '18 U.S.C. 924(c)' })]).toEqual([[false], [false]]))
})
