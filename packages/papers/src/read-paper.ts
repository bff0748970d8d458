import { availableParallelism } from 'node:os'
import type { PaperFile, ReadResult, RenderResult } from './process/messages.ts'
import { Reader } from './process/reader.ts'

export interface ReadOptions {
  /** Called before each page is read: the page, from 1, and how many there are. */
  readonly onPage?: (page: number, of: number) => void
}

const readers: Reader[] = []
/** Each may take half a gigabyte while it recognises a page, so there are few. */
const mostReaders = Math.max(1, Math.min(2, availableParallelism() - 1))

/**
 * Reads a file: what it is by its content, its pages with every word's box and confidence, what kind of paper it is, and the facts
 * it proposes. Files are opened in a process of their own; one that is empty, broken, encrypted, huge or hostile comes back as a
 * problem that says what happened, where, and what to do next. Never rejects.
 */
export async function readPaper(file: PaperFile, options: ReadOptions = {}): Promise<ReadResult> {
  const result = await leastBusy().run({ do: 'read', file: { name: file.name, bytes: own(file.bytes) } }, options.onPage ?? (() => undefined))
  return result as ReadResult
}

/**
 * Draws a page of a PDF or picture as PNG. `page` counts from 1; `scale` 1 is 72 dots to the inch. `mediaType` is that of the
 * paper as it was read. Never rejects.
 */
export async function renderPage(bytes: Uint8Array, mediaType: string, page: number, scale: number): Promise<RenderResult> {
  const result = await leastBusy().run({ do: 'render', bytes: own(bytes), mediaType, page, scale }, () => undefined)
  return result as RenderResult
}

/** Ends every reading process. Reading again starts new ones. */
export async function closeReaders(): Promise<void> {
  await Promise.all(readers.splice(0).map((reader) => reader.close()))
}

function leastBusy(): Reader {
  const free = readers.find((reader) => reader.busy === 0)
  if (free) return free
  if (readers.length < mostReaders) {
    const made = new Reader()
    readers.push(made)
    return made
  }
  return readers.reduce((best, reader) => (reader.busy < best.busy ? reader : best))
}

/** The bytes alone, so that a view into a larger buffer does not send the whole. */
function own(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes)
}
