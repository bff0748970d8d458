import { shareOver, type Share } from '../papers/share.ts'
import type { ArticleScore, Hits } from './score-article.ts'

/** Precision, recall and their harmonic mean. */
export interface Found {
  readonly precision: Share
  readonly recall: Share
  readonly f1: number | undefined
}

export const parts = ['spans', 'nested', 'speakers', 'cues', 'told', 'statements', 'dates'] as const
export type Part = (typeof parts)[number]

export interface PressFigures {
  readonly of: string
  readonly articles: number
  readonly parts: Readonly<Record<Part, Found>>
  /** The article and the words. */
  readonly falseVerbatim: readonly (readonly [string, string])[]
}

/** The figures of a set of articles. */
export function pressFigures(of: string, scores: readonly ArticleScore[]): PressFigures {
  return {
    of, articles: scores.length,
    parts: Object.fromEntries(parts.map((part) => [part, foundOver(scores.map((score) => score[part]))])) as Record<Part, Found>,
    falseVerbatim: scores.flatMap(({ name, falseVerbatim }) => falseVerbatim.map((words): [string, string] => [name, words])),
  }
}

export function foundOver(hits: readonly Hits[]): Found {
  const precision = shareOver(hits.map(({ right, found }) => ({ part: right, whole: found })))
  const recall = shareOver(hits.map(({ right, labelled }) => ({ part: right, whole: labelled })))
  const [p, r] = [precision.share, recall.share]
  return { precision, recall, f1: p === undefined || r === undefined ? undefined : p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
