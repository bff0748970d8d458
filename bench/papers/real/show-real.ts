import type { Share } from '../share.ts'
import type { Tally } from '../tally.ts'
import type { RealFigures, RealSkipped } from './bench-real.ts'

/** What was read of real papers, as lines to be read: each share before the number it is of, then what is wrong, by paper and path. */
export function showReal(real: RealFigures | RealSkipped): string[] {
  if ('skipped' in real) return [`Real papers: skipped, ${real.skipped}.`]
  const { folder, scores, all, kinds, problems, unlabelled, absent } = real
  const wrong = scores.flatMap(({ wrong: some }) => some)
  return [
    `Real papers of ${folder}: ${scores.length} labelled; ${unlabelled} without a label, ${absent} labelled that are not there.`,
    `${''.padEnd(31)} papers  kind right of  facts found of  proposals right of | statutes, dates, numbers: proposed  wrong  unseen |  flagged of`,
    ...kinds.map(({ kind, ...figures }) => row(kind, figures)), row('all', all),
    ...scores.filter(({ kind, takenFor }) => kind !== takenFor).map(({ name, kind, takenFor }) => `  ${name}: ${kind}, taken for ${takenFor}`),
    ...wrong.map(({ paper, path, found, truth, flagged, exact }) => `  ${paper}: ${path} read ${JSON.stringify(found)}, is ${truth === undefined ? 'not said' : JSON.stringify(truth)}${flagged ? ', flagged' : exact ? ', UNSEEN' : ''}`),
    ...scores.flatMap(({ name, missed }) => missed.map(({ path }) => `  ${name}: ${path} missed`)),
    ...problems.map((problem) => `Not read: ${problem}`),
  ]
}

function row(name: string, { papers, recognised, recall, precision, exact, flagged }: Tally): string {
  return `${name.padEnd(31)} ${String(papers).padStart(6)} ${[recognised, recall, precision].map(share).join('  ')} | ${String(exact.proposed).padStart(26)} ${String(exact.wrong).padStart(6)} ${String(exact.unflagged).padStart(7)} | ${share(flagged)}`
}

function share({ share: part, of }: Share): string {
  return `${part === undefined ? '     –' : `${(part * 100).toFixed(1)}%`.padStart(6)} ${String(of).padStart(6)}`
}
