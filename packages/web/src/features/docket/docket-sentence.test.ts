import { expect, it } from 'vitest'
import type { CaseSummary } from '../../api/shapes.ts'
import { docketSentence, guestSentence } from './docket-sentence.ts'

function file(status: CaseSummary['status'], proposed = 0): CaseSummary {
  return { id: '1', title: 'Ruth Calder', headline: '', status, papers: 3, proposed, madeUp: true }
}

it('the docket says in one sentence what is there and what waits', () => {
  expect(docketSentence([])).toMatch(/^No cases yet: open one/)
  expect(docketSentence([file('open', 1)])).toBe('One case, open; one fact waits to be looked at.')
  expect(docketSentence([file('open', 40), file('closed', 2), file('out of scope')])).toBe('Three cases: one open, one closed, one out of scope; 42 facts wait to be looked at.')
  expect(docketSentence([file('out of scope')])).toBe('One case, out of scope; no fact waits to be looked at.')
})

it('a guest is told how many cases are shared with them', () => {
  expect([0, 1, 2].map(guestSentence)).toEqual(['No case is shared with you yet: your lawyer decides which, and you see it here.', 'One case is shared with you.', 'Two cases are shared with you.'])
})
