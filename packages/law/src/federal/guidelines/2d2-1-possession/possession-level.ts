import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { findDrugLevel } from '../2d1-1-drugs/find-drug-level.ts'
import { baseReference, possessionLevels, prisonReference, type Possessed } from './possession.table.ts'

/** A conviction of simple possession. */
export interface PossessionOffense {
  readonly possessed: Possessed
  /** Grams of cocaine base the conviction was for; asked for while more than five led to 2D1.1. */
  readonly baseGrams?: number
  readonly inPrison: boolean
  /** The level of 2P1.2 (contraband in prison); needed where it takes the place of this guideline. */
  readonly prisonLevel?: number
}

/** The level of simple possession and the guideline it is from. */
export interface PossessionLevel {
  readonly guideline: '2D2.1' | '2D1.1' | '2P1.2'
  readonly level: number
}

/** The level of Chapter Two for simple possession under the manual of a day. A cross reference of 2D2.1 applies whether it is greater or not. */
export function possessionLevel(offense: PossessionOffense, on: CivilDate): Finding<PossessionLevel> {
  const trace = new Trace()
  return trace.finish<PossessionLevel>('2D2.1', 'Simple possession', referred(offense, on, trace) ?? own(offense, on, trace))
}

function referred({ possessed, baseGrams, inPrison, prisonLevel }: PossessionOffense, on: CivilDate, trace: Trace): PossessionLevel | undefined {
  const base = possessed === 'cocaine base' ? trace.look(baseReference, on) : undefined
  if (base?.value !== undefined) {
    if (baseGrams === undefined) trace.needs.push({ path: 'baseGrams', label: 'weight of cocaine base of the conviction', because: 'unknown', papers: ['verdict or plea agreement', 'judgment'] })
    else if (baseGrams > base.value.moreThanGrams) {
      const found = findDrugLevel([{ substance: 'cocaine base', grams: baseGrams }], on)
      trace.take(found)
      if (found.status !== 'computed') return undefined
      trace.step({ id: '2D2.1(b) cocaine base', rule: 'More than five grams of cocaine base, as if to distribute', source: base.source, read: ['baseGrams'], applied: true, change: `level ${found.value.level} of 2D1.1`, total: found.value.level })
      return { guideline: '2D1.1', level: found.value.level }
    }
  }
  const prison = inPrison ? trace.look(prisonReference, on) : undefined
  if (prison?.value !== true) return undefined
  if (prisonLevel === undefined) {
    trace.needs.push({ path: 'prisonLevel', label: 'level of 2P1.2', because: 'unknown', papers: ['presentence report'] })
    return undefined
  }
  trace.step({ id: '2D2.1(b) prison', rule: 'Possession in a prison', source: prison.source, read: ['inPrison'], applied: true, change: `level ${prisonLevel} of 2P1.2`, total: prisonLevel })
  return { guideline: '2P1.2', level: prisonLevel }
}

function own({ possessed }: PossessionOffense, on: CivilDate, trace: Trace): PossessionLevel | undefined {
  const looked = trace.look(possessionLevels, on)
  const level = looked?.value[possessed]
  if (!looked) return undefined
  if (level === undefined) {
    trace.gaps.push({ of: `possession of ${possessed} (2D2.1)`, on, why: 'the guideline of that day does not name it' })
    return undefined
  }
  trace.step({ id: '2D2.1(a)', rule: 'Base offense level of simple possession', source: looked.source, read: ['possessed'], applied: true, change: `level ${level}`, total: level, note: possessed })
  return { guideline: '2D2.1', level }
}
