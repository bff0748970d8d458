import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { done, refused, type Result } from '../src/index.ts'

/**
 * The bytes of papers and packets on disk, at `directory/ab/cd/<sha256>`. This file is the only one that knows how bytes lie on
 * disk; encryption, when it comes, is between `keep` and the file and between the file and `fetch`.
 */
export interface KeptBytes {
  /** Resolves with the bytes' SHA-256 once the file and every directory on the way are on disk for good. */
  keep(bytes: Uint8Array): Promise<Result<string>>
  /** The bytes of that hash, checked against it. */
  fetch(sha256: string): Promise<Result<Uint8Array>>
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Makes `directory` when it is not there. */
export async function openKeptBytes(directory: string): Promise<KeptBytes> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 })
  if (made !== undefined) await syncDirectory(dirname(made))
  return keptBytes(directory)
}

function keptBytes(directory: string): KeptBytes {
  const fileOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return {
    async keep(bytes) {
      const sha256 = sha256Of(bytes)
      const file = fileOf(sha256)
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        if ((await whole(file, sha256)) === undefined) await write(file, bytes)
        else await sync(file)
        for (const way of [dirname(file), dirname(dirname(file)), directory]) await syncDirectory(way)
        return done(sha256)
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        const full = code === 'ENOSPC' || code === 'EDQUOT'
        return refused('unavailable', full ? 'The disk is full: the paper was not kept.' : `The paper could not be kept: ${message}.`, directory, full ? 'Free some space and add it again.' : 'Check that the program may write there and add it again.')
      }
    },
    async fetch(sha256) {
      const bytes = await whole(fileOf(sha256), sha256).catch(() => undefined)
      if (bytes) return done(bytes)
      return refused('unavailable', 'The file of this paper is missing or is not what was kept.', fileOf(sha256), 'Restore it from a backup, or add the same file again: it will be taken for the same paper.')
    },
  }
}

/** The file's bytes when they are there and have that hash. */
async function whole(file: string, sha256: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return bytes && sha256Of(bytes) === sha256 ? bytes : undefined
}

/** Under a name of its own first, then renamed, so that a file of that name is always whole. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  const half = `${file}.${randomUUID()}.half`
  try {
    const handle = await open(half, 'wx', 0o400)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(half, file)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}

async function syncDirectory(path: string): Promise<void> {
  // Windows has no handle of a directory; its file system writes names with the files.
  if (process.platform !== 'win32') await sync(path)
}
