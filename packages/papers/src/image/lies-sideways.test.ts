import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fromGray, toGray } from './gray.ts'
import { liesSideways } from './skew.ts'
import { stretchContrast } from './stretch-contrast.ts'

const lines = Array.from({ length: 24 }, (_, i) => `<text x="90" y="${120 + i * 38}" font-size="20" font-family="serif" fill="rgb(INK)">The defendant is hereby committed to custody for ${i} months, and so on it goes.</text>`).join('')
const page = (ink: string, turn = 0, tilt = 0) => toGray(sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="850" height="1100"><rect width="100%" height="100%" fill="rgb(235,235,235)"/>${lines.replaceAll('INK', ink)}</svg>`)).flatten({ background: '#fff' }).rotate(turn + tilt, { background: '#ebebeb' }))

describe('a page', () => {
  it('is known to lie on its side, whichever, and a little askew', async () => {
    const told = await Promise.all([0, 90, 180, 270].flatMap((turn) => [0, 2].map(async (tilt) => liesSideways(await page('20,20,20', turn, tilt)))))
    expect(told).toEqual([false, false, true, true, false, false, true, true])
  })

  it('that is faded gets black ink on white paper, and one that is not is let be', async () => {
    const faded = await page('170,170,170')
    const strong = stretchContrast(faded)
    const darkest = (dots: Uint8Array): number => dots.reduce((least, dot) => Math.min(least, dot), 255)
    expect(darkest(faded.dots)).toBeGreaterThan(150)
    expect(darkest(strong.dots)).toBe(0)
    expect(strong.dots[0]).toBeGreaterThan(235)
    const good = await page('20,20,20')
    expect(stretchContrast(good)).toBe(good)
    const empty = await toGray(fromGray({ width: 100, height: 100, dots: new Uint8Array(10_000).fill(240) }))
    expect(stretchContrast(empty)).toBe(empty)
  })
})
