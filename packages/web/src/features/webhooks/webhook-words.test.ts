import { expect, it } from 'vitest'
import { deliveryInWords, kindInWords } from './webhook-words.ts'

it('says what became of what was sent', () => {
  expect(deliveryInWords({ state: 'waiting', tries: 0 })).toBe('is on its way')
  expect(deliveryInWords({ state: 'waiting', tries: 2, why: 'It answered 500.' })).toBe('tried 2 times, will be tried again. It answered 500.')
  expect(deliveryInWords({ state: 'delivered', tries: 1 })).toBe('arrived')
  expect(deliveryInWords({ state: 'failed', tries: 1, why: 'It answered 404.' })).toBe('was given up, tried once. It answered 404.')
  expect(deliveryInWords({ state: 'dropped', tries: 1, why: 'It may not be told.' })).toMatch(/^was not sent/)
  expect(kindInWords('test')).toBe('a test')
})
