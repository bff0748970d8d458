import { sentencesOfHead } from './doors/paper-head.ts'
import type { AddressLine, Block, Packet, Part } from './packet.ts'
import type { Sentence } from './sentence.ts'

/** A sentence and where it stands, as a reader would say it: `Memorandum, Health`. */
export interface PlacedSentence {
  readonly where: string
  readonly sentence: Sentence
}

/** Every sentence of a packet, in reading order. */
export function* sentencesOf(packet: Packet): Generator<PlacedSentence> {
  if (packet.applicant) yield { where: 'Cover', sentence: packet.applicant }
  for (const sentence of sentencesOfHead(packet.head)) yield { where: 'Head', sentence }
  for (const part of packet.parts) yield* sentencesOfPart(part)
}

/** Every sentence of a part, in reading order. */
export function* sentencesOfPart(part: Part): Generator<PlacedSentence> {
  for (const section of part.sections) {
    const where = section.title ? `${part.title.text}, ${section.title.text}` : part.title.text
    for (const block of section.blocks) for (const sentence of sentencesOfBlock(block)) yield { where, sentence }
  }
}

/** Every sentence of a block, in reading order. */
export function* sentencesOfBlock(block: Block): Generator<Sentence> {
  switch (block.is) {
    case 'paragraph': yield* block.sentences; break
    case 'opening': yield block.sentence; break
    case 'list': for (const item of block.items) yield* item; break
    case 'reasons': for (const { sentences } of block.items) yield* sentences; break
    case 'table': for (const row of block.rows) for (const cell of row) if (isSentences(cell)) yield* cell; break
    case 'sentencing table': yield block.from.says; yield block.to.says; break
    case 'question': for (const inner of block.answer) yield* sentencesOfBlock(inner); break
    case 'own words': yield* block.paragraphs; break
    case 'subject': yield* block.sentences; break
    case 'address': for (const line of block.lines) if (isSentences(line)) yield* line; break
    case 'heading': case 'lined space': case 'signature': break
  }
}

/** Whether a table's cell holds sentences rather than a label. */
export function isSentences(cell: AddressLine): cell is readonly Sentence[] {
  return Array.isArray(cell)
}
