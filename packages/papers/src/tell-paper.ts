import type { KindGuess, Page, PaperId, PaperPart, ProposedFact } from '@lenity/casefile'
import type { PaperKind } from '@lenity/law'
import { doubtKind } from './certainty/doubtful-kind.ts'
import { warnOfImpossibleDays } from './certainty/impossible-days.ts'
import { guessKind } from './kinds/guess-kind.ts'
import { warnOfPen } from './pages/warn-of-pen.ts'
import { proposeCuts, type Cut } from './parts/propose-cuts.ts'
import { readerFor } from './readers/reader-for.ts'
import { mendWords } from './reading/mend-words.ts'
import { propose } from './reading/propose.ts'
import { joinStretches } from './reading/join-stretches.ts'
import { leastConfidence } from './certainty/doubtful-words.ts'

/** What the pages of a paper say of it. */
export interface PaperTold {
  readonly kind: KindGuess
  readonly warnings: readonly string[]
  readonly photographed?: true
  /** The papers it holds, each with what its pages say, when there are several. */
  readonly parts?: readonly PaperPart[]
  readonly proposals: readonly ProposedFact[]
}

/** What a file is of which the pages are several papers. */
const several: KindGuess = { kind: 'other', why: 'It holds several papers.', certainty: 1 }

/**
 * What kind of paper the pages are, what to know of them, and the facts they propose; of several papers in one file, each by itself. Where it is cut is
 * proposed from the pages, unless someone said the first page of each part but the first.
 */
export function tellPaper(id: PaperId, mediaType: string, pages: readonly Page[], starts?: readonly number[]): PaperTold {
  const cuts: readonly Cut[] = starts?.map((page) => ({ page, why: '' })) ?? proposeCuts(pages)
  if (cuts.length === 0) return tellOne(id, mediaType, pages)
  const parts: PaperPart[] = []
  const proposals: ProposedFact[] = []
  for (const [i, first] of [1, ...cuts.map(({ page }) => page)].entries()) {
    const last = (cuts[i]?.page ?? pages.length + 1) - 1
    const told = tellOne(id, mediaType, pages.slice(first - 1, last))
    const why = cuts[i - 1]?.why ?? ''
    parts.push({ first, last, kind: told.kind, warnings: told.warnings, ...(why !== '' && { cut: why }) })
    proposals.push(...told.proposals)
  }
  return { kind: several, warnings: [], parts, proposals, ...(pages.some(({ photographed }) => photographed !== undefined) && { photographed: true }) }
}

/** The kind of a paper is told by its first pages, of which misread titles and labels are read as they must have been printed. */
const mostMended = 30

function tellOne(id: PaperId, mediaType: string, pages: readonly Page[]): PaperTold {
  const photographed = pages.find((page) => page.photographed !== undefined)?.photographed
  const kind = guessKind(pages.map((page, i) => (i < mostMended ? mendWords(page).page : page)), { markup: mediaType === 'text/html' || mediaType === 'multipart/related', photographed })
  const proposals = doubtKind(kind, proposalsOf(id, pages, kind.kind))
  return { kind, warnings: warningsOf(pages, photographed), proposals, ...(photographed !== undefined && { photographed: true }) }
}

/** So many pages are given to a reader at once: what it finds on the way grows with them. */
const mostAtOnce = 1_000

/** What the pages propose; of a long paper stretch by stretch, each with the first two pages, by which some readers know the rest. */
function proposalsOf(id: PaperId, pages: readonly Page[], kind: PaperKind): readonly ProposedFact[] {
  const reader = readerFor(kind)
  if (pages.length <= mostAtOnce) return propose(id, pages, reader(pages))
  const stretches: (readonly ProposedFact[])[] = []
  const first = pages.slice(0, 2)
  for (let from = 0; from < pages.length; from += mostAtOnce) {
    const some = [...(from === 0 ? [] : first), ...pages.slice(from, from + mostAtOnce)]
    stretches.push(propose(id, some, reader(some)))
  }
  return joinStretches(stretches, new Set(first.map(({ number }) => number)))
}

/** So many pages are named one by one; of more it is said how many they are. */
const mostNamed = 12

/** Instructions on commutation of sentence, Office of the Pardon Attorney, no. 1: "We also will not accept pictures of documents, so they must be scanned on a flatbed scanner". */
function warningsOf(pages: readonly Page[], photographed: string | undefined): string[] {
  const warnings: string[] = []
  if (photographed !== undefined) warnings.push(`This is a photograph of a document: ${photographed}. The Pardon Attorney does not accept pictures of documents. Scan the paper on a flatbed scanner and add the PDF.`)
  for (const page of pages) if (page.setAside !== undefined) warnings.push(`Page ${page.number} was set aside. ${page.setAside} Look at it yourself.`)
  if (pages.every((page) => page.words.length === 0)) warnings.push('No text was found. If the paper has writing on it, scan it again at 300 dots to the inch.')
  const hard: string[] = []
  for (const page of pages) {
    if (page.origin !== 'optical recognition' || page.words.length === 0) continue
    const poor = page.words.filter((word) => word.confidence < leastConfidence).length
    if (poor > page.words.length / 4) hard.push(`Page ${page.number} was hard to recognise: ${poor} of ${page.words.length} words are doubtful. A better scan would help.`)
  }
  warnings.push(...hard.slice(0, mostNamed), ...(hard.length > mostNamed ? [`${hard.length - mostNamed} more pages were hard to recognise. A better scan would help.`] : []))
  warnings.push(...warnOfPen(pages), ...warnOfImpossibleDays(pages))
  const recognised = pages.filter((page) => page.origin === 'optical recognition' && page.words.length > 0).length
  if (recognised > 0) warnings.push(`The text of ${recognised === pages.length ? 'every page' : `${recognised} of ${pages.length} pages`} was recognised from a picture. Compare every date, number and statute with the page.`)
  return warnings
}
