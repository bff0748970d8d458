import { AlignmentType, BorderStyle, Document, ExternalHyperlink, Footer, HeadingLevel, PageNumber, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type FileChild, type ParagraphChild } from 'docx'
import { partsOfMemorandum } from './brought-back/parts-of-memorandum.ts'
import type { Block, Cell, Packet } from './packet.ts'
import { howToReadCites, openCites, separatorBefore, type Cite, type CiteWriter } from './render/cites.ts'
import { cleanText } from './render/clean-text.ts'
import { ownWordsLine } from './render/to-typst.ts'
import { sayDate } from './say/say-date.ts'
import type { Sentence } from './sentence.ts'
import { isSentences } from './walk-sentences.ts'

/** Letter, in twentieths of a point, and the width inside its one-inch margins. */
const letter = { width: 12_240, height: 15_840 }
const inside = 9360

/** The letter, the memorandum and its tables of authorities and exhibits as DOCX, for counsel to edit: the same sentences with the same citations. */
export async function renderMemorandum(packet: Packet): Promise<Uint8Array> {
  const children: FileChild[] = [plain(packet.title, { bold: true, size: 30 }), plain(`${packet.draft ? 'Draft: rests on facts not yet confirmed. ' : ''}As of ${sayDate(packet.asOf)}.`, { size: 18, color: '5A5A5A' })]
  if (packet.closed !== undefined) children.push(plain(packet.closed, { bold: true }))
  const writer = openCites(packet)
  children.push(plain(howToReadCites, { size: 18, color: '5A5A5A' }))
  for (const part of partsOfMemorandum(packet)) {
    writer.newPart()
    children.push(heading(part.title.text, HeadingLevel.HEADING_1))
    for (const section of part.sections) {
      if (section.title !== undefined) children.push(heading(section.title.text, HeadingLevel.HEADING_2))
      for (const block of section.blocks) children.push(...blockOf(writer, block))
    }
  }
  const document = new Document({
    title: cleanText(packet.title),
    creator: 'Lenity',
    styles: { default: {
      document: { run: { font: 'Source Serif 4', size: 22, language: { value: 'en-US' } } },
      heading1: { run: { font: 'Source Serif 4', size: 34, bold: true, color: '1C1C1C' } }, heading2: { run: { font: 'Source Serif 4', size: 27, bold: true, color: '1C1C1C' } }, heading3: { run: { font: 'Source Sans 3', size: 22, bold: true, color: '1C1C1C' } },
    } },
    sections: [{
      properties: { page: { size: letter, margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ font: 'Source Sans 3', size: 16, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] }) },
      children,
    }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** A block of a packet as paragraphs and tables of a word processor. */
export function blockOf(writer: CiteWriter, block: Block): readonly FileChild[] {
  switch (block.is) {
    case 'heading': return [heading(block.text.text, HeadingLevel.HEADING_3)]
    case 'paragraph': return [paragraph(writer, block.sentences)]
    case 'subject': return [paragraph(writer, block.sentences, {}, { bold: true })]
    case 'address': return block.lines.map((line) => (isSentences(line) ? paragraph(writer, line, {}, {}, true) : plain('blank' in line ? `[${line.blank}]` : line.text)))
    case 'opening': return [paragraph(writer, [block.sentence])]
    case 'list': return block.items.map((item) => paragraph(writer, item, { bullet: { level: 0 } }))
    case 'reasons': return block.items.map(({ lead, sentences }) => paragraph(writer, sentences, {}, {}, false, lead.text))
    case 'table': return [...(block.caption.text === '' || block.columns.every((column) => column.text === '') ? [] : [plain(block.caption.text, { bold: true, font: 'Source Sans 3', size: 19 })]), tableOf(writer, block)]
    case 'sentencing table': return [plain(block.caption.text, { bold: true, font: 'Source Sans 3', size: 19 }), paragraph(writer, [block.from.says]), paragraph(writer, [block.to.says])]
    case 'question': return [heading(block.asks.text, HeadingLevel.HEADING_3), ...block.answer.flatMap((inner) => blockOf(writer, inner))]
    case 'own words': return [...block.paragraphs.map((sentence) => new Paragraph({ indent: { left: 360 }, spacing: { after: 120 }, children: [new TextRun(cleanText(sentence.text))] })), plain(ownWordsLine(block.paragraphs), { size: 17, color: '5A5A5A', font: 'Source Sans 3' })]
    case 'lined space': case 'signature': return [plain(block.label.text, { italics: true })]
  }
}

function tableOf(writer: CiteWriter, block: Extract<Block, { is: 'table' }>): Table {
  const named = block.columns.some((column) => column.text !== '')
  const columns = block.columns.length
  const first = columns === 2 && !named ? 1900 : Math.floor(inside / columns)
  const widths = block.columns.map((_, index) => (index === 0 ? first : Math.floor((inside - first) / (columns - 1))))
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'B9B9B9' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
  const cell = (children: readonly Paragraph[], index: number) => new TableCell({ width: { size: widths[index] ?? first, type: WidthType.DXA }, margins: { top: 60, bottom: 60, right: 120 }, children })
  const header = new TableRow({ tableHeader: true, children: block.columns.map((column, index) => cell([plain(column.text, { size: 17, color: '5A5A5A', font: 'Source Sans 3' })], index)) })
  const rows = block.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((each, index) => cell(cellOf(writer, each, block.citesInRows === true, index === 0), index)) }))
  return new Table({
    layout: TableLayoutType.FIXED, width: { size: inside, type: WidthType.DXA }, columnWidths: [...widths],
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none }, rows: named ? [header, ...rows] : rows,
  })
}

