import { dateInWords } from '@lenity/casefile'
import { addDays, type CivilDate } from '@lenity/law'

export interface Reminding {
  readonly subject: string
  readonly text: string
}

/** So far ahead a day is told, in days. */
const ahead = 7

/**
 * What a mail says of what is due: counts, days, and a link. It goes through computers of others, so it names no person, no case and no kind of thing.
 * Undefined when nothing is due today, overdue, or due within a week.
 */
export function composeReminder(days: readonly CivilDate[], { today, origin }: { readonly today: CivilDate; readonly origin: string }): Reminding | undefined {
  const until = addDays(today, ahead)
  const overdue = days.filter((day) => day < today)
  const now = days.filter((day) => day === today).length
  const soon = Map.groupBy(days.filter((day) => day > today && day <= until).toSorted(), (day) => day)
  const oldest = overdue.toSorted()[0]
  const soonInAll = [...soon.values()].flat().length
  if (overdue.length + now + soonInAll === 0) return undefined
  const counts = [[overdue.length, 'overdue'], [now, 'due today'], [soonInAll, 'due within a week']] as const
  return {
    subject: `Lenity: ${counts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`).join(', ')}`,
    text: [
      `${dateInWords(today)}`, '',
      oldest === undefined ? 'Nothing is overdue.' : `Overdue: ${overdue.length}, the oldest since ${dateInWords(oldest)}.`,
      `Due today: ${now}.`,
      ...(soon.size === 0 ? ['Nothing is due in the week after.'] : ['Due in the week after:', ...[...soon].map(([day, those]) => `  ${dateInWords(day)}: ${those.length}`)]),
      '', 'What it is stands in Lenity, after you sign in:', `${origin}/work`, '',
      'You asked for this message, and can turn it off on the same page. It says no more than this because mail is not private.', '',
    ].join('\n'),
  }
}

/** What a test says. */
export function composeTest(origin: string): Reminding {
  return { subject: 'Lenity: a test of the mail server', text: ['The mail server that was set for your office works: this message came through it.', '', `${origin}/office`, ''].join('\n') }
}
