import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { fact } from '../../reading/facts.ts'
import { withTermsOfEntry } from './imposed-counts.ts'

function read(entry: string, more = ''): Record<string, unknown> {
  const pages = plainPages(`05/01/95 INDICTMENT filed, counts 1, 2, 3.\n06/02/95 ARRAIGNMENT. Defendant pleads not guilty.\n02/09/96 ${entry}\n02/12/96 JUDGMENT filed.${more}\n`, 'plain text')
  const [page] = pages
  const found = page === undefined ? [] : ['1', '2', '3'].flatMap((number, i) => fact(`conviction.counts.${i}.number`, number, { page, start: 0, end: 8 }))
  return Object.fromEntries(withTermsOfEntry(pages, found).filter(({ path }) => path.endsWith('.term')).map(({ path, value }) => [path.replace('conviction.counts.', ''), value]))
}

describe('what the entry of a sentence imposes on counts', () => {
  it('stands before their numbers or behind them', () => {
    expect(read('SENTENCE: Ct 1: 120 mos.; Ct 2: 60 mos. consec.; Ct. 3: LIFE. Supv. release 5 yrs.')).toEqual({ '0.term': 120, '1.term': 60, '2.term': 'life' })
    expect(read('SENTENCED: one hundred twenty (120) months on Cts. 1 and 2, concurrent; 60 months imprisonment on Count 3.')).toEqual({ '0.term': 120, '1.term': 120, '2.term': 60 })
  })

  it('tells that a number is that of a count', () => {
    const pages = plainPages('05/01/95 INDICTMENT filed.\n06/02/95 ARRAIGNMENT.\n02/09/96 SENTENCED: 120 months on Count 1.\n02/12/96 JUDGMENT filed.\n', 'plain text')
    const found = pages.slice(0, 1).flatMap((page) => ['1', '2'].flatMap((number, i) => fact(`conviction.counts.${i}.number`, number, { page, start: 0, end: 8 }))).map((one) => ({ ...one, flags: [{ reason: 'ambiguous' as const, says: 'Compare it.' }] }))
    expect(withTermsOfEntry(pages, found).map(({ flags }) => flags?.length ?? 0)).toEqual([0, 1, 0])
  })

  it('is none of supervision, and nothing where sentence is told of on two days', () => {
    expect(read('SENTENCED to 120 months on Count 1. Supervised release: 5 years on Count 1 and 3 years on Count 2.')).toEqual({ '0.term': 120 })
    expect(read('SENTENCED: 120 months on Count 1.', '\n09/30/97 SENTENCED: 120 months on Count 1, as amended.')).toEqual({})
  })
})
