import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readSentenceReduction } from './sentence-reduction.ts'
import { readSentencingTranscript } from './sentencing-transcript.ts'

const sentencedOn = (found: ReturnType<typeof readSentenceReduction>) => found.filter(({ path }) => path === 'conviction.sentencedOn')
const head = 'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF VIRGINIA\nUNITED STATES OF AMERICA v. ABEL MUNROE\n'

it('the first day on the cover of a transcript waits for a person where nothing says of what it is, and not where that is said', () => {
  const of = (words: string) => sentencedOn(readSentencingTranscript(plainPages(`${head}TRANSCRIPT OF SENTENCING\n${words}\nTHE COURT: Good morning.`, 'plain text')))
  expect(of('Filed 03/09/2011\nbefore the court')).toMatchObject([{ value: '2011-03-09', flags: [{ reason: 'ambiguous' }] }])
  expect(of('Filed 03/10/2011, March 10, 2011')).toMatchObject([{ flags: [{ reason: 'ambiguous' }] }])
  for (const cover of ['2011-03-09, March 9, 2011', 'March 9, 2011']) expect(of(cover).map(({ value, flags }) => [value, flags])).toEqual([['2011-03-09', undefined]])
  const [said] = of('Held on March 9, 2011')
  expect(said).toMatchObject({ value: '2011-03-09' })
  expect(said?.flags).toBeUndefined()
})

it('the day of a hearing needs nobody where a label of the hearing stands before it, or where it is the only day before anybody speaks', () => {
  const of = (words: string, title = 'TRANSCRIPT OF SENTENCING\n') => sentencedOn(readSentencingTranscript(plainPages(`${head}${title}${words}\nTHE CLERK: Calling the case.\nTHE COURT: You were convicted by a jury on August 6, 2010 of Count One.\nMR. HOLT: Yes.`, 'plain text'))).map(({ value, flags }) => [value, flags])
  for (const cover of ['Held: 2011-03-09, March 9, 2011\nTranscribed April 9, 2011', 'Date of hearing: the 9th day of March, 2011\nTranscribed: April 9, 2011', 'Hearing date 03/09/2011\nTranscribed 04/09/2011', '03/09/2011']) expect(of(cover), cover).toEqual([['2011-03-09', undefined]])
  expect(of('EXCERPT OF SENTENCING HEARING, 03/09/2011\nTranscribed 04/09/2011', '')).toEqual([['2011-03-09', undefined]])
  expect(of('Indicted 03/09/2011')).toMatchObject([['2011-03-09', [{ reason: 'ambiguous' }]]])
  expect(of('03/09/2011\nTranscribed 04/09/2011')).toMatchObject([['2011-03-09', [{ reason: 'ambiguous' }]]])
})

it('the day of sentence that an order on a reduction tells waits for a person, unless it stands with the term and no other sentence is named', () => {
  const of = (words: string) => sentencedOn(readSentenceReduction(plainPages(`${head}ORDER\n${words} The motion is denied.`, 'plain text')))
  expect(of('Mr. Munroe was sentenced on March 9, 2011. He has served half of it.')).toMatchObject([{ value: '2011-03-09', flags: [{ reason: 'ambiguous' }] }])
  expect(of('Mr. Munroe was sentenced on March 9, 2011, to 240 months in prison. A state court had sentenced him before.')).toMatchObject([{ value: '2011-03-09', flags: [{ reason: 'ambiguous' }] }])
  const [said] = of('Mr. Munroe was sentenced on March 9, 2011, to 240 months in prison.')
  expect(said).toMatchObject({ value: '2011-03-09' })
  expect(said?.flags).toBeUndefined()
})
