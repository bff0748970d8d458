import type { ChildProcess } from 'node:child_process'
import type { Page } from '@lenity/casefile'
import { Unreadable } from '../problem.ts'
import type { FileSource, Request } from './messages.ts'

const pieceLength = 1 << 20

/** Sends one message, and resolves when it is on its way. Rejects when the process is gone. */
export function tell(child: ChildProcess, request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    child.send(request, (error) => { if (error) reject(error); else resolve() })
  })
}

/** What a process holds: the bytes, and what they were to be opened with. */
export function holdingOf({ sha256, password }: Pick<FileSource, 'sha256' | 'password'>): string {
  return password === undefined ? sha256 : `${sha256} ${password}`
}

/** Gives a process a file piece by piece, so that no more than a piece of it is held here; false when the process ended meanwhile. */
export async function sendFile(child: ChildProcess, { name, size, password, chunks }: FileSource): Promise<boolean> {
  await tell(child, { file: { name, size, ...(password !== undefined && { password }) } })
  for await (const chunk of saying(chunks())) {
    for (let at = 0; at < chunk.length; at += pieceLength) {
      if (!child.connected) return false
      await tell(child, { piece: new Uint8Array(chunk.subarray(at, at + pieceLength)) })
    }
  }
  return child.connected
}

/** What is wrong with the file itself is told as such. */
async function* saying(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw new Unreadable({ what: error instanceof Error ? error.message : String(error), where: 'the file', next: 'Restore it from a backup, or add the same file again.' })
  }
}

/** Gives a process pages to tell of, one by one. */
export async function sendPages(child: ChildProcess, pages: AsyncIterable<Page>, sent: () => void): Promise<boolean> {
  for await (const page of pages) {
    if (!child.connected) return false
    sent()
    await tell(child, { page })
  }
  return child.connected
}
