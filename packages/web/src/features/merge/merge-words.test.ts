import { expect, it } from 'vitest'
import type { MergeSummary } from '../../api/shapes.ts'
import { whatComes, whatStaysAway } from './merge-words.ts'

const none = { come: 0, both: 0 }
const summary: MergeSummary = { first: { id: 'a', title: 'A' }, second: { id: 'b', title: 'B' }, alike: [], papers: { come: 2, both: 1, erased: 1 }, facts: { come: 6, both: 2 }, decisions: none, answers: { come: 1, both: 1 }, records: { 'task': 1, 'release step': 2 }, signatures: 2, packets: 0, copies: 0, team: [], walls: [], sharesDropped: 1, signaturesDropped: 0, copiesDropped: 0 }

it('says what comes with a case that is merged, and what stays away', () => {
  expect(whatComes(summary)).toEqual([
    '2 papers; one more stands in both already',
    '6 facts; 2 more were read from the same words in both, and stay as they stand here',
    'one answer in the person’s own words; one more was given in both: the one here stands, the other is in its history',
    'one task', '2 steps of the release plan', '2 signatures of supporters',
    'one paper that was erased here for good stays away, with what was read from it',
  ])
  expect(whatStaysAway(summary)).toEqual(['one thing shared with family there is not shared here until counsel shares it again'])
  expect(whatComes({ ...summary, papers: { come: 0, both: 0, erased: 0 }, facts: none, answers: none, records: {}, signatures: 0 })).toEqual([])
})
