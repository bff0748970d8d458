import type { Answer, CaseFacts, CivilDate, Screening, Source } from '@lenity/law'
import type { ToldOfState } from './route-of-state.ts'
import { doorPaperIds, doorPaperNames, type DoorPaperId } from './door-paper.ts'

export const doorIds = ['warden', 'motion-compassionate', 'motion-amendment', 'motion-404', 'governor', 'remedy'] as const

/** Whether a door is open to this person, as far as the confirmed and proposed facts go. */
export type DoorStanding = 'open' | 'not open' | 'cannot say'

/** One of the other doors: what it is, whether it is open and why, and the papers that are made for it. */
export interface Door {
  readonly id: (typeof doorIds)[number]
  readonly name: string
  readonly about: string
  readonly source: Source
  readonly standing: DoorStanding
  /** Why, in a sentence or two. */
  readonly says: string
  /** The questions of the law it turns on, as screened. */
  readonly answers: readonly Answer[]
  readonly papers: readonly { readonly id: DoorPaperId; readonly name: string }[]
  /** What is told of the way, and whether it was verified. */
  readonly told?: readonly ToldOfState[]
  /** Where to turn when no paper is made here. */
  readonly instead: { readonly says: string; readonly source: Source | undefined } | undefined
}

/** What the doors of a case are told from. `counsel`: whether counsel is recorded as acting for the person. */
export interface DoorsOf {
  readonly screening: Screening
  readonly caseFacts: CaseFacts
  readonly on: CivilDate
  readonly counsel: boolean
}

export function papersOf(...ids: readonly DoorPaperId[]): Door['papers'] {
  return doorPaperIds.filter((id) => ids.includes(id)).map((id) => ({ id, name: doorPaperNames[id] }))
}
