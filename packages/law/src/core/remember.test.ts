import { assert, double, property } from 'fast-check'
import { expect, it } from 'vitest'
import { remember } from './remember.ts'

it('words made of a number are made once, and are those of that number', () => {
  let made = 0
  const words = remember((value: number) => {
    made += 1
    return `level ${value}`
  })
  expect([words(34), words(34), words(-2), words(34)]).toEqual(['level 34', 'level 34', 'level -2', 'level 34'])
  expect(made).toBe(2)
})

it('words of any number at all are right, however many were asked for', () => {
  const words = remember<number, string>(String)
  assert(property(double(), (value) => { expect(words(value)).toBe(String(value)) }), { numRuns: 5000 })
})
