import type { Desk } from '../compose/desk.ts'
import { clause, said, tell } from '../compose/tell.ts'
import { sayPrinted } from '../say/say-printed.ts'
import type { Sentence } from '../sentence.ts'

/** Who the applicant is and where: one sentence. */
export function whoSentence(desk: Desk): Sentence | undefined {
  const name = desk.known('person.name')
  const place = desk.known('custody.facility')
  const facility = said(place, sayPrinted(place?.words ?? ''))
  const number = clause(', register number ', desk.known('person.registerNumber'))
  if (facility === undefined || desk.input.closed !== undefined) return tell`The applicant is ${name}${number}.`
  return tell`${name}${number}${number === '' ? '' : ','} is held at ${facility}.`
}

/** What the court did, in one sentence: when, where, for what term. */
export function sentenceImposed(desk: Desk): Sentence | undefined {
  const court = courtClause(desk)
  const district = desk.known('conviction.district')
  const named = desk.known('conviction.court')
  const inDistrict = named !== undefined && !/district of/i.test(named.words) ? clause(' for the ', district) : ''
  const judge = clause(/^(?:hon|judge|chief|senior)/i.test(desk.known('conviction.judge')?.words ?? '') ? ' (' : ' (Judge ', desk.known('conviction.judge'), ')')
  const on = clause('On ', desk.known('conviction.sentencedOn'), ' ')
  const docket = clause(' in No. ', said(desk.known('conviction.docketNumber'), String(desk.known('conviction.docketNumber')?.value ?? '').replace(/^No\.\s*/i, '')))
  const term = desk.known('conviction.term')
  const opening = on === '' ? 'The ' : 'the '
  return tell`${on}${opening}${court}${inDistrict}${judge} sentenced ${desk.surname ?? 'the applicant'} to ${imprisonment(term?.value, term)}${docket}.`
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
