import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TextPlace } from './found.ts'
import { Places } from './places.ts'

it('places come out as they went in, whatever their ids and questions', () => {
  const word = fc.oneof(fc.uuid(), fc.string(), fc.string({ unit: 'binary' }))
  const place = fc.oneof(
    fc.constant({ in: 'case' }), fc.record({ in: fc.constant('paper'), paper: word }), fc.record({ in: fc.constant('page'), paper: word, page: fc.nat() }),
    fc.record({ in: fc.constant('fact'), fact: word }), fc.record({ in: fc.constant('record'), record: word }), fc.record({ in: fc.constant('words'), question: word }),
  ) as fc.Arbitrary<TextPlace>
  fc.assert(fc.property(fc.array(place), (given) => {
    const places = new Places(given)
    expect(given.map((_, i) => places.at(i))).toEqual(given)
    expect(given.map((_, i) => places.kind(i))).toEqual(given.map((one) => one.in))
  }))
})
