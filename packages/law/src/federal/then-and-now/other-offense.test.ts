import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { known, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { SentenceRun } from './sentence-run.ts'
import { thenAndNow } from './then-and-now.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** What every case here shares: one count, a trial court's findings all known, category II. */
const found: Leaves = {
  'conviction.counts.complete': known(true), 'conviction.notice851': known(false), 'conviction.priors851.complete': known(true),
  'guideline.characteristics.complete': known(true), 'guideline.characteristicsToday': known(true), 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false), 'guideline.acceptanceLevels': known(-3), 'guideline.careerOffender': known(false),
  'guideline.category': known(2), 'guideline.points': known(3), 'guideline.statusPoints': known(0), 'guideline.recencyPoints': known(0),
}

/** A made-up wire fraud of 1997, by what its victims lost: $1,600,000 with more than minimal planning. */
const fraud: Leaves = {
  ...found, 'conviction.offenseEndedOn': known('1997-05-01'), 'conviction.sentencedOn': known('1998-03-01'), 'conviction.counts.0.statute': known('18 U.S.C. 1343'), 'conviction.counts.0.penalty': known('18 U.S.C. 1343'),
  'guideline.edition': known('1997'), 'guideline.offenseGuideline': known('2F1.1'), 'guideline.loss': known(1_600_000), 'guideline.characteristics.0.name': known('2B1.1 more than minimal planning'), 'guideline.totalLevel': known(17),
}

/** A made-up felon with four pistols, one stolen, in 2012. */
const firearms: Leaves = {
  ...found, 'conviction.offenseEndedOn': known('2011-05-01'), 'conviction.sentencedOn': known('2012-03-01'), 'conviction.counts.0.statute': known('18 U.S.C. 922(g)'), 'conviction.counts.0.penalty': known('18 U.S.C. 922(g)'),
  'guideline.edition': known('2011'), 'guideline.offenseGuideline': known('2K2.1'), 'guideline.firearms': known(4), 'guideline.firearmParagraph': known('4(A)'), 'guideline.characteristics.0.name': known('2K2.1 stolen firearm'), 'guideline.totalLevel': known(21),
}

function compare(base: Leaves, changes: Leaves = {}, today: CivilDate = '2026-03-01') {
  return thenAndNow(assembleCaseFacts(new Map(Object.entries({ ...base, ...changes }))), today)
}
const guideline = (run: SentenceRun) => run.readings.at(-1)?.guideline
const total = (run: SentenceRun) => { const one = guideline(run); return one?.status === 'computed' ? one.value.totalLevel : one?.status }
const step = (run: SentenceRun, id: string) => guideline(run)?.steps.find((one) => one.id === id)
const totals = (result: ReturnType<typeof compare>) => [result.then, result.sameOffense, result.sameConduct].map(total)

describe('fraud before November 2001', () => {
  const result = compare(fraud)
  it('is computed under its own manual and under the one it has become part of', () => {
    expect(totals(result)).toEqual([17, 17, 20])
    expect(guideline(result.sameConduct)).toMatchObject({ status: 'computed', value: { baseLevel: 7, range: [37, 46] } })
  })
  it('is under its own manual where today’s is harsher, which the ex post facto clause forbids', () => expect(result.sameOffense.edition?.label).toBe('1 November 1996'))
  it('says that the guideline of now is 2B1.1, in the words of Amendment 617', () => {
    expect(step(result.sameConduct, 'Chapter Two')).toMatchObject({ change: '2B1.1', note: '2F1.1 has been part of it since 1 November 2001' })
    expect(step(result.sameConduct, 'Chapter Two')?.source.cite).toBe('U.S.S.G. App. C, amend. 617')
    expect(step(result.sameConduct, '2B1.1(b) more than minimal planning')).toMatchObject({ applied: false, note: 'not part of the guideline of that day' })
  })
  it('is lower today where planning outweighed the loss', () => {
    const small = compare(fraud, { 'guideline.loss': known(60_000), 'guideline.totalLevel': known(11), 'guideline.acceptanceLevels': known(-2), 'guideline.characteristics.0.name': known('2B1.1 more than minimal planning') })
    expect(totals(small)).toEqual([11, 10, 11])
    const tiny = compare(fraud, { 'guideline.loss': known(6000), 'guideline.totalLevel': known(8), 'guideline.acceptanceLevels': known(-2) })
    expect(totals(tiny)).toEqual([8, 4, 5])
  })
})

