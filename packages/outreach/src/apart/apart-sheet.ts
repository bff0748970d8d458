import type { CivilDate } from '@lenity/law'
import { dayIn } from '../support/day-in.ts'
import { apartLetter, type SetApart } from './apart-letter.ts'

/** Whom a letter goes to, as a list names them. */
export interface LetterTo extends SetApart {
  readonly name?: string
  readonly register?: string
  readonly facility?: string
}

/** The letter to somebody who is set apart as a sheet to be set in type, with blanks for what the office fills by hand. */
export function apartSheet(one: LetterTo, language: 'en' | 'es', office: string, on: CivilDate) {
  const { title, opening, sections } = apartLetter(one, language)
  return {
    language, title, opening, office, day: dayIn(on, language), to: [one.name, one.register, one.facility].filter((line) => line !== undefined),
    byHand: language === 'es' ? ['dirección de la oficina', 'teléfono de la oficina'] : ['address of the office', 'telephone of the office'],
    sections: sections.map((section) => ({ title: section.title, lines: section.lines.map(({ text, item }) => ({ says: { text }, item })) })),
  }
}
