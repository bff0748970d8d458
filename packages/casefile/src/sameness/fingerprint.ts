import type { Page } from '../paper.ts'

/** A page as it is compared: runs of three words as numbers, the longer words, and the figures on it. */
export interface PagePrint {
  readonly number: number
  readonly recognised: boolean
  readonly runs: Uint32Array
  readonly words: Uint32Array
  readonly figures: readonly string[]
}

/** A paper as it is compared. */
export interface Fingerprint {
  readonly pages: readonly PagePrint[]
  /** Every run of words with the place of its page in `pages`, in order of the runs: `run * 2 ** 20 + place`. */
  readonly index: Float64Array
}

/** How many pages a place in the index can tell apart. */
export const places = 2 ** 20

/**
 * What of a paper is compared. Letters that recognition takes for one another count as one, accents and line breaks do not count, so that
 * a scan has most runs of words in common with the text it was made from.
 */
export function fingerprint(pages: Iterable<Pick<Page, 'number' | 'text' | 'origin'>>): Fingerprint {
  const prints: PagePrint[] = []
  let [before, last] = [0, 0]
  let told = 0
  for (const { number, text, origin } of pages) {
    const runs = new Set<number>()
    const words = new Set<number>()
    for (const [word] of folded(text).matchAll(/[a-z0-9]{2,}/g)) {
      const hash = hashOf(alike(word))
      if (word.length >= 4) words.add(hash)
      // A run goes on over the edge of a page: where a page ends depends on who set it.
      if (told++ >= 2) runs.add(Math.imul(Math.imul(before, 0x9e3779b1) ^ last, 0x85ebca6b) ^ hash)
      before = last
      last = hash
    }
    prints.push({ number, recognised: origin === 'optical recognition', runs: Uint32Array.from(runs), words: Uint32Array.from(words), figures: figuresOf(text) })
  }
  const index = new Float64Array(prints.reduce((sum, { runs }) => sum + runs.length, 0))
  let at = 0
  for (const [place, { runs }] of prints.entries()) for (const run of runs) index[at++] = run * places + Math.min(place, places - 1)
  return { pages: prints, index: index.sort() }
}

/** Roughly how many bytes a fingerprint takes. */
export function sizeOfFingerprint({ pages, index }: Fingerprint): number {
  return index.byteLength + pages.reduce((sum, { runs, words, figures }) => sum + runs.byteLength + words.byteLength + figures.length * 24 + 100, 0)
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/-\n/g, '')
}

/** Letters and figures that recognition takes for one another become one. */
function alike(word: string): string {
  return word.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd').replaceAll(/[0o]/g, 'o').replaceAll(/[1il]/g, 'l').replaceAll(/[5s]/g, 's').replaceAll(/[8b]/g, 'b').replaceAll(/[ec]/g, 'c').replaceAll(/[uv]/g, 'u')
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Numbers of two figures and more, also those with points, strokes and hyphens in them. */
function figuresOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/\d(?:[\d,./:-]*\d)/g), ([figure]) => figure.replaceAll(',', ''))
}
