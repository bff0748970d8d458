import type { PaperKind } from '@lenity/law'

/** A paper's name is the SHA-256 of its bytes, in lower-case hex: the same bytes are the same paper. */
export type PaperId = string

/** A rectangle on a page, as fractions of its width and height from the top left corner: 0 ≤ left < right ≤ 1. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One word where it stands on the page. */
export interface Word {
  readonly text: string
  readonly box: Box
  /** 0 to 100. Words of a text layer have 100. */
  readonly confidence: number
  /** Where the word begins in the page's text, in UTF-16 units. */
  readonly start: number
}

export interface Page {
  /** From 1. */
  readonly number: number
  /** In points, 72 to the inch. */
  readonly width: number
  readonly height: number
  /** How the words were had. */
  readonly origin: 'text layer' | 'optical recognition' | 'markup' | 'plain text'
  /** The words joined by one space, lines by one line feed. */
  readonly text: string
  readonly words: readonly Word[]
  /** Why nothing was read from it, when it was set aside: a person has to look at it. */
  readonly setAside?: string
  /** Why it looks like a camera's picture of a page. */
  readonly photographed?: string
  /** Why the words were recognised though there was a text layer, or none; unset where there was nothing to choose. */
  readonly why?: string
  /** The text that was not taken, where there are both a text layer and what was recognised; its beginning, when it is long. */
  readonly otherText?: string
  /** The language of the words, where they are enough to tell. */
  readonly language?: 'en' | 'es'
  /** Where somebody wrote by hand, or signed, or drew: no type, and set aside for a person. */
  readonly penned?: readonly Box[]
}

export interface KindGuess {
  readonly kind: PaperKind
  readonly why: string
  /** 0 to 1. */
  readonly certainty: number
}

/** A paper as read: what it is and what stands on each page. The bytes themselves never change. */
export interface Paper {
  readonly id: PaperId
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly kind: KindGuess
  readonly pages: readonly Page[]
  /** What a person should know before relying on it: photographed, low confidence, no text found. */
  readonly warnings: readonly string[]
  /** Set when it is kept as a presentence report or a statement of reasons for the heading of one of its pages, whatever kind it was taken for. */
  readonly holdsConfidential?: true
  /** Set when it looks like a camera's picture of a paper, which the Pardon Attorney does not accept. */
  readonly photographed?: true
  /** The papers the file holds, when it holds several. */
  readonly cuts?: Cuts
  /** The file it is a part of, and its pages in it, when it is one of several papers in one file. Its pages keep their numbers in the file. */
  readonly partOf?: { readonly paper: PaperId; readonly name: string; readonly first: number; readonly last: number; readonly accepted: boolean }
}

/** One of several papers in one file: its pages, from the first to the last, and what they were taken for. */
export interface PaperPart {
  readonly first: number
  readonly last: number
  readonly kind: KindGuess
  readonly warnings: readonly string[]
  /** Why the file was cut before it; not there for the first. */
  readonly cut?: string
}

/** Where a file is cut into the papers it holds. */
export interface Cuts {
  /** From 1; the highest counts. */
  readonly version: number
  /** Whether a person said that the cuts are right; else they were proposed. */
  readonly accepted: boolean
  /** In their order, without gaps, from the first page to the last. */
  readonly parts: readonly PaperPart[]
}

/** A paper without what stands on its pages. */
export interface PaperOutline extends Omit<Paper, 'pages'> {
  readonly pages: readonly Omit<Page, 'text' | 'words'>[]
}
