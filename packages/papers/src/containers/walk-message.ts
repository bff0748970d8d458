import { Unreadable } from '../problem.ts'
import { stretchesOf, type FileAtHand } from './file-at-hand.ts'
import { linesOf } from './lines-of.ts'
import { partHead, type PartHead } from './part-head.ts'

/**
 * A line of a message, or a piece of one that is very long, by what it is: between parts, of the head of a part, the one its head ends with, or of its content.
 * `related` when the part belongs to a text, as its pictures do.
 */
export type MessageLine = { readonly bytes: Buffer } & ({ readonly is: 'boundary' | 'head' | 'content' } | { readonly is: 'begins'; readonly part: PartHead; readonly related: boolean })

const [mostParts, deepest, longestHead] = [3000, 50, 1_000_000]

/** Every line of a message of mail, in its order, none of them held; messages inside it are content. Throws `Unreadable`. */
export async function* walkMessage(file: FileAtHand): AsyncGenerator<MessageLine> {
  /** The boundaries the walk is within, and whether what they part belongs to a text. */
  const within: { readonly boundary: string; readonly related: boolean }[] = []
  let parts = 0
  let head: Buffer[] | undefined = []
  let headLength = 0

  for await (const { bytes, whole } of linesOf(stretchesOf(file))) {
    const line = whole && bytes[0] === 0x2d && bytes[1] === 0x2d ? bytes.toString('latin1').trimEnd() : ''
    const level = line === '' ? -1 : within.findLastIndex(({ boundary }) => line === `--${boundary}` || line === `--${boundary}--`)
    if (level >= 0) {
      const last = line === `--${within[level]?.boundary}--`
      within.length = last ? level : level + 1
      head = last ? undefined : []
      headLength = 0
      if (!last && ++parts > mostParts) throw new Unreadable({ what: `The message has more than ${mostParts} parts, as no letter does.`, where: 'the whole file', next: 'Save what matters of it as PDF and add that.' })
      yield { is: 'boundary', bytes }
    } else if (head !== undefined) {
      const blank = whole && (bytes.length === 1 || (bytes.length === 2 && bytes[0] === 0x0d)) && bytes.at(-1) === 0x0a
      if (blank) {
        const part = await partHead(Buffer.concat(head))
        const related = within.at(-1)?.related === true
        head = undefined
        if (part.boundary !== undefined) {
          if (within.length >= deepest) throw new Unreadable({ what: `The message has parts within parts, more than ${deepest} deep.`, where: 'the whole file', next: 'Save what matters of it as PDF and add that.' })
          within.push({ boundary: part.boundary, related: part.related })
        }
        yield { is: 'begins', bytes, part, related }
      } else {
        head.push(bytes)
        headLength += bytes.length
        if (headLength > longestHead) throw new Unreadable({ what: 'The head of the message is too long to be one.', where: `more than ${longestHead} bytes`, next: 'Save what matters of it as PDF and add that.' })
        yield { is: 'head', bytes }
      }
    } else yield { is: 'content', bytes }
  }
}
