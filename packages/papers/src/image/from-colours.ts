import type { Gray } from './gray.ts'

/** A picture in colour, red, green and blue; three bytes to the dot. */
export interface Colours {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** Light is mixed as it shines, not as it is coded. */
const shine = Float64Array.from({ length: 256 }, (_, code) => (code <= 10 ? code / 255 / 12.92 : ((code / 255 + 0.055) / 1.055) ** 2.4))
const steps = 8192
const codes = Uint8Array.from({ length: steps + 1 }, (_, i) => Math.round(255 * (i / steps <= 0.003_130_8 ? (12.92 * i) / steps : 1.055 * (i / steps) ** (1 / 2.4) - 0.055)))

/**
 * A drawn page of four bytes to the dot, red, green, blue and one that does not count, in shades of gray; and in colour, small, each dot the mean of a square of
 * the page, its longest side at least `least` dots. In one go over the dots: a page has eight million.
 */
export function fromColours(rgba: Uint8Array, width: number, height: number, least: number): { readonly gray: Gray; readonly small: Colours } {
  const side = Math.max(1, Math.floor(Math.max(width, height) / least))
  const [across, down] = [Math.floor(width / side), Math.floor(height / side)]
  const dots = new Uint8Array(width * height)
  const rgb = new Uint8Array(across * down * 3)
  const sums = new Uint32Array(across * 3)
  for (let y = 0, at = 0, dot = 0; y < height; y++) {
    for (let x = 0, square = 0, left = side; x < width; x++, at += 4, dot++) {
      const [r, g, b] = [rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number]
      dots[dot] = r === g && g === b ? r : (codes[Math.round((0.2126 * (shine[r] as number) + 0.7152 * (shine[g] as number) + 0.0722 * (shine[b] as number)) * steps)] as number)
      if (square >= sums.length) continue
      sums[square] = (sums[square] as number) + r
      sums[square + 1] = (sums[square + 1] as number) + g
      sums[square + 2] = (sums[square + 2] as number) + b
      if (--left === 0) [left, square] = [side, square + 3]
    }
    if ((y + 1) % side !== 0) continue
    const row = (y + 1) / side - 1
    for (let i = 0; i < sums.length; i++) rgb[row * sums.length + i] = Math.round((sums[i] as number) / (side * side))
    sums.fill(0)
  }
  return { gray: { width, height, dots }, small: { width: across, height: down, rgb } }
}
