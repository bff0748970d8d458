import { parseMessage } from '../mail/parse-message.ts'
import { harmlessName } from './harmless-name.ts'
import { bounds, type Part } from './part.ts'

/** A picture within the text that is smaller is a logo or a line. */
const leastPicture = 30_000

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/tiff': 'tif', 'text/plain': 'txt', 'text/html': 'html', 'message/rfc822': 'eml', 'application/zip': 'zip' }

/** What is attached to a message of mail. Throws `Unreadable`. */
export async function* messageParts(bytes: Uint8Array): AsyncGenerator<Part> {
  const { attachments } = await parseMessage(bytes)
  for (const [i, attachment] of attachments.entries()) {
    const content = bytesOf(attachment.content)
    const kind = attachment.mimeType.toLowerCase()
    const name = harmlessName(attachment.filename ?? '', `attachment ${i + 1}${endings[kind] === undefined ? '' : `.${endings[kind]}`}`)
    if (content.length === 0) continue
    if (attachment.related === true && kind.startsWith('image/') && content.length < leastPicture) continue
    if (content.length > bounds.largest) yield { name, problem: { what: `It is larger than ${bounds.largest} bytes.`, where: name, next: 'Save it, split it, and add the parts.' } }
    else yield { name, bytes: content }
  }
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}
