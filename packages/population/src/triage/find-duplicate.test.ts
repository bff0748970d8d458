import { expect, it } from 'vitest'
import { findDuplicate } from './find-duplicate.ts'
import { FirstSeen } from './first-seen.ts'

it.each([
  [{ register: '12345-678' }, { register: '12345678' }, 'the same register number'],
  [{ name: 'Ada Mary Rowe', born: '1960-02-03' }, { name: 'ROWE, ADA', born: '1960-02-03' }, 'the same name and date of birth'],
  [{ name: 'José Núñez', born: '1960-02-03' }, { name: 'Jose Nunez Jr.', born: '1960-02-03' }, 'the same name and date of birth'],
  [{ name: 'Ada Rowe', born: '1960-02-03' }, { name: 'Ada Rowe', born: '1960-03-02' }, undefined],
  [{ name: 'Ada Rowe' }, { name: 'Ada Rowe' }, undefined],
  [{ register: '123' }, { register: '123' }, undefined],
  [{ name: 'Ada', born: '1960-02-03' }, { name: 'Ada', born: '1960-02-03' }, undefined],
] as const)('%j and %j: %s', (one, other, same) => {
  const seen = new FirstSeen()
  expect(findDuplicate(one, 0, seen)).toBeUndefined()
  expect(findDuplicate(other, 1, seen)).toEqual(same === undefined ? undefined : { place: 0, same })
})

it('whoever came first is found among many', () => {
  const seen = new FirstSeen()
  for (let i = 0; i < 30_000; i++) expect(seen.at(`number ${i}`, i)).toBeUndefined()
  for (const i of [0, 1, 511, 512, 29_999]) expect(seen.at(`number ${i}`, 99_999)).toBe(i)
})
