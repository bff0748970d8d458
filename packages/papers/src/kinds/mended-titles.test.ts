import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { tellPaper } from '../tell-paper.ts'

const text = 'PRESENTENCE INVESTICATION RFPORT\nPrepared for the Honorable Ada Pell by the probatlon offlce\n1. The defendant was born in 1970 and lives in Ohio.'

describe('a scan whose title was misread', () => {
  it('is known by the title as it must have been printed, and text is taken at its word', () => {
    const [plain] = plainPages(text, 'plain text') as [Page]
    const page: Page = { ...plain, words: plain.words.map((word) => ({ ...word, confidence: 82 })) }
    const kindOf = (of: Page): string => tellPaper('paper', 'application/pdf', [of]).kind.kind
    expect(kindOf({ ...page, origin: 'optical recognition' })).toBe('presentence report')
    expect(kindOf(page)).toBe('other')
  })
})
