import type { Need } from '@lenity/law'
import { alignTable } from './align-table.ts'

/** What is missing, each fact once, with the papers that would hold it. */
export function showNeeds(needs: readonly Need[]): string {
  const once = [...new Map(needs.map((need) => [need.label, need])).values()]
  return alignTable(once.map((need) => [`  ${need.label}`, need.because === 'unknown' ? '' : need.because, `${need.papers.join(', ')}${need.question === undefined ? '' : ` — ${need.question}`}`]))
}
