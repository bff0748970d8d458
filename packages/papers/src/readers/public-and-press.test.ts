import { describe, expect, it } from 'vitest'
import type { PaperKind } from '@lenity/law'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readerFor } from './reader-for.ts'

const read = (kind: PaperKind, text: string) => {
  const pages = plainPages(text, 'plain text')
  return propose('paper', pages, readerFor(kind)(pages))
}
const facts = (kind: PaperKind, text: string): Record<string, unknown> => Object.fromEntries(read(kind, text).map(({ path, value }) => [path, value]))

describe('what a public register answers', () => {
  it('is who and where, and a day of release that is to come where somebody is held', () => {
    expect(facts('public record', 'Find an inmate.\nIGNACIO EARL YARBROUGH\nRegister Number: 20406-950\nAge: 62   Race: White   Sex: Male\nLocated at: YAZOO CITY MEDIUM FCI\nRelease Date: 04/21/2031')).toEqual({ 'person.name': 'Ignacio Earl Yarbrough', 'person.registerNumber': '20406-950', 'custody.facility': 'YAZOO CITY MEDIUM FCI', 'custody.projectedReleaseOn': '2031-04-21' })
  })

  it('is a day that is past, and no place, where the person is held nowhere', () => {
    expect(facts('public record', 'Find an inmate.\nIGNACIO EARL YARBROUGH\nRegister Number: 20406-950\nAge: 62   Race: White   Sex: Male\nLocated at: NOT IN BOP CUSTODY\nRelease Date: 04/21/2011')).toEqual({ 'person.name': 'Ignacio Earl Yarbrough', 'person.registerNumber': '20406-950', 'custody.releasedOn': '2011-04-21' })
  })

  it('is an earlier conviction where a court of a state is asked, and nothing of the case itself', () => {
    const record = facts('public record', 'REGISTER OF ACTIONS\nCircuit Court, Clay County, Texas\nCASE NO. CR84-1199\nThe State of Texas vs. Vernon Eugene Zamora          Date Filed: 04/13/1984\nDefendant     Zamora, Vernon Eugene          DOB: 04/07/1955\nCharge                    Offense Date     Disposition     Disposed\nCriminal Trespass         04/01/1984       Guilty          10/10/1984\nEvents & Orders of the Court\n04/02/1984     Initial appearance. Bond set.')
    expect(record).toMatchObject({ 'person.name': 'Vernon Eugene Zamora', 'person.dateOfBirth': '1955-04-07', 'history.priors.0.offense': 'Criminal Trespass', 'history.priors.0.sentencedOn': '1984-10-10' })
    expect(Object.keys(record).filter((path) => path.startsWith('conviction.'))).toEqual([])
  })

  it('is an earlier conviction where the clerk of a court certifies one case, told in sentences or by labels', () => {
    const prior = { 'history.priors.0.offense': 'Attempted Robbery 3rd Degree', 'history.priors.0.sentencedOn': '1988-11-20', 'history.priors.0.months': 12 }
    const head = 'SUPREME COURT OF THE STATE OF NEW YORK, KINGS COUNTY\nCERTIFICATE OF DISPOSITION INDICTMENT\nTHE PEOPLE OF THE STATE OF NEW YORK vs. DESMOND EARL LOTT, Defendant\nCASE NUMBER: 4411-88\nDATE OF BIRTH: 04/07/1961\nDATE OF ARREST: 06/02/1988\n'
    const sentences = `${head}I HEREBY CERTIFY THAT IT APPEARS FROM AN EXAMINATION OF THE RECORDS ON FILE IN THIS OFFICE THAT ON 10/12/1988 THE ABOVE NAMED DEFENDANT WAS CONVICTED OF THE CRIME OF ATTEMPTED ROBBERY 3RD DEGREE BY PLEA OF GUILTY;\nTHAT ON 11/20/1988 THE COURT SENTENCED THE DEFENDANT TO IMPRISONMENT OF 1 YEAR.\nCOURT CLERK`
    const { 'history.priors.0.offense': offense, ...rest } = facts('public record', sentences)
    expect({ ...rest, 'history.priors.0.offense': offense }).toEqual({ 'person.name': 'Desmond Earl Lott', 'person.dateOfBirth': '1961-04-07', ...prior, 'history.priors.0.offense': 'ATTEMPTED ROBBERY 3RD DEGREE' })
    expect(facts('public record', `${head}This is to certify that the defendant pleaded guilty to Attempted Robbery 3rd Degree on October 12, 1988 and was sentenced on November 20, 1988 to confinement for one (1) year.`)).toMatchObject(prior)
    expect(facts('public record', `${head}Convicted of: Attempted Robbery 3rd Degree\nDate of conviction: 10/12/1988\nDate of sentence: 11/20/1988\nSentence: 1 year jail`)).toMatchObject(prior)
  })

  it('is nothing of the case itself where labels of an earlier one read as those of a judgment', () => {
    const record = facts('public record', 'COUNTY COURT, ERIE COUNTY\nCERTIFICATE OF DISPOSITION\nDefendant: Desmond Earl Lott\nDate of Birth: 04/07/1961\nOffense: Attempted Robbery, third degree\nDate of Sentence: 11/20/1988\nSentence: 1 year\nIndictment No.: 4411-88')
    expect(record).toMatchObject({ 'person.name': 'Desmond Earl Lott', 'history.priors.0.sentencedOn': '1988-11-20', 'history.priors.0.months': 12 })
    expect(Object.keys(record).filter((path) => path.startsWith('conviction.'))).toEqual([])
  })

  it('is of whoever stands below the parties, convicted upon a plea or after a trial', () => {
    for (const how of ['upon a plea of guilty', 'after a jury trial']) expect(facts('public record', `STATE OF NEW YORK\nCOUNTY COURT : ERIE COUNTY\nTHE PEOPLE OF THE STATE OF NEW YORK\n-against-\nDESMOND EARL LOTT,\nDefendant.\nCERTIFICATE OF DISPOSITION\nI certify that on October 12, 1988 the above defendant was convicted ${how} of the crime of Attempted Robbery in the Third Degree, and that on November 20, 1988 the defendant was sentenced to a term of imprisonment of one year.`), how).toMatchObject({ 'person.name': 'Desmond Earl Lott', 'history.priors.0.sentencedOn': '1988-11-20', 'history.priors.0.months': 12, 'history.priors.0.offense': 'Attempted Robbery in the Third Degree' })
  })

  it('is none of which a court certifies several, nor what a court of the United States did', () => {
    const told = 'STATE OF OHIO\nCERTIFICATE OF CONVICTION\nDesmond Earl Lott was convicted of Forgery and was sentenced on November 20, 1988 to 18 months.'
    expect(facts('public record', told)).toHaveProperty(['history.priors.0.months'], 18)
    for (const other of [`${told} He was convicted of Theft and was sentenced on March 1, 1990 to 6 months.`, told.replace('STATE OF OHIO', 'UNITED STATES DISTRICT COURT')]) expect(Object.keys(facts('public record', other)).filter((path) => path.startsWith('history.'))).toEqual([])
  })

  it('is a day that is past where it says so, and one that waits for a person where it says neither', () => {
    expect(facts('public record', 'Inmate Locator\nDana Lott\nRegister Number: 45999-083\nReleased On: 06/06/2018')).toMatchObject({ 'custody.releasedOn': '2018-06-06' })
    const bare = read('public record', 'Inmate Locator\nDana Lott\nRegister Number: 45999-083\nRelease Date: 06/06/2018').find(({ path }) => path === 'custody.releasedOn')
    expect(bare).toMatchObject({ value: '2018-06-06', flags: [{ reason: 'ambiguous' }] })
  })
})

