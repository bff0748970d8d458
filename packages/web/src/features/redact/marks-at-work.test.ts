import { describe, expect, it } from 'vitest'
import { beginMarks, stepMarks, type MarksAtWork } from './marks-at-work.ts'

const proposal = (start: number) => ({ page: 1, kind: 'birth date' as const, start, end: start + 4, words: '1961', why: 'A date.' })
const begin: MarksAtWork = beginMarks([proposal(0), proposal(10), proposal(20)], undefined)
const byHand = { mark: { page: 1, kind: 'by hand' as const, box: { left: 0, top: 0, right: 1, bottom: 1 } }, why: 'by hand', state: 'accepted' as const }
const states = ({ marks }: MarksAtWork) => marks.map(({ state }) => state)

describe('going through what is proposed to be removed', () => {
  it('accepts and leaves one after the other, takes each step back, and does it again', () => {
    const two = stepMarks(stepMarks(begin, { do: 'accept' }), { do: 'leave' })
    expect(states(two)).toEqual(['accepted', 'left', 'proposed'])
    expect(two.at).toBe(2)
    const back = stepMarks(two, { do: 'undo' })
    expect(states(back)).toEqual(['accepted', 'proposed', 'proposed'])
    expect(stepMarks(stepMarks(back, { do: 'undo' }), { do: 'undo' }).marks).toEqual(begin.marks)
    expect(states(stepMarks(back, { do: 'redo' }))).toEqual(['accepted', 'left', 'proposed'])
    expect(stepMarks(two, { do: 'redo' })).toBe(two)
  })

  it('forgets what was taken back once something else is done', () => {
    const other = stepMarks(stepMarks(stepMarks(begin, { do: 'accept' }), { do: 'undo' }), { do: 'leave' })
    expect(states(stepMarks(other, { do: 'redo' }))).toEqual(['left', 'proposed', 'proposed'])
  })

  it('accepts all that is undecided, and nothing that was left', () => {
    expect(states(stepMarks(stepMarks(begin, { do: 'leave' }), { do: 'accept all' }))).toEqual(['left', 'accepted', 'accepted'])
  })

  it('adds what is marked by hand, accepted, and goes there', () => {
    const added = stepMarks(begin, { do: 'add', mark: byHand })
    const back = stepMarks(added, { do: 'undo' })
    expect([added.at, added.marks.length, states(back).length, states(stepMarks(back, { do: 'redo' })).at(-1)]).toEqual([3, 4, 3, 'accepted'])
  })

  it('goes on where it was kept, steps and all, with what is proposed since', () => {
    const { marks, steps, done } = stepMarks(stepMarks(begin, { do: 'accept' }), { do: 'add', mark: byHand })
    const draft = { marks, steps, done, version: 2, by: 'Ruth', at: '2026-01-02T03:04:05Z' } as never
    const again = beginMarks([proposal(0), proposal(10), proposal(20)], draft)
    expect([again.at, states(again)]).toEqual([1, ['accepted', 'proposed', 'proposed', 'accepted']])
    expect(states(stepMarks(stepMarks(again, { do: 'undo' }), { do: 'undo' }))).toEqual(['proposed', 'proposed', 'proposed'])
    expect(states(beginMarks([proposal(0), proposal(30)], draft))).toEqual(['accepted', 'proposed', 'proposed', 'accepted', 'proposed'])
  })
})
