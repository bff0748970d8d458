import { paperKinds, type PaperKind } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { guessKind } from '../kinds/guess-kind.ts'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from './reader-for.ts'

const pieces = ['A', "D'A-", 'Aa ', 'two hundred and ', '1, 2 and ', '21 U.S.C. § 841(a)(1), ', '(a)(b)', '. ', 'May 5, 2015 ', '$ ', 'Re: A B C D ', 'Count 1: 240 months ', 'Count One: A b, in violation of ', 'Date of arrest: 1/1/90 ', 'THE COURT: I find ', 'Name X: ', 'convicted of the offense of a; ', 'five kilograms of ', 'DIS GCT 104 A B ', 'has completed the ', '1 JUDGMENT ', '12 3/4/98 5 motion\n']
const heads = 'UNITED STATES DISTRICT COURT\nOffense Level Computation\nTitle & Section Count\nAdult Criminal Convictions\n'

describe('every reader', () => {
  it('is done in seconds with a page that repeats one thing fifty thousand signs long', () => {
    for (const piece of pieces) {
      const pages = plainPages(heads + piece.repeat(Math.ceil(50_000 / piece.length)), 'plain text')
      for (const kind of Object.keys(paperKinds) as PaperKind[]) {
        const before = process.cpuUsage()
        guessKind(pages, { markup: false, photographed: undefined })
        readerFor(kind)(pages)
        // Of the processor, so that what else the machine does counts for nothing; one that goes astray takes hours.
        expect(process.cpuUsage(before).user / 1000, `${kind} of “${piece}”`).toBeLessThan(5_000)
      }
    }
  }, 240_000)
})
