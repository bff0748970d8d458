import { monthsAsYears } from './term-in-words.ts'

export interface Piece {
  readonly text: string
  /** The same in years and months, for a piece that names months. */
  readonly years?: string
}

/** A sentence cut where it names a year or more in months. Months already said beside years are left alone. */
export function splitMonths(sentence: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of sentence.matchAll(/(?<!years? )\b(?:(\d{2,4}) to )?(\d{2,4}) months\b/g)) {
    const [low, high] = [match[1], Number(match[2])]
    if (high < 12) continue
    if (match.index > at) pieces.push({ text: sentence.slice(at, match.index) })
    pieces.push({ text: match[0], years: low === undefined ? monthsAsYears(high) : `${monthsAsYears(Number(low))} to ${monthsAsYears(high)}` })
    at = match.index + match[0].length
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at) })
  return pieces
}
