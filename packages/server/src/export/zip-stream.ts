import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { ExportFile } from './export-file.ts'
import { manifestName, type Manifest, type ManifestHead } from './manifest.ts'

/**
 * A ZIP of these files as it is read: one file is asked for when the one before has been taken, so that memory holds one at a time. The
 * manifest comes last, and `ended` is told its SHA-256. When a file cannot be had the archive breaks off, and no program takes it for whole.
 */
export function zipOf(files: AsyncIterable<ExportFile>, head: ManifestHead, ended: (manifest: string) => Promise<void>): ReadableStream<Uint8Array> {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  const mtime = new Date(head.exportedAt)
  const put = async (file: ExportFile): Promise<{ bytes: number; sha256: string }> => {
    const counted = { hash: createHash('sha256'), bytes: 0 }
    const input = Readable.from(pieces([file.content], counted), { objectMode: false })
    zip.addReadStream(input, file.path, { mtime, mode: 0o100600, compress: file.packed !== true })
    await once(input, 'end')
    return { bytes: counted.bytes, sha256: counted.hash.digest('hex') }
  }
  const write = async () => {
    const listed: Manifest['files'][number][] = []
    for await (const file of files) listed.push({ path: file.path, is: file.is, ...await put(file) })
    const told = await put({ path: manifestName, is: 'this list', content: `${JSON.stringify({ format: 'lenity export', version: 1, ...head, files: listed } satisfies Manifest, undefined, 1)}\n` })
    await ended(told.sha256)
    zip.end()
  }
  write().catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
  return Readable.toWeb(out) as ReadableStream<Uint8Array>
}

/**
 * What is in `held`, in small pieces, so that whoever reads slowly is waited for. The archive keeps each stream to its end, so what was read
 * is let go of here.
 */
async function* pieces(held: ExportFile['content'][], counted: { readonly hash: Hash; bytes: number }): AsyncGenerator<Buffer> {
  const content = held.pop() ?? ''
  for await (const piece of typeof content === 'string' || content instanceof Uint8Array ? [content] : content) {
    const buffer = typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    counted.hash.update(buffer)
    counted.bytes += buffer.byteLength
    for (let at = 0; at < buffer.byteLength; at += 65_536) yield buffer.subarray(at, at + 65_536)
  }
}
