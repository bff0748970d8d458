import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose, type Reader } from '../reading/propose.ts'
import { readThrough } from '../reading/read-through.ts'
import { readCertificate } from './certificate.ts'
import { readClassification } from './classification.ts'
import { readDisciplineLog } from './discipline-log.ts'
import { readEducationTranscript } from './education-transcript.ts'
import { readFinancialPlan } from './financial-plan.ts'
import { readInmateProfile } from './inmate-profile.ts'
import { readProgressReport } from './progress-report.ts'
import { readSentenceComputation } from './sentence-computation.ts'

function facts(reader: Reader, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, readThrough(reader, pages)).map(({ path, value }) => [path, value]))
}

describe('the work a progress report tells in a sentence', () => {
  it('is read from it, and no course in a list below is taken for it', () => {
    const text = 'PROGRESS REPORT\nMs. Vance is housed at FCI Aliceville. Her work assignment is\nCHAPEL ORDERLY. She is at low risk.\nPROGRAMMING\nCriminal thinking, 3 February 2024\nGed program, 21 December 2022\nRelease class, 12 June\n2022\nCulinary arts, 21 April 2021\n'
    expect(facts(readProgressReport, text)['custody.work']).toBe('CHAPEL ORDERLY')
  })
})

describe('an inmate profile', () => {
  it('of SENTRY tells who, where, the work and the projected release', () => {
    const text = `
  GRE1R  606.00 *          INMATE PROFILE           *  04-10-2018
PAGE 001        *                                   *  14:10:22
              99124-030   REG
 REGNO: 99124-030                      FUNCTION: PRT   DOB/AGE....: 07-19-1968 / 49
 NAME.: BRANDT, CALVIN OTIS            R/S/ETH....: W/M/O  WALSH: NO
 RSP..: GRE-GREENVILLE FCI             MILEAGE....: 120 MILES
 PROJ REL METHOD: GOOD CONDUCT TIME RELEASE
 PROJ REL DATE..: 06-29-2021
 FACL CATEGORY CURRENT ASSIGNMENT      EFF DATE  TIME
 GRE  ADM-REL   A-DES  DESIGNATED, AT ASSIGNED FACIL   02-02-2010 1120
 GRE  WRK DETAIL  CARP SHOP  CARPENTRY SHOP   03-04-2016 0001
 GRE  FSA  R-LW  RISK LEVEL LOW`
    expect(facts(readInmateProfile, text)).toEqual({
      'person.registerNumber': '99124-030', 'person.name': 'Calvin Otis Brandt', 'person.dateOfBirth': '1968-07-19', 'custody.facility': 'GREENVILLE FCI', 'custody.status': 'in prison',
      'custody.projectedReleaseOn': '2021-06-29', 'custody.work': 'CARPENTRY SHOP', 'custody.risk': 'low',
    })
  })
})

describe('a financial responsibility plan', () => {
  it('tells what is unpaid of fine and restitution, by the table', () => {
    const text = `INMATE FINANCIAL RESPONSIBILITY PLAN
Register No: 99124-030   Name: BRANDT, CALVIN OTIS
FRP ASSIGNMENT: PART FINANC RESP-PARTICIPATES
NO. TYPE       AMOUNT       BALANCE    PAYABLE    STATUS
1   ASSMT      $100.00      $0.00      IMMEDIATE  COMPLETEDZ
2   REST FV    $12,345.67   $11,000.50 IMMEDIATE  AGREED
3   FINE CRIM  $500.00      $25.00     IMMEDIATE  AGREED`
    expect(facts(readFinancialPlan, text)).toMatchObject({ 'person.registerNumber': '99124-030', 'conviction.unpaid': 11025.5, 'conviction.assessment': 100, 'conviction.restitution': 12345.67, 'conviction.fine': 500 })
  })

  it('or by the balance it tells', () => {
    expect(facts(readFinancialPlan, 'INMATE FINANCIAL CONTRACT\nInmate Name: Dana Marie Lott  Reg. No. 45999-083\nObligation Balance: $1,100.00\nI agree to pay $25.00 quarterly.')).toMatchObject({ 'person.name': 'Dana Marie Lott', 'conviction.unpaid': 1100 })
  })
})

