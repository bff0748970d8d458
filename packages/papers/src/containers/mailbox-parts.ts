import { decodeWords } from 'postal-mime'
import { Unreadable } from '../problem.ts'
import { stretchesOf, type FileAtHand } from './file-at-hand.ts'
import { Gathered } from './gathered.ts'
import { harmlessName } from './harmless-name.ts'
import { linesOf } from './lines-of.ts'
import { bounds, type Parts, type Taken } from './part.ts'

/** So much of a message is looked at for its subject before it is given on. */
const headLength = 20_000

/** The messages of a mailbox, each as the mail program would have sent it, a piece at a time. Throws `Unreadable` when there are too many. */
export async function* mailboxParts(file: FileAtHand): Parts {
  let [number, size, skipping, begun] = [0, 0, false, false]
  const held = new Gathered()
  let before = ''
  /** A line that may begin a message, until the next one says so. */
  let maybe: Buffer | undefined

  function* give(): Generator<Taken, void, 'skip' | undefined> {
    if (held.length === 0) return
    const piece = held.take()
    if (!begun) {
      begun = true
      skipping = (yield { begins: `${number}. ${subjectOf(piece)}.eml` }) === 'skip'
    }
    if (!skipping) skipping = (yield { piece }) === 'skip'
  }
  function* end(): Generator<Taken, void, 'skip' | undefined> {
    yield* give()
    if (begun && !skipping) yield { ended: true }
    size = 0
    begun = false
    skipping = false
  }
  function* put(line: Buffer): Generator<Taken, void, 'skip' | undefined> {
    size += line.length
    if (skipping) return
    if (size > bounds.largest) {
      yield* give()
      if (!skipping) yield { ended: true, problem: { what: `The message is larger than ${bounds.largest} bytes.`, where: `message ${number}`, next: 'Save what is attached to it and add that.' } }
      skipping = true
      return
    }
    held.put(line)
    if (held.length > (begun ? 1 << 19 : headLength)) yield* give()
  }

  for await (const { bytes, whole } of linesOf(stretchesOf(file))) {
    const text = bytes.length < 1000 ? bytes.toString('latin1') : ''
    if (maybe !== undefined) {
      if (number === 0 || /^[\w-]+:/.test(text)) {
        yield* end()
        if (++number > bounds.files) throw new Unreadable({ what: `The mailbox holds more than ${bounds.files} messages.`, where: 'the whole file', next: 'Choose the messages that matter in the mail program, save those, and add them.' })
      } else yield* put(maybe)
      maybe = undefined
    }
    if (whole && text.startsWith('From ') && (number === 0 || (/^\r?\n?$/.test(before) && /\d\d:\d\d/.test(text)))) maybe = bytes
    else yield* put(whole && /^>+From /.test(text) ? bytes.subarray(1) : bytes)
    before = bytes.length < 1000 ? text : 'a long line'
  }
  if (maybe !== undefined && number > 0) yield* put(maybe)
  yield* end()
}

function subjectOf(message: Uint8Array): string {
  const head = new TextDecoder().decode(message.subarray(0, headLength)).split(/\r?\n\r?\n/, 1)[0] ?? ''
  const subject = /^subject:((?:[^\n]|\n[ \t])*)/im.exec(head)?.[1] ?? ''
  return harmlessName(decodeWords(subject.replaceAll(/\s+/g, ' ').trim()).replaceAll('/', ' '), 'message').slice(0, 120)
}
