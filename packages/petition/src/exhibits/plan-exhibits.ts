import type { Fact, OnPaper, Page, Paper } from '@lenity/casefile'
import type { Exhibit, PacketVariant, Sheet } from '../packet.ts'
import { connective } from '../sentence.ts'
import { layOutText } from './lay-out-text.ts'
import { orderOfKinds } from './order-of-kinds.ts'
import { copyFor, firstPageOf, sheetsOfCopy, type RedactedPaper } from './redacted-exhibit.ts'
import { sayLetters } from './say-letters.ts'
import { isConfidential, withholdPaper, type Withheld } from './withhold-paper.ts'

export interface ExhibitPlan {
  readonly exhibits: readonly Exhibit[]
  readonly withheld: readonly Withheld[]
}

/**
 * Which papers are exhibits, in which order, and the Bates number of every sheet: `LEN-000001` on, without a gap. A paper of which no
 * page could be read still has one sheet, so that it is named and not lost. A paper with a redacted copy is shown by that.
 */
export function planExhibits(papers: readonly Paper[], facts: readonly Fact[], variant: PacketVariant, confidentialAllowedBy: string | undefined, copies: readonly RedactedPaper[] = []): ExhibitPlan {
  const withheld = papers.map((paper) => withholdPaper(paper, facts, variant, confidentialAllowedBy)).filter((entry) => entry !== undefined)
  const out = new Set(withheld.map((entry) => entry.paper.id))
  const kept = [...new Map(papers.map((paper) => [paper.id, paper])).values()].filter((paper) => !out.has(paper.id)).sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'))
  const letters = sayLetters(facts)
  let bates = 0
  const next = () => `LEN-${String(++bates).padStart(6, '0')}`
  const exhibits = kept.map((paper, index): Exhibit => {
    const copy = copyFor(paper, copies, variant)
    return {
      tab: index + 1,
      paper: paper.id,
      kind: paper.kind.kind,
      // The name of a paper may be what was removed from it.
      title: connective(copy === undefined ? titleOf(paper, kept, letters.get(paper.id)) : `${kindOf(paper)}, redacted copy ${copy.purpose}`),
      allowedBy: isConfidential(paper) ? confidentialAllowedBy : undefined,
      mediaType: copy?.mediaType ?? paper.mediaType,
      ...(copy && { redacted: { copy: copy.copy, purpose: copy.purpose, from: firstPageOf(copy) } }),
      sheets: paper.pages.length === 0 ? [{ bates: next(), page: 1, text: undefined, start: 0, end: 0 }] : paper.pages.flatMap((page) => (copy === undefined ? sheetsOf(page, next) : sheetsOfCopy(page, copy, next))),
    }
  })
  return { exhibits, withheld }
}

function rank(paper: Paper): number {
  return orderOfKinds.indexOf(paper.kind.kind)
}

function sheetsOf(page: Page, next: () => string): readonly Sheet[] {
  if (page.origin === 'plain text' || page.origin === 'markup') {
    return layOutText(page.text).map((sheet) => ({ bates: next(), page: page.number, text: sheet.text, start: sheet.start, end: sheet.end }))
  }
  return [{ bates: next(), page: page.number, text: undefined, start: 0, end: page.text.length }]
}

function kindOf(paper: Paper): string {
  return paper.kind.kind === 'other' ? 'Paper' : paper.kind.kind.charAt(0).toUpperCase() + paper.kind.kind.slice(1)
}

/** The kind of paper, with who wrote a letter and when, else the file's name when several are of a kind. */
function titleOf(paper: Paper, all: readonly Paper[], letter: string | undefined): string {
  const kind = kindOf(paper)
  if (letter !== undefined) return `${kind}: ${letter}`
  const ofKind = new Set(paper.kind.kind.toLowerCase().split(' '))
  const words = paper.name.replace(/^.*\//, '').replace(/\.[A-Za-z0-9]{1,5}$/, '').split(/[-_\s]+/)
  const name = words.filter((word) => !ofKind.has(word.toLowerCase())).join(' ') || words.join(' ')
  return all.filter((other) => other.kind.kind === paper.kind.kind).length > 1 || paper.kind.kind === 'other' ? `${kind}: ${name}` : kind
}

/** The sheet that shows words of a paper, or undefined when the paper is not an exhibit. */
export function sheetWith(exhibits: readonly Exhibit[], source: OnPaper): Sheet | undefined {
  const sheets = exhibits.find((exhibit) => exhibit.paper === source.paper)?.sheets.filter((sheet) => sheet.page === source.page)
  return sheets?.find((sheet) => sheet.text === undefined || (source.start >= sheet.start && source.start < sheet.end)) ?? sheets?.[0]
}