describe('an education transcript', () => {
  it('of SENTRY lists the courses completed, and none that was left or goes on', () => {
    const text = `
  GREA3 *        INMATE EDUCATION DATA        * 02-11-2021
PAGE 001 OF 001 *    TRANSCRIPT       * 10:11:12
REGISTER NO: 99124-030  NAME..: BRANDT, CALVIN OTIS    FUNC: PRT
FORMAT.....: TRANSCRIPT  RSP OF: GRE-GREENVILLE FCI
------------------------ EDUCATION INFORMATION ------------------------
FACL ASSIGNMENT DESCRIPTION START DATE/TIME STOP DATE/TIME
GRE  GED HAS    COMPLETED GED OR HS DIPLOMA   04-01-2010 1203  CURRENT
------------------------ EDUCATION COURSES ----------------------------
SUB-FACL  DESCRIPTION                START DATE STOP DATE  EVNT AC LV HRS
GRE       WORLD HISTORY ACE          06-01-2019 CURRENT
GRE SCP   BEGINNING SPANISH          01-05-2012 03-09-2012  P  C  P  20
GRE       COMMERCIAL DRIVERS LICENSE 05-05-2011 06-01-2011  P  W  I  8
GRE       RPP1 HEALTH/NUTRITION #2   02-01-2011 02-01-2011  P  C  P  1`
    const read = facts(readEducationTranscript, text)
    expect(read).toMatchObject({ 'person.name': 'Calvin Otis Brandt', 'custody.facility': 'GREENVILLE FCI', 'custody.programs.0.name': 'BEGINNING SPANISH', 'custody.programs.0.completedOn': '2012-03-09', 'custody.programs.1.name': 'RPP1 HEALTH/NUTRITION #2', 'custody.programs.1.completedOn': '2011-02-01' })
    expect(read).not.toHaveProperty(['custody.programs.2.name'])
  })
})

describe('a certificate', () => {
  it.each([
    ['CERTIFICATE OF COMPLETION\nThis certifies that\nCALVIN OTIS BRANDT\nhas successfully completed the\nAnger Management Program\non September 30, 2013', 'Anger Management Program', '2013-09-30'],
    ['Federal Correctional Institution\nCertificate of Achievement\nPresented to\nCalvin Otis Brandt\nReg. No. 99124-030\nfor completing a 40 hour course in Small Engine Repair\nGiven this 3rd day of May, 2016', 'Small Engine Repair', '2016-05-03'],
    ['CERTIFICATE\nThis is to certify that Calvin Otis Brandt has satisfactorily completed Victim Impact: Listen and Learn on 11/19/2010.', 'Victim Impact: Listen and Learn', '2010-11-19'],
    ['CERTIFICADO DE PARTICIPACIÓN\nSe otorga a\nCalvin Otis Brandt\npor haber completado el curso de Valores Humanos\n2015-06-01', 'Valores Humanos', '2015-06-01'],
  ])('names who, what and when: %#', (text, name, on) => {
    expect(facts(readCertificate, text)).toMatchObject({ 'person.name': 'Calvin Otis Brandt', 'custody.programs.0.name': name, 'custody.programs.0.completedOn': on })
  })
})

describe('a risk assessment', () => {
  it('tells the level in all, and not that of violence', () => {
    const text = `FSA RECIDIVISM RISK ASSESSMENT (PATTERN 01.02.00)
Register Number: 99124-030   Inmate Name: BRANDT, CALVIN OTIS
Risk Level Inmate....: R-LW
General Level......: R-LW (12)
Violent Level......: R-MIN (5)
Security Level Inmate: LOW`
    expect(facts(readClassification, text)).toMatchObject({ 'person.registerNumber': '99124-030', 'custody.risk': 'low' })
    expect(facts(readClassification, 'Inmate PATTERN risk level: Medium')['custody.risk']).toBe('medium')
    expect(facts(readClassification, 'CUSTODY CLASSIFICATION FORM\nViolent Risk Level: High\nGeneral Risk Level: Low')).not.toHaveProperty(['custody.risk'])
  })
})

const chronological = `
  CRWDK 540*23 *             INMATE DISCIPLINE DATA          *     02-11-2021
PAGE 001       *        CHRONOLOGICAL DISCIPLINARY RECORD    *     09:20:00

REGISTER NO: 45999-083 NAME..: LOTT, DANA MARIE
FUNCTION...: PRT       FORMAT: CHRONO      LIMIT TO ___ MOS PRIOR TO 02-11-2021

---------------------------------------------------------------------------
REPORT NUMBER/STATUS.: 2345678 - SANCTIONED INCIDENT DATE/TIME: 08-14-2011 1420
UDC HEARING DATE/TIME: 08-17-2011 1000
FACL/UDC/CHAIRPERSON.: CRW/1S/M JONES
REPORT REMARKS.......: INMATE ADMITTED RESPONSIBILITY.
   316 BEING IN UNAUTHORIZED AREA - FREQ: 1
       LP COMM    / 30 DAYS / CS
       COMP:    LAW:
---------------------------------------------------------------------------
REPORT NUMBER/STATUS.: 1234567 - EXPUNGED INCIDENT DATE/TIME: 01-02-2010 0900
   201 FIGHTING WITH ANOTHER PERSON - FREQ: 1
---------------------------------------------------------------------------
REPORT NUMBER/STATUS.: 1134567 - SANCTIONED INCIDENT DATE/TIME: 01-05-2009 0900
DHO HEARING DATE/TIME: 02-03-2009 0930                   DHO REPT DEL: 02-20-2009
   110 REFUSING TO TAKE DRUG/ALCOHOL TEST - FREQ: 1
       DIS GCT    / 27 DAYS / CS
       COMP:010 LAW:P   PER PLRA
G0002       MORE PAGES TO FOLLOW . . .
`

