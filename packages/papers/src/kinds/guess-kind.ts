import type { KindGuess, Page } from '@lenity/casefile'
import type { PaperKind } from '@lenity/law'
import { cells } from '../reading/cells.ts'
import { linesOf, wordsAt } from '../reading/spot.ts'
import { signs } from './signs.ts'
import { vocabulary } from './vocabulary.table.ts'

/** Below this weight the signs are too few to name a kind. */
const least = 6
const firstLines = 25
/** What the words of a kind weigh when all of them stand on the paper: more than a few signs, less than a title. */
const mostOfWords = 8
/** So many of them are as good as all. */
const enoughWords = 8
/** Fewer of them are chance. */
const fewestWords = 4
const mostSigns = 60_000
/** What is written under or on the back of a photograph is no longer. */
const captionLength = 500
const pictured = /\b(?:photo(?:graph)?s?|picture[ds]?|polaroid|snapshot|left\s+to\s+right|taken\s+(?:at|in|on)|visit(?:ing)?\s+(?:room|day))\b/i

/** Fewer signs than tell a kind will do where half of its words stand on the paper and no other kind comes near. */
const leastAlone = 4
const farAhead = 1.5

function standsOut(first: { readonly weight: number; readonly words: number }, second: { readonly weight: number } | undefined): boolean {
  return first.words >= leastAlone && first.weight >= (second?.weight ?? 0) + farAhead
}

/** Two kinds that weigh so nearly the same are as likely. */
const alike = 1

/** How sure a kind can be that no title tells, only the words of the paper, or that another kind is as likely as: less than any other. */
export const surenessOfWords = 0.5

/** What kind of paper the pages are, with the signs that told, and how sure that is between 0 and 1. */
export function guessKind(pages: readonly Page[], about: { readonly markup: boolean; readonly photographed: string | undefined }): KindGuess {
  const text = pages.map((page) => page.text).join('\n').slice(0, mostSigns)
  const top = `${text.split('\n').slice(0, firstLines).join('\n').slice(0, 3000)}${cellsAtTop(pages)}`
  if (text.trim() === '') {
    if (about.photographed !== undefined) return { kind: 'photograph', why: `No text was found, and ${about.photographed}.`, certainty: 0.7 }
    return { kind: 'other', why: 'No text was found.', certainty: 0 }
  }
  const tally = new Map<PaperKind, { weight: number; words: number; says: string[] }>()
  const add = (kind: PaperKind, weight: number, says: string, words = 0): void => {
    const sofar = tally.get(kind) ?? { weight: 0, words: 0, says: [] }
    tally.set(kind, { weight: sofar.weight + weight, words: sofar.words + words, says: weight > 0 ? [...sofar.says, says] : sofar.says })
  }
  for (const sign of signs) if (sign.pattern.test(sign.atTop ? top : text)) add(sign.kind, sign.weight, sign.says)
  for (const [kind, words] of Object.entries(vocabulary) as [PaperKind, readonly RegExp[]][]) {
    const found = words.filter((word) => word.test(text)).length
    const weight = mostOfWords * Math.min(1, found / Math.min(words.length, enoughWords))
    if (found >= Math.min(fewestWords, words.length - 1)) add(kind, weight, `it speaks as one: ${found} of ${words.length} things such a paper tells of`, weight)
  }
  if (about.markup) add('press article', 4, 'it is an article of a web page')
  const quotes = (text.match(/[“"][^”"\n]{15,400}[”"],?\s/g) ?? []).length
  if (quotes >= 2) add('press article', Math.min(5, quotes), 'it quotes people')
  if (text.length < captionLength && pictured.test(text)) add('photograph', least, 'its few words are those under a photograph')
  const ranked = [...tally].sort((a, b) => b[1].weight - a[1].weight)
  const [first, second] = ranked
  if (!first || (first[1].weight < least && !standsOut(first[1], second?.[1]))) return { kind: 'other', why: 'It has too few signs of any kind of paper that is known.', certainty: 0.2 }
  const lead = first[1].weight - (second?.[1].weight ?? 0)
  const thinly = first[1].weight - first[1].words < least || lead < alike
  const certainty = thinly ? surenessOfWords : Math.min(0.99, 0.45 + first[1].weight / 40 + lead / 25)
  return { kind: first[0], why: `${upper(first[1].says.slice(0, 3).join('; '))}.`, certainty: Math.round(certainty * 100) / 100 }
}

/** What stands beside something else in the first lines, each in a line of its own: a title beside the names of the parties is one. */
function cellsAtTop([first]: readonly Page[]): string {
  if (first === undefined) return ''
  const rows = linesOf({ page: first, start: 0, end: first.text.length }).slice(0, firstLines).map(cells)
  return rows.flatMap((row) => (row.length > 1 ? row.map((cell) => `\n${wordsAt(cell)}`) : [])).join('')
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
