import type { CivilDate } from '../../core/civil-date.ts'
import type { Source } from '../../core/source.ts'
import { readAt } from '../statutes/code-sources.ts'
import { recordLaw } from './record-law.ts'

/** A form an agency has set. `edition` is undefined where no copy that shows it was read: then it is to be taken from the agency's page. */
export interface OfficialForm {
  readonly number: string
  readonly name: string
  readonly of: string
  readonly edition: { readonly version: string; readonly expires: CivilDate; readonly source: Source } | undefined
  /** Where the form is named, when no edition of it was read. */
  readonly source: Source | undefined
  /** What of the program's own stands in its place meanwhile, or nothing. */
  readonly instead: string | undefined
}

const petition = 'https://omb.report/icr/202402-1123-001/doc/140014601'

/** The forms that asking for papers and petitioning meet, with the day printed on the copy that was read. */
export const officialForms = {
  'DOJ-361': { number: 'DOJ-361', name: 'Certification of Identity', of: 'Department of Justice', edition: undefined, source: recordLaw.bureauSworn, instead: 'a statement sworn under 28 U.S.C. 1746, which is written here' },
  'OMB 1123-0015': {
    number: 'OMB 1123-0015', name: 'Petition for Commutation of Sentence', of: 'Office of the Pardon Attorney',
    edition: { version: 'Spanish edition', expires: '2026-11-30', source: readAt('Petition for Commutation of Sentence, OMB 1123-0015 (Spanish edition, expires 30 November 2026)', petition, 'Número de control de OMB: 1123-0015 Fecha de caducidad: 30/noviembre/2026') },
    source: undefined, instead: undefined,
  },
} as const satisfies Readonly<Record<string, OfficialForm>>

/** The number a form goes by. */
export type OfficialFormNumber = keyof typeof officialForms
