import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { known, unknown, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { possessedIn } from './drug-guidelines.ts'
import type { SentenceRun } from './sentence-run.ts'
import { thenAndNow } from './then-and-now.ts'

type Leaves = Readonly<Record<string, Leaf<unknown>>>

/** What every case here shares: one count of 1996, a trial court's findings all known, category II. */
const found: Leaves = {
  'conviction.offenseEndedOn': known('1996-02-01'), 'conviction.sentencedOn': known('1996-09-01'), 'conviction.counts.complete': known(true), 'conviction.notice851': known(false), 'conviction.priors851.complete': known(true), 'conviction.counts.0.deathResulted': known(false),
  'guideline.edition': known('1995'), 'guideline.characteristics.complete': known(true), 'guideline.characteristicsToday': known(true), 'guideline.roleLevels': known(0), 'guideline.obstruction': known(false), 'guideline.acceptanceLevels': known(-3), 'guideline.careerOffender': known(false),
  'guideline.weapon': known(false), 'guideline.safetyValve': known(false), 'guideline.safetyValveToday': known(false), 'guideline.drugs.complete': known(true), 'guideline.category': known(2), 'guideline.points': known(3), 'guideline.statusPoints': known(0), 'guideline.recencyPoints': known(0),
}
const drug = (substance: string, grams: number, statute: string, more: Leaves = {}): Leaves => ({
  ...found, 'conviction.counts.0.statute': known(statute), 'conviction.counts.0.penalty': known(statute), 'conviction.counts.0.substance': known(substance), 'conviction.counts.0.foundGrams': known(grams),
  'guideline.drugs.0.substance': known(substance), 'guideline.drugs.0.grams': known(grams), ...more,
})

/** Thirty grams of cocaine base by a school: level 28 then and 24 today, two more for the place, three less for acceptance. */
const school = drug('cocaine base', 30, '21 U.S.C. 860(a) and 841(b)(1)(B)', { 'guideline.offenseGuideline': known('2D1.2'), 'guideline.protectedAll': known(true), 'guideline.totalLevel': known(27) })
/** Sixty kilograms of cocaine in an enterprise: level 36 then and 34 today, four more. */
const enterprise = drug('cocaine', 60_000, '21 U.S.C. 848(a)', { 'conviction.counts.0.enterpriseLeader': known(false), 'conviction.counts.0.enterprisePriors': known(0), 'guideline.offenseGuideline': known('2D1.5'), 'guideline.acceptanceLevels': known(0), 'guideline.totalLevel': known(40) })
/** Premises lent to those who dealt in six hundred grams of cocaine: level 26 then and 24 today. */
const premises = drug('cocaine', 600, '21 U.S.C. 856', { 'guideline.offenseGuideline': known('2D1.8'), 'guideline.onlyAllowedUse': known(true), 'guideline.totalLevel': known(14), 'guideline.acceptanceLevels': known(-2) })

function compare(leaves: Leaves, today: CivilDate = '2026-03-01') {
  return thenAndNow(assembleCaseFacts(new Map(Object.entries(leaves))), today)
}
const guideline = (run: SentenceRun) => run.readings.at(-1)?.guideline
const total = (run: SentenceRun) => { const one = guideline(run); return one?.status === 'computed' ? one.value.totalLevel : one?.status }
const note = (run: SentenceRun) => guideline(run)?.steps.find(({ id }) => id === 'level as found')?.note
const totals = (leaves: Leaves) => { const result = compare(leaves); return [result.then, result.sameOffense, result.sameConduct].map(total) }

describe('drugs near a protected place (2D1.2)', () => {
  it('are computed again under both manuals', () => expect(totals(school)).toEqual([27, 23, 23]))
  it('hold the characteristics of 2D1.1', () => expect(totals({ ...school, 'guideline.weapon': known(true), 'guideline.totalLevel': known(29) })).toEqual([29, 25, 25]))
  it('are level 26 at least where a person under eighteen was involved', () => {
    const little = { ...drug('cocaine base', 3, '21 U.S.C. 859(a) and 841(b)(1)(C)'), 'guideline.offenseGuideline': known('2D1.2'), 'guideline.protectedAll': known(true) }
    expect(totals({ ...little, 'guideline.underEighteen': known(true), 'guideline.totalLevel': known(23) })).toEqual([23, 23, 23])
    expect(totals({ ...little, 'guideline.underEighteen': known(false), 'guideline.totalLevel': known(21) })).toEqual([21, 13, 13])
    expect(note(compare({ ...little, 'guideline.totalLevel': known(23) }).then)).toBe('what the court found is not all known')
  })
  it('keep the level found where only a part of the drugs was there, or that is not known', () => {
    expect(totals({ ...school, 'guideline.protectedAll': known(false) })).toEqual([27, 27, 27])
    const open = compare({ ...school, 'guideline.protectedAll': unknown })
    expect([total(open.sameOffense), note(open.sameOffense)]).toEqual([27, 'what the court found is not all known'])
    expect(open.sameOffense.needs.map(({ path }) => path)).toEqual(['guideline.protectedAll'])
  })
  it('keep the level found where the facts do not come to it', () => {
    const off = compare({ ...school, 'guideline.totalLevel': known(25) })
    expect([total(off.sameOffense), note(off.sameOffense)]).toEqual([25, 'the facts known here come to level 27 under the manual the court used, and it found 25'])
  })
  it('are no trafficking away from such a place: without the guideline the court applied, that is asked', () => {
    const { sameOffense } = compare({ ...school, 'guideline.offenseGuideline': unknown })
    expect([total(sameOffense), sameOffense.needs.map(({ path }) => path)]).toEqual([27, ['guideline.offenseGuideline']])
  })
  it('take counts of trafficking with them', () => {
    const two = { ...school, 'conviction.counts.1.statute': known('21 U.S.C. 841(a)(1)'), 'conviction.counts.1.penalty': known('21 U.S.C. 841(b)(1)(B)'), 'conviction.counts.1.substance': known('cocaine base'), 'conviction.counts.1.foundGrams': known(30), 'conviction.counts.1.deathResulted': known(false) }
    expect(totals(two)).toEqual([27, 23, 23])
  })
  it('double what 841(b) authorizes, whether the citation of the penalty names the place or that of the statute', () => {
    const apart = { ...school, 'conviction.counts.0.statute': known('21 U.S.C. 860(a)'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(b)(1)(C)'), 'conviction.counts.0.foundGrams': known(3) }
    for (const leaves of [apart, { ...apart, 'conviction.counts.0.penalty': known('21 U.S.C. 860(a) and 841(b)(1)(C)') }]) {
      const { statutory } = compare(leaves).sameConduct.readings[0] ?? {}
      expect(statutory).toMatchObject({ status: 'computed', value: { min: 12, max: 480 } })
    }
  })
})

describe('a continuing criminal enterprise (2D1.5)', () => {
  it('follows 2D1.1 with four levels more', () => expect(totals(enterprise)).toEqual([40, 38, 38]))
  it('is level 38 at least', () => expect(totals({ ...enterprise, 'guideline.drugs.0.grams': known(600), 'conviction.counts.0.foundGrams': known(600), 'guideline.totalLevel': known(38) })).toEqual([38, 38, 38]))
  it('has no role: a level with one is taken as found', () => {
    const { sameOffense } = compare({ ...enterprise, 'guideline.roleLevels': known(4), 'guideline.totalLevel': known(44) })
    expect([total(sameOffense), note(sameOffense)]).toEqual([44, 'no adjustment for role goes with 2D1.5, and the court found one'])
  })
})

describe('a drug establishment (2D1.8)', () => {
  it('is four levels less, and not above 16 until November 2002, for one who only allowed the use', () => expect(totals(premises)).toEqual([14, 14, 18]))
  it('is the level of the drugs otherwise', () => expect(totals({ ...premises, 'guideline.onlyAllowedUse': known(false), 'guideline.totalLevel': known(24) })).toEqual([24, 22, 22]))
  it('asks which it was', () => expect(note(compare({ ...premises, 'guideline.onlyAllowedUse': unknown }).sameOffense)).toBe('what the court found is not all known'))
  it('takes over the safety valve of 2D1.1', () => {
    expect(totals({ ...premises, 'guideline.onlyAllowedUse': known(false), 'guideline.totalLevel': known(22), 'guideline.safetyValve': known(true) })).toEqual([22, 20, 20])
  })
})

describe('endangering life while making a drug (2D1.10)', () => {
  it('is three levels above the table', () => {
    expect(totals(drug('methamphetamine (mixture)', 200, '21 U.S.C. 858', { 'guideline.offenseGuideline': known('2D1.10'), 'guideline.totalLevel': known(26) }))).toEqual([26, 26, 26])
    expect(totals(drug('heroin', 200, '21 U.S.C. 858', { 'guideline.offenseGuideline': known('2D1.10'), 'guideline.totalLevel': known(26) }))).toEqual([26, 24, 24])
  })
})

describe('listed chemicals (2D1.11)', () => {
  const tablets: Leaves = {
    ...found, 'conviction.offenseEndedOn': known('2002-02-01'), 'conviction.sentencedOn': known('2002-09-01'), 'guideline.edition': known('2001'), 'conviction.counts.0.statute': known('21 U.S.C. 841(c)(2)'), 'conviction.counts.0.penalty': known('21 U.S.C. 841(c)(2)'),
    'guideline.offenseGuideline': known('2D1.11'), 'guideline.chemicals.complete': known(true), 'guideline.chemicals.0.chemical': known('pseudoephedrine'), 'guideline.chemicals.0.grams': known(50), 'guideline.totalLevel': known(25),
  }
  it('are looked up in the table of each manual', () => expect(totals(tablets)).toEqual([25, 23, 23]))
  it('give way to 2D1.1 where a drug was made and that is greater', () => {
    const made = { ...tablets, 'guideline.drugs.0.substance': known('methamphetamine (actual)'), 'guideline.drugs.0.grams': known(60), 'guideline.totalLevel': known(29) }
    expect(totals(made)).toEqual([29, 27, 27])
  })
  it('double the statutory maximum on list I since October 1996', () => {
    const most = (leaves: Leaves) => { const { statutory } = compare(leaves).then.readings[0] ?? {}; return statutory?.status === 'computed' ? statutory.value.max : statutory?.status }
    expect([most(tablets), most({ ...tablets, 'conviction.offenseEndedOn': known('1996-10-02') }), most({ ...tablets, 'guideline.chemicals.0.chemical': known('acetone') }), most({ ...tablets, 'guideline.chemicals.1.chemical': known('acetone') })]).toEqual([240, 120, 120, 'not encoded'])
  })
  it('are asked for', () => expect(note(compare({ ...tablets, 'guideline.chemicals.complete': unknown }).sameOffense)).toBe('what the court found is not all known'))
})

describe('simple possession (2D2.1)', () => {
  const six = drug('cocaine base', 6, '21 U.S.C. 844(a)', { 'guideline.offenseGuideline': known('2D2.1'), 'guideline.possessedInPrison': known(false), 'guideline.totalLevel': known(23) })
  it('of more than five grams of cocaine base was trafficking until November 2010', () => expect(totals(six)).toEqual([23, 6, 6]))
  it('of five was not', () => expect(totals({ ...six, 'conviction.counts.0.foundGrams': known(5), 'guideline.totalLevel': known(6) })).toEqual([6, 6, 6]))
  it('in a prison is another guideline, and the level found stands', () => expect(totals({ ...six, 'guideline.possessedInPrison': known(true) })).toEqual([23, 23, 23]))
  it('is not computed where whether the drug is an opiate is to be judged', () => expect([possessedIn('opium'), possessedIn('heroin'), possessedIn(undefined)]).toEqual([undefined, 'heroin or another opiate', undefined]))
})
