import type { Span } from './article.ts'
import type { Block } from './blocks.ts'
import { spanishSpeech } from './spanish.table.ts'

/** The writer of the article asks or answers: `—¿Siempre? —pregunto.` */
const ofTheWriter = /^(?:pregunto|pregunté|digo|dije|respondo|respondí|contesto|contesté|insisto|insistí|añado|repito|repetí|replico|quiero)$/

/**
 * Speech between dashes, as Spanish prints it: `—Cuando la vea —dice doña Esperanza—, no voy a llorar.` The words of the writer between
 * two dashes begin with a verb that reports speech.
 */
export function findDashSpeech(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block): Span[] => {
    const words = text.slice(block.start, block.end)
    const dash = /^[—–]\s?(?=[¿¡]?\p{Lu})/u.exec(words)
    if (dash === null) return []
    const spans: Span[] = []
    let from = dash[0].length
    for (const match of words.matchAll(/\s?[—–]\s?(?:(?:le|les|me|nos|se)\s)?(\p{Ll}+)[^—–]*?(?:[—–]|$)/gu)) {
      if (match.index < from || !(spanishSpeech.has(match[1] as string) || ofTheWriter.test(match[1] as string))) continue
      spans.push({ start: block.start + from, end: block.start + match.index })
      from = match.index + match[0].length
      const comma = /^[,;:.]?\s*/.exec(words.slice(from))?.[0].length ?? 0
      from += comma
    }
    if (words.slice(from).trim().length > 1) spans.push({ start: block.start + from, end: block.end })
    return spans
  })
}
