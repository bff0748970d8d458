import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose, type Reader } from '../reading/propose.ts'
import { readAppellateOpinion } from './appellate-opinion.ts'
import { readJudgment } from './judgment.ts'
import { readerFor } from './reader-for.ts'
import { readVerdictOrPlea } from './verdict-or-plea.ts'

function facts(reader: Reader, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, reader(pages)).map(({ path, value }) => [path, value]))
}

describe('a verdict with questions for each count', () => {
  it('gives the counts found, with the quantity marked, and none that was not', () => {
    const text = `UNITED STATES DISTRICT COURT
MIDDLE DISTRICT OF NORTH CAROLINA
UNITED STATES OF AMERICA
v.                         Criminal Case 1:15CR537-6
ANDRE LAMONT VANCE
VERDICT OF THE JURY
We, the jury, find the defendant, Andre Lamont Vance, as to Count I of the Indictment, Conspiracy to Distribute 50
Grams or More of Cocaine Base, 21 U.S.C. § 846:
_______ NOT GUILTY     ___X___ GUILTY
We further find that the offense involved:
___X___ 28 grams or more of a mixture or substance containing cocaine base
_______ less than that amount
We, the jury, find the defendant, Andre Lamont Vance, as to Count II of the Indictment, 18 U.S.C. § 924(c):
___X___ NOT GUILTY     _______ GUILTY
We, the jury, find the defendant, Andre Lamont Vance, as to Count III of the Indictment,
Possession with Intent to Distribute Heroin, 21 U.S.C. § 841(a)(1):
_______ NOT GUILTY     ___X___ GUILTY
Dated: March 21, 2016`
    const read = facts(readVerdictOrPlea, text)
    expect(read).toMatchObject({ 'conviction.decidedBy': 'jury verdict', 'conviction.convictedOn': '2016-03-21', 'conviction.counts.0.number': 'I', 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.substance': 'cocaine base', 'conviction.counts.0.foundGrams': 28, 'conviction.counts.1.number': 'III', 'conviction.counts.1.substance': 'heroin' })
    expect(read).not.toHaveProperty(['conviction.counts.1.foundGrams'])
    expect(read).not.toHaveProperty(['conviction.counts.2.number'])
  })
})

describe('a plea to several counts', () => {
  it('is read where each count is told with its law', () => {
    const text = 'PLEA AGREEMENT\n1. The defendant agrees to plead guilty to Count One of the indictment, charging a violation of Title 21, United States Code, Sections 841(a)(1)\nand 841(b)(1)(A)(viii), that is, possession with intent to distribute 500 grams or more of methamphetamine; and to Count Two of the indictment,\ncharging a violation of Title 18, United States Code, Section 922(g)(1), that is, possession of a firearm by a convicted felon.'
    expect(facts(readVerdictOrPlea, text)).toMatchObject({ 'conviction.counts.0.number': 'One', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)(viii)', 'conviction.counts.0.foundGrams': 500, 'conviction.counts.1.statute': '18 U.S.C. 922(g)(1)' })
  })

  it('and where a letter lists the counts, then as many laws', () => {
    const text = 'United States Attorney\nMiddle District of North Carolina\nRe: United States v. Maria Louise Castellano\nDear Counsel:\nYour client agrees to plead guilty to Counts I and II of the Indictment, which charge conspiracy,\nin violation of 21 U.S.C. § 846 and Possession of a Firearm, in violation of 18 U.S.C. § 922(g)(1).'
    expect(facts(readVerdictOrPlea, text)).toMatchObject({ 'person.name': 'Maria Louise Castellano', 'conviction.district': 'Middle District of North Carolina', 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.1.number': 'II', 'conviction.counts.1.statute': '18 U.S.C. 922(g)(1)' })
  })
})

describe('a judgment that says guilty without a jury or a judge', () => {
  it('waits for a person', () => {
    const pages = plainPages('JUDGMENT IN A CRIMINAL CASE\nX was found guilty on count(s) 1 after a plea of not guilty.', 'plain text')
    expect(propose('paper', pages, readJudgment(pages)).find(({ path }) => path === 'conviction.decidedBy')).toMatchObject({ value: 'jury verdict', flags: [{ reason: 'ambiguous' }] })
  })
})

describe('an opinion on appeal', () => {
  it('decides the direct appeal on its day, and one on a later motion does not', () => {
    const head = 'United States Court of Appeals\nFOR THE NINTH CIRCUIT\nUnited States of America,\nPlaintiff-Appellee,\nv.\nRoosevelt Ellis Landry,\nDefendant-Appellant.\nFiled: March 26, 2015\n'
    expect(facts(readAppellateOpinion, `${head}He appeals his sentence, and we affirm.`)).toEqual({ 'person.name': 'Roosevelt Ellis Landry', 'litigation.appealTaken': true, 'litigation.appealDecidedOn': '2015-03-26' })
    expect(facts(readAppellateOpinion, `${head}He appeals the denial of his motion under 28 U.S.C. § 2255, and we affirm.`)).toEqual({ 'person.name': 'Roosevelt Ellis Landry' })
  })
})

describe('a presentence report set in tables', () => {
  it('is read without colons, its levels and convictions row by row', () => {
    const text = `Presentence Report
Defendant                Luis Eugene Kowalczyk
Sentencing judge         Hon. Irving S. Lowenthal
Set for sentencing       2 October 2019
Plea or verdict          Plea of guilty, 16 May 2019
Born                     16 January 1983 (36)
U.S. Marshals number     08466-900
Citizen of               United States
II. Guideline calculation
Calculated under the 2018 Guidelines Manual.
Base offense level                §2D1.1(a)(5), (c)                              24
Dangerous weapon                  §2D1.1(b)(1)                                  n/a
Role                              §3B1.1                                         +3
Obstruction                       §3C1.1                                       none
Acceptance of responsibility      §3E1.1                                         -3
Career offender                   §4B1.1                                         no
TOTAL OFFENSE LEVEL                                                              24
III. Criminal history
Sentenced        Offense and court                 Sentence        Points
11/04/2014       Forgery                           8 months        2
                 District Court, Washington County
[5] Total points: 2. Criminal history category: II.
IV. Sentencing options
[6] At offense level 24 and category II the advisory range is 57-71 months of imprisonment.`
    expect(facts(readerFor('presentence report'), text)).toMatchObject({
      'person.name': 'Luis Eugene Kowalczyk', 'conviction.judge': 'Irving S. Lowenthal', 'conviction.sentencedOn': '2019-10-02', 'conviction.decidedBy': 'guilty plea', 'conviction.convictedOn': '2019-05-16', 'person.dateOfBirth': '1983-01-16',
      'person.registerNumber': '08466-900', 'person.citizenship': 'United States', 'guideline.baseLevel': 24, 'guideline.weapon': false, 'guideline.roleLevels': 3, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3,
      'guideline.careerOffender': false, 'guideline.totalLevel': 24, 'history.priors.0.offense': 'Forgery', 'history.priors.0.sentencedOn': '2014-11-04', 'history.priors.0.months': 8, 'history.priors.0.points': 2, 'guideline.statusPoints': 0,
      'guideline.points': 2, 'guideline.category': 2, 'guideline.range': [57, 71],
    })
  })
})
