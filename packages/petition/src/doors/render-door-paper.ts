import { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, PageNumber, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type FileChild } from 'docx'
import type { Packet } from '../packet.ts'
import { blockOf, heading } from '../render-memorandum.ts'
import { openCites } from '../render/cites.ts'
import { cleanText } from '../render/clean-text.ts'
import type { HeadLine, PaperHead } from './paper-head.ts'

const small = { font: 'Source Sans 3', size: 16, color: '5A5A5A' }
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const rule = { style: BorderStyle.SINGLE, size: 6, color: '1C1C1C' }

/** A paper for another door for a word processor: the same sentences with the same citations, its blanks as marked brackets. */
export async function renderDoorPaperAsWord(packet: Packet): Promise<Uint8Array> {
  const { head } = packet
  if (head === undefined) throw new Error('a paper for another door has a head')
  const writer = openCites(packet)
  const children: FileChild[] = [...headOf(head)]
  for (const part of packet.parts) {
    writer.newPart()
    if (part.id !== 'door' && part.sections.length > 0) children.push(heading('Exhibits', HeadingLevel.HEADING_2))
    for (const { title, blocks } of part.sections) {
      if (title !== undefined) children.push(heading(title.text, HeadingLevel.HEADING_2))
      for (const block of blocks) children.push(...(block.is === 'signature' || block.is === 'lined space' ? toWriteOn(block.is === 'signature' ? 1 : block.lines, block.label.text, block.is === 'signature') : blockOf(writer, block)))
    }
  }
  const document = new Document({
    title: cleanText(packet.title), creator: 'Lenity',
    styles: { default: {
      document: { run: { font: 'Source Serif 4', size: 22, language: { value: 'en-US' } } },
      heading1: { run: { font: 'Source Serif 4', size: 30, bold: true, color: '1C1C1C' } }, heading2: { run: { font: 'Source Serif 4', size: 25, bold: true, color: '1C1C1C' } }, heading3: { run: { font: 'Source Sans 3', size: 22, bold: true, color: '1C1C1C' } },
    } },
    sections: [{
      properties: { page: { size: { width: 12_240, height: 15_840 }, margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 } } },
      headers: { default: new Header({ children: [new Paragraph({ children: [new TextRun({ ...small, text: cleanText(head.on === '' ? head.running.text : `${head.running.text}    ${head.on}`) })] })] }) },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ ...small, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] }) },
      children,
    }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function headOf(head: PaperHead): readonly FileChild[] {
  const title = (alignment?: typeof AlignmentType.CENTER) => new Paragraph({ heading: HeadingLevel.HEADING_1, ...(alignment === undefined ? {} : { alignment }), spacing: { before: 240, after: 160 }, children: [new TextRun(cleanText(head.title.text))] })
  if (head.is === 'letter') return [...head.left.map((line) => lineOf(line)), new Paragraph({ spacing: { before: 200, after: 200 }, children: [new TextRun(cleanText(head.on))] }), title(), ...head.right.map((line) => lineOf(line, { bold: true, after: 200 }))]
  return [
    ...head.court.map((line) => lineOf(line, { bold: true, alignment: AlignmentType.CENTER })), new Paragraph({ children: [] }),
    new Table({ width: { size: 9360, type: WidthType.DXA }, columnWidths: [4680, 4680], rows: [new TableRow({ children: [cell(head.left, true), cell(head.right, false)] })] }),
    title(AlignmentType.CENTER),
  ]
}

function cell(lines: readonly HeadLine[], parties: boolean): TableCell {
  return new TableCell({ width: { size: 4680, type: WidthType.DXA }, margins: { top: 80, bottom: 120, left: parties ? 0 : 260, right: 200 }, borders: { top: none, left: none, bottom: parties ? rule : none, right: parties ? rule : none }, children: lines.map((line) => lineOf(line)) })
}

function lineOf(line: HeadLine, { bold = false, after = 40, alignment }: { readonly bold?: boolean; readonly after?: number; readonly alignment?: typeof AlignmentType.CENTER } = {}): Paragraph {
  const runs = line.map((piece) => (typeof piece !== 'string' && 'blank' in piece ? new TextRun({ text: `[${cleanText(piece.blank)}]`, bold, underline: {}, highlight: 'yellow' }) : new TextRun({ text: cleanText(typeof piece === 'string' ? piece : piece.text), bold })))
  return new Paragraph({ ...(alignment === undefined ? {} : { alignment }), spacing: { after }, children: runs })
}

/** Room to write: rules, with what belongs there under one to sign on and above others. */
function toWriteOn(lines: number, label: string, under: boolean): readonly Paragraph[] {
  const words = new Paragraph({ keepNext: !under, spacing: { after: under ? 240 : 60 }, children: [new TextRun({ ...small, text: cleanText(label) })] })
  const rules = Array.from({ length: lines }, () => new Paragraph({ keepNext: under, spacing: { before: under ? 360 : 160, after: 20 }, border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '5A5A5A', space: 1 } }, children: [] }))
  return under ? [...rules, words] : [words, ...rules]
}
