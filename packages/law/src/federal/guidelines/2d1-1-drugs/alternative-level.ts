import type { CivilDate } from '../../../core/civil-date.ts'
import { Trace } from '../../../core/trace.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'
import { deathLevels, greatestSince, scheduleThreeDeathLevels, stipulatedLevels } from './death.table.ts'
import { findDrugLevel } from './find-drug-level.ts'

/** What the drugs alone come to, computed into a trace of its own. */
export type QuantityLevel = (trace: Trace) => number | undefined

/**
 * The base level of 2D1.1(a) where death or serious bodily injury resulted, or the parties stipulated to such a level: the greatest of it
 * and the level of the drugs since November 1989, before that it alone. `false` where no alternative applies and the drugs decide.
 */
export function alternativeLevel(inputs: GuidelineInputs, on: CivilDate, trace: Trace, quantity: QuantityLevel): number | undefined | false {
  const alternative = stipulated(inputs, on, trace) ?? death(inputs, on, trace)
  if (typeof alternative !== 'number') return alternative
  if (on < greatestSince || inputs.drugs === undefined || inputs.drugs.length === 0) return alternative
  const own = new Trace()
  const level = quantity(own)
  if (level === undefined && alternative < greatestOfTable(on)) {
    trace.take(own.finish<number>('2D1.1(c)', 'Level of the drugs', undefined))
    return undefined
  }
  if (level === undefined || level <= alternative) return alternative
  trace.take(own.finish('2D1.1(c)', 'Level of the drugs', level))
  return level
}

function stipulated({ stipulatedLevel }: GuidelineInputs, on: CivilDate, trace: Trace): number | false | undefined {
  if (stipulatedLevel === undefined) return undefined
  const looked = trace.look(stipulatedLevels, on)
  if (!looked) return undefined
  const step = { id: '2D1.1(a) stipulated', rule: 'The parties stipulated to a base level for a death or serious bodily injury', source: looked.source, read: ['stipulatedLevel'] }
  trace.step(looked.value ? { ...step, applied: true, change: `level ${stipulatedLevel}`, total: stipulatedLevel } : { ...step, applied: false, change: 'none', note: 'no part of the guideline of that day' })
  return looked.value ? stipulatedLevel : undefined
}

function death({ deathResults, deathUnder = '(A) to (C)' }: GuidelineInputs, on: CivilDate, trace: Trace): number | undefined | false {
  if (deathResults === undefined) return false
  const looked = trace.look(deathUnder === '(E)' ? scheduleThreeDeathLevels : deathLevels, on)
  if (!looked) return undefined
  const found = looked.value[deathResults]
  const step = { id: '2D1.1(a) death', rule: 'Death or serious bodily injury resulted', source: looked.source, read: ['deathResults'] }
  if (found === undefined) {
    trace.step({ ...step, applied: false, change: 'none', note: 'the guideline of that day has no level for it under this provision' })
    return false
  }
  trace.step({ id: step.id, rule: step.rule, source: step.source, read: step.read, applied: true, change: `level ${found.level}`, total: found.level, note: found.at })
  return found.level
}

/** The greatest level of the Drug Quantity Table of a day. */
function greatestOfTable(on: CivilDate): number {
  const most = findDrugLevel([{ substance: 'heroin', grams: 1e9 }], on)
  return most.status === 'computed' ? most.value.level : Number.POSITIVE_INFINITY
}
