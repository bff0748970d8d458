import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { fromWinAnsi, winAnsi } from './win-ansi.ts'

export type Family = 'serif' | 'sans' | 'typewriter' | 'book' | 'modern' | 'hand'
export type Cut = 'regular' | 'bold' | 'italic'

export interface TypeFace {
  readonly key: string
  /** Of the fourteen every reader of PDF has, when it is one of them. */
  readonly standard: string | undefined
  readonly name: string
  /** Of the 256 signs, in thousandths of the size. */
  readonly widths: readonly number[]
  readonly ascent: number
  readonly descent: number
  /** The file, deflated, and its length before. */
  embedded(): { readonly bytes: Buffer; readonly length: number }
}

const files: Readonly<Record<Family, readonly [folder: string, name: string]>> = {
  serif: ['tinos', 'Tinos'], sans: ['arimo', 'Arimo'], typewriter: ['courier-prime', 'CourierPrime'],
  book: ['source-serif-4', 'SourceSerif4'], modern: ['source-sans-3', 'SourceSans3'], hand: ['homemade-apple', 'HomemadeApple'],
}
const cuts: Readonly<Record<Cut, string>> = { regular: '400Regular', bold: '700Bold', italic: '400Regular_Italic' }
const standard: Readonly<Record<string, string>> = {
  'serif regular': 'Times-Roman', 'serif bold': 'Times-Bold', 'serif italic': 'Times-Italic',
  'sans regular': 'Helvetica', 'sans bold': 'Helvetica-Bold', 'sans italic': 'Helvetica-Oblique',
  'typewriter regular': 'Courier', 'typewriter bold': 'Courier-Bold', 'typewriter italic': 'Courier-Oblique',
}
const loaded = new Map<string, TypeFace>()

export function typeFace(family: Family, cut: Cut = 'regular'): TypeFace {
  const real = family === 'hand' ? 'regular' : cut
  const key = `${family} ${real}`
  const known = loaded.get(key)
  if (known) return known
  const made = load(key, family, real)
  loaded.set(key, made)
  return made
}

export function widthOf(face: TypeFace, size: number, text: string): number {
  let sum = 0
  for (const sign of text) sum += face.widths[winAnsi(sign)] ?? 500
  return (sum * size) / 1000
}

function load(key: string, family: Family, cut: Cut): TypeFace {
  const [folder, name] = files[family]
  const root = dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${folder}/package.json`))
  const file = readFileSync(join(root, cuts[cut], `${name}_${cuts[cut]}.ttf`))
  const tables = new Map<string, number>()
  for (let i = 0; i < file.readUInt16BE(4); i++) tables.set(file.toString('latin1', 12 + i * 16, 16 + i * 16), file.readUInt32BE(20 + i * 16))
  const table = (tag: string): number => tables.get(tag) ?? 0
  const unit = 1000 / file.readUInt16BE(table('head') + 18)
  const measures = file.readUInt16BE(table('hhea') + 34)
  const glyphs = glyphsOf(file, table('cmap'))
  const widths = Array.from({ length: 256 }, (_, code) => {
    const glyph = code < 32 ? 0 : (glyphs(fromWinAnsi(code).charCodeAt(0)) ?? 0)
    return Math.round(file.readUInt16BE(table('hmtx') + Math.min(glyph, measures - 1) * 4) * unit)
  })
  let deflated: Buffer | undefined
  return {
    key, standard: standard[key], name: `${name}-${cut[0]?.toUpperCase()}${cut.slice(1)}`, widths,
    ascent: Math.round(file.readInt16BE(table('hhea') + 4) * unit), descent: Math.round(file.readInt16BE(table('hhea') + 6) * unit),
    embedded: () => ({ bytes: (deflated ??= deflateSync(file)), length: file.length }),
  }
}

/** The glyph of a sign by the font's table of format 4, which every font here has. */
function glyphsOf(file: Buffer, cmap: number): (code: number) => number | undefined {
  let sub = 0
  for (let i = 0; i < file.readUInt16BE(cmap + 2); i++) {
    const offset = cmap + file.readUInt32BE(cmap + 8 + i * 8)
    if (file.readUInt16BE(offset) === 4) sub = offset
  }
  if (sub === 0) throw new Error('The font has no character map of format 4.')
  const count = file.readUInt16BE(sub + 6) / 2
  return (code) => {
    for (let i = 0; i < count; i++) {
      if (file.readUInt16BE(sub + 14 + i * 2) < code) continue
      const first = file.readUInt16BE(sub + 16 + count * 2 + i * 2)
      if (first > code) return undefined
      const delta = file.readUInt16BE(sub + 16 + count * 4 + i * 2)
      const place = sub + 16 + count * 6 + i * 2
      const range = file.readUInt16BE(place)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = file.readUInt16BE(place + range + (code - first) * 2)
      return glyph === 0 ? undefined : (glyph + delta) & 0xffff
    }
    return undefined
  }
}
