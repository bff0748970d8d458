import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from '../readers/reader-for.ts'
import { asFigures } from './mend-figures.ts'
import { propose } from './propose.ts'

describe('letters where a form has figures', () => {
  it.each([
    ['O7-13-2026', '07-13-2026'], ['l2/05/2OlO,', '12/05/2010,'], ['5/1/9B', '5/1/98'], ['98l26-98O', '98126-980'], ['$l,2OO.00', '$1,200.00'], ['$S0.00.', '$50.00.'], ['2:O3-CR-00l23-O04', '2:03-CR-00123-004'],
    ['841(b)(l)(A)', '841(b)(1)(A)'], ['841(a)(I)', '841(a)(1)'], ['924(c)(|)(A)(i)', '924(c)(1)(A)(i)'],
  ])('%s is read as %s', (text, mended) => {
    expect(asFigures(text)).toBe(mended)
  })

  it.each(['07-13-2026', 'B-2', 'SO-BIO-ISBO', 'Il', 'OSIS', '841(b)(1)(A)(i)(I)', '848(e)', '$BILLS', 'lO/Ol/OlO', 'I-95', '55.1', 'CR', 'Q.', ''])('%s stays', (text) => {
    expect(asFigures(text)).toBeUndefined()
  })

  it('are read so on scans alone, where the value waits for a person and quotes the page as it is', () => {
    const page = plainPages('SENTENCE MONITORING COMPUTATION DATA\nDATE COMPUTATION BEGAN: O2-27-2OO9', 'plain text')[0] as Page
    const began = (of: Page): unknown[] => propose('paper', [of], readerFor('sentence computation')([of])).filter(({ path }) => path === 'custody.commencedOn').map(({ value, source, flags }) => [value, source.words, flags?.some(({ reason }) => reason === 'recognised figures')])
    expect(began({ ...page, origin: 'optical recognition' })).toEqual([['2009-02-27', 'O2-27-2OO9', true]])
    expect(began(page)).toEqual([])
  })
})
