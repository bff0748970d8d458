import type { Desk } from '../compose/desk.ts'
import type { Known } from '../compose/ledger.ts'
import { said } from '../compose/tell.ts'
import { sayPrinted } from '../say/say-printed.ts'
import type { Sentence } from '../sentence.ts'
import { tellAs } from '../voice/tell-as.ts'

/** Who the applicant is and where: one sentence. */
export function whoSentence(desk: Desk): Sentence | undefined {
  const name = desk.known('person.name')
  const place = desk.known('custody.facility')
  const facility = said(place, sayPrinted(place?.words ?? ''))
  const number = desk.known('person.registerNumber')
  if (facility === undefined || desk.input.closed !== undefined || isOutside(desk)) return tellAs(desk, 'applicant', { name, number })
  return tellAs(desk, 'applicant held', { name, number, facility })
}

/** Whether the person is no longer confined: a paper may still name the prison they were in. */
export function isOutside(desk: Desk): boolean {
  const status = desk.known('custody.status')?.value
  return status === 'on supervision' || status === 'released'
}

/** What the court did, in one sentence: when, where, for what term. */
export function sentenceImposed(desk: Desk): Sentence | undefined {
  const court = courtClause(desk)
  const district = desk.known('conviction.district')
  const named = desk.known('conviction.court')
  const judge = desk.known('conviction.judge')
  const docket = desk.known('conviction.docketNumber')
  const term = desk.known('conviction.term')
  return tellAs(desk, 'sentence imposed', {
    day: desk.known('conviction.sentencedOn'), court, surname: desk.surname ?? 'the applicant', term: imprisonment(term?.value, term),
    district: named !== undefined && !/district of/i.test(named.words) ? district : undefined,
    judge: said(judge, `${/^(?:hon|judge|chief|senior)/i.test(judge?.words ?? '') ? '' : 'Judge '}${judge?.words ?? ''}`),
    docket: docketOf(docket),
  })
}

/** A docket number without the `No.` some papers print before it. */
export function docketOf(docket: Known | undefined): Known | undefined {
  return said(docket, String(docket?.value ?? '').replace(/^No\.\s*/i, ''))
}

function courtClause(desk: Desk) {
  const court = desk.known('conviction.court')
  const district = desk.known('conviction.district')
  if (court === undefined) return district === undefined ? 'court' : said(district, `United States District Court for the ${district.words}`)
  return said(court, court.words.replace(/^the\s+/i, '').replace(/, (?=\w+ern District)/, ' for the '))
}

function imprisonment<K extends { readonly words: string }>(value: unknown, term: K | undefined): K | undefined {
  return term === undefined ? undefined : { ...term, words: value === 'life' ? 'imprisonment for life' : `${term.words} of imprisonment` }
}
