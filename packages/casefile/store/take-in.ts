import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { newKey } from './keys/cipher.ts'

/** A file that came and whose place is not known yet. */
export interface TakenIn {
  /** Of all of it, in lower-case hex. */
  readonly sha256: string
  readonly size: number
  /** The bytes piece by piece, as often as they are asked for. Throws when they are not what came. */
  chunks(): AsyncIterable<Uint8Array>
  /** Leaves nothing of it. */
  forget(): Promise<void>
}

/** The disk did not take it; the reason is the cause. */
export class NotTaken extends Error {
  constructor(cause: unknown) {
    super('the disk did not take it', { cause })
  }
}

/** What is smaller is held in memory. */
const small = 1 << 20
const pieceLength = 1 << 20
const folder = '.coming'
/** What a program that was killed left here is older than any file takes to come. */
const longest = 24 * 3_600_000

/**
 * Takes in bytes as they come, hashed on the way, and holds no more than a piece of them in memory: the rest lies in a file under `directory`, under a
 * key that is nowhere else, and where the system allows it without a name, so that nothing is left of it when the program ends. Throws what `chunks` throws, and `NotTaken`.
 */
export async function takeIn(directory: string, chunks: AsyncIterable<Uint8Array>): Promise<TakenIn> {
  const hash = createHash('sha256')
  const held: Uint8Array[] = []
  let size = 0
  let file: Spooled | undefined
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      size += chunk.length
      if (file !== undefined) await file.put(chunk)
      else held.push(chunk)
      if (file === undefined && size > small) {
        file = await spool(directory)
        for (const one of held.splice(0)) await file.put(one)
      }
    }
    await file?.end()
  } catch (error) {
    await file?.forget()
    throw error
  }
  const sha256 = hash.digest('hex')
  return file === undefined
    ? { sha256, size, chunks: async function* () { yield* held }, forget: async () => { held.length = 0 } }
    : { sha256, size, chunks: file.chunks, forget: file.forget }
}

interface Spooled {
  put(chunk: Uint8Array): Promise<void>
  end(): Promise<void>
  chunks(): AsyncIterable<Uint8Array>
  forget(): Promise<void>
}

async function spool(directory: string): Promise<Spooled> {
  const path = join(directory, folder, randomUUID())
  const handle = await openAlone(path).catch((error: unknown) => { throw new NotTaken(error) })
  const [key, nonce] = [newKey(), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  let [written, closed] = [0, false]
  let tag = Buffer.alloc(0)
  return {
    async put(chunk) {
      const sealed = cipher.update(chunk)
      for (let at = 0; at < sealed.length;) {
        const { bytesWritten } = await handle.write(sealed, at, sealed.length - at, written).catch((error: unknown) => { throw new NotTaken(error) })
        at += bytesWritten
        written += bytesWritten
      }
    },
    async end() {
      cipher.final()
      tag = cipher.getAuthTag()
    },
    async *chunks() {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce)
      decipher.setAuthTag(tag)
      for (let at = 0; at < written;) {
        const piece = Buffer.allocUnsafe(Math.min(pieceLength, written - at))
        const { bytesRead } = await handle.read(piece, 0, piece.length, at)
        if (bytesRead === 0) throw new Error('what came was cut short on the disk')
        at += bytesRead
        yield decipher.update(piece.subarray(0, bytesRead))
      }
      decipher.final()
    },
    async forget() {
      if (closed) return
      closed = true
      await handle.close().catch(() => undefined)
      await rm(path, { force: true }).catch(() => undefined)
    },
  }
}

async function openAlone(path: string): Promise<FileHandle> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
  const handle = await open(path, 'wx+', 0o600)
  // A file that is open needs no name, but on Windows.
  if (process.platform !== 'win32') await rm(path, { force: true }).catch(() => undefined)
  return handle
}

/** Removes what programs that were killed left; none of it can be read by anyone. */
export async function forgetLeftovers(directory: string): Promise<void> {
  for (const name of await readdir(join(directory, folder)).catch((): string[] => [])) {
    const path = join(directory, folder, name)
    if (await stat(path).then(({ mtimeMs }) => Date.now() - mtimeMs > longest, () => false)) await rm(path, { force: true })
  }
}
