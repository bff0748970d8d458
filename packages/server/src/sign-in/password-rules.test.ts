import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password-rules.ts'

const naomi = { name: 'Naomi Feld', email: 'n.feld@clinic.example' }
const what = (password: string) => passwordProblem(password, naomi)?.what

describe('a password', () => {
  it.each(['a quiet law office', 'correct horse battery staple', 'nine quiet herons wade', '\u0001\u0002 odd but long', 'ñandú ñandú corre lejos', 'x'.repeat(3) + ' marks the spot', 'tr0ub4dor&3xyz'])('may be “%s”', (password) => {
    expect(what(password)).toBeUndefined()
  })

  it('has twelve characters, counted as a reader counts them', () => {
    expect(what('eleven chars')).toBeUndefined()
    expect(what('eleven char')).toBe('A password has at least 12 characters; this has 11.')
    expect(what('🐢'.repeat(6))).toContain('this has 6')
    expect(what(`${'lorem ipsum '.repeat(22)}`)).toBe('A password has at most 256 characters.')
  })

  it.each(['1qaz2wsx3edc', 'UNBELIEVABLE', 'aaaaaaaaaaaa', 'abcabcabcabcabc', '123412341234', 'abcdefghijklmn', 'qwertyuiopas', '0987654321098', 'qwerty123456', 'naomi.feld.1', 'Naomi Feld 2026', 'n.feld@clinic.example', 'lenitylenity'])('is not “%s”, which is guessed first', (password) => {
    expect(what(password)).toBe('This is among the first passwords that are guessed.')
  })
})
