import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'

/** Sets the title lines on a first page and what was said on those after it, with the number of each line at the left and a rule down the page. */
export function transcriptPages(writer: PaperWriter, dice: Dice, title: readonly string[], said: readonly (readonly [speaker: string, words: string])[]): void {
  const ruled = dice.happens(0.6)
  const each = 25
  const lines = title.slice(0, each)
  for (const [speaker, words] of said) lines.push(...wrapped(`${speaker}:  ${words}`, 54, 10))
  const gap = 25.6
  for (let from = 0; from < lines.length; from += each) {
    if (from > 0) writer.newPage()
    for (let i = 0; i < each; i++) {
      const y = 66 + i * gap
      writer.put(String(i + 1), 84, y, { family: 'typewriter', size: 11, align: 'right' })
      const line = lines[from + i] ?? ''
      if (line.trim() !== '') writer.put(line.trim(), 108 + (line.length - line.trimStart().length) * 6.6, y, { family: 'typewriter', size: 11 })
    }
    if (ruled) writer.box(96, 48, 0, 680, 0.6)
  }
  writer.onEveryPage((page) => writer.put(String(page), 540, 40, { family: 'typewriter', size: 11, page }))
}

function wrapped(text: string, width: number, indent: number): string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  for (const word of text.split(/ +/)) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line.trim() === '' ? line + word : `${line} ${word}`
  }
  return [...lines, line]
}
