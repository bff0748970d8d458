import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { ZipFile as NewZip } from 'yazl'

/** A Word document with its text edited, as a word processor would save it: every other file of it as it was. */
export async function editWord(bytes: Uint8Array, edit: (xml: string) => string): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)(Buffer.from(bytes), { lazyEntries: true })
  const made = new NewZip()
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      const copy = async () => {
        const content = await contentOf(zip, entry)
        made.addBuffer(entry.fileName === 'word/document.xml' ? Buffer.from(edit(content.toString('utf8'))) : content, entry.fileName)
        zip.readEntry()
      }
      copy().catch(reject)
    })
    zip.on('end', resolve)
    zip.on('error', reject)
    zip.readEntry()
  })
  made.end()
  return new Uint8Array(await buffer(made.outputStream as NodeJS.ReadableStream))
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return buffer(await promisify(zip.openReadStream.bind(zip) as (of: Entry, done: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void)(entry))
}
