import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { toGray } from './gray.ts'
import { penWriting } from './pen-writing.ts'

const [width, height] = [1700, 2200]
const page = (inside: string) => toGray(sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${inside}</svg>`)))

const typed = (from: number, lines: number, size = 32, family = 'serif'): string => Array.from({ length: lines }, (_, i) => `<text x="180" y="${from + i * size * 1.6}" font-size="${size}" font-family="${family}">The defendant is hereby committed to custody for a term of 240 months, and 5 years (${i}).</text>`).join('')

/** A line as a pen writes it: loops of uneven height that join, with gaps between words. */
function penned(y: number, seed: number, words = 6): string {
  let state = seed
  const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  let x = 200
  const paths: string[] = []
  for (let word = 0; word < words; word++) {
    let path = `M${x} ${y}`
    const letters = 3 + Math.floor(random() * 6)
    for (let i = 0; i < letters; i++) {
      const high = random() < 0.25 ? 60 + random() * 30 : 18 + random() * 16
      const deep = random() < 0.15 ? 40 : 0
      const wide = 18 + random() * 14
      path += ` C${x + wide * 0.2} ${y - high} ${x + wide * 0.9} ${y - high} ${x + wide * 0.5} ${y + deep} S${x + wide} ${y + random() * 6} ${x + wide} ${y + random() * 5 - 2}`
      x += wide
    }
    paths.push(`<path d="${path}" fill="none" stroke="#223" stroke-width="4" stroke-linecap="round"/>`)
    x += 34 + random() * 20
  }
  return paths.join('')
}

describe('writing by hand', () => {
  it('is found where it stands on a page, and the type around it is none', async () => {
    const found = await penWriting(await page(typed(250, 12) + penned(1500, 7) + penned(1620, 11) + penned(1740, 13)), [])
    expect(found.length).toBeGreaterThan(0)
    for (const box of found) expect(box.top * height).toBeGreaterThan(1350)
    expect(Math.max(...found.map((box) => box.bottom)) * height).toBeGreaterThan(1700)
  })

  it('is found over a whole page', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => penned(300 + i * 130, i + 3)).join('')
    const found = await penWriting(await page(lines), [])
    expect(found.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0)).toBeGreaterThan(0.2)
  })

  it('is found in a signature', async () => {
    expect(await penWriting(await page(typed(250, 10) + penned(1300, 21, 2)), [])).toHaveLength(1)
  })

  it('is none on a page of type, in several faces and sizes, with rules and boxes, though no word was recognised', async () => {
    const form = '<rect x="160" y="1500" width="1300" height="300" fill="none" stroke="black" stroke-width="3"/><path d="M160 1400 H1500" stroke="black" stroke-width="4"/>'
    for (const text of [typed(250, 20), typed(250, 20, 40, 'monospace'), typed(250, 20, 26, 'sans-serif'), typed(250, 8, 60), typed(250, 8) + form]) expect(await penWriting(await page(text), [])).toEqual([])
  })

  it('is none in specks of dust', async () => {
    const dust = Array.from({ length: 1500 }, (_, i) => `<circle cx="${(i * 7919) % width}" cy="${(i * 104_729) % height}" r="${1 + (i % 3)}" fill="black"/>`).join('')
    expect(await penWriting(await page(dust), [])).toEqual([])
  })
})
