import type { CivilDate } from '@lenity/law'

/** Words an office wrote for a composed sentence, for all its cases. */
export interface OfficeWording {
  /** The id of the sentence. */
  readonly sentence: string
  readonly text: string
}

/** The law a block states, as it was read. */
export interface BlockLaw {
  readonly cite: string
  readonly link: string
  /** At most forty words. */
  readonly quote: string
  readonly readOn: CivilDate
}

/** A passage of an office's own, at a named place of the packet. Paragraphs are parted by an empty line. */
export interface OfficeBlock {
  readonly name: string
  readonly place: string
  readonly text: string
  /** Where it stands, in words; empty for everywhere. */
  readonly where: string
  readonly law?: BlockLaw | undefined
}

/** How an office says it: its wordings of composed sentences, and its own blocks in the order they stand. */
export interface OfficeVoice {
  readonly wordings: readonly OfficeWording[]
  readonly blocks: readonly OfficeBlock[]
}

export const noVoice: OfficeVoice = { wordings: [], blocks: [] }
