import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PDFiumModule } from '@hyzyla/pdfium'

/** The functions of pdfium used here, as its headers declare them: https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public */
export interface Pdfium {
  readonly HEAPU8: Uint8Array
  readonly HEAP32: Int32Array
  readonly HEAPF32: Float32Array
  malloc(size: number): number
  free(pointer: number): void
  FPDF_InitLibrary(): void
  FPDF_LoadMemDocument(data: number, size: number, password: number): number
  FPDF_CloseDocument(document: number): void
  FPDF_GetLastError(): number
  FPDF_GetPageCount(document: number): number
  FPDFDoc_GetAttachmentCount(document: number): number
  FPDFDoc_GetAttachment(document: number, index: number): number
  FPDFAttachment_GetName(attachment: number, buffer: number, length: number): number
  FPDF_LoadPage(document: number, index: number): number
  FPDF_ClosePage(page: number): void
  FPDF_GetPageWidthF(page: number): number
  FPDF_GetPageHeightF(page: number): number
  FPDF_PageToDevice(page: number, left: number, top: number, width: number, height: number, rotate: number, x: number, y: number, outX: number, outY: number): number
  FPDFPage_GetRotation(page: number): number
  FPDFPage_GetAnnotCount(page: number): number
  FPDFPage_Flatten(page: number, use: number): number
  FPDFPage_CountObjects(page: number): number
  FPDFPage_GetObject(page: number, index: number): number
  FPDFPageObj_GetType(object: number): number
  FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  FPDFText_LoadPage(page: number): number
  FPDFText_ClosePage(text: number): void
  FPDFText_CountChars(text: number): number
  FPDFText_GetUnicode(text: number, index: number): number
  FPDFText_IsGenerated(text: number, index: number): number
  FPDFText_HasUnicodeMapError(text: number, index: number): number
  FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number
  FPDFText_GetCharAngle(text: number, index: number): number
  FPDFText_GetTextObject(text: number, index: number): number
  FPDFTextObj_GetTextRenderMode(object: number): number
  FPDFBitmap_CreateEx(width: number, height: number, format: number, data: number, stride: number): number
  FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, color: number): number
  FPDFBitmap_Destroy(bitmap: number): void
  FPDF_RenderPageBitmap(bitmap: number, page: number, x: number, y: number, width: number, height: number, rotate: number, flags: number): void
}

let loaded: Promise<Pdfium> | undefined

/** pdfium as WebAssembly, loaded once from the installed package; nothing is fetched. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= start()
  return loaded
}

async function start(): Promise<Pdfium> {
  const file = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
  const bytes = await readFile(file)
  const made = (await PDFiumModule({ wasmBinary: new Uint8Array(bytes).buffer as ArrayBuffer })) as unknown as Readonly<Record<string, unknown>>
  const calls = Object.entries(made).flatMap(([name, call]) => (name.startsWith('_') && typeof call === 'function' ? [[name.slice(1), call] as const] : []))
  const pdfium = Object.defineProperties(Object.fromEntries(calls), Object.fromEntries(views.map((view) => [view, { get: () => made[view] }]))) as unknown as Pdfium
  pdfium.FPDF_InitLibrary()
  return pdfium
}

/** The memory is replaced when it grows, so each view is asked for anew. */
const views = ['HEAPU8', 'HEAP32', 'HEAPF32'] as const
