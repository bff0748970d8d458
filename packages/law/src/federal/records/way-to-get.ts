import type { Source } from '../../core/source.ts'

/** Who holds papers of a case. */
export const holders = [
  'clerk of the district court', 'clerk of the court of appeals', 'court reporter', 'probation office', 'trial counsel', 'United States Attorney',
  'Bureau of Prisons', 'Bureau of Prisons medical records', 'Sentencing Commission', 'Pardon Attorney', 'person inside', 'family', 'clerk of the state court',
] as const
/** One who holds papers. */
export type Holder = (typeof holders)[number]

/** What the person must have signed before a holder gives a paper to their representative. */
export const consents = ['authority to represent', 'certification of identity', 'prison release', 'medical release'] as const
/** One thing the person signs. */
export type Consent = (typeof consents)[number]

/** What is written to ask for a paper. The person and the family are asked in their language. */
export type RequestLetter = 'court records request' | 'transcript order' | 'client file request' | 'records request under FOIA' | 'medical records request' | 'medical records request by counsel' | 'request to the family' | 'request to the person'

/** One way to a paper: whom to ask, why they must or may give it, what it takes, and when an answer is due. */
export interface WayToGet {
  readonly holder: Holder
  /** What to do, in a sentence or two. */
  readonly how: string
  /** The law it is asked under, each in its own words; empty where none was read: `notEncoded` then says what to ask counsel. */
  readonly authority: readonly Source[]
  readonly notEncoded?: string
  readonly consents: readonly Consent[]
  readonly time?: TimeToAnswer
  readonly letter?: RequestLetter
}

/** How long an answer may take: working days from the day the request is received. */
export interface TimeToAnswer {
  readonly workingDays: number
  readonly says: string
  readonly sources: readonly Source[]
}
