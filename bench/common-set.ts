import type { Truth } from '@lenity/law'
import { seededRandom } from '../examples/make/seeded-random.ts'

/** The facts of the common set, flat, as every engine takes them: what is not known is not there. */
export interface FlatFacts {
  readonly federal?: boolean
  readonly inPrison?: boolean
  readonly appealPending?: boolean
  readonly servedMonths?: number
  readonly category?: number
  readonly violence?: boolean
  readonly organizationTies?: boolean
  readonly terminal?: boolean
  readonly daysSinceRequest?: number
  readonly age?: number
  readonly agingDecline?: boolean
  readonly drugOffense?: boolean
  readonly sentencedInYear?: number
  readonly termMonths?: number
  readonly cocaineBase?: boolean
  readonly offenseInYear?: number
}

export type FactName = keyof FlatFacts
export type Operator = 'is' | 'at least' | 'at most'

export interface Criterion {
  readonly fact: FactName
  readonly operator: Operator
  readonly value: number | boolean
}

export interface Route {
  readonly id: string
  readonly all: readonly Criterion[]
}

const is = (fact: FactName, value: boolean): Criterion => ({ fact, operator: 'is', value })
const atLeast = (fact: FactName, value: number): Criterion => ({ fact, operator: 'at least', value })
const atMost = (fact: FactName, value: number): Criterion => ({ fact, operator: 'at most', value })

/** Six routes and eighteen criteria that every engine here can express: one fact against one constant, all of a route together. A bench, not the law. */
export const commonRoutes: readonly Route[] = [
  { id: 'commutation form', all: [is('federal', true), is('inPrison', true), is('appealPending', false)] },
  { id: 'initiative of 2014', all: [atLeast('servedMonths', 120), atMost('category', 2), is('violence', false), is('organizationTies', false)] },
  { id: 'terminal illness', all: [is('terminal', true), atLeast('daysSinceRequest', 30)] },
  { id: 'age', all: [atLeast('age', 65), is('agingDecline', true), atLeast('servedMonths', 120)] },
  { id: 'drugs minus two', all: [is('drugOffense', true), atMost('sentencedInYear', 2014), atLeast('termMonths', 60)] },
  { id: 'section 404', all: [is('cocaineBase', true), atMost('offenseInYear', 2010), is('inPrison', true)] },
]

/** Cases of the common set, each fact left out with the chance given. */
export function generateFlatCases(seed: string, count: number, missing: number): readonly FlatFacts[] {
  const random = seededRandom(seed)
  const yes = (share: number) => () => random() < share
  const whole = (from: number, to: number) => () => from + Math.floor(random() * (to - from + 1))
  const makers: { readonly [K in FactName]: () => boolean | number } = {
    federal: yes(0.95), inPrison: yes(0.9), appealPending: yes(0.1), servedMonths: whole(0, 400), category: whole(1, 6), violence: yes(0.3), organizationTies: yes(0.2), terminal: yes(0.4),
    daysSinceRequest: whole(0, 90), age: whole(25, 90), agingDecline: yes(0.5), drugOffense: yes(0.8), sentencedInYear: whole(1990, 2024), termMonths: whole(12, 480), cocaineBase: yes(0.5), offenseInYear: whole(1988, 2022),
  }
  return Array.from({ length: count }, () => {
    const pairs = Object.entries(makers).map(([name, make]) => ({ name, value: make(), left: random() < missing }))
    return Object.fromEntries(pairs.filter(({ left }) => !left).map(({ name, value }) => [name, value])) as FlatFacts
  })
}

/** What is right, said as plainly as can be: not met when one criterion is not, else cannot say when one is unknown, else met. */
export function rightAnswer(route: Route, facts: FlatFacts): Truth {
  let unknown = false
  for (const { fact, operator, value } of route.all) {
    const known = facts[fact]
    if (known === undefined) unknown = true
    else if (operator === 'is' ? known !== value : operator === 'at least' ? known < value : known > value) return 'not met'
  }
  return unknown ? 'cannot say' : 'met'
}
