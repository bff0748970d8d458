import type { Term, TermRange } from '../../facts/shape.ts'

/** A term as the statutes say it: `10 years`, `18 months`, `life`. */
export function describeTerm(term: Term): string {
  if (term === 'life') return 'life'
  return term % 12 === 0 ? `${term / 12} ${term === 12 ? 'year' : 'years'}` : `${term} months`
}

/** A statutory range in words. */
export function describeTerms([min, max]: TermRange): string {
  if (min === 'life') return 'life'
  if (min === max) return describeTerm(min)
  if (min === 0) return `not more than ${describeTerm(max)}`
  return `not less than ${describeTerm(min)} and not more than ${describeTerm(max)}`
}
