import type { Box, Page, RedactionMark, Word } from '@lenity/casefile'
import sharp from 'sharp'
import { toGray } from '../image/gray.ts'
import { recognizePage } from '../ocr/recognize-page.ts'
import { layPage } from '../pages/lay-page.ts'
import { openPdf, type OpenPdf } from '../pdf/open-pdf.ts'
import { renderPdfPage } from '../pdf/render-pdf-page.ts'
import { readTextLayer } from '../pdf/text-layer.ts'
import { Unreadable } from '../problem.ts'
import { checkStructure } from './check-structure.ts'
import { shareCovered, tellingWords, type CoveredPage, type CoveredPlace } from './covered-places.ts'
import { foldWord, nearlySame } from './fold-word.ts'

const dotsPerPoint = 300 / 72

/**
 * Reads a copy back as whoever gets it might: what the file is made of, the text layer of every page, and the picture of every page with a bar
 * through recognition. Gives how many were recognised; throws `Unreadable` with the page when a removed word is found anywhere.
 */
export async function checkCopy(copy: Uint8Array, covered: readonly CoveredPage[], marks: readonly RedactionMark[], progress: (page: number) => void): Promise<number> {
  await checkStructure(copy, phrasesGone(covered, marks))
  const pdf = await openPdf(copy)
  try {
    if (pdf.pageCount !== covered.length) throw leaks('The copy has not the pages of the paper.', 0, undefined)
    let recognised = 0
    for (const [i, one] of covered.entries()) {
      const frame = { number: one.page.number, width: one.page.width, height: one.page.height }
      const layer = pdf.withPage(i, (page) => readTextLayer(pdf.pdfium, page))
      const written = layer === undefined ? [] : layPage({ ...frame, origin: 'text layer' }, layer.words).words
      refuseWhatIsLeft(written, one, 'in the text layer')
      if (one.places.length === 0) continue
      progress(one.page.number)
      refuseWhatIsLeft((await recognizePage(frame, await picture(pdf, i))).words, one, 'in the picture')
      recognised++
    }
    return recognised
  } finally {
    pdf.close()
  }
}

/** The phrases of the marks that stand nowhere in what stays: none of them may be anywhere in the file. */
function phrasesGone(covered: readonly CoveredPage[], marks: readonly RedactionMark[]): readonly string[] {
  const staying = covered.map(({ left, places }) => `${left.map(({ text }) => foldWord(text)).join('')} ${places.map(({ keep }) => foldWord(keep ?? '')).join(' ')}`).join(' ')
  const phrases = covered.flatMap(({ page, gone }) => [
    ...gone.map(({ text }) => text),
    ...marks.filter((mark) => mark.page === page.number && mark.start !== undefined).map((mark) => page.text.slice(mark.start, mark.end)),
  ])
  return [...new Set(phrases)].filter((phrase) => foldWord(phrase).length > 4 && !staying.includes(foldWord(phrase)))
}

async function picture(pdf: OpenPdf, index: number) {
  const raster = pdf.withPage(index, (page) => renderPdfPage(pdf.pdfium, page, dotsPerPoint))
  if (!raster) throw leaks('The copy cannot be drawn.', index + 1, undefined)
  return toGray(sharp(raster.rgba, { raw: { width: raster.width, height: raster.height, channels: 4 } }))
}

function refuseWhatIsLeft(read: readonly Word[], covered: CoveredPage, where: string): void {
  const found = whatIsLeft(read, covered)
  if (found !== undefined) throw leaks(`A word that was to be removed can still be read ${where} of the copy. It was thrown away.`, covered.page.number, found.box)
}

/** The first word read from a copy that should not be there: one under a bar that is not printed on it, or a removed word where no such word stays. */
export function whatIsLeft(read: readonly Word[], { page, gone, left, places }: CoveredPage): Word | undefined {
  const removed = [...tellingWords(gone)]
  return read.find((word) => {
    const folded = foldWord(word.text)
    if (folded.length < 2) return false
    if (places.some((place) => isPrinted(folded, word.box, place))) return false
    if (folded.length > 2 && word.confidence >= 60 && places.some(({ box }) => shareCovered(shrunk(word.box), box) > 0.85)) return true
    if (!removed.some((one) => tells(folded, one))) return false
    return !left.some((stays) => standsThere(stays, folded, word.box, page))
  })
}

/** Whether a word that was read gives a removed one away: it is that word, holds it, or has one sign otherwise, which may be misread. */
function tells(read: string, removed: string): boolean {
  if (read === removed || (removed.length > 4 && read.includes(removed))) return true
  return removed.length > 5 && /\D/.test(removed) && nearlySame(read, removed)
}

function standsThere(stays: Word, folded: string, box: Box, page: Page): boolean {
  const own = foldWord(stays.text)
  if (own !== folded && !own.includes(folded) && !folded.includes(own)) return false
  const [dx, dy] = [8 / page.width, 6 / page.height]
  return shareCovered(box, { left: stays.box.left - dx, top: stays.box.top - dy, right: stays.box.right + dx, bottom: stays.box.bottom + dy }) > 0.5
}

function isPrinted(folded: string, box: Box, { box: bar, keep }: CoveredPlace): boolean {
  return keep !== undefined && shareCovered(box, bar) > 0.5 && (foldWord(keep).includes(folded) || keep.split(/\s+/).some((part) => nearlySame(foldWord(part), folded)) || nearlySame(foldWord(keep), folded))
}

function shrunk({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(right - left) * 0.1, (bottom - top) * 0.15]
  return { left: left + x, top: top + y, right: right - x, bottom: bottom - y }
}

function leaks(what: string, page: number, box: Box | undefined): Unreadable {
  const at = box === undefined ? '' : `, ${Math.round(box.top * 100)} % from the top and ${Math.round(box.left * 100)} % from the left`
  return new Unreadable({ what, where: page === 0 ? 'the copy' : `page ${page}${at}`, next: 'Draw a box over it, and make the copy again.' })
}
