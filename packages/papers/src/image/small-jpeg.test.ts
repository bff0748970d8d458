import sharp from 'sharp'
import { expect, it } from 'vitest'
import { smallJpeg } from './small-jpeg.ts'

it('a photograph is made small, and has neither camera nor place', async () => {
  const png = await sharp({ create: { width: 1_600, height: 2_000, channels: 3, background: '#8d5f46' } }).withExif({ IFD0: { Make: 'zqcamerazq' } }).png().toBuffer()
  expect(png.includes('zqcamerazq')).toBe(true)
  const { jpeg, width, height } = await smallJpeg(png, 640)
  const about = await sharp(jpeg).metadata()
  expect([width, height, about.format, about.exif, about.icc, about.xmp, Buffer.from(jpeg).includes('zqcamerazq')]).toEqual([512, 640, 'jpeg', undefined, undefined, undefined, false])
})
