import { digits, nameWords } from '../../src/index.ts'
import type { KnownPerson } from '../intake/likeness.ts'

/** Finds among many people those who can be like one at all, so that not everyone is compared with everyone. */
export interface PeopleIndex<P extends KnownPerson> {
  add(person: P): void
  /** In the order they were added. */
  near(person: KnownPerson): readonly P[]
}

export function peopleIndex<P extends KnownPerson>(people: Iterable<P> = []): PeopleIndex<P> {
  const byKey = new Map<string, Set<P>>()
  const order = new Map<P, number>()
  const index: PeopleIndex<P> = {
    add(person) {
      order.set(person, order.size)
      for (const key of keysOf(person)) byKey.set(key, (byKey.get(key) ?? new Set()).add(person))
    },
    near(person) {
      const found = new Set(keysOf(person).flatMap((key) => [...(byKey.get(key) ?? [])]))
      return [...found].toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
    },
  }
  for (const person of people) index.add(person)
  return index
}

/**
 * Two who are alike share one: a word of the name with the first letter of another, the day of birth, or the register number with one digit
 * left out, which finds numbers that differ by a digit and those of which two have changed places.
 */
function keysOf({ names, registerNumbers, datesOfBirth }: KnownPerson): readonly string[] {
  const numbers = registerNumbers.map(digits).filter((number) => number.length >= 4)
  return [...new Set([
    ...names.map(nameWords).flatMap((words) => (words.length === 1 ? words : words.flatMap((word, i) => (word.length === 1 ? [] : words.filter((_, j) => j !== i).map((other) => `${word} ${other[0]}`))))).map((key) => `name ${key}`),
    ...datesOfBirth.map((day) => `born ${day}`),
    ...numbers.flatMap((number) => [number, ...Array.from(number, (_, i) => number.slice(0, i) + number.slice(i + 1))]).map((number) => `number ${number}`),
  ])]
}
