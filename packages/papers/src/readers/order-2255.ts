import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { findFirst, wordsAt } from '../reading/spot.ts'
import { judgeName } from './judgment.ts'
import { toldAppeal } from './told/said-appeal.ts'
import { toldConviction, toldSentencing } from './told/said-conviction.ts'
import { toldTerms } from './told/said-terms.ts'
import { readCaption, readDefendant, readRegisterNumber } from './caption.ts'

const motion = /\b2255\b|motion\s+to\s+vacate|motion\s+to\s+(?:correct|set\s+aside)|\b(?:the|his|her|this|movant['’]s|petitioner['’]s|defendant['’]s)\s+(?:motion|petition)\s+(?:is|are|be)\b/i
const ruled = /\b(?:is|are|be|hereby)\s+(?:hereby\s+|therefore\s+)?(?:denied|dismissed|granted|overruled)|\b(?:denies|dismisses|grants|overrules)\b|\b(?:DENIED|DISMISSED|GRANTED)\b/i
/** What is ruled on beside the motion itself, or not yet ruled. */
const beside = /in\s+forma\s+pauperis|evidentiary\s+hearing|appointment\s+of\s+counsel|extension\s+of\s+time|leave\s+to\s+(?:amend|file)|recommend(?:s|ed)\s+that|should\s+be\s+(?:denied|dismissed|granted)|previously|earlier|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.?\s?c\.?|federal)\s+circuit|court\s+of\s+appeals/i

/** An order on a motion under 28 U.S.C. 2255: whose case, and that such a motion was decided. A magistrate's recommendation decides none. */
export function readOrder2255(pages: readonly Page[]): Found[] {
  const recommended = findFirst(pages.slice(0, 1), /^\s*\W{0,3}(?:magistrate\s+judge['’]s\s+)?(?:report\s+and\s+recommendation|findings[^\n]{0,40}recommendation)/im)
  const ruling = recommended ? undefined : sentencesOf(pages).findLast((one) => decides(wordsAt(one)))
  return [...readCaption(pages), ...readDefendant(pages), ...readRegisterNumber(pages), ...judgeName(pages), ...fact('litigation.collateralDecided', ruling ? true : undefined, ruling), ...toldTerms(pages), ...toldConviction(pages), ...toldSentencing(pages), ...toldAppeal(pages)]
}

/** What is said of a certificate of appealability is no ruling on the motion. */
function decides(sentence: string): boolean {
  const [own = ''] = sentence.split(/\bcertificate\s+of\s+appealability/i)
  return motion.test(own) && ruled.test(own) && !beside.test(own)
}
