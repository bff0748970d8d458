import type { CivilDate } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates.ts'

/** The days of the last date found, published on Wednesday 19 October 2022. */
const days = (text: string): string => {
  const found = findDates(text, '2022-10-19' as CivilDate).at(-1)?.resolved
  return found === undefined ? '' : found.from === found.to ? found.from : `${found.from}..${found.to}`
}

describe('the days an article means', () => {
  it.each([
    ['It began in the fall of 2021.', '2021-09-01..2021-11-30'],
    ['She was arrested in spring 2004.', '2004-03-01..2004-05-31'],
    ['They met last summer.', '2022-06-01..2022-08-31'],
    ['They met last fall.', '2021-09-01..2021-11-30'],
    ['She died Sunday at home.', '2022-10-16'],
    ['A service will be held Saturday at Mount Zion.', '2022-10-22'],
    ['The board is scheduled to vote on Wednesday.', '2022-10-26'],
    ['The governor said Monday that he will sign it.', '2022-10-17'],
    ['The hearing is next Tuesday.', '2022-10-25'],
    ['Fue el 9 de julio de 2021.', '2021-07-09'],
    ['Desde marzo de 2015 espera.', '2015-03-01..2015-03-31'],
    ['Fue el 4 de junio.', '2022-06-04'],
    ['It was the winter of 2020.', '2020-01-01..2020-12-31'],
  ])('%s', (text, meant) => {
    expect(days(text)).toBe(meant)
  })
})
