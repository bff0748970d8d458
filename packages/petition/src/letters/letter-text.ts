import { linesOf, type Letter, type Line } from './letter.ts'

/** A letter as plain text, its blanks in brackets: `[register number]`. */
export function letterText({ blocks }: Letter): string {
  return blocks.map((block) => (block.is === 'signature' ? block.labels.map((label) => `______________________ ${label}`).join('\n') : linesOf(block).map((one) => `${block.is === 'list' ? '- ' : block.is === 'translation' ? '  ' : ''}${lineText(one)}`).join('\n'))).join('\n\n')
}

export function lineText(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? part : `[${part.blank}]`)).join('')
}
