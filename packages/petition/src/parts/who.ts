import type { CivilDate } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { clause, said, tell } from '../compose/tell.ts'
import type { Sentence } from '../sentence.ts'

/** Who the applicant is and where: one sentence. */
export function whoSentence(desk: Desk): Sentence | undefined {
  const name = desk.known('person.name')
  const born = desk.known('person.dateOfBirth')
  const age = typeof born?.value === 'string' ? clause(', ', said(born, String(ageOn(born.value as CivilDate, desk.input.asOf))), '') : ''
  const facility = desk.known('custody.facility')
  const number = clause(', register number ', desk.known('person.registerNumber'))
  if (facility === undefined || desk.input.closed !== undefined) return tell`${name}${age}${number}, is the applicant.`
  return tell`${name}${age}${number}, is held at ${facility}.`
}

/** Whole years of age on a day. */
export function ageOn(born: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** What the court did, in one sentence: when, where, for what term. */
export function sentenceImposed(desk: Desk): Sentence | undefined {
  const court = courtClause(desk)
  const judge = clause(' (', desk.known('conviction.judge'), ')')
  const on = clause('On ', desk.known('conviction.sentencedOn'), ' ')
  const docket = clause(' in No. ', said(desk.known('conviction.docketNumber'), String(desk.known('conviction.docketNumber')?.value ?? '').replace(/^No\.\s*/i, '')))
  const term = desk.known('conviction.term')
  const opening = on === '' ? 'The ' : 'the '
  return tell`${on}${opening}${court}${judge} sentenced ${desk.surname ?? 'the applicant'} to ${imprisonment(term?.value, term)}${docket}.`
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
