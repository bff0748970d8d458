import { describe, expect, it } from 'vitest'
import type { PaperKind } from '@lenity/law'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readerFor } from './reader-for.ts'

function facts(kind: PaperKind, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, readerFor(kind)(pages)).map(({ path, value }) => [path, value]))
}

describe('a paper in a form nobody wrote a reader for', () => {
  it('is read by the names of its fields', () => {
    expect(facts('sentence computation', `RECORD OF SENTENCE
Committed name: HARGROVE, III, WILLIAM       Federal Reg. No.: 99123-777
Birthdate       4 July 1971                  Place of confinement: FCI Greenville
Sentence imposed on      Sentence length     Supervised release term
12-MAR-2004              240 mos.            5 years
Computation begin date: 12 March 2004
Presentence custody credit: 311 days
Expected release date ...... 08/15/2021`)).toMatchObject({
      'person.name': 'William Hargrove III', 'person.registerNumber': '99123-777', 'person.dateOfBirth': '1971-07-04', 'custody.facility': 'FCI Greenville',
      'conviction.sentencedOn': '2004-03-12', 'conviction.term': 240, 'conviction.supervisedReleaseMonths': 60, 'custody.commencedOn': '2004-03-12', 'custody.priorCreditDays': 311, 'custody.projectedReleaseOn': '2021-08-15',
    })
  })

  it('gives nothing where its fields say two things', () => {
    expect(facts('sentence computation', 'Sentence length: 240 months\nSentence length: 60 months')).not.toHaveProperty(['conviction.term'])
  })

  it('takes the name of the next field of a form for no value, though no reader reads that field', () => {
    expect(facts('inmate profile', `DESIGNATED FACILITY          AGE
YAZOO CITY MEDIUM FCI        63
WORK                         DETAINERS
CHAPEL ORDERLY               None`)).toMatchObject({ 'custody.facility': 'YAZOO CITY MEDIUM FCI', 'custody.work': 'CHAPEL ORDERLY' })
  })

  it('reads a label of two lines whole, and its value beside the first of them', () => {
    const read = facts('inmate profile', `Designated        ALICEVILLE FCI
Institution
Anticipated       April 21, 2021
Release Date
Sex               F`)
    expect(read).toMatchObject({ 'custody.facility': 'ALICEVILLE FCI', 'custody.projectedReleaseOn': '2021-04-21' })
  })

  it('takes the heads of a table for no values', () => {
    expect(facts('inmate profile', 'Facility      Work assignment      Register number\n')).not.toHaveProperty(['custody.facility'])
  })

  it('is read by its sentences when it is an order in prose', () => {
    expect(facts('sentence reduction order', `1:12-CR-2088-ABC-3
ORDER DENYING MOTION FOR SENTENCE REDUCTION
Defendant Odell Marsh moves for compassionate release. On August 18, 2014, Defendant plead guilty to conspiracy. On November 17, 2014, he was
sentenced to 120 months imprisonment, and 5 years supervised release. Defendant is housed at FCI Greenville. His projected release date is June 13, 2029.`)).toMatchObject({
      'person.name': 'Odell Marsh', 'conviction.docketNumber': '1:12-CR-2088-ABC-3', 'conviction.convictedOn': '2014-08-18', 'conviction.sentencedOn': '2014-11-17', 'conviction.term': 120,
      'conviction.supervisedReleaseMonths': 60, 'custody.facility': 'FCI Greenville', 'custody.projectedReleaseOn': '2029-06-13',
    })
  })

  it('names whom a letter is for, where the letter names one person so and no other', () => {
    expect(facts('letter of support', 'Honorable Judge Lane,\nWe write to ask for leniency in the sentencing of Ada Pell. I have known Ada Pell for years.\nSincerely, Ruth')).toMatchObject({ 'person.name': 'Ada Pell' })
    expect(facts('letter of support', 'Dear President:\nI write on behalf of Ada Pell. I have known Otis Pell since school.\nSincerely, Ruth')).not.toHaveProperty(['person.name'])
  })

  it('names its person by the only register number on it, and by none of two', () => {
    expect(facts('letter of support', 'Dear President:\nPlease free Ada Pell (99123-777). Sincerely, Ruth')).toMatchObject({ 'person.registerNumber': '99123-777' })
    expect(facts('medical record', 'Seen with 99123-777 and 99124-777 today')).not.toHaveProperty(['person.registerNumber'])
  })

  it('gives the figures of the guidelines behind their names and sections', () => {
    expect(facts('presentence report', `SENTENCING WORKSHEET
Adjustment for role in the offense, USSG §3B1.1(c)      +2
Obstruction of justice (3C1.1)                          None
Acceptance of responsibility, 3E1.1(b)                  -3
Career offender: No
Guideline range: 188 to 235 months
Manual used: November 1, 2014`)).toMatchObject({
      'guideline.roleLevels': 2, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3, 'guideline.careerOffender': false, 'guideline.range': [188, 235], 'guideline.edition': '2014',
    })
  })

  it('knows a person by first and family name, and takes the fullest', () => {
    expect(facts('inmate profile', 'Name: PELL, ADA\nCommitted name: PELL, ADA ROSE')).toMatchObject({ 'person.name': expect.stringMatching(/^Ada (?:Rose )?Pell$/) })
    expect(facts('discipline log', 'DISCIPLINE HISTORY\nInmate: ADA PELL Unit B')).toMatchObject({ 'person.name': 'Ada Pell' })
  })

  it('leaves unmarked what can be nothing else, and marks the rest', () => {
    const pages = plainPages('RECORD\nFed. Reg. No.: 99123-777\nBirthday: 4 July 1971\nExpected release date ...... 08/15/2021\nTerm: 120 months', 'plain text')
    const marked = propose('paper', pages, readerFor('sentence computation')(pages)).filter(({ flags }) => flags !== undefined).map(({ path }) => path)
    expect(marked).toEqual(['conviction.term'])
  })

  it('is read by the sentences of a report from prison', () => {
    expect(facts('progress report', 'PROGRESS REPORT\n8a. Projected Rel. Date 8b. Days of Jail Credit\n10/11/2017 via GCT 469 days')).not.toHaveProperty(['custody.commencedOn'])
    expect(facts('progress report', 'PROGRESS REPORT\nMs. Pell was sentenced in Ohio to 120 months, 5 years SRT. Her sentence commenced on 4 March 2010.')).toMatchObject({ 'conviction.term': 120, 'conviction.supervisedReleaseMonths': 60, 'custody.commencedOn': '2010-03-04' })
  })

  it('gives the terms of counts that are told in words', () => {
    expect(facts('judgment', 'JUDGMENT\nThe defendant is guilty of wire fraud, 18 U.S.C. § 1343 (Count 1), and bank robbery, 18 U.S.C. § 2113(a) (Count 3).\nHe shall serve 60 months on Count 1 and 24 months on Count 3.')).toMatchObject({ 'conviction.counts.0.term': 60, 'conviction.counts.1.number': '3', 'conviction.counts.1.term': 24 })
  })
})
