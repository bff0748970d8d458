import { expect, it } from 'vitest'
import { docketSentence, guestSentence } from './docket-sentence.ts'

function said(tally: Partial<Parameters<typeof docketSentence>[0]['tally']>, { all = tally.cases ?? 0, unread = 0, older = 0, filtered = false } = {}): string {
  return docketSentence({ tally: { cases: 0, open: 0, closed: 0, outOfScope: 0, proposed: 0, overdue: 0, ...tally }, all, unread, older }, filtered)
}

it('the docket says in one sentence what is there and what waits', () => {
  expect(said({})).toMatch(/^No cases yet: open one/)
  expect(said({ cases: 1, open: 1, proposed: 1 })).toBe('One case, open; one fact waits to be looked at.')
  expect(said({ cases: 3, open: 1, closed: 1, outOfScope: 1, proposed: 42 })).toBe('Three cases: one open, one closed, one out of scope; 42 facts wait to be looked at.')
  expect(said({ cases: 1, outOfScope: 1 })).toBe('One case, out of scope; no fact waits to be looked at.')
  expect(said({ cases: 2, open: 2, overdue: 1 })).toBe('Two cases: two open; no fact waits to be looked at; in one something is overdue.')
})

it('says how many fit of how many, and how many were not looked through yet', () => {
  expect(said({ cases: 12, open: 12 }, { all: 800, filtered: true })).toBe('12 of 800 cases: 12 open; no fact waits to be looked at.')
  expect(said({}, { all: 800, filtered: true })).toBe('None of your 800 cases fits.')
  expect(said({ cases: 2, open: 2 }, { older: 1 })).toBe('Two cases: two open; no fact waits to be looked at; one is counted as of an earlier day, until looked through again.')
  expect(said({}, { all: 800, unread: 700, filtered: true })).toBe('None of your 800 cases fits; 700 are still being looked through, and not counted by what the papers say.')
})

it('a guest is told how many cases are shared with them', () => {
  expect([0, 1, 2].map(guestSentence)).toEqual(['No case is shared with you yet: your lawyer decides which, and you see it here.', 'One case is shared with you.', 'Two cases are shared with you.'])
})
