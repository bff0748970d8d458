import type { Row } from './make-pdf.ts'

/** Made-up papers of a made-up person, in the wording of the real forms. */
export const judgmentPages: readonly (readonly Row[])[] = [
  [
    'AO 245B (Rev. 09/11) Judgment in a Criminal Case',
    'Sheet 1',
    [[180, 'UNITED STATES DISTRICT COURT']],
    [[220, 'Northern District of Texas']],
    [[72, 'UNITED STATES OF AMERICA'], [300, ')'], [320, 'JUDGMENT IN A CRIMINAL CASE']],
    [[150, 'v.'], [300, ')']],
    [[300, ')'], [320, 'Case Number: 4:15-CR-00123-A(01)']],
    [[110, 'RUTH ELLEN MARLOW'], [300, ')'], [320, 'USM Number: 99123-777']],
    [[300, ')'], [320, 'Daniel Ortiz']],
    [[320, "Defendant's Attorney"]],
    'THE DEFENDANT:',
    '[ ] pleaded guilty to count(s)',
    '[ ] pleaded nolo contendere to count(s)',
    '[X] was found guilty on count(s) 1, 3 and 4 of the Superseding Indictment',
    'after a plea of not guilty.',
    'The defendant is adjudicated guilty of these offenses:',
    [[72, 'Title & Section'], [200, 'Nature of Offense'], [420, 'Offense Ended'], [510, 'Count']],
    [[72, '21 U.S.C. §§ 846 and'], [200, 'Conspiracy to Possess With Intent to'], [420, 'June 30, 2014'], [515, '1s']],
    [[72, '841(b)(1)(A)'], [200, 'Distribute 50 Grams or More of']],
    [[200, 'Methamphetamine (Actual)']],
    [[72, '21 U.S.C. § 841(a)(1)'], [200, 'Possession With Intent to Distribute'], [420, '05/12/2014'], [515, '3s']],
    [[200, 'Heroin']],
    [[72, '18 U.S.C. § 924(c)'], [200, 'Possession of a Firearm in Furtherance'], [420, '05/12/2014'], [515, '4s']],
    'The defendant is sentenced as provided in pages 2 through 6 of this judgment. The sentence is imposed pursuant to',
    'the Sentencing Reform Act of 1984.',
    '[ ] Count(s) [ ] is [ ] are dismissed on the motion of the United States.',
    '',
    [[320, 'May 5, 2015']],
    [[320, 'Date of Imposition of Judgment']],
    [[320, 'Helen R. Quist, U.S. District Judge']],
    [[320, 'Name and Title of Judge']],
  ],
  [
    'AO 245B (Rev. 09/11) Judgment in Criminal Case',
    'Sheet 2 - Imprisonment',
    [[420, 'Judgment - Page 2 of 6']],
    'DEFENDANT: RUTH ELLEN MARLOW',
    'CASE NUMBER: 4:15-CR-00123-A(01)',
    [[260, 'IMPRISONMENT']],
    'The defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a',
    'total term of:',
    'THREE HUNDRED (300) MONTHS. This term consists of 240 months on each of Counts 1s and 3s, to run',
    'concurrently, and 60 months on Count 4s, to run consecutively to Counts 1s and 3s.',
    '[X] The court makes the following recommendations to the Bureau of Prisons: FMC Carswell.',
    '[X] The defendant is remanded to the custody of the United States Marshal.',
  ],
  [
    'DEFENDANT: RUTH ELLEN MARLOW',
    [[230, 'SUPERVISED RELEASE']],
    'Upon release from imprisonment, the defendant shall be on supervised release for a term of : 5 years',
    [[200, 'CRIMINAL MONETARY PENALTIES']],
    'The defendant must pay the total criminal monetary penalties under the schedule of payments.',
    [[180, 'Assessment'], [300, 'Fine'], [420, 'Restitution']],
    [[72, 'TOTALS'], [180, '$ 300.00'], [300, '$ 0.00'], [420, '$ 1,250.50']],
  ],
]

