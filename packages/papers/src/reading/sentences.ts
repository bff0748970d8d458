import type { Page } from '@lenity/casefile'
import { findFirst, trimSpot, wordsAt, type Spot } from './spot.ts'

const ends = /(?<!(?<![A-Za-zÀ-ÿ])(?:Mr|Mrs|Ms|Dr|St|Hon|Jr|Sr|Rev|No|Nos|Inc|Co|vs|v|Sec|Fed|Stat|Dept|approx|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Cir)(?=\.\s+\d)|[A-Za-z]))[.!?]["”’)]?(?=\s|$)|\n\n/g

const known = new WeakMap<Page, readonly Spot[]>()

/** The sentences of pages or spots, over line ends; a full stop after a title or an initial ends none. Those of a page are parted once. */
export function sentencesOf(places: readonly (Page | Spot)[]): Spot[] {
  return places.flatMap((place) => {
    if (!('text' in place)) return part(place)
    const sentences = known.get(place) ?? part({ page: place, start: 0, end: place.text.length })
    known.set(place, sentences)
    return sentences
  })
}

function part(spot: Spot): Spot[] {
  const out: Spot[] = []
  let start = spot.start
  for (const end of wordsAt(spot).matchAll(ends)) {
    const stop = spot.start + end.index + end[0].length
    out.push(trimSpot({ page: spot.page, start, end: stop }))
    start = stop
  }
  out.push(trimSpot({ page: spot.page, start, end: spot.end }))
  return out.filter((sentence) => sentence.end > sentence.start)
}

/** The first sentence in which every pattern is found. */
export function sentenceWith(places: readonly (Page | Spot)[], ...patterns: readonly RegExp[]): Spot | undefined {
  return sentencesOf(places).find((sentence) => patterns.every((pattern) => findFirst([sentence], pattern) !== undefined))
}
