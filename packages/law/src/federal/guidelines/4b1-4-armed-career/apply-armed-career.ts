import type { CivilDate } from '../../../core/civil-date.ts'
import type { Source } from '../../../core/source.ts'
import type { Trace } from '../../../core/trace.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'
import type { RunningLevel } from '../running-level.ts'
import { armedCareerRules, armedCareerWords } from './armed-career.table.ts'

interface LeastLevel {
  readonly level: number
  readonly category: number
  readonly higher: boolean
  readonly source: Source
}

/** The least level and category of 4B1.4 under the manual of a day; undefined before it was part of the manual, or with a gap noted. */
function leastOf(inputs: GuidelineInputs, on: CivilDate, trace: Trace): LeastLevel | undefined {
  const found = trace.look(armedCareerRules, on)
  if (found?.value === undefined || inputs.armedCareerCriminal === undefined) return undefined
  const { value, source } = found
  const inConnection = inputs.armedCareerCriminal.inConnection
  if (inConnection && inputs.firearmCount === true && value.besideFirearmCount === 'not said') {
    trace.gaps.push({ of: 'an armed career criminal with a firearm count beside it', on, why: 'until 1 November 2004 the guideline did not say whether the higher level and category applied' })
    return undefined
  }
  const higher = inConnection && inputs.firearmCount !== true
  return { ...(higher ? value.inConnection : value), higher, source }
}

/**
 * Raises the level to that of 4B1.4 where it is greater than the level otherwise applicable, the career offender level included. It
 * comes before acceptance, which lowers whichever is greatest by the same.
 */
export function applyArmedCareer(inputs: GuidelineInputs, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const least = leastOf(inputs, on, trace)
  if (!least) return
  const raised = least.level > running.level
  running.add('4B1.4', 'Armed career criminal', least.higher ? armedCareerWords.higherLevel : armedCareerWords.level, ['armedCareerCriminal'], raised ? least.level - running.level : 0, raised ? undefined : `level ${running.level} is not below ${least.level}`)
}

/** The least criminal history category of an armed career criminal; undefined where 4B1.4 is not part of the manual of the day, or a gap was noted with the level. */
export function leastArmedCareerCategory(inputs: GuidelineInputs, on: CivilDate, trace: Trace): { readonly category: number; readonly source: Source } | undefined {
  const before = trace.gaps.length
  const least = leastOf(inputs, on, trace)
  if (trace.gaps.length > before) trace.gaps.length = before
  return least && { category: least.category, source: least.higher ? armedCareerWords.higherCategory : armedCareerWords.category }
}
