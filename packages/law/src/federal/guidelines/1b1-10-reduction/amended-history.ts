import { inForce } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { categoryForPoints, categoryPoints } from '../4a1-1-criminal-history/category.ts'
import { statusPoints } from '../4a1-1-criminal-history/status-points.table.ts'
import { roman } from '../5a-sentencing-table/find-range.ts'
import type { WithoutRange } from './reduction-inputs.ts'

/** Criminal history points and the category they lead to, after an amendment. */
export interface AmendedHistory {
  readonly points: number
  readonly category: number
}

const papers = ['presentence report', 'statement of reasons'] as const

/**
 * Points and category with Amendment 821, part A, in the place of the points for status as found: one point where seven or more others
 * count under (a) to (d), else none. Points for an offense soon after release stay in the total and do not count among the seven.
 */
export function amendedHistory(inputs: WithoutRange): Finding<AmendedHistory> {
  const trace = new Trace()
  const { points, statusPoints: status } = inputs
  if (status === undefined) trace.needs.push({ path: 'statusPoints', label: 'points for committing the offense under a criminal justice sentence', because: 'unknown', papers })
  if (points === undefined) trace.needs.push({ path: 'points', label: 'criminal history points', because: 'unknown', papers })
  const rule = inForce(statusPoints, '2023-11-01')
  if (points === undefined || status === undefined || !rule.found) return trace.finish<AmendedHistory>('4A1.1', 'Criminal history as amended', undefined)
  const others = points - status
  const counted = others - (inputs.recencyPoints ?? 0)
  const now = status > 0 && counted >= rule.value.fromPoints ? rule.value.points : 0
  const total = others + now
  trace.step({ id: '4A1.1 status', rule: 'Offense under a criminal justice sentence', source: rule.source, read: ['points', 'statusPoints'], applied: now !== status, change: now === status ? 'none' : `${now - status}`, total, note: `${counted} other points` })
  const category = categoryForPoints(total)
  trace.step({ id: '4A1.1', rule: 'Criminal history category', source: categoryPoints.source, read: ['points'], applied: true, change: `category ${roman(category)}`, note: `${total} points` })
  return trace.finish('4A1.1', 'Criminal history as amended', { points: total, category })
}
