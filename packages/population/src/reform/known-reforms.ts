import type { Reform } from '@lenity/law/reform'

/** A reform that comes with the program, by a word it goes by in an address. */
export interface KnownReform {
  readonly id: string
  readonly reform: Reform
}

/** Reforms that come with the program, as proposals to be weighed; the page docs/reforms.md shows the same ones. */
export const knownReforms: readonly KnownReform[] = [
  { id: 'crack-at-one-to-one', reform: { name: 'Cocaine base at one to one', changes: [{ change: 'weigh as', drug: 'cocaine base', as: 'cocaine' }] } },
  { id: 'half-the-least-terms', reform: { name: 'Half the least terms', changes: [{ change: 'least terms', of: '841(b)(1)(A)', plain: 60, onePrior: 90 }, { change: 'least terms', of: '841(b)(1)(B)', plain: 30 }] } },
  { id: 'two-levels-less', reform: { name: 'Two levels less for drugs', changes: [{ change: 'drug levels', by: -2 }] } },
  { id: 'wider-safety-valve', reform: { name: 'A wider safety valve', changes: [{ change: 'safety valve', pointsAtMost: 10 }] } },
  { id: 'firearm-counts-unstacked', reform: { name: 'Firearm counts unstacked', changes: [{ change: 'firearm counts', second: 'after a final conviction' }] } },
  { id: 'first-step-for-everyone', reform: { name: 'The terms of the First Step Act for everyone', changes: [{ change: 'first step terms', reach: 'every sentence' }] } },
  { id: 'second-look', reform: { name: 'A second look after fifteen years', secondLook: { afterMonths: 180, youngerThan: 25 } } },
]
