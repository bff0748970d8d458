import type { CivilDate } from '../../../core/civil-date.ts'
import type { Trace } from '../../../core/trace.ts'
import { drugBaseLevel, drugCharacteristics } from '../2d1-1-drugs/compute-drug-offense.ts'
import { RunningLevel } from '../running-level.ts'
import type { ChapterTwoLevel } from './chapter-two-level.ts'
import { needOf } from './need-of.ts'
import type { ChapterTwoOffense } from './offense.ts'

/** The level of 2D1.1 from the drugs of an offense, which are asked for where they are not known. */
export function drugOffense({ drugs: inputs }: Pick<ChapterTwoOffense, 'drugs'>, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  if (inputs === undefined || inputs.drugs === undefined || inputs.drugs.length === 0) {
    trace.needs.push(needOf('drugs.complete', 'list not known to be complete'))
    return undefined
  }
  const base = drugBaseLevel(inputs, on, trace)
  if (base === undefined) return undefined
  const running = new RunningLevel(trace, base)
  drugCharacteristics(inputs, on, trace, running)
  return { base, level: running.level }
}
