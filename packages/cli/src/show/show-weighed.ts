import { shownCounts, type FileWeighed } from '@lenity/population'
import { alignTable } from './align-table.ts'

/** What reforms come to, side by side, without counts so small that they point at someone. */
export function showWeighed({ people, refusedRows, reforms }: FileWeighed, least: number, out: string | undefined): string {
  const all = reforms.map(({ reform, all: tally }) => ({ name: reform.name, tally, shown: shownCounts(tally, least) }))
  const line = (what: string, tell: (one: (typeof all)[number]) => string): readonly string[] => [what, ...all.map(tell)]
  return [
    `${people.toLocaleString('en')} people weighed, ${refusedRows.toLocaleString('en')} rows refused.`,
    '',
    alignTable([
      ['', ...all.map(({ name }) => name)],
      line('reached surely', ({ shown }) => said(shown.reach.surely)),
      line('  person-years', ({ shown, tally }) => (shown.reach.surely === undefined ? said(undefined) : `${years(tally.leastSurely)} to ${years(tally.mostSurely)}`)),
      line('  life terms that would end', ({ shown }) => said(shown.life)),
      line('reached possibly', ({ shown }) => said(shown.reach.possibly)),
      line('not reached', ({ shown }) => said(shown.reach.not)),
      line('cannot be said', ({ shown }) => said(shown.reach['cannot say'])),
      line('law not encoded', ({ shown }) => said(shown.reach['not encoded'])),
      line('no longer in prison', ({ shown }) => said(shown.reach['not in prison'])),
      line('not federal', ({ shown }) => said(shown.reach['out of scope'])),
    ]),
    ...(out === undefined ? [] : ['', `The memorandum is in ${out}; a browser prints it on two pages.`]),
  ].join('\n')
}

function said(many: number | undefined): string {
  return many === undefined ? 'not shown' : many.toLocaleString('en')
}

function years(months: number): string {
  return Math.round(months / 12).toLocaleString('en')
}
