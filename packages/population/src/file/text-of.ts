import { Unreadable } from './people-file.ts'
import type { PeopleSource } from './people-source.ts'

/**
 * The text of a file piece by piece from a byte on, the mark at its beginning taken off; `seen` hears how many bytes of it were read or lie before. Text that is not UTF-8 is
 * refused where it stops being so, and never read with letters that are not there. Throws `Unreadable`.
 */
export async function* textOf(source: PeopleSource, encoding: 'utf-8' | 'utf-16le' | 'utf-16be', seen?: (bytes: number) => void, from = 0): AsyncGenerator<string> {
  // Such a mark further on is a letter of the file.
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: from > 0 })
  let bytes = from
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
    } catch {
      throw new Unreadable(`This is not text in ${encoding.toUpperCase()}.`, `${source.where}, among the bytes ${bytes.toLocaleString('en')} to ${(bytes + (piece?.length ?? 0)).toLocaleString('en')}`, 'Save the list as “CSV UTF-8” and screen that file.')
    }
  }
  for await (const piece of source.all(from)) {
    const text = decode(piece)
    bytes += piece.length
    if (text !== '') yield text
    seen?.(bytes)
  }
  const last = decode()
  if (last !== '') yield last
}
