import { Readable } from 'node:stream'
import { fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader, type Entry } from 'yauzl'
import { Unreadable } from '../problem.ts'
import { bytesAtHand, inStretches, stretch, type FileAtHand } from './file-at-hand.ts'

/** One file inside a ZIP archive. */
export interface ZipMember {
  /** As the archive has it: nothing may be written under that name as it stands. */
  readonly name: string
  /** Unpacked, as the archive claims. */
  readonly size: number
  readonly encrypted: boolean
  /** Unpacks it piece by piece; throws `Unreadable` when that gives more than `most` bytes, far more than it was packed from, or not what was promised. */
  pieces(most: number): AsyncGenerator<Uint8Array>
  /** The same, all of it. */
  read(most: number): Promise<Uint8Array>
}

const damaged = { what: 'The archive is damaged or breaks off.', next: 'It was not copied or downloaded whole. Get it again from where it came from, or unpack it with another program and add the files.' }
const smallEnough = 8_000_000
const mostGrowth = 200

/** The files of a ZIP archive in its own order, folders left out, at most `most` of them; no more than a few stretches of it are held. Throws `Unreadable`. */
export async function* zipMembers(archive: Uint8Array | FileAtHand, most: number): AsyncGenerator<ZipMember> {
  try {
    const file = inStretches(archive instanceof Uint8Array ? bytesAtHand(archive) : archive)
    // Names are decoded here: what yauzl thinks of them must not keep the other files from being read.
    const zip = await fromRandomAccessReaderPromise(new AtHandReader(file), file.size, { decodeStrings: false, autoClose: false })
    let seen = 0
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/')) continue
      if (++seen > most) throw new Unreadable({ what: `The archive holds more than ${most} files.`, where: 'the whole file', next: 'Unpack it and add the papers among them.' })
      const pieces = (largest: number) => unpack(name, entry.compressedSize, largest, () => zip.openReadStreamPromise(entry))
      yield {
        name,
        size: entry.uncompressedSize,
        encrypted: entry.isEncrypted(),
        pieces,
        async read(largest) {
          const parts: Uint8Array[] = []
          for await (const piece of pieces(largest)) parts.push(piece)
          return new Uint8Array(Buffer.concat(parts))
        },
      }
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable({ ...damaged, where: error instanceof Error ? error.message.slice(0, 160) : 'the whole file' })
  }
}

/** How yauzl reads a file that lies elsewhere. */
class AtHandReader extends RandomAccessReader {
  private readonly file: FileAtHand
  constructor(file: FileAtHand) {
    super()
    this.file = file
  }
  override read(buffer: Buffer, offset: number, length: number, position: number, done: (error: Error | null) => void): void {
    void (async () => {
      try {
        const bytes = await this.file.read(position, length)
        buffer.set(bytes, offset)
        setImmediate(done, bytes.length < length ? new Error('unexpected EOF') : null)
      } catch (error) {
        setImmediate(done, error instanceof Error ? error : new Error(String(error)))
      }
    })()
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const { file } = this
    return Readable.from((async function* () {
      for (let at = start; at < end; at += stretch) yield await file.read(at, Math.min(stretch, end - at))
    })(), { objectMode: false, highWaterMark: 1 })
  }
}

function nameOf(entry: Entry): string {
  try {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  } catch {
    return entry.fileNameRaw.toString('latin1')
  }
}

async function* unpack(name: string, packed: number, most: number, open: () => Promise<Readable>): AsyncGenerator<Uint8Array> {
  let size = 0
  let stream: Readable | undefined
  try {
    stream = await open()
    for await (const part of stream as AsyncIterable<Buffer>) {
      size += part.length
      if (size > most) throw new Unreadable({ what: `Unpacked, the file is larger than ${most} bytes.`, where: name, next: 'Unpack it with another program, split it, and add the parts.' })
      if (size > smallEnough && size > packed * mostGrowth) throw new Unreadable({ what: `The file unpacks to more than ${mostGrowth} times its size, as no paper does.`, where: name, next: 'Do not open it elsewhere. Ask whoever sent it for the papers themselves.' })
      yield part
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable({ ...damaged, what: 'The file inside the archive is damaged, or packed in a way that cannot be read.', where: name })
  } finally {
    stream?.destroy()
  }
}