function cellOf(writer: CiteWriter, cell: Cell, bare: boolean, bold: boolean): readonly Paragraph[] {
  if (!isSentences(cell)) return [plain(cell.text, { bold, font: 'Source Sans 3', size: 19 })]
  return cell.length === 0 ? [new Paragraph({})] : cell.map((sentence) => paragraph(writer, [sentence], {}, { font: 'Source Sans 3', size: 19, bold }, bare))
}

interface Look { readonly font?: string; readonly size?: number; readonly bold?: boolean; readonly italics?: boolean; readonly color?: string }

function paragraph(writer: CiteWriter, sentences: readonly Sentence[], more: { readonly bullet?: { readonly level: number } } = {}, look: Look = {}, bare = false, lead = ''): Paragraph {
  const cites = bare ? [] : writer.citesOf(sentences)
  return new Paragraph({ spacing: { after: 120 }, ...more, children: [...(lead === '' ? [] : [new TextRun({ text: `${cleanText(lead)} `, bold: true })]), ...sentences.flatMap((sentence, index) => [new TextRun({ text: `${index === 0 ? '' : ' '}${cleanText(sentence.text)}`, ...look, italics: sentence.basis.is === 'open question' }), ...(bare ? [] : citeRuns(cites[index] ?? []))])] })
}

function citeRuns(cites: readonly Cite[]): readonly ParagraphChild[] {
  const small = { font: 'Source Sans 3', size: 16, color: '5A5A5A' }
  const runs = cites.flatMap((cite, index): readonly ParagraphChild[] => {
    const text = new TextRun({ text: cleanText(cite.text), ...small, ...(cite.is === 'law' ? { color: '1F3F66' } : {}) })
    return [new TextRun({ text: separatorBefore(cite, index), ...small }), cite.is === 'law' ? new ExternalHyperlink({ link: cite.link, children: [text] }) : text]
  })
  return cites.length === 0 ? [] : [...runs, new TextRun({ text: ']', ...small })]
}

export function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, keepNext: true, spacing: { before: 280, after: 120 }, children: [new TextRun(cleanText(text))] })
}

export function plain(text: string, look: Look = {}): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, children: [new TextRun({ text: cleanText(text), ...look })] })
}
