import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import type { Found } from '../reading/propose.ts'
import { doubtPlaces } from './doubtful-places.ts'

/** The paths that wait, of findings told by their words on the page. */
function waits(text: string, told: readonly (readonly [path: string, value: unknown, words: string])[]): string[] {
  const pages = plainPages(text, 'plain text')
  const [page] = pages as [Page]
  const found = told.map(([path, value, words]): Found => ({ path, value, spot: { page, start: page.text.indexOf(words), end: page.text.indexOf(words) + words.length } }))
  return doubtPlaces(pages, found).filter(({ flags }) => flags !== undefined).map(({ path }) => path.replace('conviction.counts.', ''))
}

describe('what is told of a count', () => {
  const lists = 'Ct. 1 18 U.S.C. 1343 wire fraud - life imprisonment\nCt. 2 18 U.S.C. 2113 bank robbery - 480 mos custody'
  const numbers = [['conviction.counts.0.number', '1', '1 18'], ['conviction.counts.0.statute', '18 U.S.C. 1343', '18 U.S.C. 1343'], ['conviction.counts.1.number', '2', '2 18'], ['conviction.counts.1.statute', '18 U.S.C. 2113', '18 U.S.C. 2113']] as const

  it('waits where a term stands between the number of another count and its own, and not behind its own', () => {
    expect(waits(lists, [...numbers, ['conviction.counts.1.term', 'life', 'life']])).toEqual(['1.term'])
    expect(waits(lists, [...numbers, ['conviction.counts.0.term', 'life', 'life'], ['conviction.counts.1.term', 480, '480 mos']])).toEqual([])
  })

  it('does not wait where words join the term to the number behind it, or the number closes what is told of its count', () => {
    expect(waits('97 months on Count 1, 60 months on Count 2', [['conviction.counts.0.number', '1', '1,'], ['conviction.counts.1.number', '2', '2'], ['conviction.counts.1.term', 60, '60 months']])).toEqual([])
    expect(waits('18 U.S.C. 1343 fraud, life (1)\n18 U.S.C. 2113 robbery, 480 months (2)', [['conviction.counts.0.number', '1', '(1)'], ['conviction.counts.1.number', '2', '(2)'], ['conviction.counts.1.statute', '18 U.S.C. 2113', '18 U.S.C. 2113'], ['conviction.counts.1.term', 480, '480 months']])).toEqual([])
  })

  it('waits where its statutes stand in another order than the numbers, or the numbers fall', () => {
    const crossed = [['conviction.counts.0.number', '1', '1 18'], ['conviction.counts.0.statute', '18 U.S.C. 2113', '18 U.S.C. 2113'], ['conviction.counts.1.number', '2', '2 18'], ['conviction.counts.1.statute', '18 U.S.C. 1343', '18 U.S.C. 1343']] as const
    expect(waits(lists, crossed)).toEqual(['0.statute', '1.statute'])
    expect(waits(lists.replace('Ct. 1', 'Ct. 3'), numbers.map(([path, value, words]) => [path, value === '1' ? '3' : value, words.replace('1 18', '3 18')] as const))).toEqual(['0.statute', '1.statute'])
    expect(waits(lists, numbers)).toEqual([])
  })

  it('waits where its penalty rests on the section of another count and its statute on one of its own', () => {
    const text = 'guilty to Count 1, marijuana (21 U.S.C. 846 and 841(b)(1)(B)) and Count 2, cocaine base (21 U.S.C. 846a, 841(b)(1)(A))'
    const own = [['conviction.counts.0.statute', '21 U.S.C. 846', '21 U.S.C. 846 and 841(b)(1)(B)'], ['conviction.counts.0.penalty', '841(b)(1)(B)', '841(b)(1)(B)'], ['conviction.counts.1.statute', '21 U.S.C. 846', '21 U.S.C. 846a']] as const
    expect(waits(text, [...own, ['conviction.counts.1.penalty', '841(b)(1)(B)', '(21 U.S.C. 846 and 841(b)(1)(B))']])).toEqual(['1.penalty'])
    expect(waits(text, [...own, ['conviction.counts.1.penalty', '841(b)(1)(A)', '841(b)(1)(A)']])).toEqual([])
  })

  it('waits where its term rests on the words of the whole sentence, unless they are of each count', () => {
    const both = [['conviction.term', 157, '157 months'], ['conviction.counts.0.number', '1', 'One'], ['conviction.counts.1.number', '2', 'Two'], ['conviction.counts.1.term', 157, '157 months']] as const
    expect(waits('As charged in Counts One and Two. He is committed for 157 months. This is 97 months on the first.', both)).toEqual(['1.term'])
    expect(waits('As charged in Counts One and Two. He is committed for 157 months on each count.', both)).toEqual([])
  })
})
