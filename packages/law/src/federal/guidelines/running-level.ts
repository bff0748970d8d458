import type { Source } from '../../core/source.ts'
import type { Trace } from '../../core/trace.ts'

/** The offense level on its way through the chapters, every change of it a step. */
export class RunningLevel {
  readonly #trace: Trace
  level: number

  constructor(trace: Trace, level: number) {
    this.#trace = trace
    this.level = level
  }

  /** Adds `levels` (0: the rule is noted as considered and not applied, with the reason). */
  add(id: string, rule: string, source: Source, read: readonly string[], levels: number, note?: string): void {
    this.level += levels
    const change = levels > 0 ? `+${levels}` : levels < 0 ? `${levels}` : 'none'
    const [applied, total] = [levels !== 0, this.level]
    this.#trace.step(note === undefined ? { id, rule, source, read, applied, change, total } : { id, rule, source, read, applied, change, total, note })
  }
}
