import { assembleCaseFacts, known, rival, screen, type CivilDate, type Leaf } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import type { Beside } from './beside.ts'
import { judgeGroup } from './judge-group.ts'

const on: CivilDate = '2026-11-28'
/** A federal sentence with nothing pending, whose range then and now is known to the last fact. */
const whole: Readonly<Record<string, unknown>> = {
  'conviction.sovereign': 'federal', 'custody.status': 'in prison', 'litigation.appealPending': false, 'litigation.collateralPending': false,
  'conviction.offenseEndedOn': '1995-05-01', 'conviction.sentencedOn': '1996-06-21', 'conviction.term': 'life', 'conviction.notice851': false, 'conviction.priors851.complete': true, 'conviction.counts.complete': true,
  'conviction.counts.0.statute': '21 U.S.C. 841(a)(1)', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine base', 'conviction.counts.0.foundGrams': 500, 'conviction.counts.0.deathResulted': false,
  'guideline.drugs.0.substance': 'cocaine base', 'guideline.drugs.0.grams': 1600, 'guideline.drugs.complete': true, 'guideline.weapon': false, 'guideline.roleLevels': 0, 'guideline.obstruction': false, 'guideline.acceptanceLevels': 0,
  'guideline.careerOffender': false, 'guideline.safetyValve': false, 'guideline.safetyValveToday': false, 'guideline.category': 1, 'guideline.points': 0, 'guideline.statusPoints': 0, 'guideline.zeroPointCriteria': false, 'guideline.characteristics.complete': true, 'guideline.characteristicsToday': true, 'guideline.edition': '1995', 'guideline.range': ['life', 'life'],
}

function judged(more: Readonly<Record<string, unknown>> = {}, beside: Beside = { coDefendants: [] }, from = whole) {
  const leaves = new Map<string, Leaf<unknown>>()
  for (const [path, value] of Object.entries({ ...from, ...more })) if (value !== undefined) leaves.set(path, Array.isArray(value) && value[0] === 'rival' ? rival(value.slice(1)) : known(value))
  const facts = assembleCaseFacts(leaves)
  return judgeGroup(beside, facts, on, screen(facts, on))
}

describe('the group of a person on the first day', () => {
  it('is “can be filed now” where the form’s three requirements are met and then and now are known', () => {
    expect(judged()).toMatchObject({ group: 'filed now', why: expect.stringContaining('The range today lies below'), papers: [], apart: undefined })
  })

  it('is “one paper more” where one paper holds all that is missing, and names it', () => {
    expect(judged({ 'litigation.appealPending': undefined, 'litigation.collateralPending': undefined })).toMatchObject({ group: 'one paper more', papers: ['docket sheet'], source: { cite: expect.stringContaining('1123-0015') } })
    const report = judged({ 'guideline.drugs.0.grams': undefined, 'guideline.range': undefined })
    expect(report).toMatchObject({ group: 'one paper more', papers: ['presentence report'] })
  })

  it('is “more papers” with the fewest that hold it', () => {
    expect(judged({ 'custody.status': undefined, 'litigation.appealPending': undefined })).toMatchObject({ group: 'more papers', papers: expect.arrayContaining(['docket sheet', 'sentence computation']) })
    expect(judged({ 'custody.status': undefined, 'litigation.appealPending': undefined }).papers).toHaveLength(2)
  })

  it('asks whose custody, court or sovereign is not known, and sets them not apart', () => {
    for (const path of ['custody.status', 'conviction.sovereign', 'litigation.appealPending']) {
      const one = judged({ [path]: undefined })
      expect(one.apart).toBeUndefined()
      expect(one.group).toBe('one paper more')
      expect(one.needs.map((need) => need.path)).toContain(path)
    }
    expect(judged({}, undefined, {}).group).toBe('more papers')
  })

  it('does not choose between two readings', () => {
    expect(judged({ 'custody.status': ['rival', 'in prison', 'released'] })).toMatchObject({ group: 'cannot say', why: expect.stringContaining('a person must decide'), apart: undefined })
    expect(judged({ 'conviction.sovereign': ['rival', 'federal', 'state'] }).apart).toBeUndefined()
  })

  it('sets a state prisoner apart with the door that is theirs', () => {
    expect(judged({ 'conviction.sovereign': 'state', 'conviction.state': 'Ohio' })).toMatchObject({ group: 'state prisoner', apart: 'state', why: expect.stringContaining('Governor of Ohio') })
  })

  it('sets a court-martial and a foreign sentence apart, and leaves those the President can commute in hand', () => {
    expect(judged({ 'conviction.sovereign': 'military' })).toMatchObject({ group: 'out of scope', apart: 'military' })
    expect(judged({ 'conviction.sovereign': 'foreign' })).toMatchObject({ group: 'out of scope', apart: 'foreign' })
    expect(judged({ 'conviction.sovereign': 'District of Columbia' })).toMatchObject({ group: 'cannot say', apart: undefined })
    expect(judged({ 'conviction.offenseEndedOn': '1985-05-01' })).toMatchObject({ group: 'cannot say', apart: undefined, why: expect.stringContaining('old law of parole') })
  })

  it('gives the day of a pardon by its rule to who was released, and none where a court has the case', () => {
    expect(judged({ 'custody.status': 'released', 'custody.releasedOn': '2024-03-01' })).toMatchObject({ group: 'too early', apart: 'pardon waiting', opensOn: '2029-03-01', opensBy: '28 CFR 1.2' })
    expect(judged({ 'custody.status': 'released', 'custody.releasedOn': '2010-03-01' })).toMatchObject({ group: 'out of scope', apart: 'served', opensOn: undefined })
    expect(judged({ 'custody.status': 'released' })).toMatchObject({ group: 'out of scope', apart: 'served', opensOn: undefined, why: expect.stringContaining('The day of release') })
    expect(judged({ 'litigation.appealPending': true })).toMatchObject({ group: 'too early', apart: 'challenge pending', opensOn: undefined, why: expect.stringContaining('no rule gives a day') })
  })

  it('believes the list that someone has died or has no sentence, and only where it says so', () => {
    expect(judged({}, { deceased: true, coDefendants: [] })).toMatchObject({ group: 'out of scope', apart: 'deceased', source: undefined })
    expect(judged({}, { noSentence: true, coDefendants: [] })).toMatchObject({ group: 'out of scope', apart: 'no sentence' })
  })

  it('says on which day a route opens where nothing lies lower today, and that a petition closes to no one', () => {
    const nothingLower = { 'guideline.drugs.0.substance': 'cocaine', 'guideline.drugs.0.grams': 6_000, 'conviction.counts.0.substance': 'cocaine', 'conviction.counts.0.foundGrams': 6_000, 'conviction.offenseEndedOn': '2021-05-01', 'conviction.sentencedOn': '2022-06-21', 'conviction.term': 130, 'guideline.edition': '2021', 'guideline.range': [120, 135], 'guideline.category': 2, 'guideline.points': 2 }
    expect(judged(nothingLower)).toMatchObject({ group: 'filed now', why: expect.stringContaining('does not lie below') })
    const waiting = judged({ ...nothingLower, 'custody.wardenRequestOn': '2026-11-10', 'health.terminal': true })
    expect(waiting).toMatchObject({ group: 'becomes eligible', opensOn: '2026-12-10', opensBy: expect.stringContaining('3582(c)(1)(A)'), why: expect.stringContaining('a petition closes to no one') })
  })
})
