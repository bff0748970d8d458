/**
 * What is known of one fact. Unknown is a value of its own: it is not zero, not false, not an empty list.
 * Two sources that disagree and have not been decided between are `rival`, with every reading kept.
 */
export type Leaf<T> =
  | { readonly is: 'known'; readonly value: T }
  | { readonly is: 'unknown' }
  | { readonly is: 'rival'; readonly readings: readonly T[] }

/** A list of things, and whether it is known to hold them all. */
export interface Listed<T> {
  readonly items: readonly T[]
  readonly complete: Leaf<boolean>
}

/** A fact that is not known. */
export const unknown = { is: 'unknown' } as const

/** A fact that is known. Yes and no are the same leaf for every fact. */
export function known<T>(value: T): Leaf<T> {
  return (value === true ? yes : value === false ? no : { is: 'known', value }) as Leaf<T>
}

const yes = { is: 'known', value: true } as const
const no = { is: 'known', value: false } as const

/** A fact whose sources disagree, every reading kept. */
export function rival<T>(readings: readonly T[]): Leaf<T> {
  return { is: 'rival', readings }
}
