import type { Intake } from '../../api/shapes.ts'
import type { FormFor, RecordForm } from '../records/record-forms.ts'

export type Language = 'en' | 'es'
type IntakeFields = NonNullable<Intake['form']>

const english: FormFor<IntakeFields> = {
  personName: { label: 'The person who is in prison', help: 'The name in the court’s papers', input: 'line' },
  aliases: { label: 'Other names', input: 'line', optional: true },
  registerNumber: { label: 'Register number', help: 'Such as 12345-678', input: 'line', optional: true },
  dateOfBirth: { label: 'Date of birth', input: 'day', optional: true },
  facility: { label: 'Where they are held', input: 'line', optional: true },
  language: { label: 'The language they speak best', input: 'line', optional: true },
  askedBy: { label: 'Your name', input: 'line' },
  relation: { label: 'Who you are to them', help: 'Such as sister, friend, the person themself', input: 'line' },
  phone: { label: 'Phone', input: 'line', optional: true },
  email: { label: 'E-mail', input: 'email', optional: true },
  address: { label: 'Address', input: 'text', optional: true },
  story: { label: 'What happened, and what you ask for', help: 'The sentence and the court, how long they have served, what has changed', input: 'text' },
  others: { label: 'Others who were involved', help: 'Co-defendants, those who were harmed, the lawyers of then; so that nobody helps both sides', input: 'text', optional: true },
}

const spanish: FormFor<IntakeFields> = {
  personName: { label: 'La persona que está en prisión', help: 'El nombre que aparece en los papeles de la corte', input: 'line' },
  aliases: { label: 'Otros nombres', input: 'line', optional: true },
  registerNumber: { label: 'Número de registro', help: 'Por ejemplo 12345-678', input: 'line', optional: true },
  dateOfBirth: { label: 'Fecha de nacimiento', input: 'day', optional: true },
  facility: { label: 'Dónde está', input: 'line', optional: true },
  language: { label: 'El idioma que habla mejor', input: 'line', optional: true },
  askedBy: { label: 'Su nombre', input: 'line' },
  relation: { label: 'Qué relación tiene usted con la persona', help: 'Por ejemplo hermana, amigo, la misma persona', input: 'line' },
  phone: { label: 'Teléfono', input: 'line', optional: true },
  email: { label: 'Correo electrónico', input: 'email', optional: true },
  address: { label: 'Dirección', input: 'text', optional: true },
  story: { label: 'Qué pasó y qué pide usted', help: 'La sentencia y la corte, cuánto tiempo ha cumplido, qué ha cambiado', input: 'text' },
  others: { label: 'Otras personas involucradas', help: 'Coacusados, personas que sufrieron daño, los abogados de entonces; para que nadie ayude a las dos partes', input: 'text', optional: true },
}

/** The same, as someone of the office writes down or reads what another told. */
const inOffice: FormFor<IntakeFields> = {
  ...english,
  askedBy: { label: 'Who asks', input: 'line' },
  relation: { label: 'Who they are to the person', help: 'Such as sister, friend, the person themself', input: 'line' },
  story: { ...english.story, label: 'What happened, and what they ask for' },
}

const forms = { en: english, es: spanish, office: inOffice } as const

/** What is asked of whoever asks for help, in English or Spanish, and how the office says it. */
export function intakeForm(words: Language | 'office'): RecordForm {
  return { name: 'request', article: 'a', fields: forms[words] as RecordForm['fields'] }
}
