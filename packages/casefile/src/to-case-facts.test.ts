import { describe, expect, it } from 'vitest'
import type { PaperKind } from '@lenity/law'
import { disagreements } from './disagreements.ts'
import type { Decision, Fact } from './fact.ts'
import { fromPaper, fromSource, sister } from './fact-to-test.ts'
import { restsOnUnconfirmed, toCaseFacts } from './to-case-facts.ts'

const kinds = new Map<string, PaperKind>([['J', 'judgment'], ['P', 'presentence report'], ['N', 'press article'], ['S', 'sentence computation'], ['D', 'docket sheet']])
const court = 'conviction.court'
const decide = (fact: string, at = '2026-03-01T00:00:00.000Z', path = court): Decision => ({ path, fact, by: 'Ruth', at, why: 'the seal' })

describe('the facts of a case', () => {
  it('are unknown where nobody has spoken, and proposed where nobody has looked', () => {
    const { caseFacts, standing } = toCaseFacts([fromPaper('1', 'J', 'conviction.sentencedOn', '1997-03-21')], [], kinds)
    expect(caseFacts.conviction.sentencedOn).toEqual({ is: 'known', value: '1997-03-21' })
    expect(caseFacts.conviction.term).toEqual({ is: 'unknown' })
    expect(standing.get('conviction.sentencedOn')).toEqual({ is: 'proposed', facts: ['1'] })
    expect(standing.has('conviction.term')).toBe(false)
    expect(restsOnUnconfirmed(['conviction.sentencedOn', 'conviction.term'], standing)).toEqual(['conviction.sentencedOn'])
  })

  it('drop what was rejected and what no longer fits its path', () => {
    const facts = [fromPaper('1', 'J', 'conviction.term', 'life', { standing: 'rejected' }), fromPaper('2', 'J', 'conviction.sentencedOn', 'in spring'), fromPaper('3', 'J', 'conviction.gone', 1)]
    const { caseFacts, standing } = toCaseFacts(facts, [], kinds)
    expect(caseFacts.conviction.term).toEqual({ is: 'unknown' })
    expect(caseFacts.conviction.sentencedOn).toEqual({ is: 'unknown' })
    expect(standing.size).toBe(0)
  })

  it('merge equal values, and one confirmation confirms the value', () => {
    const facts = [fromPaper('1', 'P', 'conviction.term', 'life'), fromPaper('2', 'J', 'conviction.term', 'life', { standing: 'confirmed' })]
    const { caseFacts, standing } = toCaseFacts(facts, [], kinds)
    expect(caseFacts.conviction.term).toEqual({ is: 'known', value: 'life' })
    expect(standing.get('conviction.term')).toEqual({ is: 'confirmed', facts: ['2', '1'] })
  })

  it('read a name, a citation and a court the same however they are printed, in the form of the better paper', () => {
    const facts = [
      fromPaper('1', 'S', 'person.name', 'MARLOWE, ODESSA'), fromPaper('2', 'J', 'person.name', 'Odessa Marlowe'),
      fromPaper('3', 'P', 'conviction.counts.0.statute', '21 USC § 846'), fromPaper('4', 'J', 'conviction.counts.0.statute', '21 U.S.C. 846'),
    ]
    const { caseFacts } = toCaseFacts(facts, [], kinds)
    expect(caseFacts.person.name).toEqual({ is: 'known', value: 'Odessa Marlowe' })
    expect(caseFacts.conviction.counts.items.map((count) => count.statute)).toEqual([{ is: 'known', value: '21 U.S.C. 846' }])
  })

  it('take a penalty cited more exactly for the same penalty, unless two papers are exact in two ways', () => {
    const penalty = 'conviction.counts.0.penalty'
    const facts = [fromPaper('1', 'J', penalty, '841(b)(1)(A)'), fromPaper('2', 'P', penalty, '21 U.S.C. § 841(b)(1)(A)(viii)')]
    expect(toCaseFacts(facts, [], kinds).caseFacts.conviction.counts.items[0]?.penalty).toEqual({ is: 'known', value: '21 U.S.C. § 841(b)(1)(A)(viii)' })
    const third = [...facts, fromPaper('3', 'D', penalty, '841(b)(1)(A)(ii)')]
    expect(toCaseFacts(third, [], kinds).standing.get(penalty)?.is).toBe('disputed')
    expect(toCaseFacts([...facts.slice(0, 1), fromPaper('4', 'P', penalty, '841(b)(1)(B)')], [], kinds).standing.get(penalty)?.is).toBe('disputed')
  })

  it('read a name the same with and without its accents', () => {
    const { standing } = toCaseFacts([fromPaper('1', 'J', 'person.name', 'Tomas Iriarte'), fromPaper('2', 'P', 'person.name', 'Iriarte, Tomás')], [], kinds)
    expect(standing.get('person.name')?.is).toBe('proposed')
  })

  it('stay rival when a confirmed fact and a proposed one differ', () => {
    const facts = [fromPaper('1', 'N', court, 'Northern District', { standing: 'confirmed' }), fromPaper('2', 'J', court, 'Western District')]
    const { caseFacts, standing } = toCaseFacts(facts, [], kinds)
    expect(caseFacts.conviction.court).toEqual({ is: 'rival', readings: ['Western District', 'Northern District'] })
    expect(standing.get(court)).toEqual({ is: 'disputed', facts: ['2', '1'] })
  })

  it('are settled by the last signed decision', () => {
    const facts = [fromPaper('1', 'N', court, 'Northern District'), fromPaper('2', 'J', court, 'Western District')]
    const { caseFacts, standing } = toCaseFacts(facts, [decide('2'), decide('1')], kinds)
    expect(caseFacts.conviction.court).toEqual({ is: 'known', value: 'Northern District' })
    expect(standing.get(court)).toEqual({ is: 'confirmed', facts: ['2', '1'], chosen: '1' })
  })

  it('are open again when the chosen fact is rejected, or a later paper says otherwise, and not when it agrees', () => {
    const early = '2026-01-01T00:00:00.000Z'
    const late = '2026-04-01T00:00:00.000Z'
    const facts: Fact[] = [fromPaper('1', 'N', court, 'North', { addedAt: early }), fromPaper('2', 'J', court, 'West', { addedAt: early })]
    const third = (value: string): Fact => fromPaper('3', 'D', court, value, { addedAt: late })
    expect(toCaseFacts([...facts, third('west')], [decide('2')], kinds).standing.get(court)?.is).toBe('confirmed')
    expect(toCaseFacts([...facts, third('South')], [decide('2')], kinds).standing.get(court)?.is).toBe('disputed')
    const [first, second] = facts as [Fact, Fact]
    expect(toCaseFacts([first, { ...second, standing: 'rejected' }, third('South')], [decide('2')], kinds).standing.get(court)?.is).toBe('disputed')
  })
})

