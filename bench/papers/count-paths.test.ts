import { expect, it } from 'vitest'
import { countPaths } from './count-paths.ts'
import type { PaperScore } from './score-paper.ts'

const none: PaperScore = { name: 'a', kind: 'judgment', layout: 'l', blind: true, pages: 1, seconds: 0, takenFor: 'judgment', said: [], proposed: [], truths: 0, found: 0, missed: [], proposals: 0, optical: 0, wrong: [], exactProposals: 0, flagged: 1, flaggedPaths: ['conviction.judge'], flaggedExact: 0 }
const wrong = (flagged: boolean) => ({ paper: 'a', blind: true, path: 'conviction.counts.1.term', found: 1, truth: 2, words: '', exact: true, flagged, optical: false })

it('counts what is missed and what is wrong by kind and path, whatever the place in a list, the most missed first', () => {
  const said = ['conviction.counts.0.term', 'conviction.counts.1.term', 'conviction.judge']
  expect(countPaths([{ ...none, said, proposed: ['conviction.counts.1.term'], missed: said.slice(0, 2).map((path) => ({ path, truth: 1 })), wrong: [wrong(true)] }, { ...none, wrong: [wrong(false)] }])).toEqual([
    { kind: 'judgment', path: 'conviction.counts.N.term', said: 2, missed: 2, proposed: 1, wrong: 2, unseen: 1, flagged: 0 },
    { kind: 'judgment', path: 'conviction.judge', said: 1, missed: 0, proposed: 0, wrong: 0, unseen: 0, flagged: 2 },
  ])
})
