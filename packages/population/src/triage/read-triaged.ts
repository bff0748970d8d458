import type { Triaged } from './triage-person.ts'

/** The people sorted, one after another as they were kept, each with where its line begins and how many bytes it has without its end. */
export async function* readTriaged(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<{ readonly one: Triaged; readonly at: number; readonly length: number }> {
  let rest: Buffer = Buffer.alloc(0)
  let at = 0
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece])
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield { one: JSON.parse(bytes.toString('utf8', from, end)) as Triaged, at: at + from, length: end - from }
      from = end + 1
    }
    rest = bytes.subarray(from)
    at += from
  }
}
