import type { CivilDate } from '../../../core/civil-date.ts'
import type { Trace } from '../../../core/trace.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'
import type { RunningLevel } from '../running-level.ts'
import { zeroPointLists, type ZeroPointCriterion, type ZeroPointList } from './criteria.table.ts'
import { conductOfChapterFour, zeroPointLevels } from './zero-point.table.ts'

/** The adjustments of Chapter Three each of which fails a criterion. */
const failedBy: Readonly<Partial<Record<string, ZeroPointCriterion>>> = {
  'terrorism': 'terrorism', 'hate crime': 'hate crime or vulnerable victim, or serious human rights offense', 'vulnerable victim': 'hate crime or vulnerable victim, or serious human rights offense',
  'serious human rights offense': 'hate crime or vulnerable victim, or serious human rights offense', 'serious human rights offense, death resulted': 'hate crime or vulnerable victim, or serious human rights offense', 'incitement to genocide': 'hate crime or vulnerable victim, or serious human rights offense',
}

/**
 * 4C1.1: no criminal history points at all, and the other criteria met, under the manual in force on a day. A role increase under 3B1.1, a
 * conviction under 18 U.S.C. 924(c), the person's own weapon, a death, or any adjustment or criterion known to fail disqualifies alone,
 * whatever was said of the criteria as a whole. A weapon found under 2D1.1(b)(1) does not: it may be another's, for whom relevant conduct
 * answers in Chapters Two and Three, while Chapter Four goes by its own words (1B1.3(b)), which are of what the person did or induced.
 */
export function applyZeroPoint(inputs: GuidelineInputs, points: number | undefined, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const [found, list] = [trace.look(zeroPointLevels, on), trace.look(zeroPointLists, on)]
  if (!found || !list) return
  const why = list.value === undefined ? 'not part of the manual before 1 November 2023'
    : points === undefined ? 'the number of criminal history points is not known'
    : points !== 0 ? 'criminal history points'
    : (inputs.roleLevels ?? 0) > 0 ? 'an aggravating role'
    : inputs.firearmCount === true ? 'a conviction of having used, carried or possessed a firearm'
    : inputs.weaponOwn === true ? `criterion (${list.value.numbers.weapon}) fails: weapon`
    : inputs.deathResults !== undefined ? 'death or serious bodily injury resulted'
    : failing(inputs, list.value) ?? (inputs.zeroPointCriteria === true ? undefined : (inputs.weapon === true && inputs.weaponOwn === undefined ? 'a weapon was found, and that it was not the person’s own has not been' : 'the other criteria have not been found to be met'))
  if (list.value !== undefined && points === 0 && inputs.weapon === true && inputs.weaponOwn === undefined) {
    trace.step({ id: '4C1.1(a)(7)', rule: 'The criterion looks to what the person did or induced, not to the weapon of another', source: conductOfChapterFour, read: ['weapon', 'weaponOwn'], applied: why === undefined, change: 'none' })
  }
  running.add('4C1.1', 'No criminal history points', found.source, ['points', 'zeroPointCriteria'], why === undefined ? found.value : 0, why)
}

/** The first criterion known to fail, with its number in the manual of the day. */
function failing({ adjustments = [], zeroPointFailed = [] }: GuidelineInputs, { numbers }: ZeroPointList): string | undefined {
  const failed = adjustments.flatMap((name) => failedBy[name] ?? [])[0] ?? zeroPointFailed[0]
  return failed === undefined ? undefined : `criterion (${numbers[failed]}) fails: ${failed}`
}
