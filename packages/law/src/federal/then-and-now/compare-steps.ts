import type { Step } from '../../core/finding.ts'
import type { RunReading, SentenceRun, StepChange } from './sentence-run.ts'

/** Two runs step by step, in the order of the first, by the last reading of each: the one most favourable to the person. */
export function compareRuns(then: SentenceRun, now: SentenceRun): readonly StepChange[] {
  const [before, after] = [stepsOf(then.readings.at(-1)), stepsOf(now.readings.at(-1))]
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.map((id) => {
    const [one, other] = [before.get(id), after.get(id)]
    const [was, is] = [one?.change, other?.change]
    return { id, rule: other?.rule ?? one?.rule ?? id, then: was, now: is, same: was === is }
  })
}

function stepsOf(reading: RunReading | undefined): ReadonlyMap<string, Step> {
  return new Map([...(reading?.statutory.steps ?? []), ...(reading?.guideline.steps ?? [])].map((step) => [step.id, step]))
}
