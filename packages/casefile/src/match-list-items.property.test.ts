import { assert, array, constantFrom, integer, property, record, shuffledSubarray } from 'fast-check'
import { describe, it } from 'vitest'
import { leafShapeAt, type PaperKind } from '@lenity/law'
import type { Fact } from './fact.ts'
import { fromPaper } from './fact-to-test.ts'
import { matchListItems, placeInList } from './match-list-items.ts'
import { toCaseFacts } from './to-case-facts.ts'

const kinds = new Map<string, PaperKind>([['J', 'judgment'], ['P', 'presentence report'], ['V', 'verdict or plea agreement'], ['D', 'docket sheet']])

const said = record({ paper: constantFrom('J', 'P', 'V', 'D'), item: integer({ min: 0, max: 3 }), key: constantFrom('number', 'statute', 'foundGrams'), value: integer({ min: 1, max: 4 }) })

/** Facts of counts, one for each paper, item and key at most. */
const facts = array(said, { maxLength: 40 }).map((all): Fact[] => {
  const once = new Map(all.map((one) => [`${one.paper}${one.item}${one.key}`, one]))
  return [...once.values()].map(({ paper, item, key, value }, i) => fromPaper(String(i), paper, `conviction.counts.${item}.${key}`, key === 'foundGrams' ? value : String(value)))
})

describe('whatever the papers say of the counts', () => {
  it('two counts of one paper stay two, one count of a paper stays one, and none is made up', () => {
    assert(property(facts, (all) => {
      const paths = matchListItems(all, kinds)
      const merged = new Map<string, string>()
      const taken = new Set<string>()
      for (const fact of all) {
        const to = placeInList(paths.get(fact.id) ?? '')
        const from = placeInList(fact.path)
        if (to === undefined || from === undefined || fact.source.from !== 'paper' || leafShapeAt(paths.get(fact.id) ?? '') === undefined || to.key !== from.key) return false
        const item = `${fact.source.paper} ${from.number}`
        if ((merged.get(item) ?? String(to.number)) !== String(to.number)) return false
        merged.set(item, String(to.number))
      }
      for (const [item, to] of merged) {
        const place = `${item.split(' ')[0]} ${to}`
        if (taken.has(place)) return false
        taken.add(place)
      }
      const numbers = [...new Set([...merged.values()].map(Number))].sort((a, b) => a - b)
      return numbers.every((number, i) => number === i)
    }))
  })

  it('the order in which it was read makes no difference to what is known', () => {
    const shuffled = facts.chain((all) => shuffledSubarray(all, { minLength: all.length, maxLength: all.length }).map((other) => ({ all, other })))
    assert(property(shuffled, ({ all, other }) => JSON.stringify(toCaseFacts(all, [], kinds).caseFacts) === JSON.stringify(toCaseFacts(other, [], kinds).caseFacts)))
  })
})
