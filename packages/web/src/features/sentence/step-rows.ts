import type { Step, StepChange, SentenceRun, ThenAndNow } from '../../api/shapes.ts'

export interface StepRow {
  readonly id: string
  readonly rule: string
  readonly before: string | undefined
  readonly sameOffense: string | undefined
  readonly sameConduct: string | undefined
  /** Whether all three are the same; `cannot say` when one of them could not be computed. */
  readonly compared: 'same' | 'changed' | 'cannot say'
  /** The steps behind the cells, with their citations, by run. */
  readonly steps: readonly { readonly run: string; readonly step: Step }[]
}

/** The steps of a run, each once: of the reading most favourable to the person, which comes last, where it has the step. */
function stepsOf(run: SentenceRun): readonly Step[] {
  const steps = run.readings.flatMap((reading) => [...reading.statutory.steps, ...reading.guideline.steps])
  return [...new Map(steps.map((step) => [step.id, step])).values()]
}

/** The comparison by step, one row for each that did something in some run, in the order of then and after it what only today has. */
export function stepRows(sentence: ThenAndNow): readonly StepRow[] {
  const a = new Map(sentence.changes.sameOffense.map((change) => [change.id, change]))
  const b = new Map(sentence.changes.sameConduct.map((change) => [change.id, change]))
  const runs = [['Then', stepsOf(sentence.then)], ['Now (a)', stepsOf(sentence.sameOffense)], ['Now (b)', stepsOf(sentence.sameConduct)]] as const
  const rows = [...new Set([...a.keys(), ...b.keys()])].map((id): StepRow => {
    const [first, second] = [a.get(id), b.get(id)]
    return {
      id,
      rule: first?.rule ?? second?.rule ?? id,
      before: first?.then ?? second?.then,
      sameOffense: first?.now,
      sameConduct: second?.now,
      compared: compare(sentence, first, second),
      steps: runs.flatMap(([run, steps]) => steps.filter((step) => step.id === id).map((step) => ({ run, step }))),
    }
  })
  return rows.filter((row) => row.steps.length === 0 || row.steps.some(({ step }) => step.applied))
}

function isComputed(run: SentenceRun): boolean {
  return run.readings.some((reading) => reading.guideline.status === 'computed')
}

/** What stands where a run has no such step. */
export function withoutStep(run: SentenceRun): string {
  return isComputed(run) ? 'no such step' : 'cannot say'
}

function compare(sentence: ThenAndNow, ...changes: readonly (StepChange | undefined)[]): StepRow['compared'] {
  const lacking = (change: StepChange | undefined, now: SentenceRun) =>
    change !== undefined && ((change.then === undefined && !isComputed(sentence.then)) || (change.now === undefined && !isComputed(now)))
  if (lacking(changes[0], sentence.sameOffense) || lacking(changes[1], sentence.sameConduct)) return 'cannot say'
  return changes.every((change) => change?.same ?? true) ? 'same' : 'changed'
}

/** Rules that were considered and not applied, by run, with the reason. */
export function notApplied(sentence: ThenAndNow): readonly { readonly run: string; readonly step: Step }[] {
  const runs = [['Then', sentence.then], ['Now (a)', sentence.sameOffense], ['Now (b)', sentence.sameConduct]] as const
  return runs.flatMap(([run, of]) => stepsOf(of).filter((step) => !step.applied).map((step) => ({ run, step })))
}
