import type { CivilDate } from '@lenity/law'
import { apartLetter, dayIn } from '@lenity/outreach'
import { renderPlains } from '@lenity/petition'
import type { SetApart } from '@lenity/population'

/** Letters to some people as one PDF, each in English and then in Spanish on sheets of its own. */
export function setApartLetters(people: readonly SetApart[], office: string, on: CivilDate): Uint8Array {
  return renderPlains(people.flatMap((one) => (['en', 'es'] as const).map((language) => {
    const { title, opening, sections } = apartLetter(one, language)
    return {
      language, title, opening, office, day: dayIn(on, language), to: [one.name, one.register, one.facility].filter((line) => line !== undefined),
      byHand: language === 'es' ? ['dirección de la oficina', 'teléfono de la oficina'] : ['address of the office', 'telephone of the office'],
      sections: sections.map((section) => ({ title: section.title, lines: section.lines.map(({ text, item }) => ({ says: { text }, item })) })),
    }
  }))).pdf
}
