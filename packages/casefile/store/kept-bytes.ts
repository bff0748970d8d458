import { createHash, randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { done, refused, type Result } from '../src/index.ts'
import { cameAsPlace, cameVersion, decrypt, encrypt, newKey, type Key } from './keys/cipher.ts'
import { decryptFile } from './keys/decrypt-file.ts'
import { openSealedFile, type FileAtHand } from './keys/open-sealed-file.ts'
import { comingFolder, forgetLeftovers, NotTaken, takeIn, type TakenIn } from './take-in.ts'

/** Where the bytes of a paper or packet lie and the key that opens them. */
export interface KeptPlace {
  readonly office: string
  readonly caseId: string
  /** Of the bytes as they were brought, in lower-case hex. */
  readonly sha256: string
  readonly key: Key
  /** The file's name, where it is not the hash: of a paper that was not read yet. */
  readonly as?: string
}

/**
 * The bytes of papers and packets on disk, encrypted, at `directory/<office>/<case>/ab/<sha256>`. This file is the only one that knows how
 * bytes lie on disk.
 */
export interface KeptBytes {
  /** Resolves once the file and every directory on the way are on disk for good. */
  keep(place: KeptPlace, bytes: Uint8Array): Promise<Result<true>>
  /** Takes in bytes as they come, before it is known where they belong. Throws what `chunks` throws. */
  takeIn(chunks: AsyncIterable<Uint8Array>): Promise<Result<TakenIn>>
  /** The same as `keep` for what was taken in, under a name that no file has yet; gives the key it is under. */
  keepTaken(place: Omit<KeptPlace, 'key'>, taken: TakenIn): Promise<Result<Key>>
  /** Gives a file that is kept a second name, without making it anew: that of a paper which was read. The first is for `remove`. */
  keepAs(place: KeptPlace, name: string): Promise<Result<true>>
  /** The bytes as they were brought, piece by piece. Throws when the file is missing or, at the end, when it is not what was kept. */
  chunks(place: KeptPlace): AsyncIterable<Buffer>
  /** The file to be read here and there; whoever opens it closes it. Throws when it is missing or is not what was kept. */
  openAt(place: KeptPlace): Promise<FileAtHand>
  /** The bytes as they were brought, checked against their hash. */
  fetch(place: KeptPlace): Promise<Result<Uint8Array>>
  /** Removes the file, of what was erased; nothing when there is none. */
  remove(place: Omit<KeptPlace, 'key'>): Promise<void>
  /** Removes every file of a case. */
  removeCase(place: Pick<KeptPlace, 'office' | 'caseId'>): Promise<void>
}

/** Where the encrypted bytes lie under `directory`; in a backup they lie the same way. */
export function fileOf(directory: string, { office, caseId, sha256, as = sha256 }: Omit<KeptPlace, 'key'>): string {
  return join(directory, office, caseId, as.slice(0, 2), as)
}

/** The bytes as they were brought from those of the file; undefined when they do not open or have another hash. */
export function openKept(place: KeptPlace, sealed: Uint8Array): Buffer | undefined {
  const bytes = sealed[0] === cameVersion ? decrypt(place.key, cameAsPlace, sealed, cameVersion) : decrypt(place.key, placeName(place), sealed)
  return bytes && sha256Of(bytes) === place.sha256 ? bytes : undefined
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Makes `directory` when it is not there. */
export async function openKeptBytes(directory: string): Promise<KeptBytes> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 })
  if (made !== undefined) await syncDirectory(dirname(made))
  await forgetLeftovers(directory)
  return keptBytes(directory)
}

function keptBytes(directory: string): KeptBytes {
  return {
    async keep(place, bytes) {
      const file = fileOf(directory, place)
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        if ((await whole(file, place)) === undefined) await write(file, encrypt(place.key, placeName(place), bytes), await placeForHalf(directory, file))
        else await sync(file)
        await syncWay(file, directory)
        return done(true)
      } catch (error) {
        return notKept(error, directory)
      }
    },
    async takeIn(chunks) {
      try {
        return done(await takeIn(directory, chunks))
      } catch (error) {
        if (error instanceof NotTaken) return notKept(error.cause, directory)
        throw error
      }
    },
    async keepTaken(place, { lies }) {
      const file = fileOf(directory, place)
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        const key = 'sealed' in lies ? lies.key : newKey()
        if ('sealed' in lies) await nameAnew(lies.sealed, file, await placeForHalf(directory, file))
        else await write(file, encrypt(key, placeName({ ...place, key }), lies.held), await placeForHalf(directory, file))
        await syncWay(file, directory)
        return done(key)
      } catch (error) {
        return notKept(error, directory)
      }
    },
    async keepAs(place, name) {
      const file = fileOf(directory, { ...place, as: name })
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        await nameAnew(fileOf(directory, place), file, await placeForHalf(directory, file))
        await syncWay(file, directory)
        return done(true)
      } catch (error) {
        return notKept(error, directory)
      }
    },
    chunks: (place) => decryptFile(place.key, placeName(place), fileOf(directory, place)),
    openAt: (place) => openSealedFile(place.key, placeName(place), fileOf(directory, place)),
    remove: (place) => rm(fileOf(directory, place), { force: true }),
    removeCase: ({ office, caseId }) => rm(join(directory, office, caseId), { recursive: true, force: true }),
    async fetch(place) {
      const bytes = await whole(fileOf(directory, place), place).catch(() => undefined)
      if (bytes) return done(bytes)
      return refused('unavailable', 'The file of this paper is missing or is not what was kept.', fileOf(directory, place), 'Restore it from a backup, or add the same file again: it will be taken for the same paper.')
    },
  }
}

function notKept(error: unknown, directory: string): Result<never> {
  const { code, message } = error as NodeJS.ErrnoException
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return refused('unavailable', full ? 'The disk is full: the paper was not kept.' : `The paper could not be kept: ${message}.`, directory, full ? 'Free some space and add it again.' : 'Check that the program may write there and add it again.')
}

function placeName({ office, caseId, sha256 }: KeptPlace): string {
  return `${office} ${caseId} bytes ${sha256}`
}

/** The file's bytes as they were brought, when they are there, open and have that hash. */
async function whole(file: string, place: KeptPlace): Promise<Buffer | undefined> {
  const sealed = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return sealed && openKept(place, sealed)
}

/** A name among what is on its way: what a program that was killed leaves there the next start removes. */
async function placeForHalf(directory: string, file: string): Promise<string> {
  await mkdir(join(directory, comingFolder), { recursive: true, mode: 0o700 })
  return join(directory, comingFolder, `${basename(file)}.${randomUUID()}.half`)
}

/** Under a name of its own first, then renamed, so that a file of that name is always whole. */
export async function write(file: string, bytes: Uint8Array, half = `${file}.${randomUUID()}.half`): Promise<void> {
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

/** Gives a file a second name, under which it is whole from the first moment. */
async function nameAnew(from: string, to: string, half: string): Promise<void> {
  try {
    // Where a file can have one name only, it is copied.
    await link(from, half).catch(() => copyFile(from, half))
    await sync(half)
    await rename(half, to)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Makes the names of a file and of every directory on the way to it from `directory` last. */
export async function syncWay(file: string, directory: string): Promise<void> {
  for (let way = dirname(file); way.length >= directory.length; way = dirname(way)) await syncDirectory(way)
}

async function syncDirectory(path: string): Promise<void> {
  // Windows has no handle of a directory; its file system writes names with the files.
  if (process.platform !== 'win32') await sync(path)
}
