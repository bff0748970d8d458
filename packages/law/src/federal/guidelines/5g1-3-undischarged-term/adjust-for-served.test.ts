import { describe, expect, it } from 'vitest'
import { adjustForServed } from './adjust-for-served.ts'

describe('time served for the same conduct (5G1.3(b))', () => {
  it('shortens the term: of thirteen months with six served seven remain, the example of the manual', () => {
    for (const on of ['1995-11-01', '2003-11-01', '2025-11-01'] as const) expect(adjustForServed(13, 6, on)).toMatchObject({ status: 'computed', value: 7 })
  })
  it('of thirty months with ten served twenty remain, the example of 1991', () => expect(adjustForServed(30, 10, '1991-11-01')).toMatchObject({ value: 20 }))
  it('never leaves less than nothing', () => expect(adjustForServed(5, 6, '2025-11-01')).toMatchObject({ value: 0 }))
  it('was no part of the guideline before November 1991', () => expect(adjustForServed(13, 6, '1991-10-31').status).toBe('not encoded'))
})
