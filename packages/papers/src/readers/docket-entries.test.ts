import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readDocketSheet } from './docket-sheet.ts'

const sheet = (sentence: string, ruling: string): string => `UNITED STATES DISTRICT COURT
DOCKET SHEET
USA v. Lena Denise Holloway

01/04/1999 INDICTMENT filed.
05/06/1999 CHANGE OF PLEA: defendant pleads guilty.
09/02/1999 Sentencing held. ${sentence}
11/10/2000 MOTION to vacate under 28 U.S.C. 2255 filed by defendant.
${ruling}`
const read = (text: string): ReturnType<typeof readDocketSheet> => readDocketSheet(plainPages(text, 'plain text'))
const value = (text: string, path: string): unknown => read(text).find((one) => one.path === path)?.value

it('a term of the entry of the sentencing waits for a person unless it is called the total', () => {
  const flags = (text: string): unknown => read(text).find(({ path }) => path === 'conviction.term')?.flags
  expect(flags(sheet('Defendant sentenced to 120 months in custody of the BOP.', ''))).toHaveLength(1)
  expect(flags(sheet('Defendant sentenced to 120 months in custody of the BOP. Assessment of $200 in total.', ''))).toHaveLength(1)
  expect(flags(sheet('Defendant sentenced to a total of 120 months in custody of the BOP.', ''))).toBeUndefined()
})

it('a motion is decided by an order that cites its section with stops, or names it first', () => {
  expect(value(sheet('Sentence imposed.', ''), 'litigation.collateralPending')).toBe(true)
  for (const ruling of ['02/01/2001 ORDER denying motion under 28 U.S.C. § 2255.', '02/01/2001 MEMORANDUM: motion to vacate is hereby DENIED.']) expect(value(sheet('Sentence imposed.', ruling), 'litigation.collateralPending'), ruling).toBe(false)
})
