/** A line with its line feed, or a piece of one that is very long: `whole` when it begins where a line begins. */
export interface LineOf {
  readonly bytes: Buffer
  readonly whole: boolean
}

/** A line that is longer comes in pieces. */
const longest = 1 << 16

/** The lines of bytes that come piece by piece; no more than one line is held. */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<LineOf> {
  let rest: Buffer = Buffer.alloc(0)
  let whole = true
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    let at = 0
    for (;;) {
      const end = bytes.indexOf(0x0a, at)
      const to = end < 0 ? bytes.length : end + 1
      if (end < 0 && to - at <= longest) break
      const part = bytes.subarray(at, Math.min(to, at + longest))
      yield { bytes: part, whole }
      at += part.length
      whole = part.at(-1) === 0x0a
    }
    rest = bytes.subarray(at)
  }
  if (rest.length > 0) yield { bytes: rest, whole }
}
