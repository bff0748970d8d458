import type { Truth } from '@lenity/law'
import { Engine } from 'json-rules-engine'
import { commonRoutes, type FlatFacts } from '../common-set.ts'
import type { Peer } from './peer.ts'

const operators = { 'is': 'equal', 'at least': 'greaterThanInclusive', 'at most': 'lessThanInclusive' } as const

/** Undefined facts are allowed: without that the engine throws on the first case that lacks one. */
const engine = new Engine([], { allowUndefinedFacts: true })
for (const { id, all } of commonRoutes) {
  engine.addRule({ name: id, conditions: { all: all.map(({ fact, operator, value }) => ({ fact, operator: operators[operator], value })) }, event: { type: id } })
}

/** The results carry each condition with the fact it met, which are its reasons. */
async function screen(facts: FlatFacts) {
  return engine.run({ ...facts })
}

export const jsonRulesPeer: Peer = {
  name: 'json-rules-engine',
  screenAll: (cases) => async () => {
    for (const facts of cases) await screen(facts)
  },
  answer: async (facts) => {
    try {
      const { results, failureResults } = await screen(facts)
      return new Map([...results.map(({ name }): [string, Truth] => [name, 'met']), ...failureResults.map(({ name }): [string, Truth] => [name, 'not met'])])
    } catch {
      return undefined
    }
  },
}
