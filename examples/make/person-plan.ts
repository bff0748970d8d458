import type { ScanLook } from './scan.ts'

/** How one paper comes into the world. `file` is its name under the person's `papers/`. */
export type PaperPlan = { readonly file: string } & (
  | { readonly made: 'typed'; readonly form: string; readonly data: unknown }
  | { readonly made: 'scanned'; readonly form: string; readonly data: unknown; readonly look: ScanLook }
  | { readonly made: 'photographed'; readonly form: string; readonly data: unknown }
  | { readonly made: 'written'; readonly words: string }
  /** The same bytes as another paper, under a second name. */
  | { readonly made: 'copied'; readonly of: string }
)

/** What a careful reader reads out of one paper: a path of the case facts and its value there. */
export interface Truth {
  readonly paper: string
  readonly path: string
  readonly value: unknown
}

/** One person: the papers to make, and what is true in them, both from facts written once. */
export interface Person {
  readonly papers: readonly PaperPlan[]
  readonly truth: readonly Truth[]
}

/** Truths of one paper, shorter to write: path to value. */
export function readFrom(paper: string, values: Readonly<Record<string, unknown>>): Truth[] {
  return Object.entries(values).map(([path, value]) => ({ paper: `papers/${paper}`, path, value }))
}
