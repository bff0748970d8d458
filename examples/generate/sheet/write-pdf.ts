import { deflateSync } from 'node:zlib'
import type { Run, Sheet } from './sheet.ts'
import { typeFace, widthOf, type TypeFace } from './type-faces.ts'
import { pdfString } from './win-ansi.ts'

/** How a program writes its text into the file: a line at once, each word by itself, or sign by sign with kerning. */
export type Setting = 'lines' | 'words' | 'kerned'

export interface Making {
  readonly setting: Setting
  readonly embedded: boolean
  /** Programs do not always write a page from top to bottom. */
  readonly order: 'as set' | 'last first' | 'by face'
  readonly producer: string
  /** Degrees by which every page lies turned in the file, which says that it is to be shown turned back. */
  readonly turned?: 0 | 90 | 180 | 270
}

/** The sheets as a PDF with a text layer. */
export function writePdf(sheets: readonly Sheet[], making: Making): Uint8Array {
  const objects: (Buffer | string)[] = ['', '']
  const add = (body: Buffer | string): number => objects.push(body)
  const fonts = new Map<string, { readonly name: string; readonly id: number }>()
  const fontOf = (face: TypeFace): string => {
    const known = fonts.get(face.key)
    if (known) return known.name
    const made = { name: `F${fonts.size + 1}`, id: addFont(face, making.embedded, add) }
    fonts.set(face.key, made)
    return made.name
  }
  const kids = sheets.map((sheet) => {
    const content = deflateSync(Buffer.from(contentOf(sheet, making, fontOf), 'latin1'), { level: 1 })
    const stream = add(Buffer.concat([Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`), content, Buffer.from('\nendstream')]))
    return { sheet, stream }
  })
  const resources = add(`<< /Font << ${[...fonts.values()].map(({ name, id }) => `/${name} ${id} 0 R`).join(' ')} >> >>`)
  const pages = kids.map(({ sheet, stream }) => add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${sideways(making) ? `${sheet.height} ${sheet.width}` : `${sheet.width} ${sheet.height}`}] /Rotate ${making.turned ?? 0} /Resources ${resources} 0 R /Contents ${stream} 0 R >>`))
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>'
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((id) => `${id} 0 R`).join(' ')}] >>`
  const info = add(`<< /Producer ${pdfString(making.producer)} >>`)
  return bind(objects, info)
}

function bind(objects: readonly (Buffer | string)[], info: number): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = chunks[0]?.length ?? 0
  const offsets: number[] = []
  objects.forEach((body, i) => {
    offsets.push(length)
    const chunk = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'), Buffer.from('\nendobj\n')])
    chunks.push(chunk)
    length += chunk.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  chunks.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${length}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(chunks))
}

function addFont(face: TypeFace, embedded: boolean, add: (body: Buffer | string) => number): number {
  if (face.standard !== undefined && !embedded) return add(`<< /Type /Font /Subtype /Type1 /BaseFont /${face.standard} /Encoding /WinAnsiEncoding >>`)
  const { bytes, length } = face.embedded()
  const file = add(Buffer.concat([Buffer.from(`<< /Length ${bytes.length} /Length1 ${length} /Filter /FlateDecode >>\nstream\n`), bytes, Buffer.from('\nendstream')]))
  const descriptor = add(`<< /Type /FontDescriptor /FontName /AAAAAA+${face.name} /Flags 32 /FontBBox [-200 -300 1200 1000] /ItalicAngle 0 /Ascent ${face.ascent} /Descent ${face.descent} /CapHeight 700 /StemV 80 /FontFile2 ${file} 0 R >>`)
  return add(`<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+${face.name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${face.widths.slice(32).join(' ')}] /FontDescriptor ${descriptor} 0 R >>`)
}

function contentOf(sheet: Sheet, making: Making, fontOf: (face: TypeFace) => string): string {
  const out: string[] = [turnOf(sheet, making)]
  for (const { x, y, width, height, weight, filled, gray = 0 } of sheet.strokes) {
    out.push(filled === true ? `${gray} g ${n(x)} ${n(sheet.height - y - height)} ${n(width)} ${n(height)} re f` : `${gray} G ${n(weight)} w ${n(x)} ${n(sheet.height - y - height)} ${n(width)} ${n(height)} re S`)
  }
  out.push('BT')
  for (const run of ordered(sheet.runs, making.order)) out.push(...runOf(run, sheet, making.setting, fontOf))
  out.push('ET')
  return out.join('\n')
}

function sideways({ turned }: Making): boolean {
  return turned === 90 || turned === 270
}

/** The matrix that lays the page turned in the file. */
function turnOf({ width, height }: Sheet, { turned = 0 }: Making): string {
  return { 0: '', 90: `0 1 -1 0 ${height} 0 cm`, 180: `-1 0 0 -1 ${width} ${height} cm`, 270: `0 -1 1 0 0 ${width} cm` }[turned]
}

function ordered(runs: readonly Run[], order: Making['order']): readonly Run[] {
  if (order === 'last first') return runs.toReversed()
  return order === 'by face' ? runs.toSorted((a, b) => a.family.localeCompare(b.family) || a.cut.localeCompare(b.cut)) : runs
}

function runOf(run: Run, sheet: Sheet, setting: Setting, fontOf: (face: TypeFace) => string): string[] {
  const face = typeFace(run.family, run.cut)
  const out = [`${run.gray ?? 0} g /${fontOf(face)} ${n(run.size)} Tf`]
  const angle = ((run.angle ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const place = (along: number): string => `${n(cos)} ${n(sin)} ${n(-sin)} ${n(cos)} ${n(run.x + along * cos)} ${n(sheet.height - run.y + along * sin)} Tm`
  const stretch = run.stretch ?? 0
  if (setting === 'words') {
    const pattern = /\S+/g
    for (let word = pattern.exec(run.text); word; word = pattern.exec(run.text)) {
      const before = run.text.slice(0, word.index)
      out.push(place(widthOf(face, run.size, before) + stretch * blanks(before)), `${pdfString(word[0])} Tj`)
    }
    return out
  }
  if (setting === 'kerned') {
    const gap = -(stretch * 1000) / run.size
    const pieces = run.text.split(/(?<= )|(?<=[a-z]{2})(?=[a-z]{2})/).map((piece) => (piece.endsWith(' ') ? `${pdfString(piece)} ${n(gap)}` : `${pdfString(piece)} 0`))
    out.push(place(0), `[${pieces.join(' ')}] TJ`)
    return out
  }
  out.push(`${n(stretch)} Tw`, place(0), `${pdfString(run.text)} Tj`)
  return out
}

function blanks(text: string): number {
  return text.split(' ').length - 1
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
