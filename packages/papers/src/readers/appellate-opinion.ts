import type { Flag, Page } from '@lenity/casefile'
import { isToldInFull, isToldWithTerm, tellsOneSentence } from '../certainty/told-in-full.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst } from '../reading/spot.ts'
import { readDefendant } from './caption.ts'
import { readFoundRange } from './found-range.ts'
import { toldConviction, toldSentencing } from './told/said-conviction.ts'
import { toldTerms } from './told/said-terms.ts'
import { readCourtBelow } from './court-below.ts'

const ofOther: readonly Flag[] = [{ reason: 'ambiguous', says: 'The opinion may tell of another sentence too: compare the judgment.' }]

/** An opinion or judgment of a court of appeals: whose case, and the day a direct appeal was decided. One on a later motion decides no direct appeal. */
export function readAppellateOpinion(pages: readonly Page[]): Found[] {
  const head = pages.slice(0, 2)
  const later = findFirst(head, /(?:denial|denying|denied|dismiss\w+)[^;]{0,80}?(?:\b2255\b|motion\s+to\s+(?:vacate|correct|reduce|modify)|\b3582\b|compassionate|first\s+step)|certificate\s+of\s+appealability/i)
  const ruling = findFirst(pages, /\b(?:we|is|are|be)\s+(?:hereby\s+|therefore\s+)?(?:affirm(?:ed|s)?|vacated?|reversed?|dismiss(?:ed)?|remand(?:ed)?)\b|\b(?:AFFIRMED|VACATED|REVERSED|DISMISSED|REMANDED)\b/i)
  const filed = findFirst(head, new RegExp(`^[^\\n]{0,40}?\\b(?:filed|decided|issued|rendered)\\s*(?:on)?\\s*:?\\s*(?<value>${day})[^\\S\\n]*[\\])]?\\.?[^\\S\\n]*$`, 'im'))
  const alone = findAll(head.slice(0, 1), new RegExp(`^[^\\S\\n]*(?<value>${day})\\.?[^\\S\\n]*$`, 'im'))
  const below = alone.length === 1 ? alone[0] : undefined
  const direct = !later && ruling !== undefined
  const single = tellsOneSentence(pages)
  const terms = later ? [] : toldTerms(pages)
  const term = terms.find(({ path }) => path === 'conviction.term')
  const told = later ? [] : [...terms.map((one) => (one === term && !(single && isToldInFull(one)) ? { ...one, flags: one.flags ?? ofOther } : one)), ...toldConviction(pages), ...toldSentencing(pages).map((one) => (single && isToldWithTerm(one, term) ? one : { ...one, flags: ofOther })), ...readFoundRange(pages).filter(({ path }) => path === 'guideline.range')]
  return [...told, ...readDefendant(pages), ...fact('litigation.appealTaken', direct ? true : undefined, ruling), ...dayFact('litigation.appealDecidedOn', direct ? (filed ?? below)?.at('value') : undefined), ...readCourtBelow(head)]
}
