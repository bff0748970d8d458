import type { Trace } from '../../core/trace.ts'
import { application } from './adjustment-words.ts'

/** A step for a value the court found or that was given: nothing is computed. */
export function asFound(trace: Trace, id: string, rule: string, path: string, change: string, total?: number): void {
  trace.step({ id, rule, source: application, read: [path], applied: true, change, ...(total === undefined ? {} : { total }), note: 'as found' })
}
