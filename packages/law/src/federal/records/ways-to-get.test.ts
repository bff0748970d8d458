import { describe, expect, it } from 'vitest'
import { paperKinds, type PaperKind } from '../../facts/paper-kind.ts'
import { answerDue } from './answer-due.ts'
import { formStanding } from './form-standing.ts'
import { localPresentenceRule, localPresentenceRules } from './local-presentence-rules.table.ts'
import { officialForms } from './official-forms.table.ts'
import { recordLaw } from './record-law.ts'
import { waysToGet } from './ways-to-get.table.ts'

const all = Object.entries(waysToGet).flatMap(([kind, ways]) => ways.map((way) => ({ kind: kind as PaperKind, way })))

describe('how papers are had', () => {
  it('every kind of paper has its ways, but what the office finds by itself', () => {
    expect(Object.keys(waysToGet).sort()).toEqual(Object.keys(paperKinds).sort())
    expect(Object.entries(waysToGet).filter(([, ways]) => ways.length === 0).map(([kind]) => kind)).toEqual(['press article', 'photograph', 'other'])
  })
  it('every way has its authority in the law’s own words, or says plainly that none is encoded', () => {
    for (const { kind, way } of all) expect(way.authority.length > 0 || way.notEncoded !== undefined, `${kind} from ${way.holder}`).toBe(true)
  })
  it('each quotation has at most forty words', () => {
    for (const { cite, quote } of [...Object.values(recordLaw), ...Object.values(localPresentenceRules).flat()]) expect(quote.split(/\s+/).length, `${cite}: ${quote}`).toBeLessThanOrEqual(40)
  })
  it('the person’s consent is asked for only where a holder needs it', () => {
    const needs = (kind: PaperKind) => waysToGet[kind].map(({ holder, consents }) => [holder, ...consents])
    expect(needs('docket sheet')).toEqual([['clerk of the district court']])
    expect(needs('letter of support')).toEqual([['family']])
    expect(needs('discipline log')).toEqual([['Bureau of Prisons', 'certification of identity', 'prison release'], ['person inside']])
    expect(needs('medical record')).toEqual([['Bureau of Prisons medical records', 'certification of identity', 'medical release'], ['Bureau of Prisons medical records']])
    expect(all.filter(({ way }) => way.consents.includes('medical release')).map(({ kind }) => kind)).toEqual(['medical record'])
  })
  it('what is confidential is never asked of the person inside or the family, nor by a letter that goes to a prison', () => {
    for (const { kind, way } of all.filter(({ kind: one }) => paperKinds[one].confidential)) {
      expect(['person inside', 'family', 'Bureau of Prisons'], kind).not.toContain(way.holder)
      expect(['request to the person', 'request to the family'], kind).not.toContain(way.letter)
    }
  })
})

describe('when an answer is due', () => {
  const [bureau] = waysToGet['discipline log']
  const [medical] = waysToGet['medical record']
  const [clerk] = waysToGet['judgment']
  it('the Bureau has twenty working days', () => expect(bureau && answerDue(bureau, '2026-11-23')).toMatchObject({ on: '2026-12-22', time: { workingDays: 20 } }))
  it('and says three for medical records that counsel asks for', () => expect(medical && answerDue(medical, '2026-11-28')).toMatchObject({ on: '2026-12-02' }))
  it('for a clerk none was read, and none is made up', () => expect(clerk && answerDue(clerk, '2026-11-28')).toBeUndefined())
})

describe('the local rules on presentence reports', () => {
  it.each(['Northern District of Illinois', 'northern district of illinois', 'N.D. Illinois', 'United States District Court for the Northern District of Illinois'])('are found for “%s”', (district) => {
    expect(localPresentenceRule(district).map(({ cite }) => cite)).toEqual(['N.D. Ill. LCrR 32.3(1)'])
  })
  it('for a district whose rule was not read, and for none, there is nothing', () => {
    expect(localPresentenceRule('Southern District of Illinois')).toEqual([])
    expect(localPresentenceRule('Western District of Tennessee')).toEqual([])
    expect(localPresentenceRule(undefined)).toEqual([])
  })
})

describe('the edition of a form', () => {
  const petition = officialForms['OMB 1123-0015']
  it.each([['2026-11-30', 'near expiry'], ['2026-12-01', 'past expiry'], ['2026-10-01', 'near expiry'], ['2026-09-30', 'current']] as const)('of the petition is on %s %s', (on, is) => expect(formStanding(petition, on).is).toBe(is))
  it('is not made up where none was read', () => {
    expect(formStanding(officialForms['DOJ-361'], '2026-11-28')).toMatchObject({ is: 'edition not encoded' })
    expect(formStanding(officialForms['DOJ-361'], '2026-11-28').says).toContain('28 U.S.C. 1746')
  })
})
