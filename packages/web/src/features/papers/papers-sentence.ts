import type { NextPaper, PaperSummary } from '../../api/shapes.ts'

/** One sentence for the papers of a case. */
export function papersSentence(papers: readonly PaperSummary[], next: readonly NextPaper[]): string {
  const asked = next[0] === undefined ? '' : `; the ${next[0].paper} would settle the most`
  if (papers.length === 0) return 'No papers yet: add them as they are, and what they say is proposed as facts.'
  const pages = papers.reduce((sum, paper) => sum + paper.pageCount, 0)
  const warned = papers.filter((paper) => paper.warnings.length > 0).length
  const head = `${papers.length === 1 ? 'One paper' : `${papers.length} papers`}, ${pages === 1 ? 'one page' : `${pages} pages`}`
  const care = warned === 0 ? '' : `; ${warned === 1 ? 'one needs' : `${warned} need`} a careful eye`
  return `${head}${care}${asked}.`
}
