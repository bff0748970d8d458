import { bytesAtHand } from '../containers/file-at-hand.ts'
import { walkMessage } from '../containers/walk-message.ts'

/** A message of mail with the names of what is attached, and nothing of its content: what is left is as long as what was written. Throws `Unreadable`. */
export async function withoutAttached(bytes: Uint8Array): Promise<Uint8Array> {
  const kept: Buffer[] = []
  let attached = false
  for await (const line of walkMessage(bytesAtHand(bytes))) {
    if (line.is === 'begins') attached = line.part.attachment !== undefined
    if (line.is !== 'content' || !attached) kept.push(line.bytes)
  }
  return Buffer.concat(kept)
}
