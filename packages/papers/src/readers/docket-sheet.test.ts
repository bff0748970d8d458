import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readDocketSheet } from './docket-sheet.ts'

/** A docket as a court prints it, with what stands under its disposition. */
function facts(disposition: string): Record<string, unknown> {
  const pages = plainPages(`U.S. District Court\nDistrict of Kansas\nCRIMINAL DOCKET FOR CASE #: 2:08-cr-04005-ABC-1\nDefendant (1)\nAda Pell\nPending Counts\nDisposition\n21:846 Conspiracy\n(1)\n${disposition}\nHighest Offense Level (Opening)\nFelony`, 'plain text')
  return Object.fromEntries(propose('paper', pages, readDocketSheet(pages)).map(({ path, value }) => [path, value]))
}

/** The same with entries. */
const entries = (...lines: readonly string[]): Record<string, unknown> => {
  const pages = plainPages(`U.S. District Court\nCalifornia Northern District (San Francisco)\nCRIMINAL DOCKET FOR CASE #: 2:08-cr-04005-ABC-1\nDefendant (1)\nAda Pell\nrepresented by St. Clair Public Defender\nDate Filed # Docket Text\n${lines.join('\n')}`, 'plain text')
  return Object.fromEntries(propose('paper', pages, readDocketSheet(pages)).map(({ path, value }) => [path, value]))
}

describe('the entries of a docket', () => {
  it('give the plea on the day it was entered, not of the papers about it', () => {
    expect(entries('03/10/2015 8 CONSENT to guilty plea hearing by Ada Pell', '03/12/2015 9 Minute Entry: Change of Plea Hearing held on 3/12/2015. Plea tendered by Ada Pell Guilty on Count 1', '03/12/2015 10 FINDINGS AND RECOMMENDATION upon a plea of guilty')).toMatchObject({ 'conviction.convictedOn': '2015-03-12', 'conviction.district': 'Northern District of California', 'person.name': 'Ada Pell' })
  })

  it('tell the verdict of a judge from that of a jury', () => {
    expect(entries('05/26/2016 99 VERDICT AND FINDINGS OF FACT PURSUANT TO RULE 23(c). A verdict of guilty is entered')).toMatchObject({ 'conviction.decidedBy': 'bench verdict', 'conviction.convictedOn': '2016-05-26' })
    expect(entries('05/26/2016 99 JURY VERDICT as to Ada Pell (1) Guilty on Count 1')).toMatchObject({ 'conviction.decidedBy': 'jury verdict' })
  })

  it('give the day of sentence, not that of a motion about it, and an appeal only where one was noted', () => {
    const read = entries('07/01/2015 11 MOTION to continue sentencing hearing held in abeyance', '07/27/2015 12 Minute Entry: Sentence With PSR Hearing held on 7/27/2015 for Ada Pell (1)', '08/20/2015 13 MOTION to extend time to file notice of appeal')
    expect(read).toMatchObject({ 'conviction.sentencedOn': '2015-07-27' })
    expect(read).not.toHaveProperty(['litigation.appealTaken'])
  })
})

describe('what stands with each of several counts', () => {
  it('is asked about, where it may be that of each or of all', () => {
    const pages = plainPages('U.S. District Court\nDistrict of Kansas\nCRIMINAL DOCKET FOR CASE #: 2:08-cr-04005-ABC-1\nPending Counts\nDisposition\n21:846\n(1)\n60 months imprisonment; $100 assessment\n21:841\n(2)\n60 months imprisonment; $100 assessment\nHighest Offense Level (Opening)', 'plain text')
    const read = propose('paper', pages, readDocketSheet(pages))
    for (const path of ['conviction.term', 'conviction.assessment']) expect(read.find((one) => one.path === path)?.flags?.[0]?.reason).toBe('ambiguous')
  })
})

describe('the disposition on a docket', () => {
  it.each([
    ['committed to the custody of the Bureau of Prisons for a term of FOURTEEN (14) MONTHS. Upon release from imprisonment, supervised release for a term of THREE (3) YEARS. Special Assessment $100.', { term: 14, supervised: 36, assessment: 100 }],
    ['BOP 37 months followed by three yrs supervised release. Special assessment $100.00', { term: 37, supervised: 36, assessment: 100 }],
    ['Custody of BOP for 60 months, followed by 4 years supervised release. No fine. $100 penalty assessment', { term: 60, supervised: 48, assessment: 100, fine: 0 }],
    ['Custody of BOP - 220 mos.; Supervised Release - 5 yrs.; Special Assessment - $100.00; Fine - $2,000.00', { term: 220, supervised: 60, assessment: 100, fine: 2000 }],
    ['Dft sentenced on 3/30/09 to 18 months with 3 years Supervised release to follow. $100 Special Assessment.', { term: 18, supervised: 36, assessment: 100 }],
    ['dft is committed to the custody of BOP for life. No fine. $200 SPA.', { term: 'life', assessment: 200, fine: 0 }],
    ['36 MONTHS PROBATION; $500.00 P/A; $1860.00 RESTITUTION', { assessment: 500, restitution: 1860 }],
    ['committed to Probation for a term of 5 years and pay $100 Special Assessment', { assessment: 100 }],
    ['time served. Penalty assessment $25.00 waived; no fine', { fine: 0 }],
    ['Custody of BOP for 60 months. Supervised release revoked 12/05/16. Custody of BOP for a term of 3 months.', {}],
  ])('%s', (words, { term, supervised, assessment, fine, restitution }: { term?: number | string, supervised?: number, assessment?: number, fine?: number, restitution?: number }) => {
    const read = facts(words)
    expect([read['conviction.term'], read['conviction.supervisedReleaseMonths'], read['conviction.assessment'], read['conviction.fine'], read['conviction.restitution']]).toEqual([term, supervised, assessment, fine, restitution])
  })
})
