import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { clearDust } from './clear-dust.ts'
import { toGray, type Gray } from './gray.ts'
import { piecesOf } from './pieces.ts'

const [width, height] = [2550, 2600]
const drawn = (inside: string): Promise<Gray> => toGray(sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${inside}</svg>`)))
const words = '<text x="300" y="400" font-size="46" font-family="serif">Mr. Jiménez: i, j; 841(b)(1)(A)(iii) ... U.S.C. “so”</text><text x="300" y="600" font-size="46" font-family="serif">10.</text><text x="1500" y="600" font-size="46" font-family="serif">:</text>'
function strayed(one: Gray, other: Gray): number {
  let count = 0
  for (let i = 0; i < one.dots.length; i++) if (one.dots[i] !== other.dots[i]) count++
  return count
}

const cleared = async (inside: string): Promise<Gray> => {
  const picture = await drawn(inside)
  return clearDust(picture, piecesOf(picture, 150))
}

describe('dust', () => {
  it('that stands alone is taken away, within a frame as well, and every dot of the words stays', async () => {
    const plain = await drawn(words)
    expect(strayed(await cleared(words), plain)).toBe(0)
    const specks = [[900, 800], [1400, 300], [2000, 2000]].map(([x, y]) => `<rect x="${x}" y="${y}" width="5" height="4"/>`).join('')
    expect(strayed(await cleared(words + specks), plain)).toBe(0)
    const frame = '<rect x="200" y="700" width="2100" height="1500" fill="none" stroke="black" stroke-width="4"/>'
    expect(strayed(await cleared(words + frame + specks), await drawn(words + frame))).toBe(0)
  })

  it('is not what stands beside something or is larger than a stop', async () => {
    for (const kept of ['<rect x="900" y="800" width="5" height="5"/><rect x="915" y="800" width="5" height="5"/>', '<rect x="900" y="800" width="18" height="5"/>']) expect(strayed(await cleared(kept), await drawn(kept))).toBe(0)
  })
})
