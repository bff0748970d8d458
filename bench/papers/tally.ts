import type { PaperScore } from './score-paper.ts'
import { shareOver, type Share } from './share.ts'

/** Figures of a set of papers. */
export interface Tally {
  readonly papers: number
  readonly pages: number
  /** The kind was right. */
  readonly recognised: Share
  /** Of the facts on the paper, those found. */
  readonly recall: Share
  /** Of the facts proposed, those right. */
  readonly precision: Share
  /** Of the facts proposed from pages that were recognised from a picture, those right before anyone looks. */
  readonly optical: Share
  /** Statutes, dates and numbers: proposed, wrong, and wrong without a flag. */
  readonly exact: { readonly proposed: number; readonly wrong: number; readonly unflagged: number }
  /** Of the proposals, those flagged: all, those that are a statute, date or number, and the others. */
  readonly flagged: Share
  readonly flaggedExact: Share
  readonly flaggedWords: Share
  readonly secondsPage: number | undefined
}

export function tally(scores: readonly PaperScore[]): Tally {
  const sum = (of: (score: PaperScore) => number): number => scores.reduce((total, score) => total + of(score), 0)
  const share = (part: (score: PaperScore) => number, whole: (score: PaperScore) => number): Share => shareOver(scores.map((score) => ({ part: part(score), whole: whole(score) })))
  const exact = scores.flatMap(({ wrong }) => wrong.filter((one) => one.exact))
  const pages = sum((score) => score.pages)
  return {
    papers: scores.length, pages,
    recognised: share(({ kind, takenFor }) => Number(kind === takenFor), () => 1),
    recall: share(({ found }) => found, ({ truths }) => truths),
    precision: share(({ proposals, wrong }) => proposals - wrong.length, ({ proposals }) => proposals),
    optical: share(({ optical, wrong }) => optical - wrong.filter((one) => one.optical).length, ({ optical }) => optical),
    exact: { proposed: sum(({ exactProposals }) => exactProposals), wrong: exact.length, unflagged: exact.filter(({ flagged }) => !flagged).length },
    flagged: share(({ flagged }) => flagged, ({ proposals }) => proposals),
    flaggedExact: share(({ flaggedExact }) => flaggedExact, ({ exactProposals }) => exactProposals),
    flaggedWords: share(({ flagged, flaggedExact }) => flagged - flaggedExact, ({ proposals, exactProposals }) => proposals - exactProposals),
    secondsPage: pages === 0 ? undefined : sum(({ seconds }) => seconds) / pages,
  }
}
