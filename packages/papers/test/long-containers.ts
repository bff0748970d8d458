import { crc32 } from 'node:zlib'
import type { FileAtHand } from '../src/containers/file-at-hand.ts'

/** A stretch of a file that is made when it is asked for: bytes, or one line over and over. */
type Piece = { readonly bytes: Buffer } | { readonly line: Buffer; readonly size: number }

const sizeOf = (piece: Piece): number => ('bytes' in piece ? piece.bytes.length : piece.size)

/** A file of these pieces, of which nothing is held but what is small. */
function made(pieces: readonly Piece[]): FileAtHand {
  const size = pieces.reduce((sum, piece) => sum + sizeOf(piece), 0)
  return {
    size,
    async read(at, length) {
      const out = Buffer.alloc(Math.max(0, Math.min(length, size - at)))
      let begins = 0
      for (const piece of pieces) {
        const [from, to] = [Math.max(at, begins), Math.min(at + out.length, begins + sizeOf(piece))]
        if (from < to) {
          if ('bytes' in piece) out.set(piece.bytes.subarray(from - begins, to - begins), from - at)
          else out.fill(Buffer.concat([piece.line.subarray((from - begins) % piece.line.length), piece.line.subarray(0, (from - begins) % piece.line.length)]), from - at, to - at)
        }
        begins += sizeOf(piece)
      }
      return out
    },
  }
}

const line = Buffer.from('What was said in the room that day, word for word, as it was written.\n')

/** A ZIP archive of so many files of at least so many bytes each, stored as they are. */
export function longZip(files: number, atLeast: number): FileAtHand {
  const each = Math.ceil(atLeast / line.length) * line.length
  let sum = 0
  const block = Buffer.concat(Array.from({ length: 10_000 }, () => line))
  let left = each
  for (; left >= block.length; left -= block.length) sum = crc32(block, sum)
  sum = crc32(block.subarray(0, left), sum)
  const pieces: Piece[] = []
  const directory: Buffer[] = []
  let at = 0
  for (let i = 1; i <= files; i++) {
    const name = Buffer.from(`${i}.bin`)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt32LE(sum, 14)
    head.writeUInt32LE(each, 18)
    head.writeUInt32LE(each, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 6)
    entry.writeUInt32LE(sum, 16)
    entry.writeUInt32LE(each, 20)
    entry.writeUInt32LE(each, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    directory.push(entry, name)
    pieces.push({ bytes: Buffer.concat([head, name]) }, { line, size: each })
    at += 30 + name.length + each
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files, 8)
  end.writeUInt16LE(files, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return made([...pieces, { bytes: Buffer.concat([central, end]) }])
}

/** A mailbox of so many messages of at least so many bytes each. */
export function longBox(messages: number, atLeast: number): FileAtHand {
  const size = Math.ceil(atLeast / line.length) * line.length
  return made(Array.from({ length: messages }, (): Piece[] => [{ bytes: Buffer.from('From a@example.org Tue Mar  3 09:00:00 2020\nFrom: a@example.org\nSubject: Long\n\n') }, { line, size }, { bytes: Buffer.from('\n') }]).flat())
}

/** A message with so many files attached, of at least so many bytes each once they are decoded. */
export function longMessage(files: number, atLeast: number): FileAtHand {
  const coded = Buffer.from(`${Buffer.alloc(57, 'word ').toString('base64')}\r\n`)
  const size = Math.ceil(atLeast / 57) * coded.length
  return made([
    { bytes: Buffer.from('From: a@example.org\r\nSubject: Long\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n') },
    ...Array.from({ length: files }, (_, i): Piece[] => [{ bytes: Buffer.from(`--b\r\nContent-Type: application/octet-stream; name=${i + 1}.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n`) }, { line: coded, size }]).flat(),
    { bytes: Buffer.from('--b--\r\n') },
  ])
}
