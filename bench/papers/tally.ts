import type { PaperScore } from './score-paper.ts'

/** Figures of a set of papers. Shares are from 0 to 1; undefined where there is nothing to share out. */
export interface Tally {
  readonly papers: number
  readonly pages: number
  /** The kind was right. */
  readonly recognised: number | undefined
  /** Of the facts on the paper, those found. */
  readonly recall: number | undefined
  /** Of the facts proposed, those right. */
  readonly precision: number | undefined
  /** Statutes, dates and numbers: proposed, wrong, and wrong without a flag. */
  readonly exact: { readonly proposed: number; readonly wrong: number; readonly unflagged: number }
  /** Of the proposals, those flagged: all, and those that are neither statute, date nor number. */
  readonly flagged: number | undefined
  readonly flaggedWords: number | undefined
  readonly secondsPage: number | undefined
}

export function tally(scores: readonly PaperScore[]): Tally {
  const sum = (of: (score: PaperScore) => number): number => scores.reduce((total, score) => total + of(score), 0)
  const proposals = sum((score) => score.proposals)
  const exact = scores.flatMap(({ wrong }) => wrong.filter((one) => one.exact))
  const words = proposals - sum(({ exactProposals }) => exactProposals)
  return {
    papers: scores.length, pages: sum(({ pages }) => pages),
    recognised: share(scores.filter(({ kind, takenFor }) => kind === takenFor).length, scores.length),
    recall: share(sum(({ found }) => found), sum(({ truths }) => truths)),
    precision: share(proposals - sum(({ wrong }) => wrong.length), proposals),
    exact: { proposed: sum(({ exactProposals }) => exactProposals), wrong: exact.length, unflagged: exact.filter(({ flagged }) => !flagged).length },
    flagged: share(sum(({ flagged }) => flagged), proposals),
    flaggedWords: share(sum(({ flagged, flaggedExact }) => flagged - flaggedExact), words),
    secondsPage: share(sum(({ seconds }) => seconds), sum(({ pages }) => pages)),
  }
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole
}
