import type { Sharp } from 'sharp'
import { paperLight } from './clean-scan.ts'
import { toGray } from './gray.ts'

/**
 * Why a picture looks like a camera's photograph of a paper rather than a flat scan; undefined when it does not. One sign alone is
 * not enough, except the camera's own mark.
 */
export async function whyPhotographed(image: () => Sharp, exif: Buffer | undefined): Promise<string | undefined> {
  const camera = cameraOf(exif)
  if (camera) return `the file carries the mark of a camera (${camera})`
  const small = await toGray(image(), 900)
  const lights = paperLight(small, 5)
  const spread = Math.max(...lights) - Math.min(...lights)
  const edge = edgeLight(small.dots, small.width, small.height)
  const colour = await colourOf(image())
  const signs: string[] = []
  if (spread > 40) signs.push('the light on the paper is uneven')
  if (edge < 0.5) signs.push('the margins are not the white of a flat scan')
  if (colour > 14) signs.push('the paper is tinted')
  return signs.length >= 2 ? signs.join(', ') : undefined
}

/** The share of the picture's rim that is near white. */
function edgeLight(dots: Uint8Array, width: number, height: number): number {
  const rim = Math.max(2, Math.round(Math.min(width, height) * 0.015))
  let [light, all] = [0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (y >= rim && y < height - rim && x >= rim && x < width - rim) continue
      all++
      if ((dots[y * width + x] ?? 0) > 215) light++
    }
  }
  return light / Math.max(1, all)
}

/** How far the picture is from gray: the mean distance between its strongest and weakest colour. */
async function colourOf(image: Sharp): Promise<number> {
  const { data, info } = await image.resize({ width: 300, height: 300, fit: 'inside' }).flatten({ background: '#ffffff' }).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true })
  if (info.channels < 3) return 0
  let sum = 0
  for (let i = 0; i + 2 < data.length; i += info.channels) {
    const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number]
    sum += Math.max(r, g, b) - Math.min(r, g, b)
  }
  return sum / (data.length / info.channels)
}

const makers = /\b(Apple|iPhone|iPad|samsung|SM-[A-Z]\d+|Google|Pixel|HUAWEI|Xiaomi|OnePlus|motorola|NIKON|Canon(?! (?:CanoScan|LiDE|MF|MX|DR|imageRUNNER))|OLYMPUS|SONY|FUJIFILM|Panasonic|LG Electronics|Nokia|HTC|OPPO|vivo|PENTAX|LEICA)\b/

/** The camera named in the picture's EXIF block, when there is one. Scanners that write their name are not cameras. */
function cameraOf(exif: Buffer | undefined): string | undefined {
  if (!exif) return undefined
  const words = exif.toString('latin1')
  if (/scan/i.test(words)) return undefined
  return makers.exec(words)?.[1] ?? (hasExposure(exif) ? 'exposure settings' : undefined)
}

/** Whether the EXIF block has an exposure time (tag 0x829A) or a focal length (0x920A), which only cameras write. */
function hasExposure(exif: Buffer): boolean {
  const little = exif.includes(Buffer.from('II*\0', 'latin1'))
  const tags = little ? [[0x9a, 0x82, 5, 0], [0x0a, 0x92, 5, 0]] : [[0x82, 0x9a, 0, 5], [0x92, 0x0a, 0, 5]]
  return tags.some((tag) => exif.includes(Buffer.from(tag)))
}
