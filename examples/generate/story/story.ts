import type { MadeCourt } from './courts.table.ts'
import type { MadeOffense } from './offenses.table.ts'

export type Term = number | 'life'

export interface MadeName {
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly suffix: string | undefined
}

export interface MadeCount {
  /** From 1. */
  readonly number: number
  readonly offense: MadeOffense
  readonly nature: string
  /** How the judgment prints its sections. */
  readonly printed: string
  readonly endedOn: string
  readonly term: Term
  /** After the others, as 18 U.S.C. 924(c) asks. */
  readonly consecutive: boolean
}

export interface MadePrior {
  readonly offense: string
  readonly violent: boolean
  readonly arrestedOn: string
  readonly sentencedOn: string
  readonly months: number
  readonly points: number
  readonly court: string
  readonly docket: string
}

export interface MadeGuideline {
  readonly edition: number
  readonly substance: string
  readonly grams: number
  readonly base: number
  readonly weapon: boolean
  readonly role: number
  readonly obstruction: boolean
  readonly acceptance: number
  readonly total: number
  readonly category: number
  readonly points: number
  readonly statusPoints: number
  readonly range: readonly [Term, Term]
}

export interface MadeIncident {
  readonly number: number
  readonly on: string
  readonly time: string
  readonly code: number
  readonly act: string
  readonly remarks: string
  readonly sanction: string
  readonly lost: number
}

export interface MadeProgram {
  readonly name: string
  readonly startedOn: string
  readonly completedOn: string
}

/** One made-up case, from which every paper of it is written. */
export interface Story {
  readonly name: MadeName
  readonly woman: boolean
  readonly born: string
  readonly register: string
  readonly court: MadeCourt
  /** Of the four ways districts write one. */
  readonly docket: string
  readonly judge: string
  readonly defender: string
  readonly prosecutor: string
  readonly officer: string
  readonly co: readonly string[]
  readonly decidedBy: 'guilty plea' | 'jury verdict' | 'bench verdict'
  readonly beganOn: string
  readonly endedOn: string
  readonly arrestedOn: string
  readonly indictedOn: string
  readonly convictedOn: string
  readonly sentencedOn: string
  readonly signedOn: string
  readonly counts: readonly MadeCount[]
  /** Counts dismissed at the end, by number. */
  readonly dismissed: readonly number[]
  readonly term: Term
  readonly supervisedYears: number
  readonly fine: number
  readonly restitution: number
  readonly assessment: number
  readonly notice851: { readonly offense: string; readonly finalOn: string; readonly court: string } | undefined
  readonly guideline: MadeGuideline
  readonly priors: readonly MadePrior[]
  readonly prison: { readonly sentry: string; readonly name: string; readonly code: string; readonly place: string; readonly level: string }
  /** The day the papers from the prison were printed. */
  readonly today: string
  readonly creditDays: number
  readonly goodTimeDays: number
  readonly lostDays: number
  readonly fullTermOn: string | undefined
  readonly releaseOn: string | undefined
  readonly risk: 'minimum' | 'low' | 'medium' | 'high'
  readonly programs: readonly MadeProgram[]
  readonly incidents: readonly MadeIncident[]
  readonly work: string
  readonly conditions: readonly { readonly name: string; readonly on: string }[]
  readonly appeal: { readonly number: string; readonly filedOn: string; readonly decidedOn: string } | undefined
  readonly collateral: { readonly filedOn: string; readonly decidedOn: string } | undefined
}
