import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { Term } from '../../../facts/shape.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** A motion under 5K1.1 departs from the range; only one under 18 U.S.C. 3553(e) goes below the minimum of the statute. */
export const assistanceWords: Series<'departs from the range'> = {
  of: 'a motion for substantial assistance (5K1.1)',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: 'departs from the range', source: amendment(290, 'Section 5K1.1 is amended by deleting "made a good faith effort to provide" and inserting in lieu thereof "provided".') },
    { from: '1989-11-01', to: '2018-10-31', value: 'departs from the range', source: manual(2016, '§5K1.1', 'another person who has committed an offense, the court may depart from the guidelines.') },
    { from: '2018-11-01', checkedThrough, value: 'departs from the range', source: manual(2025, '§5K1.1', 'a sentence that is below the otherwise applicable guideline range may be appropriate.') },
  ],
}

/** Which motions of the Government for substantial assistance were made. Sealed: for counsel only. */
export interface AssistanceMotions {
  readonly motion5K11: boolean
  readonly motion3553e: boolean
}

/** The least term a court may reach: the minimum of the statute, unless a motion under 3553(e) lifts it; 0 where there is none. Months or life. */
export function leastWithAssistance(low: Term, statutoryMin: Term | undefined, motions: AssistanceMotions, on: CivilDate): Finding<Term> {
  const trace = new Trace()
  const found = trace.look(assistanceWords, on)
  if (!found) return trace.finish<Term>('5K1.1', 'The least term a court may reach', undefined)
  const least: Term = motions.motion3553e ? 0 : motions.motion5K11 ? statutoryMin ?? 0 : low
  trace.step({ id: '5K1.1', rule: 'Substantial assistance', source: found.source, read: ['motions'], applied: motions.motion5K11 || motions.motion3553e, change: least === 'life' ? 'life' : `${least} months`, note: motions.motion3553e ? 'a motion under 18 U.S.C. 3553(e) lifts the minimum' : motions.motion5K11 ? 'without a motion under 18 U.S.C. 3553(e) the minimum stands' : 'no motion' })
  return trace.finish('5K1.1', 'The least term a court may reach', least)
}
