import type { RecordOf } from '../../api/shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'

/** One sentence: when the person last heard from the team, what waits to be sent, and the next call. `today` is a day; letters come the newest first, calls the earliest. */
export function insideSentence(letters: readonly RecordOf<'letter inside'>[], planned: readonly RecordOf<'meeting'>[], today: string): string {
  const last = letters.find(({ fields }) => fields.state === 'sent')
  const drafts = letters.filter(({ fields }) => fields.state === 'draft').length
  const next = planned.find(({ fields }) => fields.on >= today)
  return `${last === undefined ? 'Nothing was sent to the person inside yet' : `Last sent on ${dateInWords(last.fields.on)}: ${last.fields.subject}`}${drafts === 0 ? '' : `; ${drafts === 1 ? 'one draft waits' : `${drafts} drafts wait`} to be sent`}${next === undefined ? '; no legal call or visit is planned' : `; next call or visit on ${dateInWords(next.fields.on)}`}.`
}
