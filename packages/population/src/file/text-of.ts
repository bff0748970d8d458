import { Unreadable } from './people-file.ts'
import type { PeopleSource } from './people-source.ts'

/**
 * The text of a file piece by piece, the mark at its beginning taken off; `seen` hears how many bytes were read. Text that is not UTF-8 is
 * refused where it stops being so, and never read with letters that are not there. Throws `Unreadable`.
 */
export async function* textOf(source: PeopleSource, encoding: 'utf-8' | 'utf-16le' | 'utf-16be', seen?: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let bytes = 0
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
    } catch {
      throw new Unreadable(`This is not text in ${encoding.toUpperCase()}.`, `${source.where}, among the bytes ${bytes.toLocaleString('en')} to ${(bytes + (piece?.length ?? 0)).toLocaleString('en')}`, 'Save the list as “CSV UTF-8” and screen that file.')
    }
  }
  for await (const piece of source.all()) {
    const text = decode(piece)
    bytes += piece.length
    if (text !== '') yield text
    seen?.(bytes)
  }
  const last = decode()
  if (last !== '') yield last
}
