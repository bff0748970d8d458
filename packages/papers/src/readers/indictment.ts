import type { Page } from '@lenity/casefile'
import { dayFact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { offenseSpan } from '../reading/spans.ts'
import { findFirst } from '../reading/spot.ts'
import { readCaption, readDefendant } from './caption.ts'
import { chargedCounts } from './charged-counts.ts'

const charged = 'The indictment charges this; the plea or the verdict decides.'

/** An indictment: whose case, the days of the offense, and each count it charges. What was charged is not what was found, and every reading says so. */
export function readIndictment(pages: readonly Page[]): Found[] {
  const span = findFirst(pages, new RegExp(offenseSpan, 'i'))
  return [...readCaption(pages), ...readDefendant(pages), ...chargedCounts(pages, charged), ...dayFact('conviction.offenseBeganOn', span?.at('from'), charged), ...dayFact('conviction.offenseEndedOn', span?.at('to'), charged)]
}
