import { describe, expect, it } from 'vitest'
import * as papers from '../../test/papers.ts'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import type { Reader } from '../reading/propose.ts'
import { readDisciplineLog } from './discipline-log.ts'
import { readDocketSheet } from './docket-sheet.ts'
import { readIndictment } from './indictment.ts'
import { readJudgment } from './judgment.ts'
import { readLetter } from './letter-of-support.ts'
import { readMedicalRecord } from './medical-record.ts'
import { readPresentenceReport } from './presentence-report.ts'
import { readProgressReport } from './progress-report.ts'
import { readerFor } from './reader-for.ts'
import { readSentenceComputation } from './sentence-computation.ts'
import { readStatementOfReasons } from './statement-of-reasons.ts'

function facts(read: Reader, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, read(pages)).map(({ path, value }) => [path, value]))
}

describe('a presentence report', () => {
  const read = facts(readerFor('presentence report'), papers.presentenceText)

  it('gives the person, the court and the plea', () => {
    expect(read).toMatchObject({ 'person.name': 'Calvin Otis Brandt', 'person.registerNumber': '99124-030', 'person.dateOfBirth': '1968-07-19', 'person.citizenship': 'United States', 'conviction.district': 'Southern District of Iowa', 'conviction.docketNumber': '4:08CR00999-002', 'conviction.judge': 'Miriam T. Aldous', 'conviction.decidedBy': 'guilty plea', 'conviction.convictedOn': '2008-10-06' })
  })

  it('takes the weights the defendant answers for, not the ranges of the table nor the weights converted for it', () => {
    expect(read).toMatchObject({ 'guideline.drugs.0.substance': 'cocaine base', 'guideline.drugs.0.grams': 840.5, 'guideline.drugs.1.substance': 'cocaine', 'guideline.drugs.1.grams': 1500, 'guideline.drugs.complete': true })
    expect(read).not.toHaveProperty('guideline.drugs.2.substance')
  })

  it('gives each step of the computation with its sign', () => {
    expect(read).toMatchObject({ 'guideline.edition': '2007', 'guideline.baseLevel': 36, 'guideline.weapon': true, 'guideline.roleLevels': -2, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3, 'guideline.totalLevel': 33, 'guideline.category': 3, 'guideline.points': 6, 'guideline.statusPoints': 2, 'guideline.range': [168, 210] })
  })

  it('lists the priors, and counts probation as no time in custody', () => {
    expect(read).toMatchObject({ 'history.priors.0.offense': 'Burglary, Third Degree', 'history.priors.0.sentencedOn': '1993-05-20', 'history.priors.0.months': 18, 'history.priors.0.points': 3, 'history.priors.1.offense': 'Theft', 'history.priors.1.months': 0, 'history.priors.1.points': 1, 'history.priors.complete': true })
  })
})

describe('the statutory minimum in a presentence report', () => {
  const minimum = (text: string) => facts(readPresentenceReport, text)['conviction.counts.0.statedMinimum']

  it('is read from Part D, else from the face sheet', () => {
    expect(minimum('Statutory Provisions: The minimum term of imprisonment is ten years and the maximum term is life.')).toBe(120)
    expect(minimum('Mandatory Minimum: 20 years imprisonment; 10 years supervised release')).toBe(240)
    expect(minimum('Mandatory Minimum: Life')).toBe('life')
    expect(minimum('Mandatory Minimum: None')).toBe(0)
  })

  it('is not guessed where the report does not say it', () => {
    expect(minimum('The defendant faces a mandatory minimum sentence.')).toBeUndefined()
  })
})

describe('a statement of reasons', () => {
  it('gives what the court found, and no assistance where the box is empty', () => {
    const read = facts(readStatementOfReasons, papers.reasonsText)
    expect(read).toMatchObject({ 'guideline.totalLevel': 33, 'guideline.category': 3, 'guideline.range': [168, 210] })
    expect(read).not.toHaveProperty('conviction.substantialAssistance')
    expect(facts(readStatementOfReasons, papers.reasonsText.replace('[ ] 5K1.1', '[X] 5K1.1'))).toMatchObject({ 'conviction.substantialAssistance': true })
  })
})

describe('a printout of the Bureau of Prisons', () => {
  it('computes the sentence', () => {
    expect(facts(readSentenceComputation, papers.computationText)).toMatchObject({ 'person.registerNumber': '99124-030', 'person.name': 'Calvin Otis Brandt', 'custody.commencedOn': '2009-02-27', 'custody.priorCreditDays': 347, 'custody.projectedReleaseOn': '2021-06-29', 'conviction.term': 168, 'conviction.district': 'Southern District of Iowa', 'conviction.supervisedReleaseMonths': 60, 'custody.status': 'in prison' })
  })

  it('lists incidents with their codes and leaves sanctions out', () => {
    const read = facts(readDisciplineLog, papers.disciplineText)
    expect(read).toMatchObject({ 'custody.incidents.0.code': 104, 'custody.incidents.0.on': '2012-07-04', 'custody.incidents.0.act': 'POSSESSING A DANGEROUS WEAPON', 'custody.incidents.1.code': 310, 'custody.incidents.complete': true })
    expect(read).not.toHaveProperty('custody.incidents.2.code')
  })

  it('says that a clean record is a whole record, and one limited to some months is not', () => {
    expect(facts(readDisciplineLog, papers.cleanDisciplineText)).toMatchObject({ 'custody.incidents.complete': true, 'custody.facility': 'GREENVILLE FCI' })
    expect(facts(readDisciplineLog, `${papers.cleanDisciplineText}\nLIMIT TO 12 MOS PRIOR TO 02-11-2021`)).not.toHaveProperty('custody.incidents.complete')
  })

  it('reports progress: work, programs, good conduct time lost', () => {
    expect(facts(readProgressReport, papers.progressText)).toMatchObject({ 'custody.facility': 'FCI Greenville', 'custody.goodTimeLostDays': 40, 'custody.programs.0.name': 'Residential Drug Abuse Program', 'custody.programs.0.completedOn': '2018-05-16', 'custody.programs.1.name': 'Anger Management', 'custody.programs.1.completedOn': '2013-09-30' })
  })
})

