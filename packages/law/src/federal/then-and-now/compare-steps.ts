import type { Step } from '../../core/finding.ts'
import { levelBesideId } from './open-characteristics.ts'
import type { SentenceRun, StepChange } from './sentence-run.ts'

/** The steps of one run and, beside them, their ids, each there once. */
export interface RunSteps {
  readonly steps: readonly Step[]
  readonly ids: readonly string[]
}

/** The steps of the statutes and then of the guideline, by the last reading of a run: the one most favourable to the person. Of steps with the same id the last counts, in the place of the first. */
export function stepsOf({ readings }: SentenceRun): RunSteps {
  const last = readings.at(-1)
  const all = [...(last?.statutory.steps ?? []), ...(last?.guideline.steps ?? [])]
  // The level found stands last, where it is among them.
  if (all.at(-1)?.id === levelBesideId) all.pop()
  const ids = all.map(({ id }) => id)
  return ids.every((id, i) => ids.indexOf(id) === i) ? { steps: all, ids } : eachOnce(all)
}

function eachOnce(all: readonly Step[]): RunSteps {
  const byId = new Map<string, Step>()
  for (const step of all) byId.set(step.id, step)
  return { steps: [...byId.values()], ids: [...byId.keys()] }
}

/** Two runs step by step, in the order of the first. */
export function compareSteps(then: RunSteps, now: RunSteps): readonly StepChange[] {
  let matched = 0
  let next = 0
  const changes = then.steps.map(({ id, rule, change }): StepChange => {
    // Two runs of the same functions have mostly the same steps in the same order.
    const at = now.ids[next] === id ? next : now.ids.indexOf(id)
    const after = now.steps[at]
    if (after === undefined) return { id, rule, then: change, now: undefined, same: false }
    next = at + 1
    matched += 1
    return { id, rule: after.rule, then: change, now: after.change, same: change === after.change }
  })
  if (matched === now.ids.length) return changes
  for (const { id, rule, change } of now.steps) if (!then.ids.includes(id)) changes.push({ id, rule, then: undefined, now: change, same: false })
  return changes
}
