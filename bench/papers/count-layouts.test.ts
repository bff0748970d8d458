import { expect, it } from 'vitest'
import { countLayouts } from './count-layouts.ts'
import type { PaperScore } from './score-paper.ts'

const paper: PaperScore = { name: 'a', kind: 'judgment', layout: 'of the north', blind: true, pages: 1, seconds: 0, takenFor: 'judgment', said: ['conviction.judge'], proposed: [], truths: 1, found: 0, missed: [{ path: 'conviction.judge', truth: 'A B' }], proposals: 0, optical: 0, wrong: [], exactProposals: 0, flagged: 0, flaggedPaths: [], flaggedExact: 0 }

it('counts the papers of each layout apart, and tells of the layout a number alone', () => {
  const counted = countLayouts([paper, { ...paper, layout: 'of the south', takenFor: 'other' }, paper])
  expect(counted.map(({ layout, papers, takenFor, missed }) => ({ layout, papers, takenFor, missed }))).toEqual([{ layout: 1, papers: 2, takenFor: { judgment: 2 }, missed: 2 }, { layout: 2, papers: 1, takenFor: { other: 1 }, missed: 1 }])
  expect(JSON.stringify(counted)).not.toMatch(/north|south/)
})
