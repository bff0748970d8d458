import type { KindGuess, Page } from '@lenity/casefile'
import type { PaperKind } from '@lenity/law'
import { signs } from './signs.ts'

/** Below this weight the signs are too few to name a kind. */
const least = 6
const firstLines = 25
const mostSigns = 60_000

/** What kind of paper the pages are, with the signs that told, and how sure that is between 0 and 1. */
export function guessKind(pages: readonly Page[], about: { readonly markup: boolean; readonly photographed: string | undefined }): KindGuess {
  const text = pages.map((page) => page.text).join('\n').slice(0, mostSigns)
  const top = text.split('\n').slice(0, firstLines).join('\n').slice(0, 3000)
  if (text.trim() === '') {
    if (about.photographed !== undefined) return { kind: 'photograph', why: `No text was found, and ${about.photographed}.`, certainty: 0.7 }
    return { kind: 'other', why: 'No text was found.', certainty: 0 }
  }
  const tally = new Map<PaperKind, { weight: number; says: string[] }>()
  const add = (kind: PaperKind, weight: number, says: string): void => {
    const sofar = tally.get(kind) ?? { weight: 0, says: [] }
    tally.set(kind, { weight: sofar.weight + weight, says: weight > 0 ? [...sofar.says, says] : sofar.says })
  }
  for (const sign of signs) if (sign.pattern.test(sign.atTop ? top : text)) add(sign.kind, sign.weight, sign.says)
  if (about.markup) add('press article', 4, 'it is an article of a web page')
  const quotes = (text.match(/[“"][^”"\n]{15,400}[”"],?\s/g) ?? []).length
  if (quotes >= 2) add('press article', Math.min(5, quotes), 'it quotes people')
  const ranked = [...tally].sort((a, b) => b[1].weight - a[1].weight)
  const [first, second] = ranked
  if (!first || first[1].weight < least) return { kind: 'other', why: 'It has too few signs of any kind of paper that is known.', certainty: 0.2 }
  const lead = first[1].weight - (second?.[1].weight ?? 0)
  const certainty = Math.min(0.99, 0.45 + first[1].weight / 40 + lead / 25)
  return { kind: first[0], why: `${upper(first[1].says.slice(0, 3).join('; '))}.`, certainty: Math.round(certainty * 100) / 100 }
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
