import { describe, expect, it } from 'vitest'
import type { Leaf, PaperKind } from '@lenity/law'
import type { Fact } from './fact.ts'
import { fromPaper, fromSource, sister } from './fact-to-test.ts'
import { toCaseFacts } from './to-case-facts.ts'

const kinds = new Map<string, PaperKind>([['J', 'judgment'], ['P', 'presentence report'], ['V', 'verdict or plea agreement'], ['L1', 'discipline log'], ['L2', 'discipline log']])
const counts = 'conviction.counts'

function values(leaf: Leaf<unknown>): unknown {
  return leaf.is === 'known' ? leaf.value : leaf.is === 'rival' ? leaf.readings : undefined
}

function incident(id: string, paper: string, number: number): Fact[] {
  return [fromPaper(`${id}c`, paper, `custody.incidents.${number}.code`, 305), fromPaper(`${id}d`, paper, `custody.incidents.${number}.on`, '2001-05-06')]
}

function countsOf(facts: readonly Fact[]): unknown[] {
  return toCaseFacts(facts, [], kinds).caseFacts.conviction.counts.items.map((item) => [values(item.number), values(item.statute), values(item.foundGrams)])
}

describe('the items of a list on different papers', () => {
  it('are the same count when their numbers are, whatever place they have on each paper', () => {
    expect(countsOf([
      fromPaper('1', 'P', `${counts}.0.number`, '4'), fromPaper('2', 'P', `${counts}.0.foundGrams`, 500), fromPaper('3', 'P', `${counts}.1.number`, 'Count One'), fromPaper('4', 'P', `${counts}.1.foundGrams`, 50),
      fromPaper('5', 'J', `${counts}.0.number`, '1s'), fromPaper('6', 'J', `${counts}.0.statute`, '21 U.S.C. 846'), fromPaper('7', 'J', `${counts}.1.number`, '4'), fromPaper('8', 'J', `${counts}.1.statute`, '21 U.S.C. 841'),
    ])).toEqual([['1s', '21 U.S.C. 846', 50], ['4', '21 U.S.C. 841', 500]])
  })

  it('join the item of the same place when nothing tells them apart', () => {
    expect(countsOf([fromPaper('1', 'J', `${counts}.0.number`, 'One'), fromPaper('2', 'V', `${counts}.0.foundGrams`, 50), fromPaper('3', 'P', `${counts}.0.foundGrams`, 50)])).toEqual([['One', undefined, 50]])
  })

  it('are two counts when their numbers differ, even in the same place', () => {
    expect(countsOf([fromPaper('1', 'J', `${counts}.0.number`, '1'), fromPaper('2', 'P', `${counts}.0.number`, '2')])).toEqual([['1', undefined, undefined], ['2', undefined, undefined]])
  })

  it('are told by the statute where a paper gives no number', () => {
    expect(countsOf([
      fromPaper('1', 'J', `${counts}.0.number`, '1'), fromPaper('2', 'J', `${counts}.0.statute`, '21 U.S.C. 846'), fromPaper('3', 'J', `${counts}.1.number`, '2'), fromPaper('4', 'J', `${counts}.1.statute`, '18 U.S.C. 1956'),
      fromPaper('5', 'V', `${counts}.0.statute`, '18 USC 1956'), fromPaper('6', 'V', `${counts}.0.foundGrams`, 9),
    ])).toEqual([['1', '21 U.S.C. 846', undefined], ['2', '18 U.S.C. 1956', 9]])
  })

  it('of one paper are never taken for one, even when they look alike', () => {
    const facts = [...incident('a', 'L1', 0), ...incident('b', 'L1', 1), ...incident('c', 'L2', 0)]
    expect(toCaseFacts(facts, [], kinds).caseFacts.custody.incidents.items).toHaveLength(2)
  })

  it('keep a correction in the place of what it corrects, and match by the corrected number', () => {
    expect(countsOf([
      fromPaper('1', 'J', `${counts}.0.number`, '1'), fromPaper('2', 'P', `${counts}.0.number`, '7', { standing: 'rejected' }),
      fromSource('3', sister, `${counts}.0.number`, '1', { corrects: '2' }), fromPaper('4', 'P', `${counts}.0.foundGrams`, 8),
    ])).toEqual([['1', undefined, 8]])
  })

  it('make a list disputed that one paper calls complete and another adds to', () => {
    const facts = [
      fromPaper('1', 'L1', 'custody.incidents.0.code', 305), fromPaper('2', 'L1', 'custody.incidents.0.on', '2001-05-06'), fromPaper('3', 'L1', 'custody.incidents.complete', true),
      fromPaper('4', 'L2', 'custody.incidents.0.code', 305), fromPaper('5', 'L2', 'custody.incidents.0.on', '2001-05-06'),
    ]
    expect(toCaseFacts(facts, [], kinds).caseFacts.custody.incidents.complete).toEqual({ is: 'known', value: true })
    const more = [...facts, fromPaper('6', 'L2', 'custody.incidents.1.code', 108), fromPaper('7', 'L2', 'custody.incidents.1.on', '2009-01-01')]
    const { caseFacts, standing } = toCaseFacts(more, [], kinds)
    expect(caseFacts.custody.incidents.complete).toEqual({ is: 'rival', readings: [true, false] })
    expect(standing.get('custody.incidents.complete')).toMatchObject({ is: 'disputed' })
  })

  it('know a log without incidents from one nobody has read', () => {
    const { caseFacts } = toCaseFacts([fromPaper('1', 'L1', 'custody.incidents.complete', true)], [], kinds)
    expect(caseFacts.custody.incidents).toEqual({ items: [], complete: { is: 'known', value: true } })
  })
})
