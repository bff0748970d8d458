import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from '../readers/reader-for.ts'

const register = (head: string): string => `${head}
Case No. 94-CR-1187
Defendant: Desmond Earl Lott
03/04/1994  Indictment filed
06/07/1994  Plea of guilty entered
08/09/1994  Sentencing held. Judgment entered.`
const doubts = (head: string): boolean[] => readerFor('docket sheet')(plainPages(register(head), 'plain text')).filter(({ path }) => path === 'conviction.docketNumber').map(({ flags }) => (flags?.length ?? 0) > 0)

it('the number of a case in a state’s court waits for a person, that of a federal court does not', () => {
  expect(doubts('CIRCUIT COURT OF LUCAS COUNTY\nSTATE OF OHIO vs. DESMOND EARL LOTT')).toEqual([true])
  expect(doubts('UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF OHIO\nUNITED STATES OF AMERICA vs. DESMOND EARL LOTT')).toEqual([false])
})
