/** What went wrong, where, and what to do next, as a person should read it. */
export interface Problem {
  /**
   * `not found` is also the answer when the thing exists and the user may not see it: the two cannot be told apart.
   * `invalid` is input that can be mended; `conflict` is input that no longer fits what is there; `unavailable` is a disk or a
   * server that did not do its part.
   */
  readonly kind: 'not found' | 'invalid' | 'conflict' | 'unavailable'
  readonly what: string
  readonly where: string
  readonly next: string
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refused(kind: Problem['kind'], what: string, where: string, next: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { kind, what, where, next } }
}
