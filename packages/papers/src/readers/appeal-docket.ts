import type { Flag, Page } from '@lenity/casefile'
import { day, parseDay } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst } from '../reading/spot.ts'
import { readDefendant } from './caption.ts'
import { readCourtBelow } from './court-below.ts'

const asPrinted = 'So far as the docket went on the day it was printed.'
const termed: readonly Flag[] = [{ reason: 'ambiguous', says: 'This is the day on which the docket was closed: the opinion may be of another.' }]

/** Whether a docket is that of a court of appeals, whose number is not the case's and whose days are those of the appeal. */
export function isAppealDocket(pages: readonly Page[]): boolean {
  return findFirst(pages.slice(0, 1), /court\s+of\s+appeals\s+docket\s*#|general\s+docket\b[\s\S]{0,80}court\s+of\s+appeals|court\s+of\s+appeals[\s\S]{0,120}general\s+docket/i) !== undefined
}

/** The docket of a court of appeals: whose case, the court below, and of a direct appeal that it was taken and whether it is pending. */
export function readAppealDocket(pages: readonly Page[]): Found[] {
  const direct = findFirst(pages, /\bdirect\s+criminal\b/i)
  const closed = direct && findFirst(pages.slice(0, 1), new RegExp(`\\btermed\\s*:\\s*(?<value>${day})`, 'i'))
  return [
    ...readDefendant(pages),
    ...readCourtBelow(pages.slice(0, 2)),
    ...fact('litigation.appealTaken', direct ? true : undefined, direct),
    ...fact('litigation.appealPending', direct ? closed === undefined : undefined, closed ?? direct, asPrinted),
    ...dayFact('litigation.appealDecidedOn', closed?.at('value')).map((one) => ({ ...one, flags: ruledOn(pages).has(String(one.value)) ? undefined : termed })),
  ]
}

/** The days on which entries say that an opinion or a judgment was filed. */
function ruledOn(pages: readonly Page[]): ReadonlySet<string> {
  return new Set(findAll(pages, new RegExp(`^[^\\S\\n]*(?<on>${day})\\s+(?:\\d{1,4}\\s+)?[^\\n]{0,60}\\b(?:opinion|judgment|disposition|decision|order)\\b[^\\n]{0,60}\\b(?:filed|entered|issued|affirm\\w*|dismiss\\w*)`, 'im')).flatMap((hit) => parseDay(hit.get('on'))?.date ?? []))
}
