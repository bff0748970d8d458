import type { FactSource, PaperSummary } from '../../api/shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'

/** Where a fact comes from, in a few words: `judgment, page 1`. */
export function sourceInWords(source: FactSource, papers: readonly PaperSummary[]): string {
  switch (source.from) {
    case 'paper': return `${papers.find((paper) => paper.id === source.paper)?.kind.kind ?? 'paper'}, page ${source.page}`
    case 'person': return `${source.who}, ${dateInWords(source.on)}`
    case 'public record': return source.cite
  }
}
