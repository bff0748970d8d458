import { ZenEngine } from '@gorules/zen-engine'
import type { Truth } from '@lenity/law'
import { commonRoutes, type Criterion, type FlatFacts } from '../common-set.ts'
import type { Peer } from './peer.ts'

const operators = { 'is': '==', 'at least': '>=', 'at most': '<=' } as const
const key = (route: number, criterion: number) => `r${route}c${criterion}`
const words = ({ fact, operator, value }: Criterion) => `${fact} ${operators[operator]} ${value}`

const expressions = commonRoutes.flatMap(({ all }, r) => [
  ...all.map((criterion, c) => ({ id: key(r, c), key: key(r, c), value: words(criterion) })),
  { id: `r${r}`, key: `r${r}`, value: all.map((_, c) => `$.${key(r, c)}`).join(' and ') },
])

const graph = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    { id: 'screen', type: 'expressionNode', name: 'screen', position: { x: 1, y: 0 }, content: { expressions } },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
  ],
  edges: [{ id: 'a', sourceId: 'in', targetId: 'screen', type: 'edge' }, { id: 'b', sourceId: 'screen', targetId: 'out', type: 'edge' }],
}

const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)))
const batch = 64

/** The result holds every criterion by name beside the route, which are its reasons. */
async function screen(facts: FlatFacts): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return (await decision.evaluate(facts)).result as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

export const zenPeer: Peer = {
  name: '@gorules/zen-engine',
  screenAll: (cases) => async () => {
    for (let i = 0; i < cases.length; i += batch) await Promise.all(cases.slice(i, i + batch).map(screen))
  },
  answer: async (facts) => {
    const result = await screen(facts)
    return result === undefined ? undefined : new Map(commonRoutes.map(({ id }, r): [string, Truth] => [id, result[`r${r}`] === true ? 'met' : result[`r${r}`] === false ? 'not met' : 'cannot say']))
  },
}
