import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import type { Source } from '../../../core/source.ts'
import { Trace } from '../../../core/trace.ts'
import { crossReferenced, followingLevel } from '../follows-another/following-level.ts'
import { murderReferences, sexualOffenseInstructions, violenceReferences } from './cross-references.table.ts'

/** What the offense came to and involved. */
export interface DrugOffenseConduct {
  /** The level of Chapter Two under 2D1.1: base level and specific offense characteristics (1B1.5(d)). */
  readonly drugLevel: number
  /** A victim was killed under circumstances that would be murder under 18 U.S.C. 1111. */
  readonly murder?: 'first degree' | 'second degree'
  /** Convicted under 21 U.S.C. 841(b)(7): the level of Chapter Two under 2X1.1 for the crime of violence. */
  readonly violenceLevel?: number
  /** A sexual offense, committed or attempted, by distributing a controlled substance to the other. */
  readonly sexualOffense?: boolean
}

/** The guideline a drug offense is computed under, after its cross references. */
export interface CrossReferencedDrugs {
  /** The guideline that governs; the adjustments of Chapter Three follow it (1B1.5(c)). */
  readonly guideline: '2D1.1' | '2A1.1' | '2A1.2' | '2X1.1'
  readonly level: number
  /** Whether the two levels of 3A1.1(b)(1) apply by 2D1.1(e)(1). */
  readonly vulnerableVictim: boolean
}

/** The cross references and the special instruction of 2D1.1(d) and (e)(1) under the manual of a day. */
export function drugCrossReference(conduct: DrugOffenseConduct, on: CivilDate): Finding<CrossReferencedDrugs> {
  const trace = new Trace()
  let governing: Pick<CrossReferencedDrugs, 'guideline' | 'level'> = { guideline: '2D1.1', level: conduct.drugLevel }
  const refer = (id: string, rule: string, source: Source, to: CrossReferencedDrugs['guideline'], level: number, outright: boolean) => {
    const { applied } = outright ? { applied: true } : crossReferenced(governing.level, level)
    if (applied) governing = { guideline: to, level }
    trace.step({ id, rule, source, read: ['conduct'], applied, change: applied ? `level ${level} of ${to}` : 'none', total: governing.level, ...(applied ? {} : { note: `level ${level} of ${to} is not greater` }) })
  }
  if (conduct.murder !== undefined) {
    const looked = trace.look(murderReferences, on)
    const to = looked?.value === 'first degree' || conduct.murder === 'first degree' ? '2A1.1' : '2A1.2'
    const murder = followingLevel(to, undefined, on)
    if (murder.status !== 'computed') trace.take(murder)
    else if (looked && looked.value !== 'none') refer('2D1.1(d)(1)', 'A victim was killed under circumstances that would be murder', looked.source, to, murder.value, looked.value === 'first degree')
    else if (looked) trace.step({ id: '2D1.1(d)(1)', rule: 'A victim was killed under circumstances that would be murder', source: looked.source, read: ['murder'], applied: false, change: 'none', note: 'no part of the guideline of that day' })
  }
  if (conduct.violenceLevel !== undefined) {
    const looked = trace.look(violenceReferences, on)
    if (looked?.value === 'if greater') refer('2D1.1(d)(2)', 'Distribution with intent to commit a crime of violence', looked.source, '2X1.1', conduct.violenceLevel, false)
    else if (looked) trace.step({ id: '2D1.1(d)(2)', rule: 'Distribution with intent to commit a crime of violence', source: looked.source, read: ['violenceLevel'], applied: false, change: 'none', note: 'no part of the guideline of that day' })
  }
  const vulnerableVictim = instructed(conduct, governing.guideline, on, trace)
  return trace.finish<CrossReferencedDrugs>('2D1.1(d)', 'Cross references of the drug guideline', { ...governing, vulnerableVictim })
}

function instructed({ sexualOffense }: DrugOffenseConduct, guideline: string, on: CivilDate, trace: Trace): boolean {
  if (sexualOffense !== true) return false
  const looked = trace.look(sexualOffenseInstructions, on)
  const applied = looked !== undefined && looked.value !== 'none' && guideline !== '2X1.1'
  if (looked) trace.step({ id: '2D1.1(e)(1)', rule: 'A sexual offense by distributing a controlled substance', source: looked.source, read: ['sexualOffense'], applied, change: applied ? '3A1.1(b)(1) applies' : 'none', ...(applied ? {} : { note: looked.value === 'none' ? 'no part of the guideline of that day' : 'the cross reference of (d)(2) applies' }) })
  return applied
}
