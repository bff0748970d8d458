import sharp from 'sharp'
import { expect, it } from 'vitest'
import { fromColours } from './from-colours.ts'

const [width, height] = [301, 205]
const rgba = Uint8Array.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 7919 + ((i * i) % 251)) % 256))
const raw = (): ReturnType<typeof sharp> => sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha()

it('a drawn page has the shades the picture library gives it, and gray stays as it is', async () => {
  const { gray } = fromColours(rgba, width, height, 100)
  const shades = await raw().grayscale().raw().toBuffer()
  expect(gray).toMatchObject({ width, height })
  expect(gray.dots.reduce((most, dot, i) => Math.max(most, Math.abs(dot - (shades[i] ?? 999))), 0)).toBeLessThanOrEqual(1)
  const even = Uint8Array.from({ length: 256 * 4 }, (_, i) => i >> 2)
  expect([...fromColours(even, 16, 16, 16).gray.dots]).toEqual(Array.from({ length: 256 }, (_, i) => i))
})

it('and is made small in colour, each dot the mean of its square, what is left over at the edges left out', () => {
  const { small } = fromColours(rgba, width, height, 100)
  expect([small.width, small.height]).toEqual([100, 68])
  for (const [x, y] of [[0, 0], [99, 67], [41, 30]] as const) {
    for (const colour of [0, 1, 2]) {
      let sum = 0
      for (let i = 0; i < 9; i++) sum += rgba[((y * 3 + Math.floor(i / 3)) * width + x * 3 + (i % 3)) * 4 + colour] as number
      expect(small.rgb[(y * small.width + x) * 3 + colour]).toBe(Math.round(sum / 9))
    }
  }
})
