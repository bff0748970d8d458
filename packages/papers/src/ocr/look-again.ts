import type { Gray } from '../image/gray.ts'
import { readAlone } from './read-alone.ts'
import type { Language } from './engine.ts'
import type { ReadLine, ReadWord } from './read-lines.ts'

/** A line whose signs were recognised with less is doubtful. */
const doubtful = 75
/** A page of which more lines are doubtful, so many and this share, is noise or written by hand, and is not looked at again. */
const [mostLines, mostShare] = [12, 0.4]
/** By so much must a reading be surer to be taken, and of so many of the signs. */
const [leastLead, leastSigns] = [2, 0.7]

/**
 * The lines of a page, the doubtful ones looked at once more, each alone: what runs above and below a line misleads recognition of the whole page. The
 * reading that is surer is taken.
 */
export async function lookAgain(lines: readonly ReadLine[], page: Gray, language: Language): Promise<ReadLine[]> {
  const weak = lines.filter(({ words }) => words.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) && sureness(words) < doubtful)
  if (weak.length > mostLines && weak.length > lines.length * mostShare) return [...lines]
  const surer = new Map<ReadLine, ReadLine>()
  for (const line of weak) {
    const alone = await readAlone(line, page, language)
    if (signs(alone.words) >= signs(line.words) * leastSigns && sureness(alone.words) > sureness(line.words) + leastLead) surer.set(line, alone)
  }
  return lines.map((line) => surer.get(line) ?? line)
}

function signs(words: readonly ReadWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}

function sureness(words: readonly ReadWord[]): number {
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, signs(words))
}
