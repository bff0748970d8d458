import type { CivilDate } from '@lenity/law'
import { formStanding } from '@lenity/law/records'
import { sayDate } from '../say/say-date.ts'
import type { ClemencyForm } from './form.ts'

/** What is to be looked at before the form goes out: its printed day, and whether its words were read. */
export interface FormWarning {
  readonly is: 'near expiry' | 'past expiry' | 'edition not encoded' | 'questions not encoded'
  readonly says: string
}

/** The warnings of a form on a day. Its last day, printed on it, still counts; sixty days before it a new one may be out. */
export function formWarnings({ name, edition, published, notEncoded }: ClemencyForm, today: CivilDate): readonly FormWarning[] {
  const asked: readonly FormWarning[] = notEncoded === undefined ? [] : [{ is: 'questions not encoded', says: notEncoded }]
  const take = `Take the current one from ${published} and compare its questions.`
  if (edition?.expires === undefined) return [{ is: 'edition not encoded', says: `No copy of “${name}” that prints its approval and its day was read. ${take}` }, ...asked]
  const { is } = formStanding({ number: edition.approval ?? name, name, of: 'Office of the Pardon Attorney', edition: { ...edition, expires: edition.expires }, source: undefined, instead: undefined }, today)
  const printed = `the copy that was read (${edition.approval === undefined ? '' : `${edition.approval}, `}${edition.version}) prints ${sayDate(edition.expires)} as the last day of its approval`
  if (is === 'past expiry') return [{ is, says: `Past its day: ${printed}. ${take}` }, ...asked]
  if (is === 'near expiry') return [{ is, says: `Near its day: ${printed}. Look whether a new one is out. ${take}` }, ...asked]
  return asked
}
