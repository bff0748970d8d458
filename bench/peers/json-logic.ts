import type { Truth } from '@lenity/law'
import jsonLogic from 'json-logic-js'
import { commonRoutes, type Criterion, type FlatFacts } from '../common-set.ts'
import type { Peer } from './peer.ts'

const operators = { 'is': '===', 'at least': '>=', 'at most': '<=' } as const

function ruleOf({ fact, operator, value }: Criterion): object {
  return { [operators[operator]]: [{ var: fact }, value] }
}

const routes = commonRoutes.map(({ id, all }) => ({ id, criteria: all.map((criterion) => ({ name: `${criterion.fact} ${criterion.operator} ${criterion.value}`, rule: ruleOf(criterion) })) }))

/** Every criterion by itself, so that there is a reason for each. */
function screen(facts: FlatFacts) {
  return routes.map(({ id, criteria }) => {
    const reasons = criteria.map(({ name, rule }) => ({ name, met: Boolean(jsonLogic.apply(rule, facts)) }))
    return { id, met: reasons.every(({ met }) => met), reasons }
  })
}

export const jsonLogicPeer: Peer = {
  name: 'json-logic-js',
  screenAll: (cases) => () => {
    for (const facts of cases) screen(facts)
  },
  answer: async (facts) => new Map(screen(facts).map(({ id, met }): [string, Truth] => [id, met ? 'met' : 'not met'])),
}
