import type { Trace } from '../../core/trace.ts'
import { application } from './adjustment-words.ts'

/** A step for a value the court found or that was given: nothing is computed. */
export function asFound(trace: Trace, id: string, rule: string, path: string, change: string, total?: number): void {
  const [read, applied, note] = [[path], true, 'as found']
  trace.step(total === undefined ? { id, rule, source: application, read, applied, change, note } : { id, rule, source: application, read, applied, change, total, note })
}
