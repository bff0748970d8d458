import type { Need } from '@lenity/law'
import { alignTable } from './align-table.ts'
import { daysInWords } from './days-in-words.ts'

/** What is missing, each fact once, with the papers that would hold it. */
export function showNeeds(needs: readonly Need[]): string {
  const once = [...new Map(needs.map((need) => [need.label, need])).values()]
  return alignTable(once.map(({ label, because, papers, question }) => [`  ${label}${because === 'unknown' ? '' : ` (${because})`}`, `${papers.join(', ')}${question === undefined ? '' : `. ${daysInWords(question)}`}`]))
}
