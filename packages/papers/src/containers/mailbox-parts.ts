import { decodeWords } from 'postal-mime'
import { Unreadable } from '../problem.ts'
import { harmlessName } from './harmless-name.ts'
import { bounds, type Part } from './part.ts'

const from = Buffer.from('\nFrom ')
const quoted = Buffer.from('\n>')

/** The messages of a mailbox, each as the mail program would have sent it. Throws `Unreadable` when there are too many. */
export function* mailboxParts(bytes: Uint8Array): Generator<Part> {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = [0]
  for (let at = box.indexOf(from); at >= 0; at = box.indexOf(from, at + 1)) {
    if (!beginsMessage(box, at)) continue
    starts.push(at + 1)
    if (starts.length > bounds.files) throw new Unreadable({ what: `The mailbox holds more than ${bounds.files} messages.`, where: 'the whole file', next: 'Choose the messages that matter in the mail program, save those, and add them.' })
  }
  for (const [i, start] of starts.entries()) {
    const line = box.indexOf(0x0a, start)
    const message = line < 0 ? box.subarray(box.length) : unquoted(box.subarray(line + 1, starts[i + 1] ?? box.length))
    if (message.length === 0) continue
    const name = `${i + 1}. ${subjectOf(message)}.eml`
    if (message.length > bounds.largest) yield { name, problem: { what: `The message is larger than ${bounds.largest} bytes.`, where: name, next: 'Save what is attached to it and add that.' } }
    else yield { name, bytes: message }
  }
}

/** A line that begins with “From ” begins a message when it says the time, an empty line stands before it and a head after it. */
function beginsMessage(box: Buffer, at: number): boolean {
  if (box[at - 1] !== 0x0a && !(box[at - 1] === 0x0d && box[at - 2] === 0x0a)) return false
  const [line = '', next = ''] = box.toString('latin1', at + 1, at + 700).split('\n', 2)
  return /\d\d:\d\d/.test(line) && /^[\w-]+:/.test(next)
}

/** Lines of the text that begin with “From ” were given a “>” by whoever wrote the mailbox. */
function unquoted(message: Buffer): Uint8Array {
  const parts: Buffer[] = []
  let done = 0
  for (let at = message.indexOf(quoted); at >= 0; at = message.indexOf(quoted, at + 1)) {
    let end = at + 1
    while (message[end] === 0x3e) end++
    if (message.toString('latin1', end, end + 5) !== 'From ') continue
    parts.push(message.subarray(done, at + 1))
    done = at + 2
  }
  return new Uint8Array(Buffer.concat([...parts, message.subarray(done)]))
}

function subjectOf(message: Uint8Array): string {
  const head = new TextDecoder().decode(message.subarray(0, 20_000)).split(/\r?\n\r?\n/, 1)[0] ?? ''
  const subject = /^subject:((?:[^\n]|\n[ \t])*)/im.exec(head)?.[1] ?? ''
  return harmlessName(decodeWords(subject.replaceAll(/\s+/g, ' ').trim()).replaceAll('/', ' '), 'message').slice(0, 120)
}
