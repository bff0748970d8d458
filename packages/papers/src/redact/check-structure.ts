import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFObject } from '@cantoo/pdf-lib'
import { Unreadable } from '../problem.ts'
import { foldWord } from './fold-word.ts'

/** The names a dictionary of a copy may have. Whatever else a PDF hides words in has another: Info, Metadata, Names, Annots, AcroForm, Outlines, OCProperties, PieceInfo, Thumb, AA … */
const allowed = new Set(['Type', 'Pages', 'Kids', 'Count', 'Parent', 'Resources', 'MediaBox', 'Contents', 'XObject', 'Font', 'Page', 'Words', 'Subtype', 'BaseFont', 'Encoding', 'Width', 'Height', 'ColorSpace', 'BitsPerComponent', 'Filter', 'DecodeParms', 'Predictor', 'Colors', 'Columns', 'Length'])
const allowedInTrailer = new Set(['Size', 'Root'])

/** Throws `Unreadable` when a copy holds anything but pages, pictures and words, was added to after it was written, or has one of the phrases anywhere, packed or not. */
export async function checkStructure(bytes: Uint8Array, phrases: readonly string[]): Promise<void> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (occurrences(raw, '%%EOF') !== 1 || occurrences(raw, 'startxref') !== 1) throw unclean('it has more than one revision')
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  const inTrailer = Object.entries(context.trailerInfo).find(([name, value]) => value !== undefined && !allowedInTrailer.has(name))
  if (inTrailer !== undefined) throw unclean(`it has ${inTrailer[0]}`)
  const searched: Buffer[] = []
  for (const [, object] of context.enumerateIndirectObjects()) {
    refuseOtherNames(object)
    if (object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) searched.push(unpacked(object))
    else if (!(object instanceof PDFRawStream)) searched.push(Buffer.from(object.toString(), 'latin1'))
  }
  const plain = searched.map((part) => part.toString('latin1'))
  const written = plain.flatMap((part) => Array.from(part.matchAll(/<([0-9A-Fa-f]+)>/g), ([, hex]) => foldWord(Buffer.from(hex ?? '', 'hex').toString('latin1')))).join(' ')
  for (const phrase of phrases) {
    const folded = phrase.split(/\s+/).map(foldWord).filter((word) => word !== '').join(' ')
    if (written.includes(folded)) throw unclean('its words hold what was removed')
    const forms = [Buffer.from(phrase), Buffer.from(phrase, 'latin1'), Buffer.from(phrase, 'utf16le'), Buffer.from(phrase, 'utf16le').swap16()]
    if ([raw, ...searched].some((part) => forms.some((form) => part.includes(form)))) throw unclean('its bytes hold what was removed')
  }
}

function refuseOtherNames(object: PDFObject): void {
  if (object instanceof PDFRawStream) refuseOtherNames(object.dict)
  else if (object instanceof PDFArray) for (const one of object.asArray()) refuseOtherNames(one)
  else if (object instanceof PDFString || object instanceof PDFHexString) throw unclean('it has words outside its pages')
  else if (object instanceof PDFDict) {
    for (const [name, value] of object.entries()) {
      if (!allowed.has(name.decodeText())) throw unclean(`it has ${name.decodeText()}`)
      refuseOtherNames(value)
    }
  }
}

function unpacked(stream: PDFRawStream): Buffer {
  const packed = Buffer.from(stream.getContents())
  return stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') ? inflateSync(packed) : packed
}

function occurrences(bytes: Buffer, of: string): number {
  return bytes.toString('latin1').split(of).length - 1
}

function unclean(how: string): Unreadable {
  return new Unreadable({ what: `The copy was thrown away: ${how}.`, where: 'the copy', next: 'Make it again. If it happens again, print the paper, black it out by hand and scan it.' })
}
