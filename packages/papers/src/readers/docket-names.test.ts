import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from './reader-for.ts'

const read = readerFor('docket sheet')
const nameIn = (lines: readonly string[]): ReturnType<typeof read>[number] | undefined => read(plainPages(`U.S. District Court\nEastern District of Tennessee\nCRIMINAL DOCKET FOR CASE #: 1:05-cr-00123-1\n${lines.join('\n')}\n`, 'plain text')).find(({ path }) => path === 'person.name')

it('counsel who stands beside the defendant is not the defendant, whose name has the number behind it', () => {
  expect(nameIn(['Case title: USA v. Bell', 'Defendant (1)', 'BELL, MARCUS JAMES (1)     represented by   Jane Doe'])?.value).toBe('Marcus James Bell')
  expect(nameIn(['Case title: USA v. Bell', 'Defendant (1)', 'a minor (1)     represented by   Jane Doe', 'Jane Doe, attorney'])?.value).not.toBe('Jane Doe')
})

it('a name that nothing else on the first pages repeats waits for a person', () => {
  expect(nameIn(['Case title: USA v. Bell', 'Defendant (1)', 'Marcus James Bell'])?.flags).toBeUndefined()
  expect(nameIn(['Defendant (1)', 'Marcus James'])?.flags).toMatchObject([{ reason: 'ambiguous' }])
})
