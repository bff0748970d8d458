import PostalMime, { type Email } from 'postal-mime'
import { Unreadable } from '../problem.ts'

const largest = 100_000_000
const mostParts = 3000

/** A message of mail, its parts decoded; messages inside it stay whole. Throws `Unreadable`. */
export async function parseMessage(bytes: Uint8Array): Promise<Email> {
  if (bytes.length > largest) throw new Unreadable({ what: 'The message is too large.', where: `${bytes.length} bytes; at most ${largest} are read`, next: 'Save what is attached to it and add that.' })
  if (boundaries(bytes) > mostParts) throw new Unreadable({ what: `The message has more than ${mostParts} parts, as no letter does.`, where: 'the whole file', next: 'Save what matters of it as PDF and add that.' })
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50, maxHeadersSize: 1_000_000 })
  } catch (error) {
    throw new Unreadable({ what: 'The message cannot be taken apart.', where: error instanceof Error ? error.message.slice(0, 160) : 'the whole file', next: 'Save it anew from the mail program, or print it to PDF, and add that.' })
  }
}

/** Lines that may begin a part. */
function boundaries(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) if (bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) count++
  return count
}
