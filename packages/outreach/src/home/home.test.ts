import { warningsOfLetter } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { conditionsInPlainWords } from './conditions-in-plain-words.ts'
import { first72Hours } from './first-72-hours.ts'
import { homePaper } from './home-paper.ts'

const textOf = (language: 'en' | 'es', more: Partial<Parameters<typeof homePaper>[0]> = {}) => {
  const paper = homePaper({ steps: [], earlyEnd: undefined, pardon: undefined, supervision: 'not known', ...more }, language)
  return { ...paper, text: [paper.opening, ...paper.sections.flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)])].join('\n') }
}

describe('the way home', () => {
  it('explains each condition in both languages, with the words it rests on', () => {
    const conditions = conditionsInPlainWords()
    expect(conditions.filter(({ is }) => is === 'mandatory')).toHaveLength(6)
    expect(conditions.filter(({ is }) => is === 'standard')).toHaveLength(13)
    for (const { en, es, source } of conditions) {
      expect(en).not.toBe(es)
      expect(source.cite).toMatch(/3583\(d\)|5D1\.3/)
    }
  })
  it('is a paper whose own words may be read by anyone inside', () => {
    for (const language of ['en', 'es'] as const) expect(warningsOfLetter({ channel: 'mail', privileged: false, subject: '', body: textOf(language).text })).toEqual([])
  })
  it('has the plan with people and days, and leaves out a step whose words should not be read there', () => {
    const steps = [{ what: 'A room at her sister’s', who: 'Lorraine', by: '2027-01-05', doneOn: undefined }, { what: 'Talk about his cooperation', who: undefined, by: undefined, doneOn: undefined }]
    const { text, leftOut } = textOf('en', { steps })
    expect(text).toContain('A room at her sister’s; with Lorraine; by 5 January 2027')
    expect(text).not.toContain('cooperation')
    expect(leftOut).toBe(1)
  })
  it('gives the days only where they are computed, the same in both languages', () => {
    expect(textOf('en').text).toContain('once we know the day you are released')
    const days = { earlyEnd: '2027-12-01', pardon: '2031-12-01' } as const
    expect(textOf('en', days).text).toContain('From 1 December 2027 the court may')
    expect(textOf('es', days).text).toContain('Desde el 1 de diciembre de 2031')
  })
  it('says a step from the list of the first days once, in its hour, in the language of the paper', () => {
    const steps = [{ what: first72Hours[0]?.en ?? '', who: 'Lorraine', by: '2027-01-05', doneOn: undefined }]
    expect(textOf('es', { steps }).text).toContain('Sepa quién le espera a la salida y el teléfono de otra persona más; con Lorraine; a más tardar el 5 de enero de 2027')
    expect(textOf('es', { steps }).text).not.toContain('Know who meets you')
    expect(textOf('en', { steps }).text.match(/Know who meets you/g)).toHaveLength(1)
  })
  it('has no rules of supervision where the judgment sets none, and says so where that is not known', () => {
    const none = textOf('en', { supervision: 'none' }).text
    expect(none).toContain('sets no supervised release')
    expect(none).not.toContain('probation office with your papers')
    expect(none).not.toContain('Rules that most people have')
    expect(textOf('en').text).toContain('Look in your judgment whether it sets supervised release')
    expect(textOf('en', { supervision: 'imposed' }).text).not.toContain('Look in your judgment whether')
  })
  it('begins before the gate and goes to the probation office within three days', () => {
    expect(first72Hours[0]?.hours).toBe('before')
    expect(first72Hours.find(({ id }) => id === 'report')?.en).toContain('72 hours')
  })
})
