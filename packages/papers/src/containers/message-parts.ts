import type { FileAtHand } from './file-at-hand.ts'
import { Gathered } from './gathered.ts'
import { harmlessName } from './harmless-name.ts'
import type { PartHead } from './part-head.ts'
import { decoderOf, type Decoder } from './transfer-decoder.ts'
import { bounds, type Parts, type Taken } from './part.ts'
import { walkMessage } from './walk-message.ts'

/** A picture within the text that is smaller is a logo or a line. */
const leastPicture = 30_000
const pieceLength = 1 << 19

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/tiff': 'tif', 'text/plain': 'txt', 'text/html': 'html', 'message/rfc822': 'eml', 'application/zip': 'zip' }

/** What is attached to a message of mail, a piece at a time; messages inside it stay whole. Throws `Unreadable`. */
export async function* messageParts(file: FileAtHand): Parts {
  let attached = 0
  let open: { readonly name: string; readonly least: number; readonly decode: Decoder; begun: boolean; skip: boolean; size: number } | undefined
  const held = new Gathered()

  function* give(): Generator<Taken, void, 'skip' | undefined> {
    if (open === undefined || held.length === 0) return
    const piece = held.take()
    if (!open.begun) {
      open.begun = true
      open.skip = (yield { begins: open.name }) === 'skip'
    }
    if (!open.skip) open.skip = (yield { piece }) === 'skip'
  }
  function* put(bytes: Buffer): Generator<Taken, void, 'skip' | undefined> {
    if (open === undefined || open.skip || bytes.length === 0) return
    open.size += bytes.length
    if (open.size > bounds.largest) {
      yield* give()
      if (!open.skip) yield { ended: true, problem: { what: `It is larger than ${bounds.largest} bytes.`, where: open.name, next: 'Save it, split it, and add the parts.' } }
      open.skip = true
      return
    }
    held.put(bytes)
    if (held.length > pieceLength) yield* give()
  }
  function* end(): Generator<Taken, void, 'skip' | undefined> {
    if (open !== undefined) {
      yield* put(open.decode.rest())
      if (open.begun || held.length >= open.least) yield* give()
      if (open.begun && !open.skip) yield { ended: true }
    }
    open = undefined
    held.clear()
  }
  function begin({ attachment, encoding }: PartHead, related: boolean): void {
    if (attachment === undefined) return
    const { name: said, kind } = attachment
    attached++
    const name = harmlessName(said ?? '', `attachment ${attached}${endings[kind] === undefined ? '' : `.${endings[kind]}`}`)
    open = { name, least: related && kind.startsWith('image/') ? leastPicture : 1, decode: decoderOf(encoding), begun: false, skip: false, size: 0 }
  }

  for await (const line of walkMessage(file)) {
    // A part that is all head has no content.
    if (line.is === 'boundary') yield* end()
    else if (line.is === 'begins') begin(line.part, line.related)
    else if (line.is === 'content' && open !== undefined) yield* put(open.decode.put(line.bytes))
  }
  yield* end()
}
