import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { CoveredPlace } from './covered-places.ts'

/** Dots of a page without transparency: red, green, blue. */
export interface Dots {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** The picture of a page as it goes into a PDF. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  readonly as: 'sixteen grays' | 'gray JPEG' | 'colour JPEG'
}

/** Blacks out the places, to the outer edge of every dot they touch. */
export function blackOut({ width, height, rgb }: Dots, places: readonly CoveredPlace[]): void {
  for (const { box } of places) {
    const [x0, x1] = [Math.max(0, Math.floor(box.left * width)), Math.min(width, Math.ceil(box.right * width))]
    for (let y = Math.max(0, Math.floor(box.top * height)); y < Math.min(height, Math.ceil(box.bottom * height)); y++) rgb.fill(0, (y * width + x0) * 3, (y * width + x1) * 3)
  }
}

/** The smaller of the ways to write it; in colour only when the page has some. */
export async function encodePicture({ width, height, rgb }: Dots): Promise<PagePicture> {
  const image = () => sharp(rgb, { raw: { width, height, channels: 3 } })
  if (hasColour(rgb)) return { width, height, bytes: await image().jpeg({ quality: 78, mozjpeg: true }).toBuffer(), as: 'colour JPEG' }
  const gray = await image().grayscale().raw().toBuffer()
  const packed = deflateSync(sixteenGrays(gray, width, height), { level: 9 })
  const jpeg = await sharp(gray, { raw: { width, height, channels: 1 } }).jpeg({ quality: 72, mozjpeg: true }).toBuffer()
  return packed.length <= jpeg.length ? { width, height, bytes: packed, as: 'sixteen grays' } : { width, height, bytes: jpeg, as: 'gray JPEG' }
}

function hasColour(rgb: Uint8Array): boolean {
  let [coloured, seen] = [0, 0]
  for (let i = 0; i + 2 < rgb.length; i += 3 * 5) {
    const [r, g, b] = [rgb[i] as number, rgb[i + 1] as number, rgb[i + 2] as number]
    seen++
    if (Math.max(r, g, b) - Math.min(r, g, b) > 40) coloured++
  }
  return coloured > seen / 1000
}

/** Two dots to the byte, each row as the difference from the one above (PNG’s filter 2), after a byte that says so. */
function sixteenGrays(gray: Uint8Array, width: number, height: number): Uint8Array {
  const stride = Math.ceil(width / 2)
  const out = new Uint8Array((stride + 1) * height)
  let before = new Uint8Array(stride)
  for (let y = 0; y < height; y++) {
    const row = new Uint8Array(stride)
    for (let x = 0; x < width; x++) row[x >> 1] = (row[x >> 1] as number) | (Math.round((gray[y * width + x] as number) / 17) << (x % 2 === 0 ? 4 : 0))
    out[y * (stride + 1)] = 2
    for (let i = 0; i < stride; i++) out[y * (stride + 1) + 1 + i] = ((row[i] as number) - (before[i] as number)) & 0xff
    before = row
  }
  return out
}
