import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import { showRange } from '../5a-sentencing-table/find-range.ts'
import type { CareerOffender } from '../guideline-inputs.ts'
import type { RunningLevel } from '../running-level.ts'
import { levelIs } from '../step-words.ts'
import { careerAcceptance, careerFirearmRanges, careerTables, greater, greaterOfTwo, offenseStatutoryMaximum } from './career-offender.table.ts'


const months = (term: Term): number => (term === 'life' ? Number.POSITIVE_INFINITY : term)

/** The career offender level for an offense statutory maximum (months or life) under the manual in force on a day. */
export function careerOffenderLevel(maximum: Term, on: CivilDate): Finding<number> {
  const trace = new Trace()
  const table = trace.look(careerTables, on)
  const line = table?.value.find(({ atLeast }) => months(maximum) >= atLeast)
  const level = line?.level
  if (line !== undefined) {
    trace.step({
      id: '4B1.1 table', rule: 'Career offender level by the offense statutory maximum', source: line.source, read: ['careerOffender'], applied: true,
      change: levelIs(line.level), note: `maximum ${maximum === 'life' ? 'life' : `${maximum} months`}`,
    })
  }
  if (table && level === undefined) trace.gaps.push({ of: 'the career offender table', on, why: `it has no line for a maximum of ${months(maximum)} months` })
  return trace.finish('4B1.1 table', 'Career offender level', level)
}

/**
 * Whether acceptance of responsibility lowers a career offender level. Before 1 November 1989 it did not: acceptance came off the
 * level of Chapter Three first, and the career offender level was compared with what was left (Amendment 266).
 */
export function lowersCareerLevel(on: CivilDate, trace: Trace): boolean {
  return trace.look(careerAcceptance, on)?.value ?? true
}

/** Raises the level to the career offender level where that is greater than the level otherwise applicable (4B1.1). */
export function applyCareerOffender(career: CareerOffender | undefined, on: CivilDate, trace: Trace, running: RunningLevel): void {
  if (career === undefined) {
    running.add('4B1.1', 'Career offender', greater, ['careerOffender'], 0, 'not found')
    return
  }
  const contested = trace.look(offenseStatutoryMaximum, on)
  const unenhanced = contested?.value === 'contested' && career.whileContested === 'unenhanced' ? career.unenhancedMaximum : undefined
  const found = careerOffenderLevel(unenhanced ?? career.offenseStatutoryMaximum, on)
  trace.take(found)
  if (found.status !== 'computed' || !contested) return
  const raised = found.value > running.level
  const note = raised ? undefined : `level ${running.level} is not below the career offender level ${found.value}`
  running.add('4B1.1', 'Career offender', greater, ['careerOffender'], raised ? found.value - running.level : 0, note)
  if (contested.value === 'contested' && career.unenhancedMaximum !== undefined) {
    running.add('4B1.1 maximum', 'Which statutory maximum counts', contested.source, ['careerOffender'], 0, unenhanced === undefined ? 'with enhancements, as the Court held' : 'without enhancements, as Amendment 506 had it')
  }
}

/**
 * The range of a career offender also convicted under 18 U.S.C. 924(c) or 929(a), since 1 November 2002: the greater of the range
 * with the consecutive months added to both ends and that of 4B1.1(c)(3). `levels` are those taken off for acceptance: 0, 2 or 3.
 */
export function careerFirearmRange(range: TermRange, consecutiveMonths: number, levels: 0 | 2 | 3, on: CivilDate): Finding<TermRange> {
  const trace = new Trace()
  const table = trace.look(careerFirearmRanges, on)
  if (!table) return trace.finish<TermRange>('4B1.1(c)', 'Career offender with a firearm count', undefined)
  const more = (term: Term): Term => (term === 'life' ? 'life' : term + consecutiveMonths)
  const added: TermRange = [more(range[0]), more(range[1])]
  const fixed = table.value?.[levels]
  const value = fixed === undefined ? range : months(fixed[0]) > months(added[0]) ? fixed : added
  trace.step({
    id: '4B1.1(c)', rule: 'Career offender with a firearm count', source: fixed === undefined ? table.source : value === fixed ? table.source : greaterOfTwo, read: ['careerOffender'], applied: fixed !== undefined,
    change: showRange(value), note: fixed === undefined ? 'not part of the guideline before 1 November 2002; the firearm count is consecutive' : `${showRange(added)} by addition, ${showRange(fixed)} by the table`,
  })
  return trace.finish('4B1.1(c)', 'Career offender with a firearm count', value)
}
