import type { Label, Sentence } from '../sentence.ts'
import type { Blank } from '../letters/letter.ts'

/** A line of an address or a caption: wording, facts with what they rest on, and places filled by hand. */
export type HeadLine = readonly (string | Sentence | Blank)[]

/** How a paper that is not the petition begins: as a letter, with whom it goes to, or as a paper filed in court, with its caption. */
export interface PaperHead {
  readonly is: 'letter' | 'court paper'
  /** What stands above every page. */
  readonly running: Label
  readonly title: Label
  /** The day, in words. */
  readonly on: string
  /** The court, centred, each on its line; none for a letter. */
  readonly court: readonly HeadLine[]
  /** The address of a letter, or the parties. */
  readonly left: readonly HeadLine[]
  /** What a letter is about, or the number of the case and what is filed. */
  readonly right: readonly HeadLine[]
  /** Nothing is cited behind its sentences: an order for a judge to sign. */
  readonly bare?: boolean
}

/** Every fact of a head, as sentences. */
export function sentencesOfHead(head: PaperHead | undefined): readonly Sentence[] {
  return head === undefined ? [] : [...head.court, ...head.left, ...head.right].flat().filter((piece): piece is Sentence => typeof piece !== 'string' && 'basis' in piece)
}
