import { countPaths, type PathCount } from './count-paths.ts'
import type { PaperScore } from './score-paper.ts'

/** How papers of one layout were read; the layout by a number, since its name could tell what stands on it. */
export interface LayoutCount {
  readonly kind: string
  /** From 1, among the layouts of its kind. */
  readonly layout: number
  readonly papers: number
  /** What they were taken for, and how often. */
  readonly takenFor: Readonly<Record<string, number>>
  readonly said: number
  readonly missed: number
  readonly proposed: number
  readonly wrong: number
  readonly flagged: number
  readonly paths: readonly PathCount[]
}

/** Of each layout how its papers were taken and how much of them was missed, by kind. */
export function countLayouts(scores: readonly PaperScore[]): LayoutCount[] {
  const kinds = Map.groupBy(scores, ({ kind }) => kind)
  return [...kinds].sort(([a], [b]) => a.localeCompare(b)).flatMap(([kind, ofKind]) =>
    [...Map.groupBy(ofKind, ({ layout }) => layout).entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, mine], i) => ({
      kind, layout: i + 1, papers: mine.length,
      takenFor: Object.fromEntries([...Map.groupBy(mine, ({ takenFor }) => takenFor)].map(([taken, some]) => [taken, some.length])),
      said: sum(mine, ({ truths }) => truths), missed: sum(mine, ({ missed }) => missed.length), proposed: sum(mine, ({ proposals }) => proposals),
      wrong: sum(mine, ({ wrong }) => wrong.length), flagged: sum(mine, ({ flagged }) => flagged), paths: countPaths(mine),
    })))
}

function sum(scores: readonly PaperScore[], of: (score: PaperScore) => number): number {
  return scores.reduce((total, score) => total + of(score), 0)
}
