import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, type KnownPerson } from '../intake/likeness.ts'
import { peopleIndex } from './people-index.ts'

const word = fc.constantFrom('Ana', 'Anna', 'José', 'Jose', 'Maria', 'Smith', 'Smyth', 'Garcia', 'Lee', 'Lea', 'B', 'M', 'Jr.')
const person: fc.Arbitrary<KnownPerson> = fc.record({
  names: fc.array(fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 2 }),
  registerNumbers: fc.array(fc.constantFrom('12345-067', '12354-067', '12345-068', '1234-067', '99999-999'), { maxLength: 1 }),
  datesOfBirth: fc.array(fc.constantFrom('1970-03-04', '1970-04-03', '1970-03-05', '1971-01-31'), { maxLength: 1 }),
})

/** Names of initials alone, which nobody can tell apart. */
const spelt = ({ names }: KnownPerson) => names.every((name) => name.replaceAll('Jr.', '').split(' ').filter((each) => each.length > 1).length > 1)

describe('the index of people', () => {
  it('finds everyone who is like someone', () => {
    fc.assert(fc.property(fc.array(person, { maxLength: 12 }), person, (people, one) => {
      const near = new Set(peopleIndex(people).near(one))
      for (const other of people.filter(spelt)) if (spelt(one) && likeness(one, other).length > 0) expect(near.has(other)).toBe(true)
    }), { numRuns: 2_000 })
  })

  it('does not compare everyone with everyone', () => {
    const people = Array.from({ length: 500 }, (_, i): KnownPerson => ({ names: [`Maria ${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}ez`], registerNumbers: [], datesOfBirth: [] }))
    expect(peopleIndex(people).near({ names: ['Maria Smith'], registerNumbers: [], datesOfBirth: [] }).length).toBeLessThan(50)
  })
})
