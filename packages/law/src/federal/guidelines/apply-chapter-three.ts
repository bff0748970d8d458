import { manual } from './cite.ts'
import type { GuidelineInputs } from './guideline-inputs.ts'
import type { RunningLevel } from './running-level.ts'

const aggravating = {
  4: manual(2025, '§3B1.1(a)', 'organizer or leader of a criminal activity that involved five or more participants or was otherwise extensive, increase by 4 levels.'),
  3: manual(2025, '§3B1.1(b)', 'the criminal activity involved five or more participants or was otherwise extensive, increase by 3 levels.'),
  2: manual(2025, '§3B1.1(c)', 'in any criminal activity other than described in subsection (a) or (b), increase by 2 levels.'),
} as const

const mitigating = {
  4: manual(2025, '§3B1.2(a)', 'If the defendant was a minimal participant in any criminal activity, decrease by 4 levels.'),
  3: manual(2025, '§3B1.2', 'In cases falling between (a) and (b), decrease by 3 levels.'),
  2: manual(2025, '§3B1.2(b)', 'If the defendant was a minor participant in any criminal activity, decrease by 2 levels.'),
} as const

const obstruction = manual(2025, '§3C1.1', 'a closely related offense, increase the offense level by 2 levels.')
const order = manual(2025, '§1B1.1(a)(3)', 'Apply the adjustments as appropriate related to victim, role, and obstruction of justice from Parts A, B, and C of Chapter Three.')

/** Role in the offense (3B1.1, 3B1.2), obstruction (3C1.1), and other levels as found. Their figures have not changed since 1987. */
export function applyChapterThree(inputs: GuidelineInputs, running: RunningLevel): void {
  for (const { id, rule, levels } of inputs.otherLevels ?? []) running.add(id, rule, order, ['otherLevels'], levels, 'as found')
  const role = inputs.roleLevels ?? 0
  const size = Math.abs(role) as 2 | 3 | 4
  running.add('3B1.1', 'Aggravating role', aggravating[role > 0 ? size : 4], ['roleLevels'], Math.max(role, 0), role > 0 ? undefined : 'not found')
  running.add('3B1.2', 'Mitigating role', mitigating[role < 0 ? size : 4], ['roleLevels'], Math.min(role, 0), role < 0 ? undefined : 'not found')
  running.add('3C1.1', 'Obstruction of justice', obstruction, ['obstruction'], inputs.obstruction === true ? 2 : 0, inputs.obstruction === true ? undefined : 'not found')
}
