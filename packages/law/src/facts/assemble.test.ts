import { describe, expect, it } from 'vitest'
import { known, rival, type Leaf } from '../core/leaf.ts'
import { assembleCaseFacts, leafShapeAt } from './assemble.ts'

describe('the facts of a case from leaves by path', () => {
  it('leaves every path that was not given unknown', () => {
    const facts = assembleCaseFacts(new Map())
    expect(facts.conviction.sentencedOn).toEqual({ is: 'unknown' })
    expect(facts.conviction.counts).toEqual({ items: [], complete: { is: 'unknown' } })
  })

  it('puts list items at their number and keeps rival readings', () => {
    const facts = assembleCaseFacts(new Map<string, Leaf<unknown>>([
      ['conviction.counts.1.statute', known('21 U.S.C. 846')],
      ['conviction.counts.complete', known(true)],
      ['custody.commencedOn', rival(['1996-10-31', '1997-03-21'])],
    ]))
    expect(facts.conviction.counts.items).toHaveLength(2)
    expect(facts.conviction.counts.items[0]?.statute).toEqual({ is: 'unknown' })
    expect(facts.conviction.counts.items[1]?.statute).toEqual({ is: 'known', value: '21 U.S.C. 846' })
    expect(facts.conviction.counts.complete).toEqual({ is: 'known', value: true })
    expect(facts.custody.commencedOn).toEqual({ is: 'rival', readings: ['1996-10-31', '1997-03-21'] })
  })

  it('names the shape at a path and nothing where there is none', () => {
    expect(leafShapeAt('conviction.counts.3.foundGrams')?.kind).toBe('grams')
    expect(leafShapeAt('conviction.counts.complete')?.kind).toBe('boolean')
    expect(leafShapeAt('conviction.counts')).toBeUndefined()
    expect(leafShapeAt('conviction.nothing')).toBeUndefined()
    expect(leafShapeAt('constructor.name')).toBeUndefined()
  })
})