describe('what several letters promise', () => {
  const home = 'release.home'
  const sisters = fromPaper('1', 'L1', home, 'a bed at her sister’s', { standing: 'confirmed' })
  const church = fromPaper('2', 'L2', home, 'a room at the parish house')

  it('stands side by side and is no disagreement; the law reads the one a person confirmed', () => {
    for (const facts of [[sisters, church], [church, sisters]]) {
      const { caseFacts, standing } = toCaseFacts(facts, [], kinds)
      expect(caseFacts.release.home).toEqual({ is: 'known', value: 'a bed at her sister’s' })
      expect(standing.get(home)).toEqual({ is: 'proposed', facts: ['1', '2'] })
      expect(disagreements(facts, [], kinds)).toEqual([])
    }
  })

  it('is confirmed once each letter was looked at, and a rejected one says nothing', () => {
    expect(toCaseFacts([sisters, { ...church, standing: 'confirmed' }], [], kinds).standing.get(home)).toEqual({ is: 'confirmed', facts: ['1', '2'] })
    expect(toCaseFacts([sisters, { ...church, standing: 'rejected' }], [], kinds).standing.get(home)).toEqual({ is: 'confirmed', facts: ['1'] })
  })

  it('still differs where only one thing can be so', () => {
    const facts = [fromPaper('1', 'J', 'conviction.term', 360), fromPaper('2', 'P', 'conviction.term', 'life')]
    expect(toCaseFacts(facts, [], kinds).caseFacts.conviction.term.is).toBe('rival')
    expect(disagreements(facts, [], kinds)).toHaveLength(1)
  })
})

describe('disagreements', () => {
  it('stand side by side, the better source first, each with the reason for its place', () => {
    const facts = [fromPaper('1', 'N', court, 'North'), fromSource('2', sister, court, 'East'), fromPaper('3', 'J', court, 'West'), fromPaper('4', 'P', court, 'west'), fromPaper('5', 'J', 'conviction.term', 'life')]
    const [only, ...rest] = disagreements(facts, [], kinds)
    expect(rest).toEqual([])
    expect(only).toMatchObject({ path: court, label: 'court', settled: undefined })
    expect(only?.readings.map((reading) => [reading.value, reading.facts.map((fact) => fact.id), reading.why])).toEqual([
      ['West', ['3', '4'], 'a judgment, the best paper for this fact'],
      ['North', ['1'], 'a press article; such facts are looked for in a judgment, a docket sheet, a presentence report'],
      ['East', ['2'], 'said by her sister'],
    ])
  })

  it('put the open ones before the settled ones and keep the decision beside these', () => {
    const facts = [fromPaper('1', 'N', court, 'North'), fromPaper('2', 'J', court, 'West'), fromPaper('3', 'N', 'conviction.term', 360), fromPaper('4', 'J', 'conviction.term', 'life')]
    expect(disagreements(facts, [decide('2')], kinds).map((d) => [d.path, d.settled?.fact])).toEqual([['conviction.term', undefined], [court, '2']])
  })

  it('rank a correction as the paper it corrects', () => {
    const facts = [fromPaper('1', 'J', court, 'Wect', { standing: 'rejected' }), fromSource('2', sister, court, 'West', { corrects: '1', standing: 'confirmed' }), fromPaper('3', 'P', court, 'North')]
    expect(disagreements(facts, [], kinds)[0]?.readings.map((reading) => reading.why)).toEqual(['a judgment, as corrected by a person, the best paper for this fact', 'a presentence report, after the judgment and the docket sheet'])
  })
})
