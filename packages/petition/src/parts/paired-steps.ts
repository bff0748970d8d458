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

/** The same, without the steps on which the readings of one run part: what is left holds however the papers are read. */
export function surePairedSteps(desk: Desk, then: SentenceRun, now: SentenceRun): PairedSteps {
  const [before, after] = pairedSteps(desk, then, now)
  return [withoutParting(before, then), withoutParting(after, now)]
}

function withoutParting(steps: ReadonlyMap<string, Step>, run: SentenceRun): ReadonlyMap<string, Step> {
  const all = run.readings.map((reading) => new Map([...reading.statutory.steps, ...reading.guideline.steps].map((step) => [step.id, step])))
  return new Map([...steps].filter(([id, step]) => all.every((reading) => reading.get(id)?.change === step.change && reading.get(id)?.applied === step.applied)))
}
