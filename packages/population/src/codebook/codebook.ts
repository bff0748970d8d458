/** A code whose meaning no fact can hold, or that stands for two things: what it tells of is unknown. */
export const unsaid = { is: 'unsaid' } as const
/** A code for what is not screened here; its row is refused. */
export const outside = { is: 'outside' } as const

export type Meaning = number | boolean | string | typeof unsaid | typeof outside

/** A variable of a codebook, as its entry was read. */
export interface Variable {
  /** Verbatim, cut off where the codebook cuts it off. */
  readonly label: string
  /** Each code with its label, verbatim, and what it says of the fact. */
  readonly values: readonly (readonly [code: number, label: string, means: Meaning])[]
  /** The numbers without a label that are themselves what is told, from and to, both inclusive; without it every code has a label, and another is none. */
  readonly numbers?: readonly [from: number, to: number]
}

/** What was read of the codebook of one fiscal year. It counts for rows of that year alone: in another the same code can mean something else. */
export interface Codebook {
  readonly fiscalYear: number
  readonly study: string
  /** Verbatim. */
  readonly title: string
  readonly link: string
  readonly variables: Readonly<Record<string, Variable>>
}
