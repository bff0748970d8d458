import sharp from 'sharp'
import { clearDust } from './clear-dust.ts'
import { clearLeaders } from './clear-leaders.ts'
import { clearRules } from './clear-rules.ts'
import { fromGray, grayOf, smallerOf, toGray, type Gray } from './gray.ts'
import { piecesOf } from './pieces.ts'
import { skewOf } from './skew.ts'
import { stretchContrast } from './stretch-contrast.ts'

/** Thin strokes of typewriters and printouts are read much better when they are a little softer; other type is read as well. */
const softening = 1

/** What is darker is ink. */
const dark = 150

/** A picture made ready for recognition, and the way back to the page it came from. */
export interface CleanScan {
  readonly picture: Gray
  readonly width: number
  readonly height: number
  /** Degrees, clockwise positive, by which the page was turned. */
  readonly turned: number
  /** A point of the clean picture as fractions of the page as it came. */
  toPage(x: number, y: number): { x: number; y: number }
}

/** Evens out light, takes speckle, leaders, dust and rules away and turns the page straight. */
export async function cleanScan(page: Gray): Promise<CleanScan> {
  const even = stretchContrast(isUneven(page) ? await evenLight(page) : page)
  const calm = speckle(even) > 0.15 ? await toGray(fromGray(even).median(3)) : even
  const pieces = piecesOf(calm, dark)
  const led = clearLeaders(calm, pieces)
  const still = clearDust(led, led === calm ? pieces : piecesOf(led, dark))
  const skew = skewOf(await smallerOf(still, 1000))
  const turned = Math.abs(skew) < 0.15 ? 0 : -skew
  const straight = turned === 0 ? still : await toGray(fromGray(still).rotate(turned, { background: '#ffffff' }))
  const { data, info } = await fromGray(clearRules(straight)).blur(softening).grayscale().raw().toBuffer({ resolveWithObject: true })
  const angle = (-turned * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return {
    picture: grayOf(data, info),
    width: info.width,
    height: info.height,
    turned,
    toPage(x, y) {
      const [dx, dy] = [x - info.width / 2, y - info.height / 2]
      return { x: (dx * cos - dy * sin) / page.width + 0.5, y: (dx * sin + dy * cos) / page.height + 0.5 }
    },
  }
}

/** Each dot divided by the light of its neighbourhood. */
async function evenLight(gray: Gray): Promise<Gray> {
  const small = Math.max(8, Math.round(Math.max(gray.width, gray.height) / 24))
  const light = await toGray(fromGray(gray).resize({ width: small, height: small, fit: 'inside', kernel: 'cubic' }).dilate(1).blur(2))
  const paper = await sharp(light.dots, { raw: { width: light.width, height: light.height, channels: 1 } }).resize(gray.width, gray.height, { fit: 'fill', kernel: 'cubic' }).grayscale().raw().toBuffer()
  const [dots, from, lit] = [new Uint8Array(gray.dots.length), gray.dots, grayOf(paper, gray).dots]
  for (let i = 0; i < dots.length; i++) dots[i] = Math.min(255, ((from[i] as number) * 245) / Math.max(24, lit[i] as number))
  return { ...gray, dots }
}

/** Whether the paper's own brightness differs between parts of the picture. */
function isUneven(gray: Gray): boolean {
  const lights = paperLight(gray, 6)
  return Math.max(...lights) - Math.min(...lights) > 24 || Math.max(...lights) < 215
}

/** How bright the paper is in each square of a grid: the level that one dot in five exceeds. */
export function paperLight(gray: Gray, grid: number): number[] {
  const out: number[] = []
  for (let gy = 0; gy < grid; gy++) {
    for (let gx = 0; gx < grid; gx++) {
      const counts = new Uint32Array(256)
      let total = 0
      for (let y = Math.floor((gy * gray.height) / grid); y < Math.floor(((gy + 1) * gray.height) / grid); y += 3) {
        for (let x = Math.floor((gx * gray.width) / grid); x < Math.floor(((gx + 1) * gray.width) / grid); x += 3) {
          const level = gray.dots[y * gray.width + x] ?? 0
          counts[level] = (counts[level] ?? 0) + 1
          total++
        }
      }
      let level = 255
      for (let above = 0; level > 0; level--) {
        above += counts[level] ?? 0
        if (above > total / 5) break
      }
      out.push(level)
    }
  }
  return out
}

/** The share of dark dots that stand alone among light ones. */
function speckle(gray: Gray): number {
  let [dark, alone] = [0, 0]
  const { width, height, dots } = gray
  for (let y = 1; y < height - 1; y += 2) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      if ((dots[i] ?? 255) > 128) continue
      dark++
      const near = Number((dots[i - 1] ?? 0) < 128) + Number((dots[i + 1] ?? 0) < 128) + Number((dots[i - width] ?? 0) < 128) + Number((dots[i + width] ?? 0) < 128)
      if (near <= 1) alone++
    }
  }
  return dark === 0 ? 0 : alone / dark
}
