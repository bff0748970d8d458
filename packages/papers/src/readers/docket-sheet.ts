import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact, ifSaid } from '../reading/facts.ts'
import { personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst } from '../reading/spot.ts'
import { readCaption } from './caption.ts'

/** A docket sheet of PACER or of before: caption, judge, plea or verdict, notice under 851. */
export function readDocketSheet(pages: readonly Page[]): Found[] {
  const judge = findFirst(pages, /assigned\s+to\s*:\s*(?:Chief\s+|Senior\s+|District\s+)*(?:Judge\s+)?(?<value>[A-Z][A-Za-z.'’-]+(?:\s[A-Z][A-Za-z.'’-]*){1,3})/)
  const notice = findFirst(pages, /[^\n]*(?:notice|information)[^\n]{0,100}\b851\b[^\n]*/i)
  const decided = findAll(pages, new RegExp(`(?<on>${day})[^\\n]{0,60}?(?<what>JURY\\s+VERDICT|PLEA\\s+ENTERED[^\\n]{0,60}GUILTY|guilty\\s+plea\\s+entered)`, 'i')).at(-1)
  return [
    ...readCaption(pages),
    ...fact('conviction.judge', judge && personName(judge.get('value')), judge?.at('value')),
    ...fact('conviction.notice851', notice ? true : undefined, notice),
    ...dayFact('conviction.convictedOn', decided?.at('on')),
    ...ifSaid(pages, 'conviction.decidedBy', 'jury verdict', /jury\s+verdict[^\n]{0,80}guilty/i),
  ]
}
