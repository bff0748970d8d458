import { describe, expect, it } from 'vitest'
import { countList, parseCounts } from './count-numbers.ts'

const list = (words: string): readonly string[] | undefined => parseCounts(new RegExp(`counts?\\s+(?<counts>${countList})`, 'i').exec(words)?.groups?.['counts'] ?? '')

describe('the numbers of counts in running words', () => {
  it('end before a term that stands behind them in words', () => {
    expect(list('sixty months on Count One and one hundred twenty-one months on Count Two')).toEqual(['One'])
    expect(list('twelve months on Count One and sixty months on Count Two')).toEqual(['One'])
    expect(list('twelve months on Count One, one hundred dollars to be paid at once')).toEqual(['One'])
    expect(list('on Counts One and Two, sixty months')).toEqual(['One', 'Two'])
  })
})

it('a hyphen within a figure in words ends no range', () => {
  expect(parseCounts('Twenty-one')).toEqual(['Twenty-one'])
  expect(parseCounts('Twenty-two through Twenty-four')).toEqual(['22', '23', '24'])
  expect(parseCounts('One-Three')).toEqual(['1', '2', '3'])
  expect(parseCounts('Twenty-Thirty')).toHaveLength(11)
})
