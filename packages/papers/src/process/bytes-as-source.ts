import { createHash } from 'node:crypto'
import type { FileSource, PaperFile } from './messages.ts'

/** A file that is in memory, to be given piece by piece. */
export function bytesAsSource({ name, bytes }: PaperFile): FileSource {
  return {
    name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    async *chunks() { yield bytes },
  }
}

/** The bytes alone, so that a view into a larger buffer does not send the whole. */
export function own(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes)
}
