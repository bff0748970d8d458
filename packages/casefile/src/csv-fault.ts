const quoted = 'Look at the row that begins there; a quotation mark within a cell is written twice, and the cell stands in quotation marks.'
const faults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened and never closed, so that the rest would be one cell.',
  CSV_MAX_RECORD_SIZE: 'A row is longer than two million letters.',
}
const misplaced: ReadonlySet<string> = new Set(['INVALID_OPENING_QUOTE', 'CSV_INVALID_CLOSING_QUOTE', 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE'])

/** What is wrong with a list parted into cells, told by the code of its parser, and what to do about it. */
export function sayCsvFault(code: string): { readonly what: string; readonly next: string } {
  return { what: faults[code] ?? (misplaced.has(code) ? 'A quotation mark stands where none can be.' : 'The list cannot be read from here on.'), next: quoted }
}

/**
 * Counts on which line of a text the record lies that begins after so many of its bytes in UTF-8: `take` is given the text piece by piece and says whether more of it is wanted.
 * Lines end with `\r\n`, `\n` or `\r`, within a cell too. The parser itself takes the first of these for two within quotation marks, and of a mark left open it names the last line.
 */
export function lineOfRecord(bytes: number): { readonly take: (piece: string) => boolean; readonly line: () => number } {
  let [line, left, returned] = [1, bytes, false]
  return {
    take(piece) {
      const before = Buffer.from(piece).subarray(0, left)
      left -= before.length
      for (const byte of before) {
        if (byte === 13 || (byte === 10 && !returned)) line++
        returned = byte === 13
      }
      return left > 0
    },
    line: () => line,
  }
}
