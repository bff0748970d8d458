import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from './reader-for.ts'

const read = (text: string): Record<string, unknown> => Object.fromEntries(readerFor('presentence report')(plainPages(text, 'plain text')).map(({ path, value, flags }) => [path, flags === undefined ? value : [value, 'waits']]))
const head = 'UNITED STATES PROBATION OFFICE\nSouthern District of Ohio\nPRESENTENCE REPORT\n'

it.each([
  'In the case of Marcus James Bell', 'USA v Marcus James Bell 2:03-cr-00117', 'Docket 2:03-cr-00117 - Bell, Marcus James - Southern District of Ohio', 'Marcus James Bell, age 34, stands convicted of Count One.', 'ON\nMARCUS JAMES BELL', 'This report is submitted in the matter of Marcus James Bell.',
])('the person is the one full name on the face of whom the report speaks as of Mr. Bell: %s', (line) => {
  expect(read(`${head}${line}\nJudge Susan R. Holt\nMr. Bell was born in Dayton.`)).toMatchObject({ 'person.name': 'Marcus James Bell', 'conviction.judge': 'Susan R. Holt' })
})

it('of two whom the face names and the report speaks of neither is taken, and none of whom it does not speak', () => {
  expect(read(`${head}Docket 2:03-cr-00117 - Bell, Marcus James and Diaz, Rosa Ann\nMr. Bell and Ms. Diaz were arrested.`)['person.name']).toBeUndefined()
  expect(read(`${head}File: Marcus James Bell\nThe defendant was arrested.`)['person.name']).toBeUndefined()
})

it.each([
  ['Guidelines in effect November 1, 2003', '2003'], ['The 2003 guidelines were used.', '2003'], ['The levels are computed under the 1998 sentencing guidelines.', '1998'], ['USSG (Nov. 2003)', '2003'],
])('the edition of the manual is told in plain words: %s', (line, edition) => {
  expect(read(`${head}${line}`)['guideline.edition']).toBe(edition)
})

it('levels told in sentences come to the total, and the range is that of the table', () => {
  const told = `${head}The 2003 guidelines were used. The base level is 32. Two levels are added for a firearm. He was a leader, which adds four levels. Three levels come off for acceptance. The total is 35.\n\nHis convictions earn 7 points, Category IV. The range is 235 to 293 months.`
  expect(read(told)).toMatchObject({ 'guideline.baseLevel': 32, 'guideline.weapon': true, 'guideline.roleLevels': 4, 'guideline.acceptanceLevels': -3, 'guideline.totalLevel': 35, 'guideline.category': 4, 'guideline.range': [235, 293] })
  expect(read(told.replace('235 to 293', '235 to 300'))['guideline.range']).toBeUndefined()
})

it('a sign that stands close to its figure is that of the figure, and no mark behind the label', () => {
  expect(read(`${head}BOL 32\nRole -2\nAcceptance of resp. -3\nTOL 27`)).toMatchObject({ 'guideline.roleLevels': -2, 'guideline.acceptanceLevels': -3, 'guideline.baseLevel': 32, 'guideline.totalLevel': 27 })
})

it('where no paragraph tells of acceptance, levels that come to the total without it need no second look', () => {
  expect(read(`${head}BOL 32\nRole +2\nTOL 34`)).toMatchObject({ 'guideline.baseLevel': 32, 'guideline.roleLevels': 2, 'guideline.totalLevel': 34 })
  expect(read(`${head}BOL 32\nRole +2\nTOL 35`)).toMatchObject({ 'guideline.baseLevel': [32, 'waits'] })
})

it('years behind a section are no section', () => {
  expect(read(`${head}Offense: Ct. 1: Conspiracy to distribute cocaine base, 21 USC 846 and 841(b)(1)(A), 10 years to life`)).toMatchObject({ 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)' })
})

it('the day set for sentence is the last on the face, and a plea told before the criminal history is that of this case', () => {
  const report = (sentence: string): string => `${head}Date of sentence: ${sentence}\nPrepared: 04/02/2004\n\nTHE OFFENSE\n\nOn January 9, 2004, the defendant pleaded guilty.\n\nCRIMINAL HISTORY\n\nOn March 4, 1996, the defendant pleaded guilty to burglary.`
  expect(read(report('05/14/2004'))).toMatchObject({ 'conviction.sentencedOn': '2004-05-14', 'conviction.convictedOn': '2004-01-09' })
  expect(read(report('05/14/1996'))['conviction.sentencedOn']).toEqual(['1996-05-14', 'waits'])
  expect(read(`${head}CRIMINAL HISTORY\nOn March 4, 1996, the defendant pleaded guilty to burglary.\nOn May 6, 1998, the defendant pleaded guilty to theft.`)['conviction.convictedOn']).not.toBe('1996-03-04')
})

it('a title within words that run on makes no second person of the one the report speaks of', () => {
  expect(read(`${head}SUBJECT: Marcus James Bell, Docket No. CR-97-00272\nPersonal. Mr. Bell was born in Dayton.`)).toMatchObject({ 'person.name': 'Marcus James Bell' })
})

it.each([['Guilty, 4-4-91', 'guilty plea'], ['Guilty, by jury, 4-4-91', 'jury verdict'], ['Guilty, by the Court without a jury, 4-4-91', 'bench verdict']])('how guilt was decided stands below its label with the day: %s', (value, how) => {
  expect(read(`${head}CUSTODY\nDetained\nPLEA\n${value}\nDEFENSE COUNSEL\nPaul Reed`)).toMatchObject({ 'conviction.decidedBy': how, 'conviction.convictedOn': '1991-04-04' })
})
