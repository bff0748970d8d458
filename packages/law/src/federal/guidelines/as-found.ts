import type { Trace } from '../../core/trace.ts'
import { manual } from './cite.ts'

const application = manual(2025, '§1B1.1(a)', 'The court shall determine the kinds of sentence and the guideline range as set forth in the guidelines')

/** A step for a value the court found or that was given: nothing is computed. */
export function asFound(trace: Trace, id: string, rule: string, path: string, change: string, total?: number): void {
  trace.step({ id, rule, source: application, read: [path], applied: true, change, ...(total === undefined ? {} : { total }), note: 'as found' })
}
