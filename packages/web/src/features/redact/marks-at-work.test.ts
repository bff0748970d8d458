import { describe, expect, it } from 'vitest'
import { stepMarks, type MarkAtWork, type MarksAtWork } from './marks-at-work.ts'

const proposed = (start: number): MarkAtWork => ({ mark: { page: 1, kind: 'birth date', start, end: start + 4 }, words: '1961', why: '', state: 'proposed' })
const begin: MarksAtWork = stepMarks({ marks: [], at: 0, before: [] }, { do: 'start', marks: [proposed(0), proposed(10), proposed(20)] })
const states = ({ marks }: MarksAtWork) => marks.map(({ state }) => state)

describe('going through what is proposed to be removed', () => {
  it('accepts and leaves one after the other, and takes each step back', () => {
    const two = stepMarks(stepMarks(begin, { do: 'accept' }), { do: 'leave' })
    expect(states(two)).toEqual(['accepted', 'left', 'proposed'])
    expect(two.at).toBe(2)
    const back = stepMarks(two, { do: 'undo' })
    expect(states(back)).toEqual(['accepted', 'proposed', 'proposed'])
    expect(stepMarks(stepMarks(back, { do: 'undo' }), { do: 'undo' }).marks).toEqual(begin.marks)
  })

  it('accepts all that is undecided, and nothing that was left', () => {
    expect(states(stepMarks(stepMarks(begin, { do: 'leave' }), { do: 'accept all' }))).toEqual(['left', 'accepted', 'accepted'])
  })

  it('adds what is marked by hand, accepted, and goes there', () => {
    const added = stepMarks(begin, { do: 'add', mark: { mark: { page: 1, kind: 'by hand', box: { left: 0, top: 0, right: 1, bottom: 1 } }, why: 'by hand', state: 'accepted' } })
    expect([added.at, added.marks.length, states(stepMarks(added, { do: 'undo' })).length]).toEqual([3, 4, 3])
  })
})
