import { describe, expect, it } from 'vitest'
import { known, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { SentenceRun } from './sentence-run.ts'
import { thenAndNow } from './then-and-now.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** A made-up felon with four pistols in 2012, one of them with its number filed off. */
const firearms: Leaves = {
  'conviction.counts.complete': known(true), 'conviction.notice851': known(false), 'conviction.priors851.complete': known(true), 'conviction.offenseEndedOn': known('2011-05-01'), 'conviction.sentencedOn': known('2012-03-01'),
  'conviction.counts.0.statute': known('18 U.S.C. 922(g)'), 'conviction.counts.0.penalty': known('18 U.S.C. 922(g)'),
  'guideline.characteristics.complete': known(true), 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false), 'guideline.acceptanceLevels': known(-3), 'guideline.careerOffender': known(false),
  'guideline.category': known(2), 'guideline.points': known(3), 'guideline.statusPoints': known(0), 'guideline.recencyPoints': known(0),
  'guideline.edition': known('2011'), 'guideline.offenseGuideline': known('2K2.1'), 'guideline.firearms': known(4), 'guideline.firearmParagraph': known('6'), 'guideline.characteristics.0.name': known('2K2.1 altered or obliterated serial number'), 'guideline.totalLevel': known(17),
}

const compare = (changes: Leaves = {}) => thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...firearms, ...changes }))), '2026-03-01')
const said = (run: SentenceRun) => run.readings.map(({ assuming }) => assuming)
const paths = (run: SentenceRun) => run.needs.map(({ path }) => path)

describe('a level computed again under a later manual', () => {
  const { then, sameConduct } = compare()
  it('rests on what the manual has gained, which is said and asked for', () => {
    expect(said(sameConduct)[0]).toBe('none of the characteristics added to 2K2.1(b) since the manual of 1 November 2011 applies: firearm known to be without a serial number, four machinegun conversion devices, or one transferred, thirty machinegun conversion devices, transfer to a prohibited person or for unlawful use, group of five or more with a criminal purpose, under pressure or unusually vulnerable; what the manual asks of a characteristic beyond what the court found is met: altered or obliterated serial number (illegible or unrecognizable to the unaided eye)')
    expect(paths(sameConduct)).toEqual(['guideline.characteristicsToday'])
    expect(sameConduct.needs[0]?.question).toContain('Is this so: altered or obliterated serial number (illegible or unrecognizable to the unaided eye)?')
  })
  it('asks nothing of then', () => expect([said(then), paths(then)]).toEqual([[undefined], []]))
  it('asks nothing once somebody has said that the list is all', () => expect([said(compare({ 'guideline.characteristicsToday': known(true) }).sameConduct), paths(compare({ 'guideline.characteristicsToday': known(true) }).sameConduct)]).toEqual([[undefined], []]))
  it('asks about a conviction only where there is one', () => {
    const sold = compare({ 'conviction.counts.0.statute': known('18 U.S.C. 922(g), 933(a)(2)') })
    expect(said(sold.sameConduct)[0]).toContain('conviction under 18 U.S.C. 933(a)(2) or (3)')
  })
  it('does not ask about what is listed', () => {
    const traffic = compare({ 'guideline.characteristics.1.name': known('2K2.1 trafficking in two or more firearms'), 'guideline.totalLevel': known(21) })
    expect(said(traffic.sameConduct)[0]).not.toContain('trafficking in two or more firearms,')
    expect(said(traffic.sameConduct)[0]).toContain('trafficking in two or more firearms (two firearms or more for such persons, not one of them)')
  })
})

describe('a level that follows another guideline', () => {
  const { 'guideline.characteristics.0.name': _, ...plain } = firearms
  const laundering = thenAndNow(assembleCaseFacts(new Map(Object.entries({
    ...plain, 'conviction.counts.0.statute': known('18 U.S.C. 1956'), 'conviction.counts.0.penalty': known('18 U.S.C. 1956'), 'guideline.offenseGuideline': known('2S1.1'), 'guideline.underlyingGuideline': known('2D1.1'), 'guideline.edition': known('2008'),
    'conviction.offenseEndedOn': known('2008-12-01'), 'conviction.sentencedOn': known('2009-06-01'), 'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(6000), 'guideline.weapon': known(false), 'guideline.totalLevel': known(31),
  }))), '2026-03-01')
  it('rests on what both have gained', () => {
    expect(laundering.sameConduct.readings[0]?.guideline).toMatchObject({ status: 'computed', value: { totalLevel: 29 } })
    expect(said(laundering.sameConduct)[0]).toMatch(/^none of the characteristics added to 2D1\.1\(b\) since the manual of 1 November 2008 applies: violence, .*premises maintained/)
    expect(paths(laundering.sameConduct)).toEqual(['guideline.characteristicsToday'])
  })
})

describe('a level taken as the court found it', () => {
  it('says so in a run of now, and names every fact that would let it be computed', () => {
    const { then, sameConduct } = compare({ 'guideline.firearms': unknown, 'guideline.obstruction': unknown })
    expect([said(sameConduct), paths(sameConduct)]).toEqual([['the level the court found stands for Chapters Two and Three'], ['guideline.obstruction']])
    expect([said(then), paths(then)]).toEqual([[undefined], []])
    expect(paths(compare({ 'guideline.firearms': unknown }).sameConduct)).toEqual(['guideline.firearms'])
  })
  it('asks for the guideline where its statute is of a guideline that is computed', () => {
    expect(paths(compare({ 'guideline.offenseGuideline': unknown }).sameConduct)).toEqual(['guideline.offenseGuideline'])
    expect(paths(compare({ 'guideline.offenseGuideline': unknown, 'conviction.counts.0.statute': known('21 U.S.C. 843(b)'), 'conviction.counts.0.penalty': known('21 U.S.C. 843(d)') }).sameConduct)).toEqual([])
  })
  it('asks for nothing where nothing known would change it', () => {
    expect([said(compare({ 'guideline.offenseGuideline': known('another') }).sameConduct), paths(compare({ 'guideline.totalLevel': known(30) }).sameConduct)]).toEqual([[undefined], []])
  })
  it('asks for the record in the words of the manual of today', () => {
    const { 'guideline.characteristics.0.name': _, ...record } = firearms
    const reentry = thenAndNow(assembleCaseFacts(new Map(Object.entries({
      ...record, 'conviction.counts.0.statute': known('8 U.S.C. 1326(b)(1)'), 'conviction.counts.0.penalty': known('8 U.S.C. 1326(b)(1)'), 'guideline.offenseGuideline': known('2L1.2'),
      'guideline.removedAfter': known('other felony'), 'guideline.totalLevel': known(10), 'guideline.acceptanceLevels': known(-2),
    }))), '2026-03-01')
    expect(reentry.then.readings[0]?.guideline).toMatchObject({ status: 'computed', value: { totalLevel: 10 } })
    expect(paths(reentry.sameConduct)).toEqual(['guideline.earlierReentry', 'guideline.convictedBeforeRemoval', 'guideline.convictedAfterRemoval'])
  })
})
