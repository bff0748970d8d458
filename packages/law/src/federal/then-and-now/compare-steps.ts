import type { Step } from '../../core/finding.ts'
import { levelBesideId } from './open-characteristics.ts'
import type { SentenceRun, StepChange } from './sentence-run.ts'

/** The steps of one run by their ids, by its last reading: the one most favourable to the person. */
export type StepsById = ReadonlyMap<string, Step>

export function stepsById({ readings }: SentenceRun): StepsById {
  const byId = new Map<string, Step>()
  const last = readings.at(-1)
  for (const step of last?.statutory.steps ?? []) byId.set(step.id, step)
  for (const step of last?.guideline.steps ?? []) if (step.id !== levelBesideId) byId.set(step.id, step)
  return byId
}

/** Two runs step by step, in the order of the first. */
export function compareSteps(then: StepsById, now: StepsById): readonly StepChange[] {
  const changes: StepChange[] = []
  for (const [id, before] of then) {
    const after = now.get(id)
    changes.push({ id, rule: (after ?? before).rule, then: before.change, now: after?.change, same: before.change === after?.change })
  }
  for (const [id, after] of now) {
    if (!then.has(id)) changes.push({ id, rule: after.rule, then: undefined, now: after.change, same: false })
  }
  return changes
}
