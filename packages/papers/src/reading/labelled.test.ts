import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { labelled } from './labelled.ts'
import { wordsAt } from './spot.ts'

const values = (text: string, label: string, value: RegExp): string[] => labelled(plainPages(text, 'plain text'), label, value).map(wordsAt)

describe('what is labelled', () => {
  it('stands behind its label, beside it, below it, or above it on a rule', () => {
    expect(values('Term: 120 months', 'term', /\d+ months/)).toEqual(['120 months'])
    expect(values('Term of sentence          120 months', 'term of sentence', /\d+ months/)).toEqual(['120 months'])
    expect(values('Term 120 months', 'term', /\d+ months/)).toEqual(['120 months'])
    expect(values('Name                Term\nAda Pell            120 months', 'term', /\d+ months/)).toEqual(['120 months'])
    expect(values('          120 months\n          __________\n          Term', 'term', /\d+ months/)).toEqual([])
    expect(values('                    120 months\n                    Term', 'term', /\d+ months/)).toEqual(['120 months'])
  })

  it('is not what stands in the column of another label', () => {
    expect(values('Term                Fine\n                    $100', 'term', /\$\d+/)).toEqual([])
  })

  it('is all of a list, and nothing where figures follow it', () => {
    expect(values('Count      Term\n1          60 months\n2          24 months', 'term', /\d+ months/)).toEqual(['60 months', '24 months'])
    expect(values('Fine        $100        $40', 'fine', /\$\d+/)).toEqual(['$100', '$40'])
    expect(values('Term: 60 months on Count 1', 'term', /\d+ months/)).toEqual([])
    expect(values('Term: 60 months (5 years)', 'term', /\d+ months/)).toEqual(['60 months'])
  })

  it('is not read where the words go on to say something else', () => {
    expect(values('Term limits were discussed: 120 months', 'term', /\d+ months/)).toEqual([])
    expect(values('Term 120 months was asked for', 'term', /\d+ months/)).toEqual([])
    expect(values('Earlier term: 120 months', 'term', /\d+ months/)).toEqual([])
  })
})
