import { leafShapeAt, type PaperKind, type Source } from '@lenity/law'
import type { HeadLine, PaperHead } from './doors/paper-head.ts'
import type { AddressLine, Block, Cell, Packet, PacketVariant, Part } from './packet.ts'
import { openCites, type Cite, type CiteWriter } from './render/cites.ts'
import { ownWordsLine } from './render/to-typst.ts'
import type { Basis, Sentence } from './sentence.ts'
import { isSentences } from './walk-sentences.ts'

/** A sentence as it is read on a page: its words, the citations that follow it in the packet, and all that it rests on. */
export interface DraftSentence {
  readonly text: string
  readonly rests: Basis['is']
  /** Cited after it, as in the packet; a sentence before another on the same pages leaves them to that one. */
  readonly cites: readonly Cite[]
  /** Each fact it was built on, by the id of its fact, with its name and the Bates numbers of the pages that show it. */
  readonly facts: readonly { readonly id: string; readonly path: string; readonly label: string; readonly bates: readonly string[]; readonly said: string | undefined }[]
  readonly sources: readonly Source[]
  /** For an open question: the facts that are missing, with the papers that would show them, and what of the law is not encoded. */
  readonly missing: readonly string[]
  /** For the applicant's own words. */
  readonly takenDown: string | undefined
}

export type DraftCell = { readonly label: string } | { readonly sentences: readonly DraftSentence[] }

/** A block of the draft. `answers` is a question of the application with its number. */
export type DraftBlock =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'question'; readonly number: number; readonly text: string }
  | { readonly is: 'paragraph' | 'opening' | 'own words'; readonly lead: string; readonly sentences: readonly DraftSentence[]; readonly note: string }
  | { readonly is: 'list'; readonly items: readonly (readonly DraftSentence[])[] }
  | { readonly is: 'table'; readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly (readonly DraftCell[])[] }
  | { readonly is: 'left to fill in'; readonly text: string }
  /** The address or the caption a paper that is not the petition opens with, line by line; what is filled in by hand stands in brackets. */
  | { readonly is: 'head'; readonly lines: readonly (readonly DraftCell[])[] }

export interface DraftExhibit {
  readonly tab: number
  readonly title: string
  readonly paper: string
  readonly kind: PaperKind
  readonly pages: readonly { readonly bates: string; readonly page: number }[]
}

/** A packet to be read on a page before it is set and bound: every sentence with what it rests on. */
export interface Draft {
  readonly title: string
  readonly variant: PacketVariant
  readonly closed: string | undefined
  readonly parts: readonly { readonly id: Exclude<Part['id'], 'for counsel'>; readonly title: string; readonly sections: readonly { readonly title: string | undefined; readonly blocks: readonly DraftBlock[] }[] }[]
  readonly exhibits: readonly DraftExhibit[]
}

/** The packet as it reads, with the citations it will have. */
export function showDraft(packet: Packet): Draft {
  const writer = openCites(packet)
  return {
    title: packet.title,
    variant: packet.variant,
    closed: packet.closed,
    parts: packet.parts.flatMap((part) => {
      if (part.id === 'for counsel') return []
      writer.newPart()
      const head = part.id === 'door' && packet.head !== undefined ? [{ title: undefined, blocks: [showHead(packet.head)] }] : []
      return { id: part.id, title: part.title.text, sections: [...head, ...part.sections.map(({ title, blocks }) => ({ title: title?.text, blocks: blocks.flatMap((block) => showBlock(writer, block)) }))] }
    }),
    exhibits: packet.exhibits.map(({ tab, title, paper, kind, sheets }) => ({ tab, title: title.text, paper, kind, pages: sheets.map(({ bates, page }) => ({ bates, page })) })),
  }
}

function showHead({ court, left, right }: PaperHead): DraftBlock {
  return { is: 'head', lines: [...court, ...left, ...right].map(showHeadLine) }
}

function showHeadLine(pieces: HeadLine): readonly DraftCell[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { label: piece } : 'blank' in piece ? { label: `[${piece.blank}]` } : { sentences: [showSentence(piece, [])] }))
}

/** Lines of an address as they stand one under the other, with what is filled in by hand between them. */
function showAddress(writer: CiteWriter, lines: readonly AddressLine[]): readonly DraftBlock[] {
  const shown: DraftBlock[] = []
  for (const line of lines) {
    const last = shown.at(-1)
    if ('blank' in line) shown.push({ is: 'left to fill in', text: line.blank })
    else {
      const said: readonly DraftCell[] = [isSentences(line) ? { sentences: showAll(writer, line) } : { label: line.text }]
      if (last?.is === 'head') shown[shown.length - 1] = { ...last, lines: [...last.lines, said] }
      else shown.push({ is: 'head', lines: [said] })
    }
  }
  return shown
}

function showBlock(writer: CiteWriter, block: Block): readonly DraftBlock[] {
  const paragraph = (is: 'paragraph' | 'opening' | 'own words', sentences: readonly Sentence[], { lead = '', note = '' } = {}): DraftBlock => ({ is, lead, sentences: showAll(writer, sentences), note })
  switch (block.is) {
    case 'heading': return [{ is: 'heading', text: block.text.text }]
    case 'paragraph': case 'subject': return [paragraph('paragraph', block.sentences)]
    case 'address': return showAddress(writer, block.lines)
    case 'opening': return [paragraph('opening', [block.sentence])]
    case 'own words': return [paragraph('own words', block.paragraphs, { note: ownWordsLine(block.paragraphs) })]
    case 'reasons': return block.items.map(({ lead, sentences }) => paragraph('paragraph', sentences, { lead: lead.text }))
    case 'list': return [{ is: 'list', items: block.items.map((item) => showAll(writer, item)) }]
    case 'table': return [{ is: 'table', caption: block.caption.text, columns: block.columns.map(({ text }) => text), rows: block.rows.map((row) => row.map((cell) => showCell(writer, cell, block.citesInRows === true))) }]
    case 'sentencing table': return [paragraph('paragraph', [block.from.says], { lead: block.caption.text }), paragraph('paragraph', [block.to.says])]
    case 'question': return [{ is: 'question', number: block.number, text: block.asks.text }, ...block.answer.flatMap((inner) => showBlock(writer, inner))]
    case 'lined space': case 'signature': return [{ is: 'left to fill in', text: block.label.text }]
  }
}

function showCell(writer: CiteWriter, cell: Cell, bare: boolean): DraftCell {
  if (!isSentences(cell)) return { label: cell.text }
  return { sentences: bare ? cell.map((sentence) => showSentence(sentence, [])) : showAll(writer, cell) }
}

function showAll(writer: CiteWriter, sentences: readonly Sentence[]): readonly DraftSentence[] {
  const cites = writer.citesOf(sentences)
  return sentences.map((sentence, index) => showSentence(sentence, cites[index] ?? []))
}

function showSentence({ text, basis }: Sentence, cites: readonly Cite[]): DraftSentence {
  const rests = basis.is === 'fact' || basis.is === 'law' ? basis : undefined
  return {
    text, rests: basis.is, cites,
    facts: rests?.facts.map(({ id, path, bates, said }) => ({ id, path, label: leafShapeAt(path)?.label ?? path, bates, said })) ?? [],
    sources: rests?.sources ?? [],
    missing: basis.is === 'open question' ? [...basis.needs.map(({ label, papers }) => `${label}: ${papers.length === 0 ? 'to be settled' : `the ${papers.join(' or the ')} would show it`}`), ...basis.gaps.map(({ of, why }) => `${of}: ${why}`)] : [],
    takenDown: basis.is === 'own words' ? basis.takenDownBy : undefined,
  }
}
