import { expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { readerFor } from '../reader-for.ts'

const sheet = (entries: string, party = 'USA v. Lena Denise Holloway'): string => `UNITED STATES DISTRICT COURT\nDOCKET SHEET\n${party}\n\n01/04/1999 INDICTMENT filed.\n${entries}\n`
const toldBy = readerFor('docket sheet')
const told = (text: string, path: string): unknown[] => toldBy(plainPages(text, 'plain text')).filter((one) => one.path === path).map(({ value, flags }) => [value, flags?.length ?? 0])

it('the plea is of the day on which it was entered, not of that on which a hearing was set for it or one of not guilty was entered', () => {
  const before = '01/09/1999 Arraignment. Defendant enters plea of not guilty.\n04/02/1999 Hearing on plea of guilty set for 05/06/1999.'
  expect(told(sheet(`${before}\n05/06/1999 Rearraignment held: defendant withdraws plea of not guilty and pleads guilty to count 1.`), 'conviction.convictedOn')).toEqual([['1999-05-06', 0]])
  expect(told(sheet(before), 'conviction.convictedOn')).toEqual([['1999-04-02', 1]])
})

it('a verdict of guilty on one count and of not guilty on another is a verdict of guilty', () => {
  expect(told(sheet('05/06/1999 JURY VERDICT: guilty on count 1, not guilty on count 2.\n05/07/1999 ORDER for PSR.'), 'conviction.decidedBy')).toEqual([['jury verdict', 0]])
})

it('on a docket that tells of several sentences the day and the name wait for a person', () => {
  const two = sheet('05/06/1999 Defendant pleads guilty.\n09/02/1999 Sentencing held: 60 months.\n10/14/1999 Sentencing held: 120 months.')
  expect(told(two, 'conviction.sentencedOn')).toEqual([['1999-09-02', 1]])
  expect(told(two, 'person.name')[0]).not.toEqual(['Lena Denise Holloway', 0])
})

it('entries that name other defendants alone tell nothing of this one', () => {
  const of = (number: string): string => sheet('05/06/1999 Plea of guilty entered as to Tyrell Owen Banks (1).\n06/10/1999 Plea of guilty entered as to Lena Denise Holloway (2).\n09/02/1999 Sentencing held as to Tyrell Owen Banks (1).\n10/14/1999 Sentencing held as to Lena Denise Holloway (2).', `Case 3:99-cr-00017-${number}\nUSA v.\n(1) TYRELL OWEN BANKS\n(2) LENA DENISE HOLLOWAY`)
  expect(told(of('2'), 'person.name')).toEqual([['Lena Denise Holloway', 0]])
  expect(told(of('2'), 'conviction.convictedOn')).toEqual([['1999-06-10', 0]])
  expect(told(of('1'), 'conviction.sentencedOn')).toEqual([['1999-09-02', 0]])
})

it('the first of several in a caption is not the one of the sheet unless something says so', () => {
  const entries = '05/06/1999 Plea of guilty entered.\n09/02/1999 Sentencing held.'
  expect(told(sheet(entries, 'USA v. Tyrell Owen Banks, et al.'), 'person.name')[0]).not.toEqual(['Tyrell Owen Banks', 0])
  expect(told(sheet(entries, 'USA v. Tyrell Owen Banks, et al.\nSheet of defendant: Lena Denise Holloway'), 'person.name')[0]).toEqual(['Lena Denise Holloway', expect.any(Number)])
})

it('an appeal is over when a court above has ruled in whatever words, and a recommendation rules on nothing', () => {
  const appealed = '09/02/1999 Sentencing held.\n09/09/1999 Notice of appeal filed.'
  expect(told(sheet(`${appealed}\n03/04/2000 Opinion of the Sixth Circuit: conviction AFF’D.`), 'litigation.appealPending')).toEqual([[false, 0]])
  expect(told(sheet(`${appealed}\n03/04/2000 Letter of counsel on the appeal.`), 'litigation.appealPending')).toEqual([[true, 0]])
  expect(told(sheet(`${appealed}\n03/04/2000 Circuit clerk: record on appeal returned.`), 'litigation.appealPending')).toEqual([[true, 1]])
  const moved = '09/02/1999 Sentencing held.\n09/09/2001 Motion under 28 U.S.C. 2255.'
  expect(told(sheet(`${moved}\n03/04/2002 Report and recommendation that the 2255 motion be denied.`), 'litigation.collateralDecided')).toEqual([])
  expect(told(sheet(`${moved}\n03/04/2002 Order granting extension of time to respond to 2255 motion.`), 'litigation.collateralDecided')).toEqual([])
  expect(told(sheet(`${moved}\n03/04/2002 Memorandum and order: 2255 relief DENIED.`), 'litigation.collateralDecided')).toEqual([[true, 0]])
})

it('a register printed from the last day to the first is read from the first', () => {
  expect(told(sheet('').replace('01/04/1999 INDICTMENT filed.\n', '03/04/2000 Judgment of USCA: affirmed.\n09/09/1999 Notice of appeal filed.\n09/02/1999 Sentencing held.\n01/04/1999 INDICTMENT filed.'), 'litigation.appealPending')).toEqual([[false, 0]])
})

it('the day of an appeal’s decision waits, unless the entry says that the court above decided on its day', () => {
  const appeal = (decided: string) => told(sheet(`09/02/1999 Sentencing held.\n09/09/1999 Notice of appeal filed.\n03/04/2000 ${decided}`), 'litigation.appealDecidedOn')
  expect(appeal('Judgment of USCA received: affirmed.')).toEqual([['2000-03-04', 1]])
  expect(appeal('Opinion of USCA decided this date, No. 99-5263: AFFIRMED.')).toEqual([['2000-03-04', 0]])
})

it('the day on which an entry was made, over which its line breaks, is none of the register', () => {
  const entry = (on: string, full: string, what: string): string => `${on} 30 ${what} (jk) [Entry\ndate ${full}]\n`
  const entries = `${entry('12/14/98', '12/14/1998', 'PLEA of guilty entered by Lena Denise Holloway')}5/17/99 31 SENTENCING held before Judge Winston J. Carrow as to Lena Denise Holloway\n(jk) [Entry date 05/17/1999]\n5/26/99 32 JUDGMENT entered as to Lena Denise Holloway (jk) [Entry date\n05/26/1999]\n5/26/99 33 NOTICE OF APPEAL filed by Lena Denise Holloway (jk) [Entry date\n05/26/1999]\n`
  expect(told(sheet(entries), 'conviction.sentencedOn')).toEqual([['1999-05-17', 0]])
})

it('supervision waits with the term where the sheet tells of several sentences', () => {
  const several = sheet('05/06/1999 Defendant pleads guilty.\n09/02/1999 SENTENCED: 24 months on Ct. 1. S/R 3 yrs.\n10/14/1999 SENTENCED: 120 months on Ct. 1. S/R\n5 yrs.\n10/20/1999 SENTENCED: 36 months on Ct. 1. S/R 3 yrs.')
  expect(told(several, 'conviction.supervisedReleaseMonths').every((one) => (one as readonly [unknown, number])[1] > 0)).toBe(true)
  expect(told(several, 'conviction.supervisedReleaseMonths')).toHaveLength(1)
})
