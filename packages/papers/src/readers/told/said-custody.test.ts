import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { toldInCustody } from './said-custody.ts'

const read = (text: string): Record<string, unknown> => Object.fromEntries(toldInCustody(plainPages(text, 'plain text'), new Set()).map(({ path, value }) => [path, value]))

describe('what papers of a prison tell in sentences', () => {
  it('is read of the sentence and the court', () => {
    expect(read('Ms. Pell was sentenced on May 5, 2010 in the Northern District of Ohio to 120 months, to be followed by five years of supervised release. Judge Ada R. Lund imposed sentence in docket number 1:09-cr-00123.')).toEqual({
      'conviction.sentencedOn': '2010-05-05', 'conviction.district': 'Northern District of Ohio', 'conviction.term': 120, 'conviction.supervisedReleaseMonths': 60, 'conviction.judge': 'Ada R. Lund', 'conviction.docketNumber': '1:09-cr-00123',
    })
  })

  it('is read of the computation, of work and of risk', () => {
    expect(read('The computation began on May 5, 2010, and 301 days of jail credit were applied. To date she has lost 41 days of good conduct time. She is projected to be released on March 1, 2019. She works in UNIT ORDERLY\nDAY, where she does well. Her PATTERN risk level is low.')).toEqual({
      'custody.commencedOn': '2010-05-05', 'custody.priorCreditDays': 301, 'custody.goodTimeLostDays': 41, 'custody.projectedReleaseOn': '2019-03-01', 'custody.work': 'UNIT ORDERLY DAY', 'custody.risk': 'low',
    })
  })

  it('is not read where it is told in two ways', () => {
    expect(read('The sentence began on May 5, 2010. The sentence began on June 6, 2011.')).toEqual({})
    expect(read('Judge Ada R. Lund presided; Judge Rosa P. Ott was assigned later.')).toEqual({})
  })

  it('takes no days of good time for days of credit', () => {
    expect(read('She was credited with 54 days of good conduct time.')).toEqual({})
  })
})
