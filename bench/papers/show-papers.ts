import type { MadeFigures, PapersBench } from './bench-papers.ts'
import { showPeers } from './show-peers.ts'
import type { Tally } from './tally.ts'

const mostListed = 40

/** The bench as tables to be read. */
export function showPapers(bench: PapersBench): string {
  return [
    `Seed ${bench.seed}; ${bench.layouts.all} layouts, ${bench.layouts.blind} of them by which no reader was mended.`,
    ...bench.figures.flatMap((figures) => ['', ...showFigures(figures)]),
    '',
    ...showPeers(bench),
  ].join('\n')
}

function showFigures({ made, kinds, all, open, blind, problems, wrongUnflagged }: MadeFigures): string[] {
  const head = `${made.padEnd(31)} papers  pages   kind recall  right | exact  wrong unseen | flagged  words  s/page`
  const listed = wrongUnflagged.slice(0, mostListed).map(({ paper, path, found, truth, words }) => `  ${paper}: ${path} read ${JSON.stringify(found)}, is ${truth === undefined ? 'not said' : JSON.stringify(truth)} (“${words.replaceAll(/\s+/g, ' ').slice(0, 80)}”)`)
  return [
    head,
    ...kinds.map(({ kind, ...figures }) => showRow(kind, figures)),
    showRow('all', all), showRow('layouts that may be read', open), showRow('blind layouts', blind),
    ...(wrongUnflagged.length === 0 ? [] : [`Statutes, dates and numbers wrong and not flagged: ${wrongUnflagged.length}`, ...listed, ...(wrongUnflagged.length > mostListed ? [`  and ${wrongUnflagged.length - mostListed} more: --json lists all`] : [])]),
    ...problems.map((problem) => `Not read: ${problem}`),
  ]
}

function showRow(name: string, { papers, pages, recognised, recall, precision, exact, flagged, flaggedWords, secondsPage }: Tally): string {
  const cells = [String(papers).padStart(6), String(pages).padStart(6), percent(recognised), percent(recall), percent(precision)].join(' ')
  return `${name.padEnd(31)} ${cells} | ${[exact.proposed, exact.wrong, exact.unflagged].map((count) => String(count).padStart(6)).join(' ')} | ${percent(flagged)} ${percent(flaggedWords)} ${secondsPage === undefined ? '' : secondsPage.toFixed(3).padStart(7)}`
}

function percent(share: number | undefined): string {
  return share === undefined ? '     –' : `${(share * 100).toFixed(1)}%`.padStart(6)
}
