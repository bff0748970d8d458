/** A file of which any stretch can be had, so that nobody holds all of it. */
export interface FileAtHand {
  readonly size: number
  /** The bytes from `at` on, `length` of them or fewer at the end. Rejects when the file is not what was kept. */
  read(at: number, length: number): Promise<Uint8Array>
}

/** A file that is in memory. */
export function bytesAtHand(bytes: Uint8Array): FileAtHand {
  return { size: bytes.length, read: async (at, length) => bytes.subarray(at, at + length) }
}

/** So much is asked for at a time. */
export const stretch = 1 << 20

/** The same file, asked for in whole stretches, of which the last two are held: a directory is read a few bytes at a time. */
export function inStretches({ size, read }: FileAtHand): FileAtHand {
  const held = new Map<number, Promise<Uint8Array>>()
  const get = (index: number): Promise<Uint8Array> => {
    const there = held.get(index) ?? read(index * stretch, Math.min(stretch, size - index * stretch))
    held.delete(index)
    held.set(index, there)
    for (const [oldest] of held) {
      if (held.size <= 2) break
      held.delete(oldest)
    }
    return there
  }
  return {
    size,
    async read(at, length) {
      const end = Math.min(size, at + length)
      const parts: Uint8Array[] = []
      for (let from = at; from < end;) {
        const index = Math.floor(from / stretch)
        const part = (await get(index)).subarray(from - index * stretch, Math.min(end - index * stretch, stretch))
        if (part.length === 0) break
        parts.push(part)
        from += part.length
      }
      return parts.length === 1 ? parts[0] as Uint8Array : Buffer.concat(parts)
    },
  }
}

/** All of it, a stretch at a time. */
export async function* stretchesOf({ size, read }: FileAtHand): AsyncGenerator<Buffer> {
  for (let at = 0; at < size; at += stretch) {
    const part = await read(at, Math.min(stretch, size - at))
    yield Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  }
}
