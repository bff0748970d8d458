import { dateInWords } from '@lenity/casefile'
import type { CaseRecord } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'

/** What ends or holds back the work for a person, by the day it was signed or happened. */
export interface Engagement {
  readonly died: CivilDate | undefined
  /** Unless an engagement letter of a later day takes the work up again. */
  readonly withdrew: CivilDate | undefined
  readonly fileReturned: CivilDate | undefined
}

/** What the agreements of a case say of the engagement; to whoever sees none of them, nothing. */
export function engagementOf(records: readonly CaseRecord[]): Engagement {
  const newest = (what: string) => records.flatMap(({ type, fields }) => (type === 'agreement' && 'signedOn' in fields && fields.what === what ? [fields.signedOn] : [])).sort().at(-1) as CivilDate | undefined
  const [withdrew, engaged] = [newest('withdrawal'), newest('engagement letter')]
  return { died: newest('death of the client'), withdrew: withdrew !== undefined && (engaged === undefined || engaged <= withdrew) ? withdrew : undefined, fileReturned: newest('return of the file') }
}

/** What stands beside the name of the case on every page of it. */
export function sayEngagement({ died, withdrew, fileReturned }: Engagement): readonly string[] {
  return [
    ...(died === undefined ? [] : [`The client died on ${dateInWords(died)}: nothing is sent in their name.`]),
    ...(withdrew === undefined ? [] : [`Counsel withdrew on ${dateInWords(withdrew)}: nothing is filed any more.`]),
    ...(fileReturned === undefined ? [] : [`The file was returned on ${dateInWords(fileReturned)}.`]),
  ]
}
