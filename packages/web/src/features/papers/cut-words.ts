import { paperKinds, type PaperKind } from '@lenity/law'
import type { Paper } from '../../api/shapes.ts'

type Cuts = NonNullable<Paper['cuts']>
type Part = Pick<Cuts['parts'][number], 'first' | 'last' | 'cut'> & { readonly kind: Cuts['parts'][number]['kind'] | undefined }

/** The first pages of its parts but the first, as they are kept. */
export function startsOf({ cuts }: Pick<Paper, 'cuts'>): readonly number[] {
  return cuts?.parts.slice(1).map(({ first }) => first) ?? []
}

/** The parts between cuts; of one that is as it was kept it is known what it is. */
export function partsFrom(starts: readonly number[], pages: number, cuts: Cuts | undefined): readonly Part[] {
  return [1, ...starts].map((first, i) => {
    const last = (starts[i] ?? pages + 1) - 1
    const there = cuts?.parts.find((one) => one.first === first)
    return { first, last, kind: there?.last === last ? there.kind : undefined, ...(there?.cut !== undefined && { cut: there.cut }) }
  })
}

/** With a cut before this page, or without the one there was. */
export function toggled(starts: readonly number[], page: number): readonly number[] {
  return starts.includes(page) ? starts.filter((one) => one !== page) : [...starts, page].toSorted((a, b) => a - b)
}

/** The cut with which the part of this page begins, moved; undefined when there is none or no room. The page goes with the cut. */
export function moved(starts: readonly number[], page: number, by: number, pages: number): { readonly starts: readonly number[]; readonly page: number } | undefined {
  const at = starts.findLastIndex((start) => start <= page)
  const start = starts[at]
  if (start === undefined) return undefined
  const to = start + by
  if (to <= (starts[at - 1] ?? 1) || to > pages || to >= (starts[at + 1] ?? pages + 1)) return undefined
  return { starts: starts.with(at, to), page: to }
}

export function sameStarts(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((start, i) => start === other[i])
}

export function pagesInWords(first: number, last: number): string {
  return first === last ? `Page ${first}` : `Pages ${first} to ${last}`
}

/** Whether the file holds one paper or several, and who says so. */
export function cutsSentence(cuts: Cuts | undefined, changed: boolean, parts: number): string {
  const many = parts === 1 ? 'one paper' : `${parts} papers`
  if (changed) return `Cut like this it holds ${many}. Nothing is kept yet.`
  if (cuts === undefined) return 'It was taken for one paper. If it holds several, go to the first page of each and cut before it.'
  if (cuts.accepted) return parts === 1 ? 'It is one paper, as a person said.' : `It holds ${many}, as a person said.`
  const confidential = cuts.parts.some(({ kind }) => paperKinds[kind.kind as PaperKind]?.confidential)
  return `It seems to hold ${many}. Look at each cut, then say that they are right${confidential ? '; until then all of it is held as confidential' : ''}.`
}
