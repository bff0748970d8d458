/** A stretch of an article. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * A stretch as what is compared: one piece for each paragraph it runs through, without white space, marks and stops at its ends, so that
 * nobody is right or wrong by where a comma belongs.
 */
export function piecesOf(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = []
  for (const line of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const lead = /^[^\p{L}\p{N}@#$]*/u.exec(line[0])?.[0].length ?? 0
    const words = line[0].slice(lead).replace(/[^\p{L}\p{N}]+$/u, '')
    if (words !== '') pieces.push({ start: start + line.index + lead, end: start + line.index + lead + words.length })
  }
  return pieces
}
