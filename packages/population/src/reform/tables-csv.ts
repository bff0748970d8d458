import { csvLine } from '@lenity/casefile'
import type { GroupCounts, ReformView, ViewWeighed } from './view-weighed.ts'

const headings = ['reform', 'by', 'group', 'people', 'reached_surely', 'reached_possibly', 'person_years_surely_least', 'person_years_surely_most', 'person_years_possibly_most'] as const
const hidden = 'not shown'

/** What is shown of a weighing as one table: everyone, those who are not reached and why, the distribution, and each group. What is small is `not shown`; people who are made up stand in a column that says so; what is not told of a line is blank. */
export function tablesCsv({ madeUp, people, reforms, tables }: ViewWeighed): string {
  return [csvLine(headings.map((heading) => (heading === 'people' && madeUp === true ? 'made_up_people' : heading))), ...reforms.flatMap((reform, i) => [
    csvLine([reform.name, '', 'everyone', people, shown(reform.reach.surely), shown(reform.reach.possibly), ...yearsOf(reform.months), inYears(reform.monthsPossibly)]),
    ...others(reform),
    ...reform.spans.map(({ words, surely, possibly }) => csvLine([reform.name, 'years', words, '', shown(surely), shown(possibly), '', '', ''])),
    ...tables.flatMap(({ label, rows }) => (rows.length === 0 ? [csvLine([reform.name, label, '', hidden, hidden, hidden, hidden, hidden, ''])] : rows.map(({ name, people: many, reforms: counts }) => csvLine([reform.name, label, name, many, ...cellsOf(counts[i] ?? {}), ''])))),
  ])].join('')
}

function others({ name, reach, life, secondLook }: ReformView): readonly string[] {
  const kinds = [['not reached', reach.not], ['cannot be said', reach['cannot say']], ['law not encoded', reach['not encoded']], ['no longer in prison', reach['not in prison']], ['convicted by another sovereign', reach['out of scope']]] as const
  return [
    ...kinds.map(([words, many]) => csvLine([name, 'not reached, by why', words, shown(many), '', '', '', '', ''])),
    csvLine([name, 'life terms', secondLook ? 'life terms among them' : 'life terms that would end', '', shown(life), '', '', '', '']),
  ]
}

function cellsOf({ surely, possibly, months }: GroupCounts): readonly (string | number)[] {
  return [shown(surely), shown(possibly), ...yearsOf(months)]
}

function yearsOf(months: readonly [number, number] | undefined): readonly (string | number)[] {
  return months === undefined ? [hidden, hidden] : months.map(inYears)
}

function inYears(months: number | undefined): string | number {
  return months === undefined ? hidden : Math.round(months / 12)
}

function shown(many: number | undefined): string | number {
  return many ?? hidden
}
