import { addDays, type CivilDate } from '../../core/civil-date.ts'
import type { OfficialForm } from './official-forms.table.ts'

/** How the edition of a form that was read stands on a day. */
export type FormStanding =
  | { readonly is: 'current'; readonly says: string }
  | { readonly is: 'near expiry' | 'past expiry' | 'edition not encoded'; readonly says: string }

/** So long before the printed day a form is called near it. */
const warnDays = 60

/** Whether a form is still to be used: on its last day it is, and within sixty days of it a new one may be out already. */
export function formStanding({ number, name, of, edition, instead }: OfficialForm, on: CivilDate): FormStanding {
  const place = instead === undefined ? '' : ` Meanwhile ${instead}.`
  if (edition === undefined) return { is: 'edition not encoded', says: `No copy of form ${number} (${name}) that shows its edition was read: take the current one from the page of the ${of}, and look at the day printed on it.${place}` }
  const printed = `the copy of ${name} (${number}) that was read, the ${edition.version}, is good through`
  if (on > edition.expires) return { is: 'past expiry', says: `Past its day: ${printed} ${edition.expires}. Take the current one from the page of the ${of}.${place}` }
  if (addDays(on, warnDays) >= edition.expires) return { is: 'near expiry', says: `Near its day: ${printed} ${edition.expires}. Look whether a new one is out.${place}` }
  return { is: 'current', says: `${printed.charAt(0).toUpperCase()}${printed.slice(1)} ${edition.expires}.` }
}
