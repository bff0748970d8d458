import { describe, expect, it } from 'vitest'
import { lineInWords } from './audit-words.ts'

describe('a line of the audit', () => {
  it.each([
    ['case opened', 'Rosa opened the case'],
    ['papers listed', 'Rosa listed papers'],
    ['paper opened', 'Rosa opened a paper'],
    ['fact confirmed', 'Rosa confirmed a fact'],
    ['team read', 'Rosa read the team'],
    ['log read', 'Rosa read the log'],
    ['packet written', 'Rosa wrote a packet'],
    ['wall raised', 'Rosa raised a wall'],
    ['papers shared', 'Rosa shared papers'],
    ['facts no longer shared', 'Rosa took back what was shared of the facts'],
    ['task taken out', 'Rosa took out a task'],
    ['audit read', 'Rosa read the audit'],
    ['what is due read', 'Rosa read what is due'],
    ['lifting a wall asked', 'Rosa asked for a wall to be lifted'],
    ['erasing the case asked', 'Rosa asked for the case to be erased'],
    ['something nobody foresaw', 'Rosa: something nobody foresaw'],
  ])('%s is said as a sentence', (what, said) => expect(lineInWords({ by: 'Rosa', what })).toBe(said))
  it('names whom a change of the team was about', () => {
    expect(lineInWords({ by: 'Rosa', what: 'student added', toName: 'Hal' })).toBe('Rosa put Hal on the case as student')
    expect(lineInWords({ by: 'Hal', what: 'student left', toName: 'Hal' })).toBe('Hal left the case')
    expect(lineInWords({ by: 'Rosa', what: 'lead counsel role changed', toName: 'Hal' })).toBe('Rosa made Hal lead counsel')
  })
})
