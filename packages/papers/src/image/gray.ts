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
  return grayOf(data, info)
}

/** A picture of the dots sharp gives. They are told as plain bytes, so that what goes through them sees one kind of list and is fast. */
export function grayOf(data: Uint8Array, { width, height }: { readonly width: number; readonly height: number }): Gray {
  return { width, height, dots: new Uint8Array(data.buffer, data.byteOffset, data.length) }
}

const smaller = new WeakMap<Gray, Map<number, Promise<Gray>>>()

/** The picture with its longest side held to `longest`, made once for whoever looks at it. */
export function smallerOf(gray: Gray, longest: number): Promise<Gray> {
  const sizes = smaller.get(gray) ?? new Map<number, Promise<Gray>>()
  smaller.set(gray, sizes)
  const made = sizes.get(longest) ?? toGray(fromGray(gray), longest)
  sizes.set(longest, made)
  return made
}

export function fromGray(gray: Gray): Sharp {
  return sharp(gray.dots, { raw: { width: gray.width, height: gray.height, channels: 1 } })
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
