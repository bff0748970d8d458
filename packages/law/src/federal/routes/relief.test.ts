import { assert, constantFrom, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import { known, rival, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { RouteScreen } from './route-screen.ts'
import { screen, screenForCounsel } from './screen.ts'

const today: CivilDate = '2026-11-23'

/** A made-up person: Ida Farrow, born in 1962, serving twenty years since 2015. */
const ida: Readonly<Record<string, unknown>> = {
  'person.dateOfBirth': '1962-01-10', 'person.citizenship': 'United States', 'conviction.sovereign': 'federal', 'conviction.offenseEndedOn': '2014-06-01', 'conviction.convictedOn': '2015-02-03', 'conviction.sentencedOn': '2015-05-04',
  'conviction.term': 240, 'conviction.decidedBy': 'jury verdict', 'conviction.notice851': true, 'conviction.unpaid': 1200, 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.substance': 'heroin', 'conviction.counts.complete': true,
  'guideline.drugs.complete': true, 'guideline.weapon': false, 'custody.status': 'in prison', 'custody.facility': 'FCI Anywhere', 'custody.commencedOn': '2015-05-04', 'custody.priorCreditDays': 100, 'custody.projectedReleaseOn': '2031-09-01',
  'custody.wardenRequestOn': '2026-11-01', 'custody.releasedOn': '2012-01-01', 'health.terminal': false, 'health.cannotCareForSelf': false, 'health.careNotProvided': false, 'health.agingDecline': true, 'health.conditions.complete': true,
  'litigation.judgmentFinalOn': '2016-10-03', 'litigation.collateralDecided': false, 'release.careNeededBy': 'nobody', 'history.violence': false, 'history.priors.complete': true,
}

function leaves(over: Readonly<Record<string, unknown>> = {}, without: readonly string[] = []): Map<string, Leaf<unknown>> {
  return new Map(Object.entries({ ...ida, ...over }).filter(([path]) => !without.includes(path)).map(([path, value]) => [path, known(value)]))
}

function routesOf(map: Map<string, Leaf<unknown>>, on: CivilDate = today): ReadonlyMap<string, RouteScreen> {
  return new Map(screen(assembleCaseFacts(map), on).routes.map((route) => [route.id, route]))
}

function unfold(answer: Answer): readonly Answer[] {
  return [answer, ...answer.parts.flatMap(unfold)]
}

function answersOf(map: Map<string, Leaf<unknown>>, on: CivilDate = today): ReadonlyMap<string, Answer> {
  return new Map([...routesOf(map, on).values()].flatMap(({ answers }) => answers.flatMap(unfold)).map((answer) => [answer.id, answer]))
}

function told(id: string, over: Readonly<Record<string, unknown>> = {}, without: readonly string[] = []): { readonly truth: string | undefined; readonly metOn: string | undefined } {
  const answer = answersOf(leaves(over, without)).get(id)
  return { truth: answer?.truth, metOn: answer?.metOn }
}

describe('the routes', () => {
  it('begin with commutation, and only that one is not beside it', () => {
    const routes = [...routesOf(leaves()).values()]
    expect(routes.map(({ id }) => id)).toEqual(['commutation', 'priorities', 'pardon', 'marihuana pardon', 'remission', 'reprieve', 'compassionate release', '3582(c)(2)', '404', 'elderly home detention', '2255', '3771A', '3600', 'transfer'])
    expect(routes.filter(({ beside }) => beside !== true).map(({ id }) => id)).toEqual(['commutation'])
  })

  it('hold nothing sealed: the request to the prosecutor is for counsel, asked for by name', () => {
    const facts = assembleCaseFacts(leaves())
    const shown = JSON.stringify(screen(facts, today))
    for (const word of ['rule 35', 'Rule 35', 'substantialAssistance', 'substantial assistance in investigating', 'sealed']) expect(shown).not.toContain(word)
    expect(screenForCounsel(facts, today)).toMatchObject([{ id: 'rule 35(b)', sealed: true, deadlines: [{ on: '2016-05-04' }] }])
    const cooperated = assembleCaseFacts(leaves({ 'conviction.substantialAssistance': true }))
    expect(screenForCounsel(cooperated, today)).toEqual(screenForCounsel(facts, today))
    expect(screenForCounsel(assembleCaseFacts(leaves({ 'conviction.sovereign': 'state' })), today)).toEqual([])
  })

  it('compare the listed amendments and section 404 as far as the facts go', () => {
    expect(told('404').truth).toBe('not met')
    const crack = { 'conviction.counts.0.statute': '21 U.S.C. 841(b)(1)(A)', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine base', 'conviction.offenseEndedOn': '2004-06-01', 'conviction.sentencedOn': '2005-03-01', 'litigation.section404Denied': false }
    expect(told('404', crack).truth).toBe('met')
    expect(answersOf(leaves()).get('1B1.10')?.needs.length).toBeGreaterThan(0)
  })
})

describe('compassionate release', () => {
  it('may be moved for thirty days after the warden received the request, and not on the twenty-ninth', () => {
    expect(told('compassionate exhaustion')).toEqual({ truth: 'not met', metOn: '2026-12-01' })
    expect(told('compassionate exhaustion', { 'custody.wardenRequestOn': '2026-10-24' }).truth).toBe('met')
    expect(told('compassionate exhaustion', { 'custody.wardenRequestOn': '2026-10-25' })).toEqual({ truth: 'not met', metOn: '2026-11-24' })
    expect(told('compassionate exhaustion', {}, ['custody.wardenRequestOn']).truth).toBe('cannot say')
  })

  it('gives the last of two days where papers disagree and neither has come', () => {
    const map = leaves().set('custody.wardenRequestOn', rival(['2026-11-01', '2026-11-05']))
    expect(answersOf(map).get('compassionate exhaustion')).toMatchObject({ truth: 'not met', metOn: '2026-12-05' })
  })

  it('counts age from the birthday, and says when it comes', () => {
    expect(told('1B1.13(b)(2)(A)')).toEqual({ truth: 'not met', metOn: '2027-01-10' })
    expect(told('1B1.13(b)(2)(A)', { 'person.dateOfBirth': '1961-11-23' }).truth).toBe('met')
    expect(told('1B1.13(b)(2)(A)', { 'person.dateOfBirth': '1961-11-24' })).toEqual({ truth: 'not met', metOn: '2026-11-24' })
  })

  it('asks for ten years or 75 percent of the term, whichever is less', () => {
    expect(told('1B1.13(b)(2)(C)').truth).toBe('met')
    expect(told('1B1.13(b)(2)(C)', { 'custody.commencedOn': '2017-03-05' })).toEqual({ truth: 'not met', metOn: '2026-11-24' })
    expect(told('1B1.13(b)(2)(C)', { 'custody.commencedOn': '2017-03-04' }).truth).toBe('met')
    expect(told('1B1.13(b)(2)(C)', { 'custody.commencedOn': '2020-01-01', 'conviction.term': 96, 'custody.priorCreditDays': 0 }).truth).toBe('met')
    expect(told('1B1.13(b)(2)(C)', { 'custody.commencedOn': '2020-12-01', 'conviction.term': 96, 'custody.priorCreditDays': 0 })).toEqual({ truth: 'not met', metOn: '2026-11-30' })
    expect(told('1B1.13(b)(2)(C)', { 'conviction.term': 'life' }).truth).toBe('met')
  })

  it('becomes open by age on the day the last of its parts does', () => {
    expect(told('1B1.13(b)(2)')).toEqual({ truth: 'not met', metOn: '2027-01-10' })
    expect(told('1B1.13(b)(2)', { 'health.agingDecline': false })).toEqual({ truth: 'not met', metOn: undefined })
    expect(told('1B1.13(b)(2)', {}, ['health.agingDecline'])).toEqual({ truth: 'not met', metOn: undefined })
  })

  it('has each medical ground by itself', () => {
    expect(told('1B1.13(b)(1)(A)', { 'health.terminal': true }).truth).toBe('met')
    expect(told('compassionate grounds', { 'health.terminal': true }).truth).toBe('met')
    expect(told('1B1.13(b)(1)(B)').truth).toBe('not met')
    expect(told('1B1.13(b)(3)', { 'release.careNeededBy': 'parent' }).truth).toBe('met')
  })

  it('has each of the four family grounds by itself', () => {
    const parts = (who: string) => ['(A)', '(B)', '(C)', '(D)'].map((letter) => told(`1B1.13(b)(3)${letter}`, { 'release.careNeededBy': who }).truth)
    expect(parts('minor or disabled child')).toEqual(['met', 'not met', 'not met', 'not met'])
    expect(parts('spouse or partner')).toEqual(['not met', 'met', 'not met', 'not met'])
    expect(parts('parent')).toEqual(['not met', 'not met', 'met', 'not met'])
    expect(parts('other family member')).toEqual(['not met', 'not met', 'not met', 'met'])
    expect(parts('nobody')).toEqual(['not met', 'not met', 'not met', 'not met'])
    expect(told('1B1.13(b)(3)', {}, ['release.careNeededBy']).truth).toBe('cannot say')
  })

  it('had one for an unusually long sentence until the day before Rutherford, which a person had to judge after ten years', () => {
    const on = (day: CivilDate, over = {}) => answersOf(leaves(over), day).get('1B1.13(b)(6)')
    expect(on('2026-05-27')).toMatchObject({ truth: 'cannot say', decides: 'person' })
    expect(on('2026-05-28')).toMatchObject({ truth: 'not met', decides: 'data' })
    expect(on('2026-05-27', { 'custody.commencedOn': '2018-01-01' })?.parts[0]).toMatchObject({ truth: 'not met', metOn: '2027-09-22' })
  })

  it('has no ground in a change of the law alone, and says that the holding is from a summary', () => {
    const answer = answersOf(leaves()).get('1B1.13(b)(6)')
    expect(answer?.truth).toBe('not met')
    expect(JSON.stringify(answer?.reasons)).toContain('summary')
  })

  it('asks for 70 and thirty years on a three-strikes sentence at the second door', () => {
    expect(told('3582(c)(1)(A)(ii)').truth).toBe('not met')
    expect(told('3582(c)(1)(A)(ii) statute', {}, ['conviction.counts.0.statute']).truth).toBe('cannot say')
    expect(told('priority crack', {}, ['conviction.counts.0.substance']).truth).toBe('cannot say')
    const old = { 'person.dateOfBirth': '1950-01-01', 'custody.commencedOn': '1996-01-01', 'conviction.counts.0.statute': '18 U.S.C. 3559(c)' }
    expect(told('3582(c)(1)(A)(ii)', old).truth).toBe('met')
    expect(told('3582(c)(1)(A)(ii)', { ...old, 'custody.commencedOn': '1997-06-01' })).toEqual({ truth: 'not met', metOn: '2027-02-20' })
  })
})

describe('pardon', () => {
  const out = { 'custody.status': 'released', 'custody.releasedOn': '2021-11-23' }
  it('is provided for five years after the conviction where no prison sentence was imposed', () => {
    expect(told('pardon waiting period', { 'conviction.term': 0, 'conviction.convictedOn': '2021-11-23' }).truth).toBe('met')
    expect(told('pardon waiting period', { 'conviction.term': 0, 'conviction.convictedOn': '2021-11-24' })).toEqual({ truth: 'not met', metOn: '2026-11-24' })
    expect(told('pardon waiting period', { 'conviction.term': 0 }, ['conviction.convictedOn']).truth).toBe('cannot say')
  })

  it('of simple possession of marihuana is granted already, to an offense through 22 December 2023', () => {
    const possession = { 'conviction.counts.0.statute': '21 U.S.C. 844(a)', 'conviction.counts.0.substance': 'marihuana' }
    expect(told('marihuana pardon', possession).truth).toBe('met')
    expect(told('marihuana pardon', { ...possession, 'conviction.offenseEndedOn': '2023-12-22' }).truth).toBe('met')
    expect(told('marihuana pardon', { ...possession, 'conviction.offenseEndedOn': '2023-12-23' }).truth).toBe('not met')
    expect(told('marihuana pardon', { ...possession, 'conviction.counts.0.substance': 'heroin' }).truth).toBe('not met')
    expect(told('marihuana pardon', { ...possession, 'conviction.counts.0.statute': '21 U.S.C. 841(b)(1)(D)' }).truth).toBe('not met')
    expect(told('marihuana pardon', possession, ['conviction.counts.0.substance']).truth).toBe('cannot say')
    expect(told('marihuana pardon', { 'conviction.counts.complete': false }).truth).toBe('cannot say')
  })

  it('is provided for five years after release', () => {
    expect(told('pardon waiting period', out).truth).toBe('met')
    expect(told('pardon waiting period', { ...out, 'custody.releasedOn': '2021-11-24' })).toEqual({ truth: 'not met', metOn: '2026-11-24' })
    expect(told('pardon no supervision', { ...out, 'custody.status': 'on supervision' }).truth).toBe('not met')
  })

  it('counts from the projected release of someone still in prison, not from an earlier release', () => {
    expect(told('pardon waiting period')).toEqual({ truth: 'not met', metOn: '2036-09-01' })
    expect(routesOf(leaves()).get('pardon')?.deadlines?.[0]?.on).toBeUndefined()
    expect(routesOf(leaves(out)).get('pardon')?.deadlines?.[0]?.on).toBe('2026-11-23')
  })
})

describe('what else there is', () => {
  it('home detention of the elderly is shown as lapsed', () => {
    expect(routesOf(leaves()).get('elderly home detention')?.lapsed).toMatchObject({ on: '2023-09-30' })
    expect(told('elderly two thirds')).toEqual({ truth: 'not met', metOn: '2028-05-23' })
    expect(told('elderly two thirds', { 'conviction.term': 'life' })).toEqual({ truth: 'not met', metOn: undefined })
  })

  it('home detention asked no age and no time served of the terminally ill', () => {
    expect(told('elderly terminally ill', { 'health.terminal': true, 'conviction.term': 'life' }).truth).toBe('met')
    expect(told('elderly or ill', { 'health.terminal': true, 'conviction.term': 'life' }).truth).toBe('met')
    expect(told('elderly terminally ill').truth).toBe('not met')
    expect(told('elderly terminally ill', { 'health.cannotCareForSelf': true }).truth).toBe('cannot say')
  })

  it('the final judgment is counted from the denial of review, ninety days after the appeal, or fourteen after a sentence nobody appealed', () => {
    const open = (over: Readonly<Record<string, unknown>>, on: CivilDate = '2016-06-01') => {
      const map = leaves(over, ['litigation.judgmentFinalOn'])
      return { truth: answersOf(map, on).get('2255(f)(1)')?.truth, deadline: routesOf(map, on).get('2255')?.deadlines?.[0]?.on }
    }
    expect(open({ 'litigation.certiorariDeniedOn': '2016-01-11' })).toEqual({ truth: 'met', deadline: '2017-01-11' })
    expect(open({ 'litigation.certiorariDeniedOn': '2016-01-11' }, '2017-01-12').truth).toBe('not met')
    expect(open({ 'litigation.appealDecidedOn': '2016-01-04' })).toEqual({ truth: 'met', deadline: '2017-04-03' })
    expect(open({ 'litigation.appealTaken': false })).toEqual({ truth: 'cannot say', deadline: '2016-05-18' })
    expect(open({ 'litigation.appealTaken': false }, '2016-05-18')).toEqual({ truth: 'met', deadline: '2016-05-18' })
    expect(open({ 'litigation.appealTaken': false, 'conviction.sentencedOn': '2009-11-30' })).toEqual({ truth: 'cannot say', deadline: undefined })
    expect(open({ 'litigation.appealTaken': true })).toEqual({ truth: 'cannot say', deadline: undefined })
  })

  it('a victim of trafficking may move since 23 January 2026; what happened is never answered by the program', () => {
    const on = (day: CivilDate) => answersOf(leaves(), day)
    expect(on('2026-01-22').get('3771A in force')).toMatchObject({ truth: 'not met', metOn: '2026-01-23' })
    expect(on('2026-01-23').get('3771A in force')?.truth).toBe('met')
    expect(on('2026-01-23').get('3771A direct result')).toMatchObject({ truth: 'cannot say', decides: 'person', reasons: [] })
  })

  it('DNA testing asks for everything the section asks for', () => {
    const ids = routesOf(leaves()).get('3600')?.answers.map(({ id }) => id)
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((paragraph) => `3600(a)(${paragraph})`))
  })

  it('a motion under 2255 has a year from the final judgment, and may have another day to count from', () => {
    expect(told('2255(f)(1)', { 'litigation.judgmentFinalOn': '2025-11-23' }).truth).toBe('met')
    expect(told('2255(f)(1)', { 'litigation.judgmentFinalOn': '2025-11-22' }).truth).toBe('not met')
    expect(told('2255(f)').truth).toBe('cannot say')
    expect(routesOf(leaves()).get('2255')?.deadlines?.[0]?.on).toBe('2017-10-03')
  })

  it('DNA testing is presumed timely for thirty-six months', () => {
    expect(told('3600(a)(10)', { 'conviction.convictedOn': '2023-11-23' }).truth).toBe('met')
    expect(told('3600(a)(10)', { 'conviction.convictedOn': '2023-11-22' }).truth).toBe('not met')
  })

  it('remission is of what is still unpaid', () => {
    expect(told('remission unpaid').truth).toBe('met')
    expect(told('remission unpaid', { 'conviction.unpaid': 0 }).truth).toBe('not met')
    expect(told('remission unpaid', {}, ['conviction.unpaid']).truth).toBe('cannot say')
  })

  it('transfer is for nationals of another country with six months left', () => {
    expect(told('transfer nationality').truth).toBe('not met')
    expect(told('transfer nationality', { 'person.citizenship': 'Honduras' }).truth).toBe('met')
    expect(told('transfer six months', { 'custody.projectedReleaseOn': '2027-05-23' }).truth).toBe('met')
    expect(told('transfer six months', { 'custody.projectedReleaseOn': '2027-05-22' }).truth).toBe('not met')
  })

  it('a present administration that has published nothing is a channel', () => {
    expect(answersOf(leaves()).get('priority none published')).toMatchObject({ decides: 'discretion', truth: 'cannot say' })
    expect(told('priority enhancement').truth).toBe('met')
    expect(told('priority crack').truth).toBe('not met')
  })
})

describe('whether other relief is there to ask for first', () => {
  it('is answered from the other routes, and is for a person while they leave it open', () => {
    const answer = answersOf(leaves()).get('other relief')
    expect(answer).toMatchObject({ decides: 'person', truth: 'cannot say', needs: [] })
    expect(answer?.reasons.map(({ text }) => text)).toContain('Home detention of the elderly and terminally ill: lapsed on 2023-09-30.')
    expect(answer?.reasons).toHaveLength(5)
  })
})

describe('the screening of every route, whatever is known', () => {
  const paths = Object.keys(ida)

  it('never takes an answer back when a fact is learned', () => {
    assert(property(subarray(paths), constantFrom(...paths), (missing, learned) => {
      const after = answersOf(leaves({}, missing.filter((path) => path !== learned)))
      for (const [id, answer] of answersOf(leaves({}, missing))) if (answer.truth !== 'cannot say') expect(after.get(id)?.truth, `${id} after learning ${learned}`).toBe(answer.truth)
    }), { numRuns: 120 })
  })

  it('gives a day only for what is not met, and on that day it is met, all else being the same', () => {
    assert(property(subarray(paths), (missing) => {
      for (const [id, { truth, metOn }] of answersOf(leaves({}, missing))) {
        if (metOn === undefined) continue
        expect(truth, id).toBe('not met')
        expect(metOn > today, id).toBe(true)
        if (id !== 'pardon waiting period') expect(answersOf(leaves({}, missing), metOn).get(id)?.truth, `${id} on ${metOn}`).toBe('met')
      }
    }), { numRuns: 60 })
  })

  it('asks for something whenever data could answer and did not', () => {
    assert(property(subarray(paths), (missing) => {
      for (const answer of answersOf(leaves({}, missing)).values()) {
        if (answer.truth !== 'cannot say') expect(answer.needs, answer.id).toEqual([])
        else if (answer.decides === 'data' && answer.parts.length === 0) expect(answer.needs.length + answer.gaps.length, answer.id).toBeGreaterThan(0)
      }
    }), { numRuns: 60 })
  })
})