describe('fraud since November 2001', () => {
  const later: Leaves = { ...fraud, 'conviction.offenseEndedOn': known('2012-05-01'), 'conviction.sentencedOn': known('2013-03-01'), 'guideline.edition': known('2012'), 'guideline.offenseGuideline': known('2B1.1'), 'guideline.loss': known(450_000), 'guideline.characteristics.0.name': known('2B1.1 250 or more victims'), 'guideline.totalLevel': known(24) }
  it('looks the loss found under one edition up in the table of the other, and the victims too', () => expect(totals(compare(later))).toEqual([24, 18, 18]))
  it('takes the level found where today’s loss table has not been read, and says so', () => {
    const { sameConduct } = compare(later, {}, '2026-11-28')
    expect(total(sameConduct)).toBe(24)
    expect(step(sameConduct, 'level as found')?.note).toBe('not encoded for this manual: the loss table of theft and fraud (no text was found for the days around 2026-11-28)')
    expect(step(sameConduct, 'other count 0')).toMatchObject({ change: 'level as found' })
  })
})

describe('firearms', () => {
  it('are computed then and now, and with what the manual has gained', () => {
    expect(totals(compare(firearms))).toEqual([21, 21, 21])
    const traffic = compare(firearms, { 'guideline.characteristics.1.name': known('2K2.1 trafficking in two or more firearms'), 'guideline.totalLevel': known(25) })
    expect(totals(traffic)).toEqual([25, 25, 26])
  })
  it('several counts of them are one group', () => {
    const several = compare(firearms, { 'conviction.counts.1.statute': known('18 U.S.C. 922(j)'), 'conviction.counts.1.penalty': known('18 U.S.C. 924(a)(2)') })
    expect(total(several.then)).toBe(21)
    expect(step(several.then, '3D1.2(d)')).toMatchObject({ change: 'one group', note: '2 counts' })
  })
  it('keep the months of a firearm count beside them', () => {
    const both = compare(firearms, { 'conviction.counts.1.statute': known('18 U.S.C. 924(c)'), 'conviction.counts.1.penalty': known('18 U.S.C. 924(c)(1)(A)(i)'), 'conviction.counts.1.firearmUse': known('used, carried or possessed'), 'conviction.counts.1.firearmKind': known('firearm'), 'conviction.counts.1.firearmPriorFinal': known(false) })
    expect(guideline(both.then)).toMatchObject({ status: 'computed', value: { totalLevel: 21, consecutiveMonths: 60 } })
  })
})

describe('robbery, reentry, laundering and what follows another guideline', () => {
  it('robbery is computed by its weapon and its loss', () => {
    const robbery: Leaves = {
      ...found, 'conviction.offenseEndedOn': known('2011-05-01'), 'conviction.sentencedOn': known('2012-03-01'), 'conviction.counts.0.statute': known('18 U.S.C. 2113(d)'), 'conviction.counts.0.penalty': known('18 U.S.C. 2113(d)'), 'guideline.edition': known('2011'), 'guideline.offenseGuideline': known('2B3.1'), 'guideline.loss': known(60_000),
      'guideline.characteristics.0.name': known('2B3.1 property of a financial institution or post office'), 'guideline.characteristics.1.name': known('2B3.1 firearm brandished or possessed'), 'guideline.totalLevel': known(26),
    }
    expect(totals(compare(robbery))).toEqual([26, 25, 25])
    const twice = compare(robbery, { 'conviction.counts.1.statute': known('18 U.S.C. 2113(a)'), 'conviction.counts.1.penalty': known('18 U.S.C. 2113(a)') })
    expect(step(twice.sameConduct, 'level as found')?.note).toBe('several counts under it may be groups of their own, which are taken as the court found them')
  })
  it('reentry is computed where the record is known in the words of both guidelines', () => {
    const reentry: Leaves = {
      ...found, 'conviction.offenseEndedOn': known('2011-05-01'), 'conviction.sentencedOn': known('2012-03-01'), 'conviction.counts.0.statute': known('8 U.S.C. 1326(b)(2)'), 'conviction.counts.0.penalty': known('8 U.S.C. 1326(b)(2)'), 'guideline.edition': known('2011'), 'guideline.offenseGuideline': known('2L1.2'),
      'guideline.removedAfter': known('drug trafficking over 13 months'), 'guideline.removedAfterPoints': known(true), 'guideline.earlierReentry': known('neither'), 'guideline.convictedBeforeRemoval': known('felony, two years or more'), 'guideline.convictedAfterRemoval': known('none'), 'guideline.totalLevel': known(21),
    }
    expect(totals(compare(reentry))).toEqual([21, 13, 13])
    const half = compare(reentry, { 'guideline.convictedBeforeRemoval': unknown })
    expect(totals(half)).toEqual([21, 21, 21])
    expect(step(half.sameConduct, 'level as found')?.note).toBe('this manual asks what is not known: worst conviction for conduct before the first order of removal')
  })
  const laundering: Leaves = {
    ...found, 'conviction.offenseEndedOn': known('2011-05-01'), 'conviction.sentencedOn': known('2012-03-01'), 'conviction.counts.0.statute': known('18 U.S.C. 1956'), 'conviction.counts.0.penalty': known('18 U.S.C. 1956'), 'guideline.edition': known('2011'), 'guideline.offenseGuideline': known('2S1.1'), 'guideline.underlyingGuideline': known('2D1.1'),
    'guideline.drugs.complete': known(true), 'guideline.drugs.0.substance': known('cocaine'), 'guideline.drugs.0.grams': known(6000), 'guideline.weapon': known(false), 'guideline.totalLevel': known(31),
  }
  it('laundering follows the drugs, two levels down since November 2014', () => expect(totals(compare(laundering))).toEqual([31, 29, 29]))
  it('laundering is not computed where the drugs are not known', () => {
    const { sameConduct } = compare(laundering, { 'guideline.drugs.complete': unknown })
    expect([total(sameConduct), step(sameConduct, 'level as found')?.note]).toEqual([31, 'what the court found is not all known'])
  })
  it('laundering with a lesser role is left as found: the cap of the drugs goes by the role in them', () => {
    const lesser = compare(laundering, { 'guideline.roleLevels': known(-2), 'guideline.totalLevel': known(29) })
    expect([total(lesser.sameConduct), step(lesser.sameConduct, 'level as found')?.note]).toEqual([29, 'its own manual is not encoded for it: the guideline of the underlying offense'])
  })
})

