import PostalMime from 'postal-mime'
import { Unreadable } from '../problem.ts'

/** What the head of one part of a message says of it. */
export interface PartHead {
  /** What parts the parts in it, when it holds parts. */
  readonly boundary?: string
  /** Whether those belong to a text, as its pictures do. */
  readonly related: boolean
  /** As what it is attached; undefined for the text of the message. */
  readonly attachment?: { readonly name: string | undefined; readonly kind: string }
  readonly encoding: string
}

/** Reads the head of a part, by the same library that reads whole messages, given nothing but the head. Throws `Unreadable`. */
export async function partHead(head: Uint8Array): Promise<PartHead> {
  const unfolded = new TextDecoder('latin1').decode(head).replaceAll(/\r?\n[ \t]+/g, ' ')
  const field = (name: string) => new RegExp(`^${name}:(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? ''
  const type = field('content-type')
  const boundary = /^multipart\//i.test(type) ? /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(type) : null
  const encoding = field('content-transfer-encoding').toLowerCase()
  if (boundary !== null) return { boundary: (boundary[1] ?? boundary[2] ?? '').trimEnd(), related: /^multipart\/related/i.test(type), encoding }
  try {
    const { attachments: [attachment] } = await PostalMime.parse(Buffer.concat([head, Buffer.from('\r\nAAAA\r\n')]), { forceRfc822Attachments: true, maxHeadersSize: 2_000_000 })
    return { related: false, encoding, ...(attachment !== undefined && { attachment: { name: attachment.filename ?? undefined, kind: attachment.mimeType.toLowerCase() } }) }
  } catch (error) {
    throw new Unreadable({ what: 'The message cannot be taken apart.', where: error instanceof Error ? error.message.slice(0, 160) : 'the whole file', next: 'Save it anew from the mail program, or print it to PDF, and add that.' })
  }
}
