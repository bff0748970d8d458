import sharp, { type Sharp } from 'sharp'
import { Unreadable } from '../problem.ts'

/** A picture in shades of gray, 0 black to 255 white, row after row. */
export interface Gray {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
}

/** What is drawn when a picture's dots are needed: the longest side is held to `longest`. */
export async function toGray(image: Sharp, longest?: number): Promise<Gray> {
  const sized = longest === undefined ? image : image.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
  const { data, info } = await sized.flatten({ background: '#ffffff' }).grayscale().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, dots: data }
}

export function fromGray(gray: Gray): Sharp {
  return sharp(gray.dots, { raw: { width: gray.width, height: gray.height, channels: 1 } })
}

/** The picture as a portable graymap: it need be neither packed nor unpacked. */
export function asGraymap({ width, height, dots }: Gray): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), dots])
}

/** At most so many dots are decoded: 120 million, a letter page at 1,100 dots to the inch. */
export const mostDots = 120_000_000

/** The picture of a file, turned as its camera said. `frame` counts from 0. */
export function openImage(bytes: Uint8Array, frame = 0): Sharp {
  return sharp(bytes, { limitInputPixels: mostDots, page: frame, failOn: 'error', sequentialRead: true }).autoOrient()
}

/** Runs work on a picture; what sharp throws becomes a problem with the way to go on. */
export async function soundImage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const words = error instanceof Error ? error.message : String(error)
    if (/pixel limit/i.test(words)) throw new Unreadable({ what: 'The picture is too large to read.', where: `more than ${mostDots} dots`, next: 'Scan the paper at 300 dots to the inch and add that.' })
    throw new Unreadable({ what: 'The picture is damaged or breaks off and cannot be drawn.', where: words.split('\n')[0]?.slice(0, 120) ?? 'the whole file', next: 'Scan or copy it again and add the new file.' })
  }
}
