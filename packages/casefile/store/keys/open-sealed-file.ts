import { createDecipheriv, createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { cameAsPlace, cameVersion, nonceLength, tagLength, version, type Key } from './cipher.ts'

/** A kept file of which any stretch can be had, so that nobody holds all of it. */
export interface FileAtHand {
  readonly size: number
  /** The bytes from `at` on, `length` of them or fewer at the end. Rejects when they are not what was kept. */
  read(at: number, length: number): Promise<Buffer>
  close(): Promise<void>
}

const stretch = 1 << 20
const block = 16

/**
 * Opens what `encrypt` made, or what was encrypted while it came, to be read here and there. The whole file is gone through once, and only when its tag is right is anything of it
 * given; of each megabyte a hash is kept from then, so that a file changed afterwards is noticed. Throws when it is not what was kept, or there is no such file.
 */
export async function openSealedFile(key: Key, place: string, path: string): Promise<FileAtHand> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? damaged(path) : error
  })
  try {
    const { size: sealed } = await file.stat()
    const size = sealed - 1 - nonceLength - tagLength
    if (size < 0) throw damaged(path)
    const head = await bytesOf(file, 0, 1 + nonceLength, path)
    if (head[0] !== version && head[0] !== cameVersion) throw damaged(path)
    const nonce = head.subarray(1)
    const hashes = await goThrough(file, { key, nonce, place: head[0] === cameVersion ? cameAsPlace : place, size, path })

    const stretchAt = async (index: number): Promise<Buffer> => {
      const from = index * stretch
      const bytes = await bytesOf(file, head.length + from, Math.min(stretch, size - from), path)
      if (hashes[index]?.equals(hashOf(bytes)) !== true) throw damaged(path)
      return stretchOf(key, nonce, from, bytes)
    }
    return {
      size,
      async read(at, length) {
        const end = Math.min(size, at + length)
        const parts: Buffer[] = []
        for (let index = Math.floor(at / stretch); index * stretch < end; index++) parts.push((await stretchAt(index)).subarray(Math.max(0, at - index * stretch), end - index * stretch))
        return parts.length === 1 ? parts[0] as Buffer : Buffer.concat(parts)
      },
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Checks the tag over the whole file; gives the hash of each stretch as it lies there. */
async function goThrough(file: FileHandle, { key, nonce, place, size, path }: { readonly key: Key; readonly nonce: Buffer; readonly place: string; readonly size: number; readonly path: string }): Promise<readonly Buffer[]> {
  const first = 1 + nonceLength
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(await bytesOf(file, first + size, tagLength, path))
  const hashes: Buffer[] = []
  for (let at = 0; at < size; at += stretch) {
    const bytes = await bytesOf(file, first + at, Math.min(stretch, size - at), path)
    hashes.push(hashOf(bytes))
    decipher.update(bytes)
  }
  try {
    decipher.final()
  } catch {
    throw damaged(path)
  }
  return hashes
}

/** A stretch by itself: GCM encrypts as counter mode does, the counter of the first block being two (NIST SP 800-38D, 7.1). */
function stretchOf(key: Key, nonce: Buffer, from: number, bytes: Buffer): Buffer {
  const counter = Buffer.alloc(4)
  counter.writeUInt32BE(2 + from / block)
  return createDecipheriv('aes-256-ctr', key, Buffer.concat([nonce, counter])).update(bytes)
}

async function bytesOf(file: FileHandle, at: number, length: number, path: string): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  for (let filled = 0; filled < length;) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled)
    if (bytesRead === 0) throw damaged(path)
    filled += bytesRead
  }
  return bytes
}

const hashOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

function damaged(path: string): Error {
  return new Error(`the file of this paper is missing or is not what was kept: ${path}`)
}