const release = `United States Attorney’s Office
Northern District of Ohio
FOR IMMEDIATE RELEASE
October 17, 2024
Cleveland Woman Sentenced in Federal Court
CLEVELAND – Lorraine Michelle Villanueva, 43, of Cleveland, was sentenced on October 16, 2024 by United States District Judge Ximena Y. Barrientos to 51 months in federal prison, to be followed by 3 years of supervised release, announced United States Attorney Sonia R. Delgado.
Ms. Villanueva pleaded guilty on 07/01/2024 to Count 1 of the Indictment.`

describe('what a prosecutor’s office tells the press', () => {
  it('is read, and all of it waits for a person', () => {
    expect(facts('press article', release)).toEqual({ 'person.name': 'Lorraine Michelle Villanueva', 'conviction.judge': 'Ximena Y. Barrientos', 'conviction.term': 51, 'conviction.supervisedReleaseMonths': 36, 'conviction.sentencedOn': '2024-10-16', 'conviction.convictedOn': '2024-07-01', 'conviction.decidedBy': 'guilty plea' })
    expect(read('press article', release).every(({ flags }) => flags !== undefined && flags.length > 0)).toBe(true)
  })

  it('is not what a newspaper tells', () => expect(facts('press article', release.replace('United States Attorney’s Office', 'The Ohio Ledger').replace('FOR IMMEDIATE RELEASE', 'By Nora Castellan'))).toEqual({}))
})
