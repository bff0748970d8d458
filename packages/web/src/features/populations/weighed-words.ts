import type { Weighed } from '../../api/population-queries.ts'

type Months = readonly [number, number]
type ReformWeighed = Weighed['reforms'][number]

/** A number of people; undefined where it is not shown. */
export function countOf(many: number | undefined): string | undefined {
  return many?.toLocaleString('en-US')
}

/** From so many years to so many, of months; one number where both are the same. */
export function rangeOfYears(months: Months | undefined): string | undefined {
  return months === undefined ? undefined : [...new Set(months.map(inYears))].join(' to ')
}

function inYears(months: number): string {
  return Math.round(months / 12).toLocaleString('en-US')
}

/** What reforms come to, line by line, a value for each of them; undefined where it is not shown. */
export function reachLines({ reforms }: Weighed): readonly { readonly what: string; readonly strong: boolean; readonly values: readonly (string | undefined)[] }[] {
  const line = (what: string, of: (reform: ReformWeighed) => string | undefined, strong = false) => ({ what, strong, values: reforms.map(of) })
  return [
    line('Reached surely', ({ reach }) => countOf(reach.surely), true),
    line('Person-years, surely', ({ months }) => rangeOfYears(months)),
    line(reforms.every(({ secondLook }) => secondLook) ? 'Life terms among them' : 'Life terms that would end, or be looked at', ({ life }) => countOf(life)),
    line('Reached possibly', ({ reach }) => countOf(reach.possibly), true),
    line('More person-years at most, possibly', ({ monthsPossibly }) => (monthsPossibly === undefined ? undefined : inYears(monthsPossibly))),
    line('Not reached', ({ reach }) => countOf(reach.not), true),
    line('Cannot be said', ({ reach }) => countOf(reach['cannot say'])),
    line('The law that is asked for is not encoded', ({ reach }) => countOf(reach['not encoded'])),
    line('No longer in prison', ({ reach }) => countOf(reach['not in prison'])),
    line('Convicted by another sovereign', ({ reach }) => countOf(reach['out of scope'])),
  ]
}

/** The longest bar of all that are drawn, so that two reforms are drawn alike. */
export function largestBar({ reforms }: Weighed): number {
  return Math.max(1, ...reforms.flatMap(({ spans }) => spans.map(({ surely = 0, possibly = 0 }) => surely + possibly)))
}

/** What a weighing came to, in a sentence. */
export function weighedSentence({ madeUp, people, reforms }: Weighed): string {
  const all = people.toLocaleString('en-US')
  return reforms.map(({ name, reach: { surely, possibly } }, i) => {
    const of = i === 0 ? ` of ${all} ${madeUp === true ? 'made-up ' : ''}people` : ''
    if (surely === undefined) return `Whom “${name}” would surely reach${of} is not shown, since a count would point at few.`
    return `“${name}” would surely reach ${surely.toLocaleString('en-US')}${of}${possibly === undefined || possibly === 0 ? '' : `, and possibly ${possibly.toLocaleString('en-US')} more`}.`
  }).join(' ')
}
