import { describe, expect, it } from 'vitest'
import { dueSentence, groupDue } from './group-due.ts'

const today = '2026-11-28'

describe('what is due', () => {
  it('is put by how near it is, at each edge', () => {
    const days = ['2026-12-30', '2026-12-29', '2026-12-06', '2026-12-05', '2026-11-29', today, '2026-11-27']
    expect(groupDue(days, (day) => day, today)).toEqual([
      { title: 'Overdue', items: ['2026-11-27'] }, { title: 'Today', items: [today] }, { title: 'Within a week', items: ['2026-11-29', '2026-12-05'] },
      { title: 'Within a month', items: ['2026-12-06', '2026-12-29'] }, { title: 'Later', items: ['2026-12-30'] },
    ])
  })
  it.each([
    [[], 'Nothing is due.'],
    [['2026-11-01', '2026-11-27', today, '2026-12-01'], 'Two overdue, one due today, one within a week.'],
    [['2027-01-01'], 'Nothing overdue; one later.'],
  ])('is said in one sentence: %j', (days, sentence) => expect(dueSentence(days, today)).toBe(sentence))
})
