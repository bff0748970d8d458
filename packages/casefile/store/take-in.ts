import { createCipheriv, createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cameAsPlace, cameVersion, newKey, nonceLength, tagLength, type Key } from './keys/cipher.ts'

/** A file that came and whose place is not known yet. */
export interface TakenIn {
  /** Of all of it, in lower-case hex. */
  readonly sha256: string
  readonly size: number
  /** The bytes themselves when there are few; else the file they lie in, encrypted, and its key, which is nowhere else. */
  readonly lies: { readonly held: Uint8Array } | { readonly sealed: string; readonly key: Key }
  /** Leaves nothing of it but what was kept. */
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
/** So much goes to the disk for good at a time: what waits longer is written at once, and whoever commits then waits for all of it. */
const atOnce = 8 << 20
export const comingFolder = '.coming'
/** What a program that was killed left here is older than any file takes to come. */
const longest = 3_600_000

/**
 * Takes in bytes as they come, hashed on the way, and holds no more than a piece of them in memory: the rest is encrypted into a file under `directory`, under a key of its own, as
 * it will be kept. Throws what `chunks` throws, and `NotTaken`.
 */
export async function takeIn(directory: string, chunks: AsyncIterable<Uint8Array>): Promise<TakenIn> {
  const hash = createHash('sha256')
  const held: Uint8Array[] = []
  let size = 0
  let file: Sealing | undefined
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      size += chunk.length
      if (file !== undefined) await file.put(chunk)
      else held.push(chunk)
      if (file === undefined && size > small) {
        file = await sealing(directory)
        for (const one of held.splice(0)) await file.put(one)
      }
    }
    await file?.end()
  } catch (error) {
    await file?.forget()
    throw error
  }
  const sha256 = hash.digest('hex')
  if (file === undefined) return { sha256, size, lies: { held: Buffer.concat(held) }, forget: async () => undefined }
  return { sha256, size, lies: { sealed: file.path, key: file.key }, forget: file.forget }
}

interface Sealing {
  readonly path: string
  readonly key: Key
  put(chunk: Uint8Array): Promise<void>
  end(): Promise<void>
  forget(): Promise<void>
}

const disk = <T>(work: Promise<T>) => work.catch((error: unknown) => { throw new NotTaken(error) })

async function sealing(directory: string): Promise<Sealing> {
  const path = join(directory, comingFolder, randomUUID())
  const [key, nonce] = [newKey(), randomBytes(nonceLength)]
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(cameAsPlace))
  const handle = await disk(mkdir(dirname(path), { recursive: true, mode: 0o700 }).then(() => open(path, 'wx', 0o400)))
  let [isOpen, unwritten] = [true, 0]
  const write = async (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length;) at += (await disk(handle.write(bytes, at, bytes.length - at))).bytesWritten
    unwritten += bytes.length
    if (unwritten < atOnce) return
    unwritten = 0
    await disk(handle.datasync())
  }
  const close = async () => {
    if (!isOpen) return
    isOpen = false
    await handle.close()
  }
  await write(Buffer.concat([Buffer.of(cameVersion), nonce]))
  return {
    path,
    key,
    put: (chunk) => write(cipher.update(chunk)),
    async end() {
      await write(Buffer.concat([cipher.final(), cipher.getAuthTag()]))
      await disk(close())
    },
    async forget() {
      await close().catch(() => undefined)
      await rm(path, { force: true }).catch(() => undefined)
    },
  }
}

/** Removes what programs that were killed left; none of it can be read by anyone. */
export async function forgetLeftovers(directory: string): Promise<void> {
  for (const name of await readdir(join(directory, comingFolder)).catch((): string[] => [])) {
    const path = join(directory, comingFolder, name)
    if (await stat(path).then(({ mtimeMs }) => Date.now() - mtimeMs > longest, () => false)) await rm(path, { force: true })
  }
}
