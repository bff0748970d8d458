import { remember } from '../../core/remember.ts'
import type { Term, TermRange } from '../../facts/shape.ts'

/** A term as the statutes say it: `10 years`, `18 months`, `life`. */
export function describeTerm(term: Term): string {
  return term === 'life' ? 'life' : months(term)
}

const months = remember((term: number) => (term % 12 === 0 ? `${term / 12} ${term === 12 ? 'year' : 'years'}` : `${term} months`))

/** A statutory range in words. */
export function describeTerms([min, max]: TermRange): string {
  if (min === 'life') return 'life'
  if (min === max) return describeTerm(min)
  if (max === 'life') return min === 0 ? 'not more than life' : atLeastToLife(min)
  return min === 0 ? notMore(max) : `not less than ${describeTerm(min)} and not more than ${describeTerm(max)}`
}

const notMore = remember((max: number) => `not more than ${describeTerm(max)}`)
const atLeastToLife = remember((min: number) => `not less than ${describeTerm(min)} and not more than life`)
