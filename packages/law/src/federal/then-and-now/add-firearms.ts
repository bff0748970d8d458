import type { CivilDate } from '../../core/civil-date.ts'
import { Trace } from '../../core/trace.ts'
import type { Finding } from '../../core/finding.ts'
import type { Term } from '../../facts/shape.ts'
import { firearmsAlone, outsideTheGroups } from '../guidelines/2k2-4-firearm-term/beside-others.table.ts'
import { firearmTerm } from '../guidelines/2k2-4-firearm-term/firearm-term.table.ts'
import { describeTerm } from '../statutes/describe-terms.ts'
import type { GuidelineRange } from './sentence-run.ts'
import { countWords } from '../guidelines/5g1-2-several-counts/apportion.table.ts'

/** Adds to a range what the firearm counts require after it: apart, in no group, computed by the statute alone. */
export function addFirearms(range: Finding<GuidelineRange>, months: Term, on: CivilDate): Finding<GuidelineRange> {
  if (range.status !== 'computed') return range
  const trace = new Trace()
  trace.take(range)
  trace.step({ id: '3D1.1(b)', rule: 'Firearm counts stay outside the groups', source: outsideTheGroups, read: ['conviction.counts'], applied: true, change: 'apart' })
  guidelineSentence(trace, months, on)
  trace.step({ id: '5G1.2(a)', rule: 'The terms of the firearm counts run after every other', source: countWords.independently, read: ['conviction.counts'], applied: true, change: `${describeTerm(months)} more` })
  return trace.finish(range.id, range.title, { ...range.value, consecutiveMonths: months })
}

/** The range of a case of firearm counts alone: what the statute requires, without levels and without criminal history. */
export function firearmsOnly(months: Term, on: CivilDate): Finding<GuidelineRange> {
  const trace = new Trace()
  guidelineSentence(trace, months, on)
  trace.step({ id: '2K2.4(b) alone', rule: 'No level and no criminal history for firearm counts', source: firearmsAlone, read: ['conviction.counts'], applied: true, change: describeTerm(months) })
  return trace.finish<GuidelineRange>('guideline', 'Guideline range', { baseLevel: undefined, totalLevel: undefined, category: undefined, tableRange: [months, months], range: [months, months] })
}

function guidelineSentence(trace: Trace, months: Term, on: CivilDate): void {
  const found = trace.look(firearmTerm, on)
  if (found) trace.step({ id: '2K2.4', rule: 'A firearm count has the term of its statute, beside the range', source: found.source, read: ['conviction.counts'], applied: true, change: found.value, note: `${describeTerm(months)}; no offense level` })
}
