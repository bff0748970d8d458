import type { Block } from './blocks.ts'
import { withMarks, type Quotation } from './quotation-marks.ts'

/** Stands for quoted words in the masked text; the second form for a quotation whose words end a sentence. */
const quoted = '\uE000'
const quotedStop = '\uE001'

/** The article with all quoted words and their marks struck out, of the same length, so that only the writer's own words remain. */
export function maskQuotations(text: string, quotations: readonly Quotation[]): string {
  let masked = ''
  let at = 0
  for (const quotation of quotations) {
    const { start, end } = withMarks(quotation)
    const last = /[.?!…][’'”"»)\]]*\s*$/.test(text.slice(quotation.start, quotation.end)) ? quotedStop : quoted
    masked += text.slice(at, start) + quoted.repeat(end - start - 1) + last
    at = end
  }
  return masked + text.slice(at)
}

const abbreviation = /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Rev|Lt|Sgt|Col|Capt|Gen|St|Jr|Sr|vs|v|No|Msgr|Hon|Prof|Fr|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|\p{Lu})\.$/u

/** Where the sentence around `at` begins, in masked text; never before its block. */
export function sentenceStart(masked: string, block: Block, at: number): number {
  let start = block.start
  for (const match of masked.slice(block.start, at).matchAll(/(?:[.?!…][)\]’']*|\uE001)\s+(?=\($|\(?[\p{Lu}\p{N}\uE000\uE001“"])/gu)) {
    const stop = block.start + match.index
    if (abbreviation.test(masked.slice(block.start, stop + 1))) continue
    start = stop + match[0].length
  }
  return start
}

/** The sentence that ends before a place of a block, in the block or, where nothing stands before the place there, at the end of the one above; undefined where there is none. */
export function sentenceBefore(masked: string, blocks: readonly Block[], block: Block, at: number): { readonly within: Block; readonly start: number; readonly end: number } | undefined {
  const end = masked.slice(0, Math.max(block.start, at)).trimEnd().length
  const within = end > block.start ? block : blocks[blocks.indexOf(block) - 1]
  if (within === undefined) return undefined
  const until = within === block ? end : within.end
  return { within, start: sentenceStart(masked, within, until - 1), end: until }
}

/** Where the sentence around `at` ends, in masked text, after its stop; never after its block. */
export function sentenceEnd(masked: string, block: Block, at: number): number {
  const rest = masked.slice(at, block.end)
  for (const match of rest.matchAll(/[.?!…][)\]’']*(?=\s+[\p{Lu}\p{N}\uE000\uE001“"]|\s*$)|\uE001(?=\s+[\p{Lu}\uE000\uE001])/gu)) {
    if (!abbreviation.test(rest.slice(0, match.index + 1))) return at + match.index + match[0].length
  }
  return block.end
}
