import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** A ZIP archive of files by their names, in this order; `stored` keeps them unpacked. */
export async function makeZip(files: Readonly<Record<string, string | Uint8Array>>, { stored = false } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { compress: !stored, mtime: new Date('2020-01-02T03:04:05Z') })
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}
