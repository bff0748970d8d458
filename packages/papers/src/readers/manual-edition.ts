import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, type Hit, type Spot } from '../reading/spot.ts'

/** The edition of the Guidelines Manual: `The November 1, 1995, edition …`, `The 2014 Guidelines Manual … was used`. */
export function readEdition(pages: readonly (Page | Spot)[]): Found[] {
  const patterns = [
    /(?<value>(?:19|20)\d{2})\s*,?\s+(?:edition|version)\b[^.]{0,60}?(?:guidelines?|manual)/i,
    /(?<value>(?:19|20)\d{2})\s*,?\s+(?:(?:United\s+States\s+)?(?:sentencing\s+)?guidelines?\s+manual|U\.?S\.?S\.?G\.?\s+manual)/i,
    /guidelines?\s+manual\s*,?\s*(?:\(?\s*(?:effective|edition\s+of|dated|incorporating[^.]{0,60}?effective)\s*)?(?:Nov(?:ember|\.)\s+1,?\s+)?\(?(?<value>(?:19|20)\d{2})\)?/i,
    /(?<value>(?:19|20)\d{2})\s+manual\b/i,
    /manual\s+of\s+(?:Nov(?:ember|\.)\s+1,?\s+)?(?<value>(?:19|20)\d{2})\b/i,
    /\bguidelines?\s+(?:manual\s+)?(?:in\s+(?:effect|force)|effective|dated|of)\s+(?:on\s+|as\s+of\s+|since\s+)?Nov(?:ember|\.)?\s+(?:1,?\s+)?(?<value>(?:19|20)\d{2})\b/i,
    /\b(?<value>(?:19|20)\d{2})\s+(?:(?:U\.?S\.?|federal|sentencing)\s+){0,2}guidelines?\s+(?:(?:were|was|are|is|have\s+been)\s+(?:used|applied|followed|in\s+effect)|appl(?:y|ied)|govern)/i,
    /\b(?:under|using|appl(?:ying|ied|ies)|used|with)\s+the\s+(?:Nov(?:ember|\.)?\s+(?:1,?\s+)?)?(?<value>(?:19|20)\d{2})\s+(?:(?:U\.?S\.?|federal|sentencing)\s+){0,2}(?:guidelines?|U\.?S\.?S\.?G\.?|book)\b/i,
    /\bU\.?S\.?S\.?G\.?\s*(?:\(\s*|,\s*)?(?:Nov(?:ember|\.)?\s+(?:1,?\s+)?)?(?<value>(?:19|20)\d{2})(?=\s*(?:\)|$|\n|,?\s+ed))/im,
    /(?:edition|manual)\s+(?:used|in\s+effect)[^.]{0,40}?(?<value>(?:19|20)\d{2})\b/i,
  ]
  for (const pattern of patterns) {
    const hit = findAll(pages, pattern).find((one) => !isOfDay(one))
    if (hit) return fact('guideline.edition', hit.get('value'), hit)
  }
  return []
}

/** The year of a day at the end of the line above, and none of a manual. */
function isOfDay(hit: Hit): boolean {
  const value = hit.at('value')
  return value !== undefined && hit.page.text.startsWith('\n', value.end) && /(?:\d[/-]|[A-Za-z]{3,9}\.?\s\d{1,2},?\s|\d{1,2}\s[A-Za-z]{3,9}\s|of\s[A-Za-z]{3,9},?\s)$/.test(hit.page.text.slice(Math.max(0, value.start - 20), value.start)) && !/Nov(?:ember|\.)?\s1,?\s$/.test(hit.page.text.slice(Math.max(0, value.start - 14), value.start))
}
