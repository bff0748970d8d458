import { looksConfidential, type Fact, type Paper } from '@lenity/casefile'
import { leafShapeAt, paperKinds } from '@lenity/law'
import type { PacketVariant } from '../packet.ts'
import { mentionsSealed } from './mentions-sealed.ts'

/** Why a paper is not an exhibit of this packet, and what to do about it. For counsel; never in a packet. */
export interface Withheld {
  readonly paper: Paper
  readonly because: 'photograph' | 'confidential' | 'sealed'
  readonly note: string
}

/**
 * Whether a paper stays out. A photograph: the Pardon Attorney "will not accept pictures of documents" (instructions to the
 * commutation form). A presentence report or statement of reasons: never by mail; to the Pardon Attorney only under the order or rule
 * counsel recorded. Any other paper on which a sealed fact stands: always, until counsel adds a copy without it; by mail also any
 * paper whose words speak of such a matter, a printed form's included.
 */
export function withholdPaper(paper: Paper, facts: readonly Fact[], variant: PacketVariant, confidentialAllowedBy: string | undefined): Withheld | undefined {
  if (isPhotograph(paper)) {
    return { paper, because: 'photograph', note: `"${paper.name}" is a photograph of a document. The Pardon Attorney does not accept pictures of documents: scan it on a flatbed scanner to PDF and add that.` }
  }
  const allowed = variant === 'pardon attorney' && confidentialAllowedBy !== undefined
  if (isConfidential(paper) && !allowed) {
    return {
      paper, because: 'confidential',
      note: variant === 'person by mail'
        ? `"${paper.name}" (${paper.kind.kind}) is confidential and never goes to a prison by mail. It and every sentence that rests on it alone are left out.`
        : `"${paper.name}" (${paper.kind.kind}) is confidential. Record the order or rule that allows it to be attached; until then it and every sentence that rests on it alone are left out.`,
    }
  }
  if (isConfidential(paper)) return undefined
  const sealedPages = sealedPagesOf(paper, facts, variant === 'person by mail')
  if (sealedPages.length === 0 && !(variant === 'person by mail' && mentionsSealed(paper.name))) return undefined
  return { paper, because: 'sealed', note: `"${paper.name}" speaks of a sealed matter (${sealedPages.length > 0 ? `page ${sealedPages.join(', ')}` : 'its name'}) and is left out as a whole. Add a copy without those pages if counsel judges it safe.` }
}

/** A presentence report or a statement of reasons, by its kind or by the heading of one of its pages. */
export function isConfidential(paper: Paper): boolean {
  return paperKinds[paper.kind.kind].confidential || paper.holdsConfidential === true || paper.pages.some((page) => looksConfidential(page.text))
}

/** A photograph of a document: by its kind, or by what was noticed when it was read. */
export function isPhotograph(paper: Paper): boolean {
  return paper.kind.kind === 'photograph' || paper.warnings.some((warning) => /\bphotograph/i.test(warning))
}

function sealedPagesOf(paper: Paper, facts: readonly Fact[], byWords: boolean): readonly number[] {
  const pages = new Set(paper.pages.filter((page) => byWords && mentionsSealed(page.text)).map((page) => page.number))
  for (const fact of facts) {
    if (fact.source.from === 'paper' && fact.source.paper === paper.id && leafShapeAt(fact.path)?.sealed === true) pages.add(fact.source.page)
  }
  return [...pages].sort((a, b) => a - b)
}
