import { sourceOfBytes } from '@lenity/population'
import { describe, expect, it } from 'vitest'
import { lookAtList } from './look-at-list.ts'

const look = (text: string) => lookAtList(sourceOfBytes('opafy.csv', Buffer.from(text)), [], undefined, '2026-11-28')

describe('a list in the form of the Sentencing Commission’s individual datafile, looked at', () => {
  it('says what it is and by which codebooks it is read, with the codebook’s words beside each fact', async () => {
    const looked = await look('USSCIDN,SENTDATE,SOURCES,XFOLSOR,XCRHISSR,TOTCHPTS,DISTRICT,DEPART\n1,2003-02-03,1,34.00,5,11,41,3\n2,2009-02-03,1,34.00,5,11,41,0\n')
    expect(looked.knownAs?.name).toContain('Sentencing Commission')
    expect(looked.knownAs?.codebooks.map(({ fiscalYear }) => fiscalYear)).toEqual([2000, 2001, 2002, 2003])
    expect(looked.whyNot).toBeUndefined()
    expect(looked.columns.map(({ heading, holds, codebook, unread, nearest }) => [heading, holds, codebook, unread, nearest])).toEqual([
      ['USSCIDN', undefined, undefined, expect.stringContaining('by what you know a row'), undefined],
      ['SENTDATE', 'conviction.sentencedOn', 'DATE ON WHICH DEFENDANT WAS SENTENCED', undefined, undefined],
      ['SOURCES', 'guideline.totalLevel', 'CODED INFO BASED ON KNOWN COURT FINDINGS', undefined, undefined],
      ['XFOLSOR', 'guideline.totalLevel', 'FINAL OFFENSE LEVEL', undefined, undefined],
      ['XCRHISSR', 'guideline.category', expect.stringContaining('DEFENDANTS FINAL CRIMINAL HSTRY CATEGORY'), undefined, undefined],
      ['TOTCHPTS', undefined, undefined, expect.stringContaining('together with ACCAP'), undefined],
      ['DISTRICT', undefined, undefined, expect.stringContaining('no labels'), undefined],
      ['DEPART', undefined, undefined, expect.stringContaining('endanger'), undefined],
    ])
    expect(looked.rows.map(({ row, wrong }) => [row, wrong.map(({ heading }) => heading)])).toEqual([[2, []], [3, ['SENTDATE']]])
  })

  it('is no such list with a heading or two of it', async () => {
    const looked = await look('Name,AGE,DISTRICT,FINE,Sentence (months)\nA B,40,41,100,240\n')
    expect([looked.knownAs, looked.columns.map(({ codebook }) => codebook)]).toEqual([undefined, [undefined, undefined, undefined, undefined, undefined]])
  })
})
