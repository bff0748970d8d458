import sharp from 'sharp'
import { drawPages } from './draw-pages.ts'
import { seededRandom } from './seeded-random.ts'

type Point = readonly [number, number]

/** Where the four corners of the sheet fall in the picture, as fractions: top left, top right, bottom right, bottom left. */
const corners: readonly [Point, Point, Point, Point] = [[0.17, 0.12], [0.86, 0.075], [0.95, 0.9], [0.06, 0.945]]

/** The map from the picture to the unit square of the sheet: the inverse of the square's projection onto the four corners. */
function pictureToSheet([a, b, c, d]: typeof corners): (x: number, y: number) => Point {
  const [dx1, dx2, dx3] = [b[0] - c[0], d[0] - c[0], a[0] - b[0] + c[0] - d[0]]
  const [dy1, dy2, dy3] = [b[1] - c[1], d[1] - c[1], a[1] - b[1] + c[1] - d[1]]
  const scale = dx1 * dy2 - dx2 * dy1
  const g = (dx3 * dy2 - dx2 * dy3) / scale
  const h = (dx1 * dy3 - dx3 * dy1) / scale
  const [m00, m01, m02] = [b[0] - a[0] + g * b[0], d[0] - a[0] + h * d[0], a[0]]
  const [m10, m11, m12] = [b[1] - a[1] + g * b[1], d[1] - a[1] + h * d[1], a[1]]
  return (x, y) => {
    const u = (m11 - m12 * h) * x + (m02 * h - m01) * y + (m01 * m12 - m02 * m11)
    const v = (m12 * g - m10) * x + (m00 - m02 * g) * y + (m02 * m10 - m00 * m12)
    const w = (m10 * h - m11 * g) * x + (m01 * g - m00 * h) * y + (m00 * m11 - m01 * m10)
    return [u / w, v / w]
  }
}

/** The grain of a kitchen table of pine. */
function table(x: number, y: number, random: () => number): Point3 {
  const board = Math.floor(y * 5)
  const grain = Math.sin(x * 9 + Math.sin(y * 60 + board * 7) * 1.7 + board * 3) * 10 + Math.sin(y * 420 + Math.sin(x * 5) * 6) * 7
  const seam = Math.abs(y * 5 - Math.round(y * 5)) < 0.012 ? -45 : 0
  const light = grain + seam + (random() - 0.5) * 12
  return [148 + light, 104 + light * 0.8, 66 + light * 0.6]
}
type Point3 = readonly [number, number, number]

/**
 * The first page as someone takes it with a telephone: on a table, from an angle, in the light of one lamp, 1200 × 1600 dots.
 * The camera writes its make into the file, as cameras do.
 */
export async function photograph(pdf: Uint8Array, seed: string): Promise<Uint8Array> {
  const random = seededRandom(seed)
  const [width, height] = [1200, 1600]
  const [first] = await drawPages(pdf, 170)
  if (!first) throw new Error(`There is no page to photograph for ${seed}.`)
  const { data, info } = await sharp(first).blur(0.6).raw().toBuffer({ resolveWithObject: true })
  const toSheet = pictureToSheet(corners)
  const picture = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = toSheet(x / width, y / height)
      const onSheet = u >= 0 && u < 1 && v >= 0 && v < 1
      const shadow = !onSheet && u > -0.01 && u < 1.03 && v > 0 && v < 1.025 ? 0.55 : 1
      const lamp = 1.06 - 0.5 * Math.hypot(x / width - 0.25, (y / height - 0.2) * 1.1) ** 1.4
      const from = (Math.floor(v * info.height) * info.width + Math.floor(u * info.width)) * info.channels
      const wood = onSheet ? undefined : table(x / width, y / height, random)
      for (let channel = 0; channel < 3; channel++) {
        const own = wood ? (wood[channel] ?? 0) : (data[from + channel] ?? 0) * 0.93
        const warmth = channel === 2 ? 0.86 : channel === 1 ? 0.95 : 1
        picture[(y * width + x) * 3 + channel] = Math.max(0, Math.min(255, own * lamp * shadow * warmth + (random() - 0.5) * 9))
      }
    }
  }
  return sharp(picture, { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Make: 'Made-up telephone', Model: 'Example camera' } })
    .jpeg({ quality: 62, mozjpeg: true })
    .toBuffer()
}
