import { describe, expect, it } from 'vitest'
import { apartLetter, type SetApart } from './apart-letter.ts'

const kinds: readonly SetApart['apart'][] = ['duplicate', 'state', 'military', 'foreign', 'deceased', 'no sentence', 'served', 'challenge pending', 'pardon waiting']
const wordsOf = (one: SetApart, language: 'en' | 'es') => {
  const { title, opening, sections } = apartLetter(one, language)
  return [title, opening, ...sections.flatMap((section) => [section.title, ...section.lines.map(({ text }) => text)])].join('\n')
}

describe.each(['en', 'es'] as const)('the letter to somebody set apart, in %s', (language) => {
  it.each(kinds)('%s: promises nothing, tells of no denial, and gives no order', (apart) => {
    const words = wordsOf({ apart, name: 'Ada Rowe', state: 'Ohio', opensOn: '2029-03-01' }, language)
    expect(words).toContain('Ada Rowe')
    expect(words).not.toMatch(/denied|denial|rejected|turned down|ineligible|not eligible|you will be|we will get|guarantee|denegad|rechazad|inelegible|garantiz/i)
    expect(words).toMatch(language === 'en' ? /promises nothing|asks you to do anything/ : /no promete nada|le pide que haga/)
    if (apart !== 'deceased') expect(words).toMatch(language === 'en' ? /not legal advice/ : /no es un consejo legal/)
    // What the list holds of the case is not repeated where it may be read inside.
    expect(words).not.toMatch(/presentence|informe previo|cooperat|coopera/i)
  })

  it('gives the day of a pardon only where a rule gave it', () => {
    expect(wordsOf({ apart: 'pardon waiting', opensOn: '2029-03-01' }, language)).toContain(language === 'en' ? '1 March 2029' : '1 de marzo de 2029')
    expect(wordsOf({ apart: 'challenge pending' }, language)).not.toMatch(/20\d\d/)
  })

  it('sends to the state that is named, with a page to check at, and to none that is not', () => {
    expect(wordsOf({ apart: 'state', state: 'OH' }, language)).toMatch(/Ohio[\s\S]*https:\/\//)
    expect(wordsOf({ apart: 'state' }, language)).not.toContain('https://')
    expect(wordsOf({ apart: 'state', state: 'Nowhere' }, language)).toContain('Nowhere')
  })
})

it('both languages have the same parts', () => {
  for (const apart of kinds) {
    const [en, es] = (['en', 'es'] as const).map((language) => apartLetter({ apart, state: 'Texas', opensOn: '2029-03-01' }, language).sections.map(({ lines }) => lines.map(({ item }) => item)))
    expect(es).toEqual(en)
  }
})
