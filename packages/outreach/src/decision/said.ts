import type { Source } from '@lenity/law'

/** A sentence, and the words it rests on. Without a source it is the house’s own advice, or nothing was found; the sentence says which. */
export interface Said {
  readonly says: string
  readonly sources: readonly Source[]
}

/** A sentence with what it rests on. */
export function said(says: string, ...sources: readonly Source[]): Said {
  return { says, sources }
}
