import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { clearEdges } from './clear-edges.ts'
import { toGray, type Gray } from './gray.ts'

const [width, height] = [1700, 2200]
const print = '<text x="200" y="1102" font-size="32" font-family="serif">Q 1. The defendant is committed for 240 months. O ●</text><rect x="30" y="700" width="34" height="34" fill="black"/>'
const drawn = (inside: string): Promise<Gray> => toGray(sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${inside}</svg>`)))
const hole = (y: number): string => `<circle cx="60" cy="${y}" r="22" fill="#181818"/>`

describe('what a scanner sees beside a paper and through it', () => {
  it('is taken away, holes and dark edges, and the print stays to the dot', async () => {
    const plain = await drawn(print)
    const cleared = await clearEdges(await drawn(`${print}${hole(264)}${hole(1100)}${hole(1936)}<rect x="0" y="0" width="20" height="${height}" fill="#282828"/><path d="M${width} 0 L${width - 30} 0 L${width} ${height} Z" fill="black"/>`))
    const strayed = [...plain.dots.keys()].filter((i) => Math.abs((plain.dots[i] as number) - (cleared.dots[i] as number)) > 24)
    // The thin tip of a slanting edge may stay.
    expect(strayed.filter((i) => i % width < width - 4)).toEqual([])
    expect(strayed.length).toBeLessThan(150)
  })

  it('is nothing on a page of print, which is given back as it is, with a frame that runs to its edge', async () => {
    for (const page of [await drawn(print), await drawn(`${print}<rect x="10" y="10" width="${width - 20}" height="${height - 20}" fill="none" stroke="black" stroke-width="4"/><circle cx="850" cy="1500" r="22"/>`)]) expect(await clearEdges(page)).toBe(page)
  })
})
