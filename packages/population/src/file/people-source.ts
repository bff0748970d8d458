import { createReadStream } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { Unreadable } from './people-file.ts'

/** Where the bytes of a file of people lie, and how they are read: here and there, or from the first to the last. */
export interface PeopleSource {
  /** How whoever reads of an error knows the file, and its name alone. */
  readonly where: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Fewer where the file ends. */
  read(at: number, length: number): Promise<Uint8Array>
  /** From a byte on, counted from 0; all of them where none is named. */
  all(from?: number): AsyncIterable<Uint8Array>
}

/** A file on the disk. Throws `Unreadable`. */
export async function sourceOnDisk(path: string): Promise<PeopleSource> {
  const about = await stat(path).catch(() => { throw new Unreadable('There is no such file.', path, 'Check the name and the folder.') })
  if (!about.isFile()) throw new Unreadable('This is not a file.', path, 'Name a file of people, such as people.csv.')
  return {
    where: path, name: basename(path), size: about.size,
    async read(at, length) {
      const handle = await open(path)
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
        return buffer.subarray(0, bytesRead)
      } finally {
        await handle.close()
      }
    },
    all: (from = 0) => createReadStream(path, { start: from, highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>,
  }
}

/** A file on the disk that is open already, and is read often; whoever opened it closes it. */
export async function sourceOfHandle(path: string, handle: FileHandle): Promise<PeopleSource> {
  const { size } = await handle.stat()
  return {
    where: path, name: basename(path), size,
    async read(at, length) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
      return buffer.subarray(0, bytesRead)
    },
    all: (from = 0) => createReadStream(path, { start: from, highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>,
  }
}

/** Bytes that are in memory. */
export function sourceOfBytes(name: string, bytes: Uint8Array): PeopleSource {
  return {
    where: name, name, size: bytes.length,
    read: async (at, length) => bytes.subarray(at, at + length),
    async *all(from = 0) { yield bytes.subarray(from) },
  }
}
