import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose, type Reader } from '../reading/propose.ts'
import { readCertificate } from './certificate.ts'
import { readDisciplineLog } from './discipline-log.ts'
import { readEducationTranscript } from './education-transcript.ts'
import { readJudgment } from './judgment.ts'
import { readMedicalRecord } from './medical-record.ts'
import { readPresentenceReport } from './presentence-report.ts'
import { readProgressReport } from './progress-report.ts'
import { readSentenceComputation } from './sentence-computation.ts'

/** Papers that tell in sentences, or the other way round, what the usual forms have in labels and tables. */
function facts(reader: Reader, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, reader(pages)).map(({ path, value }) => [path, value]))
}

describe('papers in no form', () => {
  it('a judgment in numbered paragraphs', () => {
    const text = `IN THE DISTRICT COURT OF THE UNITED STATES
FOR THE SOUTHERN DISTRICT OF FLORIDA
UNITED STATES OF AMERICA              CASE NO. 1:17-cr-00468-LLC-3
versus                                USM NO. 35927-964
LAMAR WAYNE MAYFIELD                  Counsel: Sonia R. Delgado
CRIMINAL JUDGMENT
1. Conviction. On September 3, 2018 the defendant entered a plea of guilty to the following:
Count I. Conspiracy to Commit Money Laundering (18 U.S.C. § 1956(h)), an offense that ended on September 27, 2017.
Count II. Wire Fraud (18 USC § 1343), an offense that ended on August 24, 2017.
2. Custody. It is the judgment of this Court, pronounced on November 26, 2018, that the defendant be imprisoned for a
total of TWENTY-ONE (21) MONTHS, being 21 months on each of Counts I and II, to be served concurrently.
3. Supervision. After imprisonment the defendant shall serve four (4) years of supervised release.
4. Money. The defendant shall pay an assessment of $200.00, no fine, and restitution of $712,092.00.
Philippa G. Stannard, United States District Judge`
    expect(facts(readJudgment, text)).toMatchObject({
      'person.name': 'Lamar Wayne Mayfield', 'person.registerNumber': '35927-964', 'conviction.district': 'Southern District of Florida', 'conviction.decidedBy': 'guilty plea', 'conviction.convictedOn': '2018-09-03',
      'conviction.counts.0.statute': '18 U.S.C. 1956(h)', 'conviction.counts.1.description': 'Wire Fraud', 'conviction.offenseEndedOn': '2017-09-27', 'conviction.sentencedOn': '2018-11-26', 'conviction.term': 21, 'conviction.counts.1.term': 21,
      'conviction.supervisedReleaseMonths': 48, 'conviction.assessment': 200, 'conviction.fine': 0, 'conviction.restitution': 712_092, 'conviction.judge': 'Philippa G. Stannard',
    })
  })

  it('a presentence report whose convictions are told in sentences', () => {
    const text = `REPORT OF PRESENTENCE INVESTIGATION
Guidelines
The Manual of November 1, 2018, was used.
Base offense level ................ 24
Role in the offense, Chapter Three, Part B ................ 0
Obstruction, 3C1.1 ................ 0
Acceptance of responsibility, 3E1.1 ................ -3
Total offense level ................ 21
Record
(1) Burglary of a Habitation, Superior Court, Washington County,
Missouri. Sentenced on July 6, 2009 to 60 months in custody; 3
points.
(2) Forgery, District Court, Clay County, Missouri. Sentenced on July 1, 2013 to probation; 1 point.
Two points are added because the defendant was on probation at the time. The criminal history points come to 6, for category III.`
    expect(facts(readPresentenceReport, text)).toMatchObject({
      'guideline.edition': '2018', 'guideline.baseLevel': 24, 'guideline.roleLevels': 0, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3, 'guideline.totalLevel': 21, 'guideline.points': 6, 'guideline.statusPoints': 2, 'guideline.category': 3,
      'history.priors.0.offense': 'Burglary of a Habitation', 'history.priors.0.months': 60, 'history.priors.0.points': 3, 'history.priors.1.sentencedOn': '2013-07-01', 'history.priors.1.months': 0, 'history.priors.1.points': 1,
    })
  })

  it('a letter on how a sentence was computed', () => {
    const text = `RE: Sentence computation of Clifford Weems, Register Number 50690-916
A sentence of 480 months was imposed on July 1, 2011 in the United States District Court for the Central District of California,
Docket Number 2:10CR251-9. The computation commences the sentence on July 1, 2011 and awards 361 days of prior custody credit.
The projected release date is September 14, 2044. To date 41 days of good conduct time have been disallowed.`
    expect(facts(readSentenceComputation, text)).toMatchObject({ 'person.registerNumber': '50690-916', 'conviction.term': 480, 'conviction.sentencedOn': '2011-07-01', 'custody.commencedOn': '2011-07-01', 'custody.priorCreditDays': 361, 'custody.goodTimeLostDays': 41, 'custody.projectedReleaseOn': '2044-09-14' })
  })

  it('a disciplinary record in sentences, without what was expunged', () => {
    const text = 'DISCIPLINARY RECORD\nLANDRY, HECTOR ANTONIO, 31891-968, FCI Sandstone\n4 October 2025. Code 397, PHONE ABUSE-DISRUPT MONITORING. Found guilty; 30 days.\n1 May 2020. Code 310, ABSENT FROM ASSIGNMENT. Expunged.'
    const read = facts(readDisciplineLog, text)
    expect(read).toMatchObject({ 'person.name': 'Hector Antonio Landry', 'custody.incidents.0.code': 397, 'custody.incidents.0.on': '2025-10-04', 'custody.incidents.0.act': 'PHONE ABUSE-DISRUPT MONITORING' })
    expect(read).not.toHaveProperty(['custody.incidents.1.code'])
  })

  it('lists that begin with the day: courses, programs, diagnoses', () => {
    expect(facts(readEducationTranscript, 'RECORD OF COURSES COMPLETED\nInmate: Billy Earl Yarbrough (97154-952)\nCOMPLETION DATE COURSE TITLE GRADE\n06-02-2024 HEALTHY EATING B\n09-12-2022 VT WELDING PASS')).toMatchObject({ 'person.registerNumber': '97154-952', 'custody.programs.0.name': 'HEALTHY EATING', 'custody.programs.1.name': 'VT WELDING', 'custody.programs.1.completedOn': '2022-09-12' })
    expect(facts(readEducationTranscript, 'EDUCATION DATA - TRANSCRIPT\nStatus As of Course Title\nCompleted 01/24/2018 PARENTING PROGRAM\nCompleted 09/30/2016 TYPING\nEnrolled 04/16/2026 DRUG PROGRAM')).toMatchObject({ 'custody.programs.0.name': 'PARENTING PROGRAM', 'custody.programs.0.completedOn': '2018-01-24', 'custody.programs.1.name': 'TYPING', 'custody.programs.1.completedOn': '2016-09-30' })
    expect(facts(readProgressReport, 'PROGRAM REVIEW REPORT\nJOB: COMMISSARY\nTERM: 120 MONTHS\nPROGRAMS COMPLETED SINCE ARRIVAL:\n04/03/2014 STRUCTURED EXERCISE\n10/21/2011 KEYBOARDING\nTEAM COMMENTS: none')).toMatchObject({ 'custody.work': 'COMMISSARY', 'conviction.term': 120, 'custody.programs.0.name': 'STRUCTURED EXERCISE', 'custody.programs.1.completedOn': '2011-10-21' })
    expect(facts(readMedicalRecord, 'CHRONIC CARE CLINIC\nPatient: HIGHTOWER, BILLY ALLEN\nOnset Diagnosis\n03/06/2022 Hyperlipidemia\n02/10/2025 Chronic hepatitis C')).toMatchObject({ 'person.name': 'Billy Allen Hightower', 'health.conditions.0.name': 'Hyperlipidemia', 'health.conditions.1.on': '2025-02-10' })
  })

  it('a certificate that is one sentence', () => {
    expect(facts(readCertificate, 'CERTIFICATE OF PARTICIPATION\nJolene Ann Brand completed BUSINESS MANAGEMENT at FCI\nTallahassee on August 26, 2021, and is commended for it.')).toMatchObject({ 'person.name': 'Jolene Ann Brand', 'custody.programs.0.name': 'BUSINESS MANAGEMENT', 'custody.programs.0.completedOn': '2021-08-26' })
  })
})
