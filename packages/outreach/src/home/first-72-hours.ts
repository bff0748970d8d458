import type { RecordFields } from '@lenity/casefile'

/** One thing of the first 72 hours, with the part of the release plan it is planned in. */
export interface FirstHours {
  readonly id: string
  readonly hours: 'before' | 'day 1' | 'day 2' | 'day 3'
  readonly area: RecordFields<'release step'>['area']
  readonly en: string
  readonly es: string
}

/** What the first three days take, in their order. It is the house’s own list and rests on no rule, but for the report to the probation office. */
export const first72Hours: readonly FirstHours[] = [
  { id: 'meets', hours: 'before', area: 'transport', en: 'Know who meets you at the gate, and the telephone number of one more person.', es: 'Sepa quién le espera a la salida y el teléfono de otra persona más.' },
  { id: 'papers', hours: 'before', area: 'identity papers', en: 'Ask for your papers: release papers, identity card, social security card, birth certificate.', es: 'Pida sus papeles: los de la liberación, identificación, seguro social, acta de nacimiento.' },
  { id: 'medicine', hours: 'before', area: 'health cover', en: 'Ask for your medicine and the list of what you take.', es: 'Pida sus medicinas y la lista de lo que toma.' },
  { id: 'home', hours: 'day 1', area: 'home', en: 'Go to the home in your plan. Sleep.', es: 'Vaya a la casa de su plan. Duerma.' },
  { id: 'call', hours: 'day 1', area: 'first 72 hours', en: 'Call us, and call the probation office to ask when to come.', es: 'Llámenos, y llame a la oficina de libertad supervisada para preguntar cuándo ir.' },
  { id: 'report', hours: 'day 2', area: 'supervision', en: 'Go to the probation office with your papers: within 72 hours of release, unless told otherwise.', es: 'Vaya a la oficina de libertad supervisada con sus papeles: en las primeras 72 horas, si no le dicen otra cosa.' },
  { id: 'telephone', hours: 'day 2', area: 'first 72 hours', en: 'Get a telephone and give us and the officer the number.', es: 'Consiga un teléfono y dénos el número a nosotros y al oficial.' },
  { id: 'clinic', hours: 'day 3', area: 'health cover', en: 'Make the appointment at the clinic, and enroll for health cover.', es: 'Pida la cita en la clínica e inscríbase en el seguro de salud.' },
  { id: 'work', hours: 'day 3', area: 'work', en: 'Call whoever offers you work.', es: 'Llame a quien le ofrece trabajo.' },
]
