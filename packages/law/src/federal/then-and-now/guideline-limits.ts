import type { Term } from '../../facts/shape.ts'
import type { StatutoryRun } from './run-statutes.ts'

/** The limits of the statutes for the counts that have an offense level: without the terms that run after every other. */
export function guidelineLimits({ finding, consecutive }: StatutoryRun): { readonly statutoryMin?: Term; readonly statutoryMax?: Term } {
  if (finding.status !== 'computed') return {}
  return { statutoryMin: less(finding.value.min, consecutive), statutoryMax: less(finding.value.max, consecutive) }
}

function less(term: Term, consecutive: Term): Term {
  return term === 'life' || consecutive === 'life' ? term : term - consecutive
}
