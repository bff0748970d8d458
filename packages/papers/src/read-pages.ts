import type { Page } from '@lenity/casefile'
import { openImagePages } from './image/read-image.ts'
import { guessKind } from './kinds/guess-kind.ts'
import { decodeText, type MediaType } from './media-type.ts'
import type { OpenPages, Progress } from './pages/read-pages-result.ts'
import { plainPages } from './pages/plain-pages.ts'
import { openPdfPages } from './pdf/read-pdf.ts'
import { Unreadable } from './problem.ts'
import { docxText, type OfficeText } from './office/docx-text.ts'
import { odtText } from './office/odt-text.ts'
import { rtfText } from './office/rtf-text.ts'

const mostText = 8_000_000

/** Opens a file of a known type to read its pages. What reads web pages and mail is loaded when the first of them comes: a process starts for PDFs and pictures more often. Throws `Unreadable`. */
export async function openPages(bytes: Uint8Array, mediaType: MediaType, password?: string): Promise<OpenPages> {
  if (mediaType === 'application/pdf') return openPdfPages(bytes, password)
  if (mediaType.startsWith('image/')) return openImagePages(bytes)
  if (mediaType === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document') return officePages(await docxText(bytes))
  if (mediaType === 'application/vnd.oasis.opendocument.text') return officePages(await odtText(bytes))
  if (mediaType === 'application/rtf') return officePages(rtfText(bytes))
  if (mediaType === 'message/rfc822') return officePages(await (await import('./mail/message-text.ts')).messageText(bytes))
  if (mediaType === 'multipart/related') return officePages({ text: await pageText(await (await import('./mail/saved-page.ts')).savedPage(bytes)), warnings: [] })
  if (bytes.length > mostText) throw new Unreadable({ what: 'The text is too long to be one paper.', where: `${bytes.length} bytes; at most ${mostText} are read`, next: 'Split it into the papers it is made of and add those.' })
  const text = decodeText(bytes)
  if (text === undefined) throw new Unreadable({ what: 'The file is not text throughout.', where: 'the whole file', next: 'Save it again as plain text in UTF-8, or as PDF.' })
  return laidOut(mediaType === 'text/plain' ? plainPages(text, 'plain text') : plainPages(await pageText(text), 'markup'))
}

/** So sure must it be that a web page is a paper of its own, such as a docket, and no article. */
const surePaper = 0.95

/** The article of a web page; all of its text where the page is a paper of a court or a prison, whose head and tables are no article. */
async function pageText(html: string): Promise<string> {
  const { articleText, markupText } = await import('./markup/article-text.ts')
  const whole = markupText(html)
  const { kind, certainty } = guessKind(plainPages(whole, 'markup'), { markup: false, photographed: undefined })
  return certainty >= surePaper && kind !== 'press article' && kind !== 'other' ? whole : articleText(html)
}

function officePages({ text, warnings, attached = 0 }: OfficeText & Pick<OpenPages, 'attached'>): OpenPages {
  if (text.length > mostText) throw new Unreadable({ what: 'The text is too long to be one paper.', where: `${text.length} signs; at most ${mostText} are read`, next: 'Split it into the papers it is made of and add those.' })
  return laidOut(plainPages(text, 'markup'), warnings, attached)
}

/** Pages that are there at once. */
function laidOut(pages: readonly Page[], warnings: readonly string[] = [], attached = 0): OpenPages {
  return { count: pages.length, warnings, attached, read: async (number) => pages[number - 1] as Page, close: () => undefined }
}

/** Every page, one after the other. */
export async function readAllPages(open: OpenPages, progress: Progress): Promise<Page[]> {
  const pages: Page[] = []
  for (let number = 1; number <= open.count; number++) {
    progress(number, open.count)
    pages.push(await open.read(number))
  }
  return pages
}
