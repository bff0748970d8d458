import { expect, it } from 'vitest'
import { fewFrom } from './few-from.ts'

it('lets a few through from one address within the time, and others are not held up by it', () => {
  let now = 0
  const allows = fewFrom({ most: 2, within: 1000, now: () => now })
  expect([allows('a'), allows('a'), allows('a'), allows('b')]).toEqual([true, true, false, true])
  now = 999
  expect(allows('a')).toBe(false)
  now = 1000
  expect([allows('a'), allows('a'), allows('a')]).toEqual([true, true, false])
})

it('remembers no more addresses than it can hold', () => {
  const allows = fewFrom({ most: 1, within: 1000, now: () => 0 })
  expect(allows('first')).toBe(true)
  for (let i = 0; i < 10_000; i++) allows(`other ${i}`)
  expect(allows('first')).toBe(true)
})
