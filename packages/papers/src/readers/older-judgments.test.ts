import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readJudgment } from './judgment.ts'

const facts = (text: string): Record<string, unknown> => {
  const pages = plainPages(text, 'plain text')
  const proposals = propose('paper', pages, readJudgment(pages))
  expect(proposals.flatMap(({ path, flags = [] }) => flags.map(({ reason }) => `${path}: ${reason}`)).filter((one) => one !== 'conviction.decidedBy: ambiguous')).toEqual([])
  return Object.fromEntries(proposals.map(({ path, value }) => [path, value]))
}

const order1985 = `
UNITED STATES OF AMERICA VS.            United States District Court for
                                        WESTERN DISTRICT OF TENNESSEE
DEFENDANT  Luther Hale Pruitt           DOCKET NO.  CR 84-20177-02

          JUDGMENT AND PROBATION/COMMITMENT ORDER   AO-245 (6/74)

In the presence of the attorney for the government      MONTH   DAY   YEAR
the defendant appeared in person on this date           June    14    1985

COUNSEL   [ ] WITHOUT COUNSEL   However the court advised defendant of right to counsel
          [X] WITH COUNSEL      Robert Tate, appointed
PLEA      [ ] GUILTY, and the court being satisfied that      [ ] NOLO CONTENDERE,   [X] NOT GUILTY
          there is a factual basis for the plea,
FINDING & JUDGMENT
          There being a finding/verdict of   [ ] NOT GUILTY. Defendant is discharged
                                             [X] GUILTY.
          Defendant has been convicted as charged of the offense(s) of  conspiracy to distribute heroin, in
          violation of Title 21, United States Code, Section 846, as charged in Count One; and distribution of heroin,
          in violation of 21 U.S.C. § 841(a)(1), as charged in Count Three.

SENTENCE OR PROBATION ORDER
          The court asked whether defendant had anything to say why judgment should not be pronounced. Because no
          sufficient cause to the contrary was shown, or appeared to the court, the court adjudged the defendant guilty
          as charged and convicted and ordered that: The defendant is hereby committed to the custody of the Attorney
          General or his authorized representative for imprisonment for a period of  FIFTEEN (15) YEARS on Count One
          and TEN (10) YEARS on Count Three, to run consecutively to the sentence on Count One. Special parole term
          of five years.

SIGNED BY   [X] U.S. District Judge        /s/ Amos Tilden
                                           AMOS TILDEN            Date June 14, 1985
`

const sentence1991 = `
                    UNITED STATES DISTRICT COURT
                    EASTERN DISTRICT OF NEW YORK
UNITED STATES OF AMERICA                     JUDGMENT INCLUDING SENTENCE
         VS.                                 UNDER THE SENTENCING REFORM ACT
DELROY ANTHONY SIMMS                         CASE NUMBER: CR 90-00417(S-1)-01
                                             Ira Stein, Esq.
                                             Defendant's Attorney & Address
THE DEFENDANT:
XX  was found guilty on counts one and three of the superseding indictment after a plea of not guilty.
Accordingly, the defendant is ADJUDGED guilty of such count(s), which involve the following offenses:

TITLE & SECTION              NATURE & OFFENSE                              COUNT NUMBER(S)
T21, U.S.C. 846              CONSPIRACY TO DISTRIBUTE COCAINE BASE         ONE
T21, U.S.C. 841(a)(1)        POSSESSION WITH INTENT TO DISTRIBUTE          THREE
                             COCAINE BASE

The defendant is sentenced as provided in pages 2 through 4 of this Judgment.
It is ordered that the defendant shall pay to the United States a special assessment of $100.00 which shall be due immediately.

                                             MARCH 8, 1991
                                             Date of Imposition of sentence
                                             LEONARD B. QUILL, U.S.D.J.
                                             Date of signature
IMPRISONMENT
The defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a term of
TWO HUNDRED NINETY-TWO (292) MONTHS ON EACH COUNT, TO RUN CONCURRENTLY.
SUPERVISED RELEASE
Upon release from imprisonment, the defendant shall be on supervised release for a term of FIVE (5) YEARS
`

