import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose, type Reader } from '../reading/propose.ts'
import { readCaption } from './caption.ts'
import { readProgressReport } from './progress-report.ts'
import { readPresentenceReport } from './presentence-report.ts'
import { readStatementOfReasons } from './statement-of-reasons.ts'

const facts = (reader: Reader, text: string): Record<string, unknown> => {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, reader(pages)).map(({ path, value }) => [path, value]))
}

describe('signs that recognition often misreads', () => {
  it('do not lose the I of a state or of a category', () => {
    expect(facts(readCaption, 'UNITED STATES DISTRICT COURT\nSouthern District of lowa')['conviction.district']).toBe('Southern District of Iowa')
    expect([...'|lI1'].map((sign) => facts(readStatementOfReasons, `Criminal History Category: ${sign}`)['guideline.category'])).toEqual([1, 1, 1, 1])
    expect(facts(readStatementOfReasons, 'Criminal History Category: Il')['guideline.category']).toBe(2)
    expect(facts(readStatementOfReasons, 'Criminal History Category: lV')['guideline.category']).toBe(4)
  })

  it('do not lose the rows of a table whose action or bullet is read as something else', () => {
    const rows = facts(readProgressReport, 'Education Courses\nSubFacl Action Description Start Stop\nBML C DRUG EDUCATION 09-30-2024 12-24-2024\nBML Cc RELEASE CLASS 10-09-2023 01-14-2024\nBML (8 BUSINESS MANAGEMENT 09-27-2009 10-22-2009\nBML W GUITAR 01-01-2008 02-02-2008')
    expect(Object.values(rows).filter((value) => /^[A-Z]/.test(String(value)))).toEqual(['DRUG EDUCATION', 'RELEASE CLASS', 'BUSINESS MANAGEMENT'])
    const list = facts(readProgressReport, 'Programs completed are:\n+ DRIVERS CLASS (June 25, 2023)\n« PARENTING (January 5, 2022)\nVT WELDING (September 14, 2010)')
    expect([0, 1, 2].map((i) => list[`custody.programs.${i}.name`])).toEqual(['DRIVERS CLASS', 'PARENTING', 'VT WELDING'])
  })

  it('do not turn a mitigating role into an aggravating one when the minus is lost', () => {
    expect(facts(readPresentenceReport, 'Guideline calculation\nBase offense level   §2D1.1(c)                                    14\nRole                 §3B1.2(b)                                     2')['guideline.roleLevels']).toBe(-2)
  })
})
