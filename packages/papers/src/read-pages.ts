import { readImage } from './image/read-image.ts'
import { articleText } from './markup/article-text.ts'
import { decodeText, type MediaType } from './media-type.ts'
import type { Progress, ReadPages } from './pages/read-pages-result.ts'
import { plainPages } from './pages/plain-pages.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { Unreadable } from './problem.ts'
import { docxText, type OfficeText } from './office/docx-text.ts'
import { odtText } from './office/odt-text.ts'
import { rtfText } from './office/rtf-text.ts'
import { messageText } from './mail/message-text.ts'
import { savedPage } from './mail/saved-page.ts'

const mostText = 8_000_000

/** The pages of a file of a known type. Throws `Unreadable`. */
export async function readPages(bytes: Uint8Array, mediaType: MediaType, progress: Progress): Promise<ReadPages> {
  if (mediaType === 'application/pdf') return readPdf(bytes, progress)
  if (mediaType.startsWith('image/')) return readImage(bytes, progress)
  if (mediaType === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document') return officePages(await docxText(bytes), progress)
  if (mediaType === 'application/vnd.oasis.opendocument.text') return officePages(await odtText(bytes), progress)
  if (mediaType === 'application/rtf') return officePages(rtfText(bytes), progress)
  if (mediaType === 'message/rfc822') return officePages(await messageText(bytes), progress)
  if (mediaType === 'multipart/related') return officePages({ text: articleText(await savedPage(bytes)), warnings: [] }, progress)
  if (bytes.length > mostText) throw new Unreadable({ what: 'The text is too long to be one paper.', where: `${bytes.length} bytes; at most ${mostText} are read`, next: 'Split it into the papers it is made of and add those.' })
  const text = decodeText(bytes)
  if (text === undefined) throw new Unreadable({ what: 'The file is not text throughout.', where: 'the whole file', next: 'Save it again as plain text in UTF-8, or as PDF.' })
  progress(1, 1)
  if (mediaType === 'text/plain') return { pages: plainPages(text, 'plain text'), warnings: [] }
  return { pages: plainPages(articleText(text), 'markup'), warnings: [] }
}

function officePages({ text, warnings, attached = 0 }: OfficeText & Pick<ReadPages, 'attached'>, progress: Progress): ReadPages {
  if (text.length > mostText) throw new Unreadable({ what: 'The text is too long to be one paper.', where: `${text.length} signs; at most ${mostText} are read`, next: 'Split it into the papers it is made of and add those.' })
  progress(1, 1)
  return { pages: plainPages(text, 'markup'), warnings, attached }
}
