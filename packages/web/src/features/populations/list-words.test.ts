import { describe, expect, it } from 'vitest'
import type { RunOfList } from '../../api/population-queries.ts'
import { daysAfter, listSentence, runInWords, sizeInWords, stepsInWords } from './list-words.ts'

const run: RunOfList = { id: 'r', kind: 'screen', state: 'waiting', on: '2026-11-30', said: { columns: [] }, screened: 0, refusedRows: 0, share: 0, working: false, by: 'Ruth', at: '2026-11-30T10:00:00.000Z', files: [] }

describe('a list in words', () => {
  it('says how far a run is, how fast it goes and how long is left', () => {
    expect(runInWords(run)).toBe('It waits for its turn; you may leave this page.')
    expect(runInWords({ ...run, working: true, screened: 1_190, refusedRows: 10, share: 0.25, perSecond: 350, secondsLeft: 240 })).toBe('1,200 rows done, 350 a second, about 4 minutes left.')
    expect(runInWords({ ...run, working: true, screened: 100, share: 0.25 })).toBe('100 rows done, 25 of 100 parts of the file.')
    expect(runInWords({ ...run, state: 'stopped', screened: 1 })).toBe('Stopped after 1 row. What was done is kept; it can go on from there.')
    expect(runInWords({ ...run, state: 'done', screened: 4_980, refusedRows: 20 })).toBe('4,980 people screened and 20 rows refused, under the law of 30 November 2026.')
    expect(listSentence([{ ...run, state: 'done', screened: 1 }], undefined)).toBe('1 person screened; no row was refused.')
  })

  it('says what of it is read', () => {
    const column = { heading: 'a', sample: [] }
    expect(listSentence([], { how: '', on: '', fields: [], rows: [], columns: [{ ...column, holds: 'conviction.term' }, column] })).toBe('1 of its 2 columns are read. Look at them, then screen everyone.')
  })

  it('tells acts that follow each other once, sizes roundly and days by the calendar', () => {
    expect(stepsInWords([{ what: 'a', by: 'R', at: '2' }, { what: 'a', by: 'R', at: '1' }, { what: 'b', by: 'R', at: '0' }])).toEqual([{ what: 'a', by: 'R', at: '2', times: 2 }, { what: 'b', by: 'R', at: '0', times: 1 }])
    expect([sizeInWords(1), sizeInWords(20_400), sizeInWords(2_340_000)]).toEqual(['1 byte', '20 kB', '2.3 MB'])
    expect(daysAfter('2026-12-20', 30)).toBe('2027-01-19')
  })
})
