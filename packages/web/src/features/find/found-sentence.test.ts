import { describe, expect, it } from 'vitest'
import { foundSentence } from './found-sentence.ts'

const text = { case: 'a', title: 'Ana', place: { in: 'case' as const }, called: 'Ana', text: 'Ana', marks: [] }
const found = { texts: [text], more: false, unread: 0, instead: [] }

describe('what a search came to', () => {
  it.each([
    [found, 'One place in one case.'],
    [{ ...found, texts: [text, { ...text, case: 'b' }, text] }, '3 places in 2 cases.'],
    [{ ...found, texts: [text, text], more: true }, 'The first 2 places in one case.'],
    [{ ...found, texts: [] }, 'None of the cases you are on has “ana”.'],
    [{ ...found, texts: [], unread: 3 }, 'Nothing yet. 3 cases are still being opened for searching; this list goes on by itself.'],
    [{ ...found, unread: 1 }, 'One place in one case. One case is still being opened for searching; this list goes on by itself.'],
    [{ ...found, instead: [{ typed: 'anna', near: ['ana', 'anne'] }] }, 'Nothing has “anna”; taken for “ana”, “anne”. One place in one case.'],
  ])('%#', (given, said) => {
    expect(foundSentence('ana', given)).toBe(said)
  })
})
