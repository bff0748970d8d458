import { warningsOfLetter } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { letterGuide } from './letter-guide.ts'

const textOf = (language: 'en' | 'es') => {
  const { title, opening, sections } = letterGuide('Amos Delacroix', language)
  return [title, opening, ...sections.flatMap((section) => [section.title, ...section.lines.map(({ text }) => text)])]
}

describe('the guide for whoever writes a letter', () => {
  it('says the same things in both languages, each line in its own', () => {
    const [en, es] = [textOf('en'), textOf('es')]
    expect(en).toHaveLength(es.length)
    expect(en.filter((line, i) => line === es[i])).toEqual([])
  })
  it('names the person, and nothing that would do harm in the hands of anyone', () => {
    for (const language of ['en', 'es'] as const) {
      expect(textOf(language).join('\n')).toContain('Amos Delacroix')
      expect(warningsOfLetter({ channel: 'mail', privileged: false, subject: '', body: textOf(language).join('\n') })).toEqual([])
    }
  })
  it('asks for what the release plan looks for in a letter: home, work and the way home', () => {
    for (const word of ['A home:', 'Work:', 'The way home:']) expect(textOf('en').some((line) => line.startsWith(word))).toBe(true)
  })
})
