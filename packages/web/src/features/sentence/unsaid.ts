import type { Gap, Need, ThenAndNow } from '../../api/shapes.ts'

export interface Unsaid {
  /** Facts that are missing or of which readings differ, each once. */
  readonly needs: readonly Need[]
  /** Law that is not encoded, each once. */
  readonly gaps: readonly Gap[]
}

/** Everything the four runs could not say. */
export function unsaid(sentence: ThenAndNow): Unsaid {
  const needs = new Map<string, Need>()
  const gaps = new Map<string, Gap>()
  for (const run of [sentence.found, sentence.then, sentence.sameOffense, sentence.sameConduct]) {
    for (const need of run.needs) needs.set(need.path, need)
    for (const finding of run.readings.flatMap((reading) => [reading.statutory, reading.guideline])) {
      if (finding.status === 'cannot say') for (const need of finding.needs) needs.set(need.path, need)
      if (finding.status === 'not encoded') for (const gap of finding.gaps) gaps.set(`${gap.of} ${gap.on}`, gap)
    }
  }
  return { needs: [...needs.values()], gaps: [...gaps.values()] }
}
