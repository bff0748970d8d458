import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { clearRules } from './clear-rules.ts'
import { toGray, type Gray } from './gray.ts'

const [width, height] = [2550, 2600]
const drawn = (inside: string): Promise<Gray> => toGray(sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${inside}</svg>`)))
const words = '<text x="300" y="400" font-size="46" font-family="serif">THE TOTAL — 841(b)(1)(A) | 14-2 [X]</text><text x="300" y="700" font-size="110" font-family="serif">CERTIFICATE ELIJAH</text>'

function strayed(one: Gray, other: Gray): number {
  let count = 0
  for (let i = 0; i < one.dots.length; i++) if (Math.abs((one.dots[i] as number) - (other.dots[i] as number)) > 60) count++
  return count
}

describe('rules of forms and tables', () => {
  it('are taken away, across and up and down, with the lines to be written on, and the words stay to the dot', async () => {
    const plain = await drawn(words)
    expect(strayed(clearRules(plain), plain)).toBe(0)
    for (const rule of ['<rect x="200" y="440" width="2000" height="4"/>', '<rect x="200" y="200" width="900" height="300" fill="none" stroke="black" stroke-width="3"/>', '<rect x="1500" y="400" width="80" height="3"/>', '<g transform="rotate(0.08 200 480)"><rect x="200" y="480" width="2000" height="4"/></g>']) {
      expect(strayed(clearRules(await drawn(words + rule)), plain), rule).toBeLessThan(100)
    }
  })

  it('that letters stand on go, and the letters stay', async () => {
    const plain = await drawn('<text x="300" y="400" font-size="46" font-family="serif">XIX of jury</text>')
    const underlined = clearRules(await drawn('<text x="300" y="400" font-size="46" font-family="serif">XIX of jury</text><rect x="250" y="400" width="600" height="4"/>'))
    expect(strayed(underlined, plain)).toBeLessThan(600)
  })
})
