import type { LawBench } from './law.ts'

/** The bench as tables to be read. */
export function showLaw({ machine, cases, screening, rates, together, growth, size }: LawBench): string {
  return [
    `${machine.runtime}, ${machine.platform}. Per second of processor time, every thread counted; the best of several rounds.`,
    '',
    `Screening with reasons: 6 routes, 18 criteria, ${number(cases.common)} cases, each fact missing with ${Math.round(cases.missing * 100)} %`,
    table([
      ['', 'cases/s', 'answers', 'cannot be said', 'of them called met', 'called not met', 'other wrong', 'no answer'],
      ...screening.map((peer) => [peer.name, number(peer.perSecond), ...[peer.answers, peer.unknown, peer.unknownMet, peer.unknownNotMet, peer.wrongKnown, peer.failed].map(number)]),
    ]),
    '',
    `The whole engine, ${number(cases.full)} cases`,
    table([['', 'per second'], ...rates.map(({ what, perSecond }) => [what, number(perSecond)])]),
    '',
    `The whole engine on ${together.cores} cores, a thread on each, warmed up; by the clock`,
    table([['', 'per second'], ...together.rates.map(({ what, perSecond }) => [what, number(perSecond)])]),
    '',
    'Cost of one case as it grows, in microseconds',
    ...growth.map(({ what, steps }) => table([[what, ...steps.map((step) => number(step.size))], ['', ...steps.map((step) => step.microseconds.toFixed(1))]])),
    '',
    `In the browser: rules and tables ${kilobytes(size.rules)}, quotes and links apart ${kilobytes(size.quotes)}, the rulebook’s lists apart ${kilobytes(size.rulebook)}`,
  ].join('\n')
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** Columns in line, the first to the left and the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd()).join('\n')
}

function kilobytes({ gzipped, minified }: { readonly gzipped: number; readonly minified: number }): string {
  return `${(gzipped / 1000).toFixed(1)} kB gzipped (${(minified / 1000).toFixed(1)} kB)`
}
