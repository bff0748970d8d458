import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { pageLabel } from './page-label.ts'
import { proposeCuts } from './propose-cuts.ts'

/** Pages as if each text were one, numbered through. */
const pagesOf = (...texts: readonly string[]): Page[] => texts.map((text, i) => ({ ...plainPages(text, 'plain text')[0] as Page, number: i + 1 }))
const cutAt = (...texts: readonly string[]) => proposeCuts(pagesOf(...texts)).map(({ page }) => page)

const judgment = (page: number, of: number) => `${page === 1 ? 'United States District Court\nJUDGMENT IN A CRIMINAL CASE\n' : ''}Judgment - Page ${page} of ${of}\nThe defendant is hereby committed to the custody of the Bureau of Prisons.`
const report = (page: number) => `${page === 1 ? 'UNITED STATES DISTRICT COURT\nPRESENTENCE INVESTIGATION REPORT\nOffense level computation\n' : ''}The defendant was interviewed at the jail about paragraph ${page}.\n${page}`
const letter = (who: string) => `${who}\n12 Elm Street\n\nDear Madam Pardon Attorney,\nI write for my brother, who has changed.\nSincerely,\n${who}`

describe('several papers in one file', () => {
  it('are cut where a title of another kind stands at the head and the numbering begins anew', () => {
    expect(cutAt(judgment(1, 3), judgment(2, 3), judgment(3, 3), report(1), report(2), report(3), letter('Ann'))).toEqual([4, 7])
  })

  it('are cut between two of the same kind, by the numbering or by letters that open', () => {
    expect(cutAt(judgment(1, 2), judgment(2, 2), judgment(1, 2), judgment(2, 2))).toEqual([3])
    expect(cutAt(letter('Ann'), letter('Bob'), letter('Cy'))).toEqual([2, 3])
  })

  it('are cut where the stamp of the docket names another document, whatever else is on the page', () => {
    const stamped = (document: number, page: number, of: number) => `Case 4:15-cr-00123 Document ${document} Filed 03/04/15 Page ${page} of ${of}\nwords of no kind at all`
    expect(cutAt(stamped(12, 1, 2), stamped(12, 2, 2), stamped(13, 1, 1), stamped(14, 1, 1))).toEqual([3, 4])
  })

  it('begin anew with the cover of a fax and after a blank sheet', () => {
    expect(cutAt(judgment(1, 1), 'FACSIMILE COVER SHEET\nTo: the clinic\nNumber of pages including this: 3', report(1))).toEqual([2, 3])
    expect(cutAt('words of no kind\n4', '', `UNITED STATES DISTRICT COURT\nwords of no kind\n1`)).toEqual([3])
  })

  it('say why each is cut', () => {
    expect(proposeCuts(pagesOf(judgment(1, 1), letter('Ann')))[0]?.why).toMatch(/letter opens/)
  })
})

describe('one paper', () => {
  it('is not cut where its numbering goes on, though it is headed on every page', () => {
    const headed = (page: number) => `PRESENTENCE INVESTIGATION REPORT\nMARLOWE, Odessa\nwords of page ${page}\nPage ${page} of 9`
    expect(cutAt(...Array.from({ length: 9 }, (_, i) => headed(i + 1)))).toEqual([])
  })

  it('is not cut where it speaks of other papers in sentences, or after a blank back', () => {
    expect(cutAt(report(1), 'The government filed an information under section 851 before the plea agreement was signed.\nHe was told of the presentence report.\n2', '', report(3))).toEqual([])
  })
})

describe('the label of a page', () => {
  it('is read from its first and last lines, however it is written', () => {
    const label = (text: string) => pageLabel(pagesOf(text)[0] as Page)
    expect(label('words\nPage 3 of 12')).toEqual({ number: 3, of: 12 })
    expect(label('words\n- 7 -')).toEqual({ number: 7 })
    expect(label('PAGE 001 * COMPUTATION DATA')).toEqual({ number: 1 })
    expect(label('Document 41-2 Filed 01/02/03 in ED Page 5 of 9 PageID 300\nwords')).toEqual({ number: 5, of: 9, document: '41-2' })
    expect(label('words alone\nand more')).toBeUndefined()
  })
})
