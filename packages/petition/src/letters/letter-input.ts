import type { CivilDate, PaperKind } from '@lenity/law'
import type { WayToGet } from '@lenity/law/records'
import type { LetterFacts } from './letter-facts.ts'

/** What a letter is made of: who asks whom for what, on which day. */
export interface LetterInput {
  readonly office: string
  readonly on: CivilDate
  readonly paper: PaperKind
  readonly way: WayToGet
  readonly facts: LetterFacts
}
