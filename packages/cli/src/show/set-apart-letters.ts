import type { CivilDate } from '@lenity/law'
import { apartSheet } from '@lenity/outreach'
import { renderPlains } from '@lenity/petition'
import type { SetApart } from '@lenity/population'

/** Letters to some people as one PDF, each in English and then in Spanish on sheets of its own. */
export function setApartLetters(people: readonly SetApart[], office: string, on: CivilDate): Uint8Array {
  return renderPlains(people.flatMap((one) => (['en', 'es'] as const).map((language) => apartSheet(one, language, office, on)))).pdf
}
