import { describe, expect, it } from 'vitest'
import { unanswered, warningsOfLetter, type LetterInside } from './warnings-of-letter.ts'

const letter = (body: string, more: Partial<LetterInside> = {}): LetterInside => ({ channel: 'monitored message', privileged: false, subject: 'Hello', body, ...more })
const keys = (body: string, more: Partial<LetterInside> = {}) => warningsOfLetter(letter(body, more)).map(({ key }) => key)

describe('a letter to the person inside', () => {
  it.each([
    ['We will file the 5K1.1 motion.', ['cooperation']], ['Since you cooperated, nothing is public.', ['cooperation']], ['El fiscal sabe que usted cooperó con ellos.', ['cooperation']], ['La asistencia sustancial', ['cooperation']],
    ['Your PSR says 38.', ['confidential paper']], ['El informe de presentencia dice', ['confidential paper']],
    ['It was a sex offense.', ['sex offense']], ['The copies are enclosed.', ['attachment']], ['Van adjuntas las copias.', ['attachment']],
    ['This is privileged and confidential.', ['advice']], ['Your sister sends her love. The hearing is in June.', []], ['Tu hermana te manda saludos. La cooperativa abrió.', []],
  ])('“%s” is warned of for %j in a monitored message', (body, expected) => expect(keys(body)).toEqual(expected))
  it('is warned of what can get a person killed in special mail too, and of nothing staff would read', () => {
    expect(keys('You cooperated.', { channel: 'special mail', attorney: 'Ruth Feld' })).toEqual(['cooperation'])
    expect(keys('Confidential. A copy is enclosed.', { channel: 'special mail', privileged: true, attorney: 'Ruth Feld' })).toEqual([])
    expect(keys('Confidential. A copy is enclosed.', { channel: 'mail' })).toEqual(['advice'])
  })
  it('needs a channel nobody reads when it is privileged, and an attorney’s name to be special mail', () => {
    expect([keys('Hello.', { privileged: true }), keys('Hello.', { privileged: true, channel: 'mail' }), keys('Hello.', { channel: 'special mail', attorney: ' ' })]).toEqual([['privileged'], ['privileged'], ['attorney']])
  })
  it('looks at the subject too', () => expect(keys('Hello.', { subject: 'Rule 35' })).toEqual(['cooperation']))
  it('is answered warning by warning, each by its name', () => {
    const one = letter('You cooperated. A copy is enclosed.')
    expect(unanswered(one).map(({ key }) => key)).toEqual(['cooperation', 'attachment'])
    expect(unanswered(one, ['attachment: the copy goes by mail']).map(({ key }) => key)).toEqual(['cooperation'])
    expect(unanswered(one, ['attachments', 'cooperation', 'attachment'])).toEqual([])
  })
})
