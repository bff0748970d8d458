import { Document, Packer, Paragraph, TextRun, type IRunOptions } from 'docx'
import { linesOf, type Letter, type LetterBlock, type Line } from './letters/letter.ts'
import { cleanText } from './render/clean-text.ts'
import { layOutTypst } from './render/compile-typst.ts'

/** A letter as PDF, a blank to fill by hand wherever nothing is confirmed. */
export function renderLetter(letter: Letter): Uint8Array {
  const blocks = letter.blocks.map((block) => ({ kind: block.is, lines: linesOf(block).map(piecesOf), labels: block.is === 'signature' ? block.labels.map(cleanText) : [] }))
  return layOutTypst('letter.typ', { data: JSON.stringify({ title: cleanText(letter.title), lang: letter.language, blocks }) }).toPdf().pdf
}

function piecesOf(line: Line): readonly { readonly text: string; readonly blank: boolean }[] {
  return line.map((part) => (typeof part === 'string' ? { text: cleanText(part), blank: false } : { text: cleanText(part.blank), blank: true }))
}

/** The same for a word processor; a blank is a marked bracket. */
export async function renderLetterAsWord(letter: Letter): Promise<Uint8Array> {
  const document = new Document({
    title: cleanText(letter.title), creator: 'Lenity',
    styles: { default: { document: { run: { font: 'Source Serif 4', size: 22, language: { value: letter.language === 'es' ? 'es-US' : 'en-US' } } } } },
    sections: [{ properties: { page: { size: { width: 12_240, height: 15_840 }, margin: { top: 1440, bottom: 1300, left: 1580, right: 1580 } } }, children: letter.blocks.flatMap(paragraphsOf) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function paragraphsOf(block: LetterBlock): readonly Paragraph[] {
  switch (block.is) {
    case 'address': return block.lines.map((line, i) => new Paragraph({ spacing: { after: i === block.lines.length - 1 ? 240 : 0 }, children: runsOf(line) }))
    case 'heading': return [new Paragraph({ spacing: { after: 80 }, children: runsOf(block.line, { bold: true, size: 32 }) })]
    case 'subject': return [new Paragraph({ spacing: { after: 200 }, children: runsOf(block.line, { bold: true }) })]
    case 'translation': return [new Paragraph({ spacing: { after: 200 }, children: runsOf(block.line, { italics: true, size: 19, color: '5A5A5A', language: { value: 'es-US' } }) })]
    case 'list': return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 80 }, children: runsOf(item) }))
    case 'signature': return block.labels.map((label) => new Paragraph({ spacing: { before: 360 }, keepLines: true, children: [new TextRun({ text: '______________________________', break: 0 }), new TextRun({ text: cleanText(label), break: 1, size: 17, color: '5A5A5A' })] }))
    default: return [new Paragraph({ spacing: { after: 160 }, children: runsOf(block.line) })]
  }
}

function runsOf(line: Line, look: IRunOptions = {}): TextRun[] {
  return line.map((part) => (typeof part === 'string' ? new TextRun({ ...look, text: cleanText(part) }) : new TextRun({ ...look, text: `[${cleanText(part.blank)}]`, underline: {}, highlight: 'yellow' })))
}
