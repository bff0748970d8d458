import { describe, expect, it } from 'vitest'
import type { PaperKind } from '@lenity/law'
import { plainPages } from '../../pages/plain-pages.ts'
import { propose } from '../../reading/propose.ts'
import { readerFor } from '../reader-for.ts'

function facts(kind: PaperKind, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, readerFor(kind)(pages)).map(({ path, value }) => [path, value]))
}

describe('lists in a form nobody wrote a reader for', () => {
  it('counts under heads of their own, and told by their labels', () => {
    expect(facts('presentence report', `Ct.     Statute                  Charge                          Mandatory minimum
1       21 U.S.C. § 846          Conspiracy to distribute        10 years
                                 cocaine
3       18 U.S.C. § 924(c)       Firearm in furtherance          None`)).toMatchObject({
      'conviction.counts.0.number': '1', 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.description': 'Conspiracy to distribute cocaine', 'conviction.counts.0.statedMinimum': 120,
      'conviction.counts.1.number': '3', 'conviction.counts.1.statute': '18 U.S.C. 924(c)', 'conviction.counts.1.statedMinimum': 0,
    })
    expect(facts('progress report', 'Count: 1\nOffense: Wire fraud\nStatute: 18 U.S.C. § 1343\nTerm imposed: 60 months\nCount: 2\nOffense: Bank robbery\nStatute: 18 U.S.C. § 2113(a)\nTerm imposed: 24 months')).toMatchObject({ 'conviction.counts.0.description': 'Wire fraud', 'conviction.counts.1.statute': '18 U.S.C. 2113(a)', 'conviction.counts.1.term': 24 })
  })

  it('convictions of a worksheet', () => {
    const read = facts('presentence report', `Date of Imposition     Offense                  Sentence            Release Date     Points
02/03/1998             Burglary                 18 months           08/03/1999       3
04/05/2001             Theft of property        Probation, 1 year                    1`)
    expect(read).toMatchObject({ 'history.priors.0.offense': 'Burglary', 'history.priors.0.sentencedOn': '1998-02-03', 'history.priors.0.months': 18, 'history.priors.0.points': 3, 'history.priors.1.months': 0, 'history.priors.1.points': 1 })
  })

  it('courses without their codes, and without those that were left', () => {
    const read = facts('education transcript', `Course No.   Course Title           Start Date    Completed      Result
ED-101       Anger Management       01/02/2010    03/04/2010     Completed
ED-220       Welding                02/03/2011    05/06/2011     Withdrawn`)
    expect(read).toMatchObject({ 'custody.programs.0.name': 'Anger Management', 'custody.programs.0.completedOn': '2010-03-04' })
    expect(read).not.toHaveProperty(['custody.programs.1.name'])
  })

  it('incidents by the label of each part, without what was expunged', () => {
    const read = facts('discipline log', `Report no.: 2345678   Date of incident: 01/02/2003
Charge: Possessing a dangerous weapon (Code 104)   Finding: Guilty
Report no.: 2345999   Date of incident: 02/03/2004
Charge: Refusing an order (Code 307)   Finding: Expunged`)
    expect(read).toMatchObject({ 'custody.incidents.0.code': 104, 'custody.incidents.0.on': '2003-01-02', 'custody.incidents.0.act': 'Possessing a dangerous weapon' })
    expect(read).not.toHaveProperty(['custody.incidents.1.code'])
  })

  it('no program that is waited for or was left, where a column before the day says so', () => {
    const read = facts('progress report', 'How it ended      Date          Activity\nCompleted         02/18/1995    CRIMINAL THINKING\nCompleted         03/06/1999    VICTIM IMPACT\nWaiting           01/09/2026    STRUCTURED EXERCISE\nWithdrew          12/02/2025    DRIVERS LICENSE CLASS')
    expect(Object.entries(read).filter(([path]) => path.endsWith('.completedOn')).map(([, on]) => on)).toEqual(['1995-02-18', '1999-03-06'])
  })

  it('no program of the head that says whom the report is about, and when it was written', () => {
    expect(Object.keys(facts('progress report', 'SUBJECT: Travis Salazar, Reg. No. 87824-922\nDate: 27-APR-2026\nHe works in the kitchen.')).filter((path) => path.startsWith('custody.programs'))).toEqual([])
  })

  it('no incident of a line of a log that says it was expunged', () => {
    const read = facts('discipline log', 'DISCIPLINE HISTORY\n03-28-2005 397 PHONE ABUSE-DISRUPT LP phone 60 days\n01-31-2026 305 POSSESSING UNAUTHORIZED ITEM Expunged')
    expect(read).toMatchObject({ 'custody.incidents.0.code': 397 })
    expect(read).not.toHaveProperty(['custody.incidents.1.code'])
  })

  it('no count of a motion under Title 28 in a register', () => {
    const read = facts('docket sheet', 'Ct.   Code section        Charge                            Sentence\n1     21:841(a)(1)        Distribution of Methamphetamine   360 months\nFilings and proceedings\n16    12/10/2001          Motion to vacate under 28 U.S.C. § 2255 by the defendant.')
    expect(Object.values(read).filter((value) => String(value).startsWith('28 U.S.C.'))).toEqual([])
    expect(read).toMatchObject({ 'conviction.counts.0.statute': '21 U.S.C. 841(a)(1)' })
  })

  it('no restitution of what is left of fine and restitution together', () => {
    const read = facts('financial responsibility plan', 'FELONY ASSESSMENT: $100.00\nCriminal Fine: $17,500.00\nBalance remaining on fine and restitution: $17,275.00')
    expect(read).toMatchObject({ 'conviction.fine': 17500 })
    expect(read).not.toHaveProperty(['conviction.restitution'])
  })

  it('diagnoses of a table, without what is resolved', () => {
    const read = facts('medical record', 'First noted      Condition                ICD code     Status\n01/02/2010       Asthma                   J45.909      Active\n03/04/2011       Low back pain            M54.5        Resolved')
    expect(read).toMatchObject({ 'health.conditions.0.name': 'Asthma', 'health.conditions.0.on': '2010-01-02' })
    expect(read).not.toHaveProperty(['health.conditions.1.name'])
  })

  it('no diagnosis and no program of what a paper says of itself at its foot, with a day beside it', () => {
    const note = facts('medical record', 'Assessment and Plan\n1. Asthma, diagnosed 01/02/2010\n2. Glaucoma, diagnosed 03/04/2011\nReturn in 3 months, sooner if worse.\nElectronically signed by Paul Nwosu, DO on 08/17/2012 at 2:14 PM\nPrinted by HIM 09/06/2012')
    expect(note).toMatchObject({ 'health.conditions.0.name': 'Asthma', 'health.conditions.0.on': '2010-01-02', 'health.conditions.1.name': 'Glaucoma' })
    expect(note).not.toHaveProperty(['health.conditions.2.name'])
    expect(note).not.toHaveProperty(['health.conditions.2.on'])
    const review = facts('progress report', 'Programs completed:\n• Typing (05-06-2011)\n• Welding (07-08-2012)\n• Parenting (09-10-2013)\nGenerated: 11-09-2014     Page 1 of 2')
    expect(review).toMatchObject({ 'custody.programs.2.name': 'Parenting', 'custody.programs.2.completedOn': '2013-09-10' })
    expect(review).not.toHaveProperty(['custody.programs.3.completedOn'])
  })

  it('no weight, which is grams of a charge and no code of an act', () => {
    expect(facts('progress report', 'Date: 01/02/2010\nOffense: Distribution of 100 grams of heroin')).not.toHaveProperty(['custody.incidents.0.code'])
  })

  it('what is unpaid by its column, not by its place', () => {
    expect(facts('financial responsibility plan', 'Obligation         Imposed        Paid          Balance\nRestitution        $5,000.00      $1,200.00     $3,800.00\nFine               $1,000.00      $400.00       $600.00')).toMatchObject({ 'conviction.unpaid': 4400, 'conviction.restitution': 5000, 'conviction.fine': 1000 })
    expect(facts('financial responsibility plan', '2 REST FV $5,000.00 $1,200.00 $3,800.00 IMMEDIATE AGREED')).not.toHaveProperty(['conviction.unpaid'])
  })

  it('no days of time credit where they are those of jail', () => {
    expect(facts('sentence computation', 'Jail time credit: 311')).not.toHaveProperty(['custody.timeCreditDays'])
  })

  it('courses whose day is that of their status, in any column', () => {
    expect(facts('education transcript', `INMATE EDUCATION TRANSCRIPT
Outcome       Status Date         Program
Completed     13 December 2018    INTERMEDIATE KEYBOARDING
Completed     27 November 2018    GED PROGRAM
Waiting       18 May 2026         TYPING`)).toEqual({ 'custody.programs.0.name': 'INTERMEDIATE KEYBOARDING', 'custody.programs.0.completedOn': '2018-12-13', 'custody.programs.1.name': 'GED PROGRAM', 'custody.programs.1.completedOn': '2018-11-27' })
  })

  it('incidents told below courses are none of them', () => {
    const all = facts('progress report', `COMPLETED COURSES
Action        As of           Course Title
Completion    10-JAN-2024     COMMERCIAL DRIVERS LICENSE CLASS
Completion    19-NOV-2022     TYPING
Incident Report No. 895242   Date: 16-SEP-2023   Code: 112   Act: USE OF DRUGS/ALCOHOL
Sanction: 41 days GCT disallowed`)
    expect(Object.entries(all).filter(([path]) => /^custody\.programs\.\d+\.name$/.test(path)).map(([, name]) => name)).toEqual(['COMMERCIAL DRIVERS LICENSE CLASS', 'TYPING'])
  })

  it('incidents with their sanctions are no programs', () => {
    expect(Object.keys(facts('progress report', `PROGRESS REPORT
Incident Reports
Date                Code No.   Description                    Sanction
January 20, 2025    307        REFUSING TO OBEY AN ORDER      Extra duty 10 hours
May 19, 2019        217        GIVING/ACCEPTING MONEY         30 days loss of commissary`)).filter((path) => path.startsWith('custody.programs'))).toEqual([])
  })
})
