import { describe, expect, it } from 'vitest'
import { deliveryInWords, hourInWords } from './mail-words.ts'

describe('mail in words', () => {
  it('says what became of a message and why', () => {
    expect(deliveryInWords({ state: 'failed', tries: 1, why: 'The mail server does not take this user and password.' })).toBe('was given up, tried once. The mail server does not take this user and password.')
    expect(deliveryInWords({ state: 'waiting', tries: 0 })).toBe('is on its way')
    expect(deliveryInWords({ state: 'waiting', tries: 2, why: 'Nothing takes connections at the mail server.' })).toBe('tried 2 times, will be tried again. Nothing takes connections at the mail server.')
    expect(deliveryInWords({ state: 'nothing due', tries: 1 })).toBe('was not needed: nothing was due')
  })

  it('says hours as people do', () => {
    expect([0, 7, 12, 19].map(hourInWords)).toEqual(['midnight', '7 a.m.', 'noon', '7 p.m.'])
  })
})
