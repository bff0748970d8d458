import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst } from '../reading/spot.ts'
import { readCaption, readDefendant } from './caption.ts'

const charged = 'The indictment charges this; the plea or the verdict decides.'

/**
 * An indictment says what was charged, not what was found: the counts of conviction are left to the judgment and the verdict, since
 * their order in the case is the judgment's.
 */
export function readIndictment(pages: readonly Page[]): Found[] {
  const span = findFirst(pages, new RegExp(`(?:beginning|from|between)\\s+(?:at\\s+least\\s+)?(?:as\\s+early\\s+as\\s+)?(?:in\\s+|on\\s+)?or\\s+about\\s+(?<from>${day})[^.]{0,80}?(?:until|through|to|and|ending)\\s+(?:in\\s+|on\\s+|at\\s+least\\s+)?(?:or\\s+about\\s+)?(?<to>${day})`, 'i'))
  return [...readCaption(pages), ...readDefendant(pages), ...dayFact('conviction.offenseBeganOn', span?.at('from'), charged), ...dayFact('conviction.offenseEndedOn', span?.at('to'), charged)]
}
