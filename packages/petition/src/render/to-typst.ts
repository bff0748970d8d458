import type { Block, Cell, Packet } from '../packet.ts'
import { sayDate } from '../say/say-date.ts'
import type { Label, Sentence } from '../sentence.ts'
import { isSentences } from '../walk-sentences.ts'
import { citesOf, separatorBefore } from './cites.ts'
import { cleanText } from './clean-text.ts'

/** The address a link to an exhibit page carries until the pages are bound together. It leads nowhere on any network. */
export const pageAddress = 'https://exhibit.invalid/'

/** The packet as data for the template: strings stay strings and are never read as markup. */
export function toTypst(packet: Packet): object {
  return {
    title: cleanText(packet.title),
    applicant: cleanText(packet.applicant?.text ?? ''),
    variant: packet.variant,
    asOf: sayDate(packet.asOf),
    draft: packet.draft,
    closed: packet.closed === undefined ? '' : cleanText(packet.closed),
    exhibitPages: packet.exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0),
    parts: packet.parts.map((part) => ({
      id: part.id,
      title: labelText(part.title),
      sections: part.sections.map((section) => ({ title: section.title === undefined ? '' : labelText(section.title), blocks: section.blocks.map((block) => toBlock(packet, block)) })),
    })),
  }
}

function toBlock(packet: Packet, block: Block): object {
  const say = (sentence: Sentence) => toSentence(packet, sentence)
  switch (block.is) {
    case 'heading': return { is: block.is, text: labelText(block.text) }
    case 'paragraph': return { is: block.is, sentences: block.sentences.map(say) }
    case 'opening': return { is: block.is, sentence: say(block.sentence) }
    case 'list': return { is: block.is, items: block.items.map((item) => item.map(say)) }
    case 'table': return { is: block.is, caption: labelText(block.caption), columns: block.columns.map(labelText), rows: block.rows.map((row) => row.map((cell) => toCell(packet, cell, block.citesInRows === true))) }
    case 'sentencing table': return { is: block.is, caption: labelText(block.caption), from: { ...block.from, says: say(block.from.says) }, to: { ...block.to, says: say(block.to.says) } }
    case 'question': return { is: block.is, number: block.number, asks: labelText(block.asks), answer: block.answer.map((inner) => toBlock(packet, inner)) }
    case 'own words': return { is: block.is, paragraphs: block.paragraphs.map((sentence) => cleanText(sentence.text)), by: ownWordsLine(block.paragraphs) }
    case 'lined space': return { is: block.is, label: labelText(block.label), lines: block.lines }
    case 'signature': return { is: block.is, label: labelText(block.label) }
  }
}

function toCell(packet: Packet, cell: Cell, bare: boolean): object {
  if (!isSentences(cell)) {
    const bates = packet.exhibits.flatMap((exhibit) => exhibit.sheets).find((sheet) => cell.text.startsWith(sheet.bates))
    return { label: labelText(cell), link: bates === undefined ? cell.link ?? '' : `${pageAddress}${bates.bates}` }
  }
  return { sentences: cell.map((sentence) => (bare ? { ...toSentence(packet, sentence), cites: [] } : toSentence(packet, sentence))) }
}

function toSentence(packet: Packet, sentence: Sentence): object {
  const cites = citesOf(sentence, packet.exhibits).map((cite, index) => ({
    before: separatorBefore(cite, index), text: cleanText(cite.text), link: cite.is === 'exhibit' ? `${pageAddress}${cite.bates}` : cite.is === 'law' ? cite.link : '',
  }))
  return { text: cleanText(sentence.text), cites, open: sentence.basis.is === 'open question' }
}

/** Who took the words down, and when. */
export function ownWordsLine(paragraphs: readonly Sentence[]): string {
  const basis = paragraphs[0]?.basis
  return basis?.is === 'own words' ? cleanText(`The applicant’s own words, taken down by ${basis.takenDownBy} on ${sayDate(basis.on)}.`) : ''
}

function labelText(label: Label): string {
  return cleanText(label.text)
}
