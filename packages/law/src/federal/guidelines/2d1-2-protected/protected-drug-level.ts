import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { DrugInput } from '../2d1-1-drugs/drug-input.ts'
import { findDrugLevel } from '../2d1-1-drugs/find-drug-level.ts'
import { multipliedAmounts, protectedLevels, protectedWords, type Involved } from './protected.table.ts'

/** The drugs of an offense near a protected place, or with a person under age or pregnant. */
export interface ProtectedDrugs {
  /** The drugs that directly involved the protected place or person. */
  readonly near: readonly DrugInput[]
  /** All drugs of the offense, those included. */
  readonly all: readonly DrugInput[]
  readonly underEighteen: boolean
  /** Levels of 2D1.1(b) that apply: a reference to the level of 2D1.1 holds them (1B1.5). None where not given. */
  readonly characteristicLevels?: number
  /** For the manuals until October 1989. */
  readonly involved?: Involved
}

/** The base level of 2D1.2, and those of its alternatives by drugs. */
export interface ProtectedLevel {
  readonly level: number
  /** The alternatives of 2D1.2(a)(1) and (2); the greatest of all counts. Without the second, and before November 1989, both are the one. */
  readonly near: number
  readonly whole: number
}

/** The base offense level of 2D1.2 under the manual in force on a day: the greatest of its alternatives; until October 1989 that of the multiplied amount. */
export function protectedDrugLevel(drugs: ProtectedDrugs, on: CivilDate): Finding<ProtectedLevel> {
  const trace = new Trace()
  const value = on < '1989-11-01' ? multiplied(drugs, on, trace) : greatest(drugs, on, trace)
  return trace.finish('2D1.2', 'Drug offense near a protected place', value)
}

function greatest(drugs: ProtectedDrugs, on: CivilDate, trace: Trace): ProtectedLevel | undefined {
  const rule = trace.look(protectedLevels, on)
  const [near, whole] = [findDrugLevel(rule?.value.whole === undefined ? drugs.all : drugs.near, on), findDrugLevel(drugs.all, on)]
  trace.take(near)
  trace.take(whole)
  if (!rule || near.status !== 'computed' || whole.status !== 'computed') return undefined
  const more = drugs.characteristicLevels ?? 0
  const first = near.value.level + more + rule.value.near
  const second = rule.value.whole === undefined ? undefined : whole.value.level + more + rule.value.whole
  const alternatives = [
    { words: protectedWords.near, level: first, applies: true },
    { words: protectedWords.whole, level: second ?? 0, applies: second !== undefined },
    { words: protectedWords.underEighteen, level: rule.value.underEighteen, applies: drugs.underEighteen },
    { words: protectedWords.otherwise, level: rule.value.otherwise, applies: true },
  ].filter(({ applies }) => applies)
  const level = Math.max(...alternatives.map((one) => one.level))
  const taken = alternatives.find((one) => one.level === level)
  for (const one of alternatives) {
    trace.step({ id: `2D1.2 ${one.words.cite}`, rule: 'One of the alternatives, the greatest of which counts', source: one.words, read: ['drugs'], applied: one === taken, change: `level ${one.level}`, ...(one === taken ? { total: level } : { note: 'another is as great or greater' }) })
  }
  return { level, near: first, whole: second ?? first }
}

/** The amounts involved count twice, three or four times, and are added to the others (2D1.2 n.1 of that time). */
function multiplied({ near, all, involved, characteristicLevels = 0 }: ProtectedDrugs, on: CivilDate, trace: Trace): ProtectedLevel | undefined {
  const rule = trace.look(multipliedAmounts, on)
  if (!rule) return undefined
  if (involved === undefined) {
    trace.needs.push({ path: 'involved', label: 'who or what the offense involved', because: 'unknown', papers: ['presentence report'] })
    return undefined
  }
  const { times, atLeast = 0 } = rule.value[involved]
  const found = findDrugLevel([...all, ...Array.from({ length: times - 1 }, () => near).flat()], on)
  trace.take(found)
  if (found.status !== 'computed') return undefined
  const level = Math.max(found.value.level + characteristicLevels, atLeast)
  trace.step({ id: '2D1.2', rule: 'The amounts involved count several times', source: rule.source, read: ['drugs', 'involved'], applied: true, change: `level ${level}`, total: level, note: `${times} times for ${involved}` })
  return { level, near: level, whole: level }
}
