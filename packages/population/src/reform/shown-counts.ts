import { hideSmall } from '@lenity/casefile'
import type { Reach } from '@lenity/law/reform'
import { mostYears, type Tally } from './tally.ts'

/** Spans of the distribution, in years, from and below, and their words. */
export const spans: readonly (readonly [from: number, below: number, words: string])[] = [[0, 1, 'under 1'], [1, 2, '1 to 2'], [2, 5, '2 to 5'], [5, 10, '5 to 10'], [10, mostYears, `10 to ${mostYears}`], [mostYears, mostYears + 1, `${mostYears} and more`]]

/** A tally as anyone may read it. What is undefined is small, or would give away what is. */
export interface ShownCounts {
  readonly reach: Readonly<Record<Reach, number | undefined>>
  /** Life terms among those reached surely. */
  readonly life: number | undefined
  /** Those reached surely, and possibly, by `spans`. */
  readonly surely: readonly (number | undefined)[]
  readonly possibly: readonly (number | undefined)[]
}

/** What may be shown of a tally whose number of people is known to everyone: each part of a whole is hidden with as many others as keep it from being subtracted. */
export function shownCounts({ reach, life, lifePossibly, surelyByYears, possiblyByYears }: Tally, least: number): ShownCounts {
  const kinds = Object.keys(reach) as Reach[]
  const shown = hideParts(kinds.map((kind) => reach[kind]), least)
  const [lives, , ...surely] = hideParts(partsOf(reach.surely, life, surelyByYears), least)
  const [, , ...possibly] = hideParts(partsOf(reach.possibly, lifePossibly, possiblyByYears), least)
  return { reach: Object.fromEntries(kinds.map((kind, i) => [kind, shown[i]])) as ShownCounts['reach'], life: lives, surely, possibly }
}

/** Of those who are reached: life terms, those whose term is not known, and the spans of the others. */
function partsOf(all: number, life: number, byYears: readonly number[]): readonly number[] {
  const bins = spans.map(([from, below]) => byYears.slice(from, below).reduce((sum, many) => sum + many, 0))
  return [life, all - life - bins.reduce((sum, many) => sum + many, 0), ...bins]
}

function hideParts(parts: readonly number[], least: number): readonly (number | undefined)[] {
  const tree = { all: undefined, ...Object.fromEntries(parts.map((_, i) => [`row ${i}`, 'all'])) }
  const [whole, ...rows] = hideSmall(tree, 1, (_, row) => parts[Number(row.slice(4))] ?? 0, { floor: least, never: [] })
  // The whole is told elsewhere: where it would have to be hidden, nothing is shown.
  return whole?.all === undefined ? parts.map(() => undefined) : rows.map(({ values: [many], all }) => (all === undefined ? undefined : many))
}