describe('a discipline log', () => {
  it('leaves out a report that was expunged, and is not whole where more pages follow', () => {
    const read = facts(readDisciplineLog, chronological)
    expect(read).toMatchObject({ 'custody.incidents.0.code': 316, 'custody.incidents.1.code': 110, 'custody.incidents.1.on': '2009-01-05' })
    expect(read).not.toHaveProperty(['custody.incidents.2.code'])
    expect(read).not.toHaveProperty(['custody.incidents.complete'])
    expect(facts(readDisciplineLog, chronological.replace('MORE PAGES TO FOLLOW . . .', 'END OF LOG'))).toHaveProperty(['custody.incidents.complete'], true)
  })
})

const review = `
Individualized Needs Plan - Program Review    (Inmate Copy)          SEQUENCE: 00123456
Dept. of Justice / Federal Bureau of Prisons                          Team Date: 02-11-2021
Plan is for inmate: LOTT, DANA MARIE 45999-083

Facility:         CRW CARSWELL FMC          Proj. Rel. Date:  06-29-2024
Name:             LOTT, DANA MARIE          Proj. Rel. Mthd:  GCT REL
Register No.:     45999-083                 DNA Status:  CRW01234 / 07-20-2008
Age:              52
Date of Birth:    07-19-1968

Detainers
Detaining Agency   Remarks
NO DETAINER

Current Work Assignments
Facl    Assignment   Description            Start
CRW     CABLE AS     UNICOR CABLE ASSEMBLY  03-04-2016

Current Education Information
Facl    Assignment   Description                    Start
CRW     ESL HAS      ENGLISH PROFICIENT             08-01-2008
CRW     GED HAS      COMPLETED GED OR HS DIPLOMA    08-01-2008

Education Courses
SubFacl Action  Description                       Start       Stop
CRW     C       VICTIM IMPACT CLASS               01-12-2015  04-15-2015
CRW     W       BEGINNING GUITAR                  03-01-2014  03-20-2014
CRW     C       MASTER GARDENER                   02-01-2013  08-30-2013

Discipline History (Last 6 months)
Hearing Date     Prohibited Acts
** NO INCIDENT REPORTS FOUND IN LAST 6 MONTHS **

FSA Assignment   R-MIN   RISK LEVEL MINIMUM

FRP Details
FRP Assignment: COMPLT  FINANC RESP-COMPLETED  Start: 04-02-2010
Inmate Decision: AGREED   $25.00   Frequency: QUARTERLY
Financial Obligations
No.  Type    Amount    Balance   Payable     Status
1    ASSMT   $100.00   $0.00     IMMEDIATE   COMPLETEDZ
`

describe('a program review', () => {
  it('lists the courses completed and not those left, and tells the risk found', () => {
    const read = facts(readProgressReport, review)
    expect(read).toMatchObject({ 'custody.facility': 'CARSWELL FMC', 'custody.work': 'UNICOR CABLE ASSEMBLY', 'custody.programs.0.name': 'VICTIM IMPACT CLASS', 'custody.programs.1.name': 'MASTER GARDENER', 'custody.risk': 'minimum', 'custody.projectedReleaseOn': '2024-06-29' })
    expect(read).not.toHaveProperty(['custody.programs.2.name'])
  })

  it('takes no course for completed by the day it stopped where no column says how it ended', () => {
    const text = 'PROGRESS REPORT\nEDUCATION COURSES\nDescription      Start       Stop\nGED              01-04-2011  06-09-2012\nCULINARY ARTS    02-01-2015  05-19-2016\n'
    expect(facts(readProgressReport, text)).toEqual({})
    const completed = 'PROGRESS REPORT\nPROGRAMS COMPLETED\nGED              06-09-2012\nCULINARY ARTS    05-19-2016\n'
    expect(facts(readProgressReport, completed)).toEqual({ 'custody.programs.0.name': 'GED', 'custody.programs.0.completedOn': '2012-06-09', 'custody.programs.1.name': 'CULINARY ARTS', 'custody.programs.1.completedOn': '2016-05-19' })
  })
})

describe('an assessment of time credits', () => {
  it('tells the credits earned and the risk at the last assessment', () => {
    expect(facts(readSentenceComputation, 'FSA TIME CREDIT ASSESSMENT\nRegister Number: 45999-083   Last Name: LOTT\n12-21-2018 06-15-2019 accrue  R-LW  12-31-2019  10\n06-16-2019 06-15-2020 accrue  R-MIN  06-20-2020  15\nTime Credit Factor.: 15\nTime Credits.......: 540')).toMatchObject({ 'custody.timeCreditDays': 540, 'custody.risk': 'minimum' })
  })
})
