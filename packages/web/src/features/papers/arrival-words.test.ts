import { describe, expect, it } from 'vitest'
import { arrivalInWords, partRead } from './arrival-words.ts'

const problem = { what: 'The file is encrypted.', where: 'judgment.pdf', next: 'Save it without a password.' }

describe('a paper that came', () => {
  it('is said to wait, or how far it is', () => {
    expect(arrivalInWords({ state: 'waiting' })).toMatch(/in its turn/)
    expect(arrivalInWords({ state: 'waiting', page: 3, pages: 40 })).toBe('Being read: page 3 of 40')
    expect(partRead({ state: 'waiting', page: 10, pages: 40 })).toBe(0.25)
    expect(partRead({ state: 'waiting' })).toBeUndefined()
  })
  it('says why it was not read and what to do', () => {
    expect(arrivalInWords({ state: 'refused', problem })).toBe('Could not be read. The file is encrypted. Save it without a password.')
    expect(arrivalInWords({ state: 'waiting', problem })).toMatch(/^Will be tried again\. The file/)
    expect(arrivalInWords({ state: 'stopped' })).toMatch(/may no longer/)
  })
})
