import type { Block, Cell, Packet } from '../packet.ts'
import { sayDate } from '../say/say-date.ts'
import { headToTypst } from '../doors/head-to-typst.ts'
import type { Label, Sentence } from '../sentence.ts'
import { isSentences } from '../walk-sentences.ts'
import { howToReadCites, openCites, separatorBefore, type Cite, type CiteWriter } from './cites.ts'
import { cleanText } from './clean-text.ts'

/** The address a link to an exhibit page carries until the pages are bound together. It leads nowhere on any network. */
export const pageAddress = 'https://exhibit.invalid/'

/** The packet as data for the template: strings stay strings and are never read as markup. */
export function toTypst(packet: Packet): object {
  const writer = openCites(packet)
  return {
    title: cleanText(packet.title),
    howToReadCites,
    applicant: cleanText(packet.applicant?.text ?? ''),
    variant: packet.variant,
    asOf: sayDate(packet.asOf),
    draft: packet.draft,
    counsel: packet.counselCopy === true,
    closed: packet.closed === undefined ? '' : cleanText(packet.closed),
    ...(packet.head && { head: headToTypst(packet.head) }),
    exhibitPages: packet.exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0),
    parts: packet.parts.map((part) => {
      writer.newPart()
      return {
        id: part.id,
        title: labelText(part.title),
        sections: part.sections.map((section) => ({ title: section.title === undefined ? '' : labelText(section.title), blocks: section.blocks.map((block) => toBlock(packet, writer, block)) })),
      }
    }),
  }
}

function toBlock(packet: Packet, writer: CiteWriter, block: Block): object {
  const say = (sentence: Sentence) => sayAll(writer, [sentence])[0]
  const all = (sentences: readonly Sentence[]) => sayAll(writer, sentences)
  switch (block.is) {
    case 'heading': return { is: block.is, text: labelText(block.text) }
    case 'paragraph': case 'subject': return { is: block.is, sentences: all(block.sentences) }
    case 'address': return { is: block.is, lines: block.lines.map((line) => ('blank' in line ? { blank: cleanText(line.blank) } : toCell(packet, writer, line, true))) }
    case 'opening': return { is: block.is, sentence: say(block.sentence) }
    case 'list': return { is: block.is, items: block.items.map(all) }
    case 'reasons': return { is: block.is, items: block.items.map(({ lead, sentences }) => ({ lead: labelText(lead), sentences: all(sentences) })) }
    case 'table': return { is: block.is, caption: labelText(block.caption), columns: block.columns.map(labelText), rows: block.rows.map((row) => row.map((cell) => toCell(packet, writer, cell, block.citesInRows === true))) }
    case 'sentencing table': return { is: block.is, caption: labelText(block.caption), from: { ...block.from, says: say(block.from.says) }, to: { ...block.to, says: say(block.to.says) } }
    case 'question': return { is: block.is, number: block.number, asks: labelText(block.asks), answer: block.answer.map((inner) => toBlock(packet, writer, inner)) }
    case 'own words': return { is: block.is, paragraphs: block.paragraphs.map((sentence) => cleanText(sentence.text)), by: ownWordsLine(block.paragraphs) }
    case 'lined space': return { is: block.is, label: labelText(block.label), lines: block.lines }
    case 'signature': return { is: block.is, label: labelText(block.label) }
  }
}

function toCell(packet: Packet, writer: CiteWriter, cell: Cell, bare: boolean): object {
  if (!isSentences(cell)) {
    const bates = packet.exhibits.flatMap((exhibit) => exhibit.sheets).find((sheet) => cell.text.startsWith(sheet.bates))
    return { label: labelText(cell), link: bates === undefined ? cell.link ?? '' : `${pageAddress}${bates.bates}` }
  }
  return { sentences: bare ? cell.map((sentence) => toSentence(sentence, [])) : sayAll(writer, cell) }
}

function sayAll(writer: CiteWriter, sentences: readonly Sentence[]): readonly object[] {
  const cites = writer.citesOf(sentences)
  return sentences.map((sentence, index) => toSentence(sentence, cites[index] ?? []))
}

function toSentence(sentence: Sentence, cites: readonly Cite[]): object {
  return {
    text: cleanText(sentence.text), open: sentence.basis.is === 'open question',
    cites: cites.map((cite, index) => ({ before: separatorBefore(cite, index), text: cleanText(cite.text), link: cite.is === 'exhibit' ? `${pageAddress}${cite.bates}` : cite.is === 'law' ? cite.link : '' })),
  }
}

/** Who took the words down, and when. */
export function ownWordsLine(paragraphs: readonly Sentence[]): string {
  const basis = paragraphs[0]?.basis
  if (basis?.is !== 'own words') return ''
  const given = basis.interpretedBy === undefined ? basis.language === undefined ? '' : `, given in ${basis.language}` : `, given in ${basis.language ?? 'another language'} and interpreted by ${basis.interpretedBy}`
  return cleanText(`The applicant’s own words${given}, taken down by ${basis.takenDownBy} on ${sayDate(basis.on)}${basis.readBackOn === undefined ? '' : ` and read back on ${sayDate(basis.readBackOn)}`}.`)
}

function labelText(label: Label): string {
  return cleanText(label.text)
}
