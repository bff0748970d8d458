import type { CivilDate } from '../../../core/civil-date.ts'
import { inForce } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import type { Trace } from '../../../core/trace.ts'
import { careerOffenderLevel } from '../4b1-1-career-offender/apply-career-offender.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'
import type { RunningLevel } from '../running-level.ts'
import { sexOffenderRules, sexOffenderWords } from './sex-offender.table.ts'

/**
 * 4B1.5 for a covered sex crime, as found, where 4B1.1 does not apply; before acceptance, which lowers whichever level is greater by the
 * same: after an earlier sex offense conviction the level of the table, for a pattern of activity five levels more and 22 at least.
 */
export function applySexOffender({ sexOffender, careerOffender }: GuidelineInputs, on: CivilDate, trace: Trace, running: RunningLevel): void {
  if (sexOffender === undefined || careerOffender !== undefined) return
  const found = trace.look(sexOffenderRules, on)
  if (!found) return
  if (found.value === undefined) {
    running.add('4B1.5', 'Repeat and dangerous sex offender against minors', found.source, ['sexOffender'], 0, 'not part of the manual of that day')
    return
  }
  if (sexOffender.ground === 'a pattern of activity') {
    const { levels, atLeast } = found.value.pattern
    running.add('4B1.5', 'Repeat and dangerous sex offender against minors', sexOffenderWords.pattern, ['sexOffender'], Math.max(levels, atLeast - running.level))
    return
  }
  const table = careerOffenderLevel(sexOffender.offenseStatutoryMaximum, on)
  trace.take(table)
  if (table.status === 'computed') running.add('4B1.5', 'Repeat and dangerous sex offender against minors', sexOffenderWords.table, ['sexOffender'], Math.max(0, table.value - running.level))
}

/** The least category of 4B1.5(a) under the manual of a day; undefined where it asks for none. */
export function leastSexOffenderCategory({ sexOffender, careerOffender }: GuidelineInputs, on: CivilDate): { readonly category: number; readonly source: Source } | undefined {
  if (sexOffender?.ground !== 'an earlier conviction' || careerOffender !== undefined) return undefined
  const found = inForce(sexOffenderRules, on)
  return found.found && found.value !== undefined ? { category: found.value.category, source: sexOffenderWords.category } : undefined
}
