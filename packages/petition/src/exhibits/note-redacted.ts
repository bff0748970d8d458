import { fileOfPaper, type Paper } from '@lenity/casefile'
import type { Exhibit } from '../packet.ts'
import type { RedactedPaper } from './redacted-exhibit.ts'

/** Notes to counsel: which exhibits are redacted copies, and which show the paper itself although there is a copy. */
export function noteRedacted(papers: readonly Paper[], exhibits: readonly Exhibit[], copies: readonly RedactedPaper[]): readonly string[] {
  const nameOf = new Map(papers.map(({ id, name }) => [id, name]))
  const made = new Set(copies.map(({ paper }) => paper))
  return exhibits.flatMap(({ tab, paper, redacted }) => {
    const exhibit = `Ex. ${String(tab)} (“${nameOf.get(paper) ?? paper}”)`
    if (redacted !== undefined) return [`${exhibit} is the redacted copy ${redacted.purpose}. What was removed is not removed from sentences written from the paper: read them before this goes out.`]
    return made.has(paper) || made.has(fileOfPaper(paper)) ? [`${exhibit} shows the paper itself, as was asked, although there is a redacted copy of it.`] : []
  })
}
