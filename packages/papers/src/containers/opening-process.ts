import { detectMediaType } from '../media-type.ts'
import { endWithParent } from '../process/end-with-parent.ts'
import type { ContainerType } from '../process/messages.ts'
import { Unreadable } from '../problem.ts'
import type { FileAtHand } from './file-at-hand.ts'
import { mailboxParts } from './mailbox-parts.ts'
import { messageParts } from './message-parts.ts'
import type { OpeningReport, OpeningRequest } from './opening-messages.ts'
import { zipParts } from './zip-parts.ts'

/**
 * The process that takes archives apart which nobody has looked at. Like the reading process it holds no case, no key and no connection; nor does it hold
 * the file: it asks for the stretch it needs, and gives what it takes out a piece at a time.
 */
const say = (report: OpeningReport): void => {
  process.send?.(report)
}
const asked = new Map<number, (bytes: Uint8Array) => void>()
let lastAsked = 0
let answered: (skip: boolean) => void = () => undefined

const answer = () => new Promise<boolean>((resume) => { answered = resume })
const fileOf = (size: number): FileAtHand => ({
  size,
  read: (at, length) => new Promise((resume) => {
    const read = ++lastAsked
    asked.set(read, resume)
    say({ read, at, length })
  }),
})

async function open({ name, size, type, from }: Extract<OpeningRequest, { from: number }>): Promise<void> {
  const file = fileOf(size)
  const is = type ?? await typeOf(name, file)
  say({ is })
  if (is === undefined) return
  const parts = is === 'application/zip' ? zipParts(file) : is === 'message/rfc822' ? messageParts(file) : mailboxParts(file)
  let seen = 0
  for (let step = await parts.next(); step.done !== true;) {
    const taken = step.value
    if ('begins' in taken || 'name' in taken) seen++
    // What was put away before is neither unpacked nor told again.
    if (seen <= from) {
      step = await parts.next('skip')
      continue
    }
    say({ taken })
    step = await parts.next(await answer() ? 'skip' : undefined)
  }
}

/** What kind of container it is, when it is one. */
async function typeOf(name: string, file: FileAtHand): Promise<ContainerType | undefined> {
  const detected = await detectMediaType(name, await file.read(0, 65_536), file)
  return detected.ok && (detected.mediaType === 'application/zip' || detected.mediaType === 'application/mbox') ? detected.mediaType : undefined
}

process.on('message', (request: OpeningRequest) => {
  if ('next' in request) return answered(request.skip === true)
  if ('read' in request) {
    asked.get(request.read)?.(request.bytes)
    return void asked.delete(request.read)
  }
  open(request).then(() => say({ end: true }), (error: unknown) => say({ end: true, problem: error instanceof Unreadable ? error.problem : { what: 'The file could not be taken apart.', where: String(error).slice(0, 200), next: 'Unpack it with another program and add the papers.' } }))
})
endWithParent()
