import type { CaseRecord, RecordOf } from '../../api/shapes.ts'
import { recordForms } from '../records/record-forms.ts'
import { daysUntil, expiryInWords } from '../words/day-distance.ts'

type Agreement = RecordOf<'agreement'>
type What = Agreement['fields']['what']

/** A paper the office should hold, how it stands, and what to do about it. */
export interface Standing {
  readonly what: What
  readonly name: string
  readonly is: 'missing' | 'expired' | 'expires soon' | 'held'
  readonly said: string
  readonly next: string
  readonly record: Agreement | undefined
}

/** So many days before it runs out a release is asked for again: letters to a prison and back take weeks. */
const soon = 30

/** What a case should have from the person, and what it is for. */
const wanted: readonly { readonly what: What; readonly for: string }[] = [
  { what: 'engagement letter', for: 'Have it signed: it says who acts for the person, for what, and on what terms.' },
  { what: 'authority to represent', for: 'Have it signed before anything is filed or asked for in the person’s name.' },
  { what: 'certification of identity', for: 'Have one signed, to go with requests for records about the person.' },
  { what: 'prison release', for: 'Have one signed before the prison is asked for its records.' },
  { what: 'medical release', for: 'Have one signed before anyone is asked for medical records.' },
]

/** How each paper stands on a day. Of several of one kind the one signed last counts. */
export function agreementsOn(records: readonly CaseRecord[], today: string): readonly Standing[] {
  const agreements = records.filter((one): one is Agreement => one.type === 'agreement')
  return wanted.map(({ what, for: why }) => {
    const name = recordForms.agreement.fields['what']?.choices?.[what] ?? what
    const record = agreements.filter((one) => one.fields.what === what).toSorted((one, other) => other.fields.signedOn.localeCompare(one.fields.signedOn))[0]
    if (record === undefined) return { what, name, is: 'missing', said: 'not here yet', next: why, record }
    const { expiresOn } = record.fields
    const left = expiresOn === undefined ? Infinity : daysUntil(expiresOn, today)
    const said = expiresOn === undefined ? 'it does not run out' : expiryInWords(expiresOn, today)
    if (left < 0) return { what, name, is: 'expired', said, next: 'Have a new one signed; do not rely on this one.', record }
    if (left <= soon) return { what, name, is: 'expires soon', said, next: 'Send a new one to be signed now: mail to a prison and back takes weeks.', record }
    return { what, name, is: 'held', said, next: '', record }
  })
}

/** One sentence on the papers signed: `Authority to represent is not here yet; the medical release expires in 12 days.` */
export function agreementsSentence(standings: readonly Standing[]): string {
  const open = standings.filter(({ is }) => is !== 'held')
  if (open.length === 0) return 'Everything the person should have signed is here and good.'
  if (open.length === standings.length && open.every(({ is }) => is === 'missing')) return 'Nothing is signed yet: begin with the engagement letter.'
  const said = open.map(({ name, is, said: how }) => (is === 'missing' ? `no ${name.toLowerCase()} yet` : `${name.toLowerCase()} ${how}`)).join('; ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
