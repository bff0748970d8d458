import { assert, constantFrom, integer, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { inForce } from '../../../core/dated.ts'
import { fraudCharacteristics, theftCharacteristics } from './characteristics.table.ts'
import { theftCrossReferences } from './cross-references.table.ts'
import { theftAndFraudLevel, type LossGuideline } from './theft-and-fraud-level.ts'

type Name = keyof typeof theftCharacteristics

function of(guideline: LossGuideline, characteristics: readonly Name[], on: CivilDate, actualLoss = 0) {
  return theftAndFraudLevel({ guideline, actualLoss, statutoryMaximum: 120, characteristics }, on)
}
const level = (guideline: LossGuideline, characteristics: readonly Name[], on: CivilDate, loss = 0) => {
  const found = of(guideline, characteristics, on, loss)
  return found.status === 'computed' ? found.value.level : found.status
}
const fraud = (characteristics: readonly Name[], on: CivilDate, loss = 0) => level('2F1.1', characteristics, on, loss)
const theft = (characteristics: readonly Name[], on: CivilDate, loss = 0) => level('2B1.1', characteristics, on, loss)
const at = (name: Name, on: CivilDate) => {
  const looked = inForce(theftCharacteristics[name], on)
  return looked.found ? looked.value?.at : 'not encoded'
}

describe('the number of victims and their hardship', () => {
  it('ten victims are two levels since November 2001, fifty were four and 250 six until November 2015', () => {
    const days = ['2001-11-01', '2003-01-24', '2003-01-25', '2015-10-31', '2015-11-01', '2025-11-01'] as const
    expect(days.map((on) => [fraud(['10 or more victims'], on), fraud(['50 or more victims'], on), fraud(['250 or more victims'], on)])).toEqual([[8, 10, 10], [8, 10, 10], [8, 10, 12], [8, 10, 12], [8, 8, 8], [8, 8, 8]])
  })
  it('hardship to one, five and 25 victims is two, four and six since November 2015', () => {
    const hardship = (on: CivilDate) => (['substantial financial hardship to a victim', 'substantial financial hardship to 5 or more victims', 'substantial financial hardship to 25 or more victims'] as const).map((name) => fraud([name], on))
    expect([hardship('2015-11-01'), hardship('2025-11-01')]).toEqual([[8, 10, 12], [8, 10, 12]])
    expect(hardship('2015-10-31')).toEqual([6, 6, 8])
  })
  it('counts once, the greatest', () => expect(fraud(['mass-marketing', '250 or more victims', 'substantial financial hardship to 5 or more victims'], '2016-11-01')).toBe(10))
  it('until January 2003 ten themselves were not enough, and the step says so', () => {
    expect(of('2B1.1', ['10 or more victims'], '2002-11-01').steps.find(({ id }) => id === '2B1.1(b) 10 or more victims')?.note).toBe('(b)(2)(A)(i): more than 10')
  })
})

describe('floors', () => {
  it.each<[Name, number, number]>([
    ['misrepresentation on behalf of a charity or agency', 2, 10], ['fraudulent action in bankruptcy', 2, 10], ['violation of an order', 2, 10], ['misrepresentation about student aid', 2, 10], ['sophisticated means', 2, 12], ['scheme relocated to evade the law', 2, 12], ['scheme from outside the United States', 2, 12],
    ['device-making equipment', 2, 12], ['authentication feature', 2, 12], ['unauthorized or counterfeit access devices', 2, 12], ['means of identification', 2, 12], ['disaster benefits', 2, 12], ['social security fraud with a maximum of ten years', 4, 12], ['trade secret for a foreign government', 4, 14],
    ['organized scheme to steal vehicles', 2, 14], ['organized scheme to steal cargo', 2, 14], ['risk of death or serious bodily injury', 2, 14], ['dangerous weapon in connection with the offense', 2, 14], ['over $1,000,000 from financial institutions', 2, 24], ['financial institution jeopardized', 4, 24], ['solvency of a large organization endangered', 4, 24], ['disruption of a critical infrastructure', 6, 24],
  ])('%s adds %d levels and then leads to %d at least', (name, levels, least) => {
    expect([theft([name], '2025-11-01'), theft([name], '2025-11-01', 3_500_001)]).toEqual([Math.max(6 + levels, least), 24 + levels])
  })
  it.each<[Name, number]>([
    ['theft from the person', 2], ['business of receiving stolen property', 2], ['national cemetery', 2], ['veterans’ memorial', 2], ['e-mail addresses by improper means', 2], ['loss of over $1,000,000 to a government health care program', 2], ['loss of over $7,000,000 to a government health care program', 3],
    ['loss of over $20,000,000 to a government health care program', 4], ['pre-retail medical products', 2], ['pre-retail medical products, by one of the supply chain', 4], ['trade secret sent abroad', 2], ['intent to obtain personal information', 2], ['personal information made public', 2],
    ['computer of critical infrastructure or government', 2], ['conviction under 18 U.S.C. 1030(a)(5)(A)', 4], ['officer or director of a public company', 4], ['broker, dealer or investment adviser', 4], ['officer of a commodities firm, advisor or pool operator', 4],
  ])('%s adds %d levels and has none', (name, levels) => expect(theft([name], '2025-11-01')).toBe(6 + levels))

  it('come one after another, in the manual’s order', () => expect(fraud(['sophisticated means', 'means of identification', 'risk of death or serious bodily injury'], '2025-11-01')).toBe(16))
  it('of vehicles was a floor alone until November 2007', () => expect([theft(['organized scheme to steal vehicles'], '2007-10-31'), theft(['organized scheme to steal vehicles'], '2007-10-31', 400_001), theft(['organized scheme to steal vehicles'], '2007-11-01', 400_001)]).toEqual([14, 20, 22]))
  it('of a risk was 13 in fraud until November 2001', () => expect([fraud(['risk of death or serious bodily injury'], '2001-10-31'), fraud(['risk of death or serious bodily injury'], '2001-11-01'), fraud(['risk of death or serious bodily injury'], '1989-10-31')]).toEqual([13, 14, 6]))
})

describe('victims and an institution endangered', () => {
  it('do not add more than eight levels together since November 2003', () => {
    const both = (on: CivilDate, loss = 7_000_001) => fraud(['250 or more victims', 'financial institution jeopardized'], on, loss)
    expect([both('2003-10-31'), both('2003-11-01'), both('2015-10-31')]).toEqual([36, 34, 34])
    expect(fraud(['substantial financial hardship to 25 or more victims', 'solvency of a large organization endangered'], '2025-11-01', 25_000_001)).toBe(36)
    expect(fraud(['substantial financial hardship to 5 or more victims', 'solvency of a large organization endangered'], '2025-11-01', 25_000_001)).toBe(36)
  })
  it('still come to 24 at least', () => expect(fraud(['250 or more victims', 'financial institution jeopardized'], '2010-11-01')).toBe(24))
  it('a million from a bank is not under that cap', () => expect(fraud(['substantial financial hardship to 25 or more victims', 'over $1,000,000 from financial institutions'], '2025-11-01', 1_500_001)).toBe(30))
  it('the solvency of 100 victims counted from January 2003 to October 2015', () => {
    expect((['2003-01-24', '2003-01-25', '2015-10-31', '2015-11-01'] as const).map((on) => fraud(['solvency of 100 or more victims endangered'], on))).toEqual([6, 24, 24, 6])
  })
})

describe('theft before November 2001', () => {
  it('knew more than minimal planning, two levels, and the business of receiving, four since November 1993, one or the other', () => {
    expect([theft(['more than minimal planning'], '1988-01-01'), theft(['more than minimal planning'], '2001-10-31'), theft(['more than minimal planning'], '2001-11-01')]).toEqual([6, 6, 6])
    expect([theft(['business of receiving stolen property'], '1993-10-31'), theft(['business of receiving stolen property', 'more than minimal planning'], '1993-11-01'), theft(['business of receiving stolen property'], '2001-11-01')]).toEqual([4, 8, 8])
  })
  it('was 6 at least for mail and 7 for a firearm, and one level more', () => {
    expect([theft(['undelivered mail'], '1995-11-01'), theft(['undelivered mail'], '1995-11-01', 5001), theft(['firearm, destructive device or controlled substance taken'], '1995-10-31'), theft(['firearm, destructive device or controlled substance taken'], '1995-10-31', 5001), theft(['firearm, destructive device or controlled substance taken'], '1995-11-01')]).toEqual([6, 8, 7, 9, 4])
  })
  it('was 24 at least for a bank in danger since November 1990, and for a million from it since November 1991', () => {
    expect((['1990-10-31', '1990-11-01', '1991-10-31', '1991-11-01'] as const).map((on) => [theft(['financial institution jeopardized'], on), theft(['over $1,000,000 from financial institutions'], on)])).toEqual([[4, 4], [24, 4], [24, 4], [24, 24]])
    expect([theft(['over $1,000,000 from financial institutions'], '2000-11-01', 80_000_001), theft(['over $1,000,000 from financial institutions'], '2001-11-01', 100_000_001)]).toEqual([28, 34])
  })
  it('added the levels of trade secrets and cemeteries after the floor of financial institutions', () => {
    expect(theft(['trade secret for a foreign government', 'national cemetery', 'financial institution jeopardized'], '2000-11-01')).toBe(28)
    expect(theft(['trade secret for a foreign government', 'national cemetery', 'financial institution jeopardized'], '2001-11-01')).toBe(24)
  })
})

describe('fraud before November 2001', () => {
  it('knew more than minimal planning and a scheme against more than one victim, once for both, and 10 at least until November 1989', () => {
    expect([fraud(['more than minimal planning'], '1989-10-31'), fraud(['more than minimal planning', 'scheme to defraud more than one victim'], '1989-10-31', 50_001), fraud(['more than minimal planning', 'scheme to defraud more than one victim'], '1989-11-01'), fraud(['scheme to defraud more than one victim'], '2001-10-31'), fraud(['scheme to defraud more than one victim'], '2001-11-01')]).toEqual([10, 13, 8, 8, 6])
  })
  it('counted a misrepresentation apart since November 1989', () => {
    const both: readonly Name[] = ['more than minimal planning', 'misrepresentation on behalf of a charity or agency']
    expect([fraud(both, '1989-10-31', 70_001), fraud(both, '1989-11-01', 70_001), fraud(both, '1995-11-01')]).toEqual([13, 16, 10])
  })
  it('was 12 at least with foreign accounts until November 1998, when relocation, foreign schemes and sophisticated means came', () => {
    expect([fraud(['foreign bank accounts'], '1998-10-31'), fraud(['foreign bank accounts'], '1998-10-31', 200_001), fraud(['foreign bank accounts'], '1998-11-01'), fraud(['sophisticated means'], '1998-10-31'), fraud(['sophisticated means'], '1998-11-01'), fraud(['sophisticated means', 'scheme from outside the United States'], '2001-11-01')]).toEqual([12, 14, 6, 6, 12, 12])
  })
  it('counted mass-marketing and identities in its last years', () => {
    expect([fraud(['mass-marketing'], '1998-10-31'), fraud(['mass-marketing'], '1998-11-01'), fraud(['means of identification'], '2000-10-31'), fraud(['means of identification'], '2000-11-01')]).toEqual([6, 8, 6, 12])
  })
})

describe('numbers of the subdivisions', () => {
  it.each<[Name, readonly (readonly [CivilDate, string | undefined])[]]>([
    ['sophisticated means', [['2001-11-01', '(b)(8)(C)'], ['2004-11-01', '(b)(9)(C)'], ['2011-11-01', '(b)(10)(C)'], ['2025-11-01', '(b)(10)(C)']]],
    ['disaster benefits', [['2008-02-05', undefined], ['2008-02-06', '(b)(16)'], ['2008-11-01', '(b)(11)'], ['2011-11-01', '(b)(12)']]],
    ['officer or director of a public company', [['2003-01-24', undefined], ['2003-01-25', '(b)(13)'], ['2003-11-01', '(b)(14)(A)(i)'], ['2004-11-01', '(b)(15)(A)(i)'], ['2008-11-01', '(b)(16)(A)(i)'], ['2009-11-01', '(b)(17)(A)(i)'], ['2011-11-01', '(b)(18)(A)(i)'], ['2013-11-01', '(b)(19)(A)(i)'], ['2018-11-01', '(b)(20)(A)(i)']]],
    ['trade secret for a foreign government', [['1997-10-31', undefined], ['1997-11-01', '(b)(7)'], ['2001-11-01', '(b)(5)'], ['2013-11-01', '(b)(13)(B)'], ['2018-11-01', '(b)(14)(B)']]],
  ])('%s', (name, places) => expect(places.map(([on]) => [on, at(name, on)])).toEqual(places))

  it('of two characteristics that do not exclude each other are never the same in an edition', () => {
    for (const table of [theftCharacteristics, fraudCharacteristics]) {
      for (const on of ['1988-01-01', '1990-11-01', '1995-11-01', '2000-11-01', '2001-11-01', '2004-11-01', '2008-11-01', '2009-11-01', '2011-11-01', '2013-11-01', '2016-11-01', '2025-11-01'] as const) {
        const rules = Object.values(table).flatMap((series) => { const looked = inForce(series, on); return looked.found && looked.value !== undefined ? [looked.value] : [] })
        for (const rule of rules) {
          const place = /^\(b\)\(\d+\)/.exec(rule.at)?.[0]
          const same = rules.filter((other) => other !== rule && other.at.startsWith(`${place}`))
          expect([on, rule.at, same.every(({ choice }) => choice === rule.choice && choice !== undefined)]).toEqual([on, rule.at, true])
        }
      }
    }
  })
})

describe('whatever was found', () => {
  it('a further characteristic never lowers the level, and no order of findings matters', () => {
    const names = Object.keys(theftCharacteristics) as Name[]
    assert(property(subarray(names), constantFrom(...names), integer({ min: 0, max: 600_000_000 }), constantFrom<LossGuideline>('2B1.1', '2F1.1'), constantFrom<CivilDate>('1988-01-01', '1995-11-01', '2000-11-01', '2003-11-01', '2010-11-01', '2016-11-01', '2025-11-01'), (found, more, loss, guideline, on) => {
      const one = Number(level(guideline, found, on, loss))
      expect(Number(level(guideline, [...found, more], on, loss))).toBeGreaterThanOrEqual(one)
      expect(level(guideline, found.toReversed(), on, loss)).toBe(one)
    }))
  })
})

describe('cross references', () => {
  const references = (on: CivilDate) => { const looked = inForce(theftCrossReferences, on); return looked.found ? looked.value : undefined }
  it('were none in theft until November 1995, to the firearm or drug taken if greater until November 2001, always since', () => {
    expect((['1995-10-31', '1995-11-01', '2001-10-31', '2001-11-01', '2025-11-01'] as const).map((on) => references(on)?.firearmOrDrug)).toEqual([undefined, 'if greater', 'if greater', 'always', 'always'])
  })
  it('to another guideline for a general fraud came in 2001, to cultural heritage in 2002', () => {
    expect([references('2001-10-31')?.otherOffense, references('2001-11-01')?.otherOffense, references('2002-10-31')?.heritage, references('2002-11-01')?.heritage]).toEqual([undefined, 'always', undefined, 'if greater'])
  })
})
