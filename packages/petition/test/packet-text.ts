import type { Block, Cell, Packet, Part, Sentence } from '../src/index.ts'
import { isSentences } from '../src/walk-sentences.ts'

/** A whole packet as plain text, part by part, and the table of what stands behind it: for a person who compares two of them. */
export function packetText(packet: Packet): string {
  const head = [packet.title, `For: ${packet.variant}, as of ${packet.asOf}`, ...(packet.closed === undefined ? [] : [packet.closed])]
  const exhibits = packet.exhibits.map(({ tab, title, sheets }) => `Ex. ${String(tab)} | ${title.text} | ${sheets[0]?.bates ?? ''} to ${sheets.at(-1)?.bates ?? ''}`)
  return `${[...head, ...packet.parts.map(partText), ['=== Exhibits', ...exhibits].join('\n')].join('\n\n')}\n`
}

function partText({ title, sections }: Part): string {
  return [`=== ${title.text}`, ...sections.flatMap((section) => [...(section.title === undefined ? [] : ['', `--- ${section.title.text}`]), ...section.blocks.flatMap(linesOf)])].join('\n')
}

/** A block as lines: after each sentence what it rests on. */
export function linesOf(block: Block): readonly string[] {
  switch (block.is) {
    case 'heading': return ['', `# ${block.text.text}`]
    case 'question': return ['', `${String(block.number)}. ${block.asks.text}`, ...block.answer.flatMap(linesOf).map((line) => `   ${line}`)]
    case 'paragraph': case 'subject': return block.sentences.map(withBasis)
    case 'opening': return [withBasis(block.sentence)]
    case 'list': return block.items.map((item) => `- ${item.map(withBasis).join(' ')}`)
    case 'reasons': return block.items.map(({ lead, sentences }, index) => `${String(index + 1)}. ${lead.text} ${sentences.map(withBasis).join(' ')}`)
    case 'table': return block.rows.map((row) => row.map(cellText).join(' | '))
    case 'sentencing table': return [withBasis(block.from.says), withBasis(block.to.says)]
    case 'address': return block.lines.map((line) => (isSentences(line) ? cellText(line) : 'blank' in line ? `____ ${line.blank}` : line.text))
    case 'own words': return block.paragraphs.map(({ text }) => `“${text}”`)
    case 'lined space': return [`____ ${block.label.text} (lines: ${String(block.lines)})`]
    case 'signature': return [`____ ${block.label.text}`]
  }
}

function cellText(cell: Cell): string {
  return isSentences(cell) ? cell.map(({ text, basis }) => (basis.is === 'open question' ? `(${text})` : text)).join(' ') : cell.text
}

function withBasis({ text, basis }: Sentence): string {
  switch (basis.is) {
    case 'fact': return `${text} [${basis.facts.flatMap(({ bates, said = '' }) => [...bates, said]).filter((cite) => cite !== '').join('; ')}]`
    case 'law': return `${text} [${basis.sources.map(({ cite }) => cite).join('; ')}]`
    case 'open question': return `${text} [open]`
    case 'own words': case 'office words': return text
  }
}
