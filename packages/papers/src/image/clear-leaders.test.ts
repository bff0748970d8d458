import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { clearLeaders as clearWith } from './clear-leaders.ts'
import { toGray, type Gray } from './gray.ts'
import { piecesOf } from './pieces.ts'

const [width, height] = [2550, 2600]
const clearLeaders = (page: Gray): Gray => clearWith(page, piecesOf(page, 150))
const drawn = (inside: string): Promise<Gray> => toGray(sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${inside}</svg>`)))
const label = '<text x="300" y="400" font-size="46" font-family="serif">Base offense level</text><text x="1900" y="400" font-size="46" font-family="serif">32</text><text x="300" y="600" font-size="46" font-family="serif">Minister U.S.C. i. e. 10-07-1970 ... : ; he said.</text>'
const row = (from: number, y: number, pitch: number, count: number, mark: string): string => Array.from({ length: count }, (_, i) => mark.replaceAll('X', String(from + i * pitch)).replaceAll('Y', String(y))).join('')

function strayed(one: Gray, other: Gray): number {
  let count = 0
  for (let i = 0; i < one.dots.length; i++) if (Math.abs((one.dots[i] as number) - (other.dots[i] as number)) > 60) count++
  return count
}

describe('leaders between a label and its value', () => {
  it('are taken away, dots and dashes, straight or a little askew, and the words stay to the dot', async () => {
    const plain = await drawn(label)
    for (const leader of [row(720, 398, 12, 90, '<circle cx="X" cy="Y" r="3"/>'), row(720, 398, 30, 30, '<circle cx="X" cy="Y" r="4"/>'), row(300, 800, 30, 20, '<rect x="X" y="Y" width="18" height="4"/>'), `<g transform="rotate(0.6 720 398)">${row(720, 398, 12, 60, '<circle cx="X" cy="Y" r="3"/>')}</g>`]) {
      const cleared = clearLeaders(await drawn(`${label}${leader}`))
      expect(strayed(plain, cleared)).toBeLessThan(60)
    }
  })

  it('are taken away with the colon at their end, and a colon without a leader stays', async () => {
    const plain = await drawn(label)
    const colon = '<circle cx="1440" cy="398" r="3"/><circle cx="1440" cy="380" r="3"/>'
    const cleared = clearLeaders(await drawn(`${label}${row(720, 398, 12, 60, '<circle cx="X" cy="Y" r="3"/>')}${colon}`))
    expect(strayed(plain, cleared)).toBeLessThan(60)
    const page = await drawn(`${label}${colon}`)
    expect(clearLeaders(page)).toBe(page)
  })

  it('are no five dots, no periods of a text and no specks', async () => {
    const specks = Array.from({ length: 300 }, (_, i) => `<circle cx="${(i * 7919) % width}" cy="${(i * 104_729) % height}" r="2"/>`).join('')
    for (const inside of [label, `${label}${row(720, 398, 12, 5, '<circle cx="X" cy="Y" r="3"/>')}`, `${label}${specks}`]) {
      const page = await drawn(inside)
      expect(clearLeaders(page)).toBe(page)
    }
  })
})
