import type { Span } from './article.ts'
import type { Block } from './blocks.ts'

/** Passages quoted without marks, set off from the text as mail and plain text do it: every line begins with `>`. */
export function findSetOff(text: string, blocks: readonly Block[]): Span[] {
  const passages: Span[] = []
  let last: { start: number; end: number; block: number } | undefined
  blocks.forEach((block, i) => {
    const mark = /^>+\s+(?=\S)/.exec(text.slice(block.start, block.end))
    if (mark === null) return
    if (last?.block === i - 1) {
      last.end = block.end
      last.block = i
      passages[passages.length - 1] = { start: last.start, end: last.end }
      return
    }
    last = { start: block.start + mark[0].length, end: block.end, block: i }
    passages.push({ start: last.start, end: last.end })
  })
  return passages
}
