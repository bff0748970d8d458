import { aims, verdictOn, type Aim } from './aims.ts'
import type { MadeFigures, PapersBench } from './bench-papers.ts'
import type { PathCount } from './count-paths.ts'
import type { Share } from './share.ts'
import { showPeers } from './show-peers.ts'
import type { Tally } from './tally.ts'

const mostListed = 40
/** No statute, date or number may be wrong unseen among so many. */
const enoughExact = 10_000

/** The bench as tables to be read. Each share stands before the number it is of. */
export function showPapers(bench: PapersBench, byPath = false): string {
  return [
    `Seed ${bench.seed}; ${bench.layouts.all} layouts, ${bench.layouts.blind} of them by which no reader was mended.`,
    ...bench.figures.flatMap((figures) => ['', ...showFigures(figures), ...(byPath ? showPaths(figures) : [])]),
    ...(bench.text === undefined || bench.pictures === undefined ? [] : ['', ...showPeers({ text: bench.text, pictures: bench.pictures })]),
  ].join('\n')
}

function showFigures({ made, kinds, all, open, blind, problems, wrongUnflagged }: MadeFigures): string[] {
  const head = [
    `${''.padEnd(31)}               kind  facts found  proposals right  recognised right | statutes, dates, numbers |  flagged:         all     exact          others  seconds`,
    `${made.padEnd(31)} papers pages right     of            of                of          |  proposed  wrong  unseen |              of      of              of      a page`,
  ]
  const listed = wrongUnflagged.slice(0, mostListed).map(({ paper, blind, path, found, truth, words }) => (blind ? `  ${path} on a paper of a blind layout` : `  ${paper}: ${path} read ${JSON.stringify(found)}, is ${truth === undefined ? 'not said' : JSON.stringify(truth)} (“${words.replaceAll(/\s+/g, ' ').slice(0, 80)}”)`))
  return [
    ...head,
    ...kinds.map(({ kind, ...figures }) => showRow(kind, figures)),
    showRow('all', all), showRow('layouts that may be read', open), showRow('blind layouts', blind),
    ...aims[made].map((aim) => showAim(aim, all)),
    `  Aim: no statute, date or number wrong unseen, of ${enoughExact.toLocaleString('en-US')}: ${all.exact.unflagged} of ${all.exact.proposed.toLocaleString('en-US')}${all.exact.unflagged > 0 ? ', missed' : all.exact.proposed < enoughExact ? ', met, of too few to be sure' : ', met'}`,
    ...(wrongUnflagged.length === 0 ? [] : [`Statutes, dates and numbers wrong and not flagged: ${wrongUnflagged.length}`, ...listed, ...(wrongUnflagged.length > mostListed ? [`  and ${wrongUnflagged.length - mostListed} more: --json lists all`] : [])]),
    ...problems.map((problem) => `Not read: ${problem}`),
  ]
}

const counts = ({ said, missed, proposed, wrong, unseen, flagged }: PathCount): string => [said, missed, proposed, wrong, unseen, flagged].map((count) => String(count).padStart(8)).join('')

/** What is flagged on layouts that may be read, and where facts are missed on blind layouts, by counts alone. */
function showPaths({ blindPaths, blindLayouts, openPaths }: MadeFigures): string[] {
  const heads = '    said  missed proposed  wrong  unseen flagged'
  const marked = openPaths.filter(({ flagged, wrong }) => flagged + wrong > 0).toSorted((a, b) => b.flagged - a.flagged || b.wrong - a.wrong)
  return [
    '', 'Layouts that may be read, what is flagged or wrong by kind and path:', heads, ...marked.map((count) => `${counts(count)}  ${count.kind}: ${count.path}`),
    '', 'Blind layouts, by kind and path:', heads, ...blindPaths.map((count) => `${counts(count)}  ${count.kind}: ${count.path}`),
    ...blindLayouts.flatMap(({ kind, layout, papers, takenFor, paths, said, missed, proposed, wrong, flagged }) => [
      '', `${kind}, blind layout ${layout}: ${papers} papers, taken for ${Object.entries(takenFor).map(([taken, count]) => `${taken} ${count}`).join(', ')}; of ${said} facts ${missed} missed; of ${proposed} proposals ${wrong} wrong, ${flagged} flagged`, heads, ...paths.map((count) => `${counts(count)}  ${count.path}`),
    ]),
  ]
}

function showRow(name: string, tally: Tally): string {
  const { papers, pages, exact, secondsPage } = tally
  return [
    name.padEnd(31), String(papers).padStart(6), String(pages).padStart(5), percent(tally.recognised.share),
    ...[tally.recall, tally.precision, tally.optical].map(showShare), ' |', ...[exact.proposed, exact.wrong, exact.unflagged].map((count) => String(count).padStart(7)), ' |',
    ...[tally.flagged, tally.flaggedExact, tally.flaggedWords].map(showShare), secondsPage === undefined ? '' : secondsPage.toFixed(3).padStart(8),
  ].join(' ')
}

function showAim({ says, of, least, most }: Aim, tally: Tally): string {
  const share = of(tally)
  const bounds = share.within === undefined ? '' : `, likely ${percent(share.within[0]).trim()} to ${percent(share.within[1]).trim()} of all such`
  return `  Aim: ${says}, ${least === undefined ? `at most ${percent(most).trim()}` : `at least ${percent(least).trim()}`}: ${percent(share.share).trim()} of ${share.of.toLocaleString('en-US')}${bounds}: ${verdictOn(share, { ...(least !== undefined && { least }), ...(most !== undefined && { most }) })}`
}

function showShare({ share, of }: Share): string {
  return `${percent(share)} ${String(of).padStart(6)}`
}

function percent(share: number | undefined): string {
  return share === undefined ? '     –' : `${(share * 100).toFixed(1)}%`.padStart(6)
}
