import type { Page } from '@lenity/casefile'
import { cleanScan } from '../image/clean-scan.ts'
import { clearEdges } from '../image/clear-edges.ts'
import { fromGray, smallerOf, toGray, type Gray } from '../image/gray.ts'
import { penWriting } from '../image/pen-writing.ts'
import { liesSideways } from '../image/skew.ts'
import { stretchContrast } from '../image/stretch-contrast.ts'
import { languageOf } from '../pages/language-of.ts'
import { layPage, type PageFrame, type PlacedWord } from '../pages/lay-page.ts'
import { turnBox, turnedBack, type Quarter } from '../pages/turn-box.ts'
import { recognize } from './recognize.ts'

/** A turned page of which so many signs can be read lies right; with fewer, as of marks that look like letters, the other turns are tried. */
const enough = 100

/** Words recognised with this confidence are type: writing by hand is read with less. */
const sure = 70

/** The page recognised from its picture. A page lying on its side or its head is turned; boxes stay those of the page as it came. A page
 * of small letters in columns can look as if it lay on its side: where turning makes it no more readable it is read as it came. Where somebody wrote by hand is told
 * apart. */
export async function recognizePage(frame: Omit<PageFrame, 'origin'>, drawn: Gray): Promise<Page> {
  const picture = await clearEdges(drawn)
  const strong = stretchContrast(picture)
  const inked = hasInk(strong)
  const sideways = inked && liesSideways(await smallerOf(strong, 1000))
  const scan = sideways ? undefined : await cleanScan(picture)
  let words = scan ? await recognize(scan) : []
  if (scan && isSpanish(words)) words = await recognize(scan, 'spa')
  if (!readable(words) && inked) {
    for (const turn of sideways ? ([1, 3, 0, 2] as const) : ([2, 1, 3] as const)) {
      const turned = await recognizeTurned(picture, turn)
      if (weight(turned) > 1.5 * weight(words)) words = turned
      if (readable(words) && weight(words) > enough) break
    }
  }
  const page = layPage({ ...frame, origin: 'optical recognition' }, words)
  const penned = await penWriting(strong, words.filter(({ confidence }) => confidence >= sure).map(({ box }) => box))
  return penned.length === 0 ? page : { ...page, penned }
}

/** The English model reads Spanish without its accents and is sure of it: the small words of the language tell first. */
function isSpanish(words: readonly PlacedWord[]): boolean {
  return words.length >= 30 && languageOf(words) === 'es'
}

async function recognizeTurned(picture: Gray, turn: Quarter): Promise<PlacedWord[]> {
  const words = await recognize(await cleanScan(await toGray(fromGray(picture).rotate(turn * 90))))
  return words.map((word) => ({ ...word, upright: word.upright ?? word.box, box: turnBox(word.box, turnedBack(turn)) }))
}

function weight(words: readonly PlacedWord[]): number {
  return words.reduce((sum, word) => sum + (word.confidence > 60 ? word.text.length : 0), 0)
}

function readable(words: readonly PlacedWord[]): boolean {
  const sure = words.filter((word) => word.confidence > 60).length
  return words.length > 0 && sure / words.length > 0.5
}

function hasInk(picture: Gray): boolean {
  let dark = 0
  for (let i = 0; i < picture.dots.length; i += 7) if ((picture.dots[i] ?? 255) < 110) dark++
  return dark / (picture.dots.length / 7) > 0.002
}
