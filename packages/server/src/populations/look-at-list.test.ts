import { sourceOfBytes } from '@lenity/population'
import { describe, expect, it } from 'vitest'
import { lookAtList } from './look-at-list.ts'

const look = (text: string, fiscalYear?: number) => lookAtList(sourceOfBytes('opafy.csv', Buffer.from(text)), { columns: [], fiscalYear }, '2026-11-28')

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

  it('is asked for its fiscal year only where a row has no day of sentence, and then read by the codebook of that year', async () => {
    const bare = 'USSCIDN,SOURCES,XFOLSOR,XCRHISSR,DISTRICT\n1,1,34.00,5,41\n2,1,44.00,5,41\n'
    const asked = await look(bare)
    expect([asked.asksFiscalYear, asked.knownAs?.name, asked.whyNot]).toEqual([true, expect.stringContaining('Sentencing Commission'), expect.objectContaining({ what: expect.stringContaining('without SENTDATE'), where: 'the first row', next: expect.stringContaining('fiscal year of the datafile') })])
    expect(asked.columns.map(({ unread }) => unread)).toEqual(Array.from({ length: 5 }, () => expect.stringContaining('by a codebook')))
    const said = await look(bare, 2003)
    expect([said.asksFiscalYear, said.whyNot, said.columns[2]]).toEqual([true, undefined, expect.objectContaining({ holds: 'guideline.totalLevel', codebook: 'FINAL OFFENSE LEVEL' })])
    expect(said.rows.map(({ wrong }) => wrong.map(({ heading }) => heading))).toEqual([[], ['XFOLSOR']])
    expect((await look(bare, 2010)).whyNot?.what).toContain('2010 was not read')
    const dated = (...days: string[]) => `USSCIDN,SENTDATE,SOURCES,XFOLSOR,XCRHISSR\n${days.map((day, i) => `${i},${day},1,34.00,5\n`).join('')}`
    expect((await look(dated('2003-02-03', '2002-02-03'))).asksFiscalYear).toBe(false)
    expect((await look(dated('2003-02-03', '.'))).asksFiscalYear).toBe(true)
    expect((await look('Name,Sentence (months)\nA B,240\n', 2003)).whyNot?.what).toContain('A fiscal year says nothing of this list')
  })

  it('is no such list with a heading or two of it', async () => {
    const looked = await look('Name,AGE,DISTRICT,FINE,Sentence (months)\nA B,40,41,100,240\n')
    expect([looked.asksFiscalYear, looked.knownAs, looked.columns.map(({ codebook }) => codebook)]).toEqual([false, undefined, [undefined, undefined, undefined, undefined, undefined]])
  })
})
