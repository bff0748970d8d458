import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { DrugInput } from '../2d1-1-drugs/drug-input.ts'
import { findDrugLevel } from '../2d1-1-drugs/find-drug-level.ts'
import { protectedLevels, protectedWords } from './protected.table.ts'

/** The drugs of an offense near a protected place, or with a person under age or pregnant. */
export interface ProtectedDrugs {
  /** The drugs that directly involved the protected place or person. */
  readonly near: readonly DrugInput[]
  /** All drugs of the offense, those included. */
  readonly all: readonly DrugInput[]
  readonly underEighteen: boolean
}

/** The base level of 2D1.2, and those of its alternatives by drugs. */
export interface ProtectedLevel {
  readonly level: number
  /** The alternatives of 2D1.2(a)(1) and (2); the greatest of all counts. */
  readonly near: number
  readonly whole: number
}

/** The base offense level of 2D1.2 under the manual in force on a day: the greatest of its alternatives. */
export function protectedDrugLevel(drugs: ProtectedDrugs, on: CivilDate): Finding<ProtectedLevel> {
  const trace = new Trace()
  const rule = trace.look(protectedLevels, on)
  const [near, whole] = [findDrugLevel(drugs.near, on), findDrugLevel(drugs.all, on)]
  trace.take(near)
  trace.take(whole)
  if (!rule || near.status !== 'computed' || whole.status !== 'computed') return trace.finish<ProtectedLevel>('2D1.2', 'Drug offense near a protected place', undefined)
  const alternatives = [
    { words: protectedWords.near, level: near.value.level + rule.value.near, applies: true },
    { words: protectedWords.whole, level: whole.value.level + rule.value.whole, applies: true },
    { words: protectedWords.underEighteen, level: rule.value.underEighteen, applies: drugs.underEighteen },
    { words: protectedWords.otherwise, level: rule.value.otherwise, applies: true },
  ].filter(({ applies }) => applies)
  const level = Math.max(...alternatives.map((one) => one.level))
  const taken = alternatives.find((one) => one.level === level)
  for (const one of alternatives) {
    trace.step({ id: `2D1.2 ${one.words.cite}`, rule: 'One of the alternatives, the greatest of which counts', source: one.words, read: ['drugs'], applied: one === taken, change: `level ${one.level}`, ...(one === taken ? { total: level } : { note: 'another is as great or greater' }) })
  }
  return trace.finish('2D1.2', 'Drug offense near a protected place', { level, near: near.value.level + rule.value.near, whole: whole.value.level + rule.value.whole })
}
