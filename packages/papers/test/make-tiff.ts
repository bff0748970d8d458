/** A page of a TIFF in shades of gray; `lost` when its dots are said to stand where the file has none. */
export interface TiffPage {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
  readonly lost?: boolean
}

/** A TIFF of several pages as a scanner writes it, uncompressed, at 200 dots to the inch. */
export function makeTiff(pages: readonly TiffPage[]): Uint8Array<ArrayBuffer> {
  const entries = 11
  const directory = 2 + entries * 12 + 4 + 16
  let at = 8
  const parts = [Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])]
  const whole = 8 + pages.reduce((sum, { dots }) => sum + directory + dots.length, 0)
  for (const [i, { width, height, dots, lost }] of pages.entries()) {
    const head = Buffer.alloc(directory)
    const rational = at + directory - 16
    head.writeUInt16LE(entries, 0)
    const tags: readonly (readonly [tag: number, type: number, value: number])[] = [
      [256, 4, width], [257, 4, height], [258, 3, 8], [259, 3, 1], [262, 3, 1], [273, 4, lost === true ? whole + 5_000_000 : at + directory], [277, 3, 1], [278, 4, height], [279, 4, dots.length], [282, 5, rational], [283, 5, rational + 8],
    ]
    for (const [n, [tag, type, value]] of tags.entries()) {
      head.writeUInt16LE(tag, 2 + n * 12)
      head.writeUInt16LE(type, 4 + n * 12)
      head.writeUInt32LE(1, 6 + n * 12)
      head.writeUInt32LE(value, 10 + n * 12)
    }
    at += directory + dots.length
    head.writeUInt32LE(i + 1 < pages.length ? at : 0, 2 + entries * 12)
    for (const [n, value] of [200, 1, 200, 1].entries()) head.writeUInt32LE(value, directory - 16 + n * 4)
    parts.push(head, Buffer.from(dots))
  }
  return new Uint8Array(Buffer.concat(parts))
}
