import { paperKinds } from '@lenity/law'
import type { Paper } from './paper.ts'

/** Whether a page is, by its own heading, a presentence report or a statement of reasons, whatever kind the paper was taken for. */
export function looksConfidential(text: string): boolean {
  return /^\s*(?:AMENDED |REVISED |FINAL )?PRESENTENCE (?:INVESTIGATION )?REPORT\b/m.test(text) || (/STATEMENT OF REASONS/.test(text) && /not for public disclosure/i.test(text))
}

/** A paper taken for another kind, of which a page is one of the confidential papers: it is kept as confidential as they are. */
export function holdsConfidential({ kind, pages }: Pick<Paper, 'kind' | 'pages'>): boolean {
  return !paperKinds[kind.kind].confidential && pages.some((page) => looksConfidential(page.text))
}
