import type { Readable } from 'node:stream'
import { fromBufferPromise, getFileNameLowLevel, type Entry } from 'yauzl'
import { Unreadable } from '../problem.ts'

/** One file inside a ZIP archive. */
export interface ZipMember {
  /** As the archive has it: nothing may be written under that name as it stands. */
  readonly name: string
  /** Unpacked, as the archive claims. */
  readonly size: number
  readonly encrypted: boolean
  /** Unpacks it; throws `Unreadable` when that gives more than `most` bytes, far more than it was packed from, or not what was promised. */
  read(most: number): Promise<Uint8Array>
}

const damaged = { what: 'The archive is damaged or breaks off.', next: 'It was not copied or downloaded whole. Get it again from where it came from, or unpack it with another program and add the files.' }
const smallEnough = 8_000_000
const mostGrowth = 200

/** The files of a ZIP archive in its own order, folders left out, at most `most` of them. Throws `Unreadable`. */
export async function* zipMembers(bytes: Uint8Array, most: number): AsyncGenerator<ZipMember> {
  try {
    // Names are decoded here: what yauzl thinks of them must not keep the other files from being read.
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { decodeStrings: false })
    let seen = 0
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/')) continue
      if (++seen > most) throw new Unreadable({ what: `The archive holds more than ${most} files.`, where: 'the whole file', next: 'Unpack it and add the papers among them.' })
      yield {
        name,
        size: entry.uncompressedSize,
        encrypted: entry.isEncrypted(),
        read: (largest) => unpack(name, entry.compressedSize, largest, () => zip.openReadStreamPromise(entry)),
      }
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable({ ...damaged, where: error instanceof Error ? error.message.slice(0, 160) : 'the whole file' })
  }
}

function nameOf(entry: Entry): string {
  try {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  } catch {
    return entry.fileNameRaw.toString('latin1')
  }
}

async function unpack(name: string, packed: number, most: number, open: () => Promise<Readable>): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  try {
    const stream = await open()
    for await (const part of stream as AsyncIterable<Buffer>) {
      size += part.length
      if (size > most || (size > smallEnough && size > packed * mostGrowth)) {
        stream.destroy()
        throw new Unreadable(size > most
          ? { what: `Unpacked, the file is larger than ${most} bytes.`, where: name, next: 'Unpack it with another program, split it, and add the parts.' }
          : { what: `The file unpacks to more than ${mostGrowth} times its size, as no paper does.`, where: name, next: 'Do not open it elsewhere. Ask whoever sent it for the papers themselves.' })
      }
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable({ ...damaged, what: 'The file inside the archive is damaged, or packed in a way that cannot be read.', where: name })
  }
  return new Uint8Array(Buffer.concat(parts))
}
