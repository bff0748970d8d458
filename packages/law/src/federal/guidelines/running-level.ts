import type { Source } from '../../core/source.ts'
import type { Trace } from '../../core/trace.ts'
import { levelsAdded } from './step-words.ts'

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
    const change = levelsAdded(levels)
    const applied = levels !== 0
    const total = this.level
    this.#trace.step(note === undefined ? { id, rule, source, read, applied, change, total } : { id, rule, source, read, applied, change, total, note })
  }
}
