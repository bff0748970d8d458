import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Points for committing the offense under a criminal justice sentence, and how many others they take. */
export const statusPoints: Series<{ readonly points: number; readonly fromPoints: number }> = {
  of: 'points for an offense under a criminal justice sentence',
  entries: [
    {
      from: '1987-11-01', to: '1989-10-31', value: { points: 2, fromPoints: 0 },
      source: amendment(260, 'For the purposes of this item, a ‘criminal justice sentence’ means a sentence countable under §4A1.2'),
    },
    {
      from: '1989-11-01', to: '2023-10-31', value: { points: 2, fromPoints: 0 },
      source: manual(2016, '§4A1.1(d)', 'Add 2 points if the defendant committed the instant offense while under any criminal justice sentence, including probation, parole, supervised release, imprisonment, work release, or escape status.'),
    },
    {
      from: '2023-11-01', checkedThrough, value: { points: 1, fromPoints: 7 },
      source: manual(2025, '§4A1.1(e)', 'Add 1 point if the defendant (1) receives 7 or more points under subsections (a) through (d), and (2) committed the instant offense while under any criminal justice sentence'),
    },
  ],
}

/** The first day on which a manual gives no points for an offense soon after release. */
export const noRecencyFrom: CivilDate = '2010-11-01'

/**
 * Points for committing the offense soon after release: two, or one where status points are given as well; none since 1 November 2010.
 * From 1 November 1989 imprisonment or escape itself was enough.
 */
export const recencyPoints: Series<{ readonly alone: number; readonly withStatus: number; readonly whileImprisoned: boolean }> = {
  of: 'points for an offense soon after release',
  entries: [
    {
      from: '1987-11-01', to: '1989-10-31', value: { alone: 2, withStatus: 1, whileImprisoned: false },
      source: amendment(259, 'Section 4A1.1(e) is amended by inserting "or while in imprisonment or escape status on such a sentence" immediately before the period at the end of the first sentence.'),
    },
    {
      from: '1989-11-01', to: '2010-10-31', value: { alone: 2, withStatus: 1, whileImprisoned: true },
      source: amendment(742, '(e) Add 2 points if the defendant committed the instant offense less than two years after release from imprisonment on a sentence counted under (a) or (b)'),
    },
    {
      from: noRecencyFrom, checkedThrough, value: { alone: 0, withStatus: 0, whileImprisoned: false },
      source: amendment(742, 'by striking subsection (e) as follows:'),
    },
  ],
}

/** The rules for the sentences themselves; their figures have not changed since 1987, the one for violence is of 1991. */
export const pointWords = {
  a: manual(2025, '§4A1.1(a)', 'Add 3 points for each prior sentence of imprisonment exceeding one year and one month.'),
  b: manual(2025, '§4A1.1(b)', 'Add 2 points for each prior sentence of imprisonment of at least sixty days not counted in subsection (a).'),
  c: manual(2025, '§4A1.1(c)', 'Add 1 point for each prior sentence not counted in subsection (a) or (b), up to a total of 4 points for this subsection.'),
  violent: manual(2025, '§4A1.1(d)', 'because such sentence was treated as a single sentence, up to a total of 3 points for this subsection.'),
}
