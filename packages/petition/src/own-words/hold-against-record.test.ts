import type { Fact } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { holdAgainstRecord, recordBeside } from './hold-against-record.ts'

let count = 0
const fact = (path: string, value: unknown, standing: Fact['standing'] = 'confirmed'): Fact => ({ id: String(count += 1), path, value, standing, source: { from: 'person', who: 'x', on: '2026-01-01', words: 'x' } })
const judgment = [fact('conviction.term', 240), fact('conviction.decidedBy', 'jury verdict'), fact('conviction.counts.0.statute', '21 U.S.C. 841(a)(1)'), fact('conviction.counts.0.substance', 'cocaine base'), fact('conviction.counts.0.foundGrams', 62), fact('conviction.counts.complete', true)]
const found = (text: string, facts: readonly Fact[] = judgment) => holdAgainstRecord(text, facts).map(({ is, words }) => [is, words])

describe('the applicant’s own words held against the record', () => {
  it('pass where they say what the record says', () => {
    expect(found('I was sentenced to 20 years for selling 62 grams of crack. The jury found me guilty. I am sorry.')).toEqual([])
  })

  it.each([
    ['the sentence', 'They sentenced me to 25 years.', 'sentenced me to 25 years'],
    ['the sentence in months', 'My sentence was 241 months.', 'sentence was 241 months'],
    ['the weight', 'I sold 63 grams.', '63 grams'],
    ['the weight in ounces', 'It was 4 ounces.', '4 ounces'],
    ['how guilt was decided', 'I pleaded guilty at once.', 'I pleaded guilty'],
    ['how guilt was decided, in Spanish', 'Yo me declaré culpable.', 'me declaré culpable'],
  ])('are marked where %s is another', (_, text, words) => {
    expect(found(text)).toEqual([['differs', words]])
    const [warning] = holdAgainstRecord(text, judgment)
    expect(text.slice(warning?.start, warning?.end)).toBe(words)
  })

  it('take a weight within one in a hundred for the same', () => {
    expect(found('I sold 62.6 grams.')).toEqual([])
    expect(found('I sold 62.7 grams.')).toEqual([['differs', '62.7 grams']])
  })

  it('are marked where they admit what no count names, and only a person decides what becomes of it', () => {
    expect(found('I also sold heroin and carried a gun.')).toEqual([['not in the counts', 'heroin'], ['not in the counts', 'gun']])
    expect(found('I carried a gun.', [...judgment, fact('conviction.counts.1.statute', '18 U.S.C. 924(c)')])).toEqual([])
  })

  it('know the words of Spanish that end in an accent', () => {
    expect(found('Yo robé una tienda y disparé.')).toEqual([['not in the counts', 'robé'], ['not in the counts', 'disparé']])
  })

  it('cannot say so where the counts are not known, or are not all known, nor what differs from a fact nobody has', () => {
    expect(found('I also sold heroin. I was sentenced to 99 years.', [])).toEqual([['cannot say', 'heroin']])
    expect(found('I also sold heroin.', judgment.filter(({ path }) => path !== 'conviction.counts.complete'))).toEqual([['cannot say', 'heroin']])
  })

  it('are marked where they speak of a matter that is kept sealed', () => {
    expect(found('I cooperated with the government.')).toEqual([['sealed matter', '']])
  })

  it('stand beside the judgment’s facts, without what was rejected or is sealed', () => {
    const lines = recordBeside([...judgment, fact('conviction.judge', 'A Judge'), fact('conviction.fine', 100, 'rejected'), fact('conviction.substantialAssistance', true), fact('conviction.court', 'A Court', 'proposed')])
    expect(lines.map(({ path, confirmed }) => [path, confirmed])).toEqual([['conviction.term', true], ['conviction.decidedBy', true], ['conviction.counts.0.statute', true], ['conviction.counts.0.substance', true], ['conviction.counts.0.foundGrams', true], ['conviction.court', false]])
  })
})
