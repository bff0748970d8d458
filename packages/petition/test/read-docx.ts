import { inflateRawSync } from 'node:zlib'

/** One file of a DOCX as text, read through the archive's own directory; fails when it is not there. */
export function readDocx(bytes: Uint8Array, name = 'word/document.xml'): string {
  const view = Buffer.from(bytes)
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  let at = view.readUInt32LE(end + 16)
  for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, nameLength, extraLength, noteLength, start] = [view.readUInt32LE(at + 20), view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32), view.readUInt32LE(at + 42)]
    if (view.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const data = start + 30 + view.readUInt16LE(start + 26) + view.readUInt16LE(start + 28)
      const stored = view.subarray(data, data + packed)
      return (view.readUInt16LE(at + 10) === 8 ? inflateRawSync(stored) : stored).toString('utf8')
    }
    at += 46 + nameLength + extraLength + noteLength
  }
  throw new Error(`${name} is not in the archive`)
}
