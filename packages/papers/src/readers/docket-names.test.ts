import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from './reader-for.ts'

const read = readerFor('docket sheet')
const nameIn = (lines: readonly string[]): ReturnType<typeof read>[number] | undefined => read(plainPages(`U.S. District Court\nEastern District of Tennessee\nCRIMINAL DOCKET FOR CASE #: 1:05-cr-00123-1\n${lines.join('\n')}\n`, 'plain text')).find(({ path }) => path === 'person.name')

it('counsel who stands beside the defendant is not the defendant, whose name has the number behind it', () => {
  expect(nameIn(['Case title: USA v. Bell', 'Defendant (1)', 'BELL, MARCUS JAMES (1)     represented by   Jane Doe'])?.value).toBe('Marcus James Bell')
  expect(nameIn(['Case title: USA v. Bell', 'Defendant (1)', 'a minor (1)     represented by   Jane Doe', 'Jane Doe, attorney'])?.value).not.toBe('Jane Doe')
})

it('small words are no part of a name, and the fullest form of it on the first pages is taken', () => {
  expect(read(plainPages('U.S. District Court\nCRIMINAL DOCKET FOR CASE #: 1:05-cr-00123-1\nthe judge: as was said before\nJudge: Hon. Odell Briscoe\n', 'plain text')).find(({ path }) => path === 'conviction.judge')?.value).toBe('Odell Briscoe')
  expect(nameIn(['Case title: USA v. Bell', 'Defendant: Marcus Bell', 'INDICTMENT as to Marcus James Bell, filed.'])?.value).toBe('Marcus James Bell')
})

it('a name that nothing else on the first pages repeats waits for a person', () => {
  expect(nameIn(['Case title: USA v. Bell', 'Defendant (1)', 'Marcus James Bell'])?.flags).toBeUndefined()
  expect(nameIn(['Defendant (1)', 'Marcus James'])?.flags).toMatchObject([{ reason: 'ambiguous' }])
})

it('a name that comes again only as counsel’s waits, and one that comes as the defendant’s does not', () => {
  const of = (entry: string): ReturnType<typeof nameIn> => nameIn(['Defendant: Marcus James Holt', entry])
  expect(of('05/03/2005  1  ENTRY of appearance of attorney Peter Holt.')?.flags).toMatchObject([{ reason: 'ambiguous' }])
  expect(of('05/03/2005  1  INDICTMENT as to Marcus James Holt.')?.flags).toBeUndefined()
})

it('a name that comes once does not wait where its label or the head over it has it whole, and another label shows that it ends', () => {
  const of = (...lines: readonly string[]): ReturnType<typeof nameIn> => nameIn([...lines, 'INDICTMENT filed.'])
  for (const lines of [['Deft: Marcus James Bell  Atty: Jane Doe'], ['Defendant: BELL, MARCUS JAMES', 'USM Number - 10192-916'], ['Title: U.S. v. Marcus James Bell', 'Register Number: 67062-998'], ['2:16CR107-9 United States v. Marcus James Bell', 'Assigned to: Ada Cole'], ['Defendant 1: MARCUS JAMES BELL', 'Counts and Dispositions'], ['DEFENDANT(S) BELL, MARCUS JAMES Atty: Jane Doe'], ['Office / Judge  (LAST, FIRST, MIDDLE)  Case Filed  Docket No.', '3  BELL, MARCUS JAMES  11-22-88  88-00427']]) expect([of(...lines)?.value, of(...lines)?.flags], lines[0]).toEqual(['Marcus James Bell', undefined])
  for (const lines of [['Deft: Marcus James'], ['Title: U.S. v. Marcus James', 'Bell'], ['Deft: Marcus James Bell  Atty: Jane Doe', 'Deft: Otis Crane  Atty: Peter Holt']]) expect(of(...lines)?.flags, lines[0]).toMatchObject([{ reason: 'ambiguous' }])
})
