import type { BackupItem } from './backup-item.ts'
import { BackupFault } from './sealed-file.ts'

const told = 1
const rows = 2
const paper = 3

/** An item as bytes: a letter for what follows, its length in four bytes, and JSON or the bytes themselves. */
export function itemToBytes(item: BackupItem): Buffer {
  const [kind, body] = item.what === 'rows' ? [rows, item.bytes] : item.what === 'bytes' ? [paper, item.bytes] : [told, Buffer.from(JSON.stringify(item))]
  const head = Buffer.alloc(5)
  head[0] = kind
  head.writeUInt32BE(body.length, 1)
  return Buffer.concat([head, body])
}

/** The items of a file's plain bytes. Throws `BackupFault` when they end in the middle of one or without the last. */
export async function* itemsFromBytes(parts: AsyncIterable<Buffer>, where: string): AsyncGenerator<BackupItem> {
  let held: Buffer = Buffer.alloc(0)
  let ended = false
  for await (const part of parts) {
    held = held.length === 0 ? part : Buffer.concat([held, part])
    let at = 0
    while (held.length - at >= 5) {
      const length = held.readUInt32BE(at + 1)
      if (held.length - at - 5 < length) break
      const body = held.subarray(at + 5, at + 5 + length)
      const item = held[at] === rows ? { what: 'rows' as const, bytes: body } : held[at] === paper ? { what: 'bytes' as const, bytes: body } : (JSON.parse(body.toString()) as BackupItem)
      ended = item.what === 'end'
      yield item
      at += 5 + length
    }
    held = held.subarray(at)
  }
  if (!ended || held.length > 0) throw new BackupFault('invalid', 'This backup was never finished.', where, 'Use another one. Nothing was changed.')
}
