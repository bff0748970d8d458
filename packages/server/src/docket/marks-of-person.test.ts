import { describe, expect, it } from 'vitest'
import type { DocketRow } from './fits-wishes.ts'
import { marksOf, sharedMarks } from './marks-of-person.ts'

const row = (marks: readonly string[]) => ({ file: {}, line: { marks } }) as unknown as DocketRow

describe('marks of one person', () => {
  it('are a register number however it is written, and a name with a date of birth in whatever order', () => {
    expect(marksOf(['José Álvarez'], ['12345-678'], ['1970-01-02'])).toEqual(['number 12345678', 'born 1970-01-02 alvarez jose'])
    expect(marksOf(['Alvarez, Jose'], ['12345 678'], ['1970-01-02'])).toEqual(['number 12345678', 'born 1970-01-02 alvarez jose'])
  })
  it('are neither a name alone nor a number that says little', () => expect(marksOf(['Ruth Calder'], ['1234'], [])).toEqual([]))
  it('are shared when two cases have them, and not when one case has them or was not looked through', () => {
    expect([...sharedMarks([row(['a', 'b']), row(['b', 'c']), row(['c']), { file: {}, line: undefined } as unknown as DocketRow])]).toEqual(['b', 'c'])
    expect(sharedMarks([row(['a'])]).size).toBe(0)
  })
})
