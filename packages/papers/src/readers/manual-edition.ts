import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst, type Spot } from '../reading/spot.ts'

/** The edition of the Guidelines Manual: `The November 1, 1995, edition …`, `The 2014 Guidelines Manual … was used`. */
export function readEdition(pages: readonly (Page | Spot)[]): Found[] {
  const patterns = [
    /(?<value>(?:19|20)\d{2})\s*,?\s+(?:edition|version)\b[^.]{0,60}?(?:guidelines?|manual)/i,
    /(?<value>(?:19|20)\d{2})\s*,?\s+(?:(?:United\s+States\s+)?(?:sentencing\s+)?guidelines?\s+manual|U\.?S\.?S\.?G\.?\s+manual)/i,
    /guidelines?\s+manual\s*,?\s*(?:\(?\s*(?:effective|edition\s+of|dated|incorporating[^.]{0,60}?effective)\s*)?(?:Nov(?:ember|\.)\s+1,?\s+)?\(?(?<value>(?:19|20)\d{2})\)?/i,
    /manual\s+of\s+(?:Nov(?:ember|\.)\s+1,?\s+)?(?<value>(?:19|20)\d{2})\b/i,
    /(?:edition|manual)\s+(?:used|in\s+effect)[^.]{0,40}?(?<value>(?:19|20)\d{2})\b/i,
  ]
  for (const pattern of patterns) {
    const hit = findFirst(pages, pattern)
    if (hit) return fact('guideline.edition', hit.get('value'), hit)
  }
  return []
}
