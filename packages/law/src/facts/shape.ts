import type { CivilDate } from '../core/civil-date.ts'
import type { Leaf, Listed } from '../core/leaf.ts'
import type { PaperKind } from './paper-kind.ts'

/** A term of imprisonment: months, or life. */
export type Term = number | 'life'

/** A range of terms, both ends inclusive. */
export type TermRange = readonly [Term, Term]

interface KindTypes {
  text: string
  date: CivilDate
  /** Months, a non-negative number. */
  months: number
  term: Term
  range: TermRange
  /** Grams, a non-negative number. */
  grams: number
  days: number
  /** A whole number without a unit: points, plants, levels (which may be negative). */
  number: number
  dollars: number
  boolean: boolean
}

/** The kinds of value a fact can have, by name. Months, grams, days and dollars are numbers, none of them negative. */
export type LeafKind = keyof KindTypes

/** One fact of a case: its kind, its name in words and the papers that hold it. `T` is the type of its value. */
export interface LeafShape<T> {
  readonly is: 'leaf'
  readonly kind: LeafKind | 'option'
  readonly label: string
  /** Kinds of paper that hold this fact, the best first. */
  readonly papers: readonly PaperKind[]
  /** The values allowed, for kind `option`. */
  readonly options?: readonly string[]
  /** Visible to counsel only, on every path. */
  readonly sealed?: boolean
  /** Several sources may each say something of their own, as letters do: what they say stands side by side and is no disagreement. */
  readonly several?: boolean
  /** Carries the type; never set. */
  readonly type?: T
}

export interface ListShape<S> {
  readonly is: 'list'
  readonly label: string
  readonly papers: readonly PaperKind[]
  readonly item: S
}

export interface GroupShape {
  readonly [key: string]: Shape
}
export type Shape = LeafShape<unknown> | ListShape<GroupShape> | GroupShape

/** The type of the facts a shape describes. */
export type FactsOf<S> =
  S extends LeafShape<infer T> ? Leaf<T>
  : S extends ListShape<infer I> ? Listed<FactsOf<I>>
  : { readonly [K in keyof S]: FactsOf<S[K]> }

export function leaf<K extends LeafKind>(kind: K, label: string, papers: readonly PaperKind[]): LeafShape<KindTypes[K]> {
  return { is: 'leaf', kind, label, papers }
}

export function option<const O extends readonly string[]>(options: O, label: string, papers: readonly PaperKind[]): LeafShape<O[number]> {
  return { is: 'leaf', kind: 'option', label, papers, options }
}

export function sealed<T>(shape: LeafShape<T>): LeafShape<T> {
  return { ...shape, sealed: true }
}

/** A fact of which each source may tell its own part. */
export function several<T>(shape: LeafShape<T>): LeafShape<T> {
  return { ...shape, several: true }
}

export function list<S extends GroupShape>(label: string, papers: readonly PaperKind[], item: S): ListShape<S> {
  return { is: 'list', label, papers, item }
}
