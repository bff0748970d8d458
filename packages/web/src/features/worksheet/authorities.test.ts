import { expect, it } from 'vitest'
import { authorities, marks } from './authorities.ts'

const source = (cite: string, quote: string) => ({ cite, quote, link: 'https://example.org', text: 'read' })

it('the same words of the same law have one number, and other words of it another', () => {
  const law = authorities()
  expect([law.numberOf(source('2D1.1', 'one')), law.numberOf(source('5A', 'two')), law.numberOf(source('2D1.1', 'one')), law.numberOf(source('2D1.1', 'three'))]).toEqual([1, 2, 1, 3])
  expect(law.all().map(({ quote }) => quote)).toEqual(['one', 'two', 'three'])
})

it('numbers are given in order, each once', () => expect(marks([5, 2, 5])).toBe('[2] [5]'))
