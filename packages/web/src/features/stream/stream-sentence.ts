import type { StreamEntry } from '../../api/shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'

/** One sentence on the stream: what happened last, and how much waits to be followed up. `today` is a day. */
export function streamSentence(entries: readonly StreamEntry[], today: string): string {
  const last = entries.find(({ on }) => on <= today)
  if (last === undefined) return entries.length === 0 ? 'Nothing has happened yet, or nobody wrote it down.' : 'Nothing has happened yet; what is planned stands below.'
  const waiting = entries.filter(({ followUpOn }) => followUpOn !== undefined)
  const late = waiting.filter(({ followUpOn = '' }) => followUpOn < today).length
  return `Last on ${dateInWords(last.on)}: ${last.title.charAt(0).toLowerCase()}${last.title.slice(1)}; ${waiting.length === 0 ? 'nothing waits to be followed up' : `${waiting.length} to follow up${late === 0 ? '' : `, ${late} of them overdue`}`}.`
}
