import { describe, expect, it } from 'vitest'
import { composeReminder } from './compose-reminder.ts'

const at = { today: '2026-11-28', origin: 'https://lenity.example.org' } as const

describe('what a reminder says', () => {
  it('is counts, days and a link', () => {
    const said = composeReminder(['2026-12-05', '2026-11-12', '2026-11-28', '2026-11-30', '2026-11-30', '2026-11-20'], at)
    expect(said?.subject).toBe('Lenity: 2 overdue, 1 due today, 3 due within a week')
    expect(said?.text.split('\n').filter((line) => line !== '')).toEqual([
      '28 November 2026', 'Overdue: 2, the oldest since 12 November 2026.', 'Due today: 1.', 'Due in the week after:', '  30 November 2026: 2', '  5 December 2026: 1',
      'What it is stands in Lenity, after you sign in:', 'https://lenity.example.org/work',
      'You asked for this message, and can turn it off on the same page. It says no more than this because mail is not private.',
    ])
  })

  it('is nothing on a day on which nothing is due, nor within a week', () => {
    expect(composeReminder(['2026-12-06'], at)).toBeUndefined()
    expect(composeReminder([], at)).toBeUndefined()
    expect(composeReminder(['2026-12-05'], at)?.text).toContain('Nothing is overdue.')
  })
})
