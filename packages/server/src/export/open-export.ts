import { done, refused, type Result } from '@lenity/casefile'
import { createHash } from 'node:crypto'
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl'
import { manifest, manifestName, type Manifest } from './manifest.ts'

/** More files than this no export of Lenity has. */
const mostFiles = 200_000
const largestManifest = 64 << 20

export interface OpenExport {
  readonly manifest: Manifest
  /** Of the manifest itself, as the audit of the case it came from has it. */
  readonly sha256: string
  /** The bytes of a file of the manifest, checked against it; a problem names the file. */
  read(path: string): Promise<Result<Buffer>>
  /** The first file that is missing, is not what the manifest says, or is not in it; undefined when all is well. */
  firstWrong(onProgress?: (files: number) => void): Promise<{ readonly what: string; readonly where: string; readonly next: string } | undefined>
  close(): void
}

/** Opens an export, of a file by its path or of bytes; what is not one, or not whole, is refused. */
export async function openExport(from: string | Buffer): Promise<Result<OpenExport>> {
  let zip: ZipFile
  const entries = new Map<string, Entry>()
  const twice: string[] = []
  try {
    zip = typeof from === 'string' ? await openPromise(from, { autoClose: false }) : await fromBufferPromise(from)
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) twice.push(entry.fileName)
      entries.set(entry.fileName, entry)
      if (entries.size > mostFiles) return refused('invalid', `The archive has more than ${mostFiles} files.`, entry.fileName, 'Choose a file that Lenity exported.')
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return refused('not found', 'There is no such file.', String(from), 'Check its name.')
    return refused('invalid', `This is not a whole ZIP archive (${message}).`, typeof from === 'string' ? from : 'the file', 'It may have broken off while it was saved: save the export again.')
  }
  const sized = async (entry: Entry, bytes: number, take: (piece: Buffer) => void) => {
    // Looked at before anything is unpacked, so that a small file cannot become a huge one.
    if (entry.uncompressedSize !== bytes) throw new Error(`it has ${entry.uncompressedSize} bytes and should have ${bytes}`)
    for await (const piece of await zip.openReadStreamPromise(entry)) take(piece as Buffer)
  }
  const listEntry = entries.get(manifestName)
  const pieces: Buffer[] = []
  let list: Manifest
  try {
    if (listEntry === undefined || listEntry.uncompressedSize > largestManifest) throw new Error('there is none')
    await sized(listEntry, listEntry.uncompressedSize, piece => pieces.push(piece))
    list = manifest.parse(JSON.parse(Buffer.concat(pieces).toString()))
  } catch {
    zip.close()
    return refused('invalid', 'This is not an export of Lenity: its manifest is missing or cannot be read.', manifestName, 'Choose a file that Lenity exported, as it was saved.')
  }
  const listed = new Map(list.files.map(one => [one.path, one]))

  async function check(path: string, keep: (piece: Buffer) => void): Promise<Result<true>> {
    const told = listed.get(path)
    const entry = entries.get(path)
    if (told === undefined || entry === undefined) return refused('invalid', told === undefined ? 'This file is not in the manifest.' : 'This file is missing.', path, 'Ask for the export anew.')
    const hash = createHash('sha256')
    try {
      await sized(entry, told.bytes, piece => { hash.update(piece); keep(piece) })
    } catch (error) {
      return refused('invalid', `This file is not what the manifest says: ${error instanceof Error ? error.message : String(error)}.`, path, 'Ask for the export anew.')
    }
    return hash.digest('hex') === told.sha256 ? done(true) : refused('invalid', 'This file is not what the manifest says: its SHA-256 is another.', path, 'Ask for the export anew.')
  }

  return done({
    manifest: list,
    sha256: createHash('sha256').update(Buffer.concat(pieces)).digest('hex'),
    async read(path) {
      const kept: Buffer[] = []
      const checked = await check(path, piece => kept.push(piece))
      return checked.ok ? done(Buffer.concat(kept)) : checked
    },
    async firstWrong(onProgress) {
      const surplus = twice[0] ?? [...entries.keys()].find(path => path !== manifestName && !listed.has(path))
      let files = 0
      for (const { path } of list.files) {
        const checked = await check(path, () => undefined)
        if (!checked.ok) return checked.problem
        onProgress?.(files += 1)
      }
      return surplus === undefined ? undefined : { what: twice.length > 0 ? 'This file is in the archive twice.' : 'This file is not in the manifest.', where: surplus, next: 'Ask for the export anew.' }
    },
    close: () => zip.close(),
  })
}
