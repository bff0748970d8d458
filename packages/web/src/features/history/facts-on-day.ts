import type { FactEvent } from '../../api/shapes.ts'
import { dayOf } from '../words/instant-in-words.ts'

/** A fact as it stood: its value, and what had been said of it. */
export interface FactOnDay {
  readonly fact: string
  readonly value: unknown
  readonly is: 'decided' | 'confirmed' | 'proposed'
}

/** The facts of one path as they stood at the end of a day: the one decided on, else the confirmed ones, else those nobody had looked at. */
export function factsOnDay(events: readonly FactEvent[], day: string): readonly FactOnDay[] {
  const facts = new Map<string, { readonly value: unknown; readonly is: 'confirmed' | 'proposed' | 'rejected' }>()
  let chosen: string | undefined
  for (const event of events) {
    if (dayOf(event.at) > day) continue
    const { fact, value, what } = event
    if (what === 'decided') chosen = fact
    facts.set(fact, { value, is: what === 'confirmed' || what === 'rejected' ? what : what === 'decided' ? (facts.get(fact)?.is ?? 'proposed') : 'proposed' })
  }
  const standing = [...facts].flatMap(([fact, { value, is }]): FactOnDay[] => is === 'rejected' ? [] : [{ fact, value, is }])
  const decided = standing.find(({ fact }) => fact === chosen)
  if (decided !== undefined) return [{ ...decided, is: 'decided' }]
  const confirmed = standing.filter(({ is }) => is === 'confirmed')
  return confirmed.length > 0 ? confirmed : standing
}
