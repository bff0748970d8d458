import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import type { Found } from '../reading/propose.ts'
import { doubtRow } from './doubtful-row.ts'

/** The paths that wait, of findings told by their words on the page. */
function waits(text: string, told: readonly (readonly [path: string, value: unknown, words: string])[]): string[] {
  const pages = plainPages(text, 'plain text')
  const [page] = pages as [Page]
  const found = told.map(([path, value, words]): Found => ({ path, value, spot: { page, start: page.text.indexOf(words), end: page.text.indexOf(words) + words.length } }))
  return doubtRow(pages, found).filter(({ flags }) => flags !== undefined).map(({ path }) => path)
}

describe('a figure of another row waits', () => {
  it('where it stands under its label, and the label’s own line begins with a figure', () => {
    const rows = '28 Total offense level\n0 Criminal history points\n1 Criminal history category'
    expect(waits(rows, [['guideline.points', 1, 'Criminal history points\n1']])).toEqual(['guideline.points'])
    expect(waits(rows, [['guideline.points', 0, '0 Criminal history points']])).toEqual([])
    expect(waits('Total offense level\n28\nCriminal history points\n1', [['guideline.points', 1, 'Criminal history points\n1']])).toEqual([])
  })

  it('where the least term of a count stands lines before all that is told of the count', () => {
    const rows = '21 U.S.C. 841(a)(1) heroin 1 -0- 20 years\n21 U.S.C. 846 conspiracy 2 10 yrs. life'
    const count = [['conviction.counts.0.statute', '21 U.S.C. 846', '21 U.S.C. 846'], ['conviction.counts.0.number', '2', '2 10']] as const
    expect(waits(rows, [...count, ['conviction.counts.0.statedMinimum', 0, '-0-']])).toEqual(['conviction.counts.0.statedMinimum'])
    expect(waits(rows, [...count, ['conviction.counts.0.statedMinimum', 120, '10 yrs.']])).toEqual([])
    expect(waits('a mandatory minimum of 10 years\napplies to Count 2', [['conviction.counts.0.number', '2', '2'], ['conviction.counts.0.statedMinimum', 120, '10 years']])).toEqual([])
  })
})
