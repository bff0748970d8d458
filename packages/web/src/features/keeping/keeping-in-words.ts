import type { Keeping } from '../../api/people-shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'

/** How long the file of a case is kept, and why. */
export function keepingInWords({ closedOn, rule, until, longer, over }: Keeping): string {
  if (closedOn === undefined) return 'The case is open; its file is kept while it is.'
  const closed = `Closed on ${dateInWords(closedOn)}.`
  if (until === undefined) return `${closed} Your office has not decided how long files are kept; its administrators do so on the page of the office.`
  const why = longer?.until === until ? `${longer.by} decided so: ${longer.why}` : `${rule?.years === 1 ? 'one year' : `${rule?.years} years`}, ${rule?.rule}`
  return over ? `${closed} It had to be kept until ${dateInWords(until)} (${why}). It can be returned and erased, or kept longer.` : `${closed} It is kept until ${dateInWords(until)} (${why}).`
}
