import { describe, expect, it } from 'vitest'
import { known, rival, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { caseShape } from '../../facts/case-facts.ts'
import { readCase } from './read-case.ts'
import { caseReadings, rivalReadings } from './rival-readings.ts'

const facts = (leaves: Readonly<Record<string, Leaf<unknown>>>) => assembleCaseFacts(new Map(Object.entries(leaves)))

describe('methamphetamine of unknown purity', () => {
  it('is read as the pure drug and as a mixture, the milder last, and the paper that tells is asked for', () => {
    const { readings, needs } = rivalReadings(facts({ 'guideline.drugs.0.substance': known('methamphetamine (purity unknown)') }))
    expect(readings.map(({ words }) => words)).toEqual(['substance: methamphetamine (actual)', 'substance: methamphetamine (mixture)'])
    expect(needs).toMatchObject([{ path: 'guideline.drugs.0.substance' }])
  })

  it('is unknown where no reading is taken, and never one of the two', () => {
    expect(readCase(facts({ 'guideline.drugs.0.substance': known('methamphetamine (purity unknown)') })).drugs[0]?.substance).toBeUndefined()
  })
})

/** The path of every fact of a group, in lists that of the first item. */
function pathsOf(shape: object, path: string): readonly string[] {
  const { is } = shape as { readonly is?: unknown }
  if (is === 'leaf') return [path]
  if (is === 'list') return [`${path}.complete`, ...pathsOf((shape as { readonly item: object }).item, `${path}.0`)]
  return Object.entries(shape).flatMap(([key, inner]: [string, object]) => pathsOf(inner, `${path}.${key}`))
}

describe('a case', () => {
  it('is read in each way its papers allow: a fact on which they disagree is asked for where it is read, and nowhere else', () => {
    for (const path of [...pathsOf(caseShape.conviction, 'conviction'), ...pathsOf(caseShape.guideline, 'guideline')]) {
      const { readings, needs } = caseReadings(facts({ [path]: rival(['1', '2']) }))
      const { readings: all, needs: asked } = rivalReadings(facts({ [path]: rival(['1', '2']) }))
      expect([path, readings.map(({ words }) => words), needs]).toEqual([path, all.map(({ words }) => words), asked])
    }
  })
})

describe('facts of which readings differ', () => {
  it('are none in a case without them: one reading that assumes nothing', () => {
    expect(rivalReadings(facts({ 'guideline.weapon': known(false) }))).toEqual({ readings: [{ taken: new Map(), words: undefined }], needs: [] })
  })

  it('are laid out one by one, in words', () => {
    const { readings, needs } = rivalReadings(facts({ 'guideline.weapon': rival([true, false]) }))
    expect(readings.map(({ words }) => words)).toEqual(['dangerous weapon possessed: yes', 'dangerous weapon possessed: no'])
    expect(needs).toMatchObject([{ path: 'guideline.weapon', because: 'rival readings', label: 'dangerous weapon possessed' }])
  })

  it('are combined, each with each', () => {
    const { readings } = rivalReadings(facts({ 'guideline.weapon': rival([true, false]), 'guideline.drugs.0.grams': rival([100, 200]) }))
    expect(readings.map(({ words }) => words)).toEqual([
      'weight: 100; dangerous weapon possessed: yes', 'weight: 100; dangerous weapon possessed: no', 'weight: 200; dangerous weapon possessed: yes', 'weight: 200; dangerous weapon possessed: no',
    ])
  })

  it('are not laid out where that would be too many: they are unknown then, and all are asked for', () => {
    const many = facts({ 'guideline.weapon': rival([true, false]), 'guideline.obstruction': rival([true, false]), 'guideline.drugs.0.grams': rival([1, 2, 3]) })
    const { readings, needs } = rivalReadings(many)
    expect([readings.length, needs.length]).toEqual([1, 3])
    expect(readCase(many, readings[0]?.taken).weapon).toBeUndefined()
  })

  it('are found in lists and in what is said of their completeness', () => {
    const { needs } = rivalReadings(facts({ 'conviction.counts.1.substance': rival(['heroin', 'cocaine']), 'guideline.drugs.complete': rival([true, false]) }))
    expect(needs.map(({ path }) => path)).toEqual(['conviction.counts.1.substance', 'guideline.drugs.complete'])
  })

  it('do not matter where no run reads them', () => {
    expect(rivalReadings(facts({ 'conviction.judge': rival(['A', 'B']), 'person.dateOfBirth': rival(['1955-05-30', '1955-05-31']), 'conviction.counts.0.number': rival(['1', '2']), 'conviction.term': rival([120, 121]) })).needs).toEqual([])
  })

  it('are asked of the term of a count where it decides whether its weight had to be found: above the twenty years of (C), and not', () => {
    const between = (terms: Leaf<unknown>, more: Readonly<Record<string, Leaf<unknown>>> = {}) => facts({
      'conviction.sentencedOn': known('2005-01-01'), 'conviction.notice851': known(false), 'conviction.counts.0.substance': known('cocaine'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(A)'), 'conviction.counts.0.term': terms, ...more,
    })
    const { readings, needs } = caseReadings(between(rival([240, 262])))
    expect(readings.map(({ words, plain }) => [words, plain.counts[0]?.term])).toEqual([['term imposed on the count: 240', 240], ['term imposed on the count: 262', 262]])
    expect(needs).toMatchObject([{ path: 'conviction.counts.0.term', because: 'rival readings' }])
    const whole = { 'conviction.term': rival([240, 262]), 'conviction.counts.0.term': unknown }
    expect(caseReadings(between(unknown, whole)).needs.map(({ path }) => path)).toEqual(['conviction.term'])
    const noticed = { 'conviction.notice851': known(true) }
    expect(caseReadings(between(rival([240, 262]), noticed)).needs).toEqual([])
    expect(caseReadings(between(rival([360, 'life']), noticed)).needs).toHaveLength(1)
    for (const [terms, least] of [[rival([262, 300]), 262], [rival(['life', 300]), 300], [rival([200, 240]), 200]] as const) {
      expect(caseReadings(between(terms))).toMatchObject({ needs: [], readings: [{ words: undefined, plain: { counts: [{ term: least }] } }] })
    }
    for (const decided of [{ 'conviction.sentencedOn': known('2000-06-25') }, { 'conviction.sentencedOn': known('2013-06-17') }, { 'conviction.counts.0.foundGrams': known(5000) }, { 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(C)') }]) {
      expect(caseReadings(between(rival([240, 262]), decided)).needs).toEqual([])
    }
  })

  it('show a range and a day in words', () => {
    expect(rivalReadings(facts({ 'guideline.range': rival([['life', 'life'], [360, 'life']]) })).readings.map(({ words }) => words)).toEqual(['guideline range found: life to life', 'guideline range found: 360 to life'])
  })
})

describe('reading a case', () => {
  it('takes known facts, and nothing for unknown ones', () => {
    const plain = readCase(facts({ 'guideline.weapon': known(false), 'conviction.counts.0.foundGrams': known(0) }))
    expect([plain.weapon, plain.obstruction, plain.counts[0]?.foundGrams, plain.counts[0]?.penalty]).toEqual([false, undefined, 0, undefined])
  })

  it('takes a rival fact as the reading says', () => {
    const both = facts({ 'guideline.weapon': rival([true, false]) })
    expect(rivalReadings(both).readings.map(({ taken }) => readCase(both, taken).weapon)).toEqual([true, false])
    expect(readCase(both).weapon).toBeUndefined()
  })

  it('keeps the place of each count', () => {
    expect(readCase(facts({ 'conviction.counts.1.substance': known('heroin') })).counts.map(({ at }) => at)).toEqual(['conviction.counts.0', 'conviction.counts.1'])
  })
})
