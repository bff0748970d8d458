import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { Trace } from '../../core/trace.ts'
import type { Term } from '../../facts/shape.ts'
import { cellOf, showRange } from '../guidelines/5a-sentencing-table/find-range.ts'
import { asFound } from '../guidelines/as-found.ts'
import { categoryIs, levelIs } from '../guidelines/step-words.ts'
import { needAt } from '../../facts/need-at.ts'
import type { PlainCase } from './read-case.ts'
import type { GuidelineRange } from './sentence-run.ts'

/**
 * The range the court found, with the levels it found on the way: nothing is computed but the cell of the table for
 * comparison. `consecutive` is what firearm counts add after a range that does not hold it.
 */
export function runAsFound(plain: PlainCase, on: CivilDate | undefined, consecutive: Term = 0): Finding<GuidelineRange> {
  const trace = new Trace()
  const { baseLevel, totalLevel, category, range } = plain
  if (baseLevel !== undefined) asFound(trace, baseId(plain), 'Base offense level', 'guideline.baseLevel', levelIs(baseLevel), baseLevel)
  if (totalLevel !== undefined) asFound(trace, 'total offense level', 'Total offense level', 'guideline.totalLevel', levelIs(totalLevel), totalLevel)
  if (category !== undefined) asFound(trace, '4A1.1', 'Criminal history category', 'guideline.category', categoryIs(category))
  if (range === undefined) trace.needs.push(needAt('guideline.range'))
  else asFound(trace, '5G1.1', 'Guideline range', 'guideline.range', showRange(range))
  const cell = totalLevel !== undefined && category !== undefined && on !== undefined ? cellOf(totalLevel, category, on) : undefined
  return trace.finish<GuidelineRange>('guideline', 'Guideline range, as the court found it', range === undefined ? undefined : { baseLevel, totalLevel, category, tableRange: cell ?? range, range, ...(consecutive === 0 ? {} : { consecutiveMonths: consecutive }) })
}

/** The id of the base level: of the guideline it was found under, that of drugs where the case does not say. */
function baseId({ offense: { guideline } }: PlainCase): string {
  return guideline === 'another' ? 'base offense level' : `${guideline ?? '2D1.1'}(a)`
}
