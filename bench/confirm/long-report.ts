import { createHash } from 'node:crypto'
import type { Page as PaperPage, Paper, ProposedFact } from '@lenity/casefile'

/** Two hundred proposals from a paper of two thousand pages. */
export const [pages, programs] = [2_000, 100]

/** A progress report of very many pages, of which one in twenty tells of a program that was completed. */
export function longReport(): { readonly bytes: Uint8Array; readonly paper: Paper; readonly proposals: readonly ProposedFact[] } {
  const texts = Array.from({ length: pages }, (_, i) => {
    const told = i % (pages / programs) === 0 ? `The program Course ${i + 1} was completed on March ${(i % 28) + 1}, 2019.\n` : ''
    return `Page ${i + 1} of the progress report\n${told}${Array.from({ length: 30 }, (_line, line) => `Line ${line + 1} of what was written down that day, as one writes it in a report of many pages.`).join('\n')}`
  })
  const bytes = new TextEncoder().encode(texts.join('\f'))
  const id = createHash('sha256').update(bytes).digest('hex')
  const made = texts.map((text, i): PaperPage => ({ number: i + 1, width: 612, height: 792, origin: 'plain text', text, words: wordsOf(text) }))
  const proposals = made.filter((_, i) => i % (pages / programs) === 0).flatMap((page, i): ProposedFact[] => {
    const [course, day] = [`Course ${page.number}`, /March \d+, 2019/.exec(page.text)?.[0] ?? '']
    const source = (words: string): ProposedFact['source'] => {
      const start = page.text.indexOf(words)
      return { from: 'paper', paper: id, page: page.number, start, end: start + words.length, words, boxes: page.words.filter((word) => word.start >= start && word.start < start + words.length).map(({ box }) => box), confidence: 100 }
    }
    return [
      { path: `custody.programs.${i}.name`, value: course, source: source(course) },
      { path: `custody.programs.${i}.completedOn`, value: `2019-03-${String(((page.number - 1) % 28) + 1).padStart(2, '0')}`, source: source(day), flags: [{ reason: 'recognised figures', says: 'A day that was recognised from a picture.' }] },
    ]
  })
  return { bytes, proposals, paper: { id, name: 'progress report.txt', mediaType: 'text/plain', bytes: bytes.length, kind: { kind: 'progress report', why: 'Its heading.', certainty: 1 }, warnings: [], pages: made } }
}

function wordsOf(text: string): PaperPage['words'] {
  const lines = text.split('\n')
  let start = 0
  return lines.flatMap((line, y) => {
    const words = [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, start: start + index, confidence: 100, box: { left: index / 120, right: (index + word.length) / 120, top: y / 70, bottom: (y + 0.8) / 70 } }))
    start += line.length + 1
    return words
  })
}
