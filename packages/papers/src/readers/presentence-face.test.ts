import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from './reader-for.ts'

const title = 'UNITED STATES PROBATION OFFICE\nEASTERN DISTRICT OF TENNESSEE\n\nPRESENTENCE INVESTIGATION REPORT\n'
const read = readerFor('presentence report')
const found = (text: string): ReturnType<typeof read> => read(plainPages(`${title}${text}\n`, 'plain text'))
const values = (text: string): Record<string, unknown> => Object.fromEntries(found(text).map(({ path, value }) => [path, value]))
const flagsOf = (text: string, path: string): unknown => found(text).find((one) => one.path === path)?.flags

describe('the face of a presentence report', () => {
  const told = { 'person.name': 'Marcus James Bell', 'conviction.judge': 'Harry S. Mattice', 'conviction.sentencedOn': '2006-03-03' }

  it('says whose it is without a label: under the title, in a sentence, in parts of the name', () => {
    for (const face of [
      'Marcus James Bell\nDocket No. 1:05-cr-00123-01\n\nThe Honorable Harry S. Mattice\nUnited States District Judge\n\nMr. Bell will be sentenced on March 3, 2006.',
      'on\nMARCUS JAMES BELL\n1:05-cr-00123-01\nSentencing before the Honorable Harry S. Mattice, March 3, 2006\nMr. Bell was convicted.',
      'This report concerns Marcus James Bell, who stands convicted in Case No. 1:05-cr-00123-01. It was prepared for Judge Harry S. Mattice. Sentencing is set for March 3, 2006.',
      'Last name: Bell    First name: Marcus    Middle name: James\nDistrict Judge assigned: Hon. Harry S. Mattice\nTo be sentenced: March 3, 2006',
    ]) expect(values(face), face).toMatchObject(told)
  })

  it('a name that stands there alone waits for a person unless the report speaks of somebody by it, and is none where nothing names it again', () => {
    expect(flagsOf('Marcus James Bell\nMr. Bell was convicted.', 'person.name')).toBeUndefined()
    expect(flagsOf('Marcus James Bell\nThe Bell family lives in town.', 'person.name')).toMatchObject([{ reason: 'ambiguous' }])
    expect(values('Marcus James Bell\nThe defendant was convicted.')).not.toHaveProperty(['person.name'])
  })

  it('has no judge in the words after the title of one, and no name that breaks off with an initial', () => {
    expect(values('The sentence is for the district judge to impose as the law asks.')).not.toHaveProperty(['conviction.judge'])
    expect(values('Defendant: Marcus J.\nThe defendant was convicted.')).not.toHaveProperty(['person.name'])
  })
})

describe('a computation in short words', () => {
  it('is a sum that proves itself, and none that does not come out', () => {
    expect(values('Base 32 + weapon 2 + role 2 - acceptance 3 = 33.')).toMatchObject({ 'guideline.baseLevel': 32, 'guideline.roleLevels': 2, 'guideline.acceptanceLevels': -3, 'guideline.weapon': true, 'guideline.totalLevel': 33 })
    expect(values('Base 24 + 3 role - 3 acceptance = 24')).toMatchObject({ 'guideline.roleLevels': 3, 'guideline.totalLevel': 24 })
    expect(values('Base 32 + weapon 2 + role 2 - acceptance 3 = 31.')).not.toHaveProperty(['guideline.totalLevel'])
  })

  it('is a running line, or sentences whose levels come to what is called the total', () => {
    expect(values('BOL (2D1.1): 32\nRole +2, Obstruction 0, Acceptance -3\nTOL: 31')).toMatchObject({ 'guideline.roleLevels': 2, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3 })
    const sentences = 'The base offense level is 32. Mr. Bell directed the work of others, and two levels are added under § 3B1.1(c). There was a clear acceptance of responsibility; three levels come off. The total is 31.'
    expect(values(sentences)).toMatchObject({ 'guideline.totalLevel': 31, 'guideline.roleLevels': 2, 'guideline.acceptanceLevels': -3 })
    expect(flagsOf(sentences, 'guideline.roleLevels')).toBeUndefined()
    expect(values(sentences.replace('is 31', 'is 30'))).not.toHaveProperty(['guideline.totalLevel'])
  })

  it('has a score before its category, which is none', () => {
    expect(values('Final offense level 21\nCriminal history score and category 3, II\nRange 41 to 51 months')).not.toMatchObject({ 'guideline.category': 3 })
  })

  it('has points and category in one breath, and points that are the sum and not its first part', () => {
    for (const said of ['Criminal history: 5 points, Category III', 'Total points: 5 (CHC III)', 'Five criminal history points put him in Category III.', 'Criminal history points: 3 + 2 = 5 (Category III)', 'Criminal History Category III (5 points)']) expect(values(said), said).toMatchObject({ 'guideline.points': 5, 'guideline.category': 3 })
  })

  it('has the drug beside its label, and in a sentence with a title in it', () => {
    for (const said of ['Drug amount: 1.9 kg cocaine base', 'The drug quantity attributable to Mr. Bell is 1.9 kilograms of cocaine base.', 'Quantity: 1,900 g of crack cocaine']) expect(values(said), said).toMatchObject({ 'guideline.drugs.0.substance': 'cocaine base', 'guideline.drugs.0.grams': 1900 })
  })
})
