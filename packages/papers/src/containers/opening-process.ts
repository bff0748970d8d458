import { endWithParent } from '../process/end-with-parent.ts'
import { Unreadable } from '../problem.ts'
import { mailboxParts } from './mailbox-parts.ts'
import { messageParts } from './message-parts.ts'
import type { OpeningReport, OpeningRequest } from './opening-messages.ts'
import { zipParts } from './zip-parts.ts'

/** The process that takes archives apart which nobody has looked at. Like the reading process it holds no case, no key and no connection. */
const say = (report: OpeningReport): void => {
  process.send?.(report)
}
let taken: () => void = () => undefined

async function open({ type, bytes }: Extract<OpeningRequest, { type: unknown }>): Promise<void> {
  const parts = type === 'application/zip' ? zipParts(bytes) : type === 'message/rfc822' ? messageParts(bytes) : mailboxParts(bytes)
  for await (const part of parts) {
    const next = new Promise<void>((resume) => { taken = resume })
    say({ part })
    await next
  }
}

process.on('message', (request: OpeningRequest) => {
  if ('next' in request) return taken()
  open(request).then(() => say({ end: true }), (error: unknown) => say({ end: true, problem: error instanceof Unreadable ? error.problem : { what: 'The file could not be taken apart.', where: String(error).slice(0, 200), next: 'Unpack it with another program and add the papers.' } }))
})
endWithParent()
