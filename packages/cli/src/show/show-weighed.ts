import type { ViewWeighed } from '@lenity/population'
import { alignTable } from './align-table.ts'

/** What reforms come to, side by side, without counts so small that they point at someone. */
export function showWeighed({ madeUp, people, refusedRows, reforms }: ViewWeighed, written: readonly string[]): string {
  const line = (what: string, tell: (one: ViewWeighed['reforms'][number]) => string): readonly string[] => [what, ...reforms.map(tell)]
  return [
    `${people.toLocaleString('en')} ${madeUp === true ? 'made-up ' : ''}people weighed, ${refusedRows.toLocaleString('en')} rows refused.`,
    '',
    alignTable([
      ['', ...reforms.map(({ name }) => name)],
      line('reached surely', ({ reach }) => said(reach.surely)),
      line('  person-years', ({ months }) => (months === undefined ? said(undefined) : `${years(months[0])} to ${years(months[1])}`)),
      line('  life terms that would end', ({ life }) => said(life)),
      line('reached possibly', ({ reach }) => said(reach.possibly)),
      line('not reached', ({ reach }) => said(reach.not)),
      line('cannot be said', ({ reach }) => said(reach['cannot say'])),
      line('law not encoded', ({ reach }) => said(reach['not encoded'])),
      line('no longer in prison', ({ reach }) => said(reach['not in prison'])),
      line('not federal', ({ reach }) => said(reach['out of scope'])),
    ]),
    ...(written.length === 0 ? [] : ['', `Written: ${written.join(', ')}.`]),
  ].join('\n')
}

function said(many: number | undefined): string {
  return many === undefined ? 'not shown' : many.toLocaleString('en')
}

function years(months: number): string {
  return Math.round(months / 12).toLocaleString('en')
}
