import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst, type Hit } from '../reading/spot.ts'
import { parseTerm, term } from '../reading/terms.ts'

/** The statutory minimum as the face sheet or Part D gives it: `Mandatory Minimum: Ten years`, `the minimum term of imprisonment is 20 years`. */
export function readStatedMinimum(pages: readonly Page[]): Found[] {
  const told = findFirst(pages, new RegExp(`\\bminimum\\s+term\\s+of\\s+imprisonment\\s+(?:on\\s+this\\s+count\\s+)?is\\s+(?:not\\s+less\\s+than\\s+)?(?<value>${term})`, 'i'))
  const labelled = findFirst(pages.slice(0, 3), new RegExp(`(?:mandatory|statutory)\\s+minimum(?:\\s+(?:penalty|sentence|term))?\\s*:\\s*(?<value>none\\b|no\\s+minimum\\b|${term})`, 'i'))
  return [...(told ? oneCount(told) : []), ...(told || !labelled ? [] : oneCount(labelled))]
}

/** The report gives one minimum for a single count of conviction, or for the first; a person compares it with the counts. */
function oneCount(hit: Hit): Found[] {
  const words = hit.get('value')
  const value = /^no/i.test(words) ? 0 : parseTerm(words)?.term
  return fact('conviction.counts.0.statedMinimum', value, hit.at('value'), 'Compare it with the counts: the report may give another for each.')
}
