import type { CaseFile } from '../store.ts'
import type { CaseText } from './case-text.ts'
import type { TextPlace } from './found.ts'
import type { Term } from './search-words.ts'

export interface Hit {
  readonly c: CaseFile
  readonly place: TextPlace
}

/** A case and what of it is kept in memory to search in. */
export type KeptTexts = readonly (readonly [CaseFile, readonly CaseText[]])[]

/** A name before a fact, a fact before a page. */
const weights = { case: 100, fact: 20, words: 10, record: 10, paper: 15, page: 0 } as const satisfies Record<TextPlace['in'], number>

/** Every place that has all the terms, those with the most weight first, of one weight in the order of the cases; made as far as they are asked for. */
export function bestFirst(kept: KeptTexts, terms: readonly Term[], kinds: readonly TextPlace['in'][] | undefined): { readonly none: boolean; readonly hits: Generator<Hit, undefined> } {
  // A common word is on most pages of hundreds of cases: which case, which of its parts and which place, three numbers a hit.
  const byWeight: number[][] = []
  for (const [i, [, texts]] of kept.entries()) {
    for (const [part, text] of texts.entries()) {
      text.find(terms, (at, times) => {
        const kind = text.places.kind(at)
        if (kinds === undefined || kinds.includes(kind)) (byWeight[times + weights[kind]] ??= []).push(i, part, at)
      })
    }
  }
  return { none: byWeight.length === 0, hits: inOrder(kept, byWeight) }
}

function* inOrder(kept: KeptTexts, byWeight: readonly (readonly number[] | undefined)[]): Generator<Hit, undefined> {
  for (const hits of byWeight.toReversed().map((some = []) => some)) {
    for (let at = 0; at < hits.length; at += 3) {
      const [c, texts] = kept[hits[at] ?? 0] ?? []
      const place = texts?.[hits[at + 1] ?? 0]?.places.at(hits[at + 2] ?? 0)
      if (c && place) yield { c, place }
    }
  }
}
