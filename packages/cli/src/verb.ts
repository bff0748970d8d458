/** What went wrong, where, and what to do next. */
export interface Problem {
  readonly what: string
  readonly where: string
  readonly next: string
}

/** What a verb did: text for a person, data for a program, and whether anything failed. */
export interface Report {
  readonly text: string
  readonly data: unknown
  /** The exit status; 0 unless given. */
  readonly exit?: number
  /** Told on standard error, after the text. */
  readonly problems?: readonly Problem[]
}

export type Outcome = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problem: Problem }

export interface Verb {
  readonly name: string
  /** One line for the list of verbs. */
  readonly about: string
  /** What follows the name: `FILE… [--json]`. */
  readonly usage: string
  /** What the verb does and what its options mean, a line each. */
  readonly help: readonly string[]
  readonly example: string
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>
  readonly run: (input: VerbInput) => Promise<Outcome>
}

export interface VerbInput {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly env: NodeJS.ProcessEnv
  /** Notes while the work goes on, on standard error. */
  readonly note: (line: string) => void
}

export const reported = (report: Report): Outcome => ({ ok: true, report })
export const failed = (what: string, where: string, next: string): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem: { what, where, next } })
