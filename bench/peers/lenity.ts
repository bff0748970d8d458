import { allOf, decide, known, read, unknown, type About, type Answer, type Leaf, type Truth } from '@lenity/law'
import { commonRoutes, type Criterion, type FlatFacts, type Route } from '../common-set.ts'
import type { Peer } from './peer.ts'

const source = { cite: 'the common set', link: 'https://example.org', quote: 'one fact against one constant', text: 'read' }

type LeafFacts = Readonly<Record<string, Leaf<boolean | number>>>

/** The case as the engine has it: every fact a leaf, known or unknown. */
function prepare(facts: FlatFacts): LeafFacts {
  return Object.fromEntries(names.map((name) => [name, leafOf(facts[name])]))
}

const names = [...new Set(commonRoutes.flatMap(({ all }) => all.map(({ fact }) => fact)))]

function leafOf<T>(value: T | undefined): Leaf<T> {
  return value === undefined ? unknown : known(value)
}

function screener(routes: readonly Route[]): (facts: LeafFacts) => readonly Answer[] {
  const asked = routes.map(({ id, all }) => ({ about: { id, question: `Is every criterion of ${id} met?`, sources: [source] }, criteria: all.map(questionOf) }))
  return (facts) => asked.map(({ about, criteria }) => allOf(about, criteria.map((ask) => ask(facts))))
}

function questionOf({ fact, operator, value }: Criterion): (facts: LeafFacts) => Answer {
  const about: About = { id: `${fact} ${operator} ${value}`, question: `Is ${fact} ${operator} ${value}?`, sources: [source] }
  const holds = operator === 'is' ? (known: boolean | number) => known === value : operator === 'at least' ? (known: boolean | number) => known >= value : (known: boolean | number) => known <= value
  return (facts) => decide(about, { fact: read(fact, facts[fact] ?? unknown) }, ({ fact: known }) =>
    known === undefined ? { truth: 'cannot say', text: `${fact} is not known.` } : { truth: holds(known) ? 'met' : 'not met', text: `${fact}: ${known}.` })
}

const screen = screener(commonRoutes)

/** The same engine on as many routes of three criteria each as asked for. */
export function screenMany(count: number, cases: readonly FlatFacts[]): () => void {
  const criteria = commonRoutes.flatMap(({ all }) => all)
  const many = screener(Array.from({ length: count }, (_, r) => ({ id: `route ${r}`, all: [0, 1, 2].map((c) => criteria[(r * 3 + c) % criteria.length] as Criterion) })))
  const ready = cases.map(prepare)
  return () => {
    for (const facts of ready) many(facts)
  }
}

export const lenityPeer: Peer = {
  name: 'Lenity',
  screenAll: (cases) => {
    const ready = cases.map(prepare)
    return () => {
      for (const facts of ready) screen(facts)
    }
  },
  answer: async (facts) => new Map(screen(prepare(facts)).map(({ id, truth }): [string, Truth] => [id, truth])),
}