export const presentenceText = `
IN THE UNITED STATES DISTRICT COURT
FOR THE SOUTHERN DISTRICT OF IOWA

UNITED STATES OF AMERICA   )
     vs.                   )      PRESENTENCE INVESTIGATION REPORT
                           )      Docket No. 0863 4:08CR00999-002
Calvin Otis Brandt         )

Prepared for: The Honorable Miriam T. Aldous, United States District Judge
Date of Birth: 07/19/1968    Age: 40
Citizenship: U.S. Citizen
U.S. Marshal No.: 99124-030

PART A. THE OFFENSE
Charge(s) and Conviction(s)
1. On October 6, 2008, the defendant appeared before the court and pled guilty to Count 1 of the Indictment.
The Offense Conduct
9. During searches officers seized 12 ounces of cocaine base and 3 pounds of marijuana.
Offense Level Computation
20. The 2007 edition of the Guidelines Manual has been used in this case.
21. Base Offense Level: The defendant is accountable for 840.5 grams of cocaine base and 1.5 kilograms of
powder cocaine. These quantities are equivalent to 17,110 kilograms of marijuana, that is, at least 10,000
kilograms but less than 30,000 kilograms of marijuana. USSG §2D1.1(c)(2).                                      36
22. Specific Offense Characteristics: A loaded firearm was recovered beside the drugs. Pursuant to
USSG §2D1.1(b)(1), two levels are added.                                                                       +2
23. Adjustment for Role in the Offense: The defendant was a minor participant. The offense level is
decreased by two levels. USSG §3B1.2(b).                                                                       -2
24. Adjustment for Obstruction of Justice: None.                                                                0
25. Adjusted Offense Level (Subtotal):                                                                         36
26. Acceptance of Responsibility: Two levels are deducted. USSG §3E1.1(a).                                     -2
27. Acceptance of Responsibility: One further level is deducted. USSG §3E1.1(b).                               -1
28. Total Offense Level:                                                                                       33

PART B. THE DEFENDANT'S CRIMINAL HISTORY
Adult Criminal Conviction(s)
30. 03/12/1993    Burglary, Third Degree     05/20/1993: 18 months        4A1.1(a)    3
                  Polk County District       imprisonment
                  Court, Des Moines, IA
31. 11/02/1999    Theft                      01/14/2000: 2 years          4A1.1(c)    1
                  Story County District      probation
                  Court, Nevada, IA
Criminal History Computation
33. The total of the above convictions results in a subtotal criminal history score of 4.
34. At the time the instant offense was committed the defendant was on probation; 2 points are added. USSG §4A1.1(d).
35. The total criminal history score is 6. According to the sentencing table, 6 points establish a criminal history category of III.

PART D. SENTENCING OPTIONS
60. Guideline Provisions: Based upon a total offense level of 33 and a criminal history category of III, the
guideline imprisonment range is 168 months to 210 months.
`

export const reasonsText = `
AO 245B (Rev. 06/05) Criminal Judgment
Attachment (Page 1) - Statement of Reasons
DEFENDANT: CALVIN OTIS BRANDT
CASE NUMBER: 4:08-cr-00999-002
STATEMENT OF REASONS
(Not for Public Disclosure)
III COURT DETERMINATION OF ADVISORY GUIDELINE RANGE (BEFORE DEPARTURES):
Total Offense Level: 33
Criminal History Category: III
Imprisonment Range: 168 to 210 months
V DEPARTURES AUTHORIZED BY THE ADVISORY SENTENCING GUIDELINES
[ ] 5K1.1 plea agreement based on the defendant's substantial assistance
[X] 5K3.1 plea agreement based on Early Disposition
`

export const computationText = `
 REGNO..: 99124-030 NAME: BRANDT, CALVIN OTIS

 FBI NO...........: 000000XX0             DATE OF BIRTH: 07-19-1968  AGE:  52
 ARS1.............: GRE/A-DES
                     SENTENCE MONITORING COMPUTATION DATA AS OF 02-11-2021
 THE INMATE IS PROJECTED FOR RELEASE: 06-29-2021 VIA GCT REL
 COURT OF JURISDICTION...........: IOWA, SOUTHERN DISTRICT
 DOCKET NUMBER...................: 4:08CR00999-002
 DATE SENTENCED/PROBATION IMPOSED: 02-27-2009
 TERM OF SUPERVISION............:     5 YEARS
 DATE OF OFFENSE................: 03-14-2008
 DATE COMPUTATION BEGAN..........: 02-27-2009
 TOTAL TERM IN EFFECT............:   168 MONTHS
 TOTAL TERM IN EFFECT CONVERTED..:    14 YEARS
 TOTAL PRIOR CREDIT TIME.........: 347
 TOTAL INOPERATIVE TIME..........: 0
 TOTAL GCT EARNED AND PROJECTED..: 702
 EXPIRATION FULL TERM DATE.......: 03-17-2022
 PROJECTED SATISFACTION DATE.....: 06-29-2021
 PROJECTED SATISFACTION METHOD...: GCT REL
`

