import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import type { Refusal } from './errors.ts'

interface FileOfForm {
  /** As it was sent, folders and all. */
  readonly name: string
  /** As they come. Ends only when the whole form came; throws when it does not. */
  readonly bytes: AsyncIterable<Uint8Array>
}

class NotWhole extends Error {}
class TooLarge extends Error {}

/** The file of the field `file` of a form, given to `take` while it comes, so that it is never in memory as a whole; what `take` gives, or why there is none. */
export async function fileOfForm<T>(request: Request, largest: number, take: (file: FileOfForm) => Promise<T>): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Refusal }> {
  const parser = parserFor(request, largest)
  if (parser === undefined || request.body === null) return { ok: false, problem: notUnderstood('the request is no form with a file') }
  let taking: Promise<T> | undefined
  let coming: BusboyFileStream | undefined
  const whole = Promise.withResolvers<undefined>()
  whole.promise.catch(() => undefined)
  const enough = new AbortController()
  parser.on('file', (field, stream, name) => {
    if (field !== 'file' || taking !== undefined) return void stream.resume()
    coming = stream
    // Told to whoever reads it, and to nobody when they have stopped.
    stream.on('error', () => undefined)
    taking = take({ name: spelled(name), bytes: asItComes(stream, whole.promise) })
    // Whoever takes it may have had enough before its end.
    taking.then(() => undefined, () => undefined).finally(() => { if (!stream.readableEnded) enough.abort() })
  })
  try {
    await pipeline(Readable.fromWeb(request.body as ReadableStream), parser, { signal: enough.signal })
    whole.resolve(undefined)
  } catch (error) {
    whole.reject(new NotWhole(String(error)))
    // The parser leaves it waiting for more.
    coming?.destroy(new NotWhole(String(error)))
    if (taking === undefined) return { ok: false, problem: notUnderstood('the file did not come whole') }
  }
  if (taking === undefined) return { ok: false, problem: notUnderstood('the form has no file') }
  try {
    return { ok: true, value: await taking }
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, problem: { kind: 'too large', what: `The file is larger than ${largest >> 20} MB.`, where: 'the file sent', next: 'Split it and send the parts.' } }
    if (error instanceof NotWhole) return { ok: false, problem: notUnderstood('the file did not come whole') }
    throw error
  }
}

function parserFor(request: Request, largest: number): BusboyInstance | undefined {
  try {
    return new Busboy({ headers: Object.fromEntries(request.headers) as BusboyHeaders, preservePath: true, limits: { fileSize: largest, files: 1, fields: 20, fieldSize: 10_000, parts: 30 } })
  } catch {
    return undefined
  }
}

async function* asItComes(stream: BusboyFileStream, whole: Promise<undefined>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk
  } catch (error) {
    throw new NotWhole(String(error))
  }
  if (stream.truncated) throw new TooLarge()
  await whole
}

/** Browsers spell what would end a name in a form otherwise. */
function spelled(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0A', '\n').replaceAll('%0D', '\r')
}

function notUnderstood(why: string): Refusal {
  return { kind: 'invalid', what: `This was not understood: ${why}.`, where: 'form file', next: 'Correct it and send it again.' }
}