describe('the level the court found', () => {
  it('names its own guideline in the run as found', () => {
    const ids = (changes: Leaves) => guideline(compare(firearms, { 'guideline.baseLevel': known(20), 'guideline.range': known([41, 51]), ...changes }).found)?.steps.map(({ id }) => id)
    expect([ids({})?.[0], ids({ 'guideline.offenseGuideline': known('another') })?.[0], ids({ 'guideline.offenseGuideline': unknown })?.[0]]).toEqual(['2K2.1(a)', 'base offense level', '2D1.1(a)'])
  })
  it('is taken where the facts do not come to it under its own manual', () => {
    const more = compare(firearms, { 'guideline.totalLevel': known(25) })
    expect(totals(more)).toEqual([25, 25, 25])
    expect(step(more.sameConduct, 'level as found')).toMatchObject({ applied: false, note: 'the facts known here come to level 21 under the manual the court used, and it found 25' })
  })
  it.each(['guideline.firearms', 'guideline.firearmParagraph', 'guideline.characteristics.complete', 'guideline.roleLevels', 'guideline.obstruction', 'guideline.acceptanceLevels'])('is taken where %s is not known, never a part of the facts', (path) => {
    const { sameConduct } = compare(firearms, { [path]: unknown })
    expect([total(sameConduct), step(sameConduct, 'level as found')?.note]).toEqual([21, 'what the court found is not all known'])
  })
  it('is not needed where everything else is known', () => {
    expect(totals(compare(firearms, { 'guideline.totalLevel': unknown }))).toEqual([21, 21, 21])
    expect(compare(firearms, { 'guideline.totalLevel': unknown, 'guideline.firearms': unknown }).then.readings[0]?.guideline).toMatchObject({ status: 'cannot say', needs: [{ path: 'guideline.totalLevel' }] })
  })
  it('is taken for a guideline that is not computed and for counts of unlike guidelines, as before', () => {
    expect(totals(compare(firearms, { 'guideline.offenseGuideline': known('another') }))).toEqual([21, 21, 21])
    const unlike = compare(firearms, { 'conviction.counts.1.statute': known('21 U.S.C. 841(a)(1)'), 'conviction.counts.1.penalty': known('21 U.S.C. 841(b)(1)(C)'), 'conviction.counts.1.substance': known('cocaine'), 'conviction.counts.1.foundGrams': known(100), 'conviction.counts.1.deathResulted': known(false) })
    expect(step(unlike.sameConduct, 'level as found')?.note).toBe('the counts are under unlike guidelines, whose groups are taken as the court found them')
  })
  it('is taken without a word where nobody knows the guideline', () => expect(step(compare(firearms, { 'guideline.offenseGuideline': unknown }).sameConduct, 'level as found')).toBeUndefined())
})
