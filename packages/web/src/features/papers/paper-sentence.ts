import type { PaperKind } from '@lenity/law'
import { sayPaperKind } from '@lenity/law/records'
import type { Paper } from '../../api/shapes.ts'

/** One sentence for one paper: what it was taken for, and what to know before relying on it. */
export function paperSentence(paper: Paper): string {
  const pages = paper.pages.length === 1 ? 'one page' : `${paper.pages.length} pages`
  if (paper.cuts !== undefined && paper.cuts.parts.length > 1) return `A file of ${pages} that ${paper.cuts.accepted ? 'holds' : 'seems to hold'} ${paper.cuts.parts.length} papers, each listed by itself.`
  const head = `Taken for ${paper.kind.kind === 'other' ? 'none of the kinds it knows' : sayPaperKind(paper.kind.kind as PaperKind)}, ${pages}`
  return paper.warnings.length === 0 ? `${head}.` : `${head}. ${paper.warnings.join(' ')}`
}
