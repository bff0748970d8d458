import { describe, expect, it } from 'vitest'
import { reduceCrackSentence, type Section404Inputs } from './reduce-crack-sentence.ts'

const crack2005: Section404Inputs = {
  penalty: '21 U.S.C. 841(b)(1)(A)', substance: 'cocaine base', grams: 60, plants: undefined, deathResulted: false, notice851: false, priors: [],
  offenseOn: '2004-06-01', sentencedOn: '2005-03-01', alreadyUnderFairSentencing: false, deniedBefore: false,
}

const truth = (over: Partial<Section404Inputs>): string => reduceCrackSentence({ ...crack2005, ...over }).eligible.truth
const without = (...names: readonly (keyof Section404Inputs)[]): Section404Inputs => ({ ...crack2005, ...Object.fromEntries(names.map((name) => [name, undefined])) })

describe('section 404 of the First Step Act', () => {
  it('covers a crack sentence of 2005 under (A), whose 60 grams would have come under (B)', () => {
    const { eligible, penalty } = reduceCrackSentence(crack2005)
    expect(eligible.truth).toBe('met')
    expect(penalty).toMatchObject({ status: 'computed', value: { min: 60, max: 480, tier: '21 U.S.C. 841(b)(1)(B)' } })
  })

  it('covers (B), which 20 grams would have left for (C)', () => {
    const { eligible, penalty } = reduceCrackSentence({ ...crack2005, penalty: '21 U.S.C. 841(b)(1)(B)(iii)', grams: 20 })
    expect(eligible.truth).toBe('met')
    expect(penalty).toMatchObject({ status: 'computed', value: { min: 0, max: 240 } })
  })

  it('goes by the count and not by the weight attributed, so that 5 kilograms are covered as well', () => {
    const { eligible, penalty } = reduceCrackSentence({ ...crack2005, grams: 5000 })
    expect(eligible.truth).toBe('met')
    expect(penalty).toMatchObject({ status: 'computed', value: { min: 120, max: 'life' } })
  })

  it('keeps the terms for priors as they were before 2018: only the Act of 2010 is taken back', () => {
    const priors = [{ kind: 'felony drug offense' as const, finalOn: '2000-01-01' as const }]
    expect(reduceCrackSentence({ ...crack2005, grams: 300, notice851: true, priors }).penalty).toMatchObject({ status: 'computed', value: { min: 240, max: 'life' } })
  })

  it('does not reach (C), which had no minimum to modify (Terry)', () => {
    const { eligible } = reduceCrackSentence({ ...crack2005, penalty: '21 U.S.C. 841(b)(1)(C)', grams: 4 })
    expect(eligible.truth).toBe('not met')
    expect(eligible.parts[0]?.sources[0]?.cite).toContain('Terry')
    expect(truth({ penalty: '21 U.S.C. 841(b)(1)(D)' })).toBe('not met')
  })

  it('does not reach other drugs or other statutes, but a count with cocaine base among others', () => {
    expect(truth({ substance: 'heroin' })).toBe('not met')
    expect(truth({ penalty: '18 U.S.C. 924(c)(1)(A)' })).toBe('not met')
    expect(truth({ substances: ['cocaine', 'cocaine base'], substance: 'cocaine' })).toBe('met')
    expect(truth({ penalty: '21 U.S.C. 960(b)(1)(C)' })).toBe('met')
    expect(truth({ penalty: '21 U.S.C. 844(a)' })).toBe('met')
    expect(truth({ penalty: '21 U.S.C. 860/841(b)(1)(B)' })).toBe('met')
    expect(truth({ penalty: '21 U.S.C. 860/841(b)(1)(C)' })).toBe('not met')
    expect(truth({ penalty: '21 U.S.C. 848(a)' })).toBe('not met')
  })

  it('is not settled here for sections that refer to the amounts of 841(b)(1)', () => {
    for (const penalty of ['21 U.S.C. 848(b)', '21 U.S.C. 848(e)(1)(A)']) expect(truth({ penalty })).toBe('cannot say')
  })

  it('turns on 3 August 2010, the day before counting and the day itself not', () => {
    expect(truth({ offenseOn: '2010-08-02', sentencedOn: '2010-08-02' })).toBe('met')
    expect(truth({ offenseOn: '2010-08-03', sentencedOn: '2011-01-05', alreadyUnderFairSentencing: true })).toBe('not met')
  })

  it('has nothing to give to a sentence that already follows the Act of 2010', () => {
    expect(truth({ sentencedOn: '2012-01-10', alreadyUnderFairSentencing: true })).toBe('not met')
    expect(truth({ sentencedOn: '2012-01-10', alreadyUnderFairSentencing: undefined })).toBe('cannot say')
  })

  it('cannot be told after a motion that was denied, since the text of subsection (c) has not been read', () => {
    const { eligible } = reduceCrackSentence({ ...crack2005, deniedBefore: true })
    expect(eligible.truth).toBe('cannot say')
    expect(eligible.gaps.map(({ of }) => of)).toEqual(['section 404(c)'])
  })

  it('names what is not known', () => {
    const needs = (inputs: Section404Inputs): readonly string[] => reduceCrackSentence(inputs).eligible.needs.map(({ path }) => path)
    expect(needs(without('penalty'))).toEqual(['conviction.counts.0.penalty'])
    expect(needs(without('substance'))).toEqual(['conviction.counts.0.substance'])
    expect(needs(without('offenseOn', 'sentencedOn', 'alreadyUnderFairSentencing', 'deniedBefore'))).toEqual(['conviction.offenseEndedOn', 'conviction.sentencedOn', 'litigation.section404Denied'])
    expect(needs({ ...crack2005, penalty: '21 U.S.C. 841' })).toEqual(['conviction.counts.0.penalty'])
    expect(truth({ penalty: '21 U.S.C. 861' })).toBe('cannot say')
  })

  it('is not bound by 1B1.10: a career offender is not shut out, and later changes may be weighed (Concepcion)', () => {
    const { boundBy1B110 } = reduceCrackSentence(crack2005)
    expect(boundBy1B110.truth).toBe('not met')
    expect(boundBy1B110.sources[0]?.cite).toContain('Concepcion')
  })
})