export const cleanDisciplineText = `
                         INMATE DISCIPLINE DATA
                   CHRONOLOGICAL DISCIPLINARY RECORD
REGISTER NO: 99124-030 NAME..: BRANDT, CALVIN OTIS
RSP OF: GRE-GREENVILLE FCI
G5463 NO DISCIPLINARY RECORD EXISTS FOR THIS INMATE
`

export const disciplineText = `
                         INMATE DISCIPLINE DATA
                   CHRONOLOGICAL DISCIPLINARY RECORD
REGISTER NO: 99124-030 NAME..: BRANDT, CALVIN OTIS
REPORT NUMBER/STATUS.: 0000003 - SANCTIONED INCIDENT DATE/TIME: 07-04-2012 0915
DHO HEARING DATE/TIME: 07-19-2012 1000
   104 POSSESSING A DANGEROUS WEAPON - FREQ: 1
       DIS GCT    / 40 DAYS / CS
       DS         / 30 DAYS / CS
   310 BEING ABSENT FROM ASSIGNMENT - FREQ: 1
`

export const progressText = `
PROGRESS REPORT
Institution: FCI Greenville
Committed Name: Calvin Otis Brandt
Register No.: 99124-030      Date of Birth: 07-19-1968
Projected Release: 06-29-2021
Days FSGT / WSGT / DGCT: 0 / 0 / 40
Work Assignment: Inmate Brandt is currently assigned to the carpentry shop.
Programs Completed
- Residential Drug Abuse Program, completed 05/16/2018
- Anger Management (09/30/2013)
Incident Reports: one, in 2012.
`

export const jobLetterText = `
Brandt & Daughters Hauling
Ames, Iowa

Re: Calvin Brandt, Reg. No. 99124-030

Dear Mr. President:

I am writing in support of clemency for my uncle, Calvin Brandt. When we were young he used to live with us.
Our company will hire him as a driver on the day he comes home, at $21 an hour.
He can live with me and my husband at 14 Mulberry Court until he finds his feet.

Sincerely,
Joy Brandt
`

export const medicalText = `
Bureau of Prisons
Health Services
Clinical Encounter
Inmate Name: BRANDT, CALVIN OTIS      Reg #: 99124-030
ASSESSMENTS:
Hyperlipidemia, E785 - Current
Chronic obstructive pulmonary disease - diagnosed 03/08/2016
Hernia, repaired - Resolved 2014-05-02
MEDICATIONS:
Albuterol inhaler
`

export const pressText = `
Judge frees Ames man after 12 years
By Petra Novak, Ames Courier
March 3, 2021

"I never thought the day would come, to be honest," Brandt said outside the courthouse.
His niece told reporters the family had waited. "We kept his chair at the table all this time," she said.
`

export const indictmentText = `
IN THE UNITED STATES DISTRICT COURT
FOR THE SOUTHERN DISTRICT OF IOWA
UNITED STATES OF AMERICA,
v.
CALVIN OTIS BRANDT,                  Criminal No. 4:08-cr-00999
INDICTMENT
THE GRAND JURY CHARGES:
COUNT 1
Beginning on or about June 1, 2006, and continuing until on or about March 14, 2008, in the Southern District of Iowa, the
defendant conspired to distribute 50 grams or more of cocaine base.
A TRUE BILL.
FOREPERSON
`

export const docketText = `
U.S. District Court
Southern District of Iowa
CRIMINAL DOCKET FOR CASE #: 4:08-cr-00999-MTA-2
Assigned to: Chief Judge Miriam T. Aldous
Date Filed   #   Docket Text
04/22/2008   12  INDICTMENT as to Calvin Otis Brandt
06/02/2008   20  NOTICE of Information pursuant to 21:851 as to Calvin Otis Brandt
10/06/2008   41  Minute Entry: Plea of GUILTY entered by Calvin Otis Brandt as to Count 1
02/27/2009   60  Sentencing held on 2/27/2009
03/09/2009   64  NOTICE OF APPEAL by Calvin Otis Brandt
02/01/2010   80  MANDATE of USCA: judgment affirmed
`

