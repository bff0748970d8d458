import { createHash } from 'node:crypto'
import type { Page, Paper } from '@lenity/casefile'
import { guessKind } from './kinds/guess-kind.ts'
import { detectMediaType } from './media-type.ts'
import { Unreadable } from './problem.ts'
import type { PaperFile, ReadResult } from './process/messages.ts'
import type { Progress } from './pages/read-pages-result.ts'
import { readPages } from './read-pages.ts'
import { readerFor } from './readers/reader-for.ts'
import { propose } from './reading/propose.ts'

const mostBytes = 300_000_000

/** Reads one file to the end, in this process. Throws `Unreadable`. */
export async function readFile(file: PaperFile, progress: Progress): Promise<ReadResult> {
  const { name, bytes } = file
  if (bytes.length === 0) throw new Unreadable({ what: 'The file is empty.', where: 'it has 0 bytes', next: 'It was not copied or downloaded whole. Get it again from where it came from.' })
  if (bytes.length > mostBytes) throw new Unreadable({ what: 'The file is too large.', where: `${bytes.length} bytes; at most ${mostBytes} are read`, next: 'Split it into the papers it is made of and add those.' })
  const detected = await detectMediaType(name, bytes)
  if (!detected.ok) throw new Unreadable({ what: detected.what, where: 'the beginning of the file', next: detected.next })
  if (detected.mediaType === 'application/zip' || detected.mediaType === 'application/mbox') return { ok: false, opens: detected.mediaType, problem: { what: `The file is ${detected.mediaType === 'application/zip' ? 'a ZIP archive' : 'a mailbox'}, and no paper itself.`, where: 'the whole file', next: 'Add it to a case: what is in it is read paper by paper. Or unpack it and add the papers.' } }
  const read = await readPages(bytes, detected.mediaType, progress)
  const kind = guessKind(read.pages, { markup: detected.mediaType === 'text/html' || detected.mediaType === 'multipart/related', photographed: read.photographed })
  const id = createHash('sha256').update(bytes).digest('hex')
  const warnings = [...(detected.mislabelled === undefined ? [] : [detected.mislabelled]), ...read.warnings, ...warningsOf(read.pages, read.photographed)]
  const paper: Paper = { id, name, mediaType: detected.mediaType, bytes: bytes.length, kind, pages: read.pages, warnings, ...(read.photographed === undefined ? {} : { photographed: true }) }
  const found = readerFor(kind.kind)(read.pages)
  return { ok: true, paper, proposals: propose(id, read.pages, found), ...((read.attached ?? 0) > 0 && { opens: 'message/rfc822' }) }
}

/** Instructions on commutation of sentence, Office of the Pardon Attorney, no. 1: "We also will not accept pictures of documents, so they must be scanned on a flatbed scanner". */
function warningsOf(pages: readonly Page[], photographed: string | undefined): string[] {
  const warnings: string[] = []
  if (photographed !== undefined) warnings.push(`This is a photograph of a document: ${photographed}. The Pardon Attorney does not accept pictures of documents. Scan the paper on a flatbed scanner and add the PDF.`)
  if (pages.every((page) => page.words.length === 0)) warnings.push('No text was found. If the paper has writing on it, scan it again at 300 dots to the inch.')
  for (const page of pages) {
    if (page.origin !== 'optical recognition' || page.words.length === 0) continue
    const poor = page.words.filter((word) => word.confidence < 80).length
    if (poor > page.words.length / 4) warnings.push(`Page ${page.number} was hard to recognise: ${poor} of ${page.words.length} words are doubtful. A better scan would help.`)
  }
  const recognised = pages.filter((page) => page.origin === 'optical recognition' && page.words.length > 0).length
  if (recognised > 0) warnings.push(`The text of ${recognised === pages.length ? 'every page' : `${recognised} of ${pages.length} pages`} was recognised from a picture. Compare every date, number and statute with the page.`)
  return warnings
}
