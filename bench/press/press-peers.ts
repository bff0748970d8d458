import nlp from 'compromise'
import type { Stretch } from './pieces-of.ts'

/** Finds words said word for word; none of these says who spoke. */
export interface PressPeer {
  readonly name: string
  readonly find: (text: string) => readonly Stretch[]
}

/** A quotation mark, and what comes up to the next one. */
const marks = /[“”„«»"]([^“”„«»"]+)[“”„«»"]/g

export const pressPeers: readonly PressPeer[] = [
  {
    name: 'compromise, quotations()',
    find: (text) => nlp(text).quotations().json({ offset: true }).map(({ offset: { start, length } }) => ({ start, end: start + length })),
  },
  {
    name: 'between any two quotation marks',
    find: (text) => [...text.matchAll(marks)].map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 })),
  },
]
