import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, type Hit } from '../reading/spot.ts'

const levels = '(?<value>min(?:imum)?|low|lw|med(?:ium)?|high?|hi)'
const named: Readonly<Record<string, string>> = { min: 'minimum', minimum: 'minimum', low: 'low', lw: 'low', med: 'medium', medium: 'medium', high: 'high', hig: 'high', hi: 'high' }

/** The level of recidivism the risk tool found, in all: `Risk Level Inmate....: R-LW`, `FSA R-MIN RISK LEVEL MINIMUM`, `PATTERN: Low`. Not that of violence alone. */
const patterns: readonly RegExp[] = [
  new RegExp(`risk\\s+level\\s+inmate[\\s.:_]*(?:R-?\\s?)?${levels}\\b`, 'i'),
  new RegExp(`(?:overall|final|inmate(?:['’]s)?|FSA|PATTERN|recidivism)\\s+(?:PATTERN\\s+)?(?:recidivism\\s+)?risk\\s+(?:of\\s+recidivism\\s+)?(?:level|score|category|assessment)?(?:\\s+is)?[\\s.:_]*(?:R-?\\s?)?${levels}\\b`, 'i'),
  new RegExp(`\\bR-${levels}\\b[\\s(]+(?:FSA\\s+)?(?:[A-Z]+\\s+)?risk\\s+(?:recidivism\\s+)?level`, 'i'),
  new RegExp(`\\bR-${levels}\\b(?=\\s+\\d{2}-\\d{2}-\\d{4})`, 'i'),
  new RegExp(`\\bPATTERN(?:\\s+(?:score|level|risk))?\\s*[:=][\\s.]*(?:R-?\\s?)?${levels}\\b`, 'i'),
  new RegExp(`risk\\s+of\\s+recidivism\\s*(?:\\(PATTERN\\)\\s*)?(?:is|was|[:=])?[\\s.:_]*(?:R-?\\s?)?${levels}\\b`, 'i'),
  new RegExp(`(?<!violent\\s)(?<!general\\s)\\brisk\\s+level[\\s.:_]*(?:R-?\\s?)?${levels}\\b`, 'i'),
]

/** The level a word or a code of SENTRY names. */
export const riskNamed = (words: string): string | undefined => named[words.toLowerCase().replace(/^r-?/, '')]

export function readRisk(pages: readonly Page[]): Found[] {
  for (const pattern of patterns) {
    const hit: Hit | undefined = findAll(pages, pattern).at(-1)
    if (hit) return fact('custody.risk', named[hit.get('value').toLowerCase()], hit)
  }
  const codes = findAll(pages, new RegExp(`(?<![A-Za-z0-9-])R-${levels}\\b`, 'i'))
  const [first] = codes
  return first !== undefined && new Set(codes.map((hit) => named[hit.get('value').toLowerCase()])).size === 1 ? fact('custody.risk', named[first.get('value').toLowerCase()], first) : []
}