export const newJudgmentText = `
AO 245B (Rev. 09/19)   Judgment in a Criminal Case
                       Sheet 1
                                  UNITED STATES DISTRICT COURT
                                           Middle District of Florida
          UNITED STATES OF AMERICA                   )      JUDGMENT IN A CRIMINAL CASE
                      v.                             )
                                                     )      Case Number: 8:19-cr-00999-T-23TGW-1
        DARNELL K. O'BRIEN-SMITH, JR.                )      USM Number: 79999-018
                                                     )      Mary Counsel
                                                     )      Defendant's Attorney
THE DEFENDANT:
☑ pleaded guilty to count(s)      One and Three of the Indictment
☐ pleaded nolo contendere to count(s)
☐ was found guilty on count(s)
  after a plea of not guilty.

The defendant is adjudicated guilty of these offenses:

Title & Section /                  Nature of Offense                                Offense Ended             Count
21 U.S.C. §§ 841(a)(1)             Possession with Intent to Distribute             October 2018              One
and 841(b)(1)(B)                   40 Grams or More of Fentanyl
18 U.S.C. §§ 922(g)(1)             Felon in Possession of a Firearm                 October 12, 2018          Three
and 924(a)(2)

        The defendant is sentenced as provided in pages 2 through   7   of this judgment.
                                                              February 3, 2020
                                                         Date of Imposition of Judgment
                                                         /s/ Paula Rourke
                                                         Signature of Judge
                                                         PAULA ROURKE
                                                         UNITED STATES DISTRICT JUDGE
                                                         Name and Title of Judge
                                                         February 4, 2020
                                                         Date
\f
AO 245B (Rev. 09/19) Judgment in Criminal Case
                                                                                Judgment — Page  2  of  7
DEFENDANT:  DARNELL K. O'BRIEN-SMITH, JR.
CASE NUMBER:  8:19-cr-00999-T-23TGW-1
                                                 IMPRISONMENT
        The defendant is hereby committed to the custody of the Federal Bureau of Prisons to be imprisoned for a total term of:
ONE HUNDRED TWENTY (120) MONTHS. This term consists of 120 months as to Count One and 100 months as to Count Three, all terms to run concurrently.
☑ The court makes the following recommendations to the Bureau of Prisons:
\f
                                              SUPERVISED RELEASE
Upon release from imprisonment, you will be on supervised release for a term of:
Four (4) years. This consists of 4 years as to Count One and 3 years as to Count Three, concurrently.
\f
                                        CRIMINAL MONETARY PENALTIES
                Assessment          Restitution         Fine              AVAA Assessment*       JVTA Assessment**
TOTALS       $  200.00           $  0.00            $  WAIVED          $                      $
`

export const oldJudgmentText = `
UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF VIRGINIA
Norfolk Division
UNITED STATES OF AMERICA
v.                                            Case Number: 2:96cr999-001
TERRANCE LEON FIELDS,
     Defendant.
JUDGMENT IN A CRIMINAL CASE
The defendant was found guilty by jury on Counts 1, 5, and 12 after a plea of not guilty.
Accordingly, the defendant is adjudged guilty of the following counts involving the indicated offenses.
Title and Section                Nature of Offense                         Offense Ended      Count
T.21, USC 846                    Conspiracy to Distribute Cocaine Base     11/1995            1
21 USC 848                       Continuing Criminal Enterprise            11/1995            5
18 USC 924(c)                    Use of a Firearm                          06/14/94           12
As pronounced on June 3, 1997, the defendant is sentenced as provided in pages 2 through 6 of this Judgment.
Signed this 5th day of June, 1997.
                             J. Calvert Poole
                             United States District Judge
IMPRISONMENT
The defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a term of LIFE. This term consists of LIFE on Counts 1 and 5, concurrent, and SIXTY (60) MONTHS on Count 12, consecutive.
SUPERVISED RELEASE
Upon release from imprisonment, the defendant shall be on supervised release for a term of 5 years.
The defendant shall pay a special assessment in the amount of $150.00. No fine was imposed.
`

export const oldProgressText = `
PROGRESS REPORT                                   FEDERAL BUREAU OF PRISONS
Institution: Federal Correctional Institution, Danbury, Connecticut     Date: April 3, 2003
Inmate Reviewed
Committed Name: FIELDS, Angela Marie
Registration No: 45999-083                Age: 41
Present Security/Custody Level: Low/In
Offense/Violator Offense: Conspiracy to Distribute Crack Cocaine
Sentence: 292 months, 5 years supervised release
Sentence Began: 06-03-1997     Months Served + Jail Credit: 70 months + 214 days JCT
Days Good Conduct Time/Extra Good Time: 324
Disallowed Good Conduct Time: 27 days
Projected Release: 02-11-2018 via GCT
Institutional Adjustment
a. Program Plan: Ms. Fields has maintained clear conduct.
b. Work Assignments: UNICOR, cable assembly, where she has received outstanding reports.
c. Educational/Vocational Participation: She completed the Business Education program on 05-16-2001 and earned her GED in 1999.
e. Incident Reports: One, 07-04-1999, Code 316.
`
