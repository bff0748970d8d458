import { ageOn, type CivilDate } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { said } from '../compose/tell.ts'
import type { Sentence } from '../sentence.ts'
import { tellAs } from '../voice/tell-as.ts'

/** `Aged 38 when the sentence was imposed, Marlowe is 68 today.` Only from the day of birth. */
export function ageSentence(desk: Desk): Sentence | undefined {
  const born = desk.known('person.dateOfBirth')
  const on = desk.known('conviction.sentencedOn')
  if (typeof born?.value !== 'string') return undefined
  const today = said(born, String(ageOn(born.value as CivilDate, desk.input.asOf)))
  if (typeof on?.value !== 'string') return tellAs(desk, 'age', { surname: desk.surname ?? 'the applicant', age: today })
  return tellAs(desk, 'ages', { 'age then': said(born, String(ageOn(born.value as CivilDate, on.value as CivilDate))), surname: desk.surname ?? 'the applicant', age: today }, { facts: [born.used, on.used] })
}
