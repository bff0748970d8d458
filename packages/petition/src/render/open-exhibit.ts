import { EncryptedPDFError, ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import type { Exhibit } from '../packet.ts'

/** An exhibit's file, opened: pages to copy, an image to place, words to print, or the reason its pages cannot be shown. */
export type OpenedExhibit =
  | { readonly is: 'pages'; readonly document: PDFDocument }
  | { readonly is: 'image'; readonly bytes: Uint8Array; readonly form: 'png' | 'jpeg' }
  | { readonly is: 'words' }
  | { readonly is: 'closed'; readonly why: string }

/** The bytes of a file; with its password where it is locked. */
export type ExhibitFile = Uint8Array | { readonly bytes: Uint8Array; readonly password: string | undefined }

/** The bytes of a paper's file, or those of the redacted copy that stands in its place. */
export type BytesOf = (paper: string, copy?: string) => Promise<ExhibitFile>

/** Opens by what the bytes are, not by what they are called. Nothing here throws; a file that cannot be opened says why. */
export async function openExhibit(exhibit: Exhibit, bytesOf: BytesOf): Promise<OpenedExhibit> {
  if (exhibit.sheets.every((sheet) => sheet.text !== undefined)) return { is: 'words' }
  const file = await bytesOf(exhibit.paper, exhibit.redacted?.copy).catch(() => undefined)
  if (file === undefined) return { is: 'closed', why: 'its file could not be read' }
  const { bytes, password = '' } = file instanceof Uint8Array ? { bytes: file } : file
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return { is: 'image', bytes, form: 'png' }
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { is: 'image', bytes, form: 'jpeg' }
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { is: 'closed', why: `files of the kind ${exhibit.mediaType} cannot be bound into a PDF` }
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false, password, parseSpeed: ParseSpeeds.Fast })
    return document.getPageCount() === 0 ? { is: 'closed', why: 'its file is damaged: no page could be found' } : { is: 'pages', document }
  } catch (error) {
    const locked = error instanceof EncryptedPDFError || (error instanceof Error && /encrypt|password/i.test(error.message))
    return { is: 'closed', why: locked ? 'its file is locked with a password' : 'its file is damaged' }
  }
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte)
}
