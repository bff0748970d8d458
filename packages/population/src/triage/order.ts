import type { Term } from '@lenity/law'
import type { Triaged } from './triage-person.ts'

/** By what an office may order. Whom somebody knows, who spoke for them and what was written of them are nowhere among it. */
export const triageOrders = {
  strength: 'strength of then and now, by months over the range today, the most first, those of whom it is not known apart at the end',
  health: 'age and health, by a terminal illness on record, then another grave one, then the others, the oldest first; whose age is not known apart at the end',
  years: 'years at stake, by life, then the most months to release; those of whom it is not known apart at the end',
} as const
export type TriageOrder = keyof typeof triageOrders

/** Where somebody stands in an order: the smaller, the earlier. Those who are equal stay in the order of the file. */
export function placeIn(order: TriageOrder, { over, health, born, stake }: Pick<Triaged, 'over' | 'health' | 'born' | 'stake'>): number {
  if (order === 'strength') return mostFirst(over)
  if (order === 'years') return mostFirst(stake)
  const grave = health === 'terminal illness' ? 0 : health === 'grave illness' ? 1 : 2
  // Whose age is not known stands at the end of those as ill.
  return grave * 100_000_000 + (born === undefined ? 99_999_999 : Number(born.replaceAll('-', '')))
}

function mostFirst(term: Term | undefined): number {
  return term === undefined ? Infinity : term === 'life' ? -Infinity : -term
}
