import type { FileWeighed } from '@lenity/population'
import { alignTable } from './align-table.ts'

/** What reforms come to, side by side, without counts so small that they point at someone. */
export function showWeighed({ people, refusedRows, reforms }: FileWeighed, least: number, out: string | undefined): string {
  const few = (many: number): string => (many > 0 && many < least ? `fewer than ${least}` : many.toLocaleString('en'))
  const line = (what: string, tell: (one: (typeof reforms)[number]['all']) => string): readonly string[] => [what, ...reforms.map(({ all }) => tell(all))]
  return [
    `${people.toLocaleString('en')} people weighed, ${refusedRows.toLocaleString('en')} rows refused.`,
    '',
    alignTable([
      ['', ...reforms.map(({ reform }) => reform.name)],
      line('reached surely', ({ reach }) => few(reach.surely)),
      line('  person-years', ({ reach, leastSurely, mostSurely }) => (reach.surely < least ? '—' : `${years(leastSurely)} to ${years(mostSurely)}`)),
      line('  life terms that would end', ({ life }) => few(life)),
      line('reached possibly', ({ reach }) => few(reach.possibly)),
      line('not reached', ({ reach }) => few(reach.not)),
      line('cannot be said', ({ reach }) => few(reach['cannot say'])),
      line('law not encoded', ({ reach }) => few(reach['not encoded'])),
      line('no longer in prison', ({ reach }) => few(reach['not in prison'])),
      line('not federal', ({ reach }) => few(reach['out of scope'])),
    ]),
    ...(out === undefined ? [] : ['', `The memorandum is in ${out}; a browser prints it on two pages.`]),
  ].join('\n')
}

function years(months: number): string {
  return Math.round(months / 12).toLocaleString('en')
}
