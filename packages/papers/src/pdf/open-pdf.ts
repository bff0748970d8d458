import { Unreadable, type Problem } from '../problem.ts'
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
  password: 'Open it with its password, print it to a new PDF without one, and add that.',
  damaged: 'Open it in a PDF reader and save it again, or ask for the paper once more.',
}

/** Opens a PDF held in memory; of one that is damaged, the pages that can be saved. Throws `Unreadable` when it is encrypted, has none or is no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfium = await loadPdfium()
  try {
    return openBytes(pdfium, bytes, endsWhole(bytes) ? [] : ['The end of the file is missing; what stood there is lost. Ask for the paper once more.'])
  } catch (error) {
    const saved = error instanceof Unreadable && pdfium.FPDF_GetLastError() === 3 ? savePages(bytes) : undefined
    if (saved === undefined) throw error
    const many = saved.pages === 1 ? 'One page' : `${saved.pages} pages`
    return openBytes(pdfium, saved.bytes, [`${endsWhole(bytes) ? 'The PDF is damaged' : 'The PDF breaks off: its end is missing'}. ${many} could be saved, in the order they stand in the file; others may be lost. Ask for the paper once more.`])
  }
}

function openBytes(pdfium: Pdfium, bytes: Uint8Array, warnings: readonly string[]): OpenPdf {
  const data = pdfium.malloc(bytes.length)
  if (data === 0) throw new Unreadable({ what: 'The PDF is too large to open.', where: `${bytes.length} bytes`, next: 'Split it into smaller files and add those.' })
  pdfium.HEAPU8.set(bytes, data)
  const document = pdfium.FPDF_LoadMemDocument(data, bytes.length, 0)
  if (document === 0) {
    const problem = whyNot(pdfium.FPDF_GetLastError(), bytes)
    pdfium.free(data)
    throw new Unreadable(problem)
  }
  const load = (index: number): number => {
    const page = pdfium.FPDF_LoadPage(document, index)
    if (page === 0 || pdfium.FPDFPage_GetAnnotCount(page) === 0) return page
    const flattened = pdfium.FPDFPage_Flatten(page, 0)
    if (flattened !== 1) return page
    pdfium.FPDF_ClosePage(page)
    return pdfium.FPDF_LoadPage(document, index)
  }
  return {
    pdfium,
    pageCount: pdfium.FPDF_GetPageCount(document),
    warnings,
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

/** pdfium's error codes (fpdfview.h): 3 not a PDF or damaged, 4 password, 5 unsupported security, 6 page. */
function whyNot(code: number, bytes: Uint8Array): Problem {
  if (code === 4) return { what: 'The PDF is locked with a password.', where: 'the whole file', next: next.password }
  if (code === 5) return { what: 'The PDF is encrypted in a way that cannot be opened.', where: 'the whole file', next: next.password }
  if (!endsWhole(bytes)) return { what: 'The PDF breaks off: its end is missing.', where: `after byte ${bytes.length}`, next: 'It was not copied or downloaded whole. Get it again from where it came from.' }
  return { what: 'The PDF is damaged and cannot be opened.', where: 'the whole file', next: next.damaged }
}

function endsWhole(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF')
}
