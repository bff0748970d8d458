import { Unreadable, type Problem } from '../problem.ts'
import { attachedFiles } from './attached-files.ts'
import { loadPdfium, type Pdfium } from './pdfium.ts'
import { savePages } from './save-pages.ts'

/** An open PDF. It must be closed. */
export interface OpenPdf {
  readonly pdfium: Pdfium
  readonly pageCount: number
  /** What a person should know of the file as a whole: what of it was saved, and what may be lost. */
  readonly warnings: readonly string[]
  /** The page with what was typed into its form fields made part of it; undefined when it is damaged. `index` counts from 0. */
  withPage<T>(index: number, use: (page: number) => T): T | undefined
  close(): void
}

const next = {
  encrypted: 'Open it where it can be opened, print it to a new PDF without one, and add that.',
  damaged: 'Open it in a PDF reader and save it again, or ask for the paper once more.',
}

/** Opens a PDF held in memory; of one that is damaged, the pages that can be saved. Throws `Unreadable` when it is encrypted, has none or is no PDF. */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<OpenPdf> {
  const pdfium = await loadPdfium()
  try {
    return openBytes(pdfium, bytes, password, endsWhole(bytes) ? [] : ['The end of the file is missing; what stood there is lost. Ask for the paper once more.'])
  } catch (error) {
    const saved = error instanceof Unreadable && pdfium.FPDF_GetLastError() === 3 ? savePages(bytes) : undefined
    if (saved === undefined) throw error
    const many = saved.pages === 1 ? 'One page' : `${saved.pages} pages`
    return openBytes(pdfium, saved.bytes, undefined, [`${endsWhole(bytes) ? 'The PDF is damaged' : 'The PDF breaks off: its end is missing'}. ${many} could be saved, in the order they stand in the file; others may be lost. Ask for the paper once more.`])
  }
}

function openBytes(pdfium: Pdfium, bytes: Uint8Array, password: string | undefined, warnings: readonly string[]): OpenPdf {
  const data = pdfium.malloc(bytes.length)
  if (data === 0) throw new Unreadable({ what: 'The PDF is too large to open.', where: `${bytes.length} bytes`, next: 'Split it into smaller files and add those.' })
  pdfium.HEAPU8.set(bytes, data)
  const document = loadDocument(pdfium, data, bytes.length, password)
  if (document === 0) {
    const code = pdfium.FPDF_GetLastError()
    pdfium.free(data)
    throw new Unreadable(whyNot(code, bytes, password), code === 4)
  }
  const load = (index: number): number => {
    const page = pdfium.FPDF_LoadPage(document, index)
    if (page === 0 || pdfium.FPDFPage_GetAnnotCount(page) === 0) return page
    const flattened = pdfium.FPDFPage_Flatten(page, 0)
    if (flattened !== 1) return page
    pdfium.FPDF_ClosePage(page)
    return pdfium.FPDF_LoadPage(document, index)
  }
  const attached = attachedFiles(pdfium, document)
  return {
    pdfium,
    pageCount: pdfium.FPDF_GetPageCount(document),
    warnings: attached === undefined ? warnings : [...warnings, attached],
    withPage(index, use) {
      const page = load(index)
      if (page === 0) return undefined
      try {
        return use(page)
      } finally {
        pdfium.FPDF_ClosePage(page)
      }
    },
    close() {
      pdfium.FPDF_CloseDocument(document)
      pdfium.free(data)
    },
  }
}

function loadDocument(pdfium: Pdfium, data: number, length: number, password: string | undefined): number {
  if (password === undefined) return pdfium.FPDF_LoadMemDocument(data, length, 0)
  const words = new TextEncoder().encode(password)
  const given = pdfium.malloc(words.length + 1)
  try {
    pdfium.HEAPU8.set(words, given)
    pdfium.HEAPU8[given + words.length] = 0
    return pdfium.FPDF_LoadMemDocument(data, length, given)
  } finally {
    pdfium.HEAPU8.fill(0, given, given + words.length)
    pdfium.free(given)
  }
}

/** pdfium's error codes (fpdfview.h): 3 not a PDF or damaged, 4 password, 5 unsupported security, 6 page. */
function whyNot(code: number, bytes: Uint8Array, password: string | undefined): Problem {
  if (code === 4 && password !== undefined) return { what: 'This password does not open the PDF.', where: 'the whole file', next: 'Nothing is lost. Look at how it is spelled, with capitals and small letters, and give it again; or ask whoever sent the file.' }
  if (code === 4) return { what: 'The PDF is locked with a password.', where: 'the whole file', next: 'Give its password, or ask whoever sent it. Without one, ask for a copy that is not locked.' }
  if (code === 5) return { what: 'The PDF is encrypted in a way that cannot be opened.', where: 'the whole file', next: next.encrypted }
  if (!endsWhole(bytes)) return { what: 'The PDF breaks off: its end is missing.', where: `after byte ${bytes.length}`, next: 'It was not copied or downloaded whole. Get it again from where it came from.' }
  return { what: 'The PDF is damaged and cannot be opened.', where: 'the whole file', next: next.damaged }
}

function endsWhole(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF')
}
