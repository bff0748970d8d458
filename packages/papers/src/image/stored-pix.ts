import type { Gray } from './gray.ts'

const head = 28

/**
 * The picture as leptonica keeps one in memory and stores it (`pixSerializeToMemory`): it is read back in one piece, where other forms are read dot by dot.
 * A row fills words of four bytes, the first dot in the highest.
 */
export function asStoredPix({ width, height, dots }: Gray): Uint8Array {
  const wordsPerRow = Math.ceil(width / 4)
  const stored = Buffer.alloc(head + wordsPerRow * 4 * height)
  stored.write('spix', 'latin1')
  for (const [i, value] of [width, height, 8, wordsPerRow, 0, wordsPerRow * 4 * height].entries()) stored.writeUInt32LE(value, 4 + i * 4)
  const rows = stored.subarray(head)
  for (let y = 0; y < height; y++) rows.set(dots.subarray(y * width, (y + 1) * width), y * wordsPerRow * 4)
  rows.swap32()
  return stored
}