const amended1999 = `
                 United States District Court
                 SOUTHERN DISTRICT OF FLORIDA
UNITED STATES OF AMERICA             AMENDED JUDGMENT IN A CRIMINAL CASE
        v.                           (For Offenses Committed On or After November 1, 1987)
HECTOR LUIS MARIN                    Case Number: 98-00123-CR-LYLE
Date of Original Judgment: 07/22/99
THE DEFENDANT: pleaded guilty to count(s) I and II of the Indictment on 4/30/99.
TITLE/SECTION        NATURE OF                                DATE OFFENSE
NUMBER               OFFENSE                                  CONCLUDED        COUNT
21 USC 963           Conspiracy to import cocaine             12/15/97         I
21 USC 846           Conspiracy to possess with intent to     12/15/97         II
                     distribute cocaine
The defendant is sentenced as provided in pages 2 through 6 of this judgment.
IT IS FURTHER ORDERED that the defendant shall notify the United States Attorney.
Defendant's Soc. Sec. No.: 000-00-0000    Defendant's Date of Birth: 3/5/61
Deft's U.S. Marshal No.: 55123-004
                                     Date of Imposition of Sentence: July 20, 1999
                                     P. EDGAR LYLE
                                     United States District Judge
IMPRISONMENT
The defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a term
of 235 months as to each of Counts I and II, to be served concurrently.
Upon release from imprisonment, the defendant shall be on supervised release for a term of 5 years as to each count, concurrently.
     Total Assessment      Total Fine       Total Restitution
     $200.00               $                $
`

describe('a judgment of before the guidelines', () => {
  it('tells its counts in a sentence, the plea and finding by boxes, and terms in years', () => {
    expect(facts(order1985)).toEqual({
      'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.district': 'Western District of Tennessee', 'conviction.docketNumber': 'CR 84-20177-02', 'person.name': 'Luther Hale Pruitt',
      'conviction.decidedBy': 'jury verdict', 'conviction.counts.0.number': 'One', 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.description': 'conspiracy to distribute heroin', 'conviction.counts.0.term': 180,
      'conviction.counts.1.number': 'Three', 'conviction.counts.1.statute': '21 U.S.C. 841(a)(1)', 'conviction.counts.1.description': 'distribution of heroin', 'conviction.counts.1.term': 120, 'conviction.counts.complete': true,
      'conviction.term': 300, 'conviction.sentencedOn': '1985-06-14', 'conviction.judge': 'Amos Tilden',
    })
  })
})

describe('a judgment of the first years of the guidelines', () => {
  it('is read by its table of title, nature and count, its numbers in words', () => {
    expect(facts(sentence1991)).toMatchObject({
      'conviction.docketNumber': 'CR 90-00417(S-1)-01', 'person.name': 'Delroy Anthony Simms', 'conviction.decidedBy': 'jury verdict', 'conviction.counts.0.number': 'ONE', 'conviction.counts.0.statute': '21 U.S.C. 846',
      'conviction.counts.1.number': 'THREE', 'conviction.counts.1.description': 'POSSESSION WITH INTENT TO DISTRIBUTE COCAINE BASE', 'conviction.term': 292, 'conviction.counts.0.term': 292, 'conviction.counts.1.term': 292,
      'conviction.supervisedReleaseMonths': 60, 'conviction.assessment': 100, 'conviction.sentencedOn': '1991-03-08', 'conviction.judge': 'Leonard B. Quill',
    })
  })
})

describe('a judgment with its own form of a district', () => {
  it('gives the day of the plea beside it, counts in Roman numerals, and money under its headings without a row of totals', () => {
    const read = facts(amended1999)
    expect(read).toMatchObject({
      'person.name': 'Hector Luis Marin', 'person.registerNumber': '55123-004', 'person.dateOfBirth': '1961-03-05', 'conviction.convictedOn': '1999-04-30', 'conviction.counts.0.number': 'I', 'conviction.counts.1.statute': '21 U.S.C. 846',
      'conviction.offenseEndedOn': '1997-12-15', 'conviction.term': 235, 'conviction.counts.1.term': 235, 'conviction.assessment': 200, 'conviction.sentencedOn': '1999-07-20', 'conviction.judge': 'P. Edgar Lyle',
    })
    expect(read).not.toHaveProperty(['conviction.restitution'])
  })
})