describe('forms of other years and courts', () => {
  it('are read in the layout of 2019, with a box ticked, a month for a day and a fine waived', () => {
    expect(facts(readJudgment, papers.newJudgmentText)).toMatchObject({ 'person.name': "Darnell K. O'Brien-Smith Jr.", 'conviction.docketNumber': '8:19-cr-00999-T-23TGW-1', 'conviction.decidedBy': 'guilty plea', 'conviction.counts.0.description': 'Possession with Intent to Distribute 40 Grams or More of Fentanyl', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(B)', 'conviction.counts.1.term': 100, 'conviction.term': 120, 'conviction.supervisedReleaseMonths': 48, 'conviction.fine': 0, 'conviction.assessment': 200, 'conviction.judge': 'Paula Rourke', 'conviction.sentencedOn': '2020-02-03' })
  })

  it('are read in a court’s own layout of 1997, and no last day is named when a month may be later', () => {
    const read = facts(readJudgment, papers.oldJudgmentText)
    expect(read).toMatchObject({ 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.1.statute': '21 U.S.C. 848', 'conviction.counts.2.number': '12', 'conviction.counts.2.description': 'Use of a Firearm', 'conviction.counts.2.term': 60, 'conviction.term': 'life', 'conviction.judge': 'J. Calvert Poole', 'conviction.assessment': 150, 'conviction.sentencedOn': '1997-06-03' })
    expect(read).not.toHaveProperty('conviction.offenseEndedOn')
    expect(read).not.toHaveProperty('conviction.counts.3.statute')
  })

  it('are read in the paragraphs of an old progress report', () => {
    expect(facts(readProgressReport, papers.oldProgressText)).toMatchObject({ 'person.name': 'Angela Marie Fields', 'person.registerNumber': '45999-083', 'custody.commencedOn': '1997-06-03', 'custody.priorCreditDays': 214, 'custody.goodTimeLostDays': 27, 'custody.projectedReleaseOn': '2018-02-11', 'custody.programs.0.name': 'Business Education program', 'custody.programs.0.completedOn': '2001-05-16' })
  })
})

describe('a letter', () => {
  it('offers a job and a home in the writer’s own sentence, and what is past is no offer', () => {
    const read = facts(readLetter, papers.jobLetterText)
    expect(read).toMatchObject({ 'person.name': 'Calvin Brandt', 'person.registerNumber': '99124-030', 'release.job': 'Our company will hire him as a driver on the day he comes home, at $21 an hour.', 'release.home': 'He can live with me and my husband at 14 Mulberry Court until he finds his feet.' })
    expect(read['release.family']).toContain('my uncle, Calvin Brandt')
  })
})

describe('a medical record', () => {
  it('gives diagnoses as candidates only, and none that is resolved', () => {
    const pages = plainPages(papers.medicalText, 'plain text')
    const found = propose('paper', pages, readMedicalRecord(pages)).filter((one) => one.path.startsWith('health'))
    expect(found.map(({ path, value }) => [path, value])).toEqual([['health.conditions.0.name', 'Hyperlipidemia'], ['health.conditions.1.name', 'Chronic obstructive pulmonary disease'], ['health.conditions.1.on', '2016-03-08']])
    expect(found.every((one) => one.check?.includes('a person must read'))).toBe(true)
  })
})

describe('papers of the court before and after judgment', () => {
  it('charge days of an offense, which the plea or verdict decides', () => {
    expect(facts(readIndictment, papers.indictmentText)).toMatchObject({ 'person.name': 'Calvin Otis Brandt', 'conviction.docketNumber': '4:08-cr-00999', 'conviction.offenseBeganOn': '2006-06-01', 'conviction.offenseEndedOn': '2008-03-14' })
  })

  it('give no term by the docket where the terms of the counts are not said to run together', () => {
    const disposition = (run: string) => papers.docketText.replace('Assigned to', `Pending Counts  Disposition\nCONSPIRACY (1)  60 months imprisonment${run}\nDISTRIBUTION (2)  120 months imprisonment${run}\nHighest Offense Level\nAssigned to`)
    expect(facts(readDocketSheet, disposition(' concurrent'))).toMatchObject({ 'conviction.term': 120 })
    expect(facts(readDocketSheet, disposition(''))).not.toHaveProperty(['conviction.term'])
    expect(facts(readDocketSheet, disposition(' consecutive').replace('120 months', '60 months'))).not.toHaveProperty(['conviction.term'])
  })

  it('tell by the docket what was entered when, and that the appeal is over', () => {
    expect(facts(readDocketSheet, papers.docketText)).toMatchObject({ 'conviction.judge': 'Miriam T. Aldous', 'conviction.decidedBy': 'guilty plea', 'conviction.convictedOn': '2008-10-06', 'conviction.sentencedOn': '2009-02-27', 'conviction.notice851': true, 'litigation.appealPending': false, 'litigation.collateralPending': false })
  })
})

describe('press', () => {
  it('proposes no fact of the case', () => {
    expect(readerFor('press article')(plainPages(papers.pressText, 'plain text'))).toEqual([])
  })
})
