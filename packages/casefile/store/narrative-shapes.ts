import type { CivilDate } from '@lenity/law'

/** One version of a narrative answer: the person's own words, typed or taken down. */
export interface Narrative {
  readonly question: string
  readonly text: string
  /** Who took the words down; undefined when the person typed them. */
  readonly takenDownBy?: string | undefined
  /** The language they were given in, in words; undefined where nobody said. */
  readonly language?: string | undefined
  readonly interpretedBy?: string | undefined
  /** The day they were read back to the person, word for word. */
  readonly readBackOn?: CivilDate | undefined
  /** The day the person signed this version: it is locked, and a later one is begun on purpose. */
  readonly signedOn?: CivilDate | undefined
  /** The day they were given. */
  readonly on: CivilDate
  /** From 1; the newest is the highest. */
  readonly version: number
  readonly savedAt: string
}

/** An answer as it is kept: the words, how they were taken, and which version they follow. */
export type NarrativeGiven = Omit<Narrative, 'question' | 'version' | 'savedAt'> & { readonly replaces?: number | undefined; readonly newVersion?: boolean | undefined }
