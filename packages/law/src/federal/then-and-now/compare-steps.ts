import type { Step } from '../../core/finding.ts'
import { levelBesideId } from './open-characteristics.ts'
import type { SentenceRun, StepChange } from './sentence-run.ts'

/** The steps of one run, of the statutes and then of the guideline, by its last reading: the one most favourable to the person. Of steps with the same id the last counts, in the place of the first. */
export function stepsOf({ readings }: SentenceRun): readonly Step[] {
  const last = readings.at(-1)
  const steps: Step[] = []
  for (const step of last?.statutory.steps ?? []) addStep(steps, step)
  for (const step of last?.guideline.steps ?? []) if (step.id !== levelBesideId) addStep(steps, step)
  return steps
}

function addStep(steps: Step[], step: Step): void {
  const before = indexOf(steps, step.id, 0)
  if (before < 0) steps.push(step)
  else steps[before] = step
}

/** Two runs step by step, in the order of the first; each id is there once in either. */
export function compareSteps(then: readonly Step[], now: readonly Step[]): readonly StepChange[] {
  const changes: StepChange[] = []
  const matched: Step[] = []
  let at = 0
  for (const before of then) {
    // Two runs of the same functions have mostly the same steps in the same order.
    const found = indexOf(now, before.id, at)
    const after = now[found]
    if (after !== undefined) {
      at = found + 1
      matched.push(after)
    }
    changes.push({ id: before.id, rule: (after ?? before).rule, then: before.change, now: after?.change, same: before.change === after?.change })
  }
  if (matched.length < now.length) {
    for (const after of now) if (!matched.includes(after)) changes.push({ id: after.id, rule: after.rule, then: undefined, now: after.change, same: false })
  }
  return changes
}

/** Where a step is, looked for from a place on and round again; -1 where it is not. */
function indexOf(steps: readonly Step[], id: string, from: number): number {
  for (let i = from; i < steps.length; i++) if (steps[i]?.id === id) return i
  for (let i = 0; i < from; i++) if (steps[i]?.id === id) return i
  return -1
}
