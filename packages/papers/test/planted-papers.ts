/** For tests: papers with secrets where people see them and where they do not. */
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** What must not be in a redacted copy in any form, and what has to stay. */
export const secrets = {
  ssn: '219-09-9999', register: '40713-019', born: 'March 14, 1961', minor: 'Marisol Quintanilla', victim: 'Thaddeus Brockwell',
  street: '2217 Juniper Street', account: '4417 8820 1193', phone: '(205) 555-0142', mail: 'marisol.q@example.org',
} as const

export const letter: readonly string[] = [
  'To whom it may concern,',
  `Dolores Example, Reg. No. ${secrets.register}, was born ${secrets.born}.`,
  `Her Social Security number is ${secrets.ssn} and her daughter`,
  `${secrets.minor} waits for her at home.`,
  `The victim ${secrets.victim} wrote to the court.`,
  `They live at ${secrets.street}, Birmingham, AL 35203.`,
  `Account number ${secrets.account} pays the rent.`,
  `Call ${secrets.phone} or write to ${secrets.mail} today.`,
  'She has worked in the kitchen for many years and is trusted.',
]

interface RawPdf {
  /** Operators of the page's content. */
  readonly content: string
  /** Entries of the page, the catalog and the trailer; objects numbered from 10 on. */
  readonly page?: string
  readonly catalog?: string
  readonly trailer?: string
  readonly objects?: Readonly<Record<number, string | { readonly head: string; readonly stream: string }>>
  readonly fonts?: string
}

/** A PDF written by hand, one page, content packed; each update is a revision that replaces the page's content. */
export function rawPdf({ content, page = '', catalog = '', trailer = '', objects = {} }: RawPdf, updates: readonly string[] = []): Uint8Array {
  const all: Record<number, string | { head: string; stream: string }> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /Hidden 9 0 R >> >> ${page} >>`,
    4: { head: '/Filter /FlateDecode', stream: content },
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    9: '<< /Type /OCG /Name (layer) >>',
    ...objects,
  }
  let file = '%PDF-1.7\n'
  const write = (numbers: Record<number, string | { head: string; stream: string }>, before?: number): number => {
    const places = Object.entries(numbers).map(([number, body]) => {
      const at = file.length
      if (typeof body === 'string') file += `${number} 0 obj\n${body}\nendobj\n`
      else {
        const bytes = body.head.includes('FlateDecode') ? deflateSync(Buffer.from(body.stream, 'latin1')).toString('latin1') : body.stream
        file += `${number} 0 obj\n<< ${body.head} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj\n`
      }
      return [Number(number), at] as const
    })
    const at = file.length
    file += `xref\n0 1\n0000000000 65535 f \n${places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
    file += `trailer\n<< /Size 60 /Root 1 0 R ${trailer} ${before === undefined ? '' : `/Prev ${before}`} >>\nstartxref\n${at}\n%%EOF\n`
    return at
  }
  let last = write(all)
  for (const update of updates) last = write({ 4: { head: '/Filter /FlateDecode', stream: update } }, last)
  return Buffer.from(file, 'latin1')
}

/** Operators that set lines of text from a place down. */
export function linesAt(lines: readonly string[], { x = 72, y = 700, size = 12 } = {}): string {
  return lines.map((line, i) => `BT /F1 ${size} Tf ${x} ${y - i * 20} Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`).join('\n')
}

/** A secret in every place of a PDF where people do not look. */
export function pdfWithEverything(hidden: string): Uint8Array {
  return rawPdf({
    content: `${linesAt(letter)}\n/OC /Hidden BDC\n${linesAt([`hidden ${hidden}`], { y: 300 })}\nEMC\n1 1 1 rg\n${linesAt([`white ${hidden}`], { y: 260 })}\n0 g\n${linesAt([`outside ${hidden}`], { x: 900 })}`,
    catalog: '/Metadata 10 0 R /Outlines 11 0 R /Names << /EmbeddedFiles << /Names [(a) 13 0 R] >> >> /OpenAction << /S /JavaScript /JS 15 0 R >> /OCProperties << /OCGs [9 0 R] /D << /OFF [9 0 R] /Order [9 0 R] >> >> /AcroForm << /Fields [17 0 R] >>',
    trailer: '/Info 16 0 R',
    page: '/Annots [18 0 R 17 0 R] /Thumb 19 0 R /PieceInfo << /App << /Private 20 0 R >> >>',
    objects: {
      10: { head: '/Type /Metadata /Subtype /XML', stream: `<x:xmpmeta>${hidden}</x:xmpmeta>` },
      11: '<< /Type /Outlines /First 12 0 R /Last 12 0 R /Count 1 >>',
      12: `<< /Title (${hidden}) /Parent 11 0 R /Dest [3 0 R /Fit] >>`,
      13: '<< /Type /Filespec /F (a.txt) /EF << /F 14 0 R >> >>',
      14: { head: '/Type /EmbeddedFile /Filter /FlateDecode', stream: hidden },
      15: { head: '/Filter /FlateDecode', stream: `app.alert("${hidden}")` },
      16: `<< /Title (${hidden}) /Author (${hidden}) >>`,
      17: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /DV (${hidden}) /Rect [400 20 560 40] /P 3 0 R >>`,
      18: `<< /Type /Annot /Subtype /Text /Contents (${hidden}) /Rect [500 740 520 760] /F 2 >>`,
      19: { head: '/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', stream: 'x' },
      20: { head: '', stream: hidden },
    },
  }, [])
}

/** The letter as a scanner gives it, at 300 dots to the inch. */
export async function scanOf(lines: readonly string[], { turn = 0 } = {}) {
  const rows = lines.map((line, i) => `<text x="200" y="${320 + i * 90}" font-size="46" font-family="serif">${line.replaceAll('&', '&amp;')}</text>`).join('')
  const svg = Buffer.from(`<svg width="2550" height="3300"><rect width="100%" height="100%" fill="white"/>${rows}</svg>`)
  return sharp(await sharp(svg).flatten({ background: '#ffffff' }).png().toBuffer()).rotate(turn, { background: '#ffffff' })
}
