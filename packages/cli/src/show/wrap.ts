import { pageWidth } from './page-width.ts'

/** The words of a text in lines no longer than `width`, where no single word is longer. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && [...line].length + 1 + [...word].length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

/** The same as one text, each line after a margin; `hang` is the margin of the lines after the first, where it is another. */
export function indent(text: string, margin: string, { width = pageWidth, hang = margin }: { readonly width?: number; readonly hang?: string } = {}): string {
  return wrap(text, width - Math.max(margin.length, hang.length)).map((line, at) => (at === 0 ? margin : hang) + line).join('\n')
}
