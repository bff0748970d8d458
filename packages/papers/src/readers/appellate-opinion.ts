import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst } from '../reading/spot.ts'
import { readDefendant } from './caption.ts'
import { readFoundRange } from './found-range.ts'
import { toldConviction, toldSentencing } from './told/said-conviction.ts'
import { toldTerms } from './told/said-terms.ts'
import { readCourtBelow } from './court-below.ts'

/** An opinion or judgment of a court of appeals: whose case, and the day a direct appeal was decided. One on a later motion decides no direct appeal. */
export function readAppellateOpinion(pages: readonly Page[]): Found[] {
  const head = pages.slice(0, 2)
  const later = findFirst(head, /(?:denial|denying|denied|dismiss\w+)[^;]{0,80}?(?:\b2255\b|motion\s+to\s+(?:vacate|correct|reduce|modify)|\b3582\b|compassionate|first\s+step)|certificate\s+of\s+appealability/i)
  const ruling = findFirst(pages, /\b(?:we|is|are|be)\s+(?:hereby\s+|therefore\s+)?(?:affirm(?:ed|s)?|vacated?|reversed?|dismiss(?:ed)?|remand(?:ed)?)\b|\b(?:AFFIRMED|VACATED|REVERSED|DISMISSED|REMANDED)\b/i)
  const filed = findFirst(head, new RegExp(`(?:filed|decided|entered)\\s*(?:on)?\\s*:?\\s*(?<value>${day})`, 'i'))
  const below = findFirst(head, new RegExp(`court\\s+of\\s+appeals[^\\n]*\\n(?:[^\\n]*circuit[^\\n]*\\n)?[^\\S\\n]*(?<value>${day})\\.?[^\\S\\n]*$`, 'im'))
  const direct = !later && ruling !== undefined
  const told = later ? [] : [...toldTerms(pages), ...toldConviction(pages), ...toldSentencing(pages), ...readFoundRange(pages).filter(({ path }) => path === 'guideline.range')]
  return [...told, ...readDefendant(pages), ...fact('litigation.appealTaken', direct ? true : undefined, ruling), ...dayFact('litigation.appealDecidedOn', direct ? (filed ?? below)?.at('value') : undefined), ...readCourtBelow(head)]
}
