import { Unreadable } from '../problem.ts'
import { stretchesOf, type FileAtHand } from './file-at-hand.ts'
import { Gathered } from './gathered.ts'
import { harmlessName } from './harmless-name.ts'
import { linesOf } from './lines-of.ts'
import { partHead, type PartHead } from './part-head.ts'
import { decoderOf, type Decoder } from './transfer-decoder.ts'
import { bounds, type Parts, type Taken } from './part.ts'

/** A picture within the text that is smaller is a logo or a line. */
const leastPicture = 30_000
const [mostParts, deepest, longestHead, pieceLength] = [3000, 50, 1_000_000, 1 << 19]

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/tiff': 'tif', 'text/plain': 'txt', 'text/html': 'html', 'message/rfc822': 'eml', 'application/zip': 'zip' }

/** What is attached to a message of mail, a piece at a time; messages inside it stay whole. Throws `Unreadable`. */
export async function* messageParts(file: FileAtHand): Parts {
  /** The boundaries the walk is within, and whether what they part belongs to a text. */
  const within: { readonly boundary: string; readonly related: boolean }[] = []
  let [parts, attached] = [0, 0]
  let head: Buffer[] | undefined = []
  let headLength = 0
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
  function begin({ boundary, related, attachment, encoding }: PartHead): void {
    if (boundary !== undefined) {
      if (within.length >= deepest) throw new Unreadable({ what: `The message has parts within parts, more than ${deepest} deep.`, where: 'the whole file', next: 'Save what matters of it as PDF and add that.' })
      within.push({ boundary, related })
      return
    }
    if (attachment === undefined) return
    const { name: said, kind } = attachment
    attached++
    const name = harmlessName(said ?? '', `attachment ${attached}${endings[kind] === undefined ? '' : `.${endings[kind]}`}`)
    const picture = within.at(-1)?.related === true && kind.startsWith('image/')
    open = { name, least: picture ? leastPicture : 1, decode: decoderOf(encoding), begun: false, skip: false, size: 0 }
  }

  for await (const { bytes, whole } of linesOf(stretchesOf(file))) {
    const line = whole && bytes[0] === 0x2d && bytes[1] === 0x2d ? bytes.toString('latin1').trimEnd() : ''
    const level = line === '' ? -1 : within.findLastIndex(({ boundary }) => line === `--${boundary}` || line === `--${boundary}--`)
    if (level >= 0) {
      // A part that is all head has no content.
      yield* end()
      const last = line === `--${within[level]?.boundary}--`
      within.length = last ? level : level + 1
      head = last ? undefined : []
      headLength = 0
      if (!last && ++parts > mostParts) throw new Unreadable({ what: `The message has more than ${mostParts} parts, as no letter does.`, where: 'the whole file', next: 'Save what matters of it as PDF and add that.' })
    } else if (head !== undefined) {
      const blank = whole && (bytes.length === 1 || (bytes.length === 2 && bytes[0] === 0x0d)) && bytes.at(-1) === 0x0a
      if (blank) {
        begin(await partHead(Buffer.concat(head)))
        head = undefined
      } else {
        head.push(bytes)
        headLength += bytes.length
        if (headLength > longestHead) throw new Unreadable({ what: 'The head of the message is too long to be one.', where: `more than ${longestHead} bytes`, next: 'Save what matters of it as PDF and add that.' })
      }
    } else if (open !== undefined) yield* put(open.decode.put(bytes))
  }
  yield* end()
}
