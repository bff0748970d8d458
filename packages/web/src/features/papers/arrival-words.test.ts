import { describe, expect, it } from 'vitest'
import { arrivalInWords, paceInWords, partRead } from './arrival-words.ts'

const problem = { what: 'The file is encrypted.', where: 'judgment.pdf', next: 'Save it without a password.' }
const ready = (pages: number, origin: 'text layer' | 'optical recognition' = 'text layer', seconds = 0.004) => [{ origin, pages, lately: pages, seconds }]

describe('a paper that came', () => {
  it('is said to wait, or how far it is and how long the rest takes', () => {
    expect(arrivalInWords({ state: 'waiting' })).toMatch(/in its turn/)
    expect(arrivalInWords({ state: 'waiting', pages: 40, ready: ready(3) })).toBe('Being read: 3 of 40 pages ready')
    expect(arrivalInWords({ state: 'waiting', pages: 40, ready: ready(3), secondsLeft: 700 })).toBe('Being read: 3 of 40 pages ready, about 12 minutes left')
    expect(arrivalInWords({ state: 'waiting', pages: 9000, ready: ready(3), secondsLeft: 9_000 })).toMatch(/about 2.5 hours left$/)
    expect(arrivalInWords({ state: 'waiting', pages: 40, ready: ready(40) })).toMatch(/^All 40 pages are ready; what kind/)
    expect(partRead({ state: 'waiting', pages: 40, ready: ready(10) })).toBe(0.25)
    expect(partRead({ state: 'waiting' })).toBeUndefined()
  })
  it('says that it was held back, and that what is ready stays', () => {
    expect(arrivalInWords({ state: 'held back', pages: 40, ready: ready(3) })).toBe('Held back: 3 of 40 pages ready. It is read on when you say so.')
    expect(arrivalInWords({ state: 'waiting', problem, pages: 40, ready: ready(3) })).toMatch(/The 3 pages that are ready stay\.$/)
  })
  it('says that it is locked, and that a password that does not open it loses nothing', () => {
    expect(arrivalInWords({ state: 'locked', problem: { what: 'This password does not open the PDF.', where: 'the whole file', next: 'Give it again.' } })).toBe('Locked. This password does not open the PDF. Give it again.')
  })
  it('says why it was not read and what to do', () => {
    expect(arrivalInWords({ state: 'refused', problem })).toBe('Could not be read. The file is encrypted. Save it without a password.')
    expect(arrivalInWords({ state: 'waiting', problem })).toMatch(/^Will be tried again\. The file/)
    expect(arrivalInWords({ state: 'stopped' })).toMatch(/may no longer/)
  })
  it('says what its pages took, the most of a kind first', () => {
    expect(paceInWords({ ready: [...ready(12), ...ready(30, 'optical recognition', 6.24)] })).toBe('30 recognised from a picture, 6.2 seconds a page; 12 with a text layer, 0.01 seconds a page')
  })
})
