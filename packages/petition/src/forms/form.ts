import type { CivilDate, PaperKind, Source } from '@lenity/law'
import type { NarrativeQuestion } from '../compose/input.ts'

/** The forms by which clemency is asked for, and the one that shows a pardon already granted. */
export const formIds = ['commutation', 'pardon', 'remission', 'marijuana-certificate', 'reprieve'] as const
export type FormId = (typeof formIds)[number]

/** The copy of a form that was read. `expires` is the last day of its printed approval, inclusive; undefined where the copy prints none. */
export interface FormEdition {
  readonly version: string
  /** The approval number of the Office of Management and Budget as the copy prints it. */
  readonly approval: string | undefined
  readonly expires: CivilDate | undefined
  readonly source: Source
}

/** One form as dated data. Its questions are words that were read; where they were not, `notEncoded` says so and `questions` are subjects. */
export interface ClemencyForm {
  readonly id: FormId
  readonly name: string
  /** The title over its answers: `Application for commutation of sentence`. */
  readonly title: string
  readonly edition: FormEdition | undefined
  /** Where the office that set it publishes it. */
  readonly published: string
  /** Set when the words of its questions were not read: why, and what the subjects stand on. */
  readonly notEncoded: string | undefined
  /** What its instructions ask of every answer. */
  readonly rules: readonly { readonly says: string; readonly source: Source }[]
  /** Questions of the screening that say whether the form is the right one: ids of `Answer`, in the route named. */
  readonly requirements: { readonly route: string; readonly answers: readonly string[] }
  readonly questions: readonly FormQuestion[]
}

export interface FormQuestion {
  /** Stays when the form is numbered anew; unique in its form. */
  readonly id: string
  /** The heading it stands under, where the form has headings. */
  readonly section?: string
  /** What is asked, in short words of ours. */
  readonly asks: string
  /** The words of the form, or of its instructions for a subject; undefined for a subject that no text read names. */
  readonly source: Source | undefined
  readonly takes: 'line' | 'date' | 'choice' | 'table' | 'own words' | 'signature'
  /** Whether the form lets it be answered with why it does not apply. */
  readonly mayNotApply: boolean
  readonly answer: AnswerPlan
}

export type AnswerPlan =
  /** From facts: rows of a table, then what is composed of them. */
  | { readonly from: 'facts'; readonly rows?: readonly FormRow[]; readonly also?: readonly Composed[]; readonly not?: NotApplying }
  /** By the applicant alone, in their own words; `beside` are facts shown with them. */
  | { readonly from: 'own words'; readonly question: NarrativeQuestion; readonly lines: number; readonly also?: readonly Composed[] }
  /** What no fact of a case holds, such as an address: written in by hand. `why` where it is left so on purpose. */
  | { readonly from: 'by hand'; readonly what: string; readonly lines: number; readonly why?: string; readonly papers?: readonly PaperKind[] }
  | { readonly from: 'signature'; readonly certifies: string; readonly under: Source }

/** A label and the fact it is answered from. */
export interface FormRow {
  readonly label: string
  readonly path: string
  /** How the value is said; as words with a capital when left out. */
  readonly say?: 'yes or no' | 'term' | 'guilty plea' | 'name'
}

/** Answers composed of more than one fact. */
export type Composed = 'relief' | 'counts' | 'time served' | 'other convictions' | 'programs' | 'work'

/** The facts, all of them, that show that a question does not apply: each known, and where `is` is given known to be that. */
export interface NotApplying {
  readonly because: string
  readonly when: readonly { readonly path: string; readonly is?: unknown }[]
}
