import type { FactSource } from '../../api/shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'

/** Where a fact comes from, in one line with its words. */
export function sourceWords(source: FactSource): string {
  if (source.from === 'person') return `${source.who}, ${dateInWords(source.on)}: “${source.words}”`
  return source.from === 'paper' ? `Page ${source.page}: “${source.words}”` : `${source.cite}: “${source.words}”`
}
