import { describe, expect, it } from 'vitest'
import type { RunOfList, Weighed } from '../../api/population-queries.ts'
import { daysAfter, erasedInWords, listSentence, partsInWords, runInWords, runSpoken, sizeInWords, stepsInWords } from './list-words.ts'
import { tellsGroupsApart } from './tells-groups-apart.ts'
import { largestBar, reachLines } from './weighed-words.ts'

const run: RunOfList = { id: 'r', kind: 'screen', state: 'waiting', on: '2026-11-30', said: { columns: [] }, screened: 0, refusedRows: 0, share: 0, working: false, by: 'Ruth', at: '2026-11-30T10:00:00.000Z', files: [] }

describe('a list in words', () => {
  it('says how far a run is, how fast it goes and how long is left', () => {
    expect(runInWords(run)).toBe('It waits for its turn; you may leave this page.')
    expect(runInWords({ ...run, working: true, screened: 1_190, refusedRows: 10, share: 0.25, perSecond: 350, secondsLeft: 240 })).toBe('1,200 rows done, 25 percent of the list, 350 a second, about 4 minutes left.')
    expect(runInWords({ ...run, working: true, screened: 100, share: 0.25 })).toBe('100 rows done, 25 percent of the list.')
    expect(runInWords({ ...run, state: 'stopped', screened: 1 })).toBe('Stopped after 1 row. What was done is kept; it can go on from there.')
    expect(runInWords({ ...run, state: 'done', screened: 4_980, refusedRows: 20 })).toBe('4,980 people screened and 20 rows refused, under the law of 30 November 2026.')
    expect(listSentence([{ ...run, state: 'done', screened: 1 }], undefined)).toBe('1 person screened; no row was refused.')
  })

  it('says how many parts of a run are done and worked on, and aloud only each tenth', () => {
    const parted = (done: number, underWay: number): RunOfList => ({ ...run, working: true, parts: { of: 12, done, underWay } })
    expect(partsInWords(run)).toBeUndefined()
    expect(partsInWords(parted(0, 0))).toBe('0 of 12 parts are done.')
    expect(partsInWords(parted(1, 1))).toBe('1 of 12 parts is done, one is worked on by one process.')
    expect(partsInWords(parted(3, 2))).toBe('3 of 12 parts are done, 2 are worked on by as many processes.')
    expect(partsInWords(parted(12, 0))).toBe('All 12 parts are done, and what there is at the end is being made of them.')
    expect(partsInWords({ ...parted(12, 0), state: 'failed' })).toBe('All 12 parts are done.')
    expect([0.099, 0.1, 0.19, 1].map((share) => runSpoken({ ...run, working: true, share }))).toEqual(['0 percent done.', '10 percent done.', '10 percent done.', '100 percent done.'])
    expect([runSpoken(run), runSpoken({ ...run, state: 'done' })]).toEqual(['It waits for its turn.', 'The run is done.'])
  })

  it('says of people who are made up that they are', () => {
    expect(runInWords({ ...run, state: 'done', screened: 1 }, true)).toBe('1 made-up person screened and no row refused, under the law of 30 November 2026.')
    expect(listSentence([{ ...run, state: 'done', screened: 40 }], undefined, true)).toBe('40 made-up people screened; no row was refused.')
    const weighed: Weighed = { source: 'x.csv', on: '2026-11-30', madeUp: true, people: 9_000, refusedRows: 0, least: 11, reforms: [{ name: 'A', says: [], secondLook: false, reach: { surely: 1_200 }, spans: [], lacks: [] }], tables: [] }
    expect(listSentence([{ ...run, kind: 'weigh', state: 'done', weighed }], undefined, true)).toBe('“A” would surely reach 1,200 of 9,000 made-up people.')
    expect(erasedInWords({ id: 'a', office: 'o', name: '', madeUp: true, brought: false, size: 0, keptUntil: '2026-12-24', by: 'Ruth', at: '2026-11-30T10:00:00.000Z', erased: { why: 'by hand', at: '2026-11-30T11:00:00.000Z' } })).toBe('A list of made-up people that Ruth made on 30 November 2026 was erased, on 30 November 2026.')
    expect(erasedInWords({ id: 'a', office: 'o', name: '', madeUp: true, brought: true, size: 0, keptUntil: '2026-12-24', by: 'Ruth', at: '2026-11-30T10:00:00.000Z' })).toMatch(/^A list of made-up people that Ruth brought on/)
  })

  it('says whom reforms reach, with nothing of what is not shown', () => {
    const reform = { name: 'A', says: [], secondLook: false, reach: { surely: 1_200, possibly: 30 }, months: [120, 1_440] as const, monthsPossibly: 6, spans: [{ words: 'under 1', surely: 12, possibly: 20 }], lacks: [] }
    const weighed: Weighed = { source: 'x.csv', on: '2026-11-30', people: 9_000, refusedRows: 0, least: 11, reforms: [reform, { ...reform, name: 'B', reach: {}, months: undefined, monthsPossibly: undefined } as unknown as Weighed['reforms'][number]], tables: [] }
    const weighing: RunOfList = { ...run, kind: 'weigh', weighs: { reforms: ['A', 'B'], by: [] } }
    expect(listSentence([{ ...weighing, working: true }], undefined)).toBe('It is being weighed whom “A” and “B” would reach. You may leave this page: it goes on.')
    expect(listSentence([{ ...weighing, state: 'done', weighed }], undefined)).toBe('“A” would surely reach 1,200 of 9,000 people, and possibly 30 more. Whom “B” would surely reach is not shown, since a count would point at few.')
    expect(reachLines(weighed).slice(0, 2).map(({ values }) => values)).toEqual([['1,200', undefined], ['10 to 120', undefined]])
    expect(largestBar(weighed)).toBe(32)
    expect(runInWords({ ...weighing, state: 'refused', problem: { what: 'Too many words.', where: '', next: '' } })).toBe('It could not be weighed: Too many words.')
  })

  it('offers columns that tell groups apart', () => {
    const offered = (heading: string, holds?: string) => tellsGroupsApart({ heading, ...(holds !== undefined && { holds }) })
    expect(['District', 'Race', 'sex', 'AGE', 'Drug', 'Offense'].map((heading) => offered(heading))).toEqual([true, true, true, true, true, true])
    expect([offered('Stage'), offered('Offense date'), offered('Name'), offered('DOB', 'person.dateOfBirth'), offered('Sentence', 'conviction.term')]).toEqual([false, false, false, true, false])
  })

  it('says what of it is read', () => {
    const column = { heading: 'a', sample: [] }
    expect(listSentence([], { how: '', on: '', asksFiscalYear: false, fields: [], rows: [], columns: [{ ...column, holds: 'conviction.term' }, column] })).toBe('1 of its 2 columns are read. Look at them, then screen everyone.')
  })

  it('tells acts that follow each other once, sizes roundly and days by the calendar', () => {
    expect(stepsInWords([{ what: 'a', by: 'R', at: '2' }, { what: 'a', by: 'R', at: '1' }, { what: 'b', by: 'R', at: '0' }])).toEqual([{ what: 'a', by: 'R', at: '2', times: 2 }, { what: 'b', by: 'R', at: '0', times: 1 }])
    expect([sizeInWords(1), sizeInWords(20_400), sizeInWords(2_340_000)]).toEqual(['1 byte', '20 kB', '2.3 MB'])
    expect(daysAfter('2026-12-20', 30)).toBe('2027-01-19')
  })
})
