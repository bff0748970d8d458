import type { Need } from '../../../core/answer.ts'

/** A fact of a reduction that is not known, and the papers that would hold it, best first. */
export function need(path: string, label: string, papers: readonly string[] = ['presentence report', 'statement of reasons']): Need {
  return { path, label, because: 'unknown', papers }
}
