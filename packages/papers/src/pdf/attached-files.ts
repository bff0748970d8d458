import type { Pdfium } from './pdfium.ts'

const [mostNames, longestName] = [20, 2_000]

/** That files lie inside the PDF, as in a portfolio, with their names: they are no pages, and nothing of them is read. Undefined when there are none. */
export function attachedFiles(pdfium: Pdfium, document: number): string | undefined {
  const count = pdfium.FPDFDoc_GetAttachmentCount(document)
  if (count <= 0) return undefined
  const names = Array.from({ length: Math.min(count, mostNames) }, (_, index) => nameOf(pdfium, pdfium.FPDFDoc_GetAttachment(document, index)) ?? 'one without a name')
  const more = count > mostNames ? `; and ${count - mostNames} more` : ''
  const [lies, it, they] = count === 1 ? ['A file lies', 'it', 'It is'] : [`${count} files lie`, 'them', 'They are']
  return `${lies} inside this PDF: ${names.join('; ')}${more}. ${they} not read. Open the PDF in a PDF reader, save ${it} from there, and add ${it}.`
}

/** Names are UTF-16 and end with a zero. */
function nameOf(pdfium: Pdfium, attachment: number): string | undefined {
  if (attachment === 0) return undefined
  const length = pdfium.FPDFAttachment_GetName(attachment, 0, 0)
  if (length <= 2 || length > longestName) return undefined
  const place = pdfium.malloc(length)
  try {
    pdfium.FPDFAttachment_GetName(attachment, place, length)
    return new TextDecoder('utf-16le').decode(pdfium.HEAPU8.slice(place, place + length - 2)).replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() || undefined
  } finally {
    pdfium.free(place)
  }
}
