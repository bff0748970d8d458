import type { SentenceRun, Step } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { showReadings } from './range-sentences.ts'

/** The steps of two runs by id. */
export type PairedSteps = readonly [before: ReadonlyMap<string, Step>, after: ReadonlyMap<string, Step>]

/** The steps of both runs, of the computations that came to a result in both and may be shown: a run that could not be finished changes nothing. */
export function pairedSteps(desk: Desk, then: SentenceRun, now: SentenceRun): PairedSteps {
  const [before, after] = [showReadings(desk, then).at(-1), showReadings(desk, now).at(-1)]
  const steps: readonly [Map<string, Step>, Map<string, Step>] = [new Map(), new Map()]
  for (const kind of ['statutory', 'guideline'] as const) {
    const [was, is] = [before?.[kind], after?.[kind]]
    if (was?.is !== 'value' || is?.is !== 'value') continue
    for (const step of was.steps) steps[0].set(step.id, step)
    for (const step of is.steps) steps[1].set(step.id, step)
  }
  return steps
}
