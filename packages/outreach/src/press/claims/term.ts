import { countWord, numberWord } from '../numbers.ts'
import type { ClaimRule } from './claim-rule.ts'

/** The sentence: `life`, or months. */
export const term: ClaimRule = {
  path: 'conviction.term',
  pattern: new RegExp(`\\blife (?:in (?:federal |state )?prison|sentences?|imprisonment|without(?: the possibility of)? (?:parole|release)|terms?|behind bars)\\b|\\b(?:sentenced to|imprisoned|incarcerated|jailed|locked up|prison)(?: in \\p{Lu}\\w+)?(?: for)? life\\b|\\b(?:sentenced|condemned)(?: her| him)? to (${countWord}) (years?|months?)\\b|\\b(${countWord})-(year|month) (?:\\w+ )?(?:prison )?(?:sentence|term)\\b`, 'giu'),
  value: (m) => {
    const count = m[1] ?? m[3]
    if (count === undefined) return 'life'
    const n = numberWord(count)
    return n === undefined ? undefined : (m[2] ?? m[4] ?? '').startsWith('month') ? n : n * 12
  },
  about: 'prisoner',
}

export const parole: ClaimRule = {
  path: 'parole',
  pattern: /\bwith(out)?(?: the)?(?: possibility of| chance of| any chance of)? parole\b|\b(?:eligible|ineligible) for parole\b/gi,
  value: (m) => (m[1] !== undefined || /ineligible/i.test(m[0]) ? 'without parole' : 'with parole'),
  about: 'prisoner',
}
