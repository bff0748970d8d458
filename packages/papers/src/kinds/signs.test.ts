import type { PaperKind } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { guessKind } from './guess-kind.ts'

const kindOf = (text: string) => guessKind(plainPages(text, 'plain text'), { markup: false, photographed: undefined }).kind

const wordings: readonly (readonly [PaperKind, string, string])[] = [
  ['public record', 'what a court of a state has of a case', `REGISTER OF ACTIONS
Circuit Court, Clay County, Texas
CASE NO. CR84-1199
The State of Texas vs. Vernon Eugene Zamora     Case Type: Felony   Date Filed: 04/13/1984
Charge  Offense Date  Disposition  Disposed
Criminal Trespass  04/01/1984  Guilty  10/10/1984
Events & Orders of the Court
04/02/1984  Initial appearance. Bond set.
04/13/1984  Information filed.
10/10/1984  Plea of guilty accepted. SENTENCE: probation for 1 year.
10/11/1984  Judgment entered.`],
  ['judgment', 'the order of the years before the guidelines', `UNITED STATES DISTRICT COURT
UNITED STATES OF AMERICA vs. Luther Hale Pruitt    WESTERN DISTRICT OF TENNESSEE    DOCKET NO. 84-20177-02
JUDGMENT AND PROBATION/COMMITMENT ORDER    AO 245 (6/74)
In the presence of the attorney for the government the defendant appeared in person on this date.
FINDING & JUDGMENT: Defendant has been convicted as charged of the offense(s) of conspiracy.
SENTENCE OR PROBATION ORDER: the defendant is hereby committed to the custody of the Attorney General for imprisonment for a period of ten years.`],
  ['judgment', 'the form of 1990', `UNITED STATES OF AMERICA    JUDGMENT INCLUDING SENTENCE
VS.    UNDER THE SENTENCING REFORM ACT
DELROY SIMMS    CASE NUMBER: CR 90-00417(S-1)-01
THE DEFENDANT WAS: found guilty on counts 1, 2 after a plea of not guilty.
Accordingly, the defendant is ADJUDGED guilty of such count(s), which involve the following offenses:
TITLE & SECTION   NATURE & OFFENSE   COUNT NUMBER(S)`],
  ['judgment', 'an amended judgment', `AO 245C (Rev. 06/05) Amended Judgment in a Criminal Case
UNITED STATES DISTRICT COURT
District of Kansas
AMENDED JUDGMENT IN A CRIMINAL CASE
Date of Original Judgment: March 3, 2003
The defendant is adjudicated guilty of these offenses:`],
  ['judgment', 'a title beside the parties of a caption', `IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF NEW MEXICO
UNITED STATES OF AMERICA, :
v. : JUDGMENT AND COMMITMENT
ROSALIND CASTELLANO, :
The sentence of the court is that she be incarcerated for a total of 57 months.`],
  ['judgment', 'a judgment and commitment of 1979', `UNITED STATES DISTRICT COURT FOR THE Southern District of Texas
United States of America v. No. 78-H-112
JUDGMENT AND COMMITMENT
On this 4th day of June, 1979 came the attorney for the government and the defendant appeared in person.
IT IS ADJUDGED that the defendant is guilty as charged and convicted.
IT IS ADJUDGED that the defendant is hereby committed to the custody of the Attorney General or his authorized representative.`],
  ['sentencing transcript', 'a reporter’s title page', `1
IN THE UNITED STATES DISTRICT COURT
FOR THE EASTERN DISTRICT OF ARKANSAS
UNITED STATES OF AMERICA, Plaintiff, v. No. 4:07-CR-00321
TRANSCRIPT OF SENTENCING HEARING
BEFORE THE HONORABLE ODELL BRISCOE, UNITED STATES DISTRICT JUDGE
Court Reporter: Jane Teller, RPR
\f
1 THE COURT: Good morning. We are here for sentencing.
2 MR. HOLT: Good morning, Your Honor.
3 THE COURT: Have you read the presentence report?
4 THE DEFENDANT: Yes, sir.`],
  ['sentencing transcript', 'a transcript of proceedings that turns out to be one', `UNITED STATES DISTRICT COURT
CENTRAL DISTRICT OF CALIFORNIA - WESTERN DIVISION
REPORTER'S TRANSCRIPT OF PROCEEDINGS
LOS ANGELES, CALIFORNIA
MONDAY, MAY 4, 1998
(SENTENCING)
THE CLERK: Calling item 4.
THE COURT: Is there any legal cause why sentence should not be imposed?
MR. VEGA: No.
THE COURT: It is the judgment of the court that the defendant is hereby committed to the custody of the Bureau of Prisons.`],
  ['order under 2255', 'an order', `IN THE UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF GEORGIA
ANDRE TOLLIVER, Movant, v. UNITED STATES OF AMERICA, Respondent.
MOTION TO VACATE 28 U.S.C. § 2255
ORDER
This matter is before the Court on the Magistrate Judge's Report and Recommendation. Movant claims ineffective assistance of counsel.
The motion to vacate, set aside, or correct sentence is DENIED. A certificate of appealability is DENIED.`],
  ['order under 2255', 'a memorandum opinion', `United States District Court, D. Maryland
MEMORANDUM OPINION
Pending is Petitioner's Motion to Vacate, Set Aside, or Correct Sentence under 28 U.S.C. § 2255. For the reasons below it will be denied.`],
  ['sentence reduction order', 'an opinion on compassionate release', `UNITED STATES DISTRICT COURT DISTRICT OF OREGON
OPINION AND ORDER
Defendant moves for compassionate release under 18 U.S.C. § 3582(c)(1)(A)(i). The motion is GRANTED.`],
  ['sentence reduction order', 'the form AO 247', `AO 247 (Rev. 11/11) Order Regarding Motion for Sentence Reduction Pursuant to 18 U.S.C. § 3582(c)(2)
UNITED STATES DISTRICT COURT for the District of South Carolina`],
  ['appellate opinion', 'an appeal from the denial of a motion under 2255', `UNITED STATES COURT OF APPEALS FOR THE SIXTH CIRCUIT
Appeal from the United States District Court for the Western District of Tennessee
Before: MOORE, COLE and GIBBONS, Circuit Judges.
OPINION
The district court denied the motion under 28 U.S.C. § 2255. We granted a certificate of appealability.`],
  ['inmate profile', 'the printout', `  GRE1R  606.00 *          INMATE PROFILE           *  02-11-2021
PAGE 001       *                                   *     10:11:12
 99124-030   REG                                        REGNO
 NAME..: BRANDT, CALVIN OTIS   RSP OF: GRE
 PROJECTED RELEASE METHOD: GOOD CONDUCT TIME RELEASE
 PROJECTED RELEASE DATE..: 06-29-2021
 FINL PUBLIC SAFETY FACTORS: NONE   QTR.: C02-114L`],
  ['inmate profile', 'a sheet of a unit team', `Federal Bureau of Prisons
INMATE PROFILE
Name: Dana Lott    Register No. 45999-083
Public Safety Factor: None
Quarters Assignment: B-210`],
  ['financial responsibility plan', 'the contract', `BP-A0444 INMATE FINANCIAL CONTRACT CDFRM
U.S. DEPARTMENT OF JUSTICE  FEDERAL BUREAU OF PRISONS
Name: Dana Lott  Register Number: 45999-083
Inmate Financial Responsibility Program. I agree to make payments of $25.00 quarterly toward my court-ordered obligations.`],
  ['financial responsibility plan', 'the plan of the printout', `INMATE FINANCIAL RESPONSIBILITY PLAN
FRP ASSIGNMENT: PART  FINANC RESP-PARTICIPATES
OBLG TYPE  AMOUNT  BALANCE   ASSESSMENT  $100.00 $0.00
PAYMENT: $25.00 QUARTERLY`],
  ['education transcript', 'the printout', `INMATE EDUCATION DATA TRANSCRIPT
REGISTER NO: 99124-030  NAME..: BRANDT  FUNC: PRT
EDUCATION INFORMATION
FACL ASSIGNMENT DESCRIPTION START DATE/TIME STOP DATE/TIME
GRE GED HAS COMPLETED GED OR HS DIPLOMA 04-01-2010 CURRENT
EDUCATION COURSES
SUB-FACL DESCRIPTION START DATE STOP DATE EVNT AC LV HRS
GRE BEGINNING SPANISH 01-05-2012 03-09-2012 P C P 20`],
  ['education transcript', 'a college’s', `Lake County Community College
OFFICIAL TRANSCRIPT
Student: Calvin Brandt
ENG 101 Composition  3.0 credit hours  A
GPA 3.8`],
  ['certificate', 'of completion', `Federal Correctional Institution Greenville
CERTIFICATE OF COMPLETION
This certifies that
Calvin Brandt
has successfully completed Anger Management
September 30, 2013`],
  ['certificate', 'of a state', `STATE OF ILLINOIS
High School Equivalency Certificate
is hereby awarded to CALVIN BRANDT`],
  ['certificate', 'in Spanish', `CERTIFICADO DE PARTICIPACIÓN
Se otorga a Tomás Ruiz
por haber completado el curso de Valores`],
  ['risk or custody classification', 'the worksheet of the risk tool', `FSA RECIDIVISM RISK ASSESSMENT (PATTERN 01.02.00)
Register Number: 99124-030
Risk Level Inmate....: R-LW
General Level......: R-LW (12)
Violent Level......: R-MIN (5)
PATTERN Worksheet Summary
Item - Current Age  - Value 52`],
  ['risk or custody classification', 'the custody form', `BP-A0338 CUSTODY CLASSIFICATION FORM CDFRM
U.S. DEPARTMENT OF JUSTICE   FEDERAL BUREAU OF PRISONS
Base total 12  Custody total 18  Custody variance 0  Security total 11
History of violence: None  Percentage of time served: 4`],
  ['release plan letter', 'the plan of an agency', `Second Street Reentry Services
Release Plan for Dana Lott
Residence: 14 Alder Court, Peoria, Illinois, with her sister
Work: kitchen helper, Marsh Catering
Transport: bus 11`],
  ['release plan letter', 'an offer of work', `Hartwell Machine & Tool
Subject: Offer of employment for Dana Lott
To whom it may concern:
I am pleased to offer Ms. Lott a position as a machinist upon her release. The offer remains open.
Sincerely,
Owen Hartwell`],
  ['release plan letter', 'of a house that takes people in', `Mercy House
Re: Proposed release plan, housing
Dear Case Manager:
Mr. Brandt has been accepted into our transitional residence. A bed will be reserved for him.
Respectfully,
Sister Anne`],
  ['Pardon Attorney letter', 'whose letterhead was cut off', `Dear Ms. Lott:
Your application was carefully considered in this Department and the White House, and the decision was reached that favorable action is not warranted.
Under the Constitution, there is no appeal from this decision.
Pardon Attorney`],
  ['Pardon Attorney letter', 'to a warden, who is asked for a report', `United States Department of Justice
Pardon Attorney
Washington, D.C. 20530
December 10, 2024
Warden
FCI Danbury
Dear Warden:
Ms. Lott, who is in your institution, has asked the President to commute her sentence. Please let us have the presentence report, the judgment and the most recent progress report, and tell us whether you would favor a commutation.
Very truly yours,
Deputy Pardon Attorney`],
  ['press article', 'a release by a prosecutor', `COUNTY DISTRICT ATTORNEY
FOR IMMEDIATE RELEASE
TWENTY INDICTED
The indictment charges that the defendants did knowingly conspire.`],
  ['other', 'a motion', `UNITED STATES DISTRICT COURT
UNITED STATES OF AMERICA v. Dana Lott     Case No. 1:12-cr-88
DEFENDANT'S MOTION FOR A NEW TRIAL
A jury found the defendant guilty. The court sentenced her to a term of imprisonment of 60 months, supervised release and restitution.`],
  ['photograph', 'a picture with a caption', 'Visiting room, FCI Greenville\nTaken on 4 July 2019, left to right: Ada, Ruth'],
  ['docket sheet', 'a list of what was filed by its days, without a title', `United States v. Lott
03/01/2010 1 INDICTMENT as to Dana Lott
03/09/2010 2 MINUTE ENTRY: arraignment held
04/02/2010 3 MOTION to suppress
05/11/2010 4 ORDER denying motion
09/20/2010 9 JUDGMENT IN A CRIMINAL CASE`],
  ['other', 'a motion against an indictment', `UNITED STATES DISTRICT COURT
UNITED STATES OF AMERICA, Plaintiff, v. Dana Lott
MOTION TO DISMISS SUPERSEDING INDICTMENT
The grand jury charged her in one count. A true bill was returned.`],
  ['other', 'a brief to a court of appeals', `In the United States Court of Appeals
for the Sixth Circuit
United States of America, Plaintiff-Appellee, v. Dana Lott, Defendant-Appellant.
On Appeal from the United States District Court for the Eastern District of Michigan
Brief for the United States
The district court ruled rightly. This Court should affirm the judgment; review is de novo.`],
  ['other', 'a rule of the Bureau of Prisons', `Federal Bureau of Prisons
Program Statement
Sentence Computation Manual
OPI: CPD`],
  ['other', 'an order that speaks of a judgment and commitment order', `United States v. Lott
Crim. No. 81-00018-01-R
ORDER
The defendant noted a variance between the sentence spoken and that set forth in the Judgment and Commitment Order subsequently filed.`],
  ['sentence computation', 'in no known form', `RECORD OF SENTENCE
Commenced 03/04/2010   Jail credit 200 days   Full term 03/03/2030
Good conduct time 700 days    Projected release 04/05/2027`],
  ['judgment', 'in no known form', `United States v. Lott
The defendant pleaded guilty to Count One. It is ORDERED that she be committed to the custody of the Bureau for a term of imprisonment of 60 months.
Upon release she shall be on supervised release for three years, on the standard conditions. She shall pay a special assessment of $100 and restitution.
The remaining counts are dismissed. She shall surrender as designated by the Bureau.`],
  ['letter of support', 'that offers a job beside all else', `Dear President:
I am writing in support of clemency for my brother. He is a good man. We can offer him a job and a room at our house.
With hope,
Luz`],
  ['letter of support', 'to the Pardon Attorney', `Office of the Pardon Attorney
U.S. Department of Justice
950 Pennsylvania Avenue NW
Washington, DC 20530
Dear Pardon Attorney:
I am writing in support of the petition for commutation of my sister Dana Lott, which is pending.
Sincerely,
Ruth Lott`],
  ['Pardon Attorney letter', 'that acknowledges a petition', `U.S. Department of Justice
Office of the Pardon Attorney
Washington, D.C. 20530
June 4, 2019
Ms. Dana Lott
Dear Ms. Lott:
This office has received your application for commutation of sentence. Your case number is C289999.
Sincerely,
U.S. Pardon Attorney`],
  ['Pardon Attorney letter', 'that tells of a denial', `United States Department of Justice
Office of the Pardon Attorney
Dear Mr. Brandt:
Your application for commutation of sentence was carefully considered, and the decision was reached that favorable action is not warranted.
Your application was therefore denied by the President on March 3, 2017.
Sincerely,
Acting Pardon Attorney`],
  ['Pardon Attorney letter', 'that asks a warden for a report', `United States Department of Justice
Pardon Attorney
Washington, D.C. 20530
June 4, 2019
Warden
Subject: Executive clemency, Dana Lott
Dear Warden:
Ms. Lott has asked the President for clemency. We ask you to send us the judgment and a report of her conduct, and to say whether you favor a commutation.
Very truly yours,
Ruth Penrose
Deputy Pardon Attorney`],
  ['letter of support', 'to a warden', `June 4, 2019
Dear Warden:
I am writing in support of a commutation for my sister Dana Lott. I hope you will favor her request for clemency, and I will help her.
Sincerely,
Ruth Lott`],
]

describe('the signs of a kind', () => {
  it.each(wordings)('tell %s: %s', (kind, _, text) => {
    expect(kindOf(text)).toBe(kind)
  })

  it('take the form on which a motion under 2255 is made for no order', () => {
    expect(kindOf('MOTION UNDER 28 U.S.C. § 2255 TO VACATE, SET ASIDE, OR CORRECT SENTENCE BY A PERSON IN FEDERAL CUSTODY\nDo not write in this space. A court order will follow.')).not.toBe('order under 2255')
  })

  it('give no reason that speaks against the kind', () => {
    const guess = guessKind(plainPages('U.S. Department of Justice\nOffice of the Pardon Attorney\nDear Mr. Pardon Attorney:\nI have received your letter. Your petition is pending. C123456\nPardon Attorney', 'plain text'), { markup: false, photographed: undefined })
    expect(guess.why).not.toContain('addressed to')
  })
})
