import { inForce } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { categoryForPoints, categoryPoints } from '../4a1-1-criminal-history/category.ts'
import { noRecencyFrom, statusPoints } from '../4a1-1-criminal-history/status-points.table.ts'
import { roman } from '../5a-sentencing-table/find-range.ts'
import { need } from './need.ts'
import type { WithoutRange } from './reduction-inputs.ts'

/** Criminal history points and the category they lead to, after an amendment. */
export interface AmendedHistory {
  /** Undefined where they are seven or eight, which is one category. */
  readonly points: number | undefined
  readonly category: number
}

/**
 * Points and category with Amendment 821, part A, in the place of the points for status as found: one point where seven or more others
 * count under (a) to (d), else none. Points for an offense soon after release stay in the total and do not count among the seven: beside
 * points for status at most one was for that, so where it is not known whether any was, only exactly seven others are in doubt, and under a
 * manual with such points alone.
 */
export function amendedHistory(inputs: WithoutRange): Finding<AmendedHistory> {
  const trace = new Trace()
  const { points, statusPoints: status } = inputs
  if (status === undefined) trace.needs.push(need('statusPoints', 'points for committing the offense under a criminal justice sentence'))
  if (points === undefined) trace.needs.push(need('points', 'criminal history points'))
  const rule = inForce(statusPoints, '2023-11-01')
  if (points === undefined || status === undefined || !rule.found) return trace.finish<AmendedHistory>('4A1.1', 'Criminal history as amended', undefined)
  const others = points - status
  const counted = others - (inputs.recencyPoints ?? 0)
  const now = status > 0 && counted >= rule.value.fromPoints ? rule.value.points : 0
  const total = others + now
  const either = now > 0 && counted === rule.value.fromPoints && inputs.recencyPoints === undefined && (inputs.manualOn ?? '') < noRecencyFrom
  trace.step({ id: '4A1.1 status', rule: 'Offense under a criminal justice sentence', source: rule.source, read: ['points', 'statusPoints'], applied: now !== status, change: now === status ? 'none' : `${now - status}`, total, note: `${counted} other points` })
  const category = categoryForPoints(total)
  trace.step({ id: '4A1.1', rule: 'Criminal history category', source: categoryPoints.source, read: ['points'], applied: true, change: `category ${roman(category)}`, note: `${either ? `${others} or ` : ''}${total} points` })
  return trace.finish('4A1.1', 'Criminal history as amended', { points: either ? undefined : total, category })
}
