import { describe, expect, it } from 'vitest'
import type { FactEvent } from '../../api/shapes.ts'
import { factsOnDay } from './facts-on-day.ts'

function event(day: number, what: FactEvent['what'], fact: string): FactEvent {
  return { what, fact, path: 'custody.facility', value: fact, by: 'Ruth', at: new Date(2026, 2, day, 12).toISOString(), source: { from: 'person', who: 'x', on: '2026-03-01', words: 'x' } }
}
const events = [event(1, 'read', 'Aliceville'), event(2, 'told', 'Tallahassee'), event(3, 'confirmed', 'Aliceville'), event(5, 'decided', 'Tallahassee'), event(7, 'rejected', 'Tallahassee'), event(9, 'reopened', 'Tallahassee')]
const on = (day: number) => factsOnDay(events, `2026-03-0${day}`).map(({ value, is }) => `${String(value)} ${is}`)

describe('a fact as it stood on a day', () => {
  it.each([
    [1, ['Aliceville proposed']],
    [2, ['Aliceville proposed', 'Tallahassee proposed']],
    [3, ['Aliceville confirmed']],
    [4, ['Aliceville confirmed']],
    [5, ['Tallahassee decided']],
    [7, ['Aliceville confirmed']],
    [9, ['Tallahassee decided']],
  ])('the %i March', (day, stood) => expect(on(day)).toEqual(stood))
  it('before anyone said anything there was nothing', () => expect(factsOnDay(events, '2026-02-28')).toEqual([]))
})
